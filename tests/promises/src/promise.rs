//! What a promise is, and the one list of all of them.

use futures::future::LocalBoxFuture;
use std::path::PathBuf;

use crate::{Fault, change, clock, crash, database_gone, disk_full, hostile_clients, one_effect, overload, power};

/// How much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    /// Minutes, of any build: whether promises hold at all.
    Quick,
    /// Half an hour, of a release build.
    Short,
    /// Hours.
    Long,
}

/// What a run goes by.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// The portal's binary.
    pub(crate) binary: PathBuf,
    /// The seed of everything that is left to chance.
    pub(crate) seed: u64,
    /// How much.
    pub(crate) length: Length,
    /// How often something is broken, where it is said.
    pub(crate) times: Option<u32>,
    /// True where nobody wants power cuts.
    pub(crate) without_power: bool,
}

impl Terms {
    /// How often something is broken: as was asked for, else by the form.
    pub(crate) fn times(&self, (quick, short, long): (u32, u32, u32)) -> u32 {
        self.times.unwrap_or(match self.length {
            Length::Quick => quick,
            Length::Short => short,
            Length::Long => long,
        })
    }

    /// True where the binary is a release build: only such a one is held to times.
    pub(crate) fn is_release(&self) -> bool {
        !self.binary.components().any(|part| part.as_os_str() == "debug")
    }
}

/// One promise with its figure.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The promise.
    pub(crate) what: String,
    /// What was counted.
    pub(crate) figure: String,
    /// Whether it holds.
    pub(crate) holds: bool,
}

impl Line {
    /// A line.
    pub(crate) fn new(what: impl Into<String>, figure: impl Into<String>, holds: bool) -> Self {
        Self { what: what.into(), figure: figure.into(), holds }
    }
}

/// What came of a test, in time.
type Kept<'a> = LocalBoxFuture<'a, Result<Vec<Line>, Fault>>;

/// A promise and how it is put to the test.
pub(crate) struct Promise {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What is promised, in a sentence.
    pub(crate) about: &'static str,
    /// Whether a debug build, a few times, says anything about it: what takes many tries, or a fast portal, does not.
    pub(crate) quick: bool,
    /// Puts it to the test. An error means that the test itself could not be run.
    pub(crate) run: for<'a> fn(&'a Terms) -> Kept<'a>,
}

/// All of them, in the order in which they are run.
pub(crate) const ALL: &[Promise] = &[
    Promise {
        name: "crash-sqlite",
        about: "the portal is killed under load on SQLite: nothing acknowledged is lost, nothing is doubled",
        quick: true,
        run: |terms| Box::pin(crash::sqlite(terms)),
    },
    Promise {
        name: "crash-postgres",
        about: "the portal, and then PostgreSQL itself, is killed under load: the same",
        quick: true,
        run: |terms| Box::pin(crash::postgres(terms)),
    },
    Promise {
        name: "power",
        about: "the power is cut under SQLite: no confirmation leaves before what it confirms is on the disk",
        quick: true,
        run: |terms| Box::pin(power::run(terms)),
    },
    Promise {
        name: "one-effect",
        about: "however deliveries go and however often forms are sent: one effect, one application, one reference",
        quick: false,
        run: |terms| Box::pin(one_effect::run(terms)),
    },
    Promise {
        name: "disk-full",
        about: "a full disk under SQLite: honest pages, drafts intact, recovery by itself",
        quick: false,
        run: |terms| Box::pin(disk_full::run(terms)),
    },
    Promise {
        name: "clock-jumps",
        about: "the clock jumps by hours and days: nothing breaks, nothing is lost, deliveries arrive",
        quick: true,
        run: |terms| Box::pin(clock::run(terms)),
    },
    Promise {
        name: "database-gone",
        about: "PostgreSQL is away for a while: honest pages, drafts intact, recovery by itself",
        quick: true,
        run: |terms| Box::pin(database_gone::run(terms)),
    },
    Promise {
        name: "overload",
        about: "more people come than can be served: as many are as ever, the others hear so at once, no draft is lost",
        quick: false,
        run: |terms| Box::pin(overload::run(terms)),
    },
    Promise {
        name: "change",
        about: "portals behind haproxy are replaced in turn, and killed: nobody sees an error, nothing is lost",
        quick: true,
        run: |terms| Box::pin(change::run(terms)),
    },
    Promise {
        name: "hostile-clients",
        about: "slow, broken and lying clients: somebody honest is answered all the while",
        quick: true,
        run: |terms| Box::pin(hostile_clients::run(terms)),
    },
];
