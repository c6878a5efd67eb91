//! What the auditor sees: every look, refusals with their reason, and whether the log is whole. Nobody's name or number.

use super::desk::{at_desk, staff};
use crate::support::{Case, Form, HASSAN, LANGUAGES, Raw, SALMA, Site, until};
use domain::application::StaffRole;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("the_auditor_reads_every_look", |site| Box::pin(reads(site))),
        Case::own("the_auditor_follows_one_person_without_a_number_in_an_address", |site| Box::pin(one_person(site))),
        Case::own("the_auditor_pages_back_without_gaps", |site| Box::pin(pages(site))),
        Case::own("the_auditor_verifies_the_log", |site| Box::pin(verifies(site))),
    ]
}

async fn reads(site: &Site) {
    let citizen = site.browser("en", HASSAN);
    let page = citizen.begin("services/driving-licence-renewal").await;
    assert_eq!(page.status, 200);
    for lang in LANGUAGES {
        let auditor = at_desk(site, lang, staff(StaffRole::Auditor)).await;
        let log = auditor.get("desk/audit").await;
        assert_eq!(log.status, 200);
        let seen = log.count(".records > li");
        assert!(seen >= 2, "{seen} looks");
        assert!(!log.body.contains(HASSAN), "the national id stays out of it");
        let of_drivers = auditor.get("desk/audit?source=drivers&service=&decision=").await;
        assert!((1..seen).contains(&of_drivers.count(".records > li")), "the filter takes some away");
        let headings = of_drivers.texts(".records h2");
        assert!(headings.iter().all(|heading| *heading == headings[0]), "{headings:?}");
        let refused = auditor.get("desk/audit?decision=refused").await;
        assert_eq!(refused.count(".records > li"), 0, "nothing was refused");
        let allowed = auditor.get("desk/audit?decision=allowed").await;
        assert_eq!(allowed.count(".records > li"), seen);
        let hostile = auditor.get("desk/audit?source=%25%27--&before=x.y&decision=maybe").await;
        assert_eq!((hostile.status.as_u16(), hostile.count(".records > li")), (200, seen), "nonsense filters nothing");
    }
}

async fn one_person(site: &Site) {
    for person in [HASSAN, SALMA] {
        site.browser("en", person).begin("services/driving-licence-renewal").await;
    }
    let auditor = at_desk(site, "en", staff(StaffRole::Auditor)).await;
    let log = auditor.get("desk/audit").await;
    let all = log.count(".records > li");
    let csrf = log.attribute("main form[method=post] input[name=csrf]", "value").unwrap();
    let typed = "٠٠١١٥ ٩٨٠١٨".to_owned();
    let fields = vec![("csrf".to_owned(), csrf), ("national_id".to_owned(), typed)];
    let form = Form { action: auditor.url("desk/audit"), post: true, fields };
    assert!(SALMA == "0011598018", "the digits typed above are hers");
    let hers = auditor.send(&form).await;
    assert!(
        hers.url.as_str().contains("person=") && !hers.url.as_str().contains(SALMA) && !hers.body.contains(SALMA),
        "{}",
        hers.url
    );
    let seen = hers.count(".records > li");
    assert!((1..all).contains(&seen), "{seen} of {all}");
    let people = hers.texts(".records a[href*='person=']");
    assert!(
        people.len() == seen * 2 && people.iter().all(|one| *one == people[0]),
        "one pseudonym for one person: {people:?}"
    );
    // The same pseudonym on another page, in another language, and as a filter beside others.
    let drivers = auditor.get(&format!("desk/audit?source=drivers&person={}", people[0])).await;
    assert!((1..seen).contains(&drivers.count(".records > li")));
    let other = at_desk(site, "ar", staff(StaffRole::Auditor)).await;
    let again = other.get(&format!("desk/audit?person={}", people[0])).await;
    assert_eq!(again.texts(".records a[href*='person=']"), people);
    let day = site.running.clock.local(site.running.clock.now()).date();
    let (today, tomorrow) = (day.to_string(), day.tomorrow().unwrap().to_string());
    for (query, count) in [
        (format!("from={today}&to={today}"), all),
        (format!("from={tomorrow}"), 0),
        (format!("to={}", day.yesterday().unwrap()), 0),
        ("authority=traffic-department".to_owned(), all),
        ("authority=municipal-affairs".to_owned(), 0),
        ("service=birth-offer".to_owned(), 0),
    ] {
        assert_eq!(auditor.get(&format!("desk/audit?{query}")).await.count(".records > li"), count, "{query}");
    }
    assert!(log.has("#service option[value='birth-offer']"), "functions of the hub can be chosen");
}

async fn pages(site: &Site) {
    let citizen = site.browser("en", HASSAN);
    for _ in 0..30 {
        citizen.begin("services/driving-licence-renewal").await;
    }
    let auditor = at_desk(site, "en", staff(StaffRole::Auditor)).await;
    let mut page = auditor.get("desk/audit").await;
    let mut exchanges = page.count(".records > li");
    assert_eq!(exchanges, 50, "a full page");
    for _ in 0..10 {
        let Some(older) = page.attribute(".desk-way a[href*='before=']", "href") else { break };
        page = auditor.get(&older).await;
        exchanges += page.count(".records > li");
    }
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let intended = raw.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended'").await;
    assert_eq!(i64::try_from(exchanges).unwrap(), intended, "no look is left out, none comes twice");
}

async fn verifies(site: &Site) {
    let citizen = site.browser("en", HASSAN);
    citizen.begin("services/driving-licence-renewal").await;
    let auditor = at_desk(site, "ar", staff(StaffRole::Auditor)).await;
    let whole = until("the log is chained and whole", async || {
        let page = auditor.get("desk/audit/chain").await;
        let checked = auditor.submit(&page, &[]).await;
        assert_eq!(checked.status, 200);
        assert!(checked.has(".note-good"), "{:?}", checked.text("main"));
        let place = page.text("main .pairs dd").unwrap_or_default();
        (place != "0" && place != "٠").then_some(checked)
    })
    .await;
    assert!(!whole.has(".note-warning"));
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    raw.unguard().await;
    raw.run("UPDATE exchange_log SET entry = REPLACE(entry, 'driving', 'flying') WHERE seq = 1").await;
    let page = auditor.get("desk/audit/chain").await;
    let checked = auditor.submit(&page, &[]).await;
    assert!(checked.has(".note-warning") && !checked.has(".note-good"));
    assert!(checked.text(".note-warning li").is_some());
}
