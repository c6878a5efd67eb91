//! The portal over real HTTP, as people and machines meet it: on SQLite, and on PostgreSQL where a server is named.
//!
//! `SHUBBAK_TEST_POSTGRES` names a PostgreSQL server on which the tests may make databases; each is dropped afterwards.
//! Most tests share one running portal a database; those that break something or move the clock start their own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

mod access;
mod afterwards;
mod audit;
mod authority;
mod availability;
mod budget;
mod calls;
mod commands;
mod decisions;
mod desk;
mod desk_audit;
mod desk_keys;
mod desk_lookups;
mod desk_registers;
mod desk_rights;
mod desk_tasks;
mod display;
mod drafts;
mod eligibility;
mod encounters;
mod erasing;
mod events;
mod facts;
mod faults;
mod feedback;
mod finding;
mod glossary;
mod guards;
mod hand_over;
mod health;
mod help_code;
mod hostile;
mod hub;
mod journeys;
mod keys;
mod kms;
mod load;
mod log_down;
mod looks;
mod my_list;
mod offices;
mod offline;
mod pages;
mod paper_forms;
mod plain;
mod push;
mod queue;
mod reach;
mod registers;
mod represent;
mod restart;
mod restoring;
mod rights;
mod secrets;
mod seen;
mod signin;
mod soap;
mod stores;
mod support;
mod tampering;
mod through;
mod tracker;

use std::process::ExitCode;
use support::{Case, run};

fn main() -> ExitCode {
    let mut groups: Vec<(&str, Vec<Case>)> = vec![
        ("journeys", journeys::cases()),
        ("represent", represent::cases()),
        ("facts", facts::cases()),
        ("display", display::cases()),
        ("drafts", drafts::cases()),
        ("decisions", decisions::cases()),
        ("desk", desk::cases()),
        ("desk_audit", desk_audit::cases()),
        ("desk_keys", desk_keys::cases()),
        ("desk_lookups", desk_lookups::cases()),
        ("desk_registers", desk_registers::cases()),
        ("desk_rights", desk_rights::cases()),
        ("desk_tasks", desk_tasks::cases()),
        ("calls", calls::cases()),
        ("eligibility", eligibility::cases()),
        ("encounters", encounters::cases()),
        ("feedback", feedback::cases()),
        ("glossary", glossary::cases()),
        ("guards", guards::cases()),
        ("hand_over", hand_over::cases()),
        ("paper_forms", paper_forms::cases()),
        ("hostile", hostile::cases()),
        ("signin", signin::cases()),
        ("events", events::cases()),
        ("push", push::cases()),
        ("reach", reach::cases()),
        ("hub", hub::cases()),
        ("registers", registers::cases()),
        ("authority", authority::cases()),
        ("health", health::cases()),
        ("help_code", help_code::cases()),
        ("faults", faults::cases()),
        ("soap", soap::cases()),
        ("stores", stores::cases()),
        ("offices", offices::cases()),
        ("offline", offline::cases()),
        ("restart", restart::cases()),
        ("rights", rights::cases()),
        ("availability", availability::cases()),
        ("pages", pages::cases()),
        ("plain", plain::cases()),
        ("budget", budget::cases()),
        ("through", through::cases()),
        ("tracker", tracker::cases()),
        ("seen", seen::cases()),
        ("commands", commands::cases()),
        ("load", load::cases()),
        ("access", access::cases()),
        ("afterwards", afterwards::cases()),
        ("looks", looks::cases()),
        ("my_list", my_list::cases()),
        ("finding", finding::cases()),
        ("queue", queue::cases()),
    ];
    groups.extend(at_rest());
    run(groups)
}

/// What is about keys, what is kept, and the log.
fn at_rest() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("secrets", secrets::cases()),
        ("keys", keys::cases()),
        ("kms", kms::cases()),
        ("erasing", erasing::cases()),
        ("restoring", restoring::cases()),
        ("audit", audit::cases()),
        ("tampering", tampering::cases()),
        ("log_down", log_down::cases()),
    ]
}
