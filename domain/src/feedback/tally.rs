//! Counts of answers, and how much of them everybody may see: few answers could be somebody's.

use super::Answer;

/// Counts below this are not shown to everybody.
pub const FEWEST: i64 = 5;

/// How many answered what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Yes.
    pub yes: i64,
    /// In part.
    pub partly: i64,
    /// No.
    pub no: i64,
}

impl Tally {
    /// Counts answers.
    pub fn add(&mut self, answer: Answer, count: i64) {
        match answer {
            Answer::Yes => self.yes += count,
            Answer::Partly => self.partly += count,
            Answer::No => self.no += count,
        }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { yes: self.yes + other.yes, partly: self.partly + other.partly, no: self.no + other.no }
    }

    /// All answers.
    pub fn total(self) -> i64 {
        self.yes + self.partly + self.no
    }

    /// Of a hundred answers, how many are yes; rounded.
    pub fn share_of_yes(self) -> Option<i64> {
        let total = self.total();
        (total > 0).then(|| (self.yes * 200 + total) / (2 * total))
    }

    /// What everybody may see of it. A count from 1 to 4 is left out, and with it the total from which it could be worked
    /// out; where there are fewer than [`FEWEST`] answers in all, everything is.
    pub fn public(self) -> PublicTally {
        let enough = self.total() >= FEWEST;
        let shown = |count: i64| (enough && (count == 0 || count >= FEWEST)).then_some(count);
        let [yes, partly, no] = [self.yes, self.partly, self.no].map(shown);
        let total = yes.and(partly).and(no).map(|_| self.total());
        PublicTally { yes, partly, no, total }
    }
}

/// Counts as everybody sees them; `None` is a count that is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PublicTally {
    /// Yes.
    pub yes: Option<i64>,
    /// In part.
    pub partly: Option<i64>,
    /// No.
    pub no: Option<i64>,
    /// All answers.
    pub total: Option<i64>,
}

impl PublicTally {
    /// True when something is left out.
    pub fn is_suppressed(self) -> bool {
        self.total.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(yes: i64, partly: i64, no: i64) -> Tally {
        Tally { yes, partly, no }
    }

    #[test]
    fn few_answers_are_nobodys_business() {
        assert_eq!(tally(4, 0, 0).public(), PublicTally::default(), "fewer than five in all");
        let all = PublicTally { yes: Some(7), partly: Some(0), no: Some(5), total: Some(12) };
        assert_eq!(tally(7, 0, 5).public(), all);
        let one_out = tally(7, 9, 1).public();
        assert_eq!(one_out, PublicTally { yes: Some(7), partly: Some(9), no: None, total: None });
        assert!(one_out.is_suppressed() && !all.is_suppressed());
    }

    #[test]
    fn what_is_left_out_can_not_be_worked_out() {
        for yes in 0..9 {
            for partly in 0..9 {
                for no in 0..9 {
                    let shown = tally(yes, partly, no).public();
                    let cells = [shown.yes, shown.partly, shown.no];
                    assert!(cells.iter().flatten().all(|count| *count == 0 || *count >= FEWEST));
                    assert!(shown.total.is_none() || cells.iter().all(Option::is_some), "{yes} {partly} {no}");
                }
            }
        }
    }

    #[test]
    fn shares_are_rounded() {
        assert_eq!(tally(0, 0, 0).share_of_yes(), None);
        assert_eq!(tally(1, 1, 0).share_of_yes(), Some(50));
        assert_eq!(tally(2, 1, 0).share_of_yes(), Some(67));
        assert_eq!(tally(1, 2, 0).share_of_yes(), Some(33));
    }
}
