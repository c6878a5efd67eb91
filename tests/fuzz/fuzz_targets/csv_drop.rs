//! cargo-fuzz: the target `csv_drop`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("csv_drop", input));
