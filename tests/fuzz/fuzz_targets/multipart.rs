//! cargo-fuzz: the target `multipart`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run("multipart", input));
