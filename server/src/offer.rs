//! What the portal offers: catalogue and texts, read together and refused together.

use app::texts::{Missing, Profile, Texts};
use domain::catalogue::{Catalogue, Finding, load, text_keys};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::content::Content;
use crate::search::{NoIndex, Search};

/// A catalogue and texts that passed every check.
#[derive(Clone)]
pub struct Offer {
    /// What the state offers.
    pub catalogue: Arc<Catalogue>,
    /// All words.
    pub texts: &'static Texts,
    /// In which zone days begin.
    pub zone: TimeZone,
    /// What languages lack that are not declared complete.
    pub missing: Vec<Missing>,
    index: Arc<OnceLock<Arc<Search>>>,
}

impl Offer {
    /// The search over catalogue and texts; its index is made when a portal first asks for it.
    ///
    /// # Errors
    /// When the index can't be made.
    pub fn search(&self) -> Result<Arc<Search>, NoIndex> {
        if let Some(search) = self.index.get() {
            return Ok(Arc::clone(search));
        }
        let search = Arc::new(Search::of(&self.catalogue, self.texts)?);
        Ok(Arc::clone(self.index.get_or_init(|| search)))
    }
}

/// What was read before. Texts live as long as the program: a process that starts several portals over one content keeps
/// them once.
static READ: Mutex<Vec<(Content, Offer)>> = Mutex::new(Vec::new());

/// Reads and checks the content; what was read before is the same.
///
/// # Errors
/// Every finding, in the order of files and lines.
pub fn read(content: &Content) -> Result<Offer, Vec<Finding>> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, offer)) = read.iter().find(|(known, _)| known == content) {
        return Ok(offer.clone());
    }
    let (offer, _) = gather(content, false)?;
    read.push((content.clone(), offer.clone()));
    Ok(offer)
}

/// The same, with what makes texts hard to read: nothing that keeps a portal from starting.
///
/// # Errors
/// As [`read`].
pub fn examine(content: &Content) -> Result<(Offer, Vec<Finding>), Vec<Finding>> {
    gather(content, true)
}

fn gather(content: &Content, remarks: bool) -> Result<(Offer, Vec<Finding>), Vec<Finding>> {
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
    let catalogue = load(&files);
    let texts = match &catalogue {
        Ok(catalogue) => texts.and_then(|texts| texts.complete_in(&catalogue.country.languages)),
        Err(_) => texts,
    };
    let (catalogue, texts) = match (catalogue, texts) {
        (Ok(catalogue), Ok(texts)) => (catalogue, texts),
        (catalogue, texts) => {
            let mut findings = catalogue.err().unwrap_or_default();
            findings.extend(texts.err().unwrap_or_default().into_iter().map(text_finding));
            return Err(findings);
        }
    };
    let needed = needed(&catalogue, &texts);
    let mut findings: Vec<Finding> = app::texts::check(&texts, &needed).into_iter().map(text_finding).collect();
    findings.extend(texts.untranslated(&catalogue.readability));
    findings.extend(themes(&catalogue, content));
    if !findings.is_empty() {
        return Err(findings);
    }
    let hard = if remarks { texts.hard_to_read(&catalogue.readability) } else { Vec::new() };
    let missing = app::texts::missing(&texts, &needed);
    let zone = zone(&catalogue).map_err(|finding| vec![finding])?;
    let profile = Profile::of(&catalogue.country, zone.clone());
    let texts = texts.leak(profile).map_err(|all| all.into_iter().map(text_finding).collect::<Vec<_>>())?;
    Ok((Offer { catalogue: Arc::new(catalogue), texts, zone, missing, index: Arc::default() }, hard))
}

/// Profiles whose colours are not there.
fn themes(catalogue: &Catalogue, content: &Content) -> Vec<Finding> {
    let is_there = |theme: &str| content.text(&theme_file(theme)).is_some();
    let lost = catalogue.profiles.values().filter(|profile| !is_there(&profile.theme));
    lost.map(|profile| Finding {
        file: format!("catalogue/profiles/{}.toml", profile.id),
        line: 1,
        problem: format!("there are no colours `{}`", profile.theme),
        mend: format!("add {}, or name another one", theme_file(&profile.theme)),
    })
    .collect()
}

/// The file with a profile's colours.
pub(crate) fn theme_file(theme: &str) -> String {
    format!("style/themes/{theme}.css")
}

fn zone(catalogue: &Catalogue) -> Result<TimeZone, Finding> {
    let name = catalogue.country.zone.as_str();
    TimeZone::get(name).map_err(|_| Finding {
        file: format!("catalogue/profiles/{}.toml", catalogue.country.id),
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
