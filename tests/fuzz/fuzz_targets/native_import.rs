//! cargo-fuzz: the target `native_import`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("native_import", input));
