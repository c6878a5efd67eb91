//! Backups while people work, and a restore after which every service request has one effect at its office.

use crate::support::command::{At, postgres_tool};
use crate::support::{Browser, Case, HAKIM, HASSAN, Kind, LAYLA, Page, Raw, SALMA, Site, until};
use std::path::Path;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("a_restore_never_repeats_a_delivery", |kind| Box::pin(never_twice(kind))),
        Case::own("a_backup_is_whole_and_refuses_what_it_must", |site| Box::pin(whole(site))),
    ]
}

const SERVICE: &str = "services/change-of-address";

async fn file_one(browser: &Browser) -> Page {
    let page = browser.begin(SERVICE).await;
    browser.finish(page, &[]).await
}

/// How many cases the offices have, and how many of them are about a reference.
fn cases_at_offices(folder: &Path, reference: &str) -> usize {
    let text = std::fs::read_to_string(folder.join("demo-country.jsonl")).unwrap_or_default();
    let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    let ids = whole.filter_map(|line| {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        (case["submission"]["reference"] == reference)
            .then(|| case["submission"]["message_id"].as_str().unwrap().to_owned())
    });
    ids.collect::<std::collections::BTreeSet<_>>().len()
}

/// Keeps the database as it is now, while the portal runs.
async fn keep(at: &At, file: &str) {
    match &at.database_url {
        None => drop(at.run(&["backup", file]).await.well()),
        Some(url) => drop(postgres_tool("pg_dump", &["--format=custom", "--file", file, url]).await),
    }
}

/// Puts it back, after the portal was stopped.
async fn put_back(at: &At, file: &str) -> String {
    match &at.database_url {
        None => {
            let words = at.run(&["restore", file]).await.refused();
            assert!(words.contains("--replace"), "{words}");
            at.run(&["restore", file, "--replace"]).await.well()
        }
        Some(url) => {
            let arguments = ["--clean", "--if-exists", "--single-transaction", "--dbname", url, file];
            postgres_tool("pg_restore", &arguments).await;
            at.run(&["restore", "--after"]).await.well()
        }
    }
}

async fn decided(browser: &Browser, application: &str) {
    until("the decision", async || {
        let page = browser.get(&format!("applications/{application}")).await;
        page.text(".head-pairs").is_some_and(|words| words.contains("Approved")).then_some(())
    })
    .await;
}

async fn never_twice(kind: Kind) {
    let site = Site::with(kind, |settings| settings.demo_decide_after = std::time::Duration::from_secs(4)).await;
    let [hassan, hakim, layla, salma] = [HASSAN, HAKIM, LAYLA, SALMA].map(|who| site.browser("en", who));
    // Before the backup: one case is decided, one is on its way to an office that is away, one is a draft at its end.
    let old = file_one(&hassan).await;
    decided(&hassan, &old.application()).await;
    site.turn("change-of-address", "error_500").await;
    let waiting = file_one(&hakim).await;
    let page = layla.begin(SERVICE).await;
    let check = layla.walk_to(page, "check", &[]).await;
    let at = At::beside(&site);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept").to_str().unwrap().to_owned();
    let (_, other) = tokio::join!(keep(&at, &file), file_one(&salma));
    // After it: what was on its way arrives, the draft is handed in, and all of it is decided.
    site.turn("change-of-address", "ok").await;
    let lost = layla.finish(check.clone(), &[]).await;
    let references = [&old, &waiting, &lost, &other].map(|page| page.reference().unwrap());
    decided(&layla, &lost.application()).await;
    decided(&hakim, &waiting.application()).await;
    decided(&salma, &other.application()).await;
    for reference in &references {
        assert_eq!(cases_at_offices(site.folder(), reference), 1, "{reference}");
    }

    let site = site
        .restart_after(
            async |_, _| {
                let words = put_back(&at, &file).await;
                assert!(words.contains("are held") && words.contains("sessions are over"), "{words}");
            },
            |_| (),
        )
        .await;
    let [hakim, layla] = [HAKIM, LAYLA].map(|who| site.browser("en", who));
    hakim.sign_in().await;
    decided(&hakim, &waiting.application()).await;
    let page = hakim.get(&format!("applications/{}", waiting.application())).await;
    let lines = page.texts(".timeline li");
    assert_eq!(lines.iter().filter(|line| line.contains("approved")).count(), 1, "{lines:#?}");
    assert_eq!(cases_at_offices(site.folder(), &references[1]), 1, "the office was asked, and not told again");
    // The draft is a draft again. Handed in once more it is the same case under the same reference.
    layla.sign_in().await;
    let again = layla.get(check.path()).await;
    let again = layla.finish(again, &[]).await;
    assert_eq!(again.reference(), lost.reference(), "what the person has in hand stays true");
    decided(&layla, &again.application()).await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    until("everything to be settled", async || {
        let open = raw.number("SELECT COUNT(*) FROM delivery WHERE state NOT IN ('done', 'cancelled')").await;
        (open == 0).then_some(())
    })
    .await;
    for reference in &references {
        assert_eq!(cases_at_offices(site.folder(), reference), 1, "{reference}: one effect");
    }
    at.run(&["audit", "verify"]).await.well();
    site.stop().await;
}

async fn whole(site: &Site) {
    let at = At::beside(site);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.db");
    let file = file.to_str().unwrap();
    if site.kind == Kind::Postgres {
        let words = at.run(&["backup", file]).await.refused();
        assert!(words.contains("pg_dump") && !Path::new(file).exists(), "{words}");
        let words = at.run(&["restore", file]).await.refused();
        assert!(words.contains("pg_restore"), "{words}");
        return;
    }
    let browser = site.browser("en", HASSAN);
    file_one(&browser).await;
    let words = at.run(&["backup", file]).await.well();
    assert!(words.contains("key file is not in it"), "{words}");
    let words = at.run(&["backup", file]).await.refused();
    assert!(words.contains("is there already"), "{words}");
    at.run(&["backup", folder.path().to_str().unwrap()]).await.well();
    assert!(std::fs::read_dir(folder.path()).unwrap().count() == 2, "no half file is left");
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600, "for its owner alone");
    let mut bytes = std::fs::read(file).unwrap();
    let half = bytes.len() / 2;
    bytes[half..half + 4096].fill(0x5a);
    let (damaged, there) = (folder.path().join("damaged.db"), tempfile::tempdir().unwrap());
    std::fs::write(&damaged, &bytes).unwrap();
    let there = At { data_dir: there.path().to_owned(), ..at.clone() };
    let words = there.run(&["restore", damaged.to_str().unwrap()]).await.refused();
    assert!(words.contains("damaged"), "{words}");
    std::fs::write(&damaged, b"no database").unwrap();
    there.run(&["restore", damaged.to_str().unwrap()]).await.refused();
    assert!(!there.data_dir.join("shubbak.db").exists());
    there.run(&["restore", file]).await.well();
    assert!(there.data_dir.join("shubbak.db").exists() && Path::new(file).exists());
    there.run(&["audit", "verify"]).await.well();
}
