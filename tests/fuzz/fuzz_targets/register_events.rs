//! cargo-fuzz: the target `register_events`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("register_events", input));
