//! A native register's values: from its own letters to those of the dictionary, and back.

use domain::catalogue::{Availability, Catalogue, Concept, Datatype, Source};
use domain::correction::in_own_codes;
use domain::facts::{Invalid, Typed, Value, read};
use jiff::civil::Date;

use crate::exchange::decode::decode;

/// One thing that a register holds about a person.
#[derive(Clone, Copy, Debug)]
pub struct Attribute<'a> {
    /// How it is held.
    pub row: &'a Availability,
    /// What it is.
    pub concept: &'a Concept,
    /// The codes to choose from.
    pub codes: &'a [String],
}

/// What a register holds, each attribute once, without the id by which it finds people.
pub fn attributes<'a>(catalogue: &'a Catalogue, source: &'a Source) -> Vec<Attribute<'a>> {
    let mut all: Vec<Attribute<'a>> = Vec::new();
    for row in source.availability.iter().filter(|row| row.attribute != source.scheme()) {
        let Some(concept) = catalogue.concepts.get(&row.concept) else { continue };
        if all.iter().all(|known| known.row.attribute != row.attribute) {
            all.push(Attribute { row, concept, codes: catalogue.codes_of(concept) });
        }
    }
    all
}

impl Attribute<'_> {
    /// A stored text as a value of the dictionary.
    pub fn value(&self, text: &str) -> Option<Value> {
        decode(self.concept, self.row, self.codes, &serde_json::Value::from(text))
    }

    /// What was typed as it is stored, in the register's own codes; `None` for nothing.
    ///
    /// # Errors
    /// Why it can't be a value of the concept. What stands there already passes.
    pub fn stored(&self, typed: &Typed, before: Option<&str>, today: Date) -> Result<Option<String>, Invalid> {
        if typed.text.trim().is_empty() && !typed.not_a_date {
            return Ok(None);
        }
        let unchanged = before.filter(|text| self.value(text).is_some_and(|value| value.canonical() == typed.text));
        if let Some(text) = unchanged {
            return Ok(Some(text.to_owned()));
        }
        let value = read(self.concept, typed, self.codes, today)?.value;
        Ok(Some(match in_own_codes(self.row, &value) {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        }))
    }
}

/// Whether a text of a sheet would pass as an answer to the concept's question.
pub(super) fn fits(catalogue: &Catalogue, row: &Availability, text: &str, today: Date) -> Result<(), Invalid> {
    let concept = catalogue.concepts.get(&row.concept).ok_or(Invalid::Missing)?;
    let ours = row.codes.get(text).map_or(text, String::as_str);
    if concept.datatype == Datatype::Boolean && !matches!(ours, "true" | "false") {
        return Err(Invalid::NotACode);
    }
    let typed = Typed { text: ours.to_owned(), ..Typed::default() };
    read(concept, &typed, catalogue.codes_of(concept), today).map(|_| ())
}
