//! A fact's value, typed once and compared as a value, never as text.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A typed value. Two values that a person would call the same are equal, however they were typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// Free text, a name, an id, an IBAN, a phone number or an email address, in its canonical form.
    Text(String),
    /// A day in the Gregorian calendar; Hijri is only a way to show or type it.
    Date(Date),
    /// A code of the concept's code list.
    Code(String),
    /// Yes or no.
    Boolean(bool),
    /// A whole number in the concept's unit.
    Integer(i64),
}

impl Value {
    /// The value in the form that goes over the wire and into form fields: ISO dates, `true`/`false`, plain digits.
    pub fn canonical(&self) -> String {
        match self {
            Self::Text(text) | Self::Code(text) => text.clone(),
            Self::Date(date) => date.to_string(),
            Self::Boolean(yes) => yes.to_string(),
            Self::Integer(number) => number.to_string(),
        }
    }

    /// The value as JSON, for rules and for back offices.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Boolean(yes) => (*yes).into(),
            Self::Integer(number) => (*number).into(),
            other => other.canonical().into(),
        }
    }
}
