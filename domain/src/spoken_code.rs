//! A code that is read aloud: nine digits in groups of three, whose last one tells a slip of the tongue from a wrong code.
//! With one a draft is opened at the counter, on the phone or on another device; with one staff join a person at a draft.

use crate::facts::{ascii_digits, strip_controls};
use std::fmt;

/// How many different codes there are.
pub const CODES: u32 = 100_000_000;
/// Digits in all, with the check digit.
const DIGITS: usize = 9;

/// Damm's quasigroup of order 10: finds every single wrong digit and every two neighbours that changed places, which
/// are the slips that people make.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A code whose check digit fits. What it opens, if anything, only the portal knows. [`fmt::Debug`] does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct SpokenCode([u8; DIGITS]);

/// Why what was typed can't be a code at all: nobody has to be asked about it, and it is no guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Nothing was typed.
    Missing,
    /// Not nine digits, or something else than digits.
    NotNineDigits,
    /// Nine digits whose check digit does not fit: one is wrong, or two have changed places.
    Misheard,
}

impl SpokenCode {
    /// The code of a number below [`CODES`]; larger ones are taken modulo.
    pub fn of(number: u32) -> Self {
        let mut digits = [0; DIGITS];
        let mut rest = number % CODES;
        for place in (0..DIGITS - 1).rev() {
            digits[place] = u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
        }
        digits[DIGITS - 1] = interim(&digits[..DIGITS - 1]);
        Self(digits)
    }

    /// Reads what was typed or read aloud: Latin or Arabic-Indic digits, with any separators between them.
    ///
    /// # Errors
    /// [`Slip`].
    pub fn read(typed: &str) -> Result<Self, Slip> {
        let text = ascii_digits(&strip_controls(typed));
        if text.trim().is_empty() {
            return Err(Slip::Missing);
        }
        if text.chars().any(char::is_alphabetic) || text.len() > 100 {
            return Err(Slip::NotNineDigits);
        }
        let digits: Vec<u8> =
            text.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| u8::try_from(digit).ok()).collect();
        let digits: [u8; DIGITS] = digits.try_into().map_err(|_| Slip::NotNineDigits)?;
        if interim(&digits) == 0 { Ok(Self(digits)) } else { Err(Slip::Misheard) }
    }

    /// In groups of three: `482-913-507`.
    pub fn spoken(&self) -> String {
        let group = |digits: &[u8]| digits.iter().map(u8::to_string).collect::<String>();
        self.0.chunks(3).map(group).collect::<Vec<_>>().join("-")
    }

    /// The nine digits, under which it is found by its keyed hash.
    pub fn digits(&self) -> String {
        self.0.iter().map(u8::to_string).collect()
    }
}

impl fmt::Debug for SpokenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenCode(•••)")
    }
}

fn interim(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |row, digit| DAMM[usize::from(row)][usize::from(*digit % 10)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_read_however_it_is_typed() {
        let code = SpokenCode::of(48_291_350);
        let spoken = code.spoken();
        assert_eq!((spoken.len(), spoken.matches('-').count()), (11, 2));
        let digits = code.digits();
        let arabic: String =
            digits.chars().map(|c| char::from_u32(0x0660 + c.to_digit(10).unwrap()).unwrap()).collect();
        let apart: String = digits.chars().map(|c| format!("{c} ")).collect();
        for typed in
            [spoken.clone(), digits, arabic, apart, format!("\u{2068}{spoken}\u{2069}"), spoken.replace('-', " – ")]
        {
            assert_eq!(SpokenCode::read(&typed), Ok(code.clone()), "{typed}");
        }
        for (typed, slip) in [
            ("", Slip::Missing),
            (" ", Slip::Missing),
            ("12345678", Slip::NotNineDigits),
            ("48291350x", Slip::NotNineDigits),
        ] {
            assert_eq!(SpokenCode::read(typed), Err(slip), "{typed:?}");
        }
        assert_eq!(SpokenCode::read(&"1".repeat(5000)), Err(Slip::NotNineDigits));
        assert_eq!(format!("{code:?}"), "SpokenCode(•••)");
    }

    proptest! {
        #[test]
        fn a_slip_of_the_tongue_is_told(number in 0..CODES, place in 0..DIGITS, other in 0_u8..10) {
            let code = SpokenCode::of(number);
            prop_assert_eq!(SpokenCode::read(&code.spoken()), Ok(code.clone()));
            let mut wrong = code.0;
            wrong[place] = other;
            let typed: String = wrong.iter().map(u8::to_string).collect();
            prop_assert_eq!(SpokenCode::read(&typed).is_ok(), other == code.0[place]);
            let mut swapped = code.0;
            swapped.swap(place, (place + 1) % DIGITS);
            if place + 1 < DIGITS && swapped != code.0 {
                let typed: String = swapped.iter().map(u8::to_string).collect();
                prop_assert_eq!(SpokenCode::read(&typed), Err(Slip::Misheard));
            }
        }
    }
}
