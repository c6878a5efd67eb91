//! What encounters and calls tell: how many, how long, solved at the first contact, handed over, not verified. Nothing in
//! the figures is about one person or one member of staff.

use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::application::Channel;
use crate::queue::median;

/// Whoever comes again within this time was not helped at the first contact.
const COMES_AGAIN: SignedDuration = SignedDuration::from_hours(7 * 24);

/// One contact: an encounter at a counter, or a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The workplace; empty when the member of staff has none.
    pub place: String,
    /// Counter or phone.
    pub channel: Channel,
    /// The hour of the day in which it began.
    pub hour: i8,
    /// With whom, where that is known. It is compared, and goes into no figure.
    pub person: Option<Uuid>,
    /// From when to when.
    pub from: Timestamp,
    /// Until when; `None` while it goes on.
    pub to: Option<Timestamp>,
    /// True when the person had what they came for.
    pub solved: bool,
    /// True when somebody else goes on with it.
    pub handed_over: bool,
    /// How often it failed that a caller is who they say.
    pub not_verified: usize,
}

/// The figures of a group of contacts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactFigure {
    /// Contacts that are over.
    pub over: usize,
    /// Contacts that go on.
    pub open: usize,
    /// Solved, and the person did not come again within seven days.
    pub solved_at_once: usize,
    /// Handed over to somebody else.
    pub handed_over: usize,
    /// Failed verifications of callers.
    pub not_verified: usize,
    /// Half of the contacts took no longer than this.
    pub handling_median: Option<SignedDuration>,
}

impl ContactFigure {
    /// How many of a hundred were solved at the first contact; `None` where none is over.
    pub fn solved_share(&self) -> Option<usize> {
        (self.solved_at_once * 100 + self.over / 2).checked_div(self.over)
    }
}

/// The figures of contacts, grouped.
pub fn contacts_by<K: Ord>(contacts: &[Contact], key: impl Fn(&Contact) -> K) -> BTreeMap<K, ContactFigure> {
    let mut begun: BTreeMap<Uuid, Vec<Timestamp>> = BTreeMap::new();
    for contact in contacts {
        if let Some(person) = contact.person {
            begun.entry(person).or_default().push(contact.from);
        }
    }
    let comes_again = |one: &Contact| {
        let later = one.person.and_then(|person| begun.get(&person));
        later.is_some_and(|begun| begun.iter().any(|at| *at > one.from && at.duration_since(one.from) <= COMES_AGAIN))
    };
    let mut groups: BTreeMap<K, (ContactFigure, Vec<SignedDuration>)> = BTreeMap::new();
    for one in contacts {
        let (figure, times) = groups.entry(key(one)).or_default();
        figure.not_verified += one.not_verified;
        figure.handed_over += usize::from(one.handed_over);
        match one.to {
            None => figure.open += 1,
            Some(to) => {
                figure.over += 1;
                figure.solved_at_once += usize::from(one.solved && !comes_again(one));
                times.push(to.duration_since(one.from));
            }
        }
    }
    let finish = |(key, (figure, times)): (K, (ContactFigure, Vec<SignedDuration>))| {
        (key, ContactFigure { handling_median: median(&times), ..figure })
    };
    groups.into_iter().map(finish).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(person: u128, hours: i64, solved: bool) -> Contact {
        let from = Timestamp::from_second(hours * 3600).unwrap();
        Contact {
            place: String::new(),
            channel: Channel::Phone,
            hour: 9,
            person: Some(Uuid::from_u128(person)),
            from,
            to: Some(from + SignedDuration::from_mins(10)),
            solved,
            handed_over: false,
            not_verified: 0,
        }
    }

    #[test]
    fn whoever_comes_again_was_not_helped_at_once() {
        let all = [contact(1, 0, true), contact(1, 48, true), contact(2, 0, true), contact(3, 0, false)];
        let figure = contacts_by(&all, |_| ()).remove(&()).unwrap();
        assert_eq!((figure.over, figure.solved_at_once), (4, 2), "the second contact of 1, and the only one of 2");
        assert_eq!(figure.solved_share(), Some(50));
        assert_eq!(figure.handling_median, Some(SignedDuration::from_mins(10)));
        let later = [contact(1, 0, true), contact(1, 8 * 24, true)];
        assert_eq!(
            contacts_by(&later, |_| ()).remove(&()).unwrap().solved_at_once,
            2,
            "after a week it is another matter"
        );
        assert_eq!(ContactFigure::default().solved_share(), None);
    }
}
