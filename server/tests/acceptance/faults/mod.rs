//! Faults of every kind: the journey finishes, the other registers are not slowed, nobody sees somebody else's facts.

mod table;

use crate::registers::{Walked, definition, held, walked};
use crate::support::{Case, Page, SALMA, Site, catalogue, client, until};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use table::{Cell, Expect, FAULTS, TABLE};

/// The deadline of a page's registers is 2 s, which unit tests hold to the moment; machines that run tests are slow.
const PATIENCE: Duration = Duration::from_secs(6);
/// How much longer another register may take beside one that misbehaves, in milliseconds. Whoever waited for the
/// other's timeout would take more than that.
const NOT_SLOWED: i64 = 750;
/// The kinds, and for each registers with something that needs them.
const KINDS: [(&str, &[(&str, &str)]); 5] = [
    ("rest", &[("addresses", "services/driving-licence-renewal"), ("civil-status", "services/birth-registration")]),
    ("soap", &[("social-insurance", "services/unemployment-benefit")]),
    ("db_view", &[("vehicles", "services/resident-parking-permit")]),
    ("csv_drop", &[("companies", "services/trade-licence-renewal")]),
    ("native", &[("health-cover", "services/health-card-replacement")]),
];
/// What misbehaving registers tell beside what was asked.
const UNASKED: [&str; 5] = ["blood_group", "clerks_note", "not for the portal", "250000", "Maintenance"];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![Case::shared("the_table_is_whole", |site| Box::pin(whole(site)))];
    for (kind, fault, cell) in TABLE {
        if let Cell::Mode(mode, expect) = *cell {
            let (name, kind) = (format!("{kind}_{fault}"), *kind);
            cases.push(Case::own(name, move |site| Box::pin(survives(site, kind, mode, expect))));
        }
    }
    cases
}

/// Every fault has its place for every kind, and every switch that there is has a test.
async fn whole(site: &Site) {
    for (kind, _) in KINDS {
        for fault in FAULTS {
            let places = TABLE.iter().filter(|(k, f, _)| *k == kind && *f == fault).count();
            assert_eq!(places, 1, "{fault} for the kind {kind}");
        }
    }
    let played = TABLE.iter().filter_map(|(kind, _, cell)| match cell {
        Cell::Mode(mode, _) => Some((*kind, *mode)),
        Cell::OwnTest(mode, test) => {
            assert!(test.contains("::"), "the test's name");
            Some((*kind, *mode))
        }
        Cell::NoSense(why) => {
            assert!(why.len() > 10, "a reason");
            None
        }
    });
    let played: BTreeSet<(&str, &str)> = played.collect();
    let mut switches: BTreeSet<(&str, String)> = BTreeSet::new();
    let text = client().get(format!("{}.json", site.country().switches_url)).send().await.unwrap();
    let systems: Value = text.json().await.unwrap();
    for system in systems["systems"].as_array().unwrap() {
        let kind = match (system["kind"].as_str().unwrap(), system["id"].as_str().unwrap()) {
            ("register", "social-insurance") => "soap",
            ("register", _) => "rest",
            ("db_view", _) => "db_view",
            ("csv_drop", _) => "csv_drop",
            ("native", _) => "native",
            _ => continue,
        };
        let modes = system["modes"].as_array().unwrap().iter().map(|mode| mode.as_str().unwrap());
        // How news are sent, twice or in disorder, is no matter of answers: `push` tries that.
        let answers = modes.filter(|mode| !["ok", "twice", "disorder"].contains(mode));
        switches.extend(answers.map(|mode| (kind, mode.to_owned())));
    }
    let switches: BTreeSet<(&str, &str)> = switches.iter().map(|(kind, mode)| (*kind, mode.as_str())).collect();
    assert_eq!(played, switches, "what is tested, and what can be switched");
}

async fn survives(site: &Site, kind: &'static str, mode: &'static str, expect: Expect) {
    let (_, registers) = KINDS.iter().find(|(name, _)| *name == kind).unwrap();
    for (register, what) in *registers {
        let browser = site.browser("en", SALMA);
        let begun = site.running.clock.now();
        let well = walked(&browser, what).await;
        assert!(well.shows(register), "{register} is there while all is well");
        let usual = latencies(site, begun).await;
        let (dropped, refused) = (figure(site, "shubbak_register_unasked", register).await, refusals(site).await);
        site.turn(register, mode).await;
        settle(site, (kind, mode), refused).await;
        let lies = lies(site, (register, mode), &well).await;
        let begun = site.running.clock.now();
        let ill = match expect {
            Expect::Old => old(site, (register, what)).await,
            _ => walked(&browser, what).await,
        };
        let context = format!("{register} {mode}");
        assert!(ill.longest < PATIENCE, "{context}: a page took {:?}", ill.longest);
        as_expected(&context, (register, what), expect, (&well, &ill));
        if expect == Expect::Dropped {
            let now = figure(site, "shubbak_register_unasked", register).await;
            assert!(now > dropped, "{context}: what nobody asked for is counted");
        }
        others_are_there(&context, register, (&well, &ill));
        not_slowed(&context, register, (&usual, &latencies(site, begun).await));
        for page in &ill.pages {
            for word in UNASKED.iter().copied().chain(lies.iter().map(String::as_str)) {
                assert!(!page.body.contains(word), "{context}: {word} is shown on {}", page.url);
            }
        }
        let done = browser.finish(ill.check().clone(), &[]).await;
        if expect == Expect::Silent {
            let case = browser.get(&format!("applications/{}", done.application())).await;
            assert!(case.text("main").unwrap().contains("verif"), "{context}: the case says that it is to be verified");
        }
        site.turn(register, "ok").await;
    }
}

/// What a register said, by fact.
fn said(walked: &Walked, register: &str) -> BTreeMap<String, String> {
    let facts = walked.check().attributes(&format!("[data-source='{register}']"), "data-fact");
    facts.into_iter().map(|fact| (fact.clone(), walked.check().fact(&fact).unwrap().0)).collect()
}

fn as_expected(context: &str, (register, what): (&str, &str), expect: Expect, (well, ill): (&Walked, &Walked)) {
    match expect {
        Expect::Silent => {
            assert!(!ill.shows(register), "{context}: nothing of it is shown");
            let lost = held(&definition(&catalogue(), what), register);
            assert!(!lost.is_empty());
            lost.iter().for_each(|fact| declared(context, fact, ill));
            let told = |page: &Page| page.has("main .note") && page.text("main").unwrap().contains(name(register));
            assert!(ill.pages.iter().any(told), "{context}: the person is told which register it is");
        }
        Expect::Without(fact) => {
            assert!(said(well, register).contains_key(fact), "{context}: it is there while all is well");
            declared(context, fact, ill);
        }
        Expect::AsBefore => assert_eq!(said(well, register), said(ill, register), "{context}: as before"),
        Expect::Old => assert!(ill.shows(register), "{context}"),
        Expect::Dropped => {
            assert_eq!(said(well, register), said(ill, register), "{context}: what was asked for is taken")
        }
    }
}

fn declared(context: &str, fact: &str, ill: &Walked) {
    if matches!(fact, "applicant.national_id" | "mother.national_id") {
        assert!(!ill.asked.contains(fact), "{context}: whoever signed in is asked who they are");
        assert_eq!(ill.check().fact(fact).unwrap(), (SALMA.to_owned(), "eid".to_owned()), "{context}");
        return;
    }
    assert!(ill.asked.contains(fact), "{context}: {fact} is not asked in its place: {:?}", ill.asked);
    let (value, source) = ill.check().fact(fact).unwrap_or_else(|| panic!("{context}: {fact} is missing"));
    assert_eq!(source, "declared", "{context}: {fact}");
    // A register that answered and left one value out is no reason to verify it later.
    if !ill.shows("vehicles") {
        assert!(value.contains("verify"), "{context}: {fact} is to be verified: {value}");
    }
}

fn name(register: &str) -> &'static str {
    match register {
        "addresses" => "Address register",
        "civil-status" => "Civil status register",
        "social-insurance" => "Social insurance register",
        _ => "Vehicle register",
    }
}

/// Facts of the other registers, except those that hang on the list that civil status could not give.
fn others_are_there(context: &str, register: &str, (well, ill): (&Walked, &Walked)) {
    for other in catalogue().sources.keys().filter(|other| *other != register) {
        if well.shows(other) && register != "civil-status" {
            assert_eq!(said(well, other), said(ill, other), "{context}: what {other} says");
        }
    }
}

/// How long the registers took since a moment, as the exchange log has it: the longest call of each.
async fn latencies(site: &Site, since: Timestamp) -> BTreeMap<String, i64> {
    let store = &site.running.store;
    let mut longest: BTreeMap<String, i64> = BTreeMap::new();
    for look in crate::support::looks_at(store, SALMA).await {
        let Some(result) = look.result.filter(|result| result.at >= since) else { continue };
        let place = longest.entry(result.source).or_default();
        *place = (*place).max(result.latency_ms.unwrap_or_default());
    }
    longest
}

fn not_slowed(context: &str, register: &str, (usual, now): (&BTreeMap<String, i64>, &BTreeMap<String, i64>)) {
    for (other, took) in now.iter().filter(|(other, _)| *other != register) {
        let usual = usual.get(other).copied().unwrap_or_default();
        assert!(*took <= usual + NOT_SLOWED, "{context}: {other} took {took} ms, and {usual} while all was well");
    }
}

async fn figure(site: &Site, name: &str, register: &str) -> u64 {
    let text = client().get(format!("{}/metrics", site.base)).send().await.unwrap().text().await.unwrap();
    let ours = text.lines().filter(|line| line.starts_with(name) && line.contains(&format!("\"{register}\"")));
    ours.map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum()
}

async fn refusals(site: &Site) -> u64 {
    figure(site, "shubbak_drops_refused", "companies").await
}

/// Waits until the portal has met what the switch has done: folders and sheets are looked at in the background.
async fn settle(site: &Site, (kind, mode): (&str, &str), refused: u64) {
    match (kind, mode) {
        ("csv_drop", "stale" | "refused" | "extra") => tokio::time::sleep(Duration::from_secs(5)).await,
        ("csv_drop", _) => {
            until("the drop to be refused", async || (refusals(site).await > refused).then_some(())).await;
        }
        ("native", _) => tokio::time::sleep(Duration::from_secs(2)).await,
        _ => {}
    }
}

/// Goes through it until old facts are marked: an import comes a moment after the sheet.
async fn old(site: &Site, (register, what): (&str, &str)) -> Walked {
    until("old facts to be marked", async || {
        let walked = walked(&site.browser("en", SALMA), what).await;
        let marks = walked.check().texts(&format!("[data-source='{register}'] .mark"));
        marks.iter().any(|mark| mark.contains("Not recent")).then_some(walked)
    })
    .await
}

/// What a lying register says of the person whom it takes for the one asked about, as it says it; without what is
/// true of both.
async fn lies(site: &Site, (register, mode): (&str, &str), well: &Walked) -> Vec<String> {
    if mode != "wrong_person" {
        return Vec::new();
    }
    let own: String = well.pages.iter().map(|page| page.body.as_str()).collect();
    let told = match register {
        "social-insurance" => vec!["شركة المنشآت الحديثة".to_owned(), "SI-2817520".to_owned()],
        "civil-status" => births(site).await,
        _ => asked_directly(site, register).await,
    };
    let lies: Vec<String> = told.into_iter().filter(|word| word.chars().count() > 3 && !own.contains(word)).collect();
    assert!(!lies.is_empty(), "{register} lies");
    lies
}

async fn asked_directly(site: &Site, register: &str) -> Vec<String> {
    let source = &catalogue().sources[register];
    let rows = source.availability.iter().filter(|row| row.subject == "national_id");
    let attributes: BTreeSet<&str> = rows.map(|row| row.attribute.as_str()).collect();
    let query = json!({ "key": "x", "subject": { "scheme": "national_id", "id": SALMA }, "attributes": attributes });
    let url = format!("{}/{}/{}/query", site.country().registers[register], source.path, source.contract);
    let request = client().post(url).header("x-road-client", "AW/GOV/TEST/test").json(&json!({ "queries": [query] }));
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    assert_ne!(answer["results"][0]["subject"]["id"], SALMA, "it answers about somebody else");
    let said = answer["results"][0]["attributes"].as_object().unwrap().values();
    said.filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

/// Somebody else's births, as the lying list has them.
async fn births(site: &Site) -> Vec<String> {
    let source = &catalogue().sources["civil-status"];
    let subject = json!({ "scheme": "national_id", "id": SALMA });
    let query = json!({ "list": "births_of_parent", "subject": subject, "attributes": ["born"] });
    let url = format!("{}/{}/{}/list", site.country().registers["civil-status"], source.path, source.contract);
    let answer: Value = client()
        .post(url)
        .header("x-road-client", "AW/GOV/TEST/test")
        .json(&query)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_ne!(answer["subject"]["id"], SALMA, "it answers about somebody else");
    let items = answer["items"].as_array().unwrap_or_else(|| panic!("{answer}"));
    items.iter().map(|item| item["subject"]["id"].as_str().unwrap().to_owned()).collect()
}
