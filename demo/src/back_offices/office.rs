//! What each office is called, asks and issues.

use crate::{lang::Text, people::national_id::with_check_digit};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::sync::OnceLock;

/// What an office looks up again while it decides, through the portal, with a system of its authority.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Checks {
    /// The system's name on the exchange layer.
    pub(crate) client: String,
    /// The authority.
    pub(crate) authority: String,
    /// The hub through which it asks, where it does.
    pub(crate) through: Option<Through>,
    /// The purpose under which it may.
    pub(super) purpose: String,
    /// The facts.
    pub(super) facts: Vec<String>,
}

/// A hub, and the member on whose behalf it asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Through {
    /// Its id at the portal.
    pub(crate) hub: String,
    /// The member.
    pub(super) member: String,
}

/// The fact that an office establishes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Output {
    fact: String,
    /// How its number begins.
    begins: String,
}

/// A back office.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Office {
    /// The service's id, and the office's among the switches.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) name: Text,
    /// What it says when it approves.
    pub(super) approval: Text,
    /// What it asks once before it decides.
    pub(super) question: Option<Text>,
    /// What it looks up again while it decides.
    pub(crate) checks: Option<Checks>,
    output: Output,
}

impl Office {
    /// The office with this id.
    pub(super) fn get(id: &str) -> Option<&'static Office> {
        all_offices().iter().find(|office| office.id == id)
    }

    /// What it issues in its `number`th case, in a year.
    pub(super) fn outputs(&self, year: i16, number: u32) -> Map<String, Value> {
        let Output { fact, begins } = &self.output;
        let value = match begins.as_str() {
            NATIONAL_ID => {
                let nine = format!("0090{:05}", number % 100_000);
                with_check_digit(&nine).unwrap_or(nine)
            }
            LICENCE => format!("{LICENCE}-9{:05}", number % 100_000),
            _ => format!("{begins}-{year}-{number:06}"),
        };
        Map::from_iter([(fact.clone(), Value::from(value))])
    }
}

const NATIONAL_ID: &str = "00";
const LICENCE: &str = "DL";

/// What every office says when it refuses.
pub(super) fn refusal() -> Text {
    Text {
        ar: "رُفض الطلب لأن الاسم المختار لا يوافق قواعد الأسماء. يمكنكم تقديم طلب جديد باسم آخر أو الاعتراض خلال ثلاثين يومًا.".to_owned(),
        en: "Refused, because the chosen name is not among those that the rules allow. You can apply again with another name, or appeal within thirty days.".to_owned(),
    }
}

/// The files with the offices, by theme.
const FILES: [&str; 4] = [
    include_str!("../../data/offices/first.toml"),
    include_str!("../../data/offices/family.toml"),
    include_str!("../../data/offices/work.toml"),
    include_str!("../../data/offices/school.toml"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    office: Vec<Office>,
}

/// All back offices, one for each service.
pub(crate) fn all_offices() -> &'static [Office] {
    static OFFICES: OnceLock<Vec<Office>> = OnceLock::new();
    OFFICES.get_or_init(|| {
        let read = |text: &&str| match toml::from_str::<File>(text) {
            Ok(file) => file.office,
            Err(error) => unreachable!("the offices are read by a test: {error}"),
        };
        FILES.iter().flat_map(read).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{Office, all_offices};
    use crate::people::national_id;
    use std::collections::BTreeSet;

    #[test]
    fn every_office_is_read_and_stands_once() {
        let ids: BTreeSet<_> = all_offices().iter().map(|office| office.id.as_str()).collect();
        assert_eq!(ids.len(), all_offices().len());
        assert!(ids.contains("school-enrolment"));
    }

    #[test]
    fn the_family_book_gives_out_a_well_formed_national_number() {
        let outputs = Office::get("family-book").unwrap().outputs(2026, 17);
        assert!(national_id::is_valid(outputs["child.national_id"].as_str().unwrap()));
        let outputs = Office::get("birth-registration").unwrap().outputs(2026, 17);
        assert_eq!(outputs["child.birth_certificate_no"], "BC-2026-000017");
    }
}
