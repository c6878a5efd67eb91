//! Figures, alerts, their pages and the dashboard: each names what there is.

use super::process::Process;
use crate::support::{root, until};
use server::figures::{FIGURES, Kind};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of figures in a text, without the endings that ranges have.
fn named(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == ':'));
    let ours = words.filter(|word| word.starts_with("shubbak_") || word.starts_with("process_"));
    let plain = |word: &str| {
        let of_range = ["_bucket", "_count", "_sum"].iter().find_map(|end| word.strip_suffix(end));
        let range =
            of_range.filter(|base| FIGURES.iter().any(|(kind, name, _)| *kind == Kind::Histogram && name == base));
        range.unwrap_or(word).to_owned()
    };
    ours.map(plain).collect()
}

/// Every figure that the code counts is in the table that explains them, and the table has no other.
pub(super) fn explained() {
    let mut counted = BTreeSet::new();
    let mut waiting = vec![root().join("server/src")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|end| end == "rs") {
            counted.extend(names_in(&std::fs::read_to_string(&path).unwrap()));
        }
    }
    let explained: BTreeSet<String> = FIGURES.iter().map(|(_, name, _)| (*name).to_owned()).collect();
    assert_eq!(explained.len(), FIGURES.len(), "each once");
    let missing: Vec<_> = counted.difference(&explained).collect();
    assert!(missing.is_empty(), "say in server/src/figures/names.rs what these figures mean: {missing:?}");
    let unused: Vec<_> = explained.difference(&counted).collect();
    assert!(unused.is_empty(), "nothing counts these: {unused:?}");
}

/// The names in `counter!("…"`, `gauge!("…"` and `histogram!("…"`.
fn names_in(code: &str) -> Vec<String> {
    let of = |kind: &str| {
        let after = code.split(&format!("metrics::{kind}!(")).skip(1).map(str::to_owned).collect::<Vec<_>>();
        after.into_iter().filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next().map(str::to_owned))
    };
    ["counter", "gauge", "histogram"].into_iter().flat_map(of).collect()
}

/// What alerts and dashboard ask for is there in a portal that was used, in the form that Prometheus reads.
pub(super) async fn exported(process: &Process) {
    let asked = named(&(expressions() + &read("docs/monitoring/dashboard.json")));
    assert!(asked.len() > 25, "{asked:?}");
    let missing = |text: &str| -> Vec<String> {
        let there = |name: &&String| text.contains(&format!("# TYPE {name} "));
        asked.iter().filter(|name| !there(name)).cloned().collect()
    };
    let (mut text, mut tries) = (String::new(), 0);
    until("every figure", async || {
        text = process.scrape().await;
        let missing = missing(&text);
        tries += 1;
        assert!(missing.is_empty() || tries < 250, "not there: {missing:?}");
        missing.is_empty().then_some(())
    })
    .await;
    assert!(text.contains("le=\"0.5\"") && text.contains("le=\"2\""), "the ranges by which alerts go");
    assert!(text.contains("shubbak_answers{class=\"submit\",outcome=\"failed\"} 0"), "failures are shown as zero");
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let name = line.split(['{', ' ']).next().unwrap();
        let known = named(name).first().is_some_and(|name| FIGURES.iter().any(|(_, known, _)| known == name));
        assert!(known, "{name} is in no table");
    }
    promtool(&text);
}

/// Prometheus' own tool reads it, where one is named. That older counts don't end in `_total` is known.
#[allow(clippy::disallowed_methods, reason = "tests have no settings file: this one variable names the program")]
fn promtool(text: &str) {
    use std::io::Write;
    let Some(program) = std::env::var_os("SHUBBAK_TEST_PROMTOOL") else { return };
    let mut child = Command::new(program)
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let wrong: Vec<&str> =
        said.lines().filter(|line| !line.contains("should have \"_total\" suffix") && !line.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(matches!(output.status.code(), Some(0 | 3)), "{said}");
}

/// What the rules ask, without comments.
fn expressions() -> String {
    let text = read("docs/monitoring/alerts.yaml");
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.map(|line| format!("{line}\n")).collect()
}

fn alerts() -> BTreeSet<String> {
    let text = read("docs/monitoring/alerts.yaml");
    text.lines().filter_map(|line| line.trim_start().strip_prefix("- alert: ").map(str::to_owned)).collect()
}

/// One page for each alert, with all four parts, and no page without one; each alert is tried.
pub(super) fn alerts_have_pages() {
    let alerts = alerts();
    assert!(alerts.len() > 20, "{alerts:?}");
    let folder = root().join("docs/runbook");
    let pages: BTreeSet<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| stem(&entry.unwrap().path())).collect();
    assert_eq!(alerts, pages, "alerts and pages of docs/runbook");
    let (rules, tests) = (read("docs/monitoring/alerts.yaml"), read("docs/monitoring/alerts.test.yaml"));
    let known: BTreeSet<String> = FIGURES.iter().map(|(_, name, _)| (*name).to_owned()).collect();
    for alert in &alerts {
        let page = read(&format!("docs/runbook/{alert}.md"));
        assert!(page.starts_with(&format!("# {alert}\n")), "{alert}: its heading");
        for part in ["What people notice", "How to look", "What to do", "When it is over"] {
            let words =
                page.split(&format!("## {part}\n")).nth(1).map(|rest| rest.split("\n## ").next().unwrap().trim());
            assert!(words.is_some_and(|words| words.len() > 10), "{alert}: {part}");
        }
        for linked in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(folder.join(linked).exists(), "{alert} leads to {linked}");
        }
        let unknown: Vec<String> = named(&page).difference(&known).cloned().collect();
        assert!(unknown.is_empty(), "{alert}: {unknown:?} is no figure");
        assert!(rules.contains(&format!("docs/runbook/{alert}.md")), "{alert}: its rule leads to its page");
        assert!(tests.contains(&format!("- name: {alert}\n")), "{alert} is not tried");
    }
    let unknown: Vec<String> = named(&expressions()).difference(&known).cloned().collect();
    assert!(unknown.is_empty(), "{unknown:?} is no figure");
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The dashboard is whole, asks its own source of data, and shows figures that there are.
pub(super) fn dashboard() {
    let text = read("docs/monitoring/dashboard.json");
    let dashboard: serde_json::Value = serde_json::from_str(&text).unwrap();
    let variables = dashboard["templating"]["list"].as_array().unwrap();
    assert!(variables.iter().any(|one| one["name"] == "datasource" && one["type"] == "datasource"));
    let panels = dashboard["panels"].as_array().unwrap();
    let rows: Vec<&str> =
        panels.iter().filter(|one| one["type"] == "row").filter_map(|one| one["title"].as_str()).collect();
    assert_eq!(rows, ["People", "Registers", "Deliveries", "Process"]);
    let ids: BTreeSet<i64> = panels.iter().map(|one| one["id"].as_i64().unwrap()).collect();
    assert_eq!(ids.len(), panels.len(), "each panel once");
    let known: BTreeSet<String> = FIGURES.iter().map(|(_, name, _)| (*name).to_owned()).collect();
    let recorded = read("docs/monitoring/alerts.yaml");
    for panel in panels.iter().filter(|one| one["type"] != "row") {
        assert_eq!(panel["datasource"]["uid"], "${datasource}", "{panel}");
        for target in panel["targets"].as_array().unwrap() {
            let asked = target["expr"].as_str().unwrap();
            let unknown: Vec<String> = named(asked).difference(&known).cloned().collect();
            assert!(unknown.is_empty(), "{asked}: {unknown:?}");
            for rule in
                asked.split(|c: char| !(c.is_alphanumeric() || "_:".contains(c))).filter(|w| w.starts_with("shubbak:"))
            {
                assert!(recorded.contains(&format!("record: {rule}\n")), "{rule} is recorded nowhere");
            }
        }
    }
}
