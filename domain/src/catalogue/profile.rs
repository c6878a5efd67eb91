//! A country's profile: how it writes numbers and days, when offices are closed, how its ids and phones look.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use super::{DayOfWeek, IdScheme, PhoneScheme};

/// The country's own file: which profile holds, in which languages, and whom people turn to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// The id of the profile that holds.
    #[serde(rename = "profile")]
    pub holds: String,
    /// The languages in which everything is there. The first one stands in where another lacks words.
    pub languages: Vec<String>,
    /// The phone number for help with the portal, as people write it: spaces are allowed.
    pub hotline: String,
    /// The address for help with the portal, and for what people think of it.
    pub email: String,
    /// The parts of a person's name by language, in the order in which they are written: paths of concepts.
    pub names: BTreeMap<String, Vec<String>>,
    /// The profile that holds.
    #[serde(skip)]
    pub profile: CountryProfile,
}

impl Country {
    /// A person's name in each language, from what a register says under the paths of its parts; none without any part.
    pub fn names_of(&self, part: impl Fn(&str) -> Option<String>) -> BTreeMap<String, String> {
        let name = |parts: &Vec<String>| parts.iter().filter_map(|path| part(path)).collect::<Vec<_>>().join(" ");
        let all = self.names.iter().map(|(language, parts)| (language.clone(), name(parts)));
        all.filter(|(_, name)| !name.is_empty()).collect()
    }
}

impl Deref for Country {
    type Target = CountryProfile;

    fn deref(&self) -> &CountryProfile {
        &self.profile
    }
}

/// A calendar in which days are shown and typed. Gregorian is what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// The civil calendar.
    Gregorian,
    /// Umm al-Qura.
    Hijri,
}

/// A country's profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryProfile {
    /// The profile's id, which is the file's name; the country's name is the text `country-<id>`.
    pub id: String,
    /// The country's code (ISO 3166-1): with a language it decides names of months and signs in numbers (CLDR).
    pub region: String,
    /// The currency's code, ISO 4217 where there is one.
    pub currency: String,
    /// How many decimals the currency has.
    pub currency_decimals: u8,
    /// The numbering system (CLDR) by language; where a language is not named, CLDR's own for the region.
    pub digits: BTreeMap<String, String>,
    /// The days on which offices are closed.
    pub weekend: Vec<DayOfWeek>,
    /// The day with which a week begins.
    pub first_day: DayOfWeek,
    /// The calendars in which days are shown, the main one first.
    pub calendars: Vec<Calendar>,
    /// The time zone (IANA) in which days begin.
    pub zone: String,
    /// The colours: a file of `style/themes`.
    pub theme: String,
    /// How national ids look.
    pub national_id: Option<IdScheme>,
    /// How phone numbers look.
    pub phone: Option<PhoneScheme>,
}

impl CountryProfile {
    /// The days of a week, in the country's order.
    pub fn week(&self) -> [DayOfWeek; 7] {
        let mut days = DayOfWeek::ALL;
        let first = days.iter().position(|day| *day == self.first_day).unwrap_or_default();
        days.rotate_left(first);
        days
    }

    /// True on a day on which offices are closed every week.
    pub fn is_weekend(&self, day: Date) -> bool {
        self.weekend.contains(&DayOfWeek::of(day))
    }

    /// The day that lies so many working days after another one.
    pub fn working_days_after(&self, day: Date, count: u32) -> Date {
        // A country that is closed on all seven days would never come to an end.
        let never_open = self.weekend.iter().collect::<BTreeSet<_>>().len() >= 7;
        let mut day = day;
        let mut left = count;
        while left > 0 {
            let Ok(next) = day.tomorrow() else { return day };
            day = next;
            if never_open || !self.is_weekend(day) {
                left -= 1;
            }
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn profile(weekend: &[DayOfWeek], first_day: DayOfWeek) -> CountryProfile {
        CountryProfile { weekend: weekend.to_vec(), first_day, ..CountryProfile::default() }
    }

    #[test]
    fn working_days_leave_out_the_countrys_own_weekend() {
        // A Thursday.
        let day = date(2026, 11, 19);
        let east = profile(&[DayOfWeek::Friday, DayOfWeek::Saturday], DayOfWeek::Sunday);
        let west = profile(&[DayOfWeek::Saturday, DayOfWeek::Sunday], DayOfWeek::Monday);
        assert_eq!(east.working_days_after(day, 1), date(2026, 11, 22), "a Sunday");
        assert_eq!(west.working_days_after(day, 1), date(2026, 11, 20), "a Friday");
        assert_eq!(west.working_days_after(day, 2), date(2026, 11, 23), "a Monday");
        assert_eq!(profile(&DayOfWeek::ALL, DayOfWeek::Sunday).working_days_after(day, 3), date(2026, 11, 22));
    }

    #[test]
    fn a_week_begins_with_the_countrys_first_day() {
        assert_eq!(profile(&[], DayOfWeek::Monday).week()[0], DayOfWeek::Monday);
        assert_eq!(profile(&[], DayOfWeek::Monday).week()[6], DayOfWeek::Sunday);
        assert_eq!(profile(&[], DayOfWeek::Saturday).week()[1], DayOfWeek::Sunday);
    }
}
