//! One question: what is needed to draw its field, with what was typed and what is wrong with it.

use super::parts::FactRef;
use domain::{
    catalogue::{Concept, Datatype, NumberKind, Script, Within},
    contact::Origin,
    facts::{FactId, Invalid, Value},
};

/// What stands in the field or fields of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// The text, code, `true`/`false` of the one field `<fact>`.
    pub text: String,
    /// `<fact>.day`
    pub day: String,
    /// `<fact>.month`
    pub month: String,
    /// `<fact>.year`
    pub year: String,
    /// `<fact>.calendar`: `gregorian` (also when empty) or `hijri`.
    pub calendar: String,
}

impl Filled {
    /// The fields as they stand for a value that is known already.
    pub fn from_value(value: &Value) -> Self {
        match value {
            Value::Date(date) => Self {
                day: date.day().to_string(),
                month: date.month().to_string(),
                year: date.year().to_string(),
                calendar: "gregorian".to_owned(),
                ..Self::default()
            },
            other => Self { text: other.canonical(), ..Self::default() },
        }
    }
}

/// One question.
#[derive(Clone, Debug)]
pub struct Field {
    /// Which fact; its name is the field's name.
    pub fact: FactRef,
    /// How its values look.
    pub datatype: Datatype,
    /// The script of a name or text.
    pub script: Option<Script>,
    /// A phone number that has to be a mobile one.
    pub mobile: bool,
    /// The codes to choose from.
    pub codes: Vec<String>,
    /// The most characters.
    pub max: Option<i64>,
    /// The HTML autocomplete token.
    pub autocomplete: Option<String>,
    /// May be left empty.
    pub optional: bool,
    /// A value that passes, shown with the demo country only.
    pub example: Option<String>,
    /// Only a day from today on will do.
    pub ahead: bool,
    /// Services whose own hint `service-<id>-hint-<fact>` is shown, where there is one.
    pub services: Vec<String>,
    /// What stands in it.
    pub filled: Filled,
    /// Why it can't be taken.
    pub error: Option<Invalid>,
    /// Where the value comes from that stands in it before anybody typed: the contact on record.
    pub on_record: Option<Origin>,
    /// The choice that lies nearest to the person's address.
    pub nearest: Option<String>,
    /// The check digits don't fit: shown, never refused.
    pub checksum_doubt: bool,
}

impl Field {
    /// The question of a concept, empty.
    pub fn of(fact: &FactId, concept: &Concept, codes: &[String]) -> Self {
        Self {
            fact: FactRef::of(fact, concept),
            datatype: concept.datatype,
            script: concept.script,
            mobile: concept.number == Some(NumberKind::Mobile),
            codes: codes.to_vec(),
            max: concept.max.filter(|_| concept.datatype != Datatype::Integer),
            autocomplete: concept.autocomplete.clone(),
            optional: false,
            example: concept.example(&fact.role).map(str::to_owned),
            ahead: concept.within == Within::Future,
            services: Vec::new(),
            filled: Filled::default(),
            error: None,
            on_record: None,
            nearest: None,
            checksum_doubt: false,
        }
    }

    /// The field's name and id stem: `child.birth_date`.
    pub fn name(&self) -> String {
        self.fact.fact.to_string()
    }
}

impl Field {
    /// True when it is answered by choosing, not by typing.
    pub fn chosen(&self) -> bool {
        matches!(self.datatype, Datatype::Code | Datatype::Boolean)
    }
}
