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

/// How much of a count over several months everybody may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicCount {
    /// All of it.
    Exactly(i64),
    /// What the months give that are shown; in others something is left out.
    AtLeast(i64),
    /// Nothing: what is shown would read like a count, and is none.
    LeftOut,
}

impl PublicCount {
    fn of(months: impl Iterator<Item = Option<i64>>) -> Self {
        let (mut shown, mut whole) = (0, true);
        for month in months {
            shown += month.unwrap_or(0);
            whole &= month.is_some();
        }
        match shown {
            _ if whole => Self::Exactly(shown),
            0 => Self::LeftOut,
            _ => Self::AtLeast(shown),
        }
    }
}

/// Months put together, as everybody sees them. It holds nothing that the months do not show by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicSum {
    /// Yes.
    pub yes: PublicCount,
    /// In part.
    pub partly: PublicCount,
    /// No.
    pub no: PublicCount,
    /// All answers, where every month tells how many there were.
    pub total: Option<i64>,
}

impl PublicSum {
    /// Puts months together.
    pub fn of(months: &[PublicTally]) -> Self {
        let count = |cell: fn(&PublicTally) -> Option<i64>| PublicCount::of(months.iter().map(cell));
        Self {
            yes: count(|month| month.yes),
            partly: count(|month| month.partly),
            no: count(|month| month.no),
            total: months.iter().map(|month| month.total).sum(),
        }
    }

    /// True when there is nothing to show.
    pub fn is_left_out(self) -> bool {
        [self.yes, self.partly, self.no].iter().all(|count| *count == PublicCount::LeftOut)
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
    }

    fn sum(months: &[Tally]) -> PublicSum {
        PublicSum::of(&months.iter().map(|month| month.public()).collect::<Vec<_>>())
    }

    #[test]
    fn a_sum_says_where_a_month_is_left_out() {
        use PublicCount::{AtLeast, Exactly, LeftOut};
        let october_and_november = sum(&[tally(7, 0, 0), tally(6, 0, 2)]);
        let shown = PublicSum { yes: Exactly(13), partly: Exactly(0), no: LeftOut, total: None };
        assert_eq!(october_and_november, shown, "two said no: no zero, and no total that is not one");
        let whole = PublicSum { yes: Exactly(13), partly: Exactly(5), no: Exactly(0), total: Some(18) };
        assert_eq!(sum(&[tally(7, 0, 0), tally(6, 5, 0)]), whole);
        let one_left_out = PublicSum { yes: AtLeast(7), partly: LeftOut, no: LeftOut, total: None };
        assert_eq!(sum(&[tally(7, 0, 0), tally(3, 0, 0)]), one_left_out);
        assert!(sum(&[tally(3, 0, 0), tally(4, 4, 4)]).is_left_out() && !one_left_out.is_left_out());
    }

    #[test]
    fn no_sum_states_what_is_not_so() {
        let months: Vec<Tally> =
            (0..8).flat_map(|yes| [0, 2, 6].map(|partly| tally(yes, partly, 5 * (yes % 2)))).collect();
        for a in &months {
            for b in &months {
                let (shown, all) = (sum(&[*a, *b]), a.and(*b));
                for (count, true_count) in [(shown.yes, all.yes), (shown.partly, all.partly), (shown.no, all.no)] {
                    match count {
                        PublicCount::Exactly(count) => assert_eq!(count, true_count, "{a:?} {b:?}"),
                        PublicCount::AtLeast(count) => assert!((FEWEST..=true_count).contains(&count), "{a:?} {b:?}"),
                        PublicCount::LeftOut => {}
                    }
                }
                assert!(shown.total.is_none_or(|total| total == all.total()), "{a:?} {b:?}");
            }
        }
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
