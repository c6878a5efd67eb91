//! What calls teach the reference directory, and what it says before one.

use domain::application::SubjectId;
use domain::catalogue::{HubFunction, HubKind, Source};
use domain::directory::{Learned, Reference, certain};
use domain::gate::{AtSource, Directory};
use std::collections::BTreeSet;

use super::Exchange;

/// What an answer says about one subject.
#[derive(Clone, Copy, Debug)]
pub(super) struct Knows<'a> {
    pub(super) source: &'a Source,
    pub(super) subject: &'a SubjectId,
    pub(super) capacity: &'a str,
    pub(super) known: bool,
}

/// Somebody about whom a register is to be asked.
#[derive(Clone, Debug)]
pub(super) struct Whom<'a> {
    pub(super) source: &'a Source,
    pub(super) subject: &'a SubjectId,
    /// In which capacities.
    pub(super) capacities: Vec<&'a str>,
}

/// The portal's own registers are asked at no cost, and whoever is entered there is to be found at once.
fn is_asked_anyway(source: &Source) -> bool {
    source.adapter == "native"
}

impl Exchange {
    /// What the directory says for certain about these people. Whoever it says nothing about may be
    /// asked for; when it can't be read, everybody may.
    pub(super) async fn directory(&self, all: &[Whom<'_>]) -> (Directory, Vec<Reference>) {
        let mut directory = Directory::default();
        let hash = |subject: &SubjectId| self.store.vault().index(&subject.scheme, &subject.id);
        let subjects: BTreeSet<Vec<u8>> = all.iter().map(|whom| hash(whom.subject)).collect();
        let subjects: Vec<Vec<u8>> = subjects.into_iter().collect();
        let rows = match self.store.directory_of(&subjects).await {
            Ok(rows) => rows,
            Err(error) => {
                tracing::warn!(%error, "the reference directory can't be read: registers are asked as if it were empty");
                return (directory, Vec::new());
            }
        };
        let now = self.clock.now();
        for whom in all.iter().filter(|whom| !is_asked_anyway(whom.source)) {
            let (source, subject) = (&whom.source.id, hash(whom.subject));
            let says = |capacity: &&str| certain(&rows, (&subject, source, capacity), now);
            let mut says = whom.capacities.iter().map(says);
            if says.clone().any(|known| known == Some(true)) {
                directory.note(source, whom.subject, AtSource::Known);
            } else if says.all(|known| known == Some(false)) {
                directory.note(source, whom.subject, AtSource::Unknown);
            }
        }
        (directory, rows)
    }

    /// Keeps what the hub's own looks taught.
    pub(super) async fn learned(&self, all: &[Knows<'_>], function: &HubFunction) {
        let how = if function.kind == HubKind::Reconcile { Learned::Reconcile } else { Learned::Probe };
        self.learn(all, how, &[]).await;
    }

    /// Keeps who is known where, as far as that is news beside `before`. The call is over: when this fails, somebody is
    /// asked once more, and no more.
    pub(super) async fn learn(&self, all: &[Knows<'_>], how: Learned, before: &[Reference]) {
        let now = self.clock.now();
        let row = |knows: &Knows<'_>| {
            let subject = self.store.vault().index(&knows.subject.scheme, &knows.subject.id);
            Reference::learned((subject, &knows.source.id, knows.capacity), knows.known, (how, now))
        };
        let rows: Vec<Reference> = all.iter().map(row).filter(|row| row.is_news(before)).collect();
        if let Err(error) = self.store.learn(&rows, now).await {
            tracing::warn!(%error, "the reference directory can't be kept");
        }
    }
}
