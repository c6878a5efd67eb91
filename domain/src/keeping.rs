//! An authority's officers keep the register that the portal holds for it: who may, and what they have to say first.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use crate::application::{SubjectId, states};
use crate::catalogue::Source;
use crate::facts::Invalid;

/// What looks of officers who keep a register stand under in the log, where others name a service.
pub const SERVICE: &str = "register-keeping";
/// Why they look: the text is `purpose-keep-register`.
pub const PURPOSE: &str = "keep-register";

states! {
    /// Why an officer opens a record. Stated before it is shown, and told to the person concerned.
    LookReason {
        /// The person asked for it, in writing, by phone or at the counter.
        Asked = "asked",
        /// Something is to be entered: a notice or a document came in.
        Entry = "entry",
        /// Somebody says that the record is wrong.
        Correction = "correction",
        /// The register is being checked.
        Review = "review",
    }
}

states! {
    /// Why a record is ended.
    EndReason {
        /// The person does not belong in the register any more.
        Left = "left",
        /// It was entered by mistake.
        Mistake = "mistake",
        /// A court or another authority decided so.
        Decision = "decision",
    }
}

states! {
    /// Why an officer may not open or change a record. The words are `gate-<reason>` and `gate-staff-<reason>`.
    KeepingRefusal {
        /// The register is another authority's.
        OtherAuthority = "other-authority",
        /// The record is about the officer.
        OwnRecord = "own-record",
    }
}

/// A member of staff, as far as keeping a register looks at them.
#[derive(Clone, Copy, Debug)]
pub struct Officer<'a> {
    /// The authority for which they decide.
    pub authority: &'a str,
    /// Their own national id, where their identity provider tells it.
    pub national_id: Option<&'a str>,
}

impl Officer<'_> {
    /// Whether they may keep this register.
    ///
    /// # Errors
    /// [`KeepingRefusal::OtherAuthority`].
    pub fn may_keep(&self, source: &Source) -> Result<(), KeepingRefusal> {
        let theirs = source.is_native() && source.keeping.is_some() && source.authority == self.authority;
        if theirs { Ok(()) } else { Err(KeepingRefusal::OtherAuthority) }
    }

    /// Whether they may open, change or end the record about somebody: never their own.
    ///
    /// # Errors
    /// [`KeepingRefusal`].
    pub fn may_open(&self, source: &Source, subject: &SubjectId) -> Result<(), KeepingRefusal> {
        self.may_keep(source)?;
        let own = subject.scheme == "national_id" && self.national_id == Some(subject.id.as_str());
        if own { Err(KeepingRefusal::OwnRecord) } else { Ok(()) }
    }
}

/// A mistake in a sheet that is to be imported. Nothing of the sheet but column names is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// In which line, counted from 1; the header is the first.
    pub line: u64,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What can be wrong in a line of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The first line is no header.
    NoHeader,
    /// It can't be read as CSV.
    Unreadable,
    /// It has another number of fields than the header.
    FieldCount {
        /// How many it has.
        found: usize,
        /// How many the header has.
        wanted: usize,
    },
    /// The header names a column twice.
    ColumnTwice(String),
    /// The register has no such column.
    ColumnUnknown(String),
    /// The column with the subject's id is missing.
    ColumnMissing(String),
    /// The subject's id is empty or too long.
    Subject(String),
    /// The same subject stands in an earlier line.
    SameSubject {
        /// The column with the subject's id.
        scheme: String,
        /// The earlier line.
        first: u64,
    },
    /// It is about whoever imports the sheet.
    Own,
    /// The day is none, or still to come.
    AsOf,
    /// A value would not pass as an answer to the concept's question.
    Value {
        /// The column.
        attribute: String,
        /// The concept.
        concept: String,
        /// Why.
        why: Invalid,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(adapter: &str, keeping: &str) -> Source {
        let text = format!(
            "id = \"cover\"\nauthority = \"health\"\nclass = \"GOV\"\nlevel = \"national\"\nadapter = \"{adapter}\"\n\
             timeout_ms = 10\n{keeping}"
        );
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn only_its_own_authority_keeps_a_register_and_nobody_their_own_record() {
        let cover = source("native", "keeping = { legal_basis = \"law\" }");
        let somebody = SubjectId { scheme: "national_id".to_owned(), id: "1".to_owned() };
        let officer = |authority, national_id| Officer { authority, national_id };
        assert_eq!(officer("health", Some("2")).may_open(&cover, &somebody), Ok(()));
        assert_eq!(officer("health", None).may_open(&cover, &somebody), Ok(()));
        assert_eq!(officer("health", Some("1")).may_open(&cover, &somebody), Err(KeepingRefusal::OwnRecord));
        let other = Err(KeepingRefusal::OtherAuthority);
        assert_eq!(officer("traffic", Some("1")).may_open(&cover, &somebody), other);
        assert_eq!(officer("health", None).may_keep(&source("rest", "")), other);
        assert_eq!(officer("health", None).may_keep(&source("native", "")), other, "no law");
        let notice = SubjectId { scheme: "birth_notice".to_owned(), id: "1".to_owned() };
        assert_eq!(officer("health", Some("1")).may_open(&cover, &notice), Ok(()), "another kind of number");
    }
}
