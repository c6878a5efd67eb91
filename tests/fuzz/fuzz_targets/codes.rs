//! cargo-fuzz: the target `codes`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("codes", input));
