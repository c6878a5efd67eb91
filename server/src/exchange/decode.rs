//! From a register's own values to typed values of the dictionary.

use domain::catalogue::{Availability, Concept, Datatype};
use domain::facts::Value;
use serde_json::Value as Json;

/// The most characters of a value, where the dictionary does not allow more.
const LONGEST: usize = 500;

/// The value of an attribute, or `None` when it is not of the concept's kind: then it counts as not given.
pub(crate) fn decode(concept: &Concept, row: &Availability, codes: &[String], json: &Json) -> Option<Value> {
    let text = match json {
        Json::String(text) => text.trim().to_owned(),
        Json::Number(number) => number.to_string(),
        Json::Bool(yes) => yes.to_string(),
        _ => return None,
    };
    let allowed = concept.max.filter(|_| concept.datatype == Datatype::Text).and_then(|max| usize::try_from(max).ok());
    if text.is_empty() || text.chars().count() > allowed.unwrap_or_default().max(LONGEST) {
        return None;
    }
    match concept.datatype {
        Datatype::Date => text.parse().ok().map(Value::Date),
        // XML Schema writes them as 1 and 0 too.
        Datatype::Boolean => match row.codes.get(&text).unwrap_or(&text).as_str() {
            "true" | "1" => Some(Value::Boolean(true)),
            "false" | "0" => Some(Value::Boolean(false)),
            _ => None,
        },
        Datatype::Integer => text.parse().ok().map(Value::Integer),
        Datatype::Code => {
            let code = row.codes.get(&text).cloned().unwrap_or(text);
            codes.contains(&code).then_some(Value::Code(code))
        }
        _ => Some(Value::Text(text)),
    }
}
