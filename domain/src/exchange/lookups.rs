//! Whether what staff look up fits their work: patterns of look-ups that an auditor looks into. People are keyed hashes.
//!
//! A pattern is weighed against chance wherever colleagues' work tells what chance would give: a clerk of a small town
//! serves neighbours and namesakes every day, and a busy day has many look-ups. One finding a pattern and member of staff
//! (or person looked up), however often it went on.

use jiff::civil::DateTime;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use uuid::Uuid;

mod burst;
mod caseless;
mod chance;
mod circle;
mod group;
mod hours;
mod kin;
mod limits;
mod sought;
#[cfg(test)]
mod tests;
mod visits;

pub use hours::is_outside;
pub use limits::{LookLimits, OutOfRange};

use visits::{Visit, visits};

/// A keyed hash, as far as it is compared: its first eight bytes, which are also the pseudonym that auditors see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(u64);

impl Mark {
    /// Of a keyed hash; what is missing counts as zero.
    pub fn of(hash: &[u8]) -> Self {
        let mut first = [0_u8; 8];
        first.iter_mut().zip(hash).for_each(|(to, from)| *to = *from);
        Self(u64::from_be_bytes(first))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// How the person who was looked up is tied to the member of staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tie {
    /// Not, as far as anybody knows.
    #[default]
    None,
    /// They are the same.
    Own,
    /// They live together.
    Household,
}

/// One look-up by a member of staff.
#[derive(Clone, Debug)]
pub struct Look {
    /// The exchange.
    pub exchange: Uuid,
    /// When, as clocks in the country show it.
    pub at: DateTime,
    /// Who looked.
    pub staff: String,
    /// Where they work.
    pub workplace: String,
    /// Who was looked up.
    pub person: Mark,
    /// Whether the register knows them.
    pub found: bool,
    /// Their family's name.
    pub family: Option<Mark>,
    /// Whom they live with.
    pub household: Option<Mark>,
    /// The street in which they live.
    pub street: Option<Mark>,
    /// How they are tied to the member of staff.
    pub tie: Tie,
    /// True when they bear the name of the member of staff's family.
    pub namesake: bool,
    /// True when they live in the street of the member of staff.
    pub near: bool,
    /// True when their record is protected.
    pub protected: bool,
    /// True when an application of theirs was opened in the encounter that followed.
    pub case: bool,
    /// How many minutes it was from the hours of the workplace; 0 within them.
    pub outside: u32,
}

/// Which pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LookPattern {
    /// Their own record.
    OwnRecord,
    /// People of their own family's name, beyond chance.
    Namesakes,
    /// People with whom they live.
    Household,
    /// People of one street, beyond chance.
    Neighbours,
    /// One person, by many members of staff.
    Celebrity,
    /// A protected person, again and again.
    Protected,
    /// Many people in a short time.
    Burst,
    /// Many numbers that nobody has.
    UnknownIds,
    /// Outside the hours of the workplace.
    AfterHours,
    /// Far more look-ups than colleagues have without a case.
    NoCase,
}

impl LookPattern {
    /// Every pattern, for texts and tests.
    pub const ALL: [Self; 10] = [
        Self::OwnRecord,
        Self::Namesakes,
        Self::Household,
        Self::Neighbours,
        Self::Celebrity,
        Self::Protected,
        Self::Burst,
        Self::UnknownIds,
        Self::AfterHours,
        Self::NoCase,
    ];

    /// Its name in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::OwnRecord => "own-record",
            Self::Namesakes => "namesakes",
            Self::Household => "household",
            Self::Neighbours => "neighbours",
            Self::Celebrity => "celebrity",
            Self::Protected => "protected",
            Self::Burst => "burst",
            Self::UnknownIds => "unknown-ids",
            Self::AfterHours => "after-hours",
            Self::NoCase => "no-case",
        }
    }
}

/// Something unusual in what staff looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAlert {
    /// Which pattern.
    pub pattern: LookPattern,
    /// Who looked, in order; several where one person was sought by many.
    pub staff: Vec<String>,
    /// Where they work, in order.
    pub workplaces: Vec<String>,
    /// The person looked up, where it is one.
    pub person: Option<Mark>,
    /// When it began.
    pub first: DateTime,
    /// When it was seen last.
    pub last: DateTime,
    /// How many there were.
    pub count: u32,
    /// How many are usual, or from how many on it is shown.
    pub usual: u32,
    /// The first exchanges among them, by which the rows of the log are found, and who was looked up.
    pub looks: Vec<(Uuid, Mark)>,
}

/// How many look-ups an alert names.
const NAMED: usize = 5;

impl LookAlert {
    /// Of some visits; `usual` is what they are compared with.
    fn of(pattern: LookPattern, visits: &[&Visit<'_>], (count, usual): (usize, u32)) -> Option<Self> {
        let staff: BTreeSet<&str> = visits.iter().map(|visit| visit.staff).collect();
        let workplaces: BTreeSet<&str> = visits.iter().map(|visit| visit.workplace).collect();
        let first = visits.iter().map(|visit| visit.at).min()?;
        let person = visits.first().map(|visit| visit.person);
        Some(Self {
            pattern,
            staff: staff.into_iter().map(str::to_owned).collect(),
            workplaces: workplaces.into_iter().map(str::to_owned).collect(),
            person: person.filter(|one| visits.iter().all(|visit| visit.person == *one)),
            first,
            last: visits.iter().map(|visit| visit.at).max()?,
            count: u32::try_from(count).unwrap_or(u32::MAX),
            usual,
            looks: visits.iter().map(|visit| (visit.exchange, visit.person)).take(NAMED).collect(),
        })
    }
}

/// What is unusual in a time's look-ups, the latest first. The more there are of them, the surer it is what is usual.
pub fn unusual_looks(looks: &[Look], limits: &LookLimits) -> Vec<LookAlert> {
    let visits = visits(looks);
    let mut found = circle::own_record(&visits, limits);
    found.extend(circle::household(&visits, limits));
    found.extend(kin::namesakes(&visits, limits));
    found.extend(kin::neighbours(&visits, limits));
    found.extend(sought::celebrities(&visits, limits));
    found.extend(sought::protected(&visits, limits));
    found.extend(burst::bursts(&visits, limits));
    found.extend(burst::unknown_ids(&visits, limits));
    found.extend(hours::after_hours(&visits, limits));
    found.extend(caseless::no_case(&visits, limits));
    found.sort_by(|a, b| b.last.cmp(&a.last).then_with(|| (a.pattern, &a.staff).cmp(&(b.pattern, &b.staff))));
    found
}

/// Visits by a key, in the order in which they came.
fn by<'v, 'a, K: Ord>(
    visits: impl IntoIterator<Item = &'v Visit<'a>>,
    key: impl Fn(&Visit<'a>) -> Option<K>,
) -> BTreeMap<K, Vec<&'v Visit<'a>>>
where
    'a: 'v,
{
    let mut all: BTreeMap<K, Vec<&Visit<'_>>> = BTreeMap::new();
    for visit in visits {
        if let Some(key) = key(visit) {
            all.entry(key).or_default().push(visit);
        }
    }
    all
}
