//! All that a handler may use.

use app::Assets;
use app::texts::{L, Texts};
use domain::catalogue::Catalogue;
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tokio::sync::Notify;

use super::admission::Admission;
use super::assets::AssetFiles;
use super::cache::PageCache;
use super::harden::SecurityHeaders;
use crate::audit::Oversight;
use crate::authority::Systems;
use crate::calls::{CallBacks, Calls};
use crate::cases::Cases;
use crate::clock::Clock;
use crate::delivery::BackOffices;
use crate::encounters::{Encounters, Screens};
use crate::feedback::Feedback;
use crate::hub::Intake;
use crate::identity::{Oidc, StaffDoor};
use crate::queue::Queue;
use crate::rates::Rates;
use crate::reach::Reach;
use crate::register::Keeping;
use crate::representation::Representations;
use crate::rights::Authorisations;
use crate::search::Search;
use crate::storage::Store;

/// The portal as handlers see it.
pub struct Portal {
    /// What the state offers.
    pub catalogue: Arc<Catalogue>,
    /// All words.
    pub texts: &'static Texts,
    /// Finding things by words.
    pub search: Arc<Search>,
    /// What a person can do.
    pub cases: Cases,
    /// The ways to reach people: contacts, messages, codes.
    pub reach: Reach,
    /// Who is let in when more come than can be served.
    pub admission: Admission,
    /// How often anything may be tried.
    pub rates: Arc<Rates>,
    /// True once the portal was told to leave: it answers, and is not ready any more.
    pub leaving: Arc<AtomicBool>,
    /// How many proxies stand in front.
    pub proxies: usize,
    /// What staff do with people.
    pub encounters: Encounters,
    /// What agents do with callers.
    pub calls: Calls,
    /// People who want to be called.
    pub call_backs: CallBacks,
    /// What people say about pages and outcomes.
    pub feedback: Feedback,
    /// Who may act for whom.
    pub representations: Representations,
    /// The screens in front of people.
    pub screens: Screens,
    /// What auditors may ask.
    pub oversight: Oversight,
    /// Who may ask which register for what, and who may change that.
    pub authorisations: Authorisations,
    /// Keeping the registers that the portal holds for authorities.
    pub keeping: Keeping,
    /// The queues of the service centres.
    pub queue: Queue,
    /// Where everything is kept.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Sign-in.
    pub oidc: Oidc,
    /// Sign-in of staff; without it there is no desk.
    pub staff: Option<StaffDoor>,
    /// Whose events are believed.
    pub offices: BackOffices,
    /// Which registers' events are believed.
    pub intake: Intake,
    /// Wakes the hub when a register has said something.
    pub hub_wake: Arc<Notify>,
    /// Style sheet, script, fonts, pictures.
    pub files: AssetFiles,
    /// Addresses of style sheet and script.
    pub assets: Assets,
    /// The headers of every answer.
    pub security: SecurityHeaders,
    /// Pages that are the same for everybody.
    pub cache: PageCache,
    /// Under which address people reach the portal.
    pub public_url: String,
    /// Authorities' own systems that may ask about their cases.
    pub systems: Systems,
    /// With which token the data tracker asks who used a person's data.
    pub tracker_token: Option<String>,
    /// The file with checkpoints of the exchange log.
    pub checkpoint_file: Option<std::path::PathBuf>,
    /// True with the demo country.
    pub demo: bool,
    /// What `/metrics` shows.
    pub metrics: PrometheusHandle,
    /// True when `/metrics` has an address of its own.
    pub metrics_apart: bool,
    /// True when a proxy in front begins traces.
    pub trace_from_proxy: bool,
}

impl Portal {
    /// True when people reach the portal by TLS.
    pub fn by_tls(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// What was typed as a national id, in its canonical form; `None` when it has another structure.
    pub fn national_id(&self, typed: &str) -> Option<String> {
        self.catalogue.country.national_id.as_ref()?.read(typed).ok().map(|(id, _)| id)
    }

    /// The language that a browser asks for, else the first one.
    pub fn negotiate(&self, accept: Option<&str>) -> Option<L> {
        let mut wanted: Vec<(f32, &str)> = accept
            .unwrap_or_default()
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
                let weight = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok())?;
                Some((weight, tag))
            })
            .filter(|(weight, _)| *weight > 0.0)
            .collect();
        wanted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let known = wanted.iter().find_map(|(_, tag)| {
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            self.texts.language(&primary)
        });
        known.or_else(|| self.texts.languages().next())
    }
}
