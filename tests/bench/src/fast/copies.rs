//! Drafts that are ready to be handed in, by the thousand: copies of one that somebody filled in, made through the
//! portal's own store.

use futures::{StreamExt, TryStreamExt, stream};
use jiff::Timestamp;
use server::cases::submit_key;
use server::clock::Clock;
use server::storage::{Application, Doer, NewApplication, Store};
use uuid::Uuid;

use super::people::{Draft, Somebody};
use crate::Fault;
use crate::load::Shot;

/// How many copies are written side by side.
const AT_ONCE: usize = 8;

/// Who does it, as the timeline keeps it.
pub(super) const DOER: Doer = Doer { actor: "citizen", channel: "web", representation: None };

/// A draft as it stands in the store.
pub(super) struct Template {
    /// The draft.
    pub(super) application: Application,
    /// Its frozen definition.
    pub(super) definition: domain::definition::Definition,
}

/// Now.
pub(super) fn now() -> Timestamp {
    Clock::system(jiff::tz::TimeZone::UTC).now()
}

impl Template {
    /// Reads a draft.
    pub(super) async fn of(store: &Store, somebody: &Somebody, draft: &Draft) -> Result<Self, Fault> {
        let person = store.known_by(&somebody.id).await?.ok_or("the person is not known")?;
        let application = store.application(draft.id, person).await?.ok_or("the draft is not there")?;
        let definition = store.definition(&application.definition).await?;
        Ok(Self { application: (*application).clone(), definition })
    }

    /// Writes copies of it for a person: each one's id, and the key of the form that hands it in.
    pub(super) async fn copies(&self, store: &Store, person: Uuid, count: usize) -> Result<Vec<(Uuid, String)>, Fault> {
        let copy = |_| async move {
            let (definition, answers) = (&self.definition, &self.application.answers);
            let (id, begin_key) = (Uuid::now_v7(), Uuid::new_v4());
            let new = NewApplication { id, person, definition, answers, begin_key };
            let id = store.begin(&new, DOER, now()).await?;
            let key = submit_key(&Application { id, version: 1, ..self.application.clone() });
            Ok::<_, Fault>((id, key))
        };
        stream::iter(0..count).map(copy).buffer_unordered(AT_ONCE).try_collect().await
    }
}

/// Somebody with a draft of which copies are made.
pub(super) struct Applicant {
    /// Who.
    pub(super) somebody: Somebody,
    /// The draft, which is never handed in itself.
    pub(super) draft: Draft,
    /// The draft as it stands in the store.
    pub(super) template: Template,
}

impl Applicant {
    /// So many people, each with a session and a draft.
    pub(super) async fn all(store: &Store, base: &str, count: usize) -> Result<Vec<Self>, Fault> {
        Self::others(store, base, (0, count)).await
    }

    /// The same, without the first ones.
    pub(super) async fn others(store: &Store, base: &str, (after, count): (usize, usize)) -> Result<Vec<Self>, Fault> {
        let mut all = Vec::new();
        for somebody in Somebody::citizens(base, (after, count)).await? {
            let draft = somebody.draft().await?;
            let template = Template::of(store, &somebody, &draft).await?;
            all.push(Self { somebody, draft, template });
        }
        Ok(all)
    }

    /// Requests that hand in so many copies, which are written for it.
    pub(super) async fn submits(&self, store: &Store, count: usize) -> Result<Shot, Fault> {
        let copies = self.template.copies(store, self.template.application.person, count).await?;
        let shots = copies.iter().map(|(id, key)| self.somebody.submit(&self.draft, (*id, key)));
        shots.reduce(|all, one| Ok(all?.and(one?))).unwrap_or_else(|| Ok(Shot::default()))
    }

    /// Requests that begin so many applications.
    pub(super) fn begins(&self, count: usize) -> Result<Shot, Fault> {
        let shots = (0..count).map(|_| self.somebody.begin(&self.draft));
        shots.reduce(|all, one| Ok(all?.and(one?))).unwrap_or_else(|| Ok(Shot::default()))
    }
}
