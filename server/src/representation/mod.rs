//! Acting for somebody else: parents and guardians as the register says, and mandates that people give, take back and
//! give back. Who may act is looked at again on every request, so that what was withdrawn ends at once.

mod log;
mod registered;

use domain::application::{Assurance, Channel};
use domain::catalogue::Catalogue;
use domain::encounter::Hand;
use domain::facts::{Typed, Value};
use domain::journey::SourceOutcome;
use domain::notice::Notice;
use domain::representation::{
    ActingFor, MandateFault, MandateWish, Representation, RepresentationKind, Scope, Standing, ending,
};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

use crate::clock::Clock;
use crate::exchange::Exchange;
use crate::messages::{Messages, told_to};
use crate::storage::{NewMandate, Represents, Store, StoreError};

/// Under which function the portal asks a register for whom somebody may act.
pub const REPRESENT: &str = "representation";
/// What a national id is in the dictionary.
const NUMBER: &str = "person.national_id";
/// So many mandates of one person are in force at most: who has more has lost sight of them.
const MANDATES_AT_MOST: usize = 20;
/// For so long an equal form counts as the same one, sent twice.
const SAME_FORM: SignedDuration = SignedDuration::from_mins(1);

/// The use cases of representation.
#[derive(Clone)]
pub struct Representations {
    /// Where everything is kept.
    pub store: Store,
    /// The crossroads to the registers.
    pub exchange: Exchange,
    /// What the function may ask.
    pub catalogue: Arc<Catalogue>,
    /// What people are told.
    pub messages: Messages,
    /// The time.
    pub clock: Clock,
}

/// Why somebody does not act for another person.
#[derive(Debug, thiserror::Error)]
pub enum NotActing {
    /// There is no such right of theirs.
    #[error("there is no such representation")]
    NotFound,
    /// The right can't be used any more.
    #[error("the representation is {0}")]
    Ended(Standing),
    /// The register has to be asked again, and gave nothing.
    #[error("the register did not say whether it still holds: {}", .0.name())]
    NotConfirmed(SourceOutcome),
    /// The log can't be written, so nothing may be opened.
    #[error("the log can't be written")]
    LogUnavailable,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a mandate is not given.
#[derive(Debug, thiserror::Error)]
pub enum NotGiven {
    /// What is wrong, in the order of the form.
    #[error("{} faults", .0.len())]
    Faults(Vec<MandateFault>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How somebody comes to act: who they are, on which way, and who serves them.
#[derive(Clone, Copy, Debug)]
pub struct Coming<'a> {
    /// The portal's id of the one who acts.
    pub person: Uuid,
    /// Through which channel.
    pub channel: Channel,
    /// How surely they are known.
    pub assurance: Assurance,
    /// Who serves them; `None` when they act by themselves.
    pub hand: Option<&'a Hand>,
    /// In which encounter.
    pub encounter: Option<Uuid>,
}

impl Representations {
    /// What was typed as a national id, in the form in which registers know it; `None` when it can't be one, or when a
    /// digit of it must be wrong.
    pub fn read_id(&self, typed: &str) -> Option<String> {
        let concept = self.catalogue.concepts.get(NUMBER)?;
        let typed = Typed { text: typed.to_owned(), ..Typed::default() };
        let read = domain::facts::read(concept, &typed, self.catalogue.codes_of(concept), self.clock.today());
        match read.ok().filter(|answer| !answer.checksum_doubt)?.value {
            Value::Text(id) => Some(id),
            _ => None,
        }
    }

    /// Everything under which somebody may act at the moment, or might: theirs alone.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn for_whom(&self, representative: Uuid) -> Result<Vec<Represents>, StoreError> {
        let id = self.store.person(representative).await?.identity.national_id;
        let today = self.clock.today();
        let all = self.store.represented_by(&id).await?;
        Ok(all.into_iter().filter(|one| one.representation.standing(today) == Standing::InForce).collect())
    }

    /// Who may act for a person, or might once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn by_whom(&self, person: Uuid) -> Result<Vec<Representation>, StoreError> {
        self.store.representatives_of(person).await
    }

    /// Who acted, or may act, for a person, by right: their name by language once they have come, until then what the
    /// person calls them.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn named(
        &self,
        person: Uuid,
    ) -> Result<BTreeMap<Uuid, (RepresentationKind, BTreeMap<String, String>)>, StoreError> {
        let mut all = BTreeMap::new();
        for one in self.store.representatives_of(person).await? {
            // Their own name, as soon as it is known: what the person calls them is between the two.
            let names = match one.representative {
                Some(representative) => self.store.person(representative).await?.identity.names,
                None if !one.called.is_empty() => BTreeMap::from([(String::new(), one.called)]),
                None => continue,
            };
            all.insert(one.id, (one.kind, names));
        }
        Ok(all)
    }

    /// Under which rights of theirs somebody might open an application that is not their own; each with the name of the
    /// one whose it is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn ways_to(&self, representative: Uuid, application: Uuid) -> Result<Vec<Represents>, StoreError> {
        let mut ways = Vec::new();
        for one in self.for_whom(representative).await? {
            let found = self.store.application(application, one.representation.represented).await?;
            if found.is_some_and(|found| one.representation.scope.covers(&found.answers.services)) {
                ways.push(one);
            }
        }
        Ok(ways)
    }

    /// A person gives a mandate, by themselves or with staff at a counter. They are told of it.
    ///
    /// # Errors
    /// [`NotGiven::Faults`] with everything that is wrong.
    pub async fn give(&self, person: Uuid, wish: &MandateWish, with: Option<Hand>) -> Result<Uuid, NotGiven> {
        let own = self.store.person(person).await.map_err(NotGiven::Store)?.identity.national_id;
        let faults = wish.faults(&own, |id| self.read_id(id).is_some(), self.clock.today());
        let (true, Some(until)) = (faults.is_empty(), wish.until) else { return Err(NotGiven::Faults(faults)) };
        let known = self.store.representatives_of(person).await?;
        let representative = self.store.known_by(&wish.national_id).await?;
        let notice = Notice::MandateGiven { called: wish.called.clone(), until };
        if let Some(id) = given_a_moment_ago(&known, wish, self.clock.now()) {
            self.messages.tell_as(id, person, &notice).await?;
            self.tell_of_mandate((id, person), representative, until).await?;
            return Ok(id);
        }
        let day_ago = self.clock.now().saturating_sub(SignedDuration::from_hours(24)).unwrap_or_default();
        let of_today =
            known.iter().filter(|one| one.kind == RepresentationKind::Mandate && one.since >= day_ago).count();
        if open_mandates(&known, self.clock.today()) >= MANDATES_AT_MOST || of_today >= MANDATES_AT_MOST {
            return Err(NotGiven::Faults(vec![MandateFault::TooMany]));
        }
        let new = NewMandate {
            person,
            representative: &wish.national_id,
            called: &wish.called,
            known: representative,
            services: &wish.services,
            until,
            given_with: with,
        };
        let id = self.store.give_mandate(&new, self.clock.now()).await?;
        self.messages.tell_as(id, person, &notice).await?;
        self.tell_of_mandate((id, person), representative, until).await?;
        metrics::counter!("shubbak_mandates", "step" => "given").increment(1);
        Ok(id)
    }

    /// Whoever may act now hears of it, if the portal knows them; else they find it when they come.
    async fn tell_of_mandate(
        &self,
        (id, person): (Uuid, Uuid),
        representative: Option<Uuid>,
        until: Date,
    ) -> Result<(), StoreError> {
        let Some(representative) = representative else { return Ok(()) };
        let names = self.store.person(person).await?.identity.names;
        let notice = Notice::MandateReceived { names, until };
        self.messages.keep_as(told_to(id, representative), representative, &notice).await
    }

    /// True when a mandate ended so, while it could still be used.
    fn ended_early(&self, one: &Representation, how: Standing) -> bool {
        one.ended.is_some_and(|ended| ended.how == how && self.clock.local(ended.at).date() <= one.until)
    }

    /// A person takes a mandate back; whoever acts under it stops with their next request. False when it had ended.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn withdraw(&self, person: Uuid, id: Uuid) -> Result<bool, StoreError> {
        let done = self.store.withdraw_mandate(id, person, self.clock.now()).await?;
        if done {
            metrics::counter!("shubbak_mandates", "step" => "withdrawn").increment(1);
        }
        // Also when it was withdrawn a moment ago: whoever pressed again may have been cut off before it was told.
        let all = self.store.representatives_of(person).await?;
        let ended = all.iter().find(|one| one.id == id && self.ended_early(one, Standing::Withdrawn));
        if let Some(representative) = ended.and_then(|one| one.representative) {
            let names = self.store.person(person).await?.identity.names;
            self.messages.keep_as(told_of_end(id), representative, &Notice::MandateWithdrawn { names }).await?;
        }
        Ok(done)
    }

    /// The one who may act gives a mandate back. False when it had ended.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn give_back(&self, representative: Uuid, id: Uuid) -> Result<bool, StoreError> {
        let national_id = self.store.person(representative).await?.identity.national_id;
        let done = self.store.give_back_mandate(id, &national_id, self.clock.now()).await?;
        if let Some(Represents { representation, .. }) = self.store.representation(id, &national_id).await?
            && self.ended_early(&representation, Standing::GivenBack)
        {
            let notice = Notice::MandateReturned { called: representation.called };
            self.messages.tell_as(told_of_end(id), representation.represented, &notice).await?;
        }
        Ok(done)
    }

    /// Somebody begins to act for a person. What a register said a while ago is asked anew; it is logged before it
    /// begins, and whoever gave a mandate is told, once a day.
    ///
    /// # Errors
    /// [`NotActing`] with what stands against it.
    pub async fn begin(&self, by: &Coming<'_>, id: Uuid) -> Result<Represents, NotActing> {
        let national_id = self.store.person(by.person).await?.identity.national_id;
        let (found, today) = (self.store.representation(id, &national_id).await?, self.clock.today());
        let found = found.ok_or(NotActing::NotFound)?;
        let found = if found.representation.is_to_be_confirmed(self.clock.now()) {
            let outcome = self.find(by).await?;
            let again = self.store.representation(id, &national_id).await?.ok_or(NotActing::NotFound)?;
            let confirmed = match outcome {
                SourceOutcome::Answered => true,
                // Silent is not the same as "no": for a while what it said last is still good.
                SourceOutcome::Timeout | SourceOutcome::Unavailable | SourceOutcome::BreakerOpen => {
                    again.representation.is_good_while_silent(self.clock.now())
                }
                _ => false,
            };
            if confirmed { again } else { return Err(NotActing::NotConfirmed(outcome)) }
        } else {
            found
        };
        match found.representation.standing(today) {
            Standing::InForce => {}
            ended => return Err(NotActing::Ended(ended)),
        }
        self.note_acting(by, &found.representation).await?;
        let one = &found.representation;
        self.store.came_under(one.id, by.person).await?;
        if one.kind == RepresentationKind::Mandate {
            let notice = Notice::ActedFor { called: one.called.clone() };
            self.messages.tell_as(once_a_day(one.id, today), one.represented, &notice).await?;
        }
        metrics::counter!("shubbak_acting", "kind" => one.kind.name()).increment(1);
        Ok(found)
    }

    /// The right under which somebody acts, if it still holds: looked at on every request.
    ///
    /// # Errors
    /// [`NotActing`] with what became of it.
    pub async fn current(&self, representative: Uuid, id: Uuid) -> Result<(ActingFor, Represents), NotActing> {
        let national_id = self.store.person(representative).await?.identity.national_id;
        let found = self.store.representation(id, &national_id).await?.ok_or(NotActing::NotFound)?;
        match found.representation.standing(self.clock.today()) {
            Standing::InForce => Ok((acting(&found.representation, representative), found)),
            ended => Err(NotActing::Ended(ended)),
        }
    }
}

/// How many of a person's mandates are in force.
fn open_mandates(known: &[Representation], today: Date) -> usize {
    let open =
        |one: &&Representation| one.kind == RepresentationKind::Mandate && one.standing(today) == Standing::InForce;
    known.iter().filter(open).count()
}

/// The same mandate, given a moment ago: the second click of a double click gives none.
fn given_a_moment_ago(known: &[Representation], wish: &MandateWish, now: Timestamp) -> Option<Uuid> {
    let same = |one: &&Representation| {
        one.ended.is_none()
            && now.duration_since(one.since) < SAME_FORM
            && one.called == wish.called
            && one.id_ending == ending(&wish.national_id)
            && one.scope == Scope::Services(wish.services.clone())
            && Some(one.until) == wish.until
    };
    known.iter().find(same).map(|one| one.id)
}

/// The id under which its end is told: told twice, it is told once.
fn told_of_end(right: Uuid) -> Uuid {
    Uuid::from_u128(!right.as_u128())
}

/// The id of what is told about a right on a day: told twice, it is told once.
fn once_a_day(right: Uuid, day: Date) -> Uuid {
    let days = day.since(Date::ZERO).map_or(0, |span| span.get_days());
    Uuid::from_u128(right.as_u128() ^ u128::from(days.unsigned_abs()).rotate_right(64))
}

/// The right, as it goes with what is done under it.
pub fn acting(one: &Representation, representative: Uuid) -> ActingFor {
    ActingFor { representation: one.id, kind: one.kind, representative, scope: one.scope.clone(), until: one.until }
}
