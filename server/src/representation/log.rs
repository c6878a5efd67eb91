//! What acting for somebody leaves on the exchange log: the person concerned sees it among those who looked. The portal
//! itself is the source.

use domain::exchange::LogEntry;
use domain::representation::{REPRESENTATIVE, Representation};

use super::{Coming, NotActing, REPRESENT, Representations};

impl Representations {
    /// Somebody begins to act for the person: without this row they don't.
    pub(super) async fn note_acting(&self, by: &Coming<'_>, one: &Representation) -> Result<(), NotActing> {
        let entry = LogEntry {
            initiator: if by.hand.is_some() { "desk" } else { "pull" }.to_owned(),
            channel: by.channel.name().to_owned(),
            actor_kind: REPRESENTATIVE.to_owned(),
            actor: Some(by.person.to_string()),
            person: Some(one.represented),
            relation: "represents".to_owned(),
            purpose: "act-for-others".to_owned(),
            encounter: by.encounter,
            staff: by.hand.map(|hand| hand.on_record(one.kind.name())),
            representation: Some(one.id),
            ..LogEntry::at_portal(REPRESENT, self.catalogue.answers_for(REPRESENT), self.clock.now())
        };
        self.store.append_log(&[(entry, None)]).await.map_err(|error| {
            tracing::error!(%error, "the exchange log can't be written: nobody acts for anybody");
            NotActing::LogUnavailable
        })
    }
}
