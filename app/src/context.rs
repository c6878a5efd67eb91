//! What every page knows beside its own data.

use crate::texts::L;
use domain::application::StaffRole;
use domain::representation::RepresentationKind;
use jiff::Timestamp;
use jiff::civil::Date;

/// Addresses of the assets, with their content hash.
#[derive(Clone, Copy, Debug)]
pub struct Assets {
    /// `/assets/site.<hash>.css`
    pub css: &'static str,
    /// `/assets/js/site.js`, or a hashed name of it: the script of every page.
    pub js: &'static str,
    /// The scripts, each under a name that changes with its content.
    pub scripts: &'static [Script],
    /// The theme's main colour, for what the browser draws around the page.
    pub theme_colour: &'static str,
}

/// A script: a module of its own, that asks for no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script {
    /// `keep` for `keep.js`.
    pub name: &'static str,
    /// `/assets/js/keep.<hash>.js`
    pub address: &'static str,
    /// What it has to be, or the browser does not run it (Subresource Integrity).
    pub integrity: &'static str,
}

impl Assets {
    /// A script by its name.
    pub fn script(&self, name: &str) -> Option<Script> {
        self.scripts.iter().find(|script| script.name == name).copied()
    }

    /// Where a script is, and what it has to be; made-up pages have the bare name.
    pub fn script_tag(&self, name: &str) -> (String, Option<&'static str>) {
        match self.script(name) {
            Some(script) => (script.address.to_owned(), Some(script.integrity)),
            None => (format!("/assets/js/{name}.js"), None),
        }
    }
}

/// With whose affairs the signed-in person deals, when they aren't their own. Holds the name of whom it concerns.
#[derive(Clone, Debug)]
pub enum Acting {
    /// Staff serve them.
    Serving(String),
    /// Staff serve somebody who acts for them.
    ServingFor {
        /// The name of the one who is there.
        name: String,
        /// The name of the one for whom they act.
        of: String,
        /// The id of the right.
        right: String,
        /// On what the right rests.
        kind: RepresentationKind,
    },
    /// Whoever is signed in acts for them, under this kind of right.
    Representing {
        /// Their name.
        name: String,
        /// The id of the right.
        right: String,
        /// On what the right rests.
        kind: RepresentationKind,
    },
}

impl Acting {
    /// The id of the right under which somebody acts for another person.
    pub fn right(&self) -> Option<&str> {
        match self {
            Self::Serving(_) => None,
            Self::ServingFor { right, .. } | Self::Representing { right, .. } => Some(right),
        }
    }
}

/// Somebody on the phone was let into the draft of this page, and fills it in with the person.
#[derive(Clone, Debug)]
pub struct Helped {
    /// Where that is ended (path without language).
    pub path: String,
    /// Since when.
    pub since: Timestamp,
}

/// What the frame around a page of the desk shows.
#[derive(Clone, Debug)]
pub struct DeskBadge {
    /// The role of whoever is signed in.
    pub role: StaffRole,
    /// The desk's sections that the role may use, by id.
    pub sections: Vec<&'static str>,
}

/// What every page knows beside its own data.
#[derive(Clone, Debug)]
pub struct PageContext {
    /// The language to speak.
    pub lang: L,
    /// The page's path without the language: `/life-events/moving`, `/` for the home page.
    pub path: String,
    /// The query string without `?`, kept by the language switch.
    pub query: Option<String>,
    /// The form token; `None` on pages that are the same for everybody.
    pub csrf: Option<String>,
    /// The name of the person who is signed in; `None` on pages that are the same for everybody.
    pub signed_in: Option<String>,
    /// At the desk, when somebody is signed in there.
    pub desk: Option<DeskBadge>,
    /// "You are acting for …".
    pub acting: Option<Acting>,
    /// "Somebody helps you with this application."
    pub helped: Option<Helped>,
    /// With the demo country: the banner, and an example at every input.
    pub demo: bool,
    /// `Save-Data: on`: the page comes without web fonts.
    pub save_data: bool,
    /// At a kiosk: see [`crate::kiosk`].
    pub kiosk: bool,
    /// Shown on error pages, and in the log.
    pub request_id: String,
    /// Today, for words like "tomorrow".
    pub today: Date,
    /// Addresses of style sheet and script.
    pub assets: Assets,
}

impl PageContext {
    /// How many services stand on the person's list, where they just added one from this page.
    pub(crate) fn listed(&self) -> Option<usize> {
        let pairs = self.query.as_deref()?.split('&').filter_map(|pair| pair.split_once('='));
        let (_, number) = pairs.into_iter().find(|(name, _)| *name == crate::components::LISTED)?;
        number.parse().ok().filter(|number| (1..=domain::bundle::MOST).contains(number))
    }

    /// The address of this very page in another language.
    pub fn in_language(&self, other: L) -> String {
        let query = self.query.as_ref().filter(|query| !query.is_empty());
        let path = other.href(&self.path);
        query.map_or(path.clone(), |query| format!("{path}?{query}"))
    }
}
