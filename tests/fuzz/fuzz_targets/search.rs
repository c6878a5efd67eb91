//! cargo-fuzz: the target `search`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("search", input));
