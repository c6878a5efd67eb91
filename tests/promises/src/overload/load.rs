//! Requests at a rate, and what became of them.

use reqwest::Url;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;

use crate::Fault;
use crate::draft::Draft;
use crate::page::Page;
use crate::person::Person;

/// What somebody asks for: the first go first when not all can be served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A search of somebody who is nobody in particular.
    Read,
    /// A page of a draft.
    View,
    /// An answer on it.
    Save,
}

impl Kind {
    /// All, in the order in which they are turned away.
    pub(crate) const ALL: [Self; 3] = [Self::Read, Self::View, Self::Save];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Read => "reads",
            Self::View => "views",
            Self::Save => "saves",
        }
    }

    /// Of ten requests six are reads, three views and one a save.
    fn of(number: u64) -> Self {
        match number % 10 {
            0 => Self::Save,
            3 | 5 | 8 => Self::View,
            _ => Self::Read,
        }
    }
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Served,
    Refused { honest: bool },
    Unanswered,
}

/// A time of load.
pub(crate) struct Phase {
    planned: u64,
    took: Duration,
    all: Vec<(Kind, Outcome, Duration)>,
    /// Refusals that were no good pages.
    pub(crate) dishonest: usize,
    /// Requests without any answer.
    pub(crate) unanswered: usize,
}

impl Phase {
    fn new(planned: u64, took: Duration, all: Vec<(Kind, Outcome, Duration)>) -> Self {
        let dishonest = all.iter().filter(|(_, outcome, _)| *outcome == Outcome::Refused { honest: false }).count();
        let unanswered = all.iter().filter(|(_, outcome, _)| *outcome == Outcome::Unanswered).count();
        Self { planned, took, all, dishonest, unanswered }
    }

    fn a_second(&self, count: usize) -> f64 {
        count as f64 / self.took.as_secs_f64()
    }

    fn count(&self, kind: Kind) -> usize {
        self.all.iter().filter(|(one, outcome, _)| *one == kind && *outcome == Outcome::Served).count()
    }

    /// Served a second.
    pub(crate) fn rate(&self) -> f64 {
        self.a_second(Kind::ALL.iter().map(|kind| self.count(*kind)).sum())
    }

    /// Sent a second.
    pub(crate) fn sent_rate(&self) -> f64 {
        self.a_second(self.all.len())
    }

    /// Wanted a second.
    pub(crate) fn planned_rate(&self) -> f64 {
        self.planned as f64 / self.took.as_secs_f64()
    }

    /// How much was done a second, where each kind counts as what it costs.
    pub(crate) fn work(&self, costs: &[f64; Kind::ALL.len()]) -> f64 {
        Kind::ALL.iter().zip(costs).map(|(kind, cost)| self.a_second(self.count(*kind)) * cost).sum()
    }

    /// How many of all, or of a kind, were turned away.
    pub(crate) fn refused_share(&self, kind: Option<Kind>) -> f64 {
        let of_kind = || self.all.iter().filter(|(one, ..)| kind.is_none_or(|kind| kind == *one));
        let refused = of_kind().filter(|(_, outcome, _)| matches!(outcome, Outcome::Refused { .. })).count();
        refused as f64 / of_kind().count().max(1) as f64
    }

    /// Within what time so many in a hundred were served.
    pub(crate) fn served(&self, percent: usize) -> Duration {
        self.within(percent, |outcome| outcome == Outcome::Served)
    }

    /// Within what time so many in a hundred of the others were told.
    pub(crate) fn told(&self, percent: usize) -> Duration {
        self.within(percent, |outcome| matches!(outcome, Outcome::Refused { .. }))
    }

    fn within(&self, percent: usize, counts: impl Fn(Outcome) -> bool) -> Duration {
        let mut times: Vec<Duration> =
            self.all.iter().filter(|(_, outcome, _)| counts(*outcome)).map(|(_, _, time)| *time).collect();
        times.sort();
        times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

/// What is asked for, and by whom.
pub(crate) struct Load {
    shared: Arc<Shared>,
}

struct Shared {
    drafts: Vec<Mutex<Draft>>,
    /// Who reads, and the page of a draft that they look at.
    readers: Vec<(Person, Url)>,
    next: AtomicU64,
}

/// So many requests are under way at most: the program would only measure itself.
const UNDER_WAY: usize = 4000;
/// How many ask in a closed loop.
const CLOSED: usize = 24;

impl Load {
    /// On these drafts.
    pub(crate) async fn new(drafts: Vec<Draft>, seed: u64) -> Result<Self, Fault> {
        let mut readers = Vec::new();
        for draft in &drafts {
            readers.push((draft.person.clone(), draft.read().await?.url));
        }
        let drafts = drafts.into_iter().map(Mutex::new).collect();
        Ok(Self { shared: Arc::new(Shared { drafts, readers, next: AtomicU64::new(seed % 1_000_000) }) })
    }

    /// What each kind costs: the seconds of the portal that one takes when nothing else is asked for.
    pub(crate) async fn costs(&self) -> Result<[f64; Kind::ALL.len()], Fault> {
        let mut costs = [0.0; Kind::ALL.len()];
        for (kind, cost) in Kind::ALL.into_iter().zip(&mut costs) {
            let alone = self.closed(Duration::from_secs(3), Some(kind)).await?;
            *cost = 1.0 / alone.rate().max(1.0);
        }
        Ok(costs)
    }

    /// As much as the portal can: each asks again when they are answered.
    pub(crate) async fn closed(&self, long: Duration, only: Option<Kind>) -> Result<Phase, Fault> {
        let (begun, mut tasks) = (Instant::now(), JoinSet::new());
        for _ in 0..CLOSED {
            let shared = Arc::clone(&self.shared);
            tasks.spawn(async move {
                let mut all = Vec::new();
                while begun.elapsed() < long {
                    all.push(shared.ask(only).await);
                }
                all
            });
        }
        let all: Vec<_> = tasks.join_all().await.into_iter().flatten().collect();
        Ok(Phase::new(all.len() as u64, begun.elapsed(), all))
    }

    /// So many a second, from one rate to another.
    pub(crate) async fn open(&self, (from, to): (f64, f64), long: Duration) -> Result<Phase, Fault> {
        let (sender, mut receiver) = mpsc::unbounded_channel();
        let (begun, mut due, mut planned) = (Instant::now(), 0.0, 0_u64);
        let (mut last, under_way) = (0.0, Arc::new(tokio::sync::Semaphore::new(UNDER_WAY)));
        while begun.elapsed() < long {
            let now = begun.elapsed().as_secs_f64();
            let rate = from + (to - from) * now / long.as_secs_f64();
            due += rate * (now - last);
            last = now;
            while due >= 1.0 {
                due -= 1.0;
                planned += 1;
                let Ok(place) = Arc::clone(&under_way).try_acquire_owned() else { continue };
                let (shared, sender) = (Arc::clone(&self.shared), sender.clone());
                tokio::spawn(async move {
                    let _ = sender.send(shared.ask(None).await);
                    drop(place);
                });
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let took = begun.elapsed();
        drop(sender);
        let mut all = Vec::new();
        while let Some(one) = receiver.recv().await {
            all.push(one);
        }
        Ok(Phase::new(planned, took, all))
    }

    /// How many drafts are as they were last acknowledged, and how many there are.
    pub(crate) async fn intact(&self) -> Result<(usize, usize), Fault> {
        let mut intact = 0;
        for draft in &self.shared.drafts {
            let draft = draft.lock().await;
            // Whoever is told to come again comes again.
            for _ in 0..60 {
                if draft.is_intact().await? {
                    intact += 1;
                    break;
                }
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
        Ok((intact, self.shared.drafts.len()))
    }
}

impl Shared {
    /// One request. Where every draft is being saved, somebody reads instead.
    async fn ask(&self, only: Option<Kind>) -> (Kind, Outcome, Duration) {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let kind = only.unwrap_or_else(|| Kind::of(number));
        let place = usize::try_from(number).unwrap_or(0).wrapping_mul(7) % self.readers.len().max(1);
        let (person, page) = &self.readers[place];
        if kind == Kind::Save {
            let mut all = self.drafts.iter().cycle().skip(place).take(self.drafts.len());
            if let Some(mut draft) = all.find_map(|one| one.try_lock().ok()) {
                return answered(kind, draft.save(&format!("Road {number}"))).await;
            }
        }
        if kind == Kind::View {
            return answered(kind, person.once(page)).await;
        }
        let search = async { person.once(&person.url(&format!("search?q=pass+{number}"))?).await };
        answered(Kind::Read, search).await
    }
}

async fn answered(kind: Kind, answer: impl Future<Output = Result<Page, Fault>>) -> (Kind, Outcome, Duration) {
    let begun = Instant::now();
    let outcome = match answer.await {
        Err(_) => Outcome::Unanswered,
        Ok(page) if page.status.as_u16() == 503 => Outcome::Refused { honest: is_honest(&page) },
        Ok(page) if page.status.is_success() || page.next.is_some() => Outcome::Served,
        Ok(_) => Outcome::Unanswered,
    };
    (kind, outcome, begun.elapsed())
}

/// True for a page in the language of whoever asks that says when to come again. Very many are looked at: not as HTML.
fn is_honest(page: &Page) -> bool {
    page.retry_after.is_some() && page.body.contains("<html lang=\"en\"") && page.body.contains("<h1>")
}
