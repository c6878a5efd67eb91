//! What is at rest or logged tells nothing about anybody.

use crate::afterwards::contest;
use crate::support::command::{At, postgres_tool};
use crate::support::{Browser, Case, Kind, PRIYA, Raw, Site, logs, until};
use server::storage::Vault;
use sqlx::{Connection, PgConnection, Row};
use std::path::Path;

/// Whoever files in this test, as registers know her and as she types: none of it is in the dictionary's examples.
const NEVER: [&str; 10] =
    [PRIYA, "CR-104233", "بريا", "Priya", "Nair", "ناير", "canary@mail.example", "سرّية", "Sirriyya", "+999705550199"];

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("nothing_personal_at_rest", |site| Box::pin(at_rest(site))),
        Case::own("canaries_stay_in_their_cage", |site| Box::pin(canaries(site))),
        Case::shared("nothing_personal_in_the_log", |site| Box::pin(logged(site))),
        Case::shared("nothing_personal_in_addresses", |site| Box::pin(addresses(site))),
    ]
}

const TYPED: [(&str, &str); 4] = [
    ("child.given_name", "سرّية"),
    ("child.given_name_latin", "Sirriyya"),
    ("applicant.contact.email", "canary@mail.example"),
    ("applicant.contact.phone", "+999 70 555 0199"),
];

async fn at_rest(site: &Site) {
    let browser = site.browser("en", PRIYA);
    let page = browser.begin("life-events/having-a-baby").await;
    let check = browser.walk_to(page, "check", &TYPED).await;
    assert!(check.body.contains("canary@mail.example") && check.body.contains("سرّية"));
    let session = browser.session().unwrap();
    let draft = browser.begin("life-events/having-a-baby").await;
    browser.walk_to(draft, "contact", &TYPED).await;
    browser.finish(check, &[]).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert!(site.folder().join("drops/companies.sealed").exists(), "the copy of a dropped file is looked at too");
    let mut never: Vec<String> = NEVER.map(str::to_owned).to_vec();
    never.push(session);
    nowhere(site, &never).await;
}

/// Values that nobody else has, one for each thing that people write; the log's reader knows the word in each.
const CAGED: [&str; 5] =
    ["canary-in-a-reply", "canary-in-a-correction", "canary-why", "canary-in-feedback", "canary-call-back"];

async fn canaries(site: &Site) {
    let before = wal_now(site).await;
    let browser = site.browser("en", PRIYA);
    let page = browser.begin("life-events/having-a-baby").await;
    let done = browser.finish(page, &TYPED).await;
    let application = done.application();
    let asked = until("a question", async || {
        let page = browser.get(&format!("applications/{application}")).await;
        page.has("textarea[name=reply]").then_some(page)
    })
    .await;
    browser.submit(&asked, &[("reply", CAGED[0])]).await;
    let claim = ("applicant.address.street", CAGED[1], CAGED[2]);
    let (_, request) = contest(&browser, "services/change-of-address", claim).await;
    assert!(request.text("main").unwrap().contains(CAGED[1]), "the portal has it and shows it to her alone");
    write_more(site, &browser).await;
    assert_eq!(browser.get("my/messages").await.status, 200);
    let at = At::beside(site);
    let mut never: Vec<String> = NEVER.iter().chain(&CAGED).map(|one| (*one).to_owned()).collect();
    nowhere(site, &never).await;
    in_copies(site, &at, &never).await;
    at.run(&["keys", "rotate"]).await.well();
    nowhere(site, &never).await;
    none_left_behind(site, (1, 2)).await;
    // What others on the same server write of the same people is theirs: of its log only what was made up here is looked for.
    never.retain(|one| CAGED.contains(&one.as_str()) || one == "canary@mail.example");
    if let Some(before) = before {
        in_wal(site, &before, &never).await;
    }
    let seen = logs::seen();
    assert!(seen.lines > 0 && seen.telling.is_empty(), "{}", seen.telling.concat());
}

/// Feedback, and a wish to be called.
async fn write_more(site: &Site, browser: &Browser) {
    let page = browser.get("services/passport").await;
    let names = page.attributes("form#say input[type=hidden]", "name");
    let values = page.attributes("form#say input[type=hidden]", "value");
    let mut fields: Vec<(String, String)> = names.into_iter().zip(values).collect();
    fields.extend([("found".to_owned(), "no".to_owned()), ("words".to_owned(), CAGED[3].to_owned())]);
    let action = page.url.join(&page.attribute("form#say", "action").unwrap()).unwrap();
    let thanks = browser.send(&crate::support::Form { action, post: true, fields }).await;
    assert_eq!(thanks.name(), "thanks", "{}", thanks.url);
    let page = site.browser("en", PRIYA).get("call-back").await;
    let form = page.form(PRIYA);
    let name = form.fields.iter().find(|(field, _)| field == "name").map(|(field, _)| field.clone());
    let sent = browser.send(&form.set(&name.expect("a call-back asks for a name"), CAGED[4])).await;
    assert!(sent.status.is_success(), "{}: {:?}", sent.url, sent.text("[role=alert]"));
}

/// Asserts that a rotation forgot no column: none has anything under the version before, whoever sealed it.
async fn none_left_behind(site: &Site, (before, now): (u32, u32)) {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let (columns,): (String,) = raw
        .row(match site.kind {
            Kind::Sqlite => {
                "SELECT group_concat(m.name || '.' || c.name) FROM sqlite_master m, pragma_table_info(m.name) c \
                 WHERE m.type = 'table' AND c.type = 'BYTEA'"
            }
            Kind::Postgres => {
                "SELECT string_agg(table_name::text || '.' || column_name::text, ',') FROM information_schema.columns \
                 WHERE table_schema = 'public' AND data_type = 'bytea'"
            }
        })
        .await;
    let mut sealed = 0;
    for (table, column) in columns.split(',').map(|one| one.split_once('.').unwrap()) {
        let [old, new] = [before, now].map(|version| raw.bytes(&Vault::header(version)));
        let under = format!("SELECT COUNT(*) FROM {table} WHERE substr({column}, 1, 8)");
        assert_eq!(raw.number(&format!("{under} = {old}")).await, 0, "{table}.{column} was left behind");
        sealed += usize::from(raw.number(&format!("{under} = {new}")).await > 0);
    }
    assert!(sealed >= 4, "people, sessions, feedback and call-backs are under the new version: {sealed}");
}

/// Asserts that none of these stands in a backup or a dump.
async fn in_copies(site: &Site, at: &At, never: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    let copy = match site.kind {
        Kind::Sqlite => {
            let file = folder.path().join("kept.db");
            at.run(&["backup", file.to_str().unwrap()]).await.well();
            std::fs::read(file).unwrap()
        }
        Kind::Postgres => postgres_tool("pg_dump", &["--inserts", &site.database_url().unwrap()]).await,
    };
    let copy = String::from_utf8_lossy(&copy);
    assert!(copy.len() > 10_000 && copy.contains("wrapped_key"), "there is a copy");
    for what in never {
        let hex: String = what.bytes().map(|byte| format!("{byte:02x}")).collect();
        assert!(!copy.contains(what.as_str()) && !copy.contains(&hex), "a copy has {what}");
    }
}

/// Where PostgreSQL writes its log just now.
async fn wal_now(site: &Site) -> Option<String> {
    let mut connection = PgConnection::connect(&site.database_url()?).await.unwrap();
    let row = sqlx::query("SELECT pg_walfile_name(pg_current_wal_lsn()) AS name").fetch_one(&mut connection).await;
    connection.close().await.unwrap();
    Some(row.unwrap().get("name"))
}

/// Asserts that none of these stands in what PostgreSQL's log took up since.
async fn in_wal(site: &Site, since: &str, never: &[String]) {
    const FILES: &str = "SELECT name FROM pg_ls_waldir() WHERE name >= $1 AND length(name) = 24 \
         AND name <= pg_walfile_name(pg_current_wal_lsn()) ORDER BY name LIMIT 20";
    let mut connection = PgConnection::connect(&site.database_url().unwrap()).await.unwrap();
    let names: Vec<(String,)> = sqlx::query_as(FILES).bind(since).fetch_all(&mut connection).await.unwrap();
    assert!(!names.is_empty());
    for (name,) in names {
        let read = "SELECT pg_read_binary_file('pg_wal/' || $1) AS bytes";
        let bytes: Vec<u8> = sqlx::query(read).bind(&name).fetch_one(&mut connection).await.unwrap().get("bytes");
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.len() > 1_000_000);
        for what in never {
            assert!(!text.contains(what.as_str()), "{name} has {what}");
        }
    }
    connection.close().await.unwrap();
}

/// Asserts that none of these stands anywhere in what the portal keeps.
pub(crate) async fn nowhere(site: &Site, never: &[String]) {
    match site.kind {
        Kind::Sqlite => files(site.folder(), never),
        Kind::Postgres => tables(&site.database_url().unwrap(), never).await,
    }
}

fn contains(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|window| window == what.as_bytes())
}

fn files(folder: &Path, never: &[String]) {
    let mut read = 0;
    let mut waiting = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        // The demo country's own files are not the portal's.
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("demo-country")) {
            continue;
        }
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        read += bytes.len();
        for what in never {
            assert!(!contains(&bytes, what), "{} has {what}", path.display());
        }
    }
    assert!(read > 10_000, "there is a database");
}

async fn tables(url: &str, never: &[String]) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let names = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
    let tables: Vec<(String,)> = sqlx::query_as(names).fetch_all(&mut connection).await.unwrap();
    assert!(tables.len() > 5);
    for (table,) in tables {
        let all = format!("SELECT t::text AS line FROM \"{table}\" t");
        for row in sqlx::query(sqlx::AssertSqlSafe(all)).fetch_all(&mut connection).await.unwrap() {
            let line: String = row.get("line");
            for what in never {
                let hex: String = what.bytes().map(|byte| format!("{byte:02x}")).collect();
                assert!(!line.contains(what) && !line.contains(&hex), "{table} has {what}");
            }
        }
    }
    connection.close().await.unwrap();
}

async fn logged(site: &Site) {
    let browser = site.browser("en", PRIYA);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    browser.submit(&page, &[("child.given_name", "canary <script>")]).await;
    let page = browser.get(page.path()).await;
    let check = browser.walk_to(page, "check", &TYPED).await;
    browser.finish(check, &[]).await;
    browser.get("my/data/canary").await;
    let seen = logs::seen();
    assert!(seen.lines > 0, "the log is read");
    assert!(seen.telling.is_empty(), "{}", seen.telling.concat());
}

async fn addresses(site: &Site) {
    let browser = site.browser("en", PRIYA);
    let page = browser.begin("life-events/having-a-baby").await;
    let mut page = browser.walk_to(page, "child-name", &[]).await;
    while page.reference().is_none() {
        for never in NEVER {
            assert!(!page.url.as_str().contains(never), "{}", page.url);
        }
        let form = page.form(&browser.person);
        page = browser
            .send(&TYPED.iter().fold(
                form,
                |form, (name, value)| {
                    if form.get(name).is_some() { form.set(name, value) } else { form }
                },
            ))
            .await;
    }
}
