use super::*;
use domain::catalogue::{Availability, Mode, SourceView};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};
use std::collections::BTreeMap;
use std::path::Path;
use uuid::Uuid;

fn source() -> Source {
    let row = |concept: &str, attribute: &str| Availability {
        concept: concept.to_owned(),
        capacity: "person".to_owned(),
        attribute: attribute.to_owned(),
        subject: "national_id".to_owned(),
        authentic: true,
        mode: Mode::Live,
        max_age_days: 1,
        from: None,
        until: None,
        history_from: None,
        codes: BTreeMap::new(),
    };
    Source {
        id: "vehicles".to_owned(),
        authority: "traffic".to_owned(),
        class: "GOV".to_owned(),
        level: "national".to_owned(),
        adapter: "db_view".to_owned(),
        path: String::new(),
        contract: String::new(),
        timeout_ms: 400,
        soap: None,
        availability: vec![row("person.vehicle.plate", "PLATE"), row("person.vehicle.year", "YEAR")],
        list: Vec::new(),
        view: Some(SourceView { name: "V_PORTAL".to_owned(), subject: "OWNER".to_owned(), as_of: "STAND".to_owned() }),
        drop: None,
        corrections: None,
        keeping: None,
        via: None,
    }
}

fn question(id: &str, attributes: &[&str]) -> Question {
    let subject = SubjectId { scheme: "national_id".to_owned(), id: id.to_owned() };
    let attributes = attributes.iter().map(|name| (*name).to_owned()).collect();
    Question { key: "applicant".to_owned(), subject, attributes }
}

async fn ask(adapter: &DbViewAdapter, questions: &[Question]) -> Result<Vec<Reply>, Failure> {
    let call = Call { id: Uuid::nil(), application: Uuid::nil(), user: Uuid::nil() };
    adapter.query(&call, questions).await.map(|answer| answer.content)
}

/// A table with everything that a legacy table may have, in words that both databases understand.
const TABLE: [&str; 7] = [
    "CREATE TABLE \"VEH\" (\"O\" VARCHAR(10), \"P\" VARCHAR(20), \"Y\" INTEGER, \"D\" VARCHAR(30), \"SECRET\" VARCHAR(20))",
    "INSERT INTO \"VEH\" VALUES ('0000000001', '12-3456', 2019, '2026-11-20', 'clerk')",
    "INSERT INTO \"VEH\" VALUES ('0000000002', '22-3456', NULL, '2026-11-20 08:30:00', NULL)",
    "INSERT INTO \"VEH\" VALUES ('0000000003', '32-3456', 2019, '2026-11-20', NULL)",
    "INSERT INTO \"VEH\" VALUES ('0000000003', '33-3456', 2019, '2026-11-20', NULL)",
    "INSERT INTO \"VEH\" VALUES ('0000000004', '42-3456', 2019, 'unknown', NULL)",
    "CREATE VIEW \"V_PORTAL\" AS SELECT \"O\" AS \"OWNER\", \"P\" AS \"PLATE\", \"Y\" AS \"YEAR\", \"D\" AS \"STAND\", \"SECRET\" FROM \"VEH\"",
];

/// What is true of a view wherever it is.
async fn a_view_is_read(adapter: &DbViewAdapter) {
    let replies = ask(adapter, &[question("0000000001", &["PLATE", "YEAR"])]).await.unwrap();
    assert!(replies[0].found);
    assert_eq!(replies[0].attributes.get("PLATE").unwrap(), "12-3456");
    assert_eq!(replies[0].attributes.get("YEAR").unwrap(), "2019", "numbers come as text");
    assert_eq!(replies[0].as_of, Some(jiff::civil::date(2026, 11, 20)));
    let replies = ask(adapter, &[question("0000000001", &["PLATE"])]).await.unwrap();
    assert_eq!(replies[0].attributes.len(), 1, "only what was asked");
    let replies = ask(adapter, &[question("0000000002", &["PLATE", "YEAR"])]).await.unwrap();
    assert!(!replies[0].attributes.contains_key("YEAR"), "nothing is no value");
    let replies =
        ask(adapter, &[question("0000000009", &["PLATE"]), question("0000000001", &["PLATE"])]).await.unwrap();
    assert!(!replies[0].found && replies[1].found, "several people in one call");
    let several = ask(adapter, &[question("0000000003", &["PLATE"])]).await;
    assert_eq!(several.unwrap_err(), Failure::Several);
    let undated = ask(adapter, &[question("0000000004", &["PLATE"])]).await;
    assert!(matches!(undated, Err(Failure::Unusable(why)) if why.contains("day")));
    let injected = ask(adapter, &[question("' OR '1'='1", &["PLATE"])]).await.unwrap();
    assert!(!injected[0].found, "values are bound");
    // A column that is not there must be an error: SQLite would take its quoted name for a text.
    assert!(matches!(ask(adapter, &[question("0000000001", &["NO_SUCH"])]).await, Err(Failure::Refused(_))));
    let mut notice = question("0000000001", &["PLATE"]);
    notice.subject.scheme = "birth_notice".to_owned();
    assert!(!ask(adapter, &[notice]).await.unwrap()[0].found, "another kind of id is not looked up");
}

fn address(path: &Path) -> String {
    format!("sqlite://{}?mode=ro", path.display())
}

async fn sqlite(path: &Path) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    for statement in TABLE {
        sqlx::query(statement).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    options
}

#[tokio::test]
async fn a_view_in_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("legacy.db");
    sqlite(&path).await;
    let adapter = DbViewAdapter::new(&address(&path), &source()).unwrap();
    a_view_is_read(&adapter).await;
}

#[tokio::test]
async fn sqlite_that_is_gone_locked_damaged_or_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("legacy.db");
    let adapter = DbViewAdapter::new(&address(&path), &source()).unwrap();
    let asked = [question("0000000001", &["PLATE"])];
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Unreachable(_))));
    assert!(!path.exists(), "it is never made");
    let options = sqlite(&path).await;
    assert!(ask(&adapter, &asked).await.unwrap()[0].found);
    let mut other = options.connect().await.unwrap();
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut other).await.unwrap();
    let started = std::time::Instant::now();
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Unreachable(_))));
    assert!(started.elapsed().as_millis() < 1500, "{:?}", started.elapsed());
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    sqlx::query("UPDATE \"VEH\" SET \"P\" = CAST(X'3132FF2D33' AS TEXT)").execute(&mut other).await.unwrap();
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Unusable(why)) if why.contains("UTF-8")));
    // A number has lost its zeros: what comes back is not the id that was asked for.
    for statement in [
        "DROP VIEW \"V_PORTAL\"",
        "CREATE TABLE \"NUM\" (\"OWNER\" INTEGER, \"PLATE\" TEXT, \"STAND\" TEXT)",
        "INSERT INTO \"NUM\" VALUES (1, '12-3456', '2026-11-20')",
        "CREATE VIEW \"V_PORTAL\" AS SELECT * FROM \"NUM\"",
    ] {
        sqlx::query(statement).execute(&mut other).await.unwrap();
    }
    assert_eq!(ask(&adapter, &asked).await.unwrap_err(), Failure::WrongPerson);
    other.close().await.unwrap();
    std::fs::write(&path, vec![b'x'; 8192]).unwrap();
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Unusable(_))));
}

#[tokio::test]
async fn a_slow_view_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("legacy.db");
    let mut connection = sqlite(&path).await.connect().await.unwrap();
    sqlx::query("DROP VIEW \"V_PORTAL\"").execute(&mut connection).await.unwrap();
    let slow = "CREATE VIEW \"V_PORTAL\" AS SELECT \"O\" AS \"OWNER\", \"P\" AS \"PLATE\", \"D\" AS \"STAND\" FROM \"VEH\" WHERE 0 < (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 4000000000) SELECT count(*) FROM c)";
    sqlx::query(slow).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let adapter = DbViewAdapter::new(&address(&path), &source()).unwrap();
    let started = std::time::Instant::now();
    assert_eq!(ask(&adapter, &[question("0000000001", &["PLATE"])]).await.unwrap_err(), Failure::Timeout);
    assert!(started.elapsed().as_millis() < 1500, "the database itself gave up: {:?}", started.elapsed());
}

#[tokio::test]
async fn only_addresses_of_databases_do() {
    for address in
        ["https://legacy.example", "mysql://x", "/tmp/x.db", "postgres://host:port/x", "sqlite://x?mode=unheard"]
    {
        assert!(DbViewAdapter::new(address, &source()).is_err(), "{address}");
    }
    let mut unnamed = source();
    unnamed.view = None;
    assert!(DbViewAdapter::new("sqlite:///x.db", &unnamed).is_err());
}

/// The server on which databases may be made, where the tests were given one.
#[allow(clippy::disallowed_methods, reason = "tests have no settings file: this one variable names the server")]
fn server() -> Option<String> {
    std::env::var("SHUBBAK_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

async fn on(url: &str, statements: &[&str]) {
    let mut connection = PgConnection::connect(url).await.expect("SHUBBAK_TEST_POSTGRES can't be reached");
    for statement in statements {
        sqlx::query(AssertSqlSafe((*statement).to_owned())).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_view_in_postgresql() {
    let Some(server) = server() else { return };
    let name = format!("shubbak_legacy_{}", Uuid::new_v4().simple());
    // A legacy database without an encoding keeps any bytes.
    let made = format!("CREATE DATABASE {name} ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    on(&server, &[&made]).await;
    let mut url = reqwest::Url::parse(&server).unwrap();
    url.set_path(&name);
    on(url.as_str(), &TABLE).await;
    let adapter = DbViewAdapter::new(url.as_str(), &source()).unwrap();
    a_view_is_read(&adapter).await;
    let asked = [question("0000000001", &["PLATE"])];
    // The session itself refuses to write, whatever a view calls.
    on(
        url.as_str(),
        &[
            "CREATE FUNCTION meddle() RETURNS text LANGUAGE sql AS $$ DELETE FROM \"VEH\"; SELECT 'done'::text $$",
            "ALTER VIEW \"V_PORTAL\" RENAME TO \"V_OLD\"",
            "CREATE VIEW \"V_PORTAL\" AS SELECT \"OWNER\", meddle() AS \"PLATE\", \"STAND\" FROM \"V_OLD\"",
        ],
    )
    .await;
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Refused(why)) if why.contains("25006")));
    on(url.as_str(), &[
        "CREATE OR REPLACE VIEW \"V_PORTAL\" AS SELECT \"OWNER\", pg_sleep(30)::text AS \"PLATE\", \"STAND\" FROM \"V_OLD\"",
    ])
    .await;
    let started = std::time::Instant::now();
    assert_eq!(ask(&adapter, &asked).await.unwrap_err(), Failure::Timeout);
    assert!(started.elapsed().as_millis() < 2000, "{:?}", started.elapsed());
    on(url.as_str(), &["CREATE OR REPLACE VIEW \"V_PORTAL\" AS SELECT \"OWNER\", chr(255)::text AS \"PLATE\", \"STAND\" FROM \"V_OLD\""]).await;
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Unusable(why)) if why.contains("UTF-8")));
    on(&server, &[&format!("DROP DATABASE {name} WITH (FORCE)")]).await;
    assert!(matches!(ask(&adapter, &asked).await, Err(Failure::Unreachable(_) | Failure::Timeout)));
}
