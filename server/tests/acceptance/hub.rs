//! The hub's rounds: each by one portal, under rows of its own, visible to those concerned, and off when they say so.

use crate::push::SALWA;
use crate::support::{Case, HASSAN, Raw, SALMA, Site, until};
use uuid::Uuid;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("reminders_come_with_reason_and_switch", |site| Box::pin(reminders(site))),
        Case::own("entitlements_that_nobody_asked_for_are_offered", |site| Box::pin(entitlements(site))),
        Case::own("the_directory_is_kept_and_spares_questions", |site| Box::pin(directory(site))),
        Case::own("of_two_portals_one_makes_a_round", |site| Box::pin(one_round(site))),
    ]
}

async fn raw(site: &Site) -> Raw {
    Raw::open(site.folder(), site.database_url().as_deref()).await
}

/// Calls for a round as the command does, and waits until it is over.
async fn round(site: &Site, task: &str) -> String {
    let store = &site.running.store;
    let known = async || store.task(task).await.unwrap();
    let before = until("the rounds to be known", async || known().await).await;
    assert!(store.call_task(task, site.running.clock.now()).await.unwrap());
    until("the round", async || {
        let now = known().await.unwrap();
        (now.begun > before.begun && now.ended_at > before.ended_at).then(|| now.figures.unwrap())
    })
    .await
}

async fn looks(site: &Site) -> i64 {
    raw(site).await.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended'").await
}

async fn reminders(site: &Site) {
    let browser = site.browser("en", HASSAN);
    assert_eq!(browser.sign_in().await.count(".offer"), 0);
    assert_eq!(looks(site).await, 0, "signing in asks no register");
    // His vehicle's registration has run out just before, whichever day it is.
    let figures = round(site, "reminders").await;
    let my = browser.get("my").await;
    assert_eq!(figures, format!("people: 1, reminders: {}", my.count(".offer")));
    let offers = my.texts(".offer").concat();
    assert!(offers.contains("registration has run out") && offers.contains("It ran out"), "{offers}");
    assert!(offers.contains("vehicle") && offers.contains("Why do I see this?"), "{offers}");
    assert_eq!(my.attribute(".offer .law", "href").unwrap().rsplit('/').next(), Some("art_15"));
    let renewal = "/en/applications/new/services/vehicle-registration-renewal".to_owned();
    assert!(my.attributes(".offer a.button", "href").contains(&renewal), "{}", my.body);
    let usage = browser.get("my/data/usage").await;
    assert!(usage.text("main").unwrap().contains("The portal, by itself"));
    assert!(usage.text("main").unwrap().contains("reminding of documents that run out"));
    let hub = "SELECT COUNT(*) FROM exchange_log WHERE entry NOT LIKE '%\"initiator\":\"hub\"%' OR entry NOT LIKE '%\"actor_kind\":\"hub\"%'";
    assert_eq!(raw(site).await.number(hub).await, 0, "every row says who looked");
    let before = looks(site).await;
    round(site, "reminders").await;
    assert_eq!(looks(site).await, before, "nobody is looked up again before that makes sense");
    let wanted = "main form:has(input[value='vehicle-registration'])";
    let settings = browser.get("my/offers").await;
    let fields = settings.attributes(&format!("{wanted} input"), "name");
    let values = settings.attributes(&format!("{wanted} input"), "value");
    let form = crate::support::Form {
        action: browser.url("my/offers"),
        post: true,
        fields: fields.into_iter().zip(values).collect(),
    };
    browser.send(&form).await;
    let my = browser.get("my").await;
    assert!(!my.attributes(".offer a.button", "href").contains(&renewal), "off: it is gone");
    site.running.clock.advance(jiff::SignedDuration::from_hours(24 * 40));
    round(site, "reminders").await;
    let mut vehicles = raw(site).await;
    let asked = "SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended' AND entry LIKE '%\"source\":\"vehicles\"%'";
    assert_eq!(vehicles.number(asked).await, 1, "and the register is not asked any more");
    assert!(looks(site).await > before, "others are");
}

async fn entitlements(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    assert_eq!(round(site, "entitlements").await, "people: 1, offers: 1");
    let my = browser.get("my").await;
    assert!(my.text(".offer").unwrap().contains("Child allowance"), "{:?}", my.text(".offer"));
    assert_eq!(my.attribute(".offer .law", "href").unwrap().rsplit('/').next(), Some("art_16"));
    let page = browser.begin("life-events/having-a-baby").await;
    browser.finish(page, &[]).await;
    assert_eq!(browser.get("my").await.count(".offer"), 0, "asked for: not offered any more");
    assert_eq!(round(site, "entitlements").await, "people: 1, offers: 0");
}

async fn directory(site: &Site) {
    let browser = site.browser("en", SALWA);
    browser.sign_in().await;
    round(site, "reconcile").await;
    let before = looks(site).await;
    assert!(before >= 4, "registers that the function covers were asked once each");
    let content = "SELECT COUNT(*) FROM reference_directory WHERE learned = 'reconcile'";
    assert!(raw(site).await.number(content).await >= 4);
    // Salwa has no driving licence: the register is not asked again while that is certain.
    let asked = "SELECT COUNT(*) FROM exchange_log WHERE phase = 'result' AND entry LIKE '%\"source\":\"drivers\"%'";
    let drivers = raw(site).await.number(asked).await;
    let page = browser.begin("services/driving-licence-renewal").await;
    assert_eq!(page.status, 200);
    assert_eq!(raw(site).await.number(asked).await, drivers, "no call");
    let refused = "SELECT COUNT(*) FROM exchange_log WHERE entry LIKE '%\"source\":\"drivers\"%' AND entry LIKE '%unknown-at-source%'";
    assert_eq!(raw(site).await.number(refused).await, 1, "and the log says why");
    // Signed in all the while: a session outlasts a quarter of an hour only with a request in between.
    site.running.clock.advance(jiff::SignedDuration::from_mins(10));
    browser.get("my").await;
    site.running.clock.advance(jiff::SignedDuration::from_secs(320));
    browser.begin("services/driving-licence-renewal").await;
    assert!(raw(site).await.number(asked).await > drivers, "what is no longer certain is asked anew");
}

async fn one_round(site: &Site) {
    let store = &site.running.store;
    let now = site.running.clock.now();
    store.know_tasks(&["test"], now).await.unwrap();
    for turn in 0..20 {
        let portals = [Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4()];
        let claims = portals.map(|portal| store.claim_task("test", portal, now));
        let got: Vec<bool> = futures::future::join_all(claims).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(got.iter().filter(|one| **one).count(), 1, "turn {turn}: {got:?}");
        let winner = portals[got.iter().position(|one| *one).unwrap()];
        store.end_task(("test", winner), "done", (now, now)).await.unwrap();
    }
    let dead = Uuid::new_v4();
    assert!(store.claim_task("test", dead, now).await.unwrap());
    let later = now + jiff::SignedDuration::from_mins(11);
    assert!(!store.claim_task("test", Uuid::new_v4(), now).await.unwrap(), "somebody works on it");
    assert!(store.claim_task("test", Uuid::new_v4(), later).await.unwrap(), "a dead portal's task is taken over");
    assert!(!store.keep_task("test", dead, later).await.unwrap(), "and the dead one notices when it wakes");
}
