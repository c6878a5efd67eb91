//! The targets of the fuzzer: whatever bytes come in, a parser answers or refuses, and never panics.

#![allow(clippy::expect_used, reason = "a fuzz target stops when its own scaffold does not stand")]

mod answers;
mod content;
mod events;
mod registers;
mod scaffold;
mod web;

/// A target: its name, and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// Every target. Each has a folder of the same name in `corpus`, and a program in `fuzz_targets`.
pub const TARGETS: [Target; 16] = [
    ("rest", registers::rest),
    ("soap", registers::soap),
    ("csv_drop", registers::csv_drop),
    ("db_view", registers::db_view),
    ("native_import", registers::native_import),
    ("back_office_events", events::of_back_offices),
    ("register_events", events::of_registers),
    ("forms", web::forms),
    ("multipart", web::multipart),
    ("headers", web::headers),
    ("rules", content::rules),
    ("catalogue", content::catalogue),
    ("texts", content::texts),
    ("answers", answers::typed),
    ("codes", answers::codes),
    ("search", content::search),
];

/// Gives an input to a target by its name.
///
/// # Panics
/// When there is no such target, or it found something.
pub fn run(name: &str, input: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("a target of this name");
    target(input);
}
