//! One sample of every page in every state worth looking at, over the real catalogue and texts. Shared by the gallery
//! (`cargo run -p app --example gallery -- FOLDER`) and by the test that renders them all.

mod afterwards;
mod centres;
mod counter;
mod desk;
mod feedback;
mod journey;
mod keeping;
mod my_list;
mod offers;
mod outcome;
pub(crate) mod reach;
mod represent;

use app::{
    Acting, Assets, DeskBadge, Helped, PageContext,
    pages::*,
    render, specimens,
    texts::{L, Profile, Texts},
    theme,
};
use domain::{
    application::{Assurance, StaffRole},
    catalogue::{self, Catalogue, SourceFile},
    eligibility::outlooks,
    facts::{FactId, KnownFact, Value},
    representation::RepresentationKind,
};
use jiff::{Timestamp, civil::date, tz};
use std::{
    fs,
    hint::black_box,
    io,
    path::Path,
    time::{Duration, Instant},
};

/// The time of all samples.
pub(crate) fn now() -> Timestamp {
    "2026-11-21T09:30:00Z".parse().expect("a timestamp")
}

/// The repository's root.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// All files below a folder of the repository, with paths relative to the root.
pub(crate) fn files(folder: &str) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The real catalogue.
pub(crate) fn catalogue() -> Catalogue {
    let files = files("catalogue").expect("the catalogue's files");
    let files: Vec<SourceFile> = files.into_iter().map(|(path, text)| SourceFile { path, text }).collect();
    catalogue::load(&files).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// The real texts as they are read.
pub(crate) fn loaded() -> Texts {
    let files = files("locales").expect("the texts' files");
    let texts = files.into_iter().map(|(path, text)| (path.trim_start_matches("locales/").to_owned(), text));
    Texts::load(texts)
        .and_then(|texts| texts.complete_in(&catalogue().country.languages))
        .unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// The real texts as pages speak them.
pub(crate) fn texts(catalogue: &Catalogue) -> &'static Texts {
    let texts = loaded();
    let profile = Profile::of(&catalogue.country, tz::TimeZone::fixed(tz::offset(3)));
    texts.leak(profile).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// Collects rendered pages.
pub(crate) struct Gallery<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) lang: L,
    pub(crate) shown: Vec<(String, String)>,
    /// How often each page is drawn again, to see how long it takes.
    pub(crate) again: u32,
    pub(crate) paces: Vec<(String, Duration)>,
}

impl Gallery<'_> {
    fn context(&self, name: &str, signed_in: bool) -> PageContext {
        PageContext {
            lang: self.lang,
            path: if name == "home" { "/".to_owned() } else { format!("/{name}.html") },
            query: None,
            csrf: signed_in.then(|| "sample-token".to_owned()),
            signed_in: signed_in.then(|| "سلمى الهاشمي".to_owned()),
            acting: None,
            helped: None,
            desk: None,
            demo: true,
            save_data: false,
            kiosk: false,
            request_id: "0193f7a0-0000-7000-8000-000000000000".to_owned(),
            today: date(2026, 11, 21),
            assets: Assets { css: "/assets/site.css", js: "/assets/js/site.js", scripts: &[], theme_colour: "#0a4650" },
        }
    }

    pub(crate) fn public(&mut self, name: &str, page: impl app::Page + Clone) {
        self.draw(name, self.context(name, false), page);
    }

    pub(crate) fn signed_in(&mut self, name: &str, page: impl app::Page + Clone) {
        self.draw(name, self.context(name, true), page);
    }

    /// A page of somebody who acts for another person.
    pub(crate) fn acting(&mut self, name: &str, kind: RepresentationKind, page: impl app::Page + Clone) {
        let mut context = self.context(name, true);
        context.acting =
            Some(Acting::Representing {
                name: "آدم يوسف إبراهيم الحداد".to_owned(), right: "sample".to_owned(), kind
            });
        self.draw(name, context, page);
    }

    /// A page of a draft into which somebody on the phone was let.
    pub(crate) fn helped(&mut self, name: &str, page: impl app::Page + Clone) {
        let mut context = self.context(name, true);
        context.helped = Some(Helped { path: "/applications/0193f7a0/help".to_owned(), since: now() });
        self.draw(name, context, page);
    }

    /// A page of the desk, in a role.
    pub(crate) fn at_desk(&mut self, name: &str, role: StaffRole, page: impl app::Page + Clone) {
        let mut context = self.context(name, true);
        context.desk = Some(DeskBadge {
            role,
            sections: vec!["queue", "shift", "figures", "rights", "audit", "tasks", "registers"],
        });
        self.draw(name, context, page);
    }

    fn draw(&mut self, name: &str, context: PageContext, page: impl app::Page + Clone) {
        let started = Instant::now();
        for _ in 0..self.again {
            black_box(render(&context, page.clone()));
        }
        self.paces.push((name.to_owned(), started.elapsed() / self.again.max(1)));
        self.shown.push((name.to_owned(), render(&context, page)));
    }
}

/// Every page in a language, each drawn so many times more than once.
pub(crate) fn drawn(catalogue: &Catalogue, lang: L, again: u32) -> Gallery<'_> {
    let mut gallery = Gallery { catalogue, lang, shown: Vec::new(), again, paces: Vec::new() };
    catalogue_pages(&mut gallery);
    entrance_pages(&mut gallery);
    journey::show(&mut gallery);
    outcome::show(&mut gallery);
    offers::show(&mut gallery);
    my_list::show(&mut gallery);
    reach::show(&mut gallery);
    represent::show(&mut gallery);
    desk::show(&mut gallery);
    feedback::show(&mut gallery);
    keeping::show(&mut gallery);
    centres::show(&mut gallery);
    counter::show(&mut gallery);
    gallery
}

fn catalogue_pages(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    g.public("home", HomePage::of(c));
    g.public("life-events", LifeEventsPage::of(c));
    g.public("life-event", LifeEventPage::of(c, "having-a-baby").expect("the life event"));
    g.public("life-event-moving", LifeEventPage::of(c, "moving").expect("the life event"));
    g.public("personas", PersonasPage::of(c));
    g.public("persona", PersonaPage::of(c, "parent").expect("the persona"));
    g.public("services", ServicesPage::of(c));
    g.public("service", ServicePage::of(c, "birth-registration").expect("the service"));
    g.public("service-licence", ServicePage::of(c, "driving-licence-renewal").expect("the service"));
    g.public("authorities", AuthoritiesPage::of(c));
    g.public("authority", AuthorityPage::of(c, "traffic-department").expect("the authority"));
    g.public("check", CheckPage::of(c));
    g.public("check-answered", answered(c));
    g.public("help", HelpPage::of(c));
    g.public("display", DisplayPage { back: "/ar".to_owned() });
    g.public("glossary", GlossaryPage::of(c));
    let today = date(2026, 11, 21);
    g.public("who-may-know", WhoMayKnowPage::of(c, c.authorisations.iter(), today));
    let rights = [
        ("rights-of-service", RightsBy::Service, "birth-registration"),
        ("rights-of-register", RightsBy::Register, "civil-status"),
        ("rights-of-fact", RightsBy::Fact, "person.birth_date"),
    ];
    for (name, by, id) in rights {
        g.public(name, RightsPage::of(c, c.authorisations.iter(), (by, id), today).expect("rights"));
    }
    g.public("search-start", SearchPage { query: String::new(), hits: vec![] });
    g.public("search-nothing", SearchPage { query: "جواز".to_owned(), hits: vec![] });
    let hits = vec![
        Hit::LifeEvent("having-a-baby".to_owned()),
        Hit::Service("birth-registration".to_owned()),
        Hit::Authority("civil-status-department".to_owned()),
        Hit::Centre("centre-capital".to_owned()),
    ];
    g.public("search", SearchPage { query: "ولادة".to_owned(), hits });
}

/// The eligibility check with an answer, and what follows from it.
fn answered(c: &Catalogue) -> CheckPage {
    let mut page = CheckPage::of(c);
    let wage: FactId = "applicant.insurance.wage_bracket".parse().expect("a fact");
    let value = Value::Code("W2".to_owned());
    if let Some(field) = page.fields.iter_mut().find(|field| field.fact.fact == wage) {
        field.filled = Filled::from_value(&value);
    }
    let facts = [(wage, KnownFact::declared(Some(value), now()))].into_iter().collect();
    let all = outlooks(c, &facts, date(2026, 11, 21));
    let open = page.fields.iter().filter(|field| field.filled == Filled::default());
    let open = open.map(|field| field.fact.fact.clone()).collect();
    page.waiting = WaitingGroup::all(c, &all, &open);
    page.nearest = domain::eligibility::nearest(&all);
    let nothing = outlooks(c, &[].into_iter().collect(), date(2026, 11, 21));
    page.moves = Some(domain::eligibility::moves(&nothing, &all));
    page.listed = Some(3);
    page.outlooks = Some(all.iter().map(|outlook| ServiceOutlook::of(c, outlook)).collect());
    page
}

fn entrance_pages(g: &mut Gallery<'_>) {
    let needed = Assurance::Substantial;
    let reasons = [
        ("sign-in", SignInReason::Plain),
        ("sign-in-expired", SignInReason::Expired),
        ("sign-in-too-low", SignInReason::AssuranceTooLow { needed }),
        ("sign-in-no-level", SignInReason::AssuranceAbsent { needed }),
        ("sign-in-unavailable", SignInReason::Unavailable),
        ("sign-in-failed", SignInReason::Failed),
        ("sign-in-cancelled", SignInReason::Cancelled),
        ("sign-in-signed-out", SignInReason::SignedOut),
    ];
    for (name, reason) in reasons {
        g.public(name, SignInPage { return_to: "/ar/my".to_owned(), reason });
    }
    g.public("verify", VerifyPage { code: String::new(), verdict: None });
    g.public("verify-not-found", VerifyPage { code: "2026-AAAA".to_owned(), verdict: Some(Verdict::NotFound) });
    let genuine = Verdict::Genuine {
        reference: "2026/00417-A".to_owned(),
        submitted_at: now(),
        services: vec!["birth-registration".to_owned(), "child-allowance".to_owned()],
    };
    g.public("verify-genuine", VerifyPage { code: "2026/00417-A".to_owned(), verdict: Some(genuine) });
    g.public("offline", OfflinePage);
    let specimens = specimens::Specimens::of(g.catalogue);
    let theme = theme::Theme::read(include_str!("../../style/themes/alwaha.css"));
    let icons = vec!["info".to_owned(), "back".to_owned()];
    g.public("components", ComponentsPage { specimens, theme, icons, look: Shade::Device });
    let problems = [
        ("not-found", Problem::NotFound),
        ("forbidden", Problem::Forbidden),
        ("bad-request", Problem::BadRequest),
        ("method", Problem::MethodNotAllowed),
        ("too-large", Problem::TooLarge),
        ("too-many", Problem::TooMany { until: now() }),
        ("conflict", Problem::Conflict { current: "/applications/1/child-name".to_owned() }),
        ("unavailable", Problem::Unavailable),
        ("busy", Problem::Busy),
        ("server-error", Problem::Server),
        ("maintenance", Problem::Maintenance),
    ];
    for (name, problem) in problems {
        g.public(name, ErrorPage { problem });
    }
    g.public("turn-soon", TurnPage { before: Some(10) });
    g.public("turn", TurnPage { before: Some(500) });
    g.public("turn-late", TurnPage { before: None });
}
