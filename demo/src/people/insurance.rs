//! What the social insurance knows about people: read from one file, by national number.

use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The embedded file.
const FILE: &str = include_str!("../../data/social-insurance.toml");

/// Somebody's insurance, as the Social Insurance Authority holds it.
#[derive(Clone, Debug)]
pub(crate) struct Insurance {
    /// `SI-` and seven digits.
    pub(crate) no: String,
    /// Insured for the first time on this day.
    pub(crate) since: Date,
    /// For how many months contributions were paid.
    pub(crate) months: u32,
    /// `1` employed, `2` self-employed, `3` out of work, `4` retired, `5` never worked.
    pub(crate) status: String,
    /// The present or last employment; none for those who only worked on their own account.
    pub(crate) employment: Option<Employment>,
    /// The bracket of the insured monthly wage, `1` to `6`; none for those who never worked.
    pub(crate) wage: Option<String>,
}

/// An employment.
#[derive(Clone, Debug)]
pub(crate) struct Employment {
    /// The employer's name, in Arabic only.
    pub(crate) employer: String,
    /// First day.
    pub(crate) from: Date,
    /// Last day, when it has ended.
    pub(crate) until: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Insured {
    employers: BTreeMap<String, String>,
    insured: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    national_id: String,
    no: String,
    since: Date,
    months: u32,
    status: String,
    employer: Option<String>,
    from: Option<Date>,
    until: Option<Date>,
    wage: Option<String>,
}

/// Everybody's insurance, by national number.
///
/// # Errors
/// What can't be read, or which entry names an employer that the file doesn't describe.
pub(super) fn load() -> Result<BTreeMap<String, Insurance>, String> {
    let file: Insured = toml::from_str(FILE).map_err(|error| format!("social-insurance: {error}"))?;
    let Insured { employers, insured } = file;
    let entry = |entry: Entry| {
        let employment = match (&entry.employer, entry.from) {
            (Some(id), Some(from)) => {
                let employer = employers.get(id).ok_or_else(|| format!("social-insurance: no employer '{id}'"))?;
                Some(Employment { employer: employer.clone(), from, until: entry.until })
            }
            _ => None,
        };
        let Entry { national_id, no, since, months, status, wage, .. } = entry;
        Ok((national_id, Insurance { no, since, months, status, employment, wage }))
    };
    insured.into_iter().map(entry).collect()
}
