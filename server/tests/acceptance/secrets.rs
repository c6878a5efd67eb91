//! What is at rest or logged tells nothing about anybody.

use crate::support::{Case, Kind, PRIYA, Site, logs};
use sqlx::{Connection, PgConnection, Row};
use std::path::Path;

/// Whoever files in this test, as registers know her and as she types: none of it is in the dictionary's examples.
const NEVER: [&str; 10] =
    [PRIYA, "CR-104233", "بريا", "Priya", "Nair", "ناير", "canary@mail.example", "سرّية", "Sirriyya", "+999705550199"];

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("nothing_personal_at_rest", |site| Box::pin(at_rest(site))),
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
