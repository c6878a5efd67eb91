//! The key ring: a new version while people work, an old key file that becomes a ring, and the end of a version.

use crate::support::command::At;
use crate::support::{Browser, Case, HAKIM, HASSAN, Kind, LAYLA, Raw, SALMA, Site};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::cell::Cell;
use std::path::Path;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("a_rotation_under_load_disturbs_nobody", |kind| Box::pin(under_load(kind))),
        Case::by_hand("a_single_key_becomes_a_ring", |kind| Box::pin(single(kind))),
        Case::own("a_version_in_use_is_not_retired", |site| Box::pin(kept(site))),
    ]
}

/// How many rows and files are under which version, as `shubbak keys status` says.
fn under(status: &str, version: u32) -> u64 {
    let line = status.lines().find(|line| line.starts_with(&format!("version {version}:")));
    let line = line.unwrap_or_else(|| panic!("version {version} is not in:\n{status}"));
    line.split("; ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap().parse().unwrap()
}

/// Files one application after another until told to stop; every page on the way has to be well.
async fn files(browser: &Browser, stop: &Cell<bool>) -> usize {
    let mut filed = 0;
    while !stop.get() {
        let page = browser.begin("services/change-of-address").await;
        let done = browser.finish(page, &[]).await;
        let case = browser.get(&format!("applications/{}", done.application())).await;
        assert_eq!(case.status, 200, "{}", case.url);
        assert_eq!(browser.get("my/messages").await.status, 200);
        filed += 1;
    }
    filed
}

async fn under_load(kind: Kind) {
    // On a machine that does much else the portal would send people away, and not because of the keys.
    let all_let_in = |settings: &mut server::settings::Settings| settings.load.most_at_once = 0;
    let site = Site::with(kind, all_let_in).await;
    // On PostgreSQL a second portal works on the same database, with a copy of the ring at the same place.
    let second = match kind {
        Kind::Sqlite => None,
        Kind::Postgres => {
            let (url, key) = (site.database_url(), site.folder().join("demo-master.key"));
            let change = |settings: &mut server::settings::Settings| {
                all_let_in(settings);
                settings.database_url = url;
                settings.key_file = Some(key);
            };
            Some(Site::with(kind, change).await)
        }
    };
    let salma = site.browser("en", SALMA);
    let page = salma.begin("life-events/having-a-baby").await;
    let page = salma.walk_to(page, "payment-method", &[("child.given_name", "شروق")]).await;
    let draft = page.application();
    let at = At::beside(&site);
    let before = at.run(&["keys", "status"]).await.well();
    assert!(under(&before, 1) > 10, "{before}");
    assert_eq!(before.matches("portal ").count(), 1 + usize::from(second.is_some()), "{before}");

    let (stop, browsers) = (Cell::new(false), [HASSAN, HAKIM].map(|who| site.browser("en", who)));
    let elsewhere = second.as_ref().unwrap_or(&site).browser("en", LAYLA);
    let rotations = async {
        at.run(&["keys", "rotate"]).await.well();
        let retired = at.run(&["keys", "retire", "1"]).await.well();
        assert!(retired.contains("Version 1 is out of"), "{retired}");
        let again = at.run(&["keys", "rotate"]).await.well();
        assert!(again.contains("Version 3 wraps everything"), "{again}");
        stop.set(true);
        again
    };
    let (_, first, other, third) =
        tokio::join!(rotations, files(&browsers[0], &stop), files(&browsers[1], &stop), files(&elsewhere, &stop));
    assert!(first > 0 && other > 0 && third > 0, "{first} {other} {third}");

    let after = at.run(&["keys", "status"]).await.well();
    assert!(under(&after, 3) > under(&before, 1) && under(&after, 2) == 0, "{after}");
    assert!(!after.contains("version 1"), "{after}");
    assert_eq!(site.running.store.vault().ring().versions(), [2, 3], "the running portal has taken it over");
    let page = salma.get(&format!("applications/{draft}/child-name")).await;
    assert_eq!(page.value("child.given_name").as_deref(), Some("شروق"), "still signed in, with every answer");
    let page = salma.get(&format!("applications/{draft}/payment-method")).await;
    assert!(salma.finish(page, &[]).await.reference().is_some());
    at.run(&["audit", "verify"]).await.well();
    if let Some(second) = second {
        second.stop().await;
    }
    let site = site.restart().await;
    let salma = site.browser("en", SALMA);
    salma.sign_in().await;
    assert_eq!(salma.get(&format!("applications/{draft}")).await.status, 200, "found and opened by the new ring alone");
    site.stop().await;
}

const MASTER: [u8; 32] = [42; 32];

fn master_file(folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("demo-master.key"), STANDARD.encode(MASTER)).unwrap();
}

async fn single(kind: Kind) {
    let site = Site::with(kind, |settings| master_file(&settings.data_dir)).await;
    let browser = site.browser("en", LAYLA);
    let page = browser.begin("services/change-of-address").await;
    let draft = page.application();
    let at = At::beside(&site);
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let wrapped = "SELECT wrapped_key FROM person ORDER BY created_at LIMIT 1";
    let (before,): (Vec<u8>,) = raw.row(wrapped).await;
    assert_eq!(before.len(), 12 + 32 + 16, "as the release before wrote and reads it");
    at.run(&["keys", "rotate"]).await.well();
    let ring = std::fs::read_to_string(&at.key_file).unwrap();
    assert!(!ring.contains(&STANDARD.encode(MASTER)) && ring.contains("\nkey 2 "), "the master key is not kept");
    let (after,): (Vec<u8>,) = raw.row(wrapped).await;
    assert_eq!(after[..8], [b'S', b'K', b'v', b'2', 0, 0, 0, 2]);
    assert!(browser.get(&format!("applications/{draft}")).await.status == 200);
    at.run(&["keys", "retire", "1"]).await.well();
    let site = site.restart().await;
    let browser = site.browser("en", LAYLA);
    browser.sign_in().await;
    let page = browser.get(&format!("applications/{draft}")).await;
    assert_eq!(page.status, 200, "{:?}", page.text("main"));
    at.run(&["audit", "verify"]).await.well();
    site.stop().await;
}

async fn kept(site: &Site) {
    let at = At::beside(site);
    site.browser("en", SALMA).sign_in().await;
    let words = at.run(&["keys", "retire", "1"]).await.refused();
    assert!(words.contains("it is the one in use") && words.contains("mend:"), "{words}");
    let words = at.run(&["keys", "retire", "7"]).await.refused();
    assert!(words.contains("no such version"), "{words}");
    let words = at.run(&["keys", "new"]).await.refused();
    assert!(words.contains("is there already"), "{words}");
    // A rotation that stopped half-way: the new version wraps, and rows are still under the old one.
    at.run(&["keys", "rotate"]).await.well();
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let vault = server::storage::Vault::with(site.running.store.vault().ring());
    let mut old = site.running.store.vault().ring();
    assert!(old.wrap_with(1));
    vault.exchange(old).unwrap();
    let (id, wrapped): (uuid::Uuid, Vec<u8>) = raw.row("SELECT id, wrapped_key FROM person LIMIT 1").await;
    let under_one = vault.reseal(&format!("person.key:{id}"), &wrapped).unwrap().unwrap();
    let (bytes, id) = (raw.bytes(&under_one), raw.id(id));
    raw.run(&format!("UPDATE person SET wrapped_key = {bytes} WHERE id = {id}")).await;
    let status = at.run(&["keys", "status"]).await.well();
    assert_eq!(under(&status, 1), 1, "{status}");
    // Another ring under the running portal is not taken over: it goes on with its own.
    let ring = std::fs::read_to_string(&at.key_file).unwrap();
    let other = server::keys::Keys::new(site.folder().join("other.key"), server::keys::Custody::File);
    other.read_or_make().await.unwrap();
    std::fs::copy(other.path(), &at.key_file).unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
    assert_eq!(site.running.store.vault().ring().versions(), [1, 2]);
    std::fs::write(&at.key_file, ring).unwrap();
    let words = at.run(&["keys", "rotate"]).await.well();
    assert!(words.contains("Version 2 wraps everything: 1 rows"), "it goes on where it stopped: {words}");
    at.run(&["keys", "retire", "1"]).await.well();
    site.browser("en", SALMA).sign_in().await;
}
