//! Every target in one program, which is linked once: `FUZZ_TARGET` names the one to run.
#![no_main]

use std::sync::LazyLock;

static NAME: LazyLock<String> = LazyLock::new(|| std::env::var("FUZZ_TARGET").unwrap_or_default());

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::run(&NAME, input));
