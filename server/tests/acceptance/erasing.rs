//! Erasing a person: everything of theirs is gone, what a backup still holds opens for nobody after a rotation, and others
//! are not touched.

use crate::support::command::{At, postgres_tool};
use crate::support::{Browser, Case, Kind, PRIYA, Raw, SALMA, Site, until};
use server::keys::KeyRing;
use server::storage::Vault;
use uuid::Uuid;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("an_erased_person_is_gone_for_good", |site| Box::pin(erased(site))),
        Case::own("ids_are_read_and_never_told", |site| Box::pin(refused(site))),
    ]
}

/// What stands in the database about a person, as it was before.
struct Stolen {
    person: Uuid,
    wrapped: Vec<u8>,
    identity: Vec<u8>,
    application: Uuid,
    answers: Vec<u8>,
}

impl Stolen {
    async fn from(site: &Site) -> Self {
        let id = site.running.store.known_by(PRIYA).await.unwrap().unwrap();
        let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
        let of = raw.id(id);
        let (wrapped, identity) = raw.row(&format!("SELECT wrapped_key, identity FROM person WHERE id = {of}")).await;
        let newest = format!("SELECT id, answers FROM application WHERE person_id = {of} ORDER BY created_at LIMIT 1");
        let (application, answers) = raw.row(&newest).await;
        Self { person: id, wrapped, identity, application, answers }
    }

    /// What somebody reads of it who has this ring.
    fn read_with(&self, ring: KeyRing) -> Option<String> {
        let key = Vault::with(ring).data_key(&format!("person.key:{}", self.person), &self.wrapped).ok()?;
        let identity = key.open(&format!("person.identity:{}", self.person), &self.identity).unwrap();
        let answers = key.open(&format!("application.answers:{}", self.application), &self.answers).unwrap();
        Some(String::from_utf8([identity, answers].concat()).unwrap())
    }
}

async fn filed(browser: &Browser) -> String {
    let page = browser.begin("life-events/having-a-baby").await;
    let done = browser.finish(page, &[("child.given_name", "سرّية")]).await;
    let application = done.application();
    until("a question", async || {
        let page = browser.get(&format!("applications/{application}")).await;
        page.has("textarea[name=reply]").then_some(())
    })
    .await;
    application
}

async fn erased(site: &Site) {
    let (priya, salma) = (site.browser("en", PRIYA), site.browser("en", SALMA));
    let application = filed(&priya).await;
    priya.begin("services/change-of-address").await;
    let page = salma.begin("life-events/having-a-baby").await;
    let page = salma.walk_to(page, "child-name", &[]).await;
    let at = At::beside(site);
    let (stolen, old_ring) = (Stolen::from(site).await, site.running.store.vault().ring());
    assert!(stolen.read_with(old_ring.clone()).unwrap().contains("سرّية"), "with the key of then it opens");
    let backup = site.folder().join("before.backup");
    match site.kind {
        Kind::Sqlite => drop(at.run(&["backup", backup.to_str().unwrap()]).await.well()),
        Kind::Postgres => {
            let url = site.database_url().unwrap();
            postgres_tool("pg_dump", &["--format=custom", "--file", backup.to_str().unwrap(), &url]).await;
        }
    }

    let line = format!("national_id:{PRIYA}\n");
    let words = at.given(&["people", "erase", "--by", "d.haddad"], &line).await.refused();
    assert!(words.contains("not decided") && words.contains("--open-too") && !words.contains(PRIYA), "{words}");
    assert_eq!(priya.get(&format!("applications/{application}")).await.status, 200, "nothing was erased");
    let words = at.given(&["people", "erase", "--by", "d.haddad", "--open-too"], &line).await.well();
    assert!(words.contains("line 1: erased") && words.contains("Kept:") && !words.contains(PRIYA), "{words}");
    assert!(site.running.store.known_by(PRIYA).await.unwrap().is_none());
    gone(site, &stolen).await;

    at.run(&["keys", "rotate"]).await.well();
    at.run(&["keys", "retire", "1"]).await.well();
    let ring = site.running.store.vault().ring();
    assert_eq!(ring.versions(), [2]);
    assert_eq!(stolen.read_with(ring), None, "nothing of what was stolen before opens any more");
    if site.kind == Kind::Sqlite {
        let elsewhere = tempfile::tempdir().unwrap();
        let there = At { data_dir: elsewhere.path().to_owned(), ..at.clone() };
        let words = there.run(&["restore", backup.to_str().unwrap()]).await.refused();
        assert!(words.contains("the key file does not open this database"), "{words}");
        assert!(!elsewhere.path().join("shubbak.db").exists(), "nothing was put in place");
    }

    until("the session to be over", async || {
        let page = priya.get("my").await;
        page.path().ends_with("/sign-in").then_some(())
    })
    .await;
    let anew = site.browser("en", PRIYA);
    anew.sign_in().await;
    assert_eq!(anew.get(&format!("applications/{application}")).await.status, 404, "they begin anew");
    let page = salma.submit(&page, &[("child.given_name", "شروق")]).await;
    assert!(salma.finish(page, &[]).await.reference().is_some(), "others are not touched");
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let rows = "SELECT COUNT(*) FROM exchange_log WHERE entry LIKE '%erase-person%' AND entry LIKE '%d.haddad%'";
    assert_eq!(raw.number(rows).await, 1, "the log has its row");
    at.run(&["audit", "verify"]).await.well();
}

/// No row has the person's id but those of the log, and their wrapped key stands nowhere.
async fn gone(site: &Site, stolen: &Stolen) {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let of = raw.id(stolen.person);
    for table in [
        "application",
        "submission",
        "service_request",
        "delivery",
        "timeline",
        "question",
        "contact",
        "message",
        "encounter",
    ] {
        let rows = raw.number(&format!("SELECT COUNT(*) FROM {table} WHERE person_id = {of}")).await;
        assert_eq!(rows, 0, "{table}");
    }
    assert_eq!(raw.number(&format!("SELECT COUNT(*) FROM person WHERE id = {of}")).await, 0);
    if site.kind == Kind::Sqlite {
        for name in ["shubbak.db", "shubbak.db-wal"] {
            let bytes = std::fs::read(site.folder().join(name)).unwrap_or_default();
            for secret in [&stolen.wrapped, &stolen.identity, &stolen.answers] {
                let there = bytes.windows(32).any(|window| window == &secret[secret.len() - 32..]);
                assert!(!there, "{name} has bytes of an erased person");
            }
        }
    }
}

async fn refused(site: &Site) {
    let at = At::beside(site);
    for (input, says) in [
        ("", "there is no id"),
        ("0014009013", "line 1: is no `scheme:id`"),
        ("national_id:0014009013\nnational_id", "line 2: is no"),
        ("national_id:0014009013", "nobody is known by that id"),
    ] {
        let words = at.given(&["people", "erase", "--by", "d.haddad"], input).await.refused();
        assert!(words.contains(says) && !words.contains("0014009013"), "{input}: {words}");
    }
    let argument = at.run(&["people", "erase", "national_id:0014009013", "--by", "d.haddad"]).await;
    assert!(!argument.done, "arguments are seen by everybody");
}
