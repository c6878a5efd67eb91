//! After a restore: each office is asked what it knows of a submission before anything is sent to it again, and the case
//! here is brought to where it stands there.

use futures::StreamExt;
use jiff::SignedDuration;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

use super::back_office::{BackOffices, DeliveryError};
use crate::clock::Clock;
use crate::storage::{Change, Compared, Store, StoreError};

const AT_ONCE: usize = 8;
/// How often there is a look at what is held; most of the time nothing is.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How long an office that does not answer is left alone.
const AGAIN_AFTER: SignedDuration = SignedDuration::from_secs(15);

/// Where a case stands at its office: `GET <url>/submissions/<message id>`.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Standing {
    receipt: String,
    status: String,
    #[serde(default)]
    note: BTreeMap<String, String>,
    #[serde(default)]
    outputs: BTreeMap<String, String>,
    request: Option<Open>,
}

#[derive(Clone, Debug, Deserialize)]
struct Open {
    request_id: String,
    question: BTreeMap<String, String>,
    due: Option<String>,
}

impl Standing {
    /// The changes that lead there.
    fn changes(self) -> Vec<Change> {
        let mut changes = vec![Change::Received(self.receipt)];
        if self.status != "received" {
            changes.push(Change::InProgress);
        }
        if let ("information-requested", Some(open)) = (self.status.as_str(), self.request) {
            changes.push(Change::Asked { id: open.request_id, texts: open.question, due: open.due });
        }
        if let approved @ ("approved" | "refused") = self.status.as_str() {
            changes.push(Change::Decided { approved: approved == "approved", note: self.note, outputs: self.outputs });
        }
        changes
    }
}

/// Asks offices about what is held until it is told to stop.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Where it is held.
    pub store: Store,
    /// Whom to ask.
    pub offices: BackOffices,
    /// The time.
    pub clock: Clock,
}

impl Comparison {
    /// Runs until `stop` turns true. A database that was never put back has nothing to compare, and may be put back only
    /// while no portal runs.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        match self.store.restored_at().await {
            Ok(None) => return,
            Ok(Some(_)) => {}
            Err(error) => tracing::error!(%error, "whether the database was put back can't be read"),
        }
        while !*stop.borrow() {
            match self.store.held_deliveries(self.clock.now()).await {
                Ok(held) if !held.is_empty() => {
                    let all = futures::stream::iter(held).for_each_concurrent(AT_ONCE, |(request, service)| {
                        let this = &self;
                        async move { this.compare(request, &service).await }
                    });
                    tokio::select! { () = all => {}, _ = stop.changed() => break }
                    continue;
                }
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "what is held can't be read"),
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK_EVERY) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn compare(&self, request: Uuid, service: &str) {
        let now = self.clock.now();
        let kept = match self.offices.standing(service, (request, now.as_second())).await {
            Ok(standing) => self.keep(request, standing).await,
            Err(error) => {
                tracing::warn!(%error, %request, service, "an office does not say what it knows: nothing is sent to it");
                self.store.compare_later(request, now.saturating_add(AGAIN_AFTER).unwrap_or(now)).await
            }
        };
        if let Err(error) = kept {
            tracing::error!(%error, %request, "what an office knows can't be kept: it is asked again");
        }
    }

    async fn keep(&self, request: Uuid, standing: Option<Standing>) -> Result<(), StoreError> {
        let now = self.clock.now();
        let known = standing.is_some();
        // What the office decided meanwhile stands on the timeline a moment before the restore, so that nobody is told
        // twice of what they may have been told of.
        let before = self.store.restored_at().await?.unwrap_or(now);
        let before = before.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(before);
        for change in standing.into_iter().flat_map(Standing::changes) {
            // An answer that is here goes out now: the person is not asked again.
            let answered = match &change {
                Change::Asked { id, .. } => self.store.is_answered(request, id).await?,
                _ => false,
            };
            if !answered {
                self.store.apply(request, &change, None, before).await?;
            }
        }
        tracing::info!(%request, known, "an office was asked what it knows");
        self.store.compared(Compared { request, known }, now).await
    }
}

/// For [`BackOffices::standing`].
pub(super) type Answer = Result<Option<Standing>, DeliveryError>;
