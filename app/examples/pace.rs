//! Draws every sample page again and again, and says how long each takes: where to look when pages get slow.
//!
//! `cargo run --release -p app --example pace [ROUNDS]`

#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)] // a tool for looking

#[path = "../samples/mod.rs"]
mod samples;

fn main() {
    let catalogue = samples::catalogue();
    let rounds = std::env::args().nth(1).map_or(1000, |rounds| rounds.parse().expect("a number of rounds"));
    for l in samples::texts(&catalogue).languages() {
        let gallery = samples::drawn(&catalogue, l, rounds);
        for ((name, html), (_, pace)) in gallery.shown.iter().zip(&gallery.paces) {
            println!("{}/{name:<28} {:>6} bytes {pace:>10.1?}", l.lang(), html.len());
        }
    }
}
