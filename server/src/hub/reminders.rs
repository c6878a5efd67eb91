//! Reminders of documents that run out: of people who use the portal, for kinds that they have not switched off.

use domain::application::SubjectId;
use domain::catalogue::{Proactive, Trigger};
use domain::definition::Definition;
use domain::facts::Value;
use domain::journey::SourceOutcome;
use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan};

use super::{Hub, NotNow, national};
use crate::exchange::{HubLook, SetOff};
use crate::storage::OfferContent;

/// How long after its last day a document is worth a reminder, in days.
const AFTER: i64 = 365;
/// When nothing is known to run out soon, the register is asked again after this long at the latest.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_hours(24 * 30);

impl Hub {
    /// Looks after one person; how many reminders there are now.
    pub(super) async fn remind(&self, national_id: &str) -> Result<usize, NotNow> {
        let person = national(national_id);
        let subject = self.hash(&person);
        let unwanted = self.store.unwanted(&subject).await?;
        let mut reminded = 0;
        for offer in self.catalogue.proactive.iter().filter(|offer| !unwanted.contains(&offer.id)) {
            let Trigger::Expiry { concept, days_before } = &offer.trigger else { continue };
            if self.store.look_is_due(&subject, &offer.id, self.clock.now()).await? {
                reminded += usize::from(self.remind_of(offer, &person, (concept, *days_before)).await?);
            }
        }
        Ok(reminded)
    }

    async fn remind_of(
        &self,
        offer: &Proactive,
        person: &SubjectId,
        (concept, days_before): (&String, i64),
    ) -> Result<bool, NotNow> {
        let capacity = "person";
        let Some(function) = self.function(offer) else { return Ok(false) };
        let Some((source, _)) = self.catalogue.authentic_source(concept, capacity) else { return Ok(false) };
        let look = HubLook {
            function,
            set_off: SetOff::Round,
            source,
            subject: person,
            role: "applicant",
            capacity,
            concepts: std::slice::from_ref(concept),
        };
        let found = self.exchange.hub_query(&look).await;
        let last = match (found.outcome, found.content.get(concept)) {
            (SourceOutcome::Answered, Some(Value::Date(day))) => Some(*day),
            (SourceOutcome::Answered | SourceOutcome::UnknownThere | SourceOutcome::NotAllowed, _) => None,
            // The register is away: it is asked on the next round.
            (SourceOutcome::LogUnavailable, _) => {
                return Err(NotNow::Register { source_id: source.id.clone(), outcome: found.outcome.name() });
            }
            _ => return Ok(false),
        };
        let (now, today) = (self.clock.now(), self.clock.today());
        let subject = self.hash(person);
        self.store.next_look(&subject, &offer.id, self.next_look(last, days_before)).await?;
        let due = last.filter(|day| is_due(*day, today, days_before));
        let occasion = due.map(|day| SubjectId { scheme: concept.clone(), id: format!("{}:{day}", person.id) });
        let about = occasion.as_ref().map(|occasion| self.hash(occasion)).unwrap_or_default();
        self.store.withdraw_offers(&subject, &offer.id, &about, now).await?;
        let Some(occasion) = occasion else { return Ok(false) };
        let definition = Definition::of(&self.catalogue, &offer.start.0);
        let content = OfferContent {
            source: source.id.clone(),
            legal_basis: function.legal_basis.clone(),
            about: None,
            day: due,
            services: definition.iter().flat_map(|d| &d.services).map(|service| service.id.clone()).collect(),
            facts: None,
        };
        self.put(offer, person, &occasion, &content).await?;
        Ok(true)
    }

    /// Nobody is looked up more often than is useful: not before the document is close to its last day.
    fn next_look(&self, last: Option<Date>, days_before: i64) -> jiff::Timestamp {
        let now = self.clock.now();
        let latest = now.saturating_add(LOOK_AGAIN).unwrap_or(now);
        let soon = last.map(|day| (day - self.clock.today()).get_days()).map(i64::from);
        match soon {
            Some(days) if days > days_before => {
                let wait = SignedDuration::from_hours(24 * (days - days_before));
                now.saturating_add(wait).unwrap_or(now).min(latest)
            }
            // Close by, or over: it may be renewed any day.
            Some(_) => now.saturating_add(SignedDuration::from_hours(20)).unwrap_or(now),
            None => latest,
        }
    }
}

fn is_due(last: Date, today: Date, days_before: i64) -> bool {
    let begin = last.saturating_sub(days_before.days());
    let end = last.saturating_add(AFTER.days());
    begin <= today && today <= end
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_reminder_comes_in_time_and_not_for_ever() {
        let last = date(2026, 12, 31);
        assert!(!is_due(last, date(2026, 11, 30), 30));
        assert!(is_due(last, date(2026, 12, 1), 30));
        assert!(is_due(last, date(2027, 2, 1), 30));
        assert!(!is_due(last, date(2028, 2, 1), 30));
    }
}
