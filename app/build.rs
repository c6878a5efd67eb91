//! Collects the Fluent keys that the code names, so that `shubbak check` can refuse missing and unused texts.
//!
//! A key counts as named where it stands as a literal in `.t("…"`, `.ta("…"`, `.attr("…"`, `.plain("…"`, `.has("…"`
//! or `key!("…"`.

use std::{collections::BTreeSet, env, fs, io, path::Path};

const CALLS: [&str; 8] = [".t(", ".ta(", ".attr(", ".plain(", ".plain_with(", ".has(", ".own(", "key!("];

fn main() -> io::Result<()> {
    println_cargo("rerun-if-changed=src");
    let mut keys = BTreeSet::new();
    walk(Path::new("src"), &mut keys)?;
    let list: String = keys.iter().map(|key| format!("    {key:?},\n")).collect();
    let code = format!(
        "/// Every key that stands as a literal in the source of this crate, sorted.\npub const USED: &[&str] = &[\n{list}];\n"
    );
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&out).join("used.rs"), code)
}

#[allow(clippy::print_stdout)] // this is how a build script talks to cargo
fn println_cargo(line: &str) {
    println!("cargo:{line}");
}

fn walk(folder: &Path, keys: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, keys)?;
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            collect(&fs::read_to_string(&path)?, keys);
        }
    }
    Ok(())
}

fn collect(source: &str, keys: &mut BTreeSet<String>) {
    for call in CALLS {
        for (at, _) in source.match_indices(call) {
            let rest = source[at + call.len()..].trim_start();
            if let Some((key, _)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'))
                && !key.is_empty()
                && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            {
                keys.insert(key.to_owned());
            }
        }
    }
}
