//! Registers say by themselves what happened: believed only with their signature, taken once, in any order, and to no
//! other effect than the catalogue says.

use crate::support::{Case, HASSAN, Kind, Page, Raw, SALMA, Site, client, until};
use domain::definition::{Definition, Subject};
use domain::directory::certain;
use domain::facts::Facts;
use domain::rule::Verdict;
use serde_json::{Value, json};
use server::delivery::signature::sign;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A couple whose children are grown up.
pub(crate) const SALWA: &str = "0013145040";
pub(crate) const MAHMOUD: &str = "0013054036";

const BIRTH: &str = "aw.civil-status.birth-notified";
const WITHDRAWN: &str = "aw.civil-status.birth-notice-withdrawn";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::plain("the_description_of_the_channel_is_the_catalogue's", described),
        Case::shared("only_what_the_register_signed_is_taken", |site| Box::pin(genuine(site))),
        Case::shared("what_is_no_event_is_refused_with_a_reason", |site| Box::pin(garbage(site))),
        Case::shared("headers_of_an_event_are_signed_too", |site| Box::pin(binary(site))),
        Case::own("the_same_event_counts_once", |site| Box::pin(duplicate(site))),
        Case::own("an_older_event_undoes_nothing", |site| Box::pin(out_of_order(site))),
        Case::own("a_birth_is_offered_to_both_parents", |site| Box::pin(birth(site))),
        Case::own("registers_that_stammer_and_mix_up_do_no_harm", |site| Box::pin(stammer(site))),
        Case::own("whoever_switched_it_off_is_not_asked_about", |site| Box::pin(off(site))),
        Case::own("a_changed_address_marks_drafts_and_replaces_nothing", |site| Box::pin(stale(site))),
        Case::by_hand("without_the_log_nothing_is_pulled", |kind| Box::pin(log_down(kind))),
    ]
}

pub(crate) fn event(kind: &str, person: &str, at: jiff::Timestamp) -> Value {
    json!({
        "specversion": "1.0",
        "id": uuid::Uuid::new_v4().to_string(),
        "source": "urn:waha:register:civil-status",
        "type": kind,
        "subject": format!("national_id:{person}"),
        "time": at,
    })
}

/// A message as a register would send it, with some of it changed: the status and what was said.
pub(crate) struct Sent<'a> {
    site: &'a Site,
    key_of: &'a str,
    at: i64,
    body: Vec<u8>,
}

impl<'a> Sent<'a> {
    pub(crate) fn new(site: &'a Site, body: &Value) -> Self {
        let at = site.running.clock.now().as_second();
        Self { site, key_of: "civil-status", at, body: serde_json::to_vec(body).unwrap() }
    }

    pub(crate) async fn status(self) -> u16 {
        self.answer().await.0
    }

    async fn answer(self) -> (u16, String) {
        let signature = sign(&self.site.country().event_keys[self.key_of], "m1", self.at, &self.body);
        self.with(&signature).await
    }

    async fn with(self, signature: &str) -> (u16, String) {
        let request = client()
            .post(format!("{}/events", self.site.base))
            .header("content-type", "application/cloudevents+json")
            .header("webhook-id", "m1")
            .header("webhook-timestamp", self.at.to_string())
            .header("webhook-signature", signature)
            .body(self.body);
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

async fn raw(site: &Site) -> Raw {
    Raw::open(site.folder(), site.database_url().as_deref()).await
}

/// Waits until the hub has followed up everything that registers said.
pub(crate) async fn followed_up(site: &Site, events: i64) {
    let mut raw = raw(site).await;
    until("the events to be followed up", async || {
        let done = raw.number("SELECT COUNT(*) FROM register_event WHERE state = 'done'").await;
        (done >= events).then_some(())
    })
    .await;
    assert_eq!(
        raw.number("SELECT COUNT(*) FROM register_event WHERE subject IS NOT NULL").await,
        0,
        "subjects are forgotten"
    );
}

/// Lets something happen in the demo country.
pub(crate) async fn happen(site: &Site, what: &str, fields: &[(&str, &str)]) {
    let url = format!("{}/{what}", site.country().news_url);
    let answer = client().post(url).header("accept", "application/json").form(fields).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{what} {fields:?}");
}

async fn genuine(site: &Site) {
    let now = site.running.clock.now();
    let news = event(BIRTH, SALMA, now);
    for signature in ["v1,AAAA", ""] {
        assert_eq!(Sent::new(site, &news).with(signature).await.0, 401, "{signature:?}");
    }
    assert_eq!(Sent { key_of: "addresses", ..Sent::new(site, &news) }.status().await, 401, "another register's key");
    for off in [-3600, 3600] {
        let sent = Sent::new(site, &news);
        assert_eq!(Sent { at: sent.at + off, ..sent }.status().await, 401, "{off} seconds off");
    }
    let mut nobody = news.clone();
    nobody["source"] = json!("urn:waha:register:nobody");
    assert_eq!(Sent::new(site, &nobody).status().await, 401, "an unknown register");
    let mut foreign = event("aw.addresses.address-changed", SALMA, now);
    assert_eq!(Sent::new(site, &foreign).status().await, 403, "another register's news");
    foreign["type"] = json!("aw.civil-status.something-new");
    assert_eq!(Sent::new(site, &foreign).status().await, 204, "a type that nobody knows yet is no reason to try again");
    let own = raw(site).await.number("SELECT COUNT(*) FROM register_event").await;
    assert_eq!(own, 0, "none of this is followed up");
}

async fn garbage(site: &Site) {
    let now = site.running.clock.now();
    let changed = |name: &str, value: Value| {
        let mut event = event(BIRTH, SALMA, now);
        event[name] = value;
        event
    };
    let wrong = [
        changed("specversion", json!("0.3")),
        changed("id", json!("")),
        changed("id", json!("x".repeat(300))),
        changed("subject", json!(null)),
        changed("subject", json!("0011598018")),
        changed("subject", json!("national_id:")),
        changed("subject", json!("birth_notice:BN-2026-000001")),
        changed("subject", json!("national_id:00115\n98018")),
        changed("time", json!(null)),
        changed("time", json!("yesterday")),
        changed("time", json!((now + jiff::SignedDuration::from_hours(1)).to_string())),
        changed("data", json!({ "weight_g": 3100 })),
        changed("data_base64", json!("AAAA")),
        json!([]),
    ];
    for event in wrong {
        let (status, said) = Sent::new(site, &event).answer().await;
        assert_eq!(status, 400, "{event}");
        assert!(!said.contains(SALMA) && said.trim().len() > 10, "it says why, and about nobody: {said}");
    }
    for body in [&b""[..], b"{", b"\xff\xfe", b"<html>"] {
        let sent = Sent { body: body.to_vec(), ..Sent::new(site, &json!({})) };
        assert_eq!(sent.status().await, 400);
    }
    let long = changed("extension", json!("x".repeat(70_000)));
    assert_eq!(Sent::new(site, &long).status().await, 413);
    let many: Vec<Value> = (0..101).map(|_| event("aw.civil-status.unknown", SALMA, now)).collect();
    assert_eq!(Sent::new(site, &json!(many)).status().await, 400, "too many at once");
    assert_eq!(Sent::new(site, &json!(many[..3])).status().await, 204, "several at once");
}

/// In binary mode the attributes stand in headers: the signature covers them.
async fn binary(site: &Site) {
    let now = site.running.clock.now();
    let attributes = |subject: &str| {
        BTreeMap::from([
            ("id".to_owned(), "binary-1".to_owned()),
            ("source".to_owned(), "urn:waha:register:civil-status".to_owned()),
            ("specversion".to_owned(), "1.0".to_owned()),
            ("subject".to_owned(), format!("national_id:{subject}")),
            ("time".to_owned(), now.to_string()),
            ("type".to_owned(), "aw.civil-status.unknown".to_owned()),
        ])
    };
    let post = async |signed: &BTreeMap<String, String>, sent: &BTreeMap<String, String>| {
        let bytes = server::hub::covered(signed, b"");
        let signature = sign(&site.country().event_keys["civil-status"], "b1", now.as_second(), &bytes);
        let mut request = client()
            .post(format!("{}/events", site.base))
            .header("webhook-id", "b1")
            .header("webhook-timestamp", now.as_second().to_string())
            .header("webhook-signature", signature);
        for (name, value) in sent {
            request = request.header(format!("ce-{name}"), value);
        }
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(post(&attributes(SALMA), &attributes(SALMA)).await, 204);
    assert_eq!(post(&attributes(SALMA), &attributes(HASSAN)).await, 401, "somebody else put in on the way");
}

async fn duplicate(site: &Site) {
    let news = event(BIRTH, SALWA, site.running.clock.now());
    for _ in 0..4 {
        assert_eq!(Sent::new(site, &news).status().await, 204, "the sender need not try again");
    }
    followed_up(site, 1).await;
    let mut raw = raw(site).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM register_event").await, 1);
    let pulled = raw.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended'").await;
    assert_eq!(pulled, 1, "the list was asked for once");
}

async fn out_of_order(site: &Site) {
    let store = &site.running.store;
    let now = site.running.clock.now();
    let earlier = now - jiff::SignedDuration::from_mins(10);
    assert_eq!(Sent::new(site, &event(WITHDRAWN, SALWA, now)).status().await, 204);
    assert_eq!(Sent::new(site, &event(BIRTH, SALWA, earlier)).status().await, 204);
    followed_up(site, 1).await;
    let subject = store.vault().index("national_id", SALWA);
    let known = async || {
        let rows = store.directory_of(std::slice::from_ref(&subject)).await.unwrap();
        certain(&rows, (&subject, "civil-status", "parent"), now)
    };
    assert_eq!(known().await, Some(false), "the older birth does not undo the newer withdrawal");
    assert_eq!(raw(site).await.number("SELECT COUNT(*) FROM register_event").await, 1, "nothing follows from it");
    assert_eq!(Sent::new(site, &event(BIRTH, SALWA, now)).status().await, 204);
    assert_eq!(known().await, Some(true), "a newer one counts");
}

/// The facts that the bundle needs in any case, counted anew from the catalogue.
fn facts_needed(site: &Site) -> usize {
    let catalogue = crate::support::catalogue();
    let definition = Definition::of(&catalogue, &Subject::LifeEvent("having-a-baby".to_owned())).unwrap();
    let today = site.running.clock.today();
    let mut needed = BTreeSet::new();
    for requirement in definition.services.iter().flat_map(|service| &service.requirement) {
        let holds = |rule: &domain::rule::Rule| rule.decide(&Facts::new(), today) == Ok(Verdict::Holds);
        if requirement.when.as_ref().is_none_or(holds) {
            needed.insert(requirement.fact.to_string());
        }
    }
    needed.len()
}

async fn birth(site: &Site) {
    happen(site, "births", &[("mother", SALWA)]).await;
    followed_up(site, 2).await;
    for (person, lang) in [(SALWA, "en"), (MAHMOUD, "ar")] {
        // Neither has ever signed in before.
        let browser = site.browser(lang, person);
        let my = browser.sign_in().await;
        assert_eq!(my.count(".offer"), 1, "{lang}: {:?}", my.text("main"));
        let figures: Vec<usize> = numbers(&my.text(".offer-figures").unwrap());
        let (known, total) = (figures[figures.len() - 2], figures[figures.len() - 1]);
        assert_eq!(total, facts_needed(site), "{figures:?}");
        assert!(known > 15 && known < total, "{figures:?}");
        assert_eq!(my.attribute(".offer .law", "href").unwrap().rsplit('/').next(), Some("art_14"));
        let why = my.text(".offer details").unwrap();
        assert!(!why.contains("Nobody has seen it but you"), "both parents were told: {why}");
        let both = if lang == "en" { "the other parent, is offered the same" } else { "كالوالد الآخر" };
        assert!(why.contains(both), "{why}");
        let start = my.attribute(".offer a.button", "href").unwrap();
        let begin = browser.get(&start).await;
        assert!(begin.path().ends_with("/applications/new/life-events/having-a-baby"), "{}", begin.url);
        let usage = browser.get("my/data/usage").await.text("main").unwrap();
        assert!(usage.contains(if lang == "en" { "The portal, by itself" } else { "البوابة" }), "{usage}");
    }
    let browser = site.browser("en", SALWA);
    let my = browser.sign_in().await;
    let first = my.attribute(".offer form[action$='/not-now']", "action").unwrap();
    let csrf = my.attribute(".offer input[name=csrf]", "value").unwrap();
    let post = async |path: &str, csrf: &str| {
        let form = crate::support::Form {
            action: browser.url(path),
            post: true,
            fields: vec![("csrf".to_owned(), csrf.to_owned())],
        };
        browser.send(&form).await
    };
    let stranger = site.browser("en", MAHMOUD);
    stranger.sign_in().await;
    let foreign = crate::support::Form { action: browser.url(&first), post: true, fields: vec![] };
    stranger.send(&foreign).await;
    assert_eq!(browser.get("my").await.count(".offer"), 1, "nobody else declines it");
    assert_eq!(post(&first, &csrf).await.count(".offer"), 0);
    assert_eq!(Sent::new(site, &event(BIRTH, SALWA, site.running.clock.now())).status().await, 204);
    followed_up(site, 3).await;
    assert_eq!(browser.get("my").await.count(".offer"), 0, "not now means not again about the same child");
    crate::secrets::nowhere(site, &[SALWA.to_owned(), MAHMOUD.to_owned()]).await;
}

fn numbers(text: &str) -> Vec<usize> {
    let ascii: String = text
        .chars()
        .map(|c| match c {
            '٠'..='٩' => char::from(b'0' + u8::try_from(u32::from(c) - u32::from('٠')).unwrap()),
            other => other,
        })
        .collect();
    ascii.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

async fn stammer(site: &Site) {
    site.turn("civil-status", "twice").await;
    happen(site, "births", &[("mother", SALWA)]).await;
    followed_up(site, 2).await;
    site.turn("civil-status", "disorder").await;
    happen(site, "births", &[("mother", SALWA)]).await;
    followed_up(site, 4).await;
    let my = site.browser("en", SALWA).sign_in().await;
    assert_eq!(my.count(".offer"), 2, "one offer a child, however often and in whatever order it is told");
    assert_eq!(raw(site).await.number("SELECT COUNT(*) FROM register_event").await, 4);
    site.turn("civil-status", "ok").await;
    // The parents keep one child of the two: nothing is said about them.
    let year = site.running.clock.today().year();
    happen(site, "withdrawals", &[("notice", &format!("BN-{year}-900002"))]).await;
    happen(site, "withdrawals", &[("notice", &format!("BN-{year}-900001"))]).await;
    followed_up(site, 6).await;
    assert_eq!(site.browser("en", SALWA).sign_in().await.count(".offer"), 0, "wrong notices offer nothing any more");
}

async fn off(site: &Site) {
    for person in [SALWA, MAHMOUD] {
        let browser = site.browser("en", person);
        browser.sign_in().await;
        let settings = browser.get("my/offers").await;
        assert_eq!(settings.count("main form"), crate::support::catalogue().proactive.len());
        let after = browser.submit(&settings, &[]).await;
        assert!(after.path().ends_with("/my/offers"), "{}", after.url);
        assert_eq!(
            after.attribute("main form input[name=wanted]", "value").as_deref(),
            Some("yes"),
            "off, to be turned on"
        );
    }
    let mut raw = raw(site).await;
    let before = raw.number("SELECT COUNT(*) FROM exchange_log").await;
    happen(site, "births", &[("mother", SALWA)]).await;
    followed_up(site, 2).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM exchange_log").await, before, "no look was taken, nor intended");
    assert_eq!(raw.number("SELECT COUNT(*) FROM offer").await, 0);
    let browser = site.browser("en", SALWA);
    browser.sign_in().await;
    let settings = browser.get("my/offers").await;
    browser.submit(&settings, &[]).await;
    happen(site, "births", &[("mother", SALWA)]).await;
    followed_up(site, 4).await;
    assert_eq!(browser.get("my").await.count(".offer"), 2, "on again: both children");
    let hidden = browser.get("my").await;
    let form = hidden.attribute(".offer form[action$='/my/offers'] input[name=wanted]", "value");
    assert_eq!(form.as_deref(), Some("no"), "the switch is on the offer too");
}

async fn stale(site: &Site) {
    let browser = site.browser("en", HASSAN);
    let page = browser.begin("services/driving-licence-renewal").await;
    let base = page.path().rsplit_once('/').unwrap().0.to_owned();
    let known = browser.walk_to(page, "known-addresses", &[]).await;
    let before = known.fact("applicant.address.street").unwrap();
    let check = browser.walk_to(known, "check", &[]).await;
    let moved = [("person", HASSAN), ("municipality", "M08"), ("street", "شارع المنارة"), ("building", "5")];
    happen(site, "moves", &moved).await;
    followed_up(site, 1).await;
    let shown: Page = browser.get(check.path()).await;
    let (value, source) = shown.fact("applicant.address.street").unwrap();
    assert!(value.starts_with(&before.0) && source == before.1, "what was confirmed stays: {value}");
    assert!(value.len() > before.0.len(), "and is marked");
    assert!(shown.has(&format!("a[href='{base}/known-addresses']")), "{:?}", shown.text("main"));
    let known = browser.get(&format!("{base}/known-addresses")).await;
    assert!(known.text(".note").unwrap().contains("newer value"), "{:?}", known.text("main"));
    assert!(known.fact("applicant.address.street").unwrap().0.starts_with(&before.0));
    let looks = async || raw(site).await.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended'").await;
    let asked = looks().await;
    let renewed = browser.submit(&known, &[]).await;
    assert_eq!(renewed.name(), "known-addresses");
    assert_eq!(renewed.fact("applicant.address.street").unwrap().0, "شارع المنارة");
    assert!(!renewed.text("main").unwrap().contains("newer value"));
    assert_eq!(looks().await, asked + 1, "one register was asked, through the log");
    let next = browser.get(check.path()).await;
    assert_eq!(next.name(), "known-addresses", "the new value is to be confirmed before anything is sent");
    assert!(browser.finish(next, &[]).await.reference().is_some());
}

async fn log_down(kind: Kind) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, calls) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&calls);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    let site = Site::with(kind, |settings| {
        // Connections are counted: looking after the register would make some.
        settings.health_every = std::time::Duration::ZERO;
        settings.sources = [("civil-status".to_owned(), format!("http://{address}"))].into();
    })
    .await;
    let mut raw = raw(&site).await;
    raw.run("ALTER TABLE exchange_log RENAME TO log_elsewhere").await;
    assert_eq!(Sent::new(&site, &event(BIRTH, SALWA, site.running.clock.now())).status().await, 204);
    until("the hub to try twice", async || {
        (raw.number("SELECT COALESCE(MAX(attempts), 0) FROM register_event").await >= 2).then_some(())
    })
    .await;
    assert_eq!(calls.load(Ordering::SeqCst), 0, "without the log nobody is asked");
    raw.run("ALTER TABLE log_elsewhere RENAME TO exchange_log").await;
    until("the register to be asked", async || (calls.load(Ordering::SeqCst) > 0).then_some(())).await;
    assert!(raw.number("SELECT COUNT(*) FROM exchange_log").await > 0);
    site.stop().await;
}

/// `docs/asyncapi.yaml` names the catalogue's events and no others, and what it refers to is there.
fn described() {
    let text = std::fs::read_to_string(crate::support::root().join("docs/asyncapi.yaml")).unwrap();
    assert!(text.starts_with("asyncapi: 3."));
    let after =
        |mark: &'static str| text.lines().filter_map(move |line| line.trim().strip_prefix(mark)).map(str::to_owned);
    let described: BTreeSet<String> = after("const: ").filter(|kind| kind.starts_with("aw.")).collect();
    let known: BTreeSet<String> = crate::support::catalogue().events.into_iter().map(|event| event.id).collect();
    assert_eq!(described, known);
    // The path of every key, by how far it is indented.
    let mut path: Vec<(usize, String)> = Vec::new();
    let mut all: BTreeSet<String> = BTreeSet::new();
    for line in text.lines() {
        let depth = line.len() - line.trim_start().len();
        let Some((key, _)) = line.trim().split_once(':').filter(|(key, _)| !key.contains(' ')) else { continue };
        path.retain(|(other, _)| *other < depth);
        path.push((depth, key.to_owned()));
        all.insert(path.iter().map(|(_, key)| format!("/{key}")).collect());
    }
    let references: Vec<String> = after("- $ref: ").chain(after("$ref: ")).collect();
    assert!(references.len() > 10);
    for reference in references {
        let target = reference.trim_matches('\'').trim_start_matches('#');
        assert!(all.contains(target), "{target} is not there");
    }
}
