//! The data-availability table in memory: which register holds what, from which day to which day, and what people have
//! ended since.

use jiff::civil::Date;
use std::collections::HashMap;

use super::{Item, Reason};

/// One row: a source holds a concept about people in a capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The source.
    pub source: String,
    /// The concept.
    pub concept: String,
    /// In which capacity.
    pub capacity: String,
    /// The first day on which it holds it, if there is one.
    pub from: Option<Date>,
    /// The last day, if there is one.
    pub until: Option<Date>,
    /// The first day of the past about which it can be asked, if there is one.
    pub history_from: Option<Date>,
}

/// What people decided: from that day on a source, or one fact of it, is not asked any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The source.
    pub source: String,
    /// The concept; `None` for the source as a whole.
    pub concept: Option<String>,
    /// The first day on which it is not asked.
    pub from: Date,
}

/// All rows, arranged so that a decision looks at one source's only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    sources: HashMap<String, Source>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Source {
    ended: Option<Date>,
    facts_ended: HashMap<String, Date>,
    rows: Vec<Held>,
}

impl Holdings {
    /// Arranges rows and decisions.
    pub fn of(held: impl IntoIterator<Item = Held>, ended: impl IntoIterator<Item = Ended>) -> Self {
        let mut holdings = Self::default();
        for row in held {
            holdings.sources.entry(row.source.clone()).or_default().rows.push(row);
        }
        for end in ended {
            let source = holdings.sources.entry(end.source).or_default();
            match end.concept {
                Some(concept) => drop(source.facts_ended.insert(concept, end.from)),
                None => source.ended = Some(end.from),
            }
        }
        holdings
    }

    /// Why a source is not to be asked for these facts today; `since` is the first day of the past that is asked about.
    pub fn refusal(&self, source: &str, items: &[Item], (since, today): (Option<Date>, Date)) -> Option<Reason> {
        let Some(known) = self.sources.get(source) else { return Some(Reason::NotHeld) };
        if known.ended.is_some_and(|first| first <= today) {
            return Some(Reason::SourceRetired);
        }
        let all = items.iter().all(|item| known.gives(&item.concept, &item.capacity, (since, today)));
        (!all).then_some(Reason::NotHeld)
    }

    /// True when a source gives a fact about somebody in a capacity today.
    pub fn gives(&self, source: &str, (concept, capacity): (&str, &str), today: Date) -> bool {
        self.sources.get(source).is_some_and(|known| {
            known.ended.is_none_or(|first| today < first) && known.gives(concept, capacity, (None, today))
        })
    }
}

impl Source {
    fn gives(&self, concept: &str, capacity: &str, (since, today): (Option<Date>, Date)) -> bool {
        let ended = self.facts_ended.get(concept).is_some_and(|first| *first <= today);
        let fits = |row: &&Held| row.concept == concept && row.capacity == capacity;
        !ended && self.rows.iter().filter(fits).any(|row| row.holds(since, today))
    }
}

impl Held {
    fn holds(&self, since: Option<Date>, today: Date) -> bool {
        self.from.is_none_or(|first| first <= today)
            && self.until.is_none_or(|last| today <= last)
            && since.is_none_or(|day| self.history_from.is_none_or(|first| first <= day))
    }
}
