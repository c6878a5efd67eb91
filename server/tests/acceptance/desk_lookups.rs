//! The auditor sees what is unusual in the look-ups of staff: who, where, which pattern, and the way to the looks.

use super::desk::{at_desk, staff};
use super::encounters::serve;
use crate::support::{Browser, Case, HASSAN, NOUR, Page, RIMA, SALMA, Site, YOUSEF};
use domain::application::StaffRole;
use jiff::civil::{Date, Weekday};

const CLERK: &str = "S-3001";
/// A clerk who is also one of the country's people: Yousef, of Salma's household.
const NEIGHBOUR: &str = "S-3005";

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::own("the_auditor_sees_unusual_look_ups_of_staff", |site| Box::pin(unusual(site)))]
}

async fn unusual(site: &Site) {
    let day = working_day(site);
    set(site, day, 10);
    a_day_like_any_other(site).await;
    let auditor = at_desk(site, "en", staff(StaffRole::Auditor)).await;
    let page = auditor.get("desk/audit/unusual").await;
    assert_eq!((page.status.as_u16(), page.count("#look-ups .card")), (200, 0), "{:?}", page.text("#look-ups"));

    let neighbour = at_desk(site, "ar", NEIGHBOUR).await;
    look_up(&neighbour, YOUSEF, 200).await;
    set(site, day, 21);
    let clerk = at_desk(site, "en", CLERK).await;
    for person in [HASSAN, NOUR] {
        look_up(&clerk, person, 200).await;
    }
    for (lang, words) in [("en", ["own record", "outside the hours"]), ("ar", ["عن سجله هو", "خارج أوقات الدوام"])]
    {
        let auditor = at_desk(site, lang, staff(StaffRole::Auditor)).await;
        let page = auditor.get("desk/audit/unusual").await;
        assert_eq!(page.count("#look-ups .card"), 2, "{:?}", page.texts("#look-ups .card"));
        for ((pattern, who), words) in [("own-record", NEIGHBOUR), ("after-hours", CLERK)].into_iter().zip(words) {
            let card = page.text(&format!("[data-pattern={pattern}]")).expect(pattern);
            let centre = if lang == "ar" { "العاصمة" } else { "capital" };
            assert!([who, words, centre].iter().all(|word| card.contains(word)), "{pattern}: {card}");
        }
        for number in [YOUSEF, SALMA, HASSAN, NOUR] {
            assert!(!page.body.contains(number), "no number stands on the page");
        }
        leads_to_the_looks(&auditor, &page).await;
    }

    set(site, day.tomorrow().unwrap(), 10);
    let neighbour = at_desk(site, "en", NEIGHBOUR).await;
    look_up(&neighbour, SALMA, 200).await;
    let auditor = at_desk(site, "en", staff(StaffRole::Auditor)).await;
    let page = auditor.get("desk/audit/unusual").await;
    assert_eq!(page.count("[data-pattern=household]"), 1, "on a second day it was no mistake");
}

/// Two people with their cases, a slip of the finger, and somebody of a clerk's family at the wrong counter.
async fn a_day_like_any_other(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    look_up(&clerk, "9999999999", 422).await;
    for person in [HASSAN, RIMA] {
        let encounter = serve(&clerk, person).await;
        let form = clerk.submit(&encounter, &[("subject", "services/driving-licence-renewal")]).await;
        assert_eq!(form.status, 200);
        super::encounters::leave(&clerk, &encounter).await;
    }
    let neighbour = at_desk(site, "en", NEIGHBOUR).await;
    look_up(&neighbour, SALMA, 200).await;
}

async fn look_up(clerk: &Browser, id: &str, status: u16) {
    let page = clerk.get("desk/encounters/new").await;
    let page = clerk.submit(&page, &[("national_id", id)]).await;
    assert_eq!(page.status, status, "{id}: {:?}", page.text("[role=alert]"));
}

async fn leads_to_the_looks(auditor: &Browser, page: &Page) {
    let links = page.attributes("#look-ups .card a[href*='person=']", "href");
    assert_eq!(links.len(), 3, "{links:?}");
    for link in links {
        let log = auditor.get(&link).await;
        assert!(log.count(".records > li") >= 1, "{link} leads to no look");
    }
}

/// A day from tomorrow on, on which the centre in the capital is open, and the next day too.
fn working_day(site: &Site) -> Date {
    let mut day = site.running.clock.today().tomorrow().unwrap();
    while ![Weekday::Sunday, Weekday::Monday, Weekday::Tuesday].contains(&day.weekday()) || closed(day) {
        day = day.tomorrow().unwrap();
    }
    day
}

/// Public holidays of the made-up country.
fn closed(day: Date) -> bool {
    [(12, 1), (12, 2), (12, 31), (1, 1)].contains(&(day.month(), day.day()))
}

fn set(site: &Site, day: Date, hour: i8) {
    let clock = &site.running.clock;
    let ahead = clock.moment(day.at(hour, 0, 0, 0)).duration_since(clock.now());
    assert!(ahead.is_positive(), "clocks only go forward");
    clock.advance(ahead);
}
