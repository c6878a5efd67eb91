//! When the exchange log can't be written no register is called, and people are told and go on.

use crate::support::{Case, Kind, Raw, SALMA, Site};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("without_its_table", |kind| Box::pin(unwritable(kind, Fault::Gone))),
        Case::by_hand("a_table_that_refuses_rows", |kind| Box::pin(unwritable(kind, Fault::Refusing))),
    ]
}

#[derive(Clone, Copy)]
enum Fault {
    Gone,
    Refusing,
}

const REGISTERS: [&str; 4] = ["population", "civil-status", "addresses", "drivers"];

/// Counts who connects, and answers nobody.
async fn counter() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, calls) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&calls);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    (format!("http://{address}"), calls)
}

async fn unwritable(kind: Kind, fault: Fault) {
    let (url, calls) = counter().await;
    let site = Site::with(kind, |settings| {
        // Connections are counted: only pages may make them.
        settings.health_every = std::time::Duration::ZERO;
        settings.sources = REGISTERS.map(|id| (id.to_owned(), url.clone())).into();
    })
    .await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let (breaks, mends) = statements(&raw, fault);
    raw.run(breaks).await;
    for (lang, says) in [("en", "can’t be used at the moment"), ("ar", "لا يمكن الآن استعمال")] {
        for (what, page) in [("services/driving-licence-renewal", None), ("life-events/having-a-baby", Some("who"))] {
            let browser = site.browser(lang, SALMA);
            let first = browser.begin(what).await;
            assert_eq!(first.status, 200);
            assert!(page.is_none_or(|page| first.name() == page), "{}", first.url);
            // What the sign-in itself tells needs no register and no log.
            let first = if first.name() == "known-eid" { browser.submit(&first, &[]).await } else { first };
            let text = first.text("main").unwrap();
            assert!(text.contains(says), "{lang} {what}: {text}");
            let check = browser.walk_to(first, "check", &[]).await;
            assert!(
                !check.has("[data-fact]:not([data-source='declared'], [data-source='eid'])"),
                "{lang} {what}: everything is declared"
            );
            let done = browser.finish(check, &[]).await;
            assert!(done.reference().is_some());
        }
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0, "no register was called");
    raw.run(mends).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM exchange_log").await, 0, "nothing was logged");
    site.browser("en", SALMA).begin("services/driving-licence-renewal").await;
    assert!(calls.load(Ordering::SeqCst) > 0, "with the log they are called again");
    assert!(raw.number("SELECT COUNT(*) FROM exchange_log").await > 0);
    site.stop().await;
}

fn statements(raw: &Raw, fault: Fault) -> (&'static str, &'static str) {
    match (fault, raw.is_sqlite()) {
        (Fault::Gone, _) => {
            ("ALTER TABLE exchange_log RENAME TO log_elsewhere", "ALTER TABLE log_elsewhere RENAME TO exchange_log")
        }
        (Fault::Refusing, true) => (
            "CREATE TRIGGER no_rows BEFORE INSERT ON exchange_log BEGIN SELECT RAISE(ABORT, 'disk full'); END",
            "DROP TRIGGER no_rows",
        ),
        (Fault::Refusing, false) => (
            "CREATE FUNCTION no_rows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$; \
             CREATE TRIGGER no_rows BEFORE INSERT ON exchange_log FOR EACH ROW EXECUTE FUNCTION no_rows()",
            "DROP TRIGGER no_rows ON exchange_log",
        ),
    }
}
