//! What people say about pages and outcomes: taken once, within limits, and never with a number that is somebody's; what
//! staff decide about it; and what everybody sees of the answers.

use domain::catalogue::Catalogue;
use domain::facts::Invalid;
use domain::feedback::{About, Answer, Spotted, Tally, WordsState, personal, subject_of, words};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use crate::clock::Clock;
use crate::limits::{Limit, Limits, Pace, network};
use crate::storage::{AnswerCount, NewFeedback, Store, StoreError, WordsDecision};

/// How often one address may say something: whole families and service centres share one.
const PACE: Pace = Pace { at_once: 20, one_more: Duration::from_secs(60) };
/// How often all together may.
const ALL_TOGETHER: Pace = Pace { at_once: 600, one_more: Duration::from_millis(200) };
/// A form's key is good for one answer; it is remembered for so long.
const KEY_REMEMBERED: SignedDuration = SignedDuration::from_mins(30);
/// Pages that are the same for everybody hold no key: there the same from the same address within this time was pressed
/// twice. Not longer, since many people share an address, and most answer without a word.
const PRESSED_TWICE_WITHIN: SignedDuration = SignedDuration::from_secs(10);
/// Of so many at most it is remembered what they said last.
const MOST_REMEMBERED: u64 = 20_000;

/// How old the figures are at most that everybody sees, where another process took the last answer.
const SHOWN_FOR: Duration = Duration::from_secs(60);

/// From where somebody says something.
#[derive(Clone, Copy, Debug)]
pub struct Whence<'a> {
    /// In which language the page was.
    pub language: &'a str,
    /// From which address.
    pub address: IpAddr,
    /// True at a kiosk.
    pub at_kiosk: bool,
}

/// What somebody typed.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// After what they were asked.
    pub moment: String,
    /// On which page, or about which service or life event.
    pub path: String,
    /// The key of their form, after an outcome.
    pub key: Option<Uuid>,
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

/// What a member of staff typed about somebody's words.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// How the words stood when they read them.
    pub was: String,
    /// How they shall stand.
    pub decision: String,
    /// The answer.
    pub reply: String,
}

/// Why it is not decided.
#[derive(Debug, thiserror::Error)]
pub enum NotDecided {
    /// Nothing was chosen.
    #[error("nothing was chosen")]
    NoDecision,
    /// The answer is too long.
    #[error("the answer is too long")]
    Reply(Invalid),
    /// The answer holds what looks like somebody's number or address.
    #[error("the answer looks personal")]
    Personal(Spotted),
    /// Somebody else decided meanwhile.
    #[error("somebody else decided meanwhile")]
    Meanwhile,
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
    lately: moka::sync::Cache<[u8; 32], Timestamp>,
    shown: moka::sync::Cache<(), Arc<Vec<Figure>>>,
}

impl Feedback {
    /// Over a store.
    pub fn new(store: Store, clock: Clock, catalogue: Arc<Catalogue>) -> Self {
        let pace = Arc::new(Limits::new(PACE, &clock));
        let all = Arc::new(Limit::new(ALL_TOGETHER, &clock));
        let lately = moka::sync::Cache::builder()
            .max_capacity(MOST_REMEMBERED)
            .time_to_live(KEY_REMEMBERED.unsigned_abs())
            .build();
        let shown = moka::sync::Cache::builder().max_capacity(1).time_to_live(SHOWN_FOR).build();
        Self { store, clock, catalogue, pace, all, lately, shown }
    }

    /// Takes what somebody says.
    ///
    /// # Errors
    /// [`NotSaid`].
    pub async fn say(&self, said: &Said, from: Whence<'_>) -> Result<About, NotSaid> {
        let about = About::read(&self.catalogue, &said.moment, &said.path).ok_or(NotSaid::AboutNothing)?;
        let answer: Answer = said.answer.parse().map_err(|_| NotSaid::NoAnswer)?;
        let words = words(&said.words, false).map_err(NotSaid::Words)?;
        if let Some(spotted) = personal(&words, &self.catalogue) {
            return Err(NotSaid::Personal(spotted));
        }
        let sent = fingerprint(said, from.address);
        if !self.is_first(sent, said.key.is_some()) {
            return Ok(about);
        }
        let one = NewFeedback {
            channel: about.moment.channel(from.at_kiosk),
            about: about.clone(),
            language: from.language.to_owned(),
            answer,
            words,
            day: self.clock.today(),
        };
        let kept = self.keep(&one, from.address).await;
        if kept.is_err() {
            self.lately.invalidate(&sent);
        }
        kept.map(|()| about)
    }

    /// True for the first of two forms that are the same, also when both come at once.
    fn is_first(&self, sent: [u8; 32], has_key: bool) -> bool {
        let now = self.clock.now();
        let within = if has_key { KEY_REMEMBERED } else { PRESSED_TWICE_WITHIN };
        let is_over = |before: &Timestamp| now.duration_since(*before) >= within;
        self.lately.entry(sent).or_insert_with_if(|| now, is_over).is_fresh()
    }

    async fn keep(&self, one: &NewFeedback, from: IpAddr) -> Result<(), NotSaid> {
        self.pace.take(network(from)).and_then(|()| self.all.take()).map_err(|_| NotSaid::TooMany)?;
        self.store.keep_feedback(one).await?;
        self.shown.invalidate(&());
        Ok(())
    }

    /// Decides whether everybody may read somebody's words, and what stands beside them.
    ///
    /// # Errors
    /// [`NotDecided`].
    pub async fn decide(&self, id: Uuid, judged: &Judged, by: &str) -> Result<(), NotDecided> {
        let reply = words(&judged.reply, false).map_err(NotDecided::Reply)?;
        if let Some(spotted) = personal(&without_offices(&reply, &self.catalogue), &self.catalogue) {
            return Err(NotDecided::Personal(spotted));
        }
        let state: Option<WordsState> = judged.decision.parse().ok();
        let state = state.filter(|state| matches!(state, WordsState::Published | WordsState::Withheld));
        let state = state.ok_or(NotDecided::NoDecision)?;
        let was = judged.was.parse().unwrap_or(WordsState::Silent);
        let decision = WordsDecision { was, state, reply: &reply };
        let done = self.store.decide_feedback(id, decision, (by, self.clock.now())).await?;
        if done { Ok(()) } else { Err(NotDecided::Meanwhile) }
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

/// What makes a form one that is sent twice: its key, or where it has none all that it says. It is kept in memory only.
fn fingerprint(said: &Said, from: IpAddr) -> [u8; 32] {
    let mut digest = Sha256::new();
    if let Some(key) = said.key {
        digest.update(key.as_bytes());
        return digest.finalize().into();
    }
    for part in [&from.to_string(), &said.moment, &said.path, &said.answer, &said.words] {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

/// A text without the numbers and addresses of the portal and of authorities: staff may name those.
fn without_offices(text: &str, catalogue: &Catalogue) -> String {
    let authorities = catalogue.authorities.values().flat_map(|authority| [&authority.phone, &authority.email]);
    let all = authorities.chain([&catalogue.country.hotline, &catalogue.country.email]);
    // Something stays in its place, so that what stood around it does not become one number.
    all.filter(|one| !one.is_empty()).fold(text.to_owned(), |text, one| text.replace(one.as_str(), ";"))
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
    use domain::application::Channel;
    use domain::feedback::Moment;

    #[test]
    fn what_is_said_about_a_service_counts_together_in_a_month() {
        let count = |month: &str, moment, path: &str, language: &str, count| AnswerCount {
            month: month.to_owned(),
            moment,
            path: path.to_owned(),
            language: language.to_owned(),
            channel: Channel::Web,
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

    #[test]
    fn a_forms_key_is_good_for_one_answer_wherever_it_comes_from() {
        let said = |key: u128, answer: &str| Said {
            key: Some(Uuid::from_u128(key)),
            answer: answer.to_owned(),
            ..Said::default()
        };
        let (here, there) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([127, 0, 0, 2]));
        assert_eq!(fingerprint(&said(1, "yes"), here), fingerprint(&said(1, "no"), there));
        assert_ne!(fingerprint(&said(1, "yes"), here), fingerprint(&said(2, "yes"), here), "two people, one address");
    }

    #[test]
    fn staff_may_name_offices_and_nobody_else() {
        let mut catalogue = Catalogue::default();
        catalogue.country.hotline = "+999 80 000 000".to_owned();
        catalogue.country.email = "help@portal.example".to_owned();
        for fine in ["Call +999 80 000 000, please.", "Write to help@portal.example"] {
            assert_eq!(personal(&without_offices(fine, &catalogue), &catalogue), None, "{fine}");
        }
        for odd in ["Call +999 70 000 123", "Write to salma@mail.example", "+999 70 000 +999 80 000 000 123"] {
            assert!(personal(&without_offices(odd, &catalogue), &catalogue).is_some(), "{odd}");
        }
    }
}
