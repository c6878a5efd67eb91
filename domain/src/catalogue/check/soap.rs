//! Sources of the kind `soap`: their table is there, and its names can stand in XML.

use super::Report;
use crate::catalogue::{SoapBinding, Source};

pub(super) fn check(report: &mut Report<'_>) {
    for source in report.catalogue.sources.values() {
        let entry = format!("source {}", source.id);
        match (&source.soap, source.adapter.as_str()) {
            (Some(binding), "soap") => {
                names(report, &entry, binding);
                provider(report, &entry, binding);
                rows(report, &entry, source);
            }
            (None, "soap") => {
                let problem = format!("`{}` is of the kind `soap` and does not say how it speaks", source.id);
                let mend = "add [source.soap] with namespace, provider, operation, action, request_id, record and \
                            record_id, as its WSDL has them"
                    .to_owned();
                report.add(&entry, &source.adapter, problem, mend);
            }
            (Some(_), kind) => {
                let problem = format!("`{}` is of the kind `{kind}` and has a table [source.soap]", source.id);
                report.add(
                    &entry,
                    "source.soap",
                    problem,
                    "set adapter = \"soap\", or remove [source.soap]".to_owned(),
                );
            }
            (None, _) => {}
        }
    }
}

fn names(report: &mut Report<'_>, entry: &str, binding: &SoapBinding) {
    let given = [("request", &binding.request), ("response", &binding.response)];
    let given = given.into_iter().filter_map(|(key, name)| Some((key, name.as_deref()?)));
    for (key, name) in given.chain([("operation", binding.operation.as_str())]) {
        if !is_name(name) {
            unfit(report, entry, (key, name), "one element's local name, without prefix");
        }
    }
    let as_of = binding.as_of.as_deref().map(|path| ("as_of", path));
    let paths = [
        ("request_id", binding.request_id.as_str()),
        ("record", binding.record.as_str()),
        ("record_id", binding.record_id.as_str()),
    ];
    for (key, path) in paths.into_iter().chain(as_of) {
        if !is_path(path) {
            unfit(report, entry, (key, path), "local names joined with /, for example person/nationalId");
        }
    }
    for code in &binding.not_found_faults {
        if code.is_empty() || code.contains(':') || code.contains(char::is_whitespace) {
            unfit(report, entry, ("not_found_faults", code), "fault codes without their prefix");
        }
    }
    let action = &binding.action;
    if action.contains('"') || !action.bytes().all(|byte| byte.is_ascii_graphic()) {
        unfit(report, entry, ("action", action), "the soapAction of the WSDL, without quotation marks");
    }
    if binding.namespace.trim().is_empty() {
        unfit(report, entry, ("namespace", &binding.namespace), "the schema's targetNamespace");
    }
}

fn provider(report: &mut Report<'_>, entry: &str, binding: &SoapBinding) {
    let parts: Vec<&str> = binding.provider.split('/').collect();
    if !(3..=4).contains(&parts.len()) || parts.iter().any(|part| part.trim().is_empty()) {
        let wanted = "instance, member class, member and, mostly, subsystem joined with /";
        unfit(report, entry, ("provider", &binding.provider), wanted);
    }
}

fn rows(report: &mut Report<'_>, entry: &str, source: &Source) {
    for row in source.availability.iter().filter(|row| !is_path(&row.attribute)) {
        unfit(report, entry, ("attribute", &row.attribute), "an element's path in the record, as employment/employer");
    }
    if let Some(first) = source.availability.first()
        && let Some(other) = source.availability.iter().find(|row| row.subject != first.subject)
    {
        let problem = format!("`{}` finds people by `{}` and by `{}`", source.id, first.subject, other.subject);
        let mend = "an operation takes one kind of id: make a second source for the other".to_owned();
        report.add(entry, &other.subject, problem, mend);
    }
    if let Some(list) = source.list.first() {
        let problem = format!("`{}` is of the kind `soap` and can't give the list `{}`", source.id, list.id);
        report.add(entry, &list.id, problem, "remove the list, or give it to a source of the kind `rest`".to_owned());
    }
}

fn unfit(report: &mut Report<'_>, entry: &str, (key, value): (&str, &str), wanted: &str) {
    let word = if value.is_empty() { key } else { value };
    report.add(entry, word, format!("{key} = \"{value}\" can't be used in [source.soap]"), format!("write {wanted}"));
}

fn is_path(path: &str) -> bool {
    path.split('/').all(is_name)
}

/// True for what XML calls an NCName, as far as schemas use it: a name without a colon.
fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}
