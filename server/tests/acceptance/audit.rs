//! The exchange log's chain: nothing is lost or chained twice, the database guards it, and the command line verifies it.

use crate::support::{Case, Kind, Postgres, Raw, SALMA, Site, until};
use domain::exchange::chain::{Flaw, Head};
use domain::exchange::{LogEntry, Phase};
use jiff::Timestamp;
use server::audit::{Checkpoints, KeyText, Report, verify};
use server::storage::{Chained, FoundHead, Store, StoreError, Vault};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;
use uuid::Uuid;

/// Rows of a release that did not seal them yet.
pub(crate) const SEAL_LESS: i64 = 3;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("writers_and_two_sequencers_at_once", |kind| Box::pin(at_once(kind))),
        Case::by_hand("the_database_refuses_changes", |kind| Box::pin(guarded(kind))),
        Case::by_hand("nothing_is_chained_behind_a_head_that_is_not_ours", |kind| Box::pin(not_ours(kind))),
        Case::by_hand("rows_that_wait_are_told_and_hide_nothing", |kind| Box::pin(waiting(kind))),
        Case::by_hand("checkpoints_are_read_with_suspicion", |kind| Box::pin(suspicion(kind))),
        Case::own_with("the_command_line_verifies_a_running_portal", checkpoints, |site| Box::pin(command_line(site))),
    ]
}

/// A store with a log, and no portal.
pub(crate) struct Log {
    pub(crate) store: Store,
    pub(crate) folder: TempDir,
    postgres: Option<Postgres>,
}

impl Log {
    pub(crate) async fn new(kind: Kind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let postgres = match kind {
            Kind::Sqlite => None,
            Kind::Postgres => Some(Postgres::create().await),
        };
        let store = open(folder.path(), postgres.as_ref()).await;
        store.migrate().await.unwrap();
        Self { store, folder, postgres }
    }

    /// What another portal on the same database has.
    async fn another(&self) -> Store {
        open(self.folder.path(), self.postgres.as_ref()).await
    }

    pub(crate) async fn raw(&self) -> Raw {
        Raw::open(self.folder.path(), self.postgres.as_ref().map(|postgres| postgres.url.as_str())).await
    }

    /// Writes rows as the portal does.
    pub(crate) async fn write(&self, rows: i64) {
        let rows: Vec<_> = (0..rows).map(entry).collect();
        self.store.append_log(&rows).await.unwrap();
    }

    /// Rows as the release before wrote them.
    pub(crate) async fn older_release(&self, rows: i64) {
        let mut raw = self.raw().await;
        for at in 0..rows {
            let (id, exchange) = (raw.id(Uuid::now_v7()), raw.id(Uuid::new_v4()));
            let columns = "id, at, phase, exchange_id, allowed, entry";
            raw.run(&format!(
                "INSERT INTO exchange_log ({columns}) VALUES ({id}, {at}, 'intended', {exchange}, TRUE, '{{\"n\":{at}}}')"
            ))
            .await;
        }
    }

    pub(crate) async fn chain(&self) -> Option<Head> {
        chain(&self.store).await
    }

    pub(crate) async fn checkpoint(&self, file: &Path) {
        let FoundHead::Signed(head) = self.store.head().await.unwrap() else { panic!("no head") };
        Checkpoints::append(file, &head, self.store.vault().audit(), now()).unwrap();
    }

    async fn verify(&self) -> Report {
        verify(&self.store, None, &[]).await.unwrap()
    }

    pub(crate) async fn remove(self) {
        self.store.close().await;
        if let Some(postgres) = self.postgres {
            postgres.remove().await;
        }
    }
}

async fn open(folder: &Path, postgres: Option<&Postgres>) -> Store {
    let vault = Vault::new(&[7; 32]);
    match postgres {
        Some(postgres) => Store::open_postgres(&postgres.url, vault).await.unwrap(),
        None => Store::open_sqlite(folder, vault).await.unwrap(),
    }
}

async fn chain(store: &Store) -> Option<Head> {
    let mut last = None;
    while let Chained::Rows(head) = store.chain(now(), last.as_ref()).await.unwrap() {
        last = Some(head);
    }
    last
}

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap()
}

/// A row of the log; every few lack what may be absent.
fn entry(number: i64) -> (LogEntry, Option<Vec<u8>>) {
    let entry = LogEntry {
        phase: if number % 2 == 0 { Phase::Intended } else { Phase::Result },
        at: now(),
        request_id: Uuid::new_v4(),
        application: (number % 5 != 0).then(Uuid::now_v7),
        initiator: "pull".to_owned(),
        channel: "web".to_owned(),
        actor: None,
        actor_kind: "citizen".to_owned(),
        person: (number % 7 != 0).then(Uuid::now_v7),
        role: "applicant".to_owned(),
        relation: "same".to_owned(),
        requester: "civil-status-department".to_owned(),
        service: "birth-registration".to_owned(),
        purpose: "register-birth".to_owned(),
        legal_basis: "civil-status-law-art-12".to_owned(),
        authorisations: vec!["birth-population".to_owned()],
        source: "population".to_owned(),
        concepts: vec!["person.birth_date".to_owned()],
        allowed: number % 3 != 0,
        reason: "allowed".to_owned(),
        latency_ms: None,
        request_hash: None,
        response_hash: None,
        via: None,
        encounter: None,
        staff: None,
        representation: None,
    };
    (entry, (number % 4 != 0).then(|| vec![5; 32]))
}

async fn at_once(kind: Kind) {
    let log = Log::new(kind).await;
    let mut writers = Vec::new();
    for _ in 0..2 {
        let store = log.another().await;
        for writer in 0..4 {
            let store = store.clone();
            writers.push(tokio::spawn(async move {
                for batch in 0..15 {
                    store.append_log(&[entry(writer), entry(batch), entry(1)]).await.unwrap();
                }
            }));
        }
    }
    let sequencer = |store: Store| async move {
        let mut chained = 0;
        for _ in 0..2000 {
            match store.chain(now(), None).await {
                Ok(Chained::Rows(head)) if head.seq == 360 => return chained + 1,
                Ok(Chained::Rows(_)) => chained += 1,
                Ok(_) => tokio::time::sleep(std::time::Duration::from_millis(5)).await,
                Err(error) => panic!("{error}"),
            }
            if let Ok(FoundHead::Signed(Head { seq: 360, .. })) = store.head().await {
                return chained;
            }
        }
        panic!("rows are left")
    };
    let sequencers = [tokio::spawn(sequencer(log.another().await)), tokio::spawn(sequencer(log.another().await))];
    for writer in writers {
        writer.await.unwrap();
    }
    let mut batches = 0;
    for sequencer in sequencers {
        batches += sequencer.await.unwrap();
    }
    assert!(batches > 1, "they chained while others wrote");
    let report = log.verify().await;
    assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    assert_eq!((report.rows, report.pending), (360, 0), "nothing is lost");
    let mut raw = log.raw().await;
    let places = "SELECT COUNT(DISTINCT seq) FROM exchange_log WHERE seq BETWEEN 1 AND 360";
    assert_eq!(raw.number(places).await, 360, "each row once");
    log.remove().await;
}

async fn guarded(kind: Kind) {
    let log = Log::new(kind).await;
    log.write(3).await;
    log.chain().await;
    log.write(2).await;
    let mut raw = log.raw().await;
    let copy = "INSERT INTO exchange_log (id, at, phase, exchange_id, allowed, entry, seq)";
    let mut refused = vec![
        "UPDATE exchange_log SET entry = '{}' WHERE seq = 2".to_owned(),
        "UPDATE exchange_log SET seq = NULL".to_owned(),
        "UPDATE exchange_log SET hash = NULL WHERE seq = 1".to_owned(),
        "UPDATE exchange_log SET entry = '{}', seq = 9 WHERE seq IS NULL".to_owned(),
        "UPDATE exchange_log SET at = at + 1 WHERE seq IS NULL".to_owned(),
        "DELETE FROM exchange_log WHERE seq = 3".to_owned(),
        "DELETE FROM exchange_log WHERE seq IS NULL".to_owned(),
        "DELETE FROM exchange_head".to_owned(),
        "UPDATE exchange_head SET seq = 1".to_owned(),
        "UPDATE exchange_head SET signature = NULL".to_owned(),
        format!(
            "{copy} SELECT {}, at, phase, exchange_id, allowed, entry, 7 FROM exchange_log WHERE seq = 1",
            raw.id(Uuid::now_v7())
        ),
    ];
    if raw.is_sqlite() {
        refused.push("REPLACE INTO exchange_log SELECT * FROM exchange_log WHERE seq IS NULL".to_owned());
    } else {
        refused.push("TRUNCATE exchange_log".to_owned());
        refused.push("TRUNCATE exchange_head".to_owned());
    }
    for statement in refused {
        assert!(raw.try_run(&statement).await.is_err(), "{statement}");
    }
    log.store.migrate().await.unwrap();
    log.chain().await;
    let report = log.verify().await;
    assert!(report.flaws.is_empty() && report.rows == 5, "{report:?}");
    raw.unguard().await;
    log.store.migrate().await.unwrap();
    assert!(raw.try_run("DELETE FROM exchange_log").await.is_err(), "triggers that were dropped are laid anew");
    log.remove().await;
}

async fn not_ours(kind: Kind) {
    let log = Log::new(kind).await;
    log.write(3).await;
    let seen = log.chain().await.unwrap();
    let mut raw = log.raw().await;
    raw.unguard().await;
    raw.run("CREATE TABLE kept_head AS SELECT * FROM exchange_head").await;
    log.write(3).await;
    let newer = log.chain().await.unwrap();
    log.write(1).await;
    let put_back = "DELETE FROM exchange_head; INSERT INTO exchange_head SELECT * FROM kept_head";
    raw.run(&format!("DELETE FROM exchange_log WHERE seq > 3; {put_back}")).await;
    let refused = |outcome: Result<Chained, StoreError>| matches!(outcome, Err(StoreError::Head(_)));
    assert!(refused(log.store.chain(now(), Some(&newer)).await), "a head that went back");
    assert!(!refused(log.store.chain(now(), Some(&seen)).await));
    log.write(1).await;
    for forgery in
        ["UPDATE exchange_head SET seq = 2", "UPDATE exchange_head SET signature = NULL", "DELETE FROM exchange_head"]
    {
        raw.run(forgery).await;
        assert!(refused(log.store.chain(now(), None).await), "{forgery}");
    }
    log.remove().await;
}

async fn waiting(kind: Kind) {
    let log = Log::new(kind).await;
    let report = log.verify().await;
    assert!(report.flaws.is_empty() && report.rows == 0 && report.head.is_some(), "a log that has just begun is whole");
    log.older_release(SEAL_LESS).await;
    log.write(2).await;
    let report = log.verify().await;
    assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    assert_eq!((report.rows, report.pending), (0, 5));
    assert_eq!(report.pending_since, Some(Timestamp::UNIX_EPOCH));
    log.chain().await;
    log.write(4).await;
    let mut raw = log.raw().await;
    raw.unguard().await;
    raw.run("DELETE FROM exchange_log WHERE seq > 3").await;
    let report = log.verify().await;
    assert_eq!(report.flaws.first(), [Flaw::Truncated { from: 4, to: 5 }]);
    assert_eq!(report.pending, 4);
    log.chain().await;
    let report = log.verify().await;
    assert_eq!(report.flaws.first(), [Flaw::Missing { from: 4, to: 5 }], "chaining goes on and covers nothing up");
    log.remove().await;
}

async fn suspicion(kind: Kind) {
    let log = Log::new(kind).await;
    let file = log.folder.path().join("checkpoints.jsonl");
    log.checkpoint(&file).await;
    log.write(3).await;
    log.chain().await;
    log.checkpoint(&file).await;
    let whole = verify(&log.store, Some(&file), &[]).await.unwrap();
    assert!(whole.flaws.is_empty() && whole.checkpoints == 2, "{whole:?}");
    let text = std::fs::read_to_string(&file).unwrap();
    let line = text.lines().nth(1).unwrap();
    let check = async |line: &str| -> Vec<Flaw> {
        std::fs::write(&file, format!("{line}\n")).unwrap();
        verify(&log.store, Some(&file), &[]).await.unwrap().flaws.first().to_vec()
    };
    assert_eq!(check(&line.replace("\"seq\":3", "\"seq\":2")).await, [Flaw::CheckpointForged { line: 1 }]);
    assert!(matches!(check("{\"seq\":3}").await[..], [Flaw::CheckpointUnreadable { line: 1, .. }]));
    assert!(matches!(check(&line[..40]).await[..], [Flaw::CheckpointUnreadable { line: 1, .. }]));
    // A line that was cut short does not spoil the next one.
    std::fs::write(&file, &line[..40]).unwrap();
    log.checkpoint(&file).await;
    let report = verify(&log.store, Some(&file), &[]).await.unwrap();
    assert!(matches!(report.flaws.first(), [Flaw::CheckpointUnreadable { line: 1, .. }]) && report.checkpoints == 1);
    // Another portal's key is trusted when it is named.
    let other = Vault::new(&[9; 32]);
    let FoundHead::Signed(head) = log.store.head().await.unwrap() else { panic!("no head") };
    std::fs::remove_file(&file).unwrap();
    Checkpoints::append(&file, &head, other.audit(), now()).unwrap();
    let report = verify(&log.store, Some(&file), &[]).await.unwrap();
    assert_eq!(report.flaws.first(), [Flaw::CheckpointForged { line: 1 }]);
    let report = verify(&log.store, Some(&file), &[KeyText(other.audit().public())]).await.unwrap();
    assert!(report.flaws.is_empty() && report.checkpoints == 1);
    assert!(verify(&log.store, Some(Path::new("/nowhere/at-all")), &[]).await.is_err());
    log.remove().await;
}

fn checkpoints(settings: &mut server::settings::Settings) {
    settings.checkpoint_file = Some(settings.data_dir.join("checkpoints.jsonl"));
    settings.checkpoint_every = std::time::Duration::from_millis(1);
}

fn audit(site: &Site, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shubbak"));
    command.arg("audit").args(arguments).current_dir(site.folder()).env_clear().env("SHUBBAK_DATA_DIR", ".");
    if let Some(url) = site.database_url() {
        command.env("DATABASE_URL", url);
    }
    let output: Output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code() == Some(0), said)
}

async fn command_line(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.begin("services/driving-licence-renewal").await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    until("every row to have its place", async || {
        let left = raw.number("SELECT COUNT(*) FROM exchange_log WHERE seq IS NULL").await;
        (left == 0 && raw.number("SELECT COUNT(*) FROM exchange_log").await > 3).then_some(())
    })
    .await;
    let own = site.folder().join("checkpoints.jsonl");
    until("the portal's own checkpoint", async || own.exists().then_some(())).await;
    let (whole, said) = audit(site, &["verify"]);
    assert!(whole && said.contains("none not chained yet"), "{said}");
    let (written, said) = audit(site, &["checkpoint", "--out", "by-hand.jsonl"]);
    assert!(written, "{said}");
    let (whole, said) = audit(site, &["verify", "--checkpoints", "by-hand.jsonl"]);
    assert!(whole && said.contains("1 checkpoints"), "{said}");
    outside(site);
    raw.unguard().await;
    raw.run("UPDATE exchange_log SET entry = REPLACE(entry, 'citizen', 'officer') WHERE seq = 2").await;
    let (whole, said) = audit(site, &["verify"]);
    assert!(!whole && said.contains("row 2 (") && said.contains("edited"), "{said}");
    raw.run(
        "DELETE FROM exchange_log; DELETE FROM exchange_head; INSERT INTO exchange_head (id, seq, at) VALUES (1, 0, 0)",
    )
    .await;
    site.running.store.migrate().await.unwrap();
    let (whole, said) = audit(site, &["verify"]);
    assert!(whole, "a log that was begun anew, to the database alone: {said}");
    let (whole, said) = audit(site, &["verify", "--checkpoints", "checkpoints.jsonl"]);
    assert!(!whole && said.contains("checkpoints, line 2") && said.contains("rewritten or cut off"), "{said}");
    for wrong in [["verify", "--key", "nonsense"], ["verify", "--checkpoints", "nowhere.jsonl"]] {
        let (whole, said) = audit(site, &wrong);
        assert!(!whole && said.contains("mend"), "{said}");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_shubbak"))
        .args(["audit", "verify"])
        .current_dir(elsewhere.path())
        .env_clear()
        .output()
        .unwrap();
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("mend"));
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0, "nothing was made");
}

/// What somebody does who has nothing but the checkpoint, the printed key and OpenSSL; left out where that is missing.
fn outside(site: &Site) {
    let (_, key) = audit(site, &["key"]);
    let (first, pem) = key.split_once('\n').unwrap();
    let line = std::fs::read_to_string(site.folder().join("by-hand.jsonl")).unwrap();
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(line["key"], first);
    let message =
        format!("shubbak-exchange-log-1\n{}\n{}\n{}\n", line["seq"], line["hash"].as_str().unwrap(), line["at"]);
    let signature =
        base64::Engine::decode(&base64::engine::general_purpose::STANDARD, line["signature"].as_str().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    put("key.pem", pem.as_bytes());
    put("message", message.as_bytes());
    put("signature", &signature.unwrap());
    let openssl = "pkeyutl -verify -pubin -inkey key.pem -rawin -in message -sigfile signature";
    match Command::new("openssl").args(openssl.split(' ')).current_dir(folder.path()).output() {
        Ok(output) => assert!(output.status.success(), "{output:?}"),
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound),
    }
}
