//! How a country's phone numbers look: its calling code, and which numbers there are behind it.

use serde::{Deserialize, Serialize};

/// The scheme of phone numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneScheme {
    /// The country's calling code, which goes before numbers that are typed without one: `+962`.
    pub calling_code: String,
    /// What stands before a number within the country; empty where nothing does.
    pub trunk: String,
    /// The numbers that there are.
    pub numbers: Vec<NumberRange>,
    /// A made-up mobile number, as people write it; the texts `mobile-form-<country>` and `phone-form-<country>` say how
    /// mobile numbers and others look.
    pub example: String,
}

/// Numbers of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberRange {
    /// What they are for.
    pub kind: NumberKind,
    /// With which digits they begin, after calling code or trunk prefix.
    pub starts: Vec<String>,
    /// How many digits they have in all, after calling code or trunk prefix.
    pub digits: Vec<usize>,
}

/// What a phone number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum NumberKind {
    Mobile,
    Landline,
    Service,
}

impl PhoneScheme {
    /// A number of digits with or without a leading `+`, in its international form: one phone is one number, however it
    /// was typed. `None` when the country has no such number; of other countries' numbers only the length is known.
    pub fn international(&self, phone: &str) -> Option<String> {
        let within = match phone.strip_prefix('+') {
            Some(_) => match phone.strip_prefix(&self.calling_code) {
                Some(within) => within,
                None => return Some(phone.to_owned()),
            },
            None => phone,
        };
        // Some write the trunk prefix after the calling code too: +962 (0)79.
        let bare = within.strip_prefix(&self.trunk).filter(|bare| self.kind_of(bare).is_some());
        let number = bare.or_else(|| self.kind_of(within).map(|_| within))?;
        Some(format!("{}{number}", self.calling_code))
    }

    /// What a number is for, however it was typed; `None` for other countries' numbers, of which that is not known.
    pub fn kind_of_typed(&self, phone: &str) -> Option<NumberKind> {
        self.kind_of(self.international(phone)?.strip_prefix(&self.calling_code)?)
    }

    /// The example as it is written within the country: `079 012 3456`.
    pub fn example_within(&self) -> String {
        match self.example.strip_prefix(&self.calling_code) {
            Some(number) => format!("{}{}", self.trunk, number.trim_start()),
            None => self.example.clone(),
        }
    }

    /// What a number is for, without calling code and trunk prefix; `None` when there is no such number.
    pub fn kind_of(&self, number: &str) -> Option<NumberKind> {
        let is_one = |range: &&NumberRange| {
            range.digits.contains(&number.len()) && range.starts.iter().any(|start| number.starts_with(start.as_str()))
        };
        self.numbers.iter().find(is_one).map(|range| range.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme() -> PhoneScheme {
        let range = |kind, starts: &[&str], digits: usize| NumberRange {
            kind,
            starts: starts.iter().map(|start| (*start).to_owned()).collect(),
            digits: vec![digits],
        };
        PhoneScheme {
            calling_code: "+962".to_owned(),
            trunk: "0".to_owned(),
            numbers: vec![
                range(NumberKind::Mobile, &["77", "78", "79"], 9),
                range(NumberKind::Landline, &["2", "3", "5", "6"], 8),
            ],
            example: "+962 79 012 3456".to_owned(),
        }
    }

    #[test]
    fn one_phone_is_one_number_however_it_was_typed() {
        for typed in ["+962790123456", "0790123456", "790123456", "+9620790123456"] {
            assert_eq!(scheme().international(typed).as_deref(), Some("+962790123456"), "{typed}");
        }
        assert_eq!(scheme().international("065008080").as_deref(), Some("+96265008080"));
    }

    #[test]
    fn it_is_known_what_a_number_of_the_country_is_for() {
        for (typed, kind) in [
            ("0790123456", Some(NumberKind::Mobile)),
            ("+962790123456", Some(NumberKind::Mobile)),
            ("065008080", Some(NumberKind::Landline)),
            ("+201001234567", None),
            ("12", None),
        ] {
            assert_eq!(scheme().kind_of_typed(typed), kind, "{typed}");
        }
        assert_eq!(scheme().example_within(), "079 012 3456");
    }

    #[test]
    fn there_are_no_other_numbers_within_the_country() {
        for typed in ["0710123456", "079012345", "+96279012345", "+962990123456", "4008080"] {
            assert_eq!(scheme().international(typed), None, "{typed}");
        }
        assert_eq!(scheme().international("+201001234567").as_deref(), Some("+201001234567"), "somebody abroad");
    }
}
