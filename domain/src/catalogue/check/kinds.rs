//! Registers of each adapter kind: the table that the kind needs, no other one, and names that can be trusted.

use super::Report;
use crate::catalogue::{Source, is_plain_identifier};

pub(super) fn check(report: &mut Report<'_>) {
    for source in report.catalogue.sources.values() {
        let entry = format!("source {}", source.id);
        tables(report, source, &entry);
        service(report, source, &entry);
        corrections(report, source, &entry);
        match source.adapter.as_str() {
            "db_view" => view(report, source, &entry),
            "csv_drop" => drop(report, source, &entry),
            "native" => columns(report, source, &entry),
            _ => {}
        }
    }
}

/// A kind has its own table and no other one.
fn tables(report: &mut Report<'_>, source: &Source, entry: &str) {
    let present = [
        ("view", source.view.is_some(), "db_view"),
        ("drop", source.drop.is_some(), "csv_drop"),
        ("keeping", source.keeping.is_some(), "native"),
    ];
    for (table, there, kind) in present {
        let needed = source.adapter == kind;
        if needed && !there {
            let problem = format!("`{}` is a {kind} and has no [source.{table}]", source.id);
            let mend = format!("add [source.{table}] after its keys; CONTRIBUTING.md lists what belongs there");
            report.add(entry, &source.adapter, problem, mend);
        }
        if there && !needed {
            let problem = format!("`{}` has a [source.{table}], which a {} does not read", source.id, source.adapter);
            let mend = format!("remove the table, or write adapter = \"{kind}\"");
            report.add(entry, &format!("[source.{table}]"), problem, mend);
        }
    }
}

/// Only a service on the network has a path and a contract, and only such a service gives lists so far.
fn service(report: &mut Report<'_>, source: &Source, entry: &str) {
    let keys = [("path", &source.path), ("contract", &source.contract)];
    if source.adapter == "rest" {
        for (key, _) in keys.into_iter().filter(|(_, value)| value.is_empty()) {
            let mend = format!("add {key} = \"…\"; the adapter puts it behind the address");
            report.add(entry, &source.adapter, format!("`{}` is a rest and has no {key}", source.id), mend);
        }
    }
    if !matches!(source.adapter.as_str(), "db_view" | "csv_drop" | "native") {
        return;
    }
    for (key, _) in keys.into_iter().filter(|(_, value)| !value.is_empty()) {
        let problem = format!("`{}` has a {key}, which a {} does not read", source.id, source.adapter);
        report.add(entry, key, problem, format!("remove {key}"));
    }
    if let Some(list) = source.list.first() {
        let problem = format!("`{}` has the list `{}`, but a {} gives no lists", source.id, list.id, source.adapter);
        report.add(entry, &list.id, problem, "remove the [[source.list]]".to_owned());
    }
}

/// Only a service of the kind `rest` takes corrections by itself; for the others an officer does.
fn corrections(report: &mut Report<'_>, source: &Source, entry: &str) {
    let Some(corrections) = &source.corrections else { return };
    if source.adapter != "rest" {
        let problem = format!("`{}` has a [source.corrections], which a {} does not read", source.id, source.adapter);
        let mend = "remove the table: requests then wait for the authority's officer at the desk".to_owned();
        report.add(entry, "[source.corrections]", problem, mend);
    }
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    if corrections.operation.is_empty() || !corrections.operation.chars().all(fits) {
        let problem = format!("`{}` is not the name of an operation", corrections.operation);
        report.add(entry, "operation", problem, "write letters, digits, - and _ only".to_owned());
    }
}

fn view(report: &mut Report<'_>, source: &Source, entry: &str) {
    if let Some(view) = &source.view {
        let parts: Vec<&str> = view.name.split('.').collect();
        if parts.len() > 2 || !parts.into_iter().all(is_plain_identifier) {
            let problem = format!("`{}` is not the name of a view", view.name);
            let mend = "write a plain name, with its schema before a dot if it needs one".to_owned();
            report.add(entry, &view.name, problem, mend);
        }
        plain(report, entry, &view.subject);
        plain(report, entry, &view.as_of);
    }
    columns(report, source, entry);
}

fn drop(report: &mut Report<'_>, source: &Source, entry: &str) {
    if let Some(drop) = &source.drop {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
        if drop.name.is_empty() || !drop.name.chars().all(fits) {
            let problem = format!("`{}` is not the name of a file", drop.name);
            let mend = "write letters, digits, - and _ only, without folder and ending".to_owned();
            report.add(entry, &drop.name, problem, mend);
        }
        if !(1..=1024).contains(&drop.max_mib) {
            let problem = format!("`{}` may have {} MiB", source.id, drop.max_mib);
            report.add(entry, "max_mib", problem, "write a number from 1 to 1024".to_owned());
        }
        plain(report, entry, &drop.subject);
    }
    columns(report, source, entry);
}

/// Each attribute is a column, and all rows find people by one kind of id: there is one column for it.
fn columns(report: &mut Report<'_>, source: &Source, entry: &str) {
    for row in &source.availability {
        plain(report, entry, &row.attribute);
    }
    let Some(first) = source.availability.first() else { return };
    if let Some(other) = source.availability.iter().find(|row| row.subject != first.subject) {
        let problem = format!("`{}` finds people by `{}` and by `{}`", source.id, first.subject, other.subject);
        report.add(entry, &other.subject, problem, "give all its rows the same subject".to_owned());
    }
}

fn plain(report: &mut Report<'_>, entry: &str, column: &str) {
    if !is_plain_identifier(column) {
        let problem = format!("`{column}` is not the name of a column");
        let mend = "write a letter or _, then letters, digits and _, at most 63 in all".to_owned();
        report.add(entry, column, problem, mend);
    }
}
