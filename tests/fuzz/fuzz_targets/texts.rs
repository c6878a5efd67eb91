//! cargo-fuzz: the target `texts`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("texts", input));
