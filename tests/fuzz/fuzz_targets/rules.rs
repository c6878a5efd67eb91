//! cargo-fuzz: the target `rules`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("rules", input));
