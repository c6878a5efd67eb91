use super::*;
use domain::catalogue::{Availability, Mode};
use jiff::civil::date;
use serde_json::json;
use std::collections::BTreeMap;
use tempfile::TempDir;
use uuid::Uuid;

const TODAY: Date = date(2026, 11, 21);
const GOOD: &str = "owner;name;note\n0000000001;\"بيت; الحلوى\";x\n0000000002;تمور;\n";

fn source() -> Source {
    let row = Availability {
        concept: "person.company.name".to_owned(),
        capacity: "person".to_owned(),
        attribute: "name".to_owned(),
        subject: "national_id".to_owned(),
        authentic: true,
        mode: Mode::Batch,
        max_age_days: 7,
        from: None,
        until: None,
        history_from: None,
        codes: BTreeMap::new(),
    };
    Source {
        id: "companies".to_owned(),
        authority: "companies".to_owned(),
        class: "GOV".to_owned(),
        level: "national".to_owned(),
        adapter: "csv_drop".to_owned(),
        path: String::new(),
        contract: String::new(),
        timeout_ms: 400,
        soap: None,
        availability: vec![row],
        list: Vec::new(),
        view: None,
        drop: Some(SourceDrop { name: "companies".to_owned(), subject: "owner".to_owned(), max_mib: 1 }),
        corrections: None,
        keeping: None,
        via: None,
    }
}

/// A folder for drops and one for what the portal keeps.
struct Place {
    folder: TempDir,
    data: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), data: tempfile::tempdir().unwrap() }
    }

    fn adapter(&self) -> CsvDropAdapter {
        let address = format!("file://{}", self.folder.path().display());
        CsvDropAdapter::new(&address, &source(), (self.data.path(), Arc::new(Vault::new(&[7; 32])))).unwrap()
    }

    fn drop(&self, file: &[u8], change: impl FnOnce(&mut Value)) {
        let rows = file.split(|byte| *byte == b'\n').count() - 2;
        let header = file.split(|byte| *byte == b'\n').next().unwrap();
        let header = String::from_utf8_lossy(header).replace('\u{feff}', "");
        let mut manifest = json!({
            "file": "companies.csv", "sha256": super::super::stored::sha256(file), "rows": rows,
            "as_of": "2026-11-20", "columns": header.split(';').collect::<Vec<_>>(), "delimiter": ";",
        });
        change(&mut manifest);
        std::fs::write(self.folder.path().join("companies.csv"), file).unwrap();
        std::fs::write(self.folder.path().join("companies.json"), manifest.to_string()).unwrap();
    }
}

async fn ask(adapter: &CsvDropAdapter, id: &str) -> Result<Reply, Failure> {
    let subject = SubjectId { scheme: "national_id".to_owned(), id: id.to_owned() };
    let question = Question { key: "applicant".to_owned(), subject, attributes: vec!["name".to_owned()] };
    let call = Call { id: Uuid::nil(), application: Uuid::nil(), user: Uuid::nil() };
    adapter.query(&call, &[question]).await.map(|answer| answer.content.into_iter().next().unwrap())
}

async fn name(adapter: &CsvDropAdapter, id: &str) -> Option<String> {
    let reply = ask(adapter, id).await.ok()?;
    assert!(reply.attributes.keys().all(|name| name == "name"), "only what was asked: {:?}", reply.attributes);
    Some(reply.attributes.get("name")?.as_str()?.to_owned())
}

#[tokio::test]
async fn a_good_drop_is_used_and_outlives_the_process_and_the_folder() {
    let place = Place::new();
    let adapter = place.adapter();
    adapter.refresh(TODAY).await;
    assert!(matches!(ask(&adapter, "0000000001").await, Err(Failure::Unreachable(_))), "nothing has come yet");
    place.drop(GOOD.as_bytes(), |_| ());
    adapter.refresh(TODAY).await;
    assert_eq!(name(&adapter, "0000000001").await.as_deref(), Some("بيت; الحلوى"));
    assert_eq!(name(&adapter, "0000000002").await.as_deref(), Some("تمور"), "a record in the middle of the file");
    assert_eq!(ask(&adapter, "0000000002").await.unwrap().as_of, Some(date(2026, 11, 20)));
    assert!(!ask(&adapter, "0000000003").await.unwrap().found);
    std::fs::remove_dir_all(place.folder.path()).unwrap();
    let again = place.adapter();
    again.refresh(TODAY).await;
    assert_eq!(name(&again, "0000000001").await.as_deref(), Some("بيت; الحلوى"), "from the portal's own copy");
    let kept = std::fs::read(place.data.path().join("drops/companies.sealed")).unwrap();
    assert!(!kept.windows(10).any(|bytes| bytes == b"0000000001"), "the copy is sealed");
}

#[tokio::test]
async fn a_mark_at_the_beginning_is_no_part_of_the_first_column() {
    let place = Place::new();
    place.drop(format!("\u{feff}{GOOD}").as_bytes(), |_| ());
    let adapter = place.adapter();
    adapter.refresh(TODAY).await;
    assert_eq!(name(&adapter, "0000000002").await.as_deref(), Some("تمور"));
}

/// A thing that may be wrong with a manifest.
type Change = Box<dyn FnOnce(&mut Value)>;

fn bad_drops() -> Vec<(&'static str, Vec<u8>, Change)> {
    let set = |key: &'static str, value: Value| -> Change { Box::new(move |manifest| manifest[key] = value) };
    let none = || -> Change { Box::new(|_| ()) };
    let later = GOOD.replace("تمور", "سكر").into_bytes();
    let mut spoilt = later.clone();
    let at = spoilt.iter().position(|byte| !byte.is_ascii()).unwrap();
    spoilt[at] = 0xFF;
    let huge = [b"owner;name;note\n", vec![b'x'; 2 * 1024 * 1024].as_slice()].concat();
    vec![
        ("checksum", later.clone(), set("sha256", json!("00"))),
        ("rows", later.clone(), set("rows", json!(3))),
        ("columns", later.clone(), set("columns", json!(["owner", "name"]))),
        ("another file", later.clone(), set("file", json!("../../etc/passwd"))),
        ("future", later.clone(), set("as_of", json!("2026-11-30"))),
        ("no day", later.clone(), set("as_of", json!("yesterday"))),
        ("delimiter", later.clone(), set("delimiter", json!("x"))),
        ("unknown key", later.clone(), set("mood", json!("good"))),
        ("no manifest", later, Box::new(|manifest| *manifest = json!("nonsense"))),
        ("not UTF-8", spoilt, none()),
        ("too large", huge, none()),
        ("no subject", b"owner;name;note\n;n;x\n".to_vec(), none()),
        ("ragged", b"owner;name;note\n1;n\n".to_vec(), none()),
        ("missing column", b"owner;title\n1;n\n".to_vec(), none()),
        ("missing subject", b"boss;name\n1;n\n".to_vec(), none()),
    ]
}

#[tokio::test]
async fn a_bad_drop_is_refused_whole_and_the_last_good_one_stays() {
    for (what, file, change) in bad_drops() {
        let place = Place::new();
        let adapter = place.adapter();
        place.drop(GOOD.as_bytes(), |_| ());
        adapter.refresh(TODAY).await;
        place.drop(&file, change);
        adapter.refresh(TODAY).await;
        assert_eq!(name(&adapter, "0000000002").await.as_deref(), Some("تمور"), "{what}");
        let again = place.adapter();
        again.refresh(TODAY).await;
        assert_eq!(name(&again, "0000000002").await.as_deref(), Some("تمور"), "{what}: over a restart");
        place.drop(GOOD.replace("تمور", "عسل").as_bytes(), |_| ());
        again.refresh(TODAY).await;
        assert_eq!(name(&again, "0000000002").await.as_deref(), Some("عسل"), "{what}: the next good one is taken");
    }
}

#[tokio::test]
async fn two_records_about_one_person_concern_them_alone() {
    let place = Place::new();
    place.drop(format!("{GOOD}0000000001;other;\n").as_bytes(), |_| ());
    let adapter = place.adapter();
    adapter.refresh(TODAY).await;
    assert_eq!(ask(&adapter, "0000000001").await.unwrap_err(), Failure::Several);
    assert_eq!(name(&adapter, "0000000002").await.as_deref(), Some("تمور"));
}

#[tokio::test]
async fn a_copy_that_was_tampered_with_is_not_used() {
    let place = Place::new();
    place.drop(GOOD.as_bytes(), |_| ());
    place.adapter().refresh(TODAY).await;
    let path = place.data.path().join("drops/companies.sealed");
    let mut kept = std::fs::read(&path).unwrap();
    let last = kept.len() - 1;
    kept[last] ^= 1;
    std::fs::write(&path, kept).unwrap();
    std::fs::remove_file(place.folder.path().join("companies.json")).unwrap();
    let adapter = place.adapter();
    adapter.refresh(TODAY).await;
    assert!(ask(&adapter, "0000000001").await.is_err());
}

#[tokio::test]
async fn a_link_is_not_followed() {
    let place = Place::new();
    place.drop(GOOD.as_bytes(), |_| ());
    let (file, elsewhere) = (place.folder.path().join("companies.csv"), place.data.path().join("elsewhere.csv"));
    std::fs::rename(&file, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &file).unwrap();
    let adapter = place.adapter();
    adapter.refresh(TODAY).await;
    assert!(ask(&adapter, "0000000001").await.is_err());
}

#[test]
fn only_folders_do() {
    let vault = Arc::new(Vault::new(&[7; 32]));
    for address in ["/var/drops", "file://host/drops", "https://x", "file:relative", ""] {
        let keep = (Path::new("/nowhere"), Arc::clone(&vault));
        assert!(CsvDropAdapter::new(address, &source(), keep).is_err(), "{address}");
    }
}
