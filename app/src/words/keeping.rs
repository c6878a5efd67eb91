//! Words about registers that officers keep: reasons, changes, mistakes in a sheet.

use crate::{key, pages::Field, texts::L};
use domain::keeping::{EndReason, LookReason, Wrong};
use std::borrow::Cow;

/// Why a member of staff opened a record, by the reason's code.
pub fn look_reason(l: L, code: &str) -> Cow<'static, str> {
    l.t(match code.parse() {
        Ok(LookReason::Asked) => key!("look-reason-asked"),
        Ok(LookReason::Entry) => key!("look-reason-entry"),
        Ok(LookReason::Correction) => key!("look-reason-correction"),
        Ok(LookReason::Review) => key!("look-reason-review"),
        Err(_) => key!("look-reason-other"),
    })
}

/// Why a record was ended.
pub fn end_reason(l: L, reason: EndReason) -> Cow<'static, str> {
    l.t(match reason {
        EndReason::Left => key!("end-reason-left"),
        EndReason::Mistake => key!("end-reason-mistake"),
        EndReason::Decision => key!("end-reason-decision"),
    })
}

/// The reason of a change, by its code: that of the look, or that for which the record was ended.
pub fn kept_reason(l: L, code: &str) -> Cow<'static, str> {
    match code.parse::<EndReason>() {
        Ok(reason) => end_reason(l, reason),
        Err(_) => look_reason(l, code),
    }
}

/// What was done with a record.
pub fn kept_kind(l: L, kind: &str) -> Cow<'static, str> {
    l.t(match kind {
        "added" => key!("kept-added"),
        "changed" => key!("kept-changed"),
        "ended" => key!("kept-ended"),
        _ => key!("kept-confirmed"),
    })
}

/// Who changed a record; `None` for a name that stands for itself.
pub fn kept_by(l: L, by: &str) -> Option<Cow<'static, str>> {
    match by {
        "command line" => Some(l.t("kept-by-command")),
        "demo country" => Some(l.t("kept-by-sheet")),
        _ => None,
    }
}

/// A workplace, by the id that staff's identity provider gives: a service centre's name, where it is one; an id that has
/// no words stands for itself.
pub fn workplace(l: L, id: &str) -> String {
    let centre = format!("centre-{id}");
    match id {
        "headquarters" => l.t("workplace-headquarters").into_owned(),
        "call-centre" => l.t("workplace-call-centre").into_owned(),
        _ if l.has(&centre) => l.t(&centre).into_owned(),
        other => other.to_owned(),
    }
}

/// What is wrong in a line of a sheet. A wrong value comes with its field.
pub fn sheet_mistake(l: L, wrong: &Wrong, field: Option<&Field>) -> String {
    let column = |key: &str, name: &String| l.ta(key, &[("column", name.as_str().into())]).into_owned();
    match wrong {
        Wrong::NoHeader => l.t("sheet-no-header").into_owned(),
        Wrong::Unreadable => l.t("sheet-unreadable").into_owned(),
        Wrong::FieldCount { found, wanted } => {
            l.ta("sheet-field-count", &[("found", (*found).into()), ("wanted", (*wanted).into())]).into_owned()
        }
        Wrong::ColumnTwice(name) => column(key!("sheet-column-twice"), name),
        Wrong::ColumnUnknown(name) => column(key!("sheet-column-unknown"), name),
        Wrong::ColumnMissing(name) => column(key!("sheet-column-missing"), name),
        Wrong::Subject(name) => column(key!("sheet-subject"), name),
        Wrong::SameSubject { first, .. } => {
            let first = i64::try_from(*first).unwrap_or(i64::MAX);
            l.ta("sheet-same-subject", &[("line", first.into())]).into_owned()
        }
        Wrong::Own => l.t("sheet-own").into_owned(),
        Wrong::AsOf => l.t("sheet-as-of").into_owned(),
        Wrong::Value { attribute, why, .. } => match field {
            Some(field) => super::invalid(l, field, why),
            None => column(key!("sheet-value"), attribute),
        },
    }
}
