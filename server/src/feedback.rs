//! What people say about pages and outcomes: taken once, within limits, and never with a number that is somebody's; and
//! what everybody sees of the answers.

use domain::catalogue::Catalogue;
use domain::facts::Invalid;
use domain::feedback::{About, Answer, Spotted, Tally, channel, personal, subject_of, words};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Clock;
use crate::limits::{Limit, Limits, Pace};
use crate::storage::{AnswerCount, NewFeedback, Store, StoreError};

/// How often one address may say something: whole families and service centres share one.
const PACE: Pace = Pace { at_once: 20, one_more: Duration::from_secs(60) };
/// How often all together may.
const ALL_TOGETHER: Pace = Pace { at_once: 600, one_more: Duration::from_millis(200) };
/// The same from the same address within this time is one, sent twice.
const TWICE_WITHIN: Duration = Duration::from_secs(300);
/// Of so many at most it is remembered what they said last.
const MOST_REMEMBERED: u64 = 20_000;

/// How old the figures are at most that everybody sees, where another process took the last answer.
const SHOWN_FOR: Duration = Duration::from_secs(60);

/// What somebody typed.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// After what they were asked.
    pub moment: String,
    /// On which page, or about which service or life event.
    pub path: String,
    /// On which way they came.
    pub channel: String,
    /// What they answered.
    pub answer: String,
    /// Their words.
    pub words: String,
}

/// Why it is not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotSaid {
    /// It is about nothing that the portal has.
    #[error("it is about nothing that the portal has")]
    AboutNothing,
    /// Nothing was chosen.
    #[error("nothing was chosen")]
    NoAnswer,
    /// The words are too long.
    #[error("the words are too long")]
    Words(Invalid),
    /// The words hold what looks like somebody's number or address.
    #[error("the words look personal")]
    Personal(Spotted),
    /// Too many at once.
    #[error("too many at once")]
    TooMany,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The use cases of feedback. Cheap to clone.
#[derive(Clone)]
pub struct Feedback {
    store: Store,
    clock: Clock,
    catalogue: Arc<Catalogue>,
    pace: Arc<Limits<IpAddr>>,
    all: Arc<Limit>,
    lately: moka::sync::Cache<[u8; 32], ()>,
    shown: moka::sync::Cache<(), Arc<Vec<Figure>>>,
}

impl Feedback {
    /// Over a store.
    pub fn new(store: Store, clock: Clock, catalogue: Arc<Catalogue>) -> Self {
        let pace = Arc::new(Limits::new(PACE, &clock));
        let all = Arc::new(Limit::new(ALL_TOGETHER, &clock));
        let lately = moka::sync::Cache::builder().max_capacity(MOST_REMEMBERED).time_to_live(TWICE_WITHIN).build();
        let shown = moka::sync::Cache::builder().max_capacity(1).time_to_live(SHOWN_FOR).build();
        Self { store, clock, catalogue, pace, all, lately, shown }
    }

    /// Takes what somebody says on a page in a language.
    ///
    /// # Errors
    /// [`NotSaid`].
    pub async fn say(&self, said: &Said, (language, from): (&str, IpAddr)) -> Result<About, NotSaid> {
        let about = About::read(&self.catalogue, &said.moment, &said.path).ok_or(NotSaid::AboutNothing)?;
        let answer: Answer = said.answer.parse().map_err(|_| NotSaid::NoAnswer)?;
        let words = words(&said.words, false).map_err(NotSaid::Words)?;
        if let Some(spotted) = personal(&words, &self.catalogue) {
            return Err(NotSaid::Personal(spotted));
        }
        let sent = fingerprint(said, from);
        if self.lately.contains_key(&sent) {
            return Ok(about);
        }
        self.pace.take(from).and_then(|()| self.all.take()).map_err(|_| NotSaid::TooMany)?;
        let one = NewFeedback {
            about: about.clone(),
            language: language.to_owned(),
            channel: channel(&said.channel),
            answer,
            words,
            day: self.clock.today(),
        };
        self.store.keep_feedback(&one).await?;
        self.lately.insert(sent, ());
        self.shown.invalidate(&());
        Ok(about)
    }

    /// What everybody may see: by month and subject.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn figures(&self) -> Result<Arc<Vec<Figure>>, StoreError> {
        if let Some(shown) = self.shown.get(&()) {
            return Ok(shown);
        }
        let figures = Arc::new(figures(&self.store.feedback_counts("").await?));
        self.shown.insert((), Arc::clone(&figures));
        Ok(figures)
    }
}

/// What makes a form one that is sent twice: pages that are the same for everybody hold no key. It is kept in memory only.
fn fingerprint(said: &Said, from: IpAddr) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in [&from.to_string(), &said.moment, &said.path, &said.channel, &said.answer, &said.words] {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

/// The answers of a month about a service or a life event; without one, about all other pages together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The month: `2026-11`.
    pub month: String,
    /// The service or life event, as in its path: `services/passport`.
    pub subject: Option<String>,
    /// How often what was answered.
    pub tally: Tally,
}

/// Counts put together by month and subject, whatever the moment and the language: more in one figure, fewer left out.
pub fn figures(counts: &[AnswerCount]) -> Vec<Figure> {
    let mut by: BTreeMap<(&str, Option<&str>), Tally> = BTreeMap::new();
    for one in counts {
        by.entry((&one.month, subject_of(&one.path))).or_default().add(one.answer, one.count);
    }
    by.into_iter()
        .map(|((month, subject), tally)| Figure { month: month.to_owned(), subject: subject.map(str::to_owned), tally })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::feedback::Moment;

    #[test]
    fn what_is_said_about_a_service_counts_together_in_a_month() {
        let count = |month: &str, moment, path: &str, language: &str, count| AnswerCount {
            month: month.to_owned(),
            moment,
            path: path.to_owned(),
            language: language.to_owned(),
            answer: Answer::Yes,
            count,
        };
        let counts = [
            count("2026-10", Moment::Page, "/services/passport", "ar", 1),
            count("2026-11", Moment::Page, "/services/passport", "ar", 3),
            count("2026-11", Moment::Decided, "/services/passport", "en", 2),
            count("2026-11", Moment::Page, "/help", "en", 4),
            count("2026-11", Moment::Page, "/", "en", 4),
        ];
        let figures = figures(&counts);
        let shown: Vec<_> = figures.iter().map(|f| (f.month.as_str(), f.subject.as_deref(), f.tally.total())).collect();
        assert_eq!(
            shown,
            [
                ("2026-10", Some("services/passport"), 1),
                ("2026-11", None, 8),
                ("2026-11", Some("services/passport"), 5)
            ]
        );
    }

    #[test]
    fn a_form_sent_twice_is_one_and_two_people_are_two() {
        let said = Said { words: "a".to_owned(), ..Said::default() };
        let (here, there) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([127, 0, 0, 2]));
        assert_eq!(fingerprint(&said, here), fingerprint(&said.clone(), here));
        assert_ne!(fingerprint(&said, here), fingerprint(&said, there));
        assert_ne!(fingerprint(&said, here), fingerprint(&Said { answer: "a".to_owned(), ..Said::default() }, here));
    }
}
