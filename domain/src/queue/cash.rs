//! The cash of a shift: what should be there, what was counted, and when somebody else has to look at it.

use crate::catalogue::Money;

/// What was counted at the end of a shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cash {
    /// The fees that were taken.
    pub expected: Money,
    /// What is in the drawer.
    pub counted: Money,
    /// What the one who counted says about it.
    pub note: String,
}

/// Why a count is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCounted {
    /// What was typed is no amount.
    #[error("what was counted is not an amount")]
    NotAnAmount,
    /// It does not come out, and nothing is said about it.
    #[error("a difference needs a note")]
    NoteMissing,
}

impl Cash {
    /// A count: what was typed as text, in either kind of digits.
    ///
    /// # Errors
    /// [`NotCounted`] when it can't be read, or a difference is left without a note.
    pub fn count(expected: Money, counted: &str, note: &str) -> Result<Self, NotCounted> {
        let typed = crate::facts::ascii_digits(counted).replace('٫', ".").replace('٬', "");
        let counted: Money = typed.trim().parse().map_err(|_| NotCounted::NotAnAmount)?;
        let cash = Self { expected, counted, note: note.trim().to_owned() };
        if !cash.comes_out() && cash.note.is_empty() { Err(NotCounted::NoteMissing) } else { Ok(cash) }
    }

    /// True when what was counted is what should be there.
    pub fn comes_out(&self) -> bool {
        self.expected == self.counted
    }

    /// How much too much (positive) or too little there is, in thousandths.
    pub fn difference(&self) -> i64 {
        self.counted.thousandths() - self.expected.thousandths()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_needs_a_note() {
        let expected: Money = "22.500".parse().unwrap();
        assert!(Cash::count(expected, "22.5", "").unwrap().comes_out());
        assert!(Cash::count(expected, "٢٢٫٥٠٠", "").unwrap().comes_out(), "as an Arabic keyboard writes it");
        assert_eq!(Cash::count(expected, "20", " "), Err(NotCounted::NoteMissing));
        assert_eq!(Cash::count(expected, "a lot", "x"), Err(NotCounted::NotAnAmount));
        assert_eq!(Cash::count(expected, "", "x"), Err(NotCounted::NotAnAmount));
        let short = Cash::count(expected, "20", "one coin fell behind the desk").unwrap();
        assert_eq!(short.difference(), -2500);
    }
}
