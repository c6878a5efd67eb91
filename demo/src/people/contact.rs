//! How people are reached, as they told the population register: numbers and addresses that belong to nobody, made from
//! the national number so that each stays the same. Some told it nothing.

use super::Person;

/// Whoever was born later has no phone of their own.
const GROWN_UP: i16 = 2010;

impl Person {
    /// Their mobile phone.
    pub(crate) fn phone(&self) -> Option<String> {
        let number = self.number().filter(|number| number % 7 != 0)?;
        Some(format!("+99970{:07}", (number * 7919 + 104_729) % 10_000_000))
    }

    /// Their email address.
    pub(crate) fn email(&self) -> Option<String> {
        let number = self.number().filter(|number| number % 3 == 1)?;
        let name: String = self.given.en.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
        Some(format!("{name}.{:04}@mail.example", number % 10_000))
    }

    fn number(&self) -> Option<u64> {
        if self.born.year() >= GROWN_UP { None } else { self.national_id.parse().ok() }
    }
}
