//! All looks at somebody's data as a file of theirs: CSV or JSON, read from the log and sent in stretches.

use app::pages::{Look, Outcome};
use app::texts::{L, plain};
use app::words;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures::stream;
use serde_json::json;

use super::super::ask::{Ask, Reply, flatten};
use super::looks::{Reader, filter, look, query};
use crate::storage::{LookQuery, StoreError};

/// How many looks are read at once.
const STRETCH: i64 = 500;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Json,
}

/// `GET /{lang}/my/data/usage/export.csv`.
pub(in super::super) async fn csv(ask: Ask) -> Response {
    flatten(export(ask, Format::Csv).await)
}

/// `GET /{lang}/my/data/usage/export.json`.
pub(in super::super) async fn json(ask: Ask) -> Response {
    flatten(export(ask, Format::Json).await)
}

/// Where an export stands.
struct Going {
    ask: Ask,
    reader: Reader,
    query: LookQuery,
    format: Format,
    offset: i64,
    ended: bool,
}

async fn export(ask: Ask, format: Format) -> Reply {
    // A file would stay on a kiosk's disk, for whoever comes next.
    if ask.is_kiosk() {
        return Err(ask.not_found().into());
    }
    let citizen = ask.in_charge()?;
    let query = query(&ask, citizen.person, &filter(&ask)).await?;
    let (kind, name) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "attachment; filename=\"who-looked.csv\""),
        Format::Json => ("application/json", "attachment; filename=\"who-looked.json\""),
    };
    let reader = Reader::of(&ask, citizen.person).await?;
    let going = Going { ask, reader, query, format, offset: 0, ended: false };
    let body = Body::from_stream(stream::unfold(going, |going| async move {
        if going.ended {
            return None;
        }
        Some(going.next().await)
    }));
    let headers =
        [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, body).into_response())
}

impl Going {
    /// The next stretch. When the database fails the file breaks off, so that nobody takes a part for the whole.
    async fn next(mut self) -> (Result<Bytes, StoreError>, Self) {
        let l = self.ask.l;
        let looks = match self.ask.portal.store.looks(&self.query, self.offset, STRETCH).await {
            Ok(looks) => looks,
            Err(error) => {
                tracing::error!(%error, "an export of looks broke off");
                self.ended = true;
                return (Err(error), self);
            }
        };
        let first = self.offset == 0;
        let count = i64::try_from(looks.len()).unwrap_or(STRETCH);
        self.offset += count;
        self.ended = count < STRETCH;
        let catalogue = &self.ask.portal.catalogue;
        let looks: Vec<Look> = looks.into_iter().map(|looked| look(catalogue, &self.reader, looked)).collect();
        let text = match self.format {
            Format::Csv => as_csv(l, &looks, first),
            Format::Json => as_json(l, &looks, first, self.ended),
        };
        (Ok(Bytes::from(text)), self)
    }
}

fn as_csv(l: L, looks: &[Look], first: bool) -> String {
    // The mark tells spreadsheets that it is UTF-8.
    let mut text = if first { format!("\u{feff}{}", row(&words::export_headings(l))) } else { String::new() };
    for look in looks {
        let cells = cells(l, look);
        text.push_str(&row(&cells.iter().map(|(_, cell)| cell.clone()).collect::<Vec<_>>()));
    }
    text
}

fn as_json(l: L, looks: &[Look], first: bool, last: bool) -> String {
    let mut text = if first { "[".to_owned() } else { String::new() };
    for (place, look) in looks.iter().enumerate() {
        let mut object: serde_json::Map<String, serde_json::Value> =
            cells(l, look).into_iter().map(|(name, cell)| (name.to_owned(), json!(cell))).collect();
        let facts: Vec<String> = look.facts.iter().map(|fact| words::fact_label_plain(l, fact)).collect();
        object.insert("facts".to_owned(), json!(facts));
        object.insert("application".to_owned(), json!(look.application));
        text.push_str(if first && place == 0 { "\n" } else { ",\n" });
        text.push_str(&serde_json::Value::Object(object).to_string());
    }
    if last {
        text.push_str("\n]\n");
    }
    text
}

/// What is said about one look, by its name for machines.
fn cells(l: L, look: &Look) -> [(&'static str, String); 11] {
    let name = |kind: &str, id: &str| plain(&words::name(l, kind, id));
    let facts = words::list(l, look.facts.iter().map(|fact| words::fact_label_plain(l, fact)));
    let who = match look.stated(l) {
        Some(reason) => format!("{}: {reason}", look.who(l)),
        None => look.who(l),
    };
    let law = look.law.as_ref();
    [
        ("at", look.at.to_string()),
        ("exchange", look.exchange.clone()),
        ("who", plain(&who)),
        ("authority", name("authority", &look.requester)),
        ("service", plain(&words::asker(l, &look.service))),
        ("purpose", name("purpose", &look.purpose)),
        ("law", law.map(|law| name("law", &law.id)).unwrap_or_default()),
        ("law_address", law.map(|law| law.url.clone()).unwrap_or_default()),
        ("register", name("source", &look.source)),
        ("facts", plain(&facts)),
        ("outcome", outcome(l, look)),
    ]
}

fn outcome(l: L, look: &Look) -> String {
    plain(&match &look.outcome {
        Outcome::Answered => l.t("usage-answered"),
        Outcome::Open => l.t("usage-open"),
        Outcome::Failed(outcome) => words::source_outcome(l, &look.source, *outcome),
        Outcome::Refused(reason) => words::gate_reason(l, reason),
    })
}

/// A line of a CSV file (RFC 4180).
pub(in super::super) fn row<T: AsRef<str>>(cells: &[T]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text.as_ref())).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell that no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    let risky =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    let text = if risky { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_quotes_are_doubled() {
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
        for risky in ["=1+1", "+1", "-1", "@x", "\t=1"] {
            assert!(cell(risky).trim_start_matches('"').starts_with('\''), "{risky:?}");
        }
        assert_eq!(row(&["a", "=b"]), "a,'=b\r\n");
    }
}
