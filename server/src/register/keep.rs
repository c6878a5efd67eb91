//! Officers keep their authority's register: they open a record with a reason, change it, end it. The look is in the
//! exchange log before anything of the record is shown.

use domain::application::SubjectId;
use domain::catalogue::{Catalogue, Source};
use domain::exchange::{LogEntry, Phase, StaffLook};
use domain::facts::{Invalid, Typed, ascii_digits, read, strip_controls};
use domain::journey::SourceOutcome;
use domain::keeping::{EndReason, KeepingRefusal, LookReason, Officer, PURPOSE, SERVICE};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Notify;
use uuid::Uuid;

use super::values::attributes;
use super::{LONGEST_ID, inward};
use crate::clock::Clock;
use crate::storage::{Keep, Kept, KeptChange, KeptRecord, NativeRecord, RecordLook, Store, StoreError};

/// How long a record stays open after one logged look.
const OPEN: SignedDuration = SignedDuration::from_mins(15);
/// How many changes of a record are shown.
const HISTORY: i64 = 100;

/// The officer who keeps a register.
#[derive(Clone, Copy, Debug)]
pub struct Keeper<'a> {
    /// Their name at the staff's provider.
    pub subject: &'a str,
    /// Their role.
    pub role: &'a str,
    /// Where they work.
    pub workplace: Option<&'a str>,
    /// Whose officer they are.
    pub officer: Officer<'a>,
}

/// Why nothing was opened or changed.
#[derive(Debug, thiserror::Error)]
pub enum CantKeep {
    /// There is no such register of their authority, or they have no such record open.
    #[error("there is no such register of theirs, or no such record is open")]
    NotFound,
    /// The record is their own.
    #[error("nobody keeps their own record")]
    Own,
    /// What was typed is nobody's id.
    #[error("what was typed is no id")]
    Subject(Invalid),
    /// The look can't be logged: nothing is shown.
    #[error("the look can't be logged: {0}")]
    NotLogged(StoreError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A record that an officer has open.
#[derive(Clone, Debug)]
pub struct OpenRecord {
    /// The look.
    pub look: RecordLook,
    /// What the register holds now; `None` when it knows nobody by this id.
    pub kept: Option<KeptRecord>,
    /// Who changed what, newest first.
    pub history: Vec<KeptChange>,
}

/// What became of a save.
#[derive(Clone, Debug)]
pub enum Saved {
    /// It is in the register.
    Done,
    /// Some values can't be taken: by attribute.
    Invalid(BTreeMap<String, Invalid>),
    /// Nothing was filled in.
    Empty,
    /// Somebody else changed the record since it was shown.
    Elsewhere,
}

/// What keeping a register needs.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The registers, and what their values may be.
    pub catalogue: Arc<Catalogue>,
    /// Where records and log are.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Wakes the hub: drafts follow what changed.
    pub wake: Arc<Notify>,
}

impl Keeping {
    /// The registers that an officer keeps.
    pub fn registers(&self, by: &Keeper<'_>) -> Vec<&Source> {
        self.catalogue.sources.values().filter(|source| by.officer.may_keep(source).is_ok()).collect()
    }

    /// One of them.
    ///
    /// # Errors
    /// [`CantKeep::NotFound`].
    pub fn register(&self, by: &Keeper<'_>, source: &str) -> Result<&Source, CantKeep> {
        let source = self.catalogue.sources.get(source).ok_or(CantKeep::NotFound)?;
        by.officer.may_keep(source).map(|()| source).map_err(|_| CantKeep::NotFound)
    }

    /// Opens the record about somebody for a while. The look is logged first; whether the register knows them is seen
    /// after that.
    ///
    /// # Errors
    /// [`CantKeep`]; what was refused to a keeper of their own record is logged too.
    pub async fn open(
        &self,
        by: &Keeper<'_>,
        source: &str,
        (typed, reason): (&str, LookReason),
    ) -> Result<Uuid, CantKeep> {
        let source = self.register(by, source)?;
        let subject = self.subject(source, typed)?;
        let refused = by.officer.may_open(source, &subject).err();
        let now = self.clock.now();
        let entry = self.entry(by, source, (reason, refused));
        let (id, hash) = (entry.request_id, Some(self.store.vault().index(&subject.scheme, &subject.id)));
        self.store.append_log(&[(entry.clone(), hash.clone())]).await.map_err(CantKeep::NotLogged)?;
        if refused.is_some() {
            return Err(CantKeep::Own);
        }
        let started = Instant::now();
        let found = self.store.kept_record((&source.id, &subject.scheme), &subject.id).await;
        let outcome = match &found {
            Ok(Some(_)) => SourceOutcome::Answered,
            Ok(None) => SourceOutcome::UnknownThere,
            Err(_) => SourceOutcome::Unusable,
        };
        let result = LogEntry {
            phase: Phase::Result,
            at: self.clock.now(),
            reason: outcome.name().to_owned(),
            latency_ms: i64::try_from(started.elapsed().as_millis()).ok(),
            ..entry
        };
        self.store.append_log(&[(result, hash)]).await.map_err(CantKeep::NotLogged)?;
        found?;
        let look = RecordLook {
            id,
            source: source.id.clone(),
            officer: by.subject.to_owned(),
            reason: reason.name().to_owned(),
            subject: subject.id,
            opened_at: now,
            ends_at: now.saturating_add(OPEN).unwrap_or(now),
        };
        self.store.open_record(&look).await?;
        Ok(id)
    }

    /// A record that the officer has open.
    ///
    /// # Errors
    /// [`CantKeep::NotFound`] also when its time is over.
    pub async fn look(&self, by: &Keeper<'_>, source: &str, id: Uuid) -> Result<OpenRecord, CantKeep> {
        let source = self.register(by, source)?;
        let look = self.store.record_look(id, by.subject, self.clock.now()).await?;
        let look = look.filter(|look| look.source == source.id).ok_or(CantKeep::NotFound)?;
        let subject = SubjectId { scheme: source.scheme().to_owned(), id: look.subject.clone() };
        by.officer.may_open(source, &subject).map_err(|_| CantKeep::Own)?;
        let place = (source.id.as_str(), source.scheme());
        let kept = self.store.kept_record(place, &look.subject).await?;
        let history = self.store.kept_history(place, &look.subject, HISTORY).await?;
        Ok(OpenRecord { look, kept, history })
    }

    /// Changes the record, or adds it: the values of all attributes as they were typed, and the version that was seen.
    ///
    /// # Errors
    /// As [`Keeping::look`].
    pub async fn save(
        &self,
        by: &Keeper<'_>,
        open: &OpenRecord,
        (typed, seen): (&BTreeMap<String, Typed>, Option<&str>),
    ) -> Result<Saved, CantKeep> {
        let source = self.register(by, &open.look.source)?;
        let today = self.clock.today();
        let before = open.kept.as_ref().map(|kept| &kept.record.attributes);
        let (mut values, mut wrong) = (BTreeMap::new(), BTreeMap::new());
        for attribute in attributes(&self.catalogue, source) {
            let name = &attribute.row.attribute;
            let Some(typed) = typed.get(name) else { continue };
            let old = before.and_then(|all| all.get(name)).map(String::as_str);
            match attribute.stored(typed, old, today) {
                Ok(Some(text)) => drop(values.insert(name.clone(), text)),
                Ok(None) => {}
                Err(why) => drop(wrong.insert(name.clone(), why)),
            }
        }
        if !wrong.is_empty() {
            return Ok(Saved::Invalid(wrong));
        }
        if values.is_empty() {
            return Ok(Saved::Empty);
        }
        if source.availability.iter().any(|row| row.attribute == source.scheme()) {
            values.insert(source.scheme().to_owned(), open.look.subject.clone());
        }
        let record = NativeRecord { subject: open.look.subject.clone(), as_of: today, attributes: values };
        self.write((by, &open.look.reason), (source, &open.look), (Some(&record), seen)).await
    }

    /// Ends the record: the register does not know the person any more. The history stays.
    ///
    /// # Errors
    /// As [`Keeping::look`].
    pub async fn end(
        &self,
        by: &Keeper<'_>,
        open: &OpenRecord,
        (reason, seen): (EndReason, Option<&str>),
    ) -> Result<Saved, CantKeep> {
        let source = self.register(by, &open.look.source)?;
        self.write((by, reason.name()), (source, &open.look), (None, seen)).await
    }

    async fn write(
        &self,
        (by, reason): (&Keeper<'_>, &str),
        (source, look): (&Source, &RecordLook),
        (to, seen): (Option<&NativeRecord>, Option<&str>),
    ) -> Result<Saved, CantKeep> {
        let inward = inward(&self.catalogue, source);
        let keep = Keep {
            source: &source.id,
            scheme: source.scheme(),
            subject: &look.subject,
            to,
            seen,
            by: (by.subject, reason),
            at: self.clock.now(),
            inward: &inward,
        };
        let kept = self.store.keep_record(&keep).await?;
        self.wake.notify_one();
        Ok(match kept {
            Kept::Done | Kept::Same => Saved::Done,
            Kept::Elsewhere => Saved::Elsewhere,
        })
    }

    /// What was typed as the id of somebody, held to the dictionary where that knows such ids.
    fn subject(&self, source: &Source, typed: &str) -> Result<SubjectId, CantKeep> {
        let scheme = source.scheme().to_owned();
        let id = match self.catalogue.concepts.get(&format!("person.{scheme}")) {
            Some(concept) => {
                let typed = Typed { text: typed.to_owned(), ..Typed::default() };
                let answer = read(concept, &typed, self.catalogue.codes_of(concept), self.clock.today());
                answer.map_err(CantKeep::Subject)?.value.canonical()
            }
            None => ascii_digits(strip_controls(typed).trim()),
        };
        match id.len() {
            0 => Err(CantKeep::Subject(Invalid::Missing)),
            1..=LONGEST_ID => Ok(SubjectId { scheme, id }),
            _ => Err(CantKeep::Subject(Invalid::TooLong { max: 100 })),
        }
    }

    fn entry(
        &self,
        by: &Keeper<'_>,
        source: &Source,
        (reason, refused): (LookReason, Option<KeepingRefusal>),
    ) -> LogEntry {
        let mut concepts: Vec<String> = source.availability.iter().map(|row| row.concept.clone()).collect();
        concepts.sort();
        concepts.dedup();
        let law = source.keeping.as_ref().map(|keeping| keeping.legal_basis.clone());
        LogEntry {
            phase: Phase::Intended,
            at: self.clock.now(),
            request_id: Uuid::new_v4(),
            application: None,
            initiator: "keeping".to_owned(),
            channel: "desk".to_owned(),
            actor_kind: "authority_officer".to_owned(),
            actor: Some(by.subject.to_owned()),
            person: None,
            role: "person".to_owned(),
            relation: String::new(),
            requester: source.authority.clone(),
            service: SERVICE.to_owned(),
            purpose: PURPOSE.to_owned(),
            legal_basis: law.unwrap_or_default(),
            authorisations: Vec::new(),
            source: source.id.clone(),
            concepts,
            allowed: refused.is_none(),
            reason: refused.map_or("allowed", KeepingRefusal::name).to_owned(),
            latency_ms: None,
            request_hash: None,
            response_hash: None,
            via: None,
            encounter: None,
            staff: Some(StaffLook {
                role: by.role.to_owned(),
                workplace: by.workplace.map(str::to_owned),
                reason: reason.name().to_owned(),
            }),
            representation: None,
        }
    }
}
