//! Every fault and every adapter kind: which switch of the demo country plays it and what is expected then, or why it
//! makes no sense there.

/// What is to be seen while a register misbehaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    /// Nothing of it is used: its facts are asked, and marked as yet to be verified.
    Silent,
    /// One fact of it is not used and asked; the others are.
    Without(&'static str),
    /// What it said before is still in use.
    AsBefore,
    /// Its facts are there and marked as old.
    Old,
    /// Its facts are there, and what nobody asked for is dropped and counted.
    Dropped,
}

/// One place of the table.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell {
    /// This switch plays it.
    Mode(&'static str, Expect),
    /// This switch plays it; a test of its own looks at it.
    OwnTest(&'static str, &'static str),
    /// It makes no sense, because.
    NoSense(&'static str),
}

use Cell::{Mode, NoSense, OwnTest};
use Expect::{AsBefore, Dropped, Old, Silent, Without};

/// The faults that every kind has to answer for.
pub(super) const FAULTS: [&str; 11] = [
    "refused",
    "black_hole",
    "drip",
    "error_500",
    "html",
    "truncated",
    "huge",
    "bad_utf8",
    "stale",
    "wrong_person",
    "extra",
];

pub(super) const TABLE: &[(&str, &str, Cell)] = &[
    ("rest", "refused", Mode("refused", Silent)),
    ("rest", "black_hole", Mode("black_hole", Silent)),
    ("rest", "drip", Mode("drip", Silent)),
    ("rest", "error_500", Mode("error_500", Silent)),
    ("rest", "html", Mode("html", Silent)),
    ("rest", "truncated", Mode("truncated", Silent)),
    ("rest", "huge", Mode("huge", Silent)),
    ("rest", "bad_utf8", Mode("bad_utf8", Silent)),
    ("rest", "stale", Mode("stale", Old)),
    ("rest", "wrong_person", Mode("wrong_person", Silent)),
    ("rest", "extra", Mode("extra", Dropped)),
    ("rest", "slow", Mode("slow", Silent)),
    ("soap", "refused", Mode("refused", Silent)),
    ("soap", "black_hole", Mode("black_hole", Silent)),
    ("soap", "drip", Mode("drip", Silent)),
    ("soap", "error_500", Mode("error_500", Silent)),
    ("soap", "html", Mode("html", Silent)),
    ("soap", "truncated", Mode("truncated", Silent)),
    ("soap", "huge", Mode("huge", Silent)),
    ("soap", "bad_utf8", Mode("bad_utf8", Silent)),
    ("soap", "stale", Mode("stale", Old)),
    ("soap", "wrong_person", Mode("wrong_person", Silent)),
    ("soap", "extra", Mode("extra", Dropped)),
    ("soap", "slow", Mode("slow", Silent)),
    ("db_view", "refused", Mode("refused", Silent)),
    ("db_view", "black_hole", Mode("slow", Silent)),
    ("db_view", "drip", NoSense("a row is there or not; a view that does not end is the black hole")),
    (
        "db_view",
        "error_500",
        NoSense("a database has no status: a view or column that is gone is in adapters/db_view/tests.rs"),
    ),
    (
        "db_view",
        "html",
        NoSense("a database gives no documents; a file that is no database is in adapters/db_view/tests.rs"),
    ),
    ("db_view", "truncated", Mode("truncated", Silent)),
    ("db_view", "huge", Mode("huge", Without("applicant.vehicle.plate"))),
    ("db_view", "bad_utf8", Mode("bad_utf8", Silent)),
    ("db_view", "stale", Mode("stale", Old)),
    (
        "db_view",
        "wrong_person",
        NoSense("rows are chosen by the id; an id that comes back changed is in adapters/db_view/tests.rs"),
    ),
    ("db_view", "extra", NoSense("columns that nobody asked for are not selected: they never leave the database")),
    ("db_view", "locked", Mode("locked", Silent)),
    ("db_view", "duplicate", Mode("duplicate", Silent)),
    ("csv_drop", "refused", Mode("refused", AsBefore)),
    ("csv_drop", "black_hole", NoSense("nobody is called: the folder is looked at in the background")),
    ("csv_drop", "drip", NoSense("a file that is still being written is truncated")),
    ("csv_drop", "error_500", NoSense("a folder has no status")),
    ("csv_drop", "html", Mode("html", AsBefore)),
    ("csv_drop", "truncated", Mode("half_written", AsBefore)),
    ("csv_drop", "huge", Mode("huge", AsBefore)),
    ("csv_drop", "bad_utf8", Mode("bad_utf8", AsBefore)),
    ("csv_drop", "stale", Mode("stale", Old)),
    ("csv_drop", "wrong_person", Mode("tampered", AsBefore)),
    ("csv_drop", "extra", Mode("extra", Dropped)),
    ("native", "refused", NoSense("it is in the portal's own database: without that there is no portal")),
    ("native", "black_hole", NoSense("nobody is called")),
    ("native", "drip", NoSense("nobody is called")),
    ("native", "error_500", NoSense("nobody is called")),
    ("native", "html", Mode("html", AsBefore)),
    ("native", "truncated", Mode("half_written", AsBefore)),
    ("native", "huge", NoSense("a file is imported by somebody at the machine; nothing is fetched")),
    ("native", "bad_utf8", NoSense("the import refuses it with its line: server/src/commands.rs")),
    ("native", "stale", Mode("stale", Old)),
    ("native", "wrong_person", NoSense("a record stands under the hash of its own id and is bound to that place")),
    ("native", "extra", Mode("extra", AsBefore)),
    ("native", "mistaken", OwnTest("mistaken", "stores::a_mistake_in_a_native_register_is_contested")),
];
