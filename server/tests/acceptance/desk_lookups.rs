//! The auditor sees what is unusual in the look-ups of staff: who, where, which pattern, and the way to the looks.

use super::desk::{at_desk, staff};
use super::encounters::serve;
use crate::support::{Browser, Case, HASSAN, NOUR, Page, RIMA, Raw, SALMA, Site, YOUSEF};
use domain::application::StaffRole;
use jiff::civil::{Date, Weekday};

const CLERK: &str = "S-3001";
/// A clerk who is also one of the country's people: Yousef, of Salma's household.
const NEIGHBOUR: &str = "S-3005";

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::own("the_auditor_sees_unusual_look_ups_of_staff", |site| Box::pin(unusual(site)))]
}

async fn unusual(site: &Site) {
    let (before, day) = working_days(site);
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    a_day_like_any_other(site).await;
    settle(site, &mut raw, before, 10).await;
    let auditor = at_desk(site, "en", staff(StaffRole::Auditor)).await;
    let page = auditor.get("desk/audit/unusual").await;
    assert_eq!((page.status.as_u16(), page.count("#look-ups .card")), (200, 0), "{:?}", page.text("#look-ups"));

    let neighbour = at_desk(site, "ar", NEIGHBOUR).await;
    look_up(&neighbour, YOUSEF, 200).await;
    settle(site, &mut raw, day, 10).await;
    let clerk = at_desk(site, "en", CLERK).await;
    for person in [HASSAN, NOUR] {
        look_up(&clerk, person, 200).await;
    }
    settle(site, &mut raw, day, 21).await;
    for (lang, words) in [("en", ["own record", "outside the hours"]), ("ar", ["عن سجله هو", "خارج أوقات الدوام"])]
    {
        let auditor = at_desk(site, lang, staff(StaffRole::Auditor)).await;
        let page = auditor.get("desk/audit/unusual").await;
        assert_eq!(page.count("#look-ups .card"), 2, "{:?}", page.texts("#look-ups .card"));
        for ((pattern, who), words) in [("own-record", NEIGHBOUR), ("after-hours", CLERK)].into_iter().zip(words) {
            let card = page.text(&format!("[data-pattern={pattern}]")).expect(pattern);
            let centre = if lang == "ar" { "العاصمة" } else { "Capital" };
            assert!([who, words, centre].iter().all(|word| card.contains(word)), "{pattern}: {card}");
        }
        for number in [YOUSEF, SALMA, HASSAN, NOUR] {
            assert!(!page.body.contains(number), "no number stands on the page");
        }
        leads_to_the_looks(&auditor, &page, day).await;
    }

    look_up(&neighbour, SALMA, 200).await;
    settle(site, &mut raw, day, 11).await;
    let page = auditor.get("desk/audit/unusual").await;
    assert_eq!(page.count("[data-pattern=household]"), 1, "on a second day it was no mistake");
}

/// Two people with their cases, a slip of the finger, and somebody of a clerk's family at the wrong counter.
async fn a_day_like_any_other(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    look_up(&clerk, "0099999990", 422).await;
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

/// The log's own rows are of today: they are not changed, even here.
async fn leads_to_the_looks(auditor: &Browser, page: &Page, day: Date) {
    let links = page.attributes("#look-ups .card a[href*='person=']", "href");
    assert_eq!(links.len(), 3, "{links:?}");
    for link in links {
        let days = format!("&from={day}&to={day}");
        assert!(link.contains(&days), "{link}");
        let log = auditor.get(&link.replace(&days, "")).await;
        assert!(log.count(".records > li") >= 1, "{link} leads to no look");
    }
}

/// The two last days before today on which the centre in the capital was open all day.
fn working_days(site: &Site) -> (Date, Date) {
    let days = std::iter::successors(site.running.clock.today().yesterday().ok(), |day| day.yesterday().ok());
    let weekdays = [Weekday::Sunday, Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday];
    let closed = [(12, 2), (1, 1)];
    let mut open = days.filter(|day| weekdays.contains(&day.weekday()) && !closed.contains(&(day.month(), day.day())));
    let (last, before) = (open.next().unwrap(), open.next().unwrap());
    (before, last)
}

/// Puts what was looked up just now at an hour of a day. Signing in goes by the provider's clock, so the portal's own can't
/// be set to that hour.
async fn settle(site: &Site, raw: &mut Raw, day: Date, hour: i8) {
    let clock = &site.running.clock;
    let at = clock.moment(day.at(hour, 0, 0, 0)).as_microsecond();
    let today = clock.begins(clock.today()).as_microsecond();
    raw.run(&format!("UPDATE look_up SET at = {at} WHERE at >= {today}")).await;
}
