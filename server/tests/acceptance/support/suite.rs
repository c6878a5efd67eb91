//! The list of tests: each once a database, on a portal that is shared or its own, with an end to every wait.

use super::{Kind, Site, logs};
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use libtest_mimic::{Arguments, Trial};
use server::settings::Settings;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::process::ExitCode;
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// No test takes longer than this.
const LONGEST: Duration = Duration::from_secs(120);
/// But for the few that try hundreds of things on one set-up.
const LONG: Duration = Duration::from_secs(1200);

type Body = Arc<dyn for<'a> Fn(&'a Site) -> LocalBoxFuture<'a, ()> + Send + Sync>;

type ByHand = fn(Kind) -> LocalBoxFuture<'static, ()>;
type Change = fn(&mut Settings);

enum Needs {
    /// The portal that many tests share.
    Shared(Body),
    /// A portal of its own, with some settings changed.
    Own(Change, Body),
    /// A database of this kind, under portals that it starts and stops itself.
    Kind(ByHand),
    /// No portal.
    Nothing(Arc<dyn Fn() + Send + Sync>),
}

/// A test.
pub(crate) struct Case {
    name: String,
    needs: Needs,
    /// Of tests that differ in little, one a database: the kinds whose number fits. The others run with `--include-ignored`.
    turn: Option<usize>,
    longest: Duration,
}

impl Case {
    /// A test that leaves the portal as it was for everybody else.
    pub(crate) fn shared(
        name: impl Into<String>,
        body: impl for<'a> Fn(&'a Site) -> LocalBoxFuture<'a, ()> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), needs: Needs::Shared(Arc::new(body)), turn: None, longest: LONGEST }
    }

    /// A test that turns switches or moves the clock.
    pub(crate) fn own(
        name: impl Into<String>,
        body: impl for<'a> Fn(&'a Site) -> LocalBoxFuture<'a, ()> + Send + Sync + 'static,
    ) -> Self {
        Self::own_with(name, |_| (), body)
    }

    /// A test on a portal with other settings.
    pub(crate) fn own_with(
        name: impl Into<String>,
        change: Change,
        body: impl for<'a> Fn(&'a Site) -> LocalBoxFuture<'a, ()> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), needs: Needs::Own(change, Arc::new(body)), turn: None, longest: LONGEST }
    }

    /// A test that starts and stops portals itself.
    pub(crate) fn by_hand(name: impl Into<String>, body: ByHand) -> Self {
        Self { name: name.into(), needs: Needs::Kind(body), turn: None, longest: LONGEST }
    }

    /// A test that needs no portal.
    pub(crate) fn plain(name: impl Into<String>, body: impl Fn() + Send + Sync + 'static) -> Self {
        Self { name: name.into(), needs: Needs::Nothing(Arc::new(body)), turn: None, longest: LONGEST }
    }

    /// The same test, on every second database only: `turn` says on which. With `--include-ignored` it runs on all.
    pub(crate) fn in_turn(self, turn: usize) -> Self {
        Self { turn: Some(turn), ..self }
    }

    /// A test that tries hundreds of things on one set-up, and may take longer than others.
    pub(crate) fn long(self) -> Self {
        Self { longest: LONG, ..self }
    }

    fn trials(self, group: &str) -> Vec<Trial> {
        let turn = self.turn;
        let trials = self.all_trials(group).into_iter().enumerate();
        trials.map(|(kind, trial)| trial.with_ignored_flag(turn.is_some_and(|turn| (kind + turn) % 2 == 1))).collect()
    }

    fn all_trials(self, group: &str) -> Vec<Trial> {
        let (name, longest) = (self.name, self.longest);
        match self.needs {
            Needs::Nothing(body) => {
                let run = move || {
                    body();
                    Ok(())
                };
                vec![Trial::test(format!("{group}::{name}"), run)]
            }
            Needs::Kind(body) => each(group, &name, move |kind| RUNTIME.block_on(in_time(body(kind), longest))),
            Needs::Shared(body) => each(group, &name, move |kind| {
                let body = Arc::clone(&body);
                RUNTIME.block_on(async move { in_time(body(&*shared(kind).await), longest).await });
            }),
            Needs::Own(change, body) => {
                each(group, &name, move |kind| RUNTIME.block_on(alone(kind, (change, longest), Arc::clone(&body))))
            }
        }
    }
}

/// One trial a database.
fn each(group: &str, name: &str, run: impl Fn(Kind) + Clone + Send + 'static) -> Vec<Trial> {
    let trial = |kind: Kind| {
        let run = run.clone();
        Trial::test(format!("{}::{group}::{name}", kind.name()), move || {
            run(kind);
            Ok(())
        })
    };
    Kind::all().into_iter().map(trial).collect()
}

/// The portals run here, whichever test asks them. More threads than cores: a debug build compresses public pages
/// for seconds, and nobody else shall wait for that.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().worker_threads(8).enable_all().build().unwrap());

static SHARED: LazyLock<Mutex<Vec<Arc<Site>>>> = LazyLock::new(Mutex::default);

async fn shared(kind: Kind) -> Arc<Site> {
    let mut sites = SHARED.lock().await;
    if let Some(site) = sites.iter().find(|site| site.kind == kind) {
        return Arc::clone(site);
    }
    let site = Arc::new(RUNTIME.spawn(Site::start(kind)).await.unwrap());
    sites.push(Arc::clone(&site));
    site
}

async fn alone(kind: Kind, (change, longest): (Change, Duration), body: Body) {
    let site = RUNTIME.spawn(Site::with(kind, change)).await.unwrap();
    let outcome = AssertUnwindSafe(in_time(body(&site), longest)).catch_unwind().await;
    site.stop().await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

async fn in_time(body: LocalBoxFuture<'_, ()>, longest: Duration) {
    assert!(tokio::time::timeout(longest, body).await.is_ok(), "the test did not end in {longest:?}");
}

/// Runs the tests that the command line asks for, then reads what the portals have logged meanwhile.
#[allow(clippy::print_stderr, reason = "whoever runs the tests reads it there")]
pub(crate) fn run(groups: Vec<(&str, Vec<Case>)>) -> ExitCode {
    logs::start();
    let mut arguments = Arguments::from_args();
    // Much of the time is spent waiting for registers that don't answer.
    arguments.test_threads = arguments.test_threads.or(Some(4));
    let trials = groups.into_iter().flat_map(|(group, cases)| cases.into_iter().flat_map(move |c| c.trials(group)));
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    RUNTIME.block_on(async {
        for site in std::mem::take(&mut *SHARED.lock().await) {
            if let Ok(site) = Arc::try_unwrap(site) {
                site.stop().await;
            }
        }
    });
    let seen = logs::seen();
    if !seen.telling.is_empty() {
        eprintln!("{} of {} log lines have personal data:\n{}", seen.telling.len(), seen.lines, seen.telling.concat());
        return ExitCode::FAILURE;
    }
    conclusion.exit_code()
}
