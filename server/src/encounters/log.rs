//! What encounters leave on the exchange log: that a record was opened, by whom and why, or that it was not. The portal
//! itself is the source.

use domain::application::SubjectId;
use domain::encounter::{Arrival, Bar, Encounter, Hand, VisitReason};
use domain::exchange::LogEntry;
use uuid::Uuid;

use super::{Encounters, IDENTIFY, NoEncounter};

impl Encounters {
    /// A record is opened.
    pub(super) async fn note_opening(
        &self,
        encounter: &Encounter,
        (hand, arrival): (&Hand, &Arrival),
    ) -> Result<(), NoEncounter> {
        let entry = LogEntry {
            person: Some(encounter.person),
            encounter: Some(encounter.id),
            ..self.entry(hand, encounter.reason)
        };
        self.write(entry, Some(arrival)).await
    }

    /// An application was opened in an encounter.
    pub(super) async fn note_case(&self, encounter: &Encounter, application: Uuid) -> Result<(), NoEncounter> {
        let entry = LogEntry {
            person: Some(encounter.person),
            application: Some(application),
            encounter: Some(encounter.id),
            ..self.entry(&Hand::from(encounter), encounter.reason)
        };
        self.write(entry, None).await
    }

    /// A record was not opened.
    pub(super) async fn note_refusal(
        &self,
        hand: &Hand,
        arrival: &Arrival,
        (reason, bar): (VisitReason, Bar),
    ) -> Result<(), NoEncounter> {
        let entry = LogEntry { allowed: false, reason: bar.name().to_owned(), ..self.entry(hand, reason) };
        self.write(entry, Some(arrival)).await
    }

    async fn write(&self, entry: LogEntry, arrival: Option<&Arrival>) -> Result<(), NoEncounter> {
        let subject = arrival.map(|arrival| {
            let id = SubjectId { scheme: "national_id".to_owned(), id: arrival.national_id.clone() };
            self.store.vault().index(&id.scheme, &id.id)
        });
        self.store.append_log(&[(entry, subject)]).await.map_err(|error| {
            tracing::error!(%error, "the exchange log can't be written: no record is opened");
            NoEncounter::LogUnavailable
        })
    }

    fn entry(&self, hand: &Hand, reason: VisitReason) -> LogEntry {
        LogEntry {
            initiator: "desk".to_owned(),
            channel: hand.channel.name().to_owned(),
            actor_kind: "staff".to_owned(),
            actor: Some(hand.staff.clone()),
            purpose: format!("visit-{}", reason.name()),
            staff: Some(hand.on_record(reason.name())),
            ..LogEntry::at_portal(IDENTIFY, self.catalogue.answers_for(IDENTIFY), self.clock.now())
        }
    }
}
