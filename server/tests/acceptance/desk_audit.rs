//! What the auditor sees: every look, refusals with their reason, and whether the log is whole. Nobody's name or number.

use super::desk::{at_desk, staff};
use crate::support::{Case, HASSAN, LANGUAGES, Raw, Site, until};
use domain::application::StaffRole;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("the_auditor_reads_every_look", |site| Box::pin(reads(site))),
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
