use super::*;
use crate::exchange::NativeAdapter;
use crate::storage::{NativeRecord, NativeRows, Vault};
use domain::catalogue::{SourceFile, load};
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const GOOD: &str = "national_id,card_no,plan,since,until\n\
    0000000001,HC-00000001,general,2021-01-01,2027-12-31\n\
    0000000002,HC-00000002,,2021-01-01,2027-12-31\n";

/// The repository's catalogue, which has a native register.
fn catalogue() -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut files, mut waiting): (Vec<SourceFile>, Vec<PathBuf>) = (Vec::new(), vec![root.join("catalogue")]);
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let below = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            files.push(SourceFile { path: below, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
    load(&files).unwrap()
}

struct Place {
    folder: TempDir,
    catalogue: Catalogue,
    store: Store,
    clock: Clock,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_sqlite(folder.path(), Vault::new(&[7; 32])).await.unwrap();
        store.migrate().await.unwrap();
        Self { folder, catalogue: catalogue(), store, clock: Clock::system(TimeZone::UTC) }
    }

    async fn import(&self, text: &str) -> Result<Imported, Refused> {
        let import = Import { source: "health-cover", text, as_of: None, by: "test", own: None };
        super::import(&self.catalogue, &self.store, &self.clock, import).await
    }

    async fn find(&self, id: &str) -> Option<NativeRecord> {
        NativeRows::new(self.store.clone()).find("health-cover", "national_id", id).await.unwrap()
    }
}

#[tokio::test]
async fn records_are_added_changed_confirmed_and_found() {
    let place = Place::new().await;
    let done = place.import(GOOD).await.unwrap();
    assert_eq!(done, Imported { added: 2, ..Imported::default() });
    let record = place.find("0000000001").await.unwrap();
    assert_eq!(record.attributes["card_no"], "HC-00000001");
    assert_eq!(record.as_of, place.clock.today());
    assert!(!place.find("0000000002").await.unwrap().attributes.contains_key("plan"), "empty is not known");
    assert!(place.find("0000000003").await.is_none());
    assert_eq!(place.import(GOOD).await.unwrap(), Imported { unchanged: 2, ..Imported::default() });
    let other = GOOD.replace("HC-00000001", "HC-00000009");
    assert_eq!(place.import(&other).await.unwrap(), Imported { changed: 1, unchanged: 1, ..Imported::default() });
    let dated = "national_id;as_of;card_no;since;until\n0000000002;2026-01-01;HC-00000002;2021-01-01;2027-12-31\n";
    assert_eq!(place.import(dated).await.unwrap(), Imported { confirmed: 1, ..Imported::default() });
    let summary = show(&place.catalogue, &place.store, "health-cover").await.unwrap();
    assert_eq!(summary.records, 2);
    assert_eq!(summary.as_of.unwrap().0, "2026-01-01");
    let counted: Vec<(&str, i64)> = summary.changes.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
    assert_eq!(counted, [("added", 2), ("changed", 1), ("confirmed", 1)]);
    assert_eq!(summary.last_change.unwrap().1, "test");
}

#[tokio::test]
async fn a_file_with_a_mistake_changes_nothing_and_each_mistake_has_its_line() {
    let place = Place::new().await;
    place.import(GOOD).await.unwrap();
    let line = |text: &str| format!("{GOOD}{text}\n");
    for (file, says) in [
        (line("0000000003,HC-1,general,2021-01-01,2027-12-31"), "line 4: `card_no`"),
        (line("0000000003,HC-00000003,golden,2021-01-01,2027-12-31"), "line 4: `plan`"),
        (line("0000000003,HC-00000003,general,soon,2027-12-31"), "line 4: `since`"),
        (line("0000000003,HC-00000003,general"), "line 4: has 3 fields"),
        (line(",HC-00000003,general,2021-01-01,2027-12-31"), "line 4: `national_id`"),
        (line("0000000001,HC-00000003,general,2021-01-01,2027-12-31"), "same national_id as line 2"),
        (GOOD.replace("card_no", "shoe_size"), "line 1: the register has no column of the name `shoe_size`"),
        (GOOD.replace("national_id", "plan"), "twice"),
        ("card_no\nHC-00000001\n".to_owned(), "`national_id` is missing"),
        ("national_id,as_of\n0000000001,2999-01-01\n".to_owned(), "line 2: `as_of`"),
        (String::new(), "line 1"),
    ] {
        let why = place.import(&file).await.unwrap_err().to_string();
        assert!(why.contains(says) && why.contains("mend:"), "{says} is not in: {why}");
        assert!(!why.contains("0000000003") && !why.contains("golden"), "nothing of the file is told: {why}");
        assert!(place.find("0000000003").await.is_none(), "all or nothing");
    }
    let many: String = (0..50).map(|number| format!("{number:010},x,x,x,x\n")).collect();
    let why = place.import(&format!("national_id,card_no,plan,since,until\n{many}")).await.unwrap_err().to_string();
    assert!(why.contains("more") && why.lines().count() < 30, "{why}");
}

#[tokio::test]
async fn only_the_portals_own_registers_are_kept_here() {
    let place = Place::new().await;
    for source in ["population", "nowhere"] {
        let import = Import { source, text: GOOD, as_of: None, by: "test", own: None };
        let why = super::import(&place.catalogue, &place.store, &place.clock, import).await.unwrap_err().to_string();
        assert!(why.contains(source) && why.contains("health-cover"), "{why}");
    }
}

#[tokio::test]
async fn what_is_stored_is_sealed_and_bound_to_its_place() {
    let place = Place::new().await;
    place.import(GOOD).await.unwrap();
    place.store.close().await;
    let mut all = Vec::new();
    for file in std::fs::read_dir(place.folder.path()).unwrap() {
        all.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    for secret in ["0000000001", "HC-00000001"] {
        assert!(!all.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()), "{secret} is in clear");
    }
    // Somebody moves a row to another person's place: it does not open there.
    let database =
        sqlx::SqlitePool::connect(&format!("sqlite://{}/shubbak.db", place.folder.path().display())).await.unwrap();
    sqlx::query(
        "UPDATE native_record SET wrapped_key = (SELECT wrapped_key FROM native_record AS o WHERE o.subject_hash <> native_record.subject_hash), \
         body = (SELECT body FROM native_record AS o WHERE o.subject_hash <> native_record.subject_hash)",
    )
    .execute(&database)
    .await
    .unwrap();
    database.close().await;
    let store = Store::open_sqlite(place.folder.path(), Vault::new(&[7; 32])).await.unwrap();
    let rows = NativeRows::new(store);
    assert!(rows.find("health-cover", "national_id", "0000000001").await.is_err());
    let _ = NativeAdapter::new(rows, &place.catalogue.sources["health-cover"]);
}
