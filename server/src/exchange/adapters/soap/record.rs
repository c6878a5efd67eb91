//! From the answer's elements to replies: one record a subject, values by their paths.

use domain::catalogue::SoapBinding;
use jiff::civil::Date;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

use super::super::{Failure, Question, Reply};
use super::xml::Element;

/// What a register says about one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    as_of: Option<Date>,
    /// Every value by its path. What can't be told apart from other things is not the catalogue's business.
    values: Map<String, Value>,
}

/// The records of an answer by their subjects' ids.
///
/// # Errors
/// [`Failure::Unusable`] when the answer is not what the binding says.
pub(super) fn records(binding: &SoapBinding, answer: &Element) -> Result<BTreeMap<String, Record>, Failure> {
    let unusable = |what: &str| Failure::Unusable(what.to_owned());
    if !answer.is(Some(&binding.namespace), &binding.response()) {
        return Err(unusable("not the message that the operation answers with"));
    }
    let inner = binding.qualified.then_some(binding.namespace.as_str());
    let beside = binding.as_of.as_deref().and_then(|path| answer.text_at(inner, path));
    let found = answer.at(inner, &binding.record);
    if found.is_empty() && !holds_nothing(binding, answer) {
        return Err(unusable("elements, and no record among them"));
    }
    let mut records = BTreeMap::new();
    for element in found {
        let id = element.text_at(inner, &binding.record_id).ok_or_else(|| unusable("a record about nobody"))?;
        let own = binding.as_of.as_deref().and_then(|path| element.text_at(inner, path));
        let as_of = match own.or(beside) {
            Some(text) => Some(day(text).ok_or_else(|| unusable("an as-of date that is none"))?),
            None if binding.as_of.is_some() => return Err(unusable("a record without its as-of date")),
            None => None,
        };
        let mut values = Map::new();
        for child in &element.children {
            collect(child, inner, "", &mut values);
        }
        values.remove(&binding.record_id);
        if let Some(path) = &binding.as_of {
            values.remove(path);
        }
        if records.insert(id.to_owned(), Record { as_of, values }).is_some() {
            return Err(unusable("two records about the same subject"));
        }
    }
    Ok(records)
}

/// True for an answer with no records that does not hold something else in their place.
fn holds_nothing(binding: &SoapBinding, answer: &Element) -> bool {
    let outermost = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let known = [Some(outermost(&binding.record)), binding.as_of.as_deref().map(outermost)];
    answer.children.iter().all(|child| known.contains(&Some(child.name.clone())))
}

/// Every value below an element by its path. A path that comes more than once has a list, which no fact takes.
fn collect(element: &Element, inner: Option<&str>, above: &str, values: &mut Map<String, Value>) {
    // In another namespace it is something else, whatever its name: no path of the catalogue leads there.
    let name = match &element.namespace {
        namespace if namespace.as_deref() == inner => element.name.clone(),
        _ => format!("{{}}{}", element.name),
    };
    let path = if above.is_empty() { name } else { format!("{above}/{name}") };
    for child in &element.children {
        collect(child, inner, &path, values);
    }
    let Some(text) = element.value().filter(|_| element.children.is_empty()) else {
        return;
    };
    let value = Value::String(plain(text));
    match values.get_mut(&path) {
        None => {
            values.insert(path, value);
        }
        Some(Value::Array(several)) => several.push(value),
        Some(first) => *first = Value::Array(vec![first.take(), value]),
    }
}

/// A date of XML Schema may have a time zone behind it, which a day in a register has not.
fn plain(text: &str) -> String {
    let zoned =
        text.get(..10).filter(|date| is_zone(text.get(10..).unwrap_or_default()) && date.parse::<Date>().is_ok());
    zoned.unwrap_or(text).to_owned()
}

/// A day, written as `xs:date` or `xs:dateTime`.
fn day(text: &str) -> Option<Date> {
    let (date, rest) = text.split_at_checked(10)?;
    (rest.is_empty() || rest.starts_with('T') || is_zone(rest)).then(|| date.parse().ok())?
}

/// `Z`, `+03:00` and the like.
fn is_zone(text: &str) -> bool {
    let bytes = text.as_bytes();
    text == "Z" || (bytes.len() == 6 && matches!(bytes[0], b'+' | b'-') && bytes[3] == b':')
}

impl Record {
    /// What it says to a question: what was asked for, and what not even the catalogue knows, so that it is reported.
    /// An operation of a legacy service gives its whole record; what others may ask for ends here.
    pub(super) fn reply(&self, question: &Question, mapped: &[String]) -> Reply {
        let wanted = |path: &&String| question.attributes.contains(path) || !mapped.contains(path);
        let values = self.values.iter().filter(|(path, _)| wanted(path));
        Reply {
            key: question.key.clone(),
            subject: question.subject.clone(),
            found: true,
            as_of: self.as_of,
            attributes: values.map(|(path, value)| (path.clone(), value.clone())).collect(),
        }
    }
}

/// What is said to a question about somebody who is not known there.
pub(super) fn unknown(question: &Question) -> Reply {
    Reply {
        key: question.key.clone(),
        subject: question.subject.clone(),
        found: false,
        as_of: None,
        attributes: Map::new(),
    }
}
