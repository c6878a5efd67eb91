//! What a catalogue must hold: every id known, every fact lawful, nothing asked that a register knows.

mod audit;
mod centres;
mod concepts;
mod country;
mod federation;
mod hub;
mod identity;
mod index;
mod kinds;
mod proactive;
mod readability;
mod references;
mod rights;
mod search;
mod services;
mod soap;

use jiff::civil::Date;

use super::place::Places;
use super::{Catalogue, Finding};
use index::Index;

/// A day that decides what is past for the examples: any fixed one will do.
const EXAMPLES_DAY: Date = jiff::civil::date(2026, 11, 21);

/// The findings of one run, with the means to name their places.
struct Report<'a> {
    catalogue: &'a Catalogue,
    places: &'a Places,
    index: Index<'a>,
    findings: Vec<Finding>,
}

impl Report<'_> {
    /// Adds a finding about an entry, at the line that has the word.
    fn add(&mut self, entry: &str, word: &str, problem: String, mend: String) {
        self.findings.push(self.places.finding(entry, word, problem, mend));
    }

    /// Adds a finding unless the id is among the known ones.
    fn known(&mut self, known: bool, entry: &str, kind: &str, id: &str) {
        if !known {
            let mend = format!("correct the id, or add the {kind} `{id}` to its file");
            self.add(entry, id, format!("unknown {kind} `{id}`"), mend);
        }
    }
}

/// Everything that is wrong with a catalogue whose files could be read.
pub(super) fn check(catalogue: &Catalogue, places: &Places) -> Vec<Finding> {
    let mut report = Report { catalogue, places, index: Index::of(catalogue), findings: Vec::new() };
    country::check(&mut report);
    references::check(&mut report);
    kinds::check(&mut report);
    federation::check(&mut report);
    identity::check(&mut report);
    audit::check(&mut report);
    centres::check(&mut report);
    concepts::check(&mut report);
    rights::check(&mut report);
    hub::check(&mut report);
    services::check(&mut report);
    soap::check(&mut report);
    proactive::check(&mut report);
    search::check(&mut report);
    readability::check(&mut report);
    report.findings
}
