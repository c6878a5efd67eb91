//! What was declared because a register was silent is compared later with what that register says.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use crate::application::states;
use crate::facts::{Value, fold_for_search};

states! {
    /// What came of asking a register later about a fact that was declared.
    Verdict {
        /// Not asked yet, or the register was still silent.
        Open = "open",
        /// The register says the same.
        Confirmed = "confirmed",
        /// The register says something else: the officer decides.
        Contradicted = "contradicted",
        /// The register answered, and does not have it.
        UnknownThere = "unknown-there",
        /// The gate did not allow that the register be asked.
        NotAllowed = "not-allowed",
        /// Nobody is known about whom the register could be asked.
        NobodyToAskAbout = "nobody-to-ask-about",
        /// The authorities decided before the register could be asked.
        DecidedBefore = "decided-before",
        /// The register stayed silent for as long as it was to be asked.
        StayedSilent = "stayed-silent",
    }
}

impl Verdict {
    /// What a register's value says about a declared one. Spellings that a person would call the same agree.
    pub fn of(declared: &Value, registered: &Value) -> Self {
        let same = match (declared, registered) {
            (Value::Text(one), Value::Text(other)) => one == other || fold_for_search(one) == fold_for_search(other),
            (one, other) => one == other,
        };
        if same { Self::Confirmed } else { Self::Contradicted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_in_another_spelling_is_confirmed_and_anything_else_contradicted() {
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(Verdict::of(&text("أحمد"), &text("احمد")), Verdict::Confirmed);
        assert_eq!(Verdict::of(&text("Salma"), &text("Salma")), Verdict::Confirmed);
        assert_eq!(Verdict::of(&text("سلمى"), &text("ليلى")), Verdict::Contradicted);
        assert_eq!(Verdict::of(&Value::Integer(1), &Value::Integer(1)), Verdict::Confirmed);
        assert_eq!(Verdict::of(&Value::Boolean(true), &Value::Boolean(false)), Verdict::Contradicted);
        assert_eq!(Verdict::of(&Value::Code("a".to_owned()), &text("a")), Verdict::Contradicted);
    }
}
