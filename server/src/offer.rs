//! What the portal offers: catalogue and texts, read together and refused together.

use app::texts::{Profile, Texts};
use domain::catalogue::{Catalogue, Finding, load, text_keys};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::Content;

/// A catalogue and texts that passed every check.
pub struct Offer {
    /// What the state offers.
    pub catalogue: Arc<Catalogue>,
    /// All words.
    pub texts: &'static Texts,
    /// In which zone days begin.
    pub zone: TimeZone,
}

/// Reads and checks the content.
///
/// # Errors
/// Every finding, in the order of files and lines.
pub fn read(content: &Content) -> Result<Offer, Vec<Finding>> {
    let not_utf8 = |path: String| {
        vec![Finding {
            file: path,
            line: 1,
            problem: "the file is not UTF-8".to_owned(),
            mend: "save it as UTF-8".to_owned(),
        }]
    };
    let files = content.texts("catalogue/").map_err(not_utf8)?;
    let words = content.texts("locales/").map_err(not_utf8)?;
    let pairs = words.into_iter().filter(|file| file.path.ends_with(".ftl"));
    let texts = Texts::load(pairs.map(|file| (file.path.trim_start_matches("locales/").to_owned(), file.text)));
    let (catalogue, texts) = match (load(&files), texts) {
        (Ok(catalogue), Ok(texts)) => (catalogue, texts),
        (catalogue, texts) => {
            let mut findings = catalogue.err().unwrap_or_default();
            findings.extend(texts.err().unwrap_or_default().into_iter().map(text_finding));
            return Err(findings);
        }
    };
    let findings: Vec<Finding> =
        app::texts::check(&texts, &needed(&catalogue, &texts)).into_iter().map(text_finding).collect();
    if !findings.is_empty() {
        return Err(findings);
    }
    let zone = zone(&catalogue).map_err(|finding| vec![finding])?;
    let profile = Profile {
        country: catalogue.country.id.clone(),
        currency: catalogue.country.currency.clone(),
        digits: catalogue.country.digits.clone(),
        zone: zone.clone(),
        hotline: catalogue.country.hotline.clone(),
        email: catalogue.country.email.clone(),
    };
    let texts = texts.leak(profile).map_err(|all| all.into_iter().map(text_finding).collect::<Vec<_>>())?;
    Ok(Offer { catalogue: Arc::new(catalogue), texts, zone })
}

fn zone(catalogue: &Catalogue) -> Result<TimeZone, Finding> {
    let name = catalogue.country.zone.as_deref().unwrap_or("UTC");
    TimeZone::get(name).map_err(|_| Finding {
        file: "catalogue/country.toml".to_owned(),
        line: 1,
        problem: format!("`{name}` is not a time zone"),
        mend: "write an IANA name such as Asia/Amman".to_owned(),
    })
}

/// The keys that catalogue and pages need, attributes after a dot.
fn needed(catalogue: &Catalogue, texts: &Texts) -> BTreeSet<String> {
    let mut keys = app::words::dynamic_keys(catalogue, texts);
    for key in text_keys(catalogue).into_iter().filter(|key| key.required) {
        keys.extend(key.attributes.iter().map(|attribute| format!("{}.{attribute}", key.key)));
        keys.insert(key.key);
    }
    keys
}

fn text_finding(finding: app::texts::TextFinding) -> Finding {
    Finding {
        file: format!("locales/{}", finding.file),
        line: finding.line,
        problem: finding.message,
        mend: "correct the message, in every language alike".to_owned(),
    }
}
