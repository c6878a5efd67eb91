//! A child whose birth was registered while the country runs: from then on a person like any other.

use super::{People, Person, Situation, places};
use crate::lang::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the births office and the family book say of a newborn.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Registered {
    /// The number that the family book gave.
    pub(crate) national_id: String,
    /// The hospital's notice.
    pub(crate) notice: String,
    /// The name that the parents chose.
    pub(crate) given: Text,
}

impl People {
    /// Enters a newborn with what the notice and the parents say; nobody where the notice was withdrawn, or where
    /// somebody has that number already.
    pub(crate) fn enter(&mut self, child: &Registered, born: Date) {
        if self.get(&child.national_id).is_some() {
            return;
        }
        let Some(person) = self.newborn(child, born) else { return };
        self.by_id.insert(person.national_id.clone(), self.people.len());
        self.people.push(person);
    }

    fn newborn(&self, child: &Registered, born: Date) -> Option<Person> {
        let notice = self.notice(&child.notice)?;
        let mother = self.get(&notice.mother)?;
        let father = notice.father.as_deref().and_then(|id| self.get(id));
        // Without a father in the notice the child has the names of the mother's family.
        let (named, of) = match father {
            Some(father) => ((father.given.clone(), father.father.clone()), father),
            None => ((mother.father.clone(), mother.grandfather.clone()), mother),
        };
        Some(Person {
            national_id: child.national_id.clone(),
            parents: father.into_iter().chain([mother]).map(|parent| parent.national_id.clone()).collect(),
            guardian: None,
            given: child.given.clone(),
            father: named.0,
            grandfather: named.1,
            family: of.family.clone(),
            sex: notice.sex.clone(),
            born,
            birth_place: places::hospital(&notice.hospital),
            nationality: of.nationality.clone(),
            marital: "S".to_owned(),
            died: None,
            protected: mother.protected,
            address: mother.address.clone(),
            marriage: None,
            licence: None,
            insurance: None,
            situation: Situation::Child,
            story: Text {
                ar: "سُجّلت ولادته هنا".to_owned(), en: "Registered at birth through the portal".to_owned()
            },
        })
    }
}
