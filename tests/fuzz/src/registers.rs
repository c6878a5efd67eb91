//! What registers of every kind may send.

use domain::application::SubjectId;
use jiff::civil::{Date, date};
use server::exchange::{Call, CsvDropAdapter, DbViewAdapter, Question, Reply, RestAdapter, SoapAdapter};
use server::register::{Import, attributes, import};
use server::storage::Vault;
use sha2::{Digest, Sha256};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use std::sync::{Arc, LazyLock};
use uuid::Uuid;

use crate::scaffold::{catalogue, choice, clock, folder, source, store, wait};

const SALMA: &str = "0011598018";
const TODAY: Date = date(2026, 11, 21);

fn call() -> Call {
    Call { id: Uuid::nil(), application: Uuid::nil(), user: Uuid::nil() }
}

fn salma() -> SubjectId {
    SubjectId { scheme: "national_id".to_owned(), id: SALMA.to_owned() }
}

fn questions(of: &str) -> Vec<Question> {
    let attributes = source(of).availability.iter().map(|row| row.attribute.clone()).collect();
    vec![Question { key: "mother".to_owned(), subject: salma(), attributes }]
}

/// Values go on to the dictionary.
fn taken(of: &str, replies: &[Reply]) {
    let known = attributes(catalogue(), source(of));
    for (name, value) in replies.iter().flat_map(|reply| &reply.attributes) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        for attribute in known.iter().filter(|attribute| attribute.row.attribute == *name) {
            let _ = attribute.value(&text);
        }
    }
}

/// JSON of X-Road's protocol for REST: answers, lists, and what becomes of corrections.
pub(crate) fn rest(input: &[u8]) {
    match choice(input) {
        Some((0, body)) => drop(RestAdapter::read_entries(body, &salma())),
        Some((1, body)) => drop(RestAdapter::read_heard(body, Uuid::nil())),
        Some((_, body)) => {
            if let Ok(replies) = RestAdapter::read_replies(body, &questions("population")) {
                taken("population", &replies);
            }
        }
        None => {}
    }
}

/// A SOAP 1.1 envelope.
pub(crate) fn soap(input: &[u8]) {
    static ADAPTER: LazyLock<SoapAdapter> = LazyLock::new(|| {
        SoapAdapter::new(reqwest::Client::new(), "http://127.0.0.1:9", source("social-insurance"), None)
            .expect("a source that speaks SOAP")
    });
    let questions = questions("social-insurance");
    if let Ok(replies) = ADAPTER.read_replies(&call(), input, &questions) {
        taken("social-insurance", &replies);
    }
}

/// A drop: the file after a manifest that fits it, or both, divided by a zero byte.
pub(crate) fn csv_drop(input: &[u8]) {
    let Some((mode, rest)) = choice(input) else { return };
    let drop = source("companies").drop.as_ref().expect("a drop");
    let file = if mode == 0 { rest } else { rest.splitn(2, |byte| *byte == 0).nth(1).unwrap_or_default() };
    let sum: String = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
    let manifest = if mode == 0 {
        let header = file.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let header = String::from_utf8_lossy(header);
        let columns: Vec<&str> = header.trim_start_matches('\u{feff}').split(';').map(str::trim).collect();
        let rows = file.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count().saturating_sub(1);
        let name = format!("{}.csv", drop.name);
        serde_json::json!({ "file": name, "sha256": sum, "rows": rows, "as_of": "2026-11-20", "columns": columns, "delimiter": ";" })
            .to_string()
            .into_bytes()
    } else {
        // Nobody guesses a checksum: where the manifest says so, it is right.
        let manifest = rest.split(|byte| *byte == 0).next().unwrap_or_default();
        String::from_utf8_lossy(manifest).replace("SUM", &sum).into_bytes()
    };
    let place = folder().join("drops");
    std::fs::create_dir_all(&place).expect("a folder");
    std::fs::write(place.join(format!("{}.csv", drop.name)), file).expect("a file");
    std::fs::write(place.join(format!("{}.json", drop.name)), manifest).expect("a manifest");
    let address = format!("file://{}", place.display());
    // What is kept of an earlier drop is not what is tried.
    let kept = folder().join("kept");
    let _ = std::fs::remove_dir_all(&kept);
    static VAULT: LazyLock<Arc<Vault>> = LazyLock::new(|| Arc::new(Vault::new(&[7; 32])));
    let adapter =
        CsvDropAdapter::new(&address, source("companies"), (kept.as_path(), Arc::clone(&VAULT))).expect("an adapter");
    let answered = wait(async {
        adapter.refresh(TODAY).await;
        adapter.query(&call(), &questions("companies")).await
    });
    if let Ok(answer) = answered {
        taken("companies", &answer.content);
    }
}

/// A row of a view: whatever a column may hold, one value after each zero byte; the first byte says which are blobs.
pub(crate) fn db_view(input: &[u8]) {
    let Some((blobs, rest)) = choice(input) else { return };
    let source = source("vehicles");
    let view = source.view.as_ref().expect("a view");
    let file = folder().join("view.db");
    let mut columns = vec![view.subject.clone(), view.as_of.clone()];
    for row in &source.availability {
        if !columns.contains(&row.attribute) {
            columns.push(row.attribute.clone());
        }
    }
    let values: Vec<&[u8]> = rest.split(|byte| *byte == 0).collect();
    let answered = wait(async {
        let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true);
        let mut database = SqliteConnection::connect_with(&options).await.expect("a database");
        let named = columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let made = format!("CREATE TABLE IF NOT EXISTS \"{}\" ({named}); DELETE FROM \"{}\"", view.name, view.name);
        sqlx::raw_sql(sqlx::AssertSqlSafe(made)).execute(&mut database).await.expect("a table");
        let places = (1..=columns.len()).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ");
        let mut row = sqlx::query::<sqlx::Sqlite>(sqlx::AssertSqlSafe(format!(
            "INSERT INTO \"{}\" VALUES ({places})",
            view.name
        )));
        for (place, _) in columns.iter().enumerate() {
            let value = values.get(place).copied();
            row = match (place, value, std::str::from_utf8(value.unwrap_or_default())) {
                (0, _, _) => row.bind(SALMA),
                (1, None | Some([]), _) => row.bind("2026-11-20"),
                (_, None, _) => row.bind(None::<String>),
                (_, Some(_), Ok(text)) if blobs & (1 << (place % 8)) == 0 => row.bind(text.to_owned()),
                (_, Some(bytes), _) => row.bind(bytes.to_vec()),
            };
        }
        row.execute(&mut database).await.expect("a row");
        database.close().await.expect("a file");
        let adapter = DbViewAdapter::new(&format!("sqlite://{}?mode=ro", file.display()), source).expect("an adapter");
        adapter.query(&call(), &questions("vehicles")).await
    });
    if let Ok(answer) = answered {
        taken("vehicles", &answer.content);
    }
}

/// A sheet of a register that the portal keeps.
pub(crate) fn native_import(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let sheet = Import { source: "health-cover", text, as_of: Some(TODAY), by: "fuzz", own: Some(SALMA) };
    let _ = wait(import(catalogue(), store(), &clock(), sheet));
}
