//! What in somebody's words looks like a national id, a phone number or an email address, by the country's own rules.
//! Others read these words: it is better to ask once too often than to publish a number.

use crate::catalogue::{Catalogue, IdScheme, PhoneScheme};
use crate::facts::{ascii_digits, read_email, read_phone};

/// A number of so many digits without a sign of a phone is taken for one all the same.
const LONG_NUMBER: usize = 9;
/// Numbers in groups with so many digits in all are cards, accounts, or several numbers in a row.
const LONG_GROUPS: usize = 11;
/// Nobody writes an id in more groups.
const MOST_GROUPS: usize = 10;

/// What it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// A national id.
    NationalId,
    /// A phone number, or another long number.
    Phone,
    /// An email address.
    Email,
}

/// What was found, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spotted {
    /// What it looks like.
    pub kind: Personal,
    /// The very words.
    pub text: String,
}

/// The first thing in a text that looks personal.
pub fn personal(text: &str, catalogue: &Catalogue) -> Option<Spotted> {
    number(text, catalogue.country.national_id.as_ref(), catalogue.country.phone.as_ref()).or_else(|| email(text))
}

fn email(text: &str) -> Option<Spotted> {
    let address = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        (word.contains('@') && read_email(word).is_ok()).then(|| word.to_owned())
    };
    let found = text.split([' ', '\n', '\t', '\u{00A0}', ',', '،', ';', '؛', ':', '<', '>']).find_map(address)?;
    Some(Spotted { kind: Personal::Email, text: found })
}

/// Digits with little between them, as people write numbers.
struct Run {
    typed: String,
    groups: Vec<String>,
    plus: bool,
}

impl Run {
    fn digits(&self) -> String {
        self.groups.concat()
    }

    fn is_date(&self) -> bool {
        let numbers: Vec<(usize, u32)> =
            self.groups.iter().map(|group| (group.len(), group.parse().unwrap_or(u32::MAX))).collect();
        let day_and_month = |(a_len, a): (usize, u32), (b_len, b): (usize, u32)| {
            a_len <= 2 && b_len <= 2 && (1..=31).contains(&a) && (1..=31).contains(&b) && (a <= 12 || b <= 12)
        };
        match numbers.as_slice() {
            [(4, _), b, c] => day_and_month(*b, *c),
            [a, b, (4, _)] => day_and_month(*a, *b),
            _ => false,
        }
    }
}

fn number(text: &str, national: Option<&IdScheme>, phone: Option<&PhoneScheme>) -> Option<Spotted> {
    let runs = runs(text);
    let kind = |run: &Run| {
        if national.is_some_and(|scheme| has_id(run, scheme)) {
            Some(Personal::NationalId)
        } else if is_phone(run, phone) {
            Some(Personal::Phone)
        } else {
            None
        }
    };
    runs.iter().find_map(|run| Some(Spotted { kind: kind(run)?, text: run.typed.clone() }))
}

/// True when some neighbouring groups together have the form of a national id.
fn has_id(run: &Run, scheme: &IdScheme) -> bool {
    (0..run.groups.len()).any(|from| {
        let last = run.groups.len().min(from + MOST_GROUPS);
        (from + 1..=last).any(|to| scheme.form.is_match(&run.groups[from..to].concat()))
    })
}

fn is_phone(run: &Run, scheme: Option<&PhoneScheme>) -> bool {
    let digits = run.digits();
    if run.is_date() || read_phone(&digits, None).is_err() {
        return digits.len() > LONG_GROUPS;
    }
    let code = scheme.map_or("", |scheme| scheme.calling_code.trim_start_matches('+'));
    let with_code = !code.is_empty() && digits.starts_with(code) && digits.len() > code.len() + 6;
    run.plus
        || digits.starts_with('0')
        || with_code
        || run.groups.iter().any(|group| group.len() >= LONG_NUMBER)
        || digits.len() >= LONG_GROUPS
}

/// A sign that may stand between the digits of one number.
fn joins(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '–' | '.' | '/' | '(' | ')' | '\u{00A0}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'
    )
}

fn runs(text: &str) -> Vec<Run> {
    // One sign for one sign, so that what was typed can be shown as it was typed.
    let typed: Vec<char> = text.chars().collect();
    let folded: Vec<char> = ascii_digits(text).chars().collect();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < folded.len() {
        if !folded[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let plus = at > 0 && folded[..at].iter().rev().find(|c| !joins(**c)).is_some_and(|c| *c == '+');
        let (groups, end) = groups(&folded, at);
        runs.push(Run { typed: typed[at..end].iter().collect(), groups, plus });
        at = end;
    }
    runs
}

/// The groups of digits from a place on, and where the last one ends.
fn groups(folded: &[char], from: usize) -> (Vec<String>, usize) {
    let (mut groups, mut at) = (Vec::new(), from);
    loop {
        let group: String = folded[at..].iter().take_while(|c| c.is_ascii_digit()).collect();
        at += group.len();
        groups.push(group);
        let between = folded[at..].iter().take_while(|c| joins(**c)).count();
        let goes_on = between <= 2 && folded.get(at + between).is_some_and(char::is_ascii_digit);
        if !goes_on {
            return (groups, at);
        }
        at += between;
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::catalogue::{SourceFile, load};

    /// The repository's own country and dictionary of identities.
    pub(in crate::feedback) fn catalogue() -> Catalogue {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../catalogue");
        let mut files = Vec::new();
        let mut open = vec![std::path::PathBuf::from(root)];
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                files.push(SourceFile {
                    path: format!("catalogue/{name}"),
                    text: std::fs::read_to_string(&path).unwrap(),
                });
            }
        }
        load(&files).unwrap()
    }

    #[test]
    fn ids_phones_and_addresses_are_found_in_either_digits() {
        let catalogue = catalogue();
        for (text, kind, found) in [
            ("My id is 0011598018.", Personal::NationalId, "0011598018"),
            ("رقمي الوطني ٠٠١١٥٩٨٠١٨ ولم يصل شيء", Personal::NationalId, "٠٠١١٥٩٨٠١٨"),
            ("0011 598 018", Personal::NationalId, "0011 598 018"),
            ("in 2024 0011598018 wrote", Personal::NationalId, "2024 0011598018"),
            ("call +999 70 000 123 please", Personal::Phone, "999 70 000 123"),
            ("اتصلوا على ٠٧٠٠٠٠١٢٣", Personal::Phone, "٠٧٠٠٠٠١٢٣"),
            ("070-000-123", Personal::Phone, "070-000-123"),
            ("999700001234", Personal::Phone, "999700001234"),
            ("IBAN XW12 0001 2345 6789 0123", Personal::Phone, "12 0001 2345 6789 0123"),
            ("write to salma@example.org, thanks", Personal::Email, "salma@example.org"),
            ("بريدي:salma@example.org", Personal::Email, "salma@example.org"),
        ] {
            assert_eq!(personal(text, &catalogue), Some(Spotted { kind, text: found.to_owned() }), "{text}");
        }
    }

    #[test]
    fn dates_prices_articles_and_years_are_nobodys() {
        let catalogue = catalogue();
        for text in [
            "I came on 21-11-2026 and again on 01/12/2026.",
            "في ٢١/١١/٢٠٢٦ الساعة 08:30",
            "It cost 22.500 WHD, article 14 of 2019",
            "waited 45 minutes at counter 3, ticket A-017",
            "@home, a@b, me at work",
            "reference 2026/00417-A",
            "",
        ] {
            assert_eq!(personal(text, &catalogue), None, "{text}");
        }
    }
}
