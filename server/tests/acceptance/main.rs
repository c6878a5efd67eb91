//! The portal over real HTTP, as people and machines meet it: on SQLite, and on PostgreSQL where a server is named.
//!
//! `SHUBBAK_TEST_POSTGRES` names a PostgreSQL server on which the tests may make databases; each is dropped afterwards.
//! Most tests share one running portal a database; those that break something or move the clock start their own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

mod journeys;
mod support;

use std::process::ExitCode;
use support::{Case, logs, run};

fn main() -> ExitCode {
    let groups: Vec<(&str, Vec<Case>)> = vec![("journeys", journeys::cases())];
    run(groups, logs::start())
}
