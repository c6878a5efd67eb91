//! Content: rules, the catalogue's files, texts; and what people type to find something.

use domain::catalogue::{SourceFile, load};
use domain::facts::{FactId, KnownFact, Value};
use domain::rule::Rule;
use jiff::Timestamp;
use jiff::civil::date;
use server::search::Search;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use crate::scaffold::{choice, content, offer};

/// A condition in CEL: parsed, looked through, and computed over facts of every kind.
pub(crate) fn rules(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let Ok(rule) = Rule::parse(text) else { return };
    let _ = rule.unknown_functions();
    let values = [
        Value::Integer(i64::MAX),
        Value::Text("١٢٣ نص".to_owned()),
        Value::Date(date(2026, 2, 28)),
        Value::Boolean(true),
        Value::Code("resident".to_owned()),
    ];
    for shift in 0..values.len() {
        let value = |place: usize| values.get((place + shift) % values.len()).cloned();
        let fact = |place| KnownFact::declared(value(place), Timestamp::UNIX_EPOCH);
        let facts: BTreeMap<FactId, KnownFact> =
            rule.facts().iter().enumerate().map(|(place, id)| (id.clone(), fact(place))).collect();
        let _ = rule.decide(&facts, date(2026, 11, 21));
        let _ = rule.amount(&facts, date(2026, 11, 21));
    }
}

/// A file of the catalogue: its path in the first line, its text below. Where it begins with a plus, the rest of the
/// country's catalogue lies beside it, without the services that it does not replace.
pub(crate) fn catalogue(input: &[u8]) {
    static REST: LazyLock<Vec<SourceFile>> = LazyLock::new(|| {
        let files = content().texts("catalogue/").expect("UTF-8");
        let heavy = |path: &str| path.starts_with("catalogue/services/") || path.ends_with("authorisations.toml");
        files.into_iter().filter(|file| !heavy(&file.path)).collect()
    });
    let Ok(text) = std::str::from_utf8(input) else { return };
    let (path, text) = text.split_once('\n').unwrap_or((text, ""));
    let beside = path.strip_prefix('+');
    let path = format!("catalogue/{}", beside.unwrap_or(path));
    let mut files = if beside.is_some() { REST.clone() } else { Vec::new() };
    files.retain(|file| file.path != path);
    files.push(SourceFile { path, text: text.to_owned() });
    if let Err(findings) = load(&files) {
        assert!(!findings.is_empty(), "a catalogue is refused with a reason");
    }
}

/// A Fluent file beside a language's own.
pub(crate) fn texts(input: &[u8]) {
    static LANGUAGE: LazyLock<String> =
        LazyLock::new(|| content().text("locales/en/language.ftl").expect("a language's own file"));
    let Ok(text) = std::str::from_utf8(input) else { return };
    let files = [("en/language.ftl", LANGUAGE.as_str()), ("en/portal.ftl", text), ("ar/portal.ftl", text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    if let Ok(texts) = app::texts::Texts::load(files.into_iter().take(2)) {
        let keys: BTreeSet<String> = texts.ids().map(str::to_owned).collect();
        let _ = app::texts::check(&texts, &keys);
        let _ = texts.hard_to_read(&offer().catalogue.readability);
    }
}

/// What somebody types into the search field.
pub(crate) fn search(input: &[u8]) {
    static SEARCH: LazyLock<Arc<Search>> = LazyLock::new(|| offer().search().expect("an index"));
    let text = String::from_utf8_lossy(input);
    let _ = SEARCH.find(&text);
}
