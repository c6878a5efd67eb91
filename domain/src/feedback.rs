//! What people say about the portal: after which page or outcome they are asked, what they answer, and which figures
//! everybody sees. [`personal`] finds what does not belong into words that others read.

mod personal;
mod tally;

pub use personal::{Personal, Spotted, personal};
pub use tally::{FEWEST, PublicCount, PublicSum, PublicTally, Tally};

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use crate::application::{Channel, states};
use crate::catalogue::Catalogue;
use crate::facts::{Invalid, strip_controls};

/// The longest words, in characters.
pub const LONGEST: usize = 1000;

states! {
    /// What somebody answers.
    Answer {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

states! {
    /// After what people are asked.
    Moment {
        /// While they read a page.
        Page = "page",
        /// When they have sent an application.
        Sent = "sent",
        /// When their case is decided.
        Decided = "decided",
        /// When they were served at a service centre.
        Visit = "visit",
    }
}

states! {
    /// Where somebody's words stand.
    WordsState {
        /// Nothing was written.
        Silent = "silent",
        /// Nobody has read them yet.
        Waiting = "waiting",
        /// Everybody may read them.
        Published = "published",
        /// They were read, and stay with those who read them.
        Withheld = "withheld",
    }
}

/// About what somebody says something: never about a person, a case or an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// After what.
    pub moment: Moment,
    /// The path without language and query: `/services/passport`, `/` for the home page.
    pub path: String,
}

/// The pages that are the same for everybody, with nothing behind their name.
const WHOLE: [&str; 15] = [
    "",
    "life-events",
    "personas",
    "services",
    "authorities",
    "centres",
    "search",
    "check",
    "help",
    "glossary",
    "verify",
    "who-may-know",
    "feedback",
    "call-back",
    "resume",
];

/// Where a list of one's own stands: the same place whatever is on it, since what somebody chose could tell who they are.
const OWN_LIST: &str = "my-list";

/// True for the path of a page on which people are asked whether they found what they need. Whether what it names exists
/// says [`About::read`].
pub fn asks_on(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    match (parts.next().unwrap_or_default(), parts.next(), parts.next()) {
        (whole, None, _) => WHOLE.contains(&whole),
        ("life-events" | "personas" | "services" | "authorities" | "centres", Some(id), None) => !id.is_empty(),
        _ => false,
    }
}

impl About {
    /// Reads what a form names; `None` for what the catalogue does not have.
    pub fn read(catalogue: &Catalogue, moment: &str, path: &str) -> Option<Self> {
        let moment: Moment = moment.parse().ok()?;
        let (kind, id) = path.strip_prefix('/')?.split_once('/').unwrap_or((path.strip_prefix('/')?, ""));
        let exists = match (kind, id) {
            (OWN_LIST, "") => path == "/my-list",
            (whole, "") => WHOLE.contains(&whole) && !path[1..].contains('/'),
            ("services", id) => catalogue.services.contains_key(id),
            ("life-events", id) => catalogue.life_event(id).is_some(),
            ("personas", id) => catalogue.personas.iter().any(|persona| persona.id == id),
            ("authorities", id) => catalogue.authorities.contains_key(id),
            ("centres", id) => catalogue.centre(id).is_some(),
            _ => false,
        };
        let fits = match moment {
            Moment::Page => kind != OWN_LIST,
            Moment::Sent | Moment::Decided => {
                kind == OWN_LIST || (matches!(kind, "services" | "life-events") && !id.is_empty())
            }
            Moment::Visit => kind == "centres" && !id.is_empty(),
        };
        (exists && fits).then(|| Self { moment, path: path.to_owned() })
    }
}

impl Moment {
    /// On which way people came: whoever was served at a centre came to a counter, whatever they write on.
    pub fn channel(self, at_kiosk: bool) -> Channel {
        match self {
            Self::Visit => Channel::Counter,
            _ if at_kiosk => Channel::Kiosk,
            _ => Channel::Web,
        }
    }
}

/// The service or life event that a path is about, as in [`crate::definition::Subject::path`].
pub fn subject_of(path: &str) -> Option<&str> {
    let path = path.strip_prefix('/')?;
    let (kind, id) = path.split_once('/')?;
    (matches!(kind, "services" | "life-events") && !id.is_empty()).then_some(path)
}

/// Words as they are kept: lines without control characters, nothing around them.
///
/// # Errors
/// [`Invalid::TooLong`]; [`Invalid::Missing`] where there must be some.
pub fn words(typed: &str, needed: bool) -> Result<String, Invalid> {
    let lines: Vec<String> = typed.lines().map(strip_controls).collect();
    let text = lines.join("\n").trim().to_owned();
    if needed && text.is_empty() {
        return Err(Invalid::Missing);
    }
    if text.chars().count() > LONGEST {
        return Err(Invalid::TooLong { max: i64::try_from(LONGEST).unwrap_or(i64::MAX) });
    }
    Ok(text)
}

/// True when most letters of a text are written from right to left: for the direction in which a reader expects it.
pub fn reads_from_the_right(text: &str) -> bool {
    let (mut right, mut left) = (0_usize, 0_usize);
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        match letter {
            '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => right += 1,
            _ => left += 1,
        }
    }
    right > left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::Subject;

    #[test]
    fn people_are_asked_on_pages_that_are_the_same_for_everybody() {
        for path in ["/", "/services", "/services/passport", "/centres/centre-capital", "/help", "/feedback"] {
            assert!(asks_on(path), "{path}");
        }
        for path in [
            "/applications/0193f7a0",
            "/my",
            "/centres/centre-capital/kiosk",
            "/centres/centre-capital/tickets/ABC",
            "/services/",
            "/desk",
            "/feedback/thanks",
        ] {
            assert!(!asks_on(path), "{path}");
        }
    }

    #[test]
    fn only_services_and_life_events_are_subjects() {
        assert_eq!(subject_of("/services/passport"), Some("services/passport"));
        assert_eq!(subject_of("/life-events/moving"), Some("life-events/moving"));
        assert_eq!(subject_of("/services"), None);
        assert_eq!(subject_of("/centres/centre-capital"), None);
    }

    #[test]
    fn what_the_catalogue_does_not_have_is_not_about_anything() {
        let catalogue = Catalogue::default();
        assert!(About::read(&catalogue, "page", "/services").is_some());
        assert!(About::read(&catalogue, "page", "/").is_some());
        for (moment, path) in [
            ("page", "/services/nothing"),
            ("page", "/applications/0193f7a0"),
            ("page", "services"),
            ("page", ""),
            ("page", "/services/"),
            ("sent", "/services"),
            ("decided", "/"),
            ("visit", "/help"),
            ("nonsense", "/"),
        ] {
            assert_eq!(About::read(&catalogue, moment, path), None, "{moment} {path}");
        }
    }

    #[test]
    fn every_kind_of_application_can_be_spoken_about_after_it() {
        let catalogue = personal::tests::catalogue();
        let own = ["change-of-address", "passport"].map(str::to_owned).to_vec();
        let subjects =
            [Subject::LifeEvent("moving".to_owned()), Subject::Service("passport".to_owned()), Subject::Own(own)];
        for subject in subjects {
            assert!(subject.services(&catalogue).is_some(), "{subject:?}");
            let path = format!("/{}", subject.page());
            for moment in [Moment::Sent, Moment::Decided] {
                let about = About::read(&catalogue, moment.name(), &path);
                assert_eq!(about, Some(About { moment, path: path.clone() }), "{subject:?}");
            }
        }
        for (moment, path) in [("page", "/my-list"), ("sent", "/my-list/"), ("sent", "/lists/passport")] {
            assert_eq!(About::read(&catalogue, moment, path), None, "{moment} {path}");
        }
    }

    #[test]
    fn the_way_follows_from_where_somebody_is() {
        assert_eq!(Moment::Page.channel(false), Channel::Web);
        assert_eq!(Moment::Sent.channel(true), Channel::Kiosk);
        assert_eq!(Moment::Visit.channel(false), Channel::Counter);
    }

    #[test]
    fn words_are_bounded_and_lose_what_nobody_sees() {
        assert_eq!(words("  one\u{202E}\r\ntwo ", false).unwrap(), "one\ntwo");
        assert_eq!(words("", true), Err(Invalid::Missing));
        assert!(words(&"ن".repeat(LONGEST), false).is_ok());
        assert_eq!(words(&"ن".repeat(LONGEST + 1), false), Err(Invalid::TooLong { max: 1000 }));
    }

    #[test]
    fn the_direction_follows_most_letters() {
        assert!(reads_from_the_right("الموقع بطيء، Thanks"));
        assert!(!reads_from_the_right("Thanks a lot, شكرًا"));
        assert!(!reads_from_the_right("123"));
    }
}
