//! Renders a sample of every page in every language into a folder, with an index and the assets, to look at.
//!
//! `cargo run -p app --example gallery -- FOLDER`, then serve the folder over HTTP.

#![allow(clippy::expect_used, clippy::panic, missing_docs)] // a tool for looking: it stops where a sample is wrong

#[path = "../samples/mod.rs"]
mod samples;

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = std::env::args().nth(1).ok_or_else(|| io::Error::other("name the folder to write into"))?;
    let folder = Path::new(&folder);
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let catalogue = samples::catalogue();
    for lang in samples::texts(&catalogue).languages() {
        let home = folder.join(lang.lang());
        fs::create_dir_all(&home)?;
        let mut index = String::from("<!DOCTYPE html><meta charset=utf-8><title>Gallery</title><ul>");
        for (name, html) in samples::drawn(&catalogue, lang, 0).shown {
            fs::write(home.join(format!("{name}.html")), html)?;
            index.push_str(&format!("<li><a href=\"{name}.html\">{name}</a>"));
        }
        fs::write(home.join("index.html"), index)?;
    }
    assets(root, &folder.join("assets"))
}

/// The style sheet put together as the server does it, and everything below `public/`.
fn assets(root: &Path, to: &Path) -> io::Result<()> {
    copy(&root.join("public"), to)?;
    let style = root.join("style");
    let mut css = String::new();
    for file in fs::read_to_string(style.join("manifest"))?.lines().filter(|line| !line.trim().is_empty()) {
        css.push_str(&fs::read_to_string(style.join(file.trim()))?);
    }
    fs::write(to.join("site.css"), css)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(drop)? }
    }
    Ok(())
}
