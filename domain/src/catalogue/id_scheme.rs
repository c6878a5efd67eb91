//! How a country's national ids look: a wrong structure is refused, a failed checksum only doubted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::Pattern;
use crate::facts::{Invalid, ascii_digits};

/// The scheme of national ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdScheme {
    /// How many characters an id may have, without spaces and hyphens.
    pub lengths: Vec<usize>,
    /// A regular expression that the whole id matches; the text `id-form-<country>` says it in words.
    pub form: Pattern,
    /// How its digits check each other.
    pub checksum: Checksum,
    /// Where a birth date stands in it, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<BornInside>,
    /// A made-up id that passes.
    pub example: String,
}

/// How the digits of an id check each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Checksum {
    /// They don't, or nobody says how.
    None,
    /// ISO/IEC 7812-1, annex B.
    Luhn,
}

/// A birth date inside an id: one digit for the century, six for year, month and day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BornInside {
    /// Where the century's digit stands, from 0.
    pub century_at: usize,
    /// The first year of the century by its digit.
    pub centuries: BTreeMap<String, i16>,
    /// Where the six digits begin.
    pub day_at: usize,
}

impl IdScheme {
    /// Reads an id in its canonical form: without the spaces, hyphens and dots that people put between its characters.
    /// True beside it when the checksum fails, which is no reason to refuse it.
    ///
    /// # Errors
    /// [`Invalid`], when it is missing or has another structure.
    pub fn read(&self, typed: &str) -> Result<(String, bool), Invalid> {
        let apart = |c: &char| !(c.is_whitespace() || matches!(c, '-' | '.' | '\u{A0}'));
        let id: String = ascii_digits(typed).to_ascii_uppercase().chars().filter(apart).collect();
        if id.is_empty() {
            return Err(Invalid::Missing);
        }
        let fits = id.is_ascii() && self.lengths.contains(&id.len()) && self.form.is_match(&id);
        if !fits || self.born.as_ref().is_some_and(|born| born.of(&id).is_none()) {
            return Err(Invalid::Pattern);
        }
        let doubt = self.checksum == Checksum::Luhn && !luhn(&id);
        Ok((id, doubt))
    }
}

impl BornInside {
    /// The birth date in an id; `None` when there is no such day.
    pub fn of(&self, id: &str) -> Option<Date> {
        let century = self.centuries.get(id.get(self.century_at..=self.century_at)?)?;
        let part = |from: usize| id.get(self.day_at + from..self.day_at + from + 2)?.parse::<i8>().ok();
        Date::new(century + i16::from(part(0)?), part(2)?, part(4)?).ok()
    }
}

/// The digits of a text, checked by the last of them; letters don't count.
fn luhn(id: &str) -> bool {
    let sum: u32 = id
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme(lengths: &[usize], form: &str, checksum: Checksum) -> IdScheme {
        let form = Pattern::try_from(form.to_owned()).unwrap();
        IdScheme { lengths: lengths.to_vec(), form, checksum, born: None, example: String::new() }
    }

    #[test]
    fn a_wrong_structure_is_refused_and_a_failed_checksum_is_not() {
        let ten = scheme(&[10], "[12][0-9]{9}", Checksum::Luhn);
        assert_eq!(ten.read("1000 000-008"), Ok(("1000000008".to_owned(), false)));
        assert_eq!(ten.read("١٠٠٠٠٠٠٠٠٨"), Ok(("1000000008".to_owned(), false)));
        assert_eq!(ten.read("1000000009"), Ok(("1000000009".to_owned(), true)));
        for wrong in ["3000000008", "100000000", "10000000080", "100000000A", "１000000008"] {
            assert_eq!(ten.read(wrong), Err(Invalid::Pattern), "{wrong}");
        }
        assert_eq!(ten.read("  "), Err(Invalid::Missing));
    }

    #[test]
    fn letters_are_read_in_either_case() {
        let card = scheme(&[7, 8], "[A-Z]{1,2}[0-9]{6}", Checksum::None);
        assert_eq!(card.read("ab 123456"), Ok(("AB123456".to_owned(), false)));
        assert_eq!(card.read("abc12345"), Err(Invalid::Pattern));
    }

    #[test]
    fn a_birth_date_inside_must_be_a_day() {
        let centuries = BTreeMap::from([("2".to_owned(), 1900), ("3".to_owned(), 2000)]);
        let born = BornInside { century_at: 0, centuries, day_at: 1 };
        let with = IdScheme { born: Some(born.clone()), ..scheme(&[14], "[23][0-9]{13}", Checksum::None) };
        assert_eq!(born.of("29603040100019"), Some(jiff::civil::date(1996, 3, 4)));
        assert_eq!(born.of("30002290100019"), Some(jiff::civil::date(2000, 2, 29)));
        assert!(with.read("29603040100019").is_ok());
        assert_eq!(with.read("29602300100019"), Err(Invalid::Pattern), "30 February");
        assert_eq!(with.read("30102290100019"), Err(Invalid::Pattern), "no leap year");
        assert_eq!(born.of("2960"), None);
    }
}
