//! Somebody stands at the counter: the register says who they are, so that staff can compare. Logged like every look.

use domain::application::SubjectId;
use domain::catalogue::{HubFunction, Source};
use domain::encounter::{Arrival, Hand};
use domain::facts::Value;
use domain::journey::SourceOutcome;
use futures::future::join_all;
use std::collections::BTreeMap;

use super::{Encounters, IDENTIFY, NoEncounter};
use crate::exchange::{HubFound, HubLook, SetOff};
use crate::identity::StaffMember;
use crate::rates::{Rate, Trier};

/// In which capacity the register knows people.
const CAPACITY: &str = "person";
/// What the register holds that knows who has a number.
const NUMBER: &str = "person.national_id";
/// The picture that is compared with a face: asked only about whoever is at the counter.
const PORTRAIT: &str = "person.portrait";

/// What came of looking somebody up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looked {
    /// The register knows them.
    Found(Box<Arrival>),
    /// It does not.
    Unknown,
    /// It gave nothing; why.
    Nothing(SourceOutcome),
}

impl Encounters {
    /// Looks up who has a national id, on behalf of a member of staff.
    ///
    /// # Errors
    /// [`NoEncounter::NotYours`] where the catalogue knows no such function.
    pub async fn look_up(&self, member: &StaffMember, national_id: &str) -> Result<Looked, NoEncounter> {
        self.may_look_up(member, national_id)?;
        let found = self.ask_with(member, (IDENTIFY, national_id), true).await?;
        if !matches!(found.outcome, SourceOutcome::Answered | SourceOutcome::UnknownThere) {
            return Ok(Looked::Nothing(found.outcome));
        }
        self.compare_later(member, national_id, &found).await?;
        if found.outcome == SourceOutcome::UnknownThere {
            return Ok(Looked::Unknown);
        }
        Ok(Looked::Found(Box::new(self.arrival(national_id, &found))))
    }

    /// Counts a look-up, by whoever looks and by the person concerned, before any register is asked.
    pub(crate) fn may_look_up(&self, member: &StaffMember, national_id: &str) -> Result<(), NoEncounter> {
        let concerned = self.store.vault().index("national_id", national_id);
        self.rates
            .take(Rate::LookUp, Trier::Staff(member.subject.clone()))
            .and_then(|()| self.rates.take(Rate::LookedUp, Trier::Person(concerned)))
            .map_err(NoEncounter::TooMany)
    }

    /// Somebody, from what registers say about them.
    pub(crate) fn arrival(&self, national_id: &str, found: &HubFound<BTreeMap<String, Value>>) -> Arrival {
        let values = &found.content;
        let text = |path: &str| values.get(&format!("person.{path}")).map(plain);
        let names = self.catalogue.country.names_of(text);
        Arrival {
            national_id: national_id.to_owned(),
            names,
            born: match values.get("person.birth_date") {
                Some(Value::Date(born)) => Some(*born),
                _ => None,
            },
            sex: text("sex"),
            household: text("household"),
            protected: matches!(values.get("person.protected"), Some(Value::Boolean(true))),
            portrait: text("portrait"),
            at: self.clock.now(),
            exchange: found.exchange,
        }
    }

    /// True when the member of staff lives with the person. Where nobody can say, they do not.
    pub(super) async fn same_household(&self, member: &StaffMember, arrival: &Arrival) -> Result<bool, NoEncounter> {
        let (Some(own), Some(household)) = (&member.national_id, &arrival.household) else { return Ok(false) };
        let found = self.ask_registers(member, (IDENTIFY, own)).await?;
        let theirs = found.content.get("person.household").map(plain);
        Ok(theirs.as_ref() == Some(household))
    }

    /// What registers say about somebody under a function of the desk, all of them asked side by side. The register that
    /// gives people their numbers decides whether there is an answer; what another one does not say is left out.
    pub(crate) async fn ask_registers(
        &self,
        member: &StaffMember,
        what: (&str, &str),
    ) -> Result<HubFound<BTreeMap<String, Value>>, NoEncounter> {
        self.ask_with(member, what, false).await
    }

    async fn ask_with(
        &self,
        member: &StaffMember,
        (function, national_id): (&str, &str),
        portrait: bool,
    ) -> Result<HubFound<BTreeMap<String, Value>>, NoEncounter> {
        let function = self.catalogue.hub_functions.get(function).ok_or(NoEncounter::NotYours)?;
        let hand = Hand::from(member);
        let subject = SubjectId { scheme: "national_id".to_owned(), id: national_id.to_owned() };
        let asked = self.sources_of(function, |concept| portrait || concept != PORTRAIT);
        let looks = asked.iter().map(|(source, concepts)| {
            let (hand, subject) = (&hand, &subject);
            let source = *source;
            async move {
                let look = HubLook {
                    function,
                    set_off: SetOff::Staff(hand),
                    source,
                    subject,
                    role: "person",
                    capacity: CAPACITY,
                    concepts,
                };
                self.exchange.hub_query(&look).await
            }
        });
        let found = join_all(looks).await;
        let first =
            asked.iter().position(|(_, concepts)| concepts.iter().any(|concept| concept == NUMBER)).unwrap_or(0);
        let (exchange, outcome) =
            found.get(first).map(|found| (found.exchange, found.outcome)).ok_or(NoEncounter::NotYours)?;
        let answered = found.into_iter().filter(|found| found.outcome == SourceOutcome::Answered);
        let content = answered.flat_map(|found| found.content).collect();
        Ok(HubFound { exchange, outcome, content })
    }

    /// Which register is asked for which of a function's concepts: the authentic one.
    fn sources_of(&self, function: &HubFunction, wanted: impl Fn(&str) -> bool) -> Vec<(&Source, Vec<String>)> {
        let mut asked: Vec<(&Source, Vec<String>)> = Vec::new();
        for concept in function.needs.iter().flat_map(|need| &need.concepts).filter(|concept| wanted(concept)) {
            let mut sources = self.catalogue.sources.values();
            let held = sources.find(|source| source.holds(concept, CAPACITY).is_some_and(|row| row.authentic));
            let Some(source) = held else { continue };
            match asked.iter_mut().find(|(known, _)| known.id == source.id) {
                Some((_, concepts)) => concepts.push(concept.clone()),
                None => asked.push((source, vec![concept.clone()])),
            }
        }
        asked
    }
}

pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Code(text) => text.clone(),
        Value::Date(date) => date.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(yes) => yes.to_string(),
    }
}
