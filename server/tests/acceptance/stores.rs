//! Registers that are no services: a view in a database, dropped files, and the portal's own. Each right, and each
//! with its faults.

use crate::registers::{definition, held, walked};
use crate::support::{Case, HAKIM, Kind, LAYLA, Postgres, SALMA, Site, YOUSEF, catalogue, client, copy, root, until};
use server::settings::Settings;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::time::Duration;

/// No page may take longer while a register does not answer: the deadline is 2 s, and machines that run tests are slow.
const PATIENCE: Duration = Duration::from_secs(5);
/// What needs vehicles, and other registers too.
const PARKING: &str = "services/resident-parking-permit";
const LICENCE: &str = "services/trade-licence-renewal";
const CARD: &str = "services/health-card-replacement";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("each_kind_is_asked_and_told", |site| Box::pin(each_kind(site))),
        Case::shared("the_vehicle_is_ones_own", |site| Box::pin(own_vehicle(site))),
        Case::shared("whoever_has_none_is_asked", |site| Box::pin(unknown(site))),
        Case::shared("a_child_comes_under_its_parents_cover", |site| Box::pin(parents_cover(site))),
        Case::own("bad_drops_leave_the_last_good_one", |site| Box::pin(bad_drops(site))),
        Case::own_with("no_drop_yet", no_drop, |site| Box::pin(never_dropped(site))),
        Case::own("a_mistake_in_a_native_register_is_contested", |site| Box::pin(mistaken(site))),
        Case::own_with("a_new_register_needs_no_rust", opticians, |site| Box::pin(new_register(site))),
        Case::by_hand("a_view_in_another_database", |kind| Box::pin(view_in_postgresql(kind))),
    ]
}

async fn each_kind(site: &Site) {
    let browser = site.browser("en", SALMA);
    for (what, register, fact, expected) in [
        (PARKING, "vehicles", "applicant.vehicle.plate", "51-89813"),
        (LICENCE, "companies", "applicant.company.name", "بيت الحلوى"),
        (CARD, "health-cover", "applicant.health_cover.card_number", "HC-11598018"),
    ] {
        let walked = walked(&browser, what).await;
        let (value, source) = walked.check().fact(fact).unwrap_or_else(|| panic!("{fact} is missing"));
        assert_eq!(source, register);
        assert!(value.contains(expected), "{fact}: {value}");
        for lost in held(&definition(&catalogue(), what), register) {
            assert!(!walked.asked.contains(&lost), "{lost} is asked although {register} holds it");
        }
    }
    let told = browser.get("my/data/usage").await.texts("main li.card h2");
    for name in ["Vehicle register", "Companies register", "Register of health cover"] {
        assert!(told.iter().any(|heading| heading == name), "{name} is not in {told:?}");
    }
}

async fn own_vehicle(site: &Site) {
    let mut plates = Vec::new();
    for person in [SALMA, YOUSEF] {
        let walked = walked(&site.browser("en", person), PARKING).await;
        let (plate, source) = walked.check().fact("applicant.vehicle.plate").unwrap();
        assert_eq!(source, "vehicles", "{plate}");
        plates.push(plate);
    }
    assert_ne!(plates[0], plates[1]);
}

async fn unknown(site: &Site) {
    // She owns no company, and her address is withheld.
    for person in [HAKIM, LAYLA] {
        let walked = walked(&site.browser("ar", person), LICENCE).await;
        assert!(!walked.shows("companies"));
        assert!(walked.asked.contains("applicant.company.number"));
        let browser = site.browser("ar", person);
        let page = browser.begin(LICENCE).await;
        let check = browser.walk_to(page, "check", &[]).await;
        browser.finish(check, &[]).await;
    }
}

async fn parents_cover(site: &Site) {
    let walked = walked(&site.browser("en", SALMA), "services/newborn-health-cover").await;
    for (fact, card) in [("mother", "HC-11598018"), ("father", "HC-11689023")] {
        let (value, source) = walked.check().fact(&format!("{fact}.health_cover.card_number")).unwrap();
        assert!(source == "health-cover" && value.contains(card), "{fact}: {value} from {source}");
    }
}

/// How many drops of companies this process has refused so far.
async fn refused_drops(site: &Site) -> u64 {
    let text = client().get(format!("{}/metrics", site.base)).send().await.unwrap().text().await.unwrap();
    let ours = text.lines().filter(|line| line.starts_with("shubbak_drops_refused") && line.contains("companies"));
    ours.map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum()
}

async fn bad_drops(site: &Site) {
    let browser = site.browser("en", SALMA);
    for mode in ["half_written", "tampered", "huge", "bad_utf8"] {
        let before = refused_drops(site).await;
        site.turn("companies", mode).await;
        until("the drop to be refused", async || (refused_drops(site).await > before).then_some(())).await;
        let walked = walked(&browser, LICENCE).await;
        let (value, source) = walked.check().fact("applicant.company.number").unwrap();
        assert_eq!((value.contains("CR-104233"), source.as_str()), (true, "companies"), "{mode}: {value}");
        assert!(walked.longest < PATIENCE, "{mode}: {:?}", walked.longest);
        // The tampered file gives her company to her father.
        let khalid = crate::registers::walked(&site.browser("en", "0012735015"), LICENCE).await;
        let (value, _) = khalid.check().fact("applicant.company.number").unwrap();
        assert!(value.contains("CR-100871"), "{mode}: {value}");
        browser.finish(walked.check().clone(), &[]).await;
    }
}

/// The companies' owner has dropped nothing yet.
fn no_drop(settings: &mut Settings) {
    let folder = settings.data_dir.join("empty");
    std::fs::create_dir_all(&folder).unwrap();
    settings.sources.insert("companies".to_owned(), format!("file://{}", folder.display()));
}

async fn never_dropped(site: &Site) {
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, LICENCE).await;
    assert!(!walked.shows("companies") && walked.shows("population"));
    let (value, source) = walked.check().fact("applicant.company.number").unwrap();
    assert!(source == "declared" && value.contains("verify"), "{value} from {source}");
    browser.finish(walked.check().clone(), &[]).await;
}

async fn mistaken(site: &Site) {
    site.turn("health-cover", "mistaken").await;
    let browser = site.browser("en", SALMA);
    let known = until("the mistake to be there", async || {
        let page = browser.begin(CARD).await;
        let known = browser.walk_to(page, "known-health-cover", &[]).await;
        let (value, _) = known.fact("applicant.health_cover.card_number").unwrap();
        (!value.contains("HC-11598018")).then_some(known)
    })
    .await;
    let row = "[data-fact='applicant.health_cover.card_number'] .fact-action a";
    let wrong = browser.get(&known.attribute(row, "href").unwrap()).await;
    let changes =
        [("applicant.health_cover.card_number", "HC-11598018"), ("reason", "The digits are the wrong way round")];
    let back = browser.submit(&wrong, &changes).await;
    let check = browser.walk_to(back, "check", &[]).await;
    let (value, _) = check.fact("applicant.health_cover.card_number").unwrap();
    assert!(value.contains("HC-11598018") && value.contains("wrong"), "{value}");
    browser.finish(check, &[]).await;
}

/// A register that was not there before: entries in the catalogue, words, a folder. No Rust.
fn opticians(settings: &mut Settings) {
    let folder = settings.data_dir.join("content");
    for part in ["catalogue", "locales"] {
        copy(&root().join(part), &folder.join(part));
    }
    let add = |file: &str, text: &str| {
        let path = folder.join(file);
        let whole = std::fs::read_to_string(&path).unwrap() + text;
        std::fs::write(path, whole).unwrap();
    };
    add("catalogue/sources.toml", include_str!("new_register/sources.toml"));
    add("catalogue/authorisations.toml", include_str!("new_register/authorisations.toml"));
    add("locales/ar/sources.ftl", "\nsource-opticians = سجل فحوص النظر\n    .about = نتائج فحص النظر.\n");
    add("locales/en/sources.ftl", "\nsource-opticians = Register of eye tests\n    .about = Results of eye tests.\n");
    let drops = settings.data_dir.join("opticians");
    std::fs::create_dir_all(&drops).unwrap();
    let file = format!("nid|certificate|remark\n{SALMA}|EC-2026-09999|short-sighted\n");
    let manifest = serde_json::json!({
        "file": "eyes.csv", "sha256": sha256(file.as_bytes()), "rows": 1, "as_of": "2026-11-20",
        "columns": ["nid", "certificate", "remark"], "delimiter": "|",
    });
    std::fs::write(drops.join("eyes.csv"), file).unwrap();
    std::fs::write(drops.join("eyes.json"), manifest.to_string()).unwrap();
    settings.sources.insert("opticians".to_owned(), format!("file://{}", drops.display()));
    settings.content_dir = Some(folder);
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn new_register(site: &Site) {
    let walked = walked(&site.browser("en", SALMA), "services/driving-licence-renewal").await;
    let (value, source) = walked.check().fact("applicant.eyesight_certificate").unwrap();
    assert!(source == "opticians" && value.contains("EC-2026-09999"), "{value} from {source}");
    assert!(walked.pages.iter().all(|page| !page.body.contains("short-sighted")));
}

/// The vehicles are in a PostgreSQL database: the catalogue says the same, the address another thing.
async fn view_in_postgresql(kind: Kind) {
    if kind != Kind::Postgres {
        return;
    }
    let legacy = Postgres::create().await;
    let mut connection = PgConnection::connect(&legacy.url).await.unwrap();
    for statement in include_str!("new_register/legacy.sql").split(";\n").filter(|text| !text.trim().is_empty()) {
        sqlx::query(AssertSqlSafe(statement.to_owned())).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    let url = legacy.url.clone();
    let site = Site::with(kind, move |settings| {
        settings.sources.insert("vehicles".to_owned(), url);
    })
    .await;
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, "services/vehicle-registration-renewal").await;
    for (fact, expected) in [
        ("applicant.vehicle.plate", "77-12345"),
        ("applicant.vehicle.model_year", "2020"),
        ("applicant.vehicle.kind", "Private car"),
        ("applicant.vehicle.registered_until", "2026"),
    ] {
        let (value, source) = walked.check().fact(fact).unwrap();
        assert!(source == "vehicles" && value.contains(expected), "{fact}: {value} from {source}");
    }
    browser.finish(walked.check().clone(), &[]).await;
    // The legacy database goes away: what it held is asked.
    legacy.remove().await;
    let browser = site.browser("en", SALMA);
    let walked = crate::registers::walked(&browser, "services/vehicle-registration-renewal").await;
    assert!(walked.longest < PATIENCE && !walked.shows("vehicles"), "{:?}", walked.longest);
    assert!(walked.asked.contains("applicant.vehicle.plate"));
    browser.finish(walked.check().clone(), &[]).await;
    site.stop().await;
}
