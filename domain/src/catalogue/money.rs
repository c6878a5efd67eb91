//! An amount of money in the country's currency, exact.

use serde::{Deserialize, Serialize};
use std::{fmt, iter::Sum, str::FromStr};

/// An amount in thousandths of the currency's unit, so that currencies with up to three decimals are exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money {
    thousandths: i64,
}

impl Money {
    /// The amount in thousandths of the unit.
    pub fn thousandths(self) -> i64 {
        self.thousandths
    }

    /// So many thousandths of the unit; nothing for a negative number.
    pub fn from_thousandths(thousandths: i64) -> Self {
        Self { thousandths: thousandths.max(0) }
    }

    /// True when nothing is to be paid.
    pub fn is_free(self) -> bool {
        self.thousandths == 0
    }
}

/// The text is not an amount such as `5`, `5.250` or `0.000`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an amount: write digits, a dot and up to three decimals, for example 5.000")]
pub struct NotMoney(String);

impl FromStr for Money {
    type Err = NotMoney;

    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let refuse = || NotMoney(text.to_owned());
        let (units, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        if units.is_empty() || units.len() > 12 || decimals.len() > 3 || !digits(units) || !digits(decimals) {
            return Err(refuse());
        }
        format!("{units}{decimals:0<3}").parse().map(|thousandths| Self { thousandths }).map_err(|_| refuse())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.thousandths / 1000, self.thousandths % 1000)
    }
}

impl TryFrom<String> for Money {
    type Error = NotMoney;

    fn try_from(text: String) -> Result<Self, NotMoney> {
        text.parse()
    }
}

impl From<Money> for String {
    fn from(money: Money) -> Self {
        money.to_string()
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self { thousandths: amounts.map(|m| m.thousandths).sum() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_decimals_are_exact() {
        assert_eq!("5.25".parse::<Money>().unwrap().thousandths(), 5250);
        assert_eq!("22.500".parse::<Money>().unwrap().to_string(), "22.500");
        assert!("5,25".parse::<Money>().is_err());
        assert!("-1".parse::<Money>().is_err());
        assert!("1.2345".parse::<Money>().is_err());
    }
}
