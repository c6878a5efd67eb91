//! Something happened to somebody: an offer that says what it is about, how much is known already, and why they see it.

use domain::application::SubjectId;
use domain::catalogue::{Catalogue, HubFunction, Means, Proactive, Source, SourceEvent, SourceList, Trigger};
use domain::definition::Definition;
use domain::directory::{Reference, certain};
use domain::facts::Value;
use domain::journey::{Candidate, SourceOutcome};
use jiff::SignedDuration;

use super::figures::{Holder, count, holders, needed, roles};
use super::{Hub, NotNow};
use crate::exchange::{HubLook, SetOff};
use crate::storage::{DueEvent, NewOffer, OfferContent, RECORD_CHANGED};

/// How long an offer makes sense.
const OFFERED: SignedDuration = SignedDuration::from_hours(24 * 90);

/// A list of a register from which what an offer is about is chosen.
pub(super) struct Chosen<'a> {
    pub(super) source: &'a Source,
    pub(super) list: &'a SourceList,
    pub(super) role: String,
}

/// The list of a definition, if a role of it is chosen from one.
pub(super) fn chosen<'a>(catalogue: &'a Catalogue, definition: &Definition) -> Option<Chosen<'a>> {
    let (role, source, list) = definition.chosen_role()?;
    let source = catalogue.sources.get(source)?;
    let list = source.list.iter().find(|known| known.id == list)?;
    Some(Chosen { source, list, role: role.id.clone() })
}

impl Hub {
    /// Everything that follows from an event; done again, it comes to the same.
    pub(super) async fn follow(&self, event: &DueEvent) -> Result<(), NotNow> {
        if event.kind == RECORD_CHANGED {
            return self.record_changed(event).await;
        }
        let Some(known) = self.catalogue.events.iter().find(|known| known.id == event.kind) else { return Ok(()) };
        match known.means {
            Means::Changed => self.mark_stale(event, &known.concepts).await,
            Means::Gone => self.withdraw(event, known).await,
            Means::Known => self.offer_to(event).await,
        }
    }

    /// A record of one of the portal's own registers changed, or is there no more: what it held of it before is stale.
    async fn record_changed(&self, event: &DueEvent) -> Result<(), NotNow> {
        let Some(source) = self.catalogue.sources.get(&event.source) else { return Ok(()) };
        let fields = self.store.kept_fields(event.id).await?;
        let changed = source.availability.iter().filter(|row| fields.contains(&row.attribute));
        let concepts: Vec<String> = changed.map(|row| row.concept.clone()).collect();
        self.mark_stale(event, &concepts).await
    }

    /// Nothing is offered any more on the ground of what turned out to be wrong.
    async fn withdraw(&self, event: &DueEvent, gone: &SourceEvent) -> Result<(), NotNow> {
        let undone = |offer: &&Proactive| match &offer.trigger {
            Trigger::Event { event } => self
                .catalogue
                .events
                .iter()
                .any(|other| other.id == *event && other.source == gone.source && other.capacity == gone.capacity),
            _ => false,
        };
        let subject = self.hash(&event.subject);
        for offer in self.catalogue.proactive.iter().filter(undone) {
            self.store.withdraw_offers(&subject, &offer.id, &[], self.clock.now()).await?;
        }
        Ok(())
    }

    async fn offer_to(&self, event: &DueEvent) -> Result<(), NotNow> {
        // Whoever switched a kind off is not asked about for it: no call, and nothing in the log.
        let unwanted = self.store.unwanted(&self.hash(&event.subject)).await?;
        for offer in self.catalogue.proactive.iter().filter(|offer| !unwanted.contains(&offer.id)) {
            if matches!(&offer.trigger, Trigger::Event { event: kind } if *kind == event.kind) {
                self.offer_one(offer, &event.subject).await?;
            }
        }
        Ok(())
    }

    async fn offer_one(&self, offer: &Proactive, person: &SubjectId) -> Result<(), NotNow> {
        let Some(function) = self.function(offer) else { return Ok(()) };
        let Some(definition) = Definition::of(&self.catalogue, &offer.start.0) else { return Ok(()) };
        let Some(chosen) = chosen(&self.catalogue, &definition) else { return Ok(()) };
        let candidates = self.candidates((function, SetOff::Push), &chosen, person).await?;
        for candidate in &candidates {
            let facts = self.known_facts(offer, function, &definition, (person, candidate)).await?;
            let content = OfferContent {
                source: chosen.source.id.clone(),
                legal_basis: function.legal_basis.clone(),
                about: Some(candidate.subject.clone()),
                day: born(candidate),
                services: definition.services.iter().map(|service| service.id.clone()).collect(),
                facts: Some(facts),
            };
            self.put(offer, person, &candidate.subject, &content).await?;
        }
        Ok(())
    }

    /// Whom a register's list names for somebody. What it may not say is as if there were nobody.
    pub(super) async fn candidates(
        &self,
        (function, set_off): (&HubFunction, SetOff<'_>),
        chosen: &Chosen<'_>,
        person: &SubjectId,
    ) -> Result<Vec<Candidate>, NotNow> {
        let look = HubLook {
            function,
            set_off,
            source: chosen.source,
            subject: person,
            role: &chosen.role,
            capacity: &chosen.list.capacity,
            concepts: &chosen.list.shows,
        };
        let found = self.exchange.hub_list(&look, chosen.list).await;
        match found.outcome {
            SourceOutcome::Answered => Ok(found.content),
            SourceOutcome::NotAllowed => Ok(Vec::new()),
            outcome => Err(NotNow::Register { source_id: chosen.source.id.clone(), outcome: outcome.name() }),
        }
    }

    pub(super) async fn put(
        &self,
        offer: &Proactive,
        person: &SubjectId,
        about: &SubjectId,
        content: &OfferContent,
    ) -> Result<(), NotNow> {
        let now = self.clock.now();
        let (subject, about) = (self.hash(person), self.hash(about));
        let valid_to = now.saturating_add(OFFERED).unwrap_or(now);
        let new = NewOffer { subject: &subject, kind: &offer.id, about: &about, content, valid_to };
        self.store.offer(&new, now).await?;
        metrics::counter!("shubbak_offers", "kind" => offer.id.clone()).increment(1);
        Ok(())
    }

    /// How many facts the services need and how many registers hold: by the directory, and where it says nothing by
    /// asking the register for one fact, which is not kept.
    async fn known_facts(
        &self,
        offer: &Proactive,
        function: &HubFunction,
        definition: &Definition,
        (person, candidate): (&SubjectId, &Candidate),
    ) -> Result<(usize, usize), NotNow> {
        let needed = needed(definition, &roles(definition, person, Some(candidate)), self.clock.today());
        let holders = holders(&needed);
        let rows = self.rows_of(&holders).await?;
        for holder in holders.iter().filter(|holder| self.certain(&rows, holder).is_none()) {
            let unwanted = self.store.unwanted(&self.hash(&holder.subject)).await?;
            if unwanted.contains(&offer.id) {
                continue;
            }
            self.probe((function, SetOff::Push), holder).await;
        }
        let rows = self.rows_of(&holders).await?;
        Ok(count(&needed, |holder| self.certain(&rows, holder) == Some(true)))
    }

    async fn rows_of(&self, holders: &std::collections::BTreeSet<Holder>) -> Result<Vec<Reference>, NotNow> {
        let mut subjects: Vec<Vec<u8>> = holders.iter().map(|holder| self.hash(&holder.subject)).collect();
        subjects.sort();
        subjects.dedup();
        Ok(self.store.directory_of(&subjects).await?)
    }

    fn certain(&self, rows: &[Reference], holder: &Holder) -> Option<bool> {
        certain(rows, (&self.hash(&holder.subject), &holder.source, &holder.capacity), self.clock.now())
    }

    /// Asks a register for one fact about somebody, to learn whether it knows them. What the function does not declare
    /// is not asked for.
    pub(super) async fn probe(
        &self,
        (function, set_off): (&HubFunction, SetOff<'_>),
        holder: &Holder,
    ) -> Option<SourceOutcome> {
        let source = self.catalogue.sources.get(&holder.source)?;
        let needs = function.needs.iter().filter(|need| need.capacity == holder.capacity);
        let concept = needs
            .flat_map(|need| &need.concepts)
            .find(|id| source.holds(id, &holder.capacity).is_some_and(|row| row.subject == holder.subject.scheme))?;
        let look = HubLook {
            function,
            set_off,
            source,
            subject: &holder.subject,
            role: &holder.role,
            capacity: &holder.capacity,
            concepts: std::slice::from_ref(concept),
        };
        Some(self.exchange.hub_query(&look).await.outcome)
    }
}

/// The first day of a candidate's life, by which parents know which child is meant.
pub(super) fn born(candidate: &Candidate) -> Option<jiff::civil::Date> {
    match candidate.shows.get("birth_date") {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    }
}
