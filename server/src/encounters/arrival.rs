//! Somebody stands at the counter: the register says who they are, so that staff can compare. Logged like every look.

use domain::application::SubjectId;
use domain::encounter::Hand;
use domain::facts::Value;
use domain::journey::SourceOutcome;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::{Encounters, IDENTIFY, NoEncounter};
use crate::exchange::{HubFound, HubLook, SetOff};
use crate::identity::StaffMember;

/// In which capacity the register knows people.
const CAPACITY: &str = "person";
/// The parts of a name, in the order in which they are written, by language.
const NAMES: [(&str, [&str; 4]); 2] = [
    ("ar", ["given_name", "father_name", "grandfather_name", "family_name"]),
    ("en", ["given_name_latin", "father_name_latin", "grandfather_name_latin", "family_name_latin"]),
];

/// Who stands at the counter, as the register has them. Kept in the sealed session of the member of staff until the
/// encounter begins; never in an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// The national id that was typed or scanned.
    pub national_id: String,
    /// Their name, by language.
    pub names: BTreeMap<String, String>,
    /// When they were born.
    pub born: Option<Date>,
    /// The code of their sex.
    pub sex: Option<String>,
    /// The number of their household.
    pub household: Option<String>,
    /// True when their record is protected.
    pub protected: bool,
    /// When they were looked up.
    pub at: Timestamp,
    /// The exchange in which they were looked up.
    #[serde(default)]
    pub exchange: Uuid,
}

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
        let found = self.ask_register(member, (IDENTIFY, national_id)).await?;
        match found.outcome {
            SourceOutcome::Answered | SourceOutcome::UnknownThere => {
                self.compare_later(member, national_id, &found).await?
            }
            outcome => return Ok(Looked::Nothing(outcome)),
        }
        if found.outcome == SourceOutcome::UnknownThere {
            return Ok(Looked::Unknown);
        }
        let (exchange, values) = (found.exchange, found.content);
        let text = |path: &str| values.get(&format!("person.{path}")).map(plain);
        let name = |parts: [&str; 4]| {
            let parts: Vec<String> = parts.into_iter().filter_map(text).collect();
            parts.join(" ")
        };
        let names = NAMES.into_iter().map(|(language, parts)| (language.to_owned(), name(parts)));
        Ok(Looked::Found(Box::new(Arrival {
            national_id: national_id.to_owned(),
            names: names.filter(|(_, name)| !name.is_empty()).collect(),
            born: match values.get("person.birth_date") {
                Some(Value::Date(born)) => Some(*born),
                _ => None,
            },
            sex: text("sex"),
            household: text("household"),
            protected: matches!(values.get("person.protected"), Some(Value::Boolean(true))),
            at: self.clock.now(),
            exchange,
        })))
    }

    /// True when the member of staff lives with the person. Where nobody can say, they do not.
    pub(super) async fn same_household(&self, member: &StaffMember, arrival: &Arrival) -> Result<bool, NoEncounter> {
        let (Some(own), Some(household)) = (&member.national_id, &arrival.household) else { return Ok(false) };
        let found = self.ask_register(member, (IDENTIFY, own)).await?;
        let theirs = found.content.get("person.household").map(plain);
        Ok(theirs.as_ref() == Some(household))
    }

    /// Asks the register that has what a function of the desk needs. What it did not say is not there.
    pub(super) async fn ask_register(
        &self,
        member: &StaffMember,
        (function, national_id): (&str, &str),
    ) -> Result<HubFound<BTreeMap<String, Value>>, NoEncounter> {
        let function = self.catalogue.hub_functions.get(function).ok_or(NoEncounter::NotYours)?;
        let need = function.needs.first().ok_or(NoEncounter::NotYours)?;
        let held = |concept: &String| {
            self.catalogue
                .sources
                .values()
                .find(|source| source.holds(concept, CAPACITY).is_some_and(|row| row.authentic))
        };
        let source = need.concepts.iter().find_map(held).ok_or(NoEncounter::NotYours)?;
        let hand = Hand::from(member);
        let look = HubLook {
            function,
            set_off: SetOff::Staff(&hand),
            source,
            subject: &SubjectId { scheme: "national_id".to_owned(), id: national_id.to_owned() },
            role: "person",
            capacity: CAPACITY,
            concepts: &need.concepts,
        };
        Ok(self.exchange.hub_query(&look).await)
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
