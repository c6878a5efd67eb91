//! cargo-fuzz: the target `catalogue`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("catalogue", input));
