//! cargo-fuzz: the target `back_office_events`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("back_office_events", input));
