//! cargo-fuzz: the target `soap`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("soap", input));
