//! The synthetic people: who they are and what the registers hold about them.
//!
//! The data is one TOML file a family under `data/families`, embedded when the crate is built.

mod contact;
mod data;
mod insurance;
pub(crate) mod national_id;
mod newborn;
mod places;

pub(crate) use data::{Address, BirthNotice, Person, Situation};
pub(crate) use newborn::Registered;
pub(crate) use places::{municipalities, municipality};

use crate::lang::Text;
use jiff::{ToSpan, civil::Date};
use std::collections::BTreeMap;

/// From this age a person may sign in.
const SIGN_IN_AGE: i16 = 15;
/// From this age a person is nobody's child before the law.
const OF_AGE: i16 = 18;

/// Everybody who lives here, and the birth notices that no parent has registered yet.
#[derive(Clone)]
pub(crate) struct People {
    /// In the order of the files: the family whose mother is offered first comes first.
    people: Vec<Person>,
    by_id: BTreeMap<String, usize>,
    notices: Vec<BirthNotice>,
}

impl People {
    /// Reads the embedded families.
    ///
    /// # Errors
    /// Says which file can't be read, and why.
    pub(crate) fn load() -> Result<Self, String> {
        let mut people: Vec<Person> = Vec::new();
        let mut notices = Vec::new();
        for (file, text) in data::FAMILIES {
            let family: data::Family = toml::from_str(text).map_err(|error| format!("{file}: {error}"))?;
            notices.extend(family.birth_notices.iter().cloned());
            people.extend(family.into_people().map_err(|error| format!("{file}: {error}"))?);
        }
        let mut insured = insurance::load()?;
        for person in &mut people {
            person.insurance = insured.remove(&person.national_id);
        }
        if let Some(nobody) = insured.keys().next() {
            return Err(format!("social-insurance: nobody has the number {nobody}"));
        }
        let by_id = people.iter().enumerate().map(|(at, person)| (person.national_id.clone(), at)).collect();
        Ok(People { people, by_id, notices })
    }

    /// The same country after births, withdrawn notices and moves.
    pub(crate) fn since(
        &self,
        births: &[BirthNotice],
        withdrawn: &[String],
        moves: &BTreeMap<String, Address>,
    ) -> People {
        let mut people = self.clone();
        people.notices.extend(births.iter().cloned());
        people.notices.retain(|notice| !withdrawn.contains(&notice.no));
        for (national_id, address) in moves {
            if let Some(at) = people.by_id.get(national_id) {
                people.people[*at].address = Some(address.clone());
            }
        }
        people
    }

    /// Everybody, living or not.
    pub(crate) fn all(&self) -> &[Person] {
        &self.people
    }

    /// The person with this national number.
    pub(crate) fn get(&self, national_id: &str) -> Option<&Person> {
        self.people.get(*self.by_id.get(national_id)?)
    }

    /// Somebody else than the person with this number: what a lying register answers with.
    pub(crate) fn somebody_else(&self, national_id: &str) -> Option<&Person> {
        let at = self.by_id.get(national_id).copied().unwrap_or_default();
        self.people.iter().cycle().skip(at + 1).take(self.people.len()).find(|other| other.national_id != national_id)
    }

    /// The people who may sign in today: alive and fifteen or older.
    pub(crate) fn who_may_sign_in(&self, today: Date) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.died.is_none() && person.age(today) >= SIGN_IN_AGE)
    }

    /// One of the people who may sign in today.
    pub(crate) fn may_sign_in(&self, national_id: &str, today: Date) -> Option<&Person> {
        self.who_may_sign_in(today).find(|person| person.national_id == national_id)
    }

    /// The birth notice with this number.
    pub(crate) fn notice(&self, no: &str) -> Option<&BirthNotice> {
        self.notices.iter().find(|notice| notice.no == no)
    }

    /// A birth notice other than this one.
    pub(crate) fn another_notice(&self, no: &str) -> Option<&BirthNotice> {
        self.notices.iter().find(|notice| notice.no != no)
    }

    /// The birth notices in which this person is the mother or the father.
    pub(crate) fn notices_of<'a>(&'a self, parent: &'a str) -> impl Iterator<Item = &'a BirthNotice> {
        self.notices.iter().filter(move |notice| notice.mother == parent || notice.father.as_deref() == Some(parent))
    }

    /// Those of whom this person is the guardian today, or a parent while they are minors: nobody else is anybody's
    /// dependant.
    pub(crate) fn dependants_of<'a>(&'a self, of: &'a str, today: Date) -> impl Iterator<Item = &'a Person> {
        self.people.iter().filter(move |person| {
            let guardian = person.guardian.as_ref().filter(|guardian| guardian.until >= today);
            let guarded = guardian.is_some_and(|guardian| guardian.national_id == of);
            let raised = person.age(today) < OF_AGE && person.parents.iter().any(|parent| parent == of);
            person.died.is_none() && (guarded || raised)
        })
    }

    /// All birth notices.
    pub(crate) fn notices(&self) -> &[BirthNotice] {
        &self.notices
    }
}

impl Person {
    /// Given name, father's, grandfather's and family name.
    pub(crate) fn full_name(&self) -> Text {
        let join =
            |part: fn(&Text) -> &str| [&self.given, &self.father, &self.grandfather, &self.family].map(part).join(" ");
        Text { ar: join(|text| &text.ar), en: join(|text| &text.en) }
    }

    /// Whole years since birth.
    pub(crate) fn age(&self, today: Date) -> i16 {
        let had_birthday = (today.month(), today.day()) >= (self.born.month(), self.born.day());
        today.year() - self.born.year() - i16::from(!had_birthday)
    }
}

impl BirthNotice {
    /// The date of birth: some days before today, so that the news never gets old.
    pub(crate) fn born(&self, today: Date) -> Date {
        self.born_on.unwrap_or_else(|| today.saturating_sub(i64::from(self.days_ago).days()))
    }
}

#[cfg(test)]
mod tests;
