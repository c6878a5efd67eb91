//! cargo-fuzz: the target `db_view`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("db_view", input));
