//! cargo-fuzz: the target `headers`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("headers", input));
