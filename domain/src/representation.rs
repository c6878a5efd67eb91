//! Who may act for whom: a parent of a minor, a guardian, or somebody with a mandate; for which services, and until when.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

use crate::application::{Assurance, Channel, states};
use crate::encounter::Hand;

/// The kind of actor that somebody is who acts for another person, in the timeline and in the log.
pub const REPRESENTATIVE: &str = "representative";
/// How surely somebody must be known who acts for another person, or lets another person act for them.
pub const NEEDED: Assurance = Assurance::Substantial;
/// For how many months a mandate may be given: the last one is the most.
pub const TERMS: [i32; 5] = [1, 3, 6, 12, 24];
/// From this age on a person acts for themselves (Civil Code, art. 44).
pub const OF_AGE: i16 = 18;
/// What a register said about parents and guardians is taken again after this long.
pub const ASKED_AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(24);
/// And while the register gives nothing, it is still good for this long.
pub const GOOD_WHILE_SILENT: SignedDuration = SignedDuration::from_hours(24 * 30);

states! {
    /// On what somebody's right to act for another person rests.
    RepresentationKind {
        /// They are a parent, and the person is a minor: the register says so.
        Parent = "parent",
        /// A court named them as guardian: the register says so.
        Guardian = "guardian",
        /// The person gave them a mandate.
        Mandate = "mandate",
    }
}

states! {
    /// Where a representation stands on a day.
    Standing {
        /// It can be used.
        InForce = "in-force",
        /// Its last day is over.
        Over = "over",
        /// The person withdrew it.
        Withdrawn = "withdrawn",
        /// The one who acted gave it back.
        GivenBack = "given-back",
        /// The register does not confirm it any more.
        NotConfirmed = "not-confirmed",
    }
}

/// For which services somebody may act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// For all: parents and guardians.
    Everything,
    /// For these: mandates.
    Services(Vec<String>),
}

impl Scope {
    /// True when all of the services are within it; for none there is nothing to act in.
    pub fn covers<'a>(&self, services: impl IntoIterator<Item = &'a String>) -> bool {
        let mut services = services.into_iter().peekable();
        services.peek().is_some()
            && match self {
                Self::Everything => true,
                Self::Services(mine) => services.all(|service| mine.contains(service)),
            }
    }
}

/// How a representation came to an end before its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// How: never [`Standing::InForce`].
    pub how: Standing,
}

/// Somebody's right to act for another person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Representation {
    /// Its id.
    pub id: Uuid,
    /// On what it rests.
    pub kind: RepresentationKind,
    /// The person for whom somebody acts.
    pub represented: Uuid,
    /// What they call the one who acts, so that they know whom they meant; empty where a register said it.
    pub called: String,
    /// The last characters of the representative's national id, for whoever gave the mandate.
    pub id_ending: String,
    /// For which services.
    pub scope: Scope,
    /// Its last day.
    pub until: Date,
    /// When it was given, or first said by a register.
    pub since: Timestamp,
    /// When the register said it last; of a mandate, when it was given.
    pub confirmed: Timestamp,
    /// The staff with whom it was given at a counter; `None` on the web.
    pub given_with: Option<Hand>,
    /// The portal's id of the one who acts, once they have come.
    pub representative: Option<Uuid>,
    /// How it ended, where it did before its last day.
    pub ended: Option<Ended>,
}

impl Representation {
    /// Where it stands.
    pub fn standing(&self, today: Date) -> Standing {
        match self.ended {
            Some(ended) => ended.how,
            None if self.until < today => Standing::Over,
            None => Standing::InForce,
        }
    }

    /// True when the register is to be asked before it is used.
    pub fn is_to_be_confirmed(&self, now: Timestamp) -> bool {
        self.kind != RepresentationKind::Mandate && now.duration_since(self.confirmed) > ASKED_AGAIN_AFTER
    }

    /// True when it may be used although the register gives nothing at the moment.
    pub fn is_good_while_silent(&self, now: Timestamp) -> bool {
        now.duration_since(self.confirmed) <= GOOD_WHILE_SILENT
    }
}

/// The right under which somebody acts for the person at this moment, as it goes with what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActingFor {
    /// The representation.
    pub representation: Uuid,
    /// On what it rests.
    pub kind: RepresentationKind,
    /// Who acts: the portal's id of them.
    pub representative: Uuid,
    /// For which services.
    pub scope: Scope,
    /// Its last day.
    pub until: Date,
}

/// Who acted for the person, where somebody did: on what is handed in, beside what they typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RepresentedBy {
    /// The representation.
    pub representation: Uuid,
    /// On what it rests.
    pub kind: RepresentationKind,
    /// Their national id.
    pub national_id: String,
    /// Their name, by language.
    pub names: std::collections::BTreeMap<String, String>,
}

states! {
    /// What is wrong with a mandate that somebody wants to give. The words are `mandate-wrong-<fault>`.
    MandateFault {
        /// No national id of a representative.
        NoId = "no-id",
        /// What was typed is not a national id.
        NotAnId = "not-an-id",
        /// It is the person's own.
        OwnId = "own-id",
        /// No name.
        NoName = "no-name",
        /// The name is longer than a name.
        LongName = "long-name",
        /// No service.
        NoService = "no-service",
        /// No last day, or not a date.
        NoDay = "no-day",
        /// The last day is over, or too far away.
        BadDay = "bad-day",
        /// They did not declare that it is their will.
        NotDeclared = "not-declared",
        /// They gave as many as anybody may.
        TooMany = "too-many",
    }
}

/// A mandate as somebody wants to give it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MandateWish {
    /// The representative's national id, as it was typed, digits made plain.
    pub national_id: String,
    /// What the person calls them.
    pub called: String,
    /// The services, those of the catalogue only.
    pub services: Vec<String>,
    /// The last day.
    pub until: Option<Date>,
    /// True when the person declared that it is their will.
    pub declared: bool,
}

/// The most characters of a name.
pub const NAME_AT_MOST: usize = 80;

impl MandateWish {
    /// All that is wrong with it, in the order of the form.
    pub fn faults(&self, own_id: &str, is_id: impl Fn(&str) -> bool, today: Date) -> Vec<MandateFault> {
        let id = match self.national_id.as_str() {
            "" => Some(MandateFault::NoId),
            id if !is_id(id) => Some(MandateFault::NotAnId),
            id if id == own_id => Some(MandateFault::OwnId),
            _ => None,
        };
        let name = match self.called.chars().count() {
            0 => Some(MandateFault::NoName),
            long if long > NAME_AT_MOST => Some(MandateFault::LongName),
            _ => None,
        };
        let service = self.services.is_empty().then_some(MandateFault::NoService);
        let day = match self.until {
            None => Some(MandateFault::NoDay),
            Some(day) if day < today || day > last_day(today) => Some(MandateFault::BadDay),
            Some(_) => None,
        };
        let declared = (!self.declared).then_some(MandateFault::NotDeclared);
        [id, name, service, day, declared].into_iter().flatten().collect()
    }
}

/// The last day that a mandate given today may have.
pub fn last_day(today: Date) -> Date {
    today.saturating_add(TERMS[TERMS.len() - 1].months())
}

/// The last day on which a person is a minor; `None` for somebody of age.
pub fn last_day_as_minor(born: Date, today: Date) -> Option<Date> {
    let of_age = born.checked_add(i32::from(OF_AGE).years()).ok()?;
    let last = of_age.yesterday().ok()?;
    (last >= today).then_some(last)
}

/// The last characters of a national id, by which its owner is told apart without giving it away.
pub fn ending(national_id: &str) -> String {
    let characters: Vec<char> = national_id.chars().collect();
    characters.iter().skip(characters.len().saturating_sub(3)).collect()
}

/// How a representation is known on a channel: none is made on the phone, where nobody can sign.
pub fn may_be_given(channel: Channel) -> bool {
    matches!(channel, Channel::Web | Channel::Counter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn mandate() -> Representation {
        Representation {
            id: Uuid::nil(),
            kind: RepresentationKind::Mandate,
            represented: Uuid::nil(),
            called: "Salma".to_owned(),
            id_ending: "018".to_owned(),
            scope: Scope::Services(vec!["a".to_owned(), "b".to_owned()]),
            until: date(2027, 1, 31),
            since: Timestamp::UNIX_EPOCH,
            confirmed: Timestamp::UNIX_EPOCH,
            given_with: None,
            representative: None,
            ended: None,
        }
    }

    fn wish() -> MandateWish {
        MandateWish {
            national_id: "0011598018".to_owned(),
            called: "Salma".to_owned(),
            services: vec!["a".to_owned()],
            until: Some(date(2027, 1, 31)),
            declared: true,
        }
    }

    #[test]
    fn a_mandate_covers_its_services_and_nothing_beside_them() {
        let scope = mandate().scope;
        let services = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        assert!(scope.covers(&services(&["a"])));
        assert!(scope.covers(&services(&["b", "a"])));
        assert!(!scope.covers(&services(&["a", "c"])));
        assert!(!scope.covers(&services(&[])), "an application without services is nobody's business");
        assert!(Scope::Everything.covers(&services(&["c"])));
        assert!(!Scope::Everything.covers(&services(&[])));
    }

    #[test]
    fn it_holds_to_the_end_of_its_last_day_unless_somebody_ends_it() {
        let one = mandate();
        assert_eq!(one.standing(date(2027, 1, 31)), Standing::InForce);
        assert_eq!(one.standing(date(2027, 2, 1)), Standing::Over);
        let ended = Ended { at: Timestamp::UNIX_EPOCH, how: Standing::Withdrawn };
        assert_eq!(Representation { ended: Some(ended), ..one }.standing(date(2027, 1, 1)), Standing::Withdrawn);
    }

    #[test]
    fn only_what_a_register_said_is_asked_again() {
        let later = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let parent = Representation { kind: RepresentationKind::Parent, ..mandate() };
        assert!(!parent.is_to_be_confirmed(later(24)));
        assert!(parent.is_to_be_confirmed(later(25)));
        assert!(!mandate().is_to_be_confirmed(later(9000)));
        assert!(parent.is_good_while_silent(later(24 * 30)));
        assert!(!parent.is_good_while_silent(later(24 * 31)));
    }

    #[test]
    fn the_eve_of_the_eighteenth_birthday_is_the_last_day_as_a_minor() {
        let born = date(2008, 11, 23);
        assert_eq!(last_day_as_minor(born, date(2026, 11, 22)), Some(date(2026, 11, 22)));
        assert_eq!(last_day_as_minor(born, date(2026, 11, 23)), None);
        assert_eq!(last_day_as_minor(date(2012, 2, 29), date(2026, 1, 1)), Some(date(2030, 2, 27)));
    }

    #[test]
    fn every_fault_of_a_mandate_is_found_at_once() {
        let today = date(2026, 11, 22);
        let is_id = |text: &str| text.len() == 10;
        let faults = |wish: &MandateWish| wish.faults("0011689023", is_id, today);
        assert_eq!(faults(&wish()), []);
        assert_eq!(
            faults(&MandateWish::default()),
            [
                MandateFault::NoId,
                MandateFault::NoName,
                MandateFault::NoService,
                MandateFault::NoDay,
                MandateFault::NotDeclared
            ]
        );
        let one = |change: fn(&mut MandateWish)| {
            let mut wish = wish();
            change(&mut wish);
            faults(&wish)
        };
        assert_eq!(one(|w| w.national_id = "12".to_owned()), [MandateFault::NotAnId]);
        assert_eq!(one(|w| w.national_id = "0011689023".to_owned()), [MandateFault::OwnId]);
        assert_eq!(one(|w| w.called = "x".repeat(81)), [MandateFault::LongName]);
        assert_eq!(one(|w| w.until = Some(date(2026, 11, 21))), [MandateFault::BadDay]);
        assert_eq!(one(|w| w.until = Some(date(2026, 11, 22))), []);
        assert_eq!(one(|w| w.until = Some(date(2028, 11, 22))), []);
        assert_eq!(one(|w| w.until = Some(date(2028, 11, 23))), [MandateFault::BadDay]);
    }

    #[test]
    fn an_id_is_told_by_its_last_three_characters() {
        assert_eq!(ending("0011598018"), "018");
        assert_eq!(ending("12"), "12");
    }
}
