//! Appointments: from booking to the counter, at their time, and so many and no more.

use super::visitors::weekday;
use super::{CENTRE, CLERK, act, at_counter, centre, forward, in_hand, number, take};
use crate::support::{Form, Raw, SALMA, Site, catalogue};
use jiff::ToSpan;
use server::queue::Queue;
use std::sync::Arc;

pub(super) async fn appointment(site: &Site) {
    let citizen = site.browser("ar", SALMA);
    let first = citizen.get(&format!("centres/{CENTRE}/book")).await;
    assert!(first.path().ends_with("/sign-in"), "whose appointment is it?");
    citizen.sign_in().await;
    let page = citizen.get(&format!("centres/{CENTRE}/book")).await;
    let nothing = citizen.send(&page.form(SALMA)).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.has("[role=alert] a[href='#kind']"));
    let (clerk, page_of_clerk) = at_counter(site, "ar", CLERK, "1").await;
    let day = page.attributes("input[name=day]", "value").remove(0);
    let times = citizen.send(&page.form(SALMA).set("kind", "family").set("day", &day)).await;
    let at = times.attributes("input[name=at]", "value").remove(0);
    assert_eq!(citizen.send(&times.form(SALMA)).await.status, 422, "a time must be chosen");
    let past = citizen.send(&times.form(SALMA).set("at", "2020-01-01T09:00:00")).await;
    assert_eq!(past.status, 422);
    let mine = citizen.send(&times.form(SALMA).set("at", &at)).await;
    assert!(mine.path().contains("/my/appointments/") && mine.has(".note-good"), "{}", mine.url);
    let code = mine.text(".slip-number").unwrap();
    let twice = citizen.send(&times.form(SALMA).set("at", &at)).await;
    assert_eq!(twice.status, 422, "nobody is at two counters at once");
    let space = citizen.get("my").await;
    assert!(space.has(&format!("a[href='{}']", mine.path())));
    assert_eq!(site.browser("ar", crate::support::YOUSEF).get(mine.path()).await.name(), "sign-in");
    let other = site.browser("ar", crate::support::YOUSEF);
    other.sign_in().await;
    assert_eq!(other.get(mine.path()).await.status, 404, "somebody else's");

    // Nothing about it stands in the database in clear.
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let (body,): (Vec<u8>,) = raw.row("SELECT body FROM appointment").await;
    let plain = String::from_utf8_lossy(&body).into_owned();
    assert!(!plain.contains("family") && !plain.contains(&code.replace(' ', "").to_lowercase()));

    let clock = &site.running.clock;
    let at: jiff::civil::DateTime = at.parse().unwrap();
    let kiosk = site.browser("ar", SALMA);
    let check_in = async |code: &str| {
        let page = kiosk.get(&format!("centres/{CENTRE}/kiosk")).await;
        let form = Form { fields: vec![("code".to_owned(), code.to_owned())], ..page.form(SALMA) };
        kiosk.send(&form).await
    };
    let wrong = check_in("XXXX 0000").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.has("[role=alert] a[href='#code']"));
    let slip = check_in(&code.to_lowercase().replace(' ', "-")).await;
    let label = number(&slip);
    assert_eq!(number(&check_in(&code).await), label, "shown twice, it is one ticket");
    let walked_in = number(&take(&kiosk, "family", false).await);
    // As long as the time has not come others go before; once it has come the appointment goes first.
    let called = act(&clerk, &page_of_clerk, "call", &[]).await;
    assert_eq!(in_hand(&called), walked_in);
    let later = number(&take(&kiosk, "family", true).await);
    let arrived = citizen.get(mine.path()).await;
    assert!(arrived.has("a[href*='/tickets/']") && !arrived.has("form[action$='/cancel']"));
    let next = async || kiosk.get(&format!("centres/{CENTRE}/board")).await.texts(".board-list .ticket-number");
    assert_eq!(next().await, [later.clone(), label.clone()], "priority, then who is early");
    take(&kiosk, "family", false).await;
    forward(clock, at.checked_add(1.minute()).unwrap());
    let now = next().await;
    assert_eq!(now[..2], [later, label], "the time has come: before those who came after");
    assert_eq!(now.len(), 3);
}

pub(super) async fn another_time(site: &Site) {
    let citizen = site.browser("en", SALMA);
    citizen.sign_in().await;
    let page = citizen.get(&format!("centres/{CENTRE}/book")).await;
    let day = page.attributes("input[name=day]", "value").remove(1);
    let times = citizen.send(&page.form(SALMA).set("kind", "family").set("day", &day)).await;
    let at = times.attributes("input[name=at]", "value").remove(0);
    let mine = citizen.send(&times.form(SALMA).set("at", &at)).await;
    let code = mine.text(".slip-number").unwrap();
    let kiosk = site.browser("en", SALMA);
    let show = async |code: &str| {
        let page = kiosk.get(&format!("centres/{CENTRE}/kiosk")).await;
        kiosk.send(&Form { fields: vec![("code".to_owned(), code.to_owned())], ..page.form(SALMA) }).await
    };
    let early = show(&code).await;
    assert_eq!(early.status, 422);
    let day: jiff::civil::Date = day.parse().unwrap();
    assert!(early.text("#code-error").unwrap().contains(&weekday("en", day)), "it says when");
    assert!(early.has("button[name=kind]"), "a ticket can be had all the same");
    let sidr = kiosk.get("centres/centre-sidr/kiosk").await;
    let sidr = kiosk.send(&Form { fields: vec![("code".to_owned(), code.clone())], ..sidr.form(SALMA) }).await;
    assert_eq!(sidr.status, 422, "an appointment belongs to its centre");
    let space = citizen.submit(&mine, &[]).await;
    assert!(space.path().ends_with("/my") && !space.has("a[href*='/my/appointments/']"), "given back");
    assert_eq!(show(&code).await.text("#code-error"), show("XXXX0000").await.text("#code-error"));
}

pub(super) async fn capacity(site: &Site) {
    let (store, clock) = (site.running.store.clone(), site.running.clock.clone());
    let queue = Queue { catalogue: Arc::new(catalogue()), store: store.clone(), clock: clock.clone() };
    let centre = Arc::new(centre());
    let days = queue.free_days(&centre).await.unwrap();
    let at = days[1].times[0];
    let mut people = Vec::new();
    for number in 0..8 {
        let names = [("en".to_owned(), format!("Person {number}"))].into();
        let identity = server::storage::Identity { national_id: format!("00990000{number:02}"), names };
        people.push(store.recognise(&identity, clock.now()).await.unwrap());
    }
    let books = people.iter().map(|person| {
        let (queue, centre, person) = (queue.clone(), Arc::clone(&centre), *person);
        tokio::spawn(async move { queue.book(person, &centre, "family", at).await })
    });
    let outcomes = futures::future::join_all(books).await;
    let booked: Vec<_> =
        outcomes.into_iter().zip(&people).filter_map(|(one, who)| Some((one.unwrap().ok()?, *who))).collect();
    assert_eq!(booked.len(), 3, "three at once");
    let free = |days: &[server::queue::Day]| days[1].times.contains(&at);
    assert!(!free(&queue.free_days(&centre).await.unwrap()));
    let (id, who) = booked[0];
    assert!(store.cancel_appointment(who, id, clock.now()).await.unwrap());
    assert!(!store.cancel_appointment(who, id, clock.now()).await.unwrap(), "once");
    assert!(free(&queue.free_days(&centre).await.unwrap()), "the time is free again");
    assert!(queue.book(who, &centre, "family", at).await.is_ok());
    for place in 1..3 {
        assert!(queue.book(who, &centre, "family", days[2].times[place]).await.is_ok());
    }
    let fourth = queue.book(who, &centre, "family", days[2].times[4]).await;
    assert!(matches!(fourth, Err(server::queue::NotBooked::TooMany)));
}
