//! The shape of a family's file.

use super::insurance::Insurance;
use crate::lang::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! families {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../data/families/", $file, ".toml")))),*]
    };
}

/// The families' files, in the order in which the identity provider offers their members.
pub(super) const FAMILIES: &[(&str, &str)] = families![
    "al-haddad",
    "al-attar",
    "an-najjar",
    "al-bustani",
    "as-sayyad",
    "al-mansouri",
    "al-khayyat",
    "ar-rawi",
    "as-saati",
    "al-hajjar",
    "al-fallah",
    "al-bahri",
    "hassan",
    "residents",
    "al-hakim",
];

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Family {
    name: Text,
    homes: BTreeMap<String, Address>,
    people: Vec<PersonEntry>,
    #[serde(default)]
    pub(super) birth_notices: Vec<BirthNotice>,
}

/// Where somebody lives, as the municipality holds it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Address {
    /// `G1` to `G5`.
    pub(crate) governorate: String,
    /// `M01` to `M12`.
    pub(crate) municipality: String,
    /// The street's name, in Arabic only.
    pub(crate) street: String,
    /// The building's number.
    pub(crate) building: String,
    /// Five digits.
    pub(crate) postcode: String,
    /// Living there since.
    pub(crate) since: Date,
}

/// A marriage, as civil status holds it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Marriage {
    /// The contract's number.
    pub(crate) no: String,
    /// When.
    pub(crate) date: Date,
    /// A governorate's code.
    pub(crate) place: String,
}

/// A driving licence.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Licence {
    /// `DL-` and six digits.
    pub(crate) no: String,
    /// `A` motorcycle, `B` car, `C` lorry, `D` bus.
    pub(crate) category: String,
    /// First day.
    pub(crate) issued: Date,
    /// Last day.
    pub(crate) expires: Date,
}

/// A hospital's notice that a child was born, before a parent registers the birth.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BirthNotice {
    /// `BN-`, a year and six digits.
    pub(crate) no: String,
    /// How many days before today the child was born.
    pub(crate) days_ago: u16,
    /// The day of birth, for a child that was born while the country runs.
    #[serde(default)]
    pub(crate) born_on: Option<Date>,
    /// Time of birth, `HH:MM`.
    pub(crate) time: String,
    /// `"1"` male, `"2"` female.
    pub(crate) sex: String,
    /// `H01` to `H08`.
    pub(crate) hospital: String,
    /// Grams.
    pub(crate) weight_g: u32,
    /// Whether other children were born with this one.
    pub(crate) multiple: bool,
    /// The mother's national number.
    pub(crate) mother: String,
    /// The father's national number, when known.
    pub(crate) father: Option<String>,
}

/// What is happening in somebody's life: how the identity provider groups the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Situation {
    /// A newborn's birth notice has arrived.
    Newborn,
    /// At school or university.
    Study,
    /// In work.
    Work,
    /// Owns a business.
    Business,
    /// Looks for work.
    Seeking,
    /// Retired, or living on a pension.
    Later,
    /// Lives with a disability, cares for somebody, or is under protection.
    Care,
    /// A foreign resident.
    Residents,
    /// A child.
    Child,
    /// No longer alive.
    None,
}

/// Who acts for somebody by a court's decision.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Guardian {
    /// The guardian's national number.
    pub(crate) national_id: String,
    /// The last day.
    pub(crate) until: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonEntry {
    national_id: String,
    #[serde(default)]
    parents: Vec<String>,
    guardian: Option<Guardian>,
    given: Text,
    father: Text,
    grandfather: Text,
    family: Option<Text>,
    sex: String,
    born: Date,
    birth_place: Option<String>,
    nationality: Option<String>,
    marital: String,
    died: Option<Date>,
    #[serde(default)]
    protected: bool,
    home: Option<String>,
    marriage: Option<Marriage>,
    licence: Option<Licence>,
    situation: Situation,
    story: Text,
}

/// A synthetic person.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// Ten digits, see [`super::national_id`].
    pub(crate) national_id: String,
    /// The parents' national numbers, where civil status has them: of those who grew up since it keeps them by number.
    pub(crate) parents: Vec<String>,
    /// Their guardian.
    pub(crate) guardian: Option<Guardian>,
    /// Own name.
    pub(crate) given: Text,
    /// Father's name.
    pub(crate) father: Text,
    /// Grandfather's name.
    pub(crate) grandfather: Text,
    /// Family name; a married woman keeps hers.
    pub(crate) family: Text,
    /// `"1"` male, `"2"` female (ISO/IEC 5218).
    pub(crate) sex: String,
    /// Date of birth.
    pub(crate) born: Date,
    /// A governorate's code; none for those born abroad.
    pub(crate) birth_place: Option<String>,
    /// `AWH`, or ISO 3166-1 alpha-3.
    pub(crate) nationality: String,
    /// `S`, `M`, `D` or `W`.
    pub(crate) marital: String,
    /// Date of death.
    pub(crate) died: Option<Date>,
    /// Whether the address may not be given out.
    pub(crate) protected: bool,
    /// Where they live, when any municipality knows.
    pub(crate) address: Option<Address>,
    /// Their marriage, when it was concluded here.
    pub(crate) marriage: Option<Marriage>,
    /// Their driving licence.
    pub(crate) licence: Option<Licence>,
    /// Their social insurance, if they were ever insured.
    pub(crate) insurance: Option<Insurance>,
    /// What is happening in their life.
    pub(crate) situation: Situation,
    /// The same in one line.
    pub(crate) story: Text,
}

impl Family {
    /// The family's members, each with their home looked up.
    ///
    /// # Errors
    /// Names the home that the file doesn't describe.
    pub(super) fn into_people(self) -> Result<Vec<Person>, String> {
        let Family { name, homes, people, .. } = self;
        people.into_iter().map(|entry| entry.into_person(&name, &homes)).collect()
    }
}

impl PersonEntry {
    fn into_person(self, family: &Text, homes: &BTreeMap<String, Address>) -> Result<Person, String> {
        let address = match self.home {
            None => None,
            Some(home) => {
                Some(homes.get(&home).cloned().ok_or_else(|| format!("{}: no home '{home}'", self.national_id))?)
            }
        };
        Ok(Person {
            national_id: self.national_id,
            parents: self.parents,
            guardian: self.guardian,
            given: self.given,
            father: self.father,
            grandfather: self.grandfather,
            family: self.family.unwrap_or_else(|| family.clone()),
            sex: self.sex,
            born: self.born,
            birth_place: self.birth_place,
            nationality: self.nationality.unwrap_or_else(|| "AWH".to_owned()),
            marital: self.marital,
            died: self.died,
            protected: self.protected,
            address,
            marriage: self.marriage,
            licence: self.licence,
            insurance: None,
            situation: self.situation,
            story: self.story,
        })
    }
}
