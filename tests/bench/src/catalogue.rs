//! How long `shubbak check` takes on a catalogue of 2,000 services and 200 registers, beside reading the same files.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use uuid::Uuid;

use crate::Fault;
use crate::report::{middle, say, sorted};

#[path = "../../../domain/examples/decisions/large.rs"]
mod large;

/// How many times each side goes, in turn.
const ROUNDS: usize = 5;

/// A folder that goes when the measurement is over.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Writes the catalogue into a folder and has it checked.
pub(crate) fn measure(binary: &str) -> Result<(), Fault> {
    let folder = Folder(std::env::temp_dir().join(format!("shubbak-bench-{}", Uuid::new_v4())));
    let files = large::files(Path::new("."))?;
    for (path, text) in &files {
        let path = folder.0.join(path);
        std::fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        std::fs::write(path, text)?;
    }
    let (mut plain, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let started = Instant::now();
        let read: usize = files
            .iter()
            .map(|(path, _)| std::fs::read_to_string(folder.0.join(path)).map(|text| text.len()))
            .sum::<Result<usize, _>>()?;
        plain.push(started.elapsed().as_secs_f64());
        let started = Instant::now();
        let checked = Command::new(binary).arg("check").arg(&folder.0).stdout(Stdio::null()).status()?;
        ours.push(started.elapsed().as_secs_f64());
        if !checked.success() || read == 0 {
            return Err("the catalogue does not pass".into());
        }
    }
    let (plain, ours) = (sorted(plain.into_iter()), sorted(ours.into_iter()));
    say(&format!(
        "shubbak check, {} services and {} registers more: {:.2} s ({:.2} … {:.2}); reading the files {:.3} s",
        large::SERVICES,
        large::SOURCES,
        middle(&ours),
        ours.first().copied().unwrap_or_default(),
        ours.last().copied().unwrap_or_default(),
        middle(&plain),
    ));
    Ok(())
}
