//! The queue of a service centre: from the kiosk to the end of the shift, with everybody who may be too late.

mod appointments;
mod shifts;
mod visitors;

use super::desk::at_desk;
use crate::support::{Browser, Case, Form, LANGUAGES, Page, Raw, SALMA, Site, catalogue, copy, root};
use domain::catalogue::{Centre, Counter};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use server::clock::Clock;
use server::settings::Settings;
use server::storage::{Caller, Calling, NewTicket, Opening, Taking, TicketBy};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

pub(crate) const CENTRE: &str = "centre-capital";
/// Clerks of the centre, and its supervisor.
const CLERK: &str = "S-3001";
const COLLEAGUE: &str = "S-3010";
const SUPERVISOR: &str = "S-1004";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own_with("a_ticket_from_the_kiosk_to_the_end", in_the_morning, |site| Box::pin(whole_way(site))),
        Case::own("fifty_call_at_once_and_each_ticket_is_called_once", |site| Box::pin(parallel_calls(site))),
        Case::own("numbers_are_given_once", |site| Box::pin(parallel_tickets(site))),
        Case::own_with("priority_goes_first_and_lets_others_through", in_the_morning, |site| Box::pin(priority(site))),
        Case::own_with("aside_back_again_missed_and_sent_on", in_the_morning, |site| Box::pin(sideways(site))),
        Case::own_with("a_closed_centre_says_when_it_opens", in_the_morning, |site| Box::pin(visitors::closed(site))),
        Case::own_with("an_old_form_does_nothing_and_says_so", in_the_morning, |site| Box::pin(visitors::stale(site))),
        Case::own_with("a_wrong_or_old_ticket_has_a_way_on", in_the_morning, |site| {
            Box::pin(visitors::lost_tickets(site))
        }),
        Case::own_with("a_kiosk_does_not_flood_the_line", in_the_morning, |site| Box::pin(visitors::flood(site))),
        Case::own_with("an_appointment_from_booking_to_the_counter", in_the_morning, |site| {
            Box::pin(appointments::appointment(site))
        }),
        Case::own_with("an_appointment_is_at_its_time", in_the_morning, |site| {
            Box::pin(appointments::another_time(site))
        }),
        Case::own("a_time_takes_so_many_and_no_more", |site| Box::pin(appointments::capacity(site))),
        Case::own_with("a_shift_is_closed_and_a_difference_confirmed", in_the_morning, |site| {
            Box::pin(shifts::shift(site))
        }),
        Case::own_with("a_forgotten_shift_is_closed_first", in_the_morning, |site| Box::pin(shifts::forgotten(site))),
        Case::own("figures_tell_of_tickets_and_of_nobody", |site| Box::pin(shifts::figures(site))),
        Case::own_with("an_encounter_ends_its_ticket", in_the_morning, |site| Box::pin(shifts::encounter(site))),
        Case::shared("a_clerk_of_another_house_finds_no_queue", |site| Box::pin(shifts::elsewhere(site))),
    ]
}

fn centre() -> Centre {
    catalogue().centre(CENTRE).unwrap().clone()
}

/// A catalogue in which every centre is open from 8 to 18 on each day, in a zone in which it is now past ten: whenever
/// and wherever the tests run, the centres are open, and for some hours yet.
static MORNING: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("catalogue"), &folder.path().join("catalogue"));
    let edit = |name: &str, change: &dyn Fn(&str) -> String| {
        let path = folder.path().join("catalogue").join(name);
        let text: String = std::fs::read_to_string(&path).unwrap().lines().map(|line| change(line) + "\n").collect();
        std::fs::write(path, text).unwrap();
    };
    let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    edit("centres.toml", &|line| {
        if line.starts_with("[centre.hours]") {
            return days.iter().fold(line.to_owned(), |all, day| format!("{all}\n{day} = [\"08:00-18:00\"]"));
        }
        let replaced = line.starts_with("closed =") || days.iter().any(|day| line.starts_with(&format!("{day} =")));
        if replaced { String::new() } else { line.to_owned() }
    });
    let hour = i64::from(Clock::system(TimeZone::UTC).local(Clock::system(TimeZone::UTC).now()).hour());
    let ahead = if hour > 22 { 34 - hour } else { 10 - hour };
    // These zones count the other way round: Etc/GMT-3 is three hours ahead.
    let zone = format!("zone = \"Etc/GMT{}{}\"", if ahead > 0 { "-" } else { "+" }, ahead.abs());
    edit("profiles/alwaha.toml", &|line| if line.starts_with("zone =") { zone.clone() } else { line.to_owned() });
    folder
});

pub(crate) fn in_the_morning(settings: &mut Settings) {
    settings.content_dir = Some(MORNING.path().to_owned());
}

fn forward(clock: &Clock, to: jiff::civil::DateTime) {
    let by = clock.moment(to).duration_since(clock.now());
    assert!(by > SignedDuration::ZERO, "clocks go forward only");
    clock.advance(by);
}

/// Takes a ticket at the kiosk; its page.
pub(crate) async fn take(browser: &Browser, kind: &str, priority: bool) -> Page {
    let page = browser.get(&format!("centres/{CENTRE}/kiosk")).await;
    assert_eq!(page.status, 200);
    let form = page.form(&browser.person).set("kind", kind).without("priority");
    browser.send(&if priority { form.set("priority", "yes") } else { form }).await
}

pub(crate) fn number(page: &Page) -> String {
    page.text(".slip .ticket-number").unwrap_or_else(|| panic!("{}: {}", page.url, page.body))
}

/// Does one thing at the desk's queue with the ticket that the page has in hand.
pub(crate) async fn act(clerk: &Browser, page: &Page, what: &str, more: &[(&str, &str)]) -> Page {
    let field = |name: &str| page.attribute(&format!(".queue-hand form input[name={name}]"), "value");
    let mut fields: Vec<(String, String)> =
        ["csrf", "ticket", "calls"].into_iter().filter_map(|name| Some((name.to_owned(), field(name)?))).collect();
    fields.push(("act".to_owned(), what.to_owned()));
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    clerk.send(&Form { action: clerk.url("desk/queue"), post: true, fields }).await
}

/// A clerk at a counter.
pub(crate) async fn at_counter(site: &Site, lang: &str, who: &str, counter: &str) -> (Browser, Page) {
    let clerk = at_desk(site, lang, who).await;
    let page = clerk.get("desk/queue").await;
    let page = act(&clerk, &page, "open", &[("counter", counter)]).await;
    assert_eq!(page.status, 200, "{:?}", page.text(".note"));
    (clerk, page)
}

/// The ticket that a page has in hand.
pub(crate) fn in_hand(page: &Page) -> String {
    page.text("#hand .ticket-number").unwrap_or_else(|| panic!("{}: {:?}", page.url, page.text("main")))
}

async fn whole_way(site: &Site) {
    for (lang, kind) in LANGUAGES.into_iter().zip(["family", "home"]) {
        let visitor = site.browser(lang, SALMA);
        let centre = visitor.get(&format!("centres/{CENTRE}")).await;
        assert!(centre.has(".tag-good") && centre.has(&format!("a[href$='/centres/{CENTRE}/book']")));
        let slip = take(&visitor, kind, false).await;
        assert_eq!(slip.status, 200);
        let label = number(&slip);
        assert!(slip.has("svg.qr[role=img] path"), "a code to scan");
        assert!(slip.has("noscript meta[http-equiv=refresh]") || slip.body.contains("http-equiv=\"refresh\""));
        let ticket = slip.path().to_owned();
        let mine = visitor.get(&ticket).await;
        assert!(mine.text(".ticket-state").unwrap().len() > 10, "place and time");

        let (clerk, page) = at_counter(site, lang, CLERK, "1").await;
        assert!(page.text(".queue-table").unwrap().contains(&label), "who waits is seen by number");
        let called = act(&clerk, &page, "call", &[]).await;
        assert_eq!(in_hand(&called), label);
        assert!(called.has("a[href*='/desk/encounters/new?ticket=']"), "the way to identify the person");
        assert!(visitor.get(&ticket).await.has(".ticket-go"), "the ticket says where to go");
        let board = visitor.get(&format!("centres/{CENTRE}/board")).await;
        assert_eq!(board.texts(".board-now .ticket-number"), std::slice::from_ref(&label));
        assert!(board.has(".board-called") && board.count(".board-now tbody span[lang]") >= 2, "in every language");
        assert!(!board.body.contains(CLERK) && !board.body.contains("Suha"), "numbers only");

        let served = act(&clerk, &called, "start", &[]).await;
        assert!(!visitor.get(&format!("centres/{CENTRE}/board")).await.has(".board-called"));
        let free = act(&clerk, &served, "finish", &[]).await;
        assert!(!free.has("#hand .ticket-number"), "nobody is at the counter");
        let over = visitor.get(&ticket).await;
        let asked = over.count("main form[action$='/feedback']");
        assert!(over.has(".tag-calm") && over.count("main form") == asked, "it is over, and one may say how it was");
        assert_eq!(over.count(".history li"), 4, "taken, called, served, finished");
        let nobody = act(&clerk, &free, "call", &[]).await;
        assert!(nobody.has(".note-info"), "nobody waits: it says so");
        act(&clerk, &nobody, "pause", &[]).await;
    }
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM ticket_step").await, 8);
}

async fn ticket(site: &Site, code: &str, priority: bool) -> String {
    let clock = &site.running.clock;
    let new = NewTicket {
        code,
        centre: CENTRE,
        day: clock.today(),
        kind: ("family", 'A'),
        priority,
        due_at: None,
        bounds: None,
    };
    match site.running.store.take_ticket(&new, TicketBy::Holder, clock.now()).await.unwrap() {
        Taking::Taken(ticket) => ticket.label.to_string(),
        other => panic!("{other:?}"),
    }
}

async fn parallel_calls(site: &Site) {
    const TICKETS: usize = 40;
    const CLERKS: u32 = 50;
    let (store, clock) = (site.running.store.clone(), site.running.clock.clone());
    let mut given = BTreeSet::new();
    for place in 0..TICKETS {
        given.insert(ticket(site, &format!("code-{place}"), place % 3 == 0).await);
    }
    let counter = |number| Counter { number, kinds: vec!["family".to_owned()] };
    let big = Arc::new(Centre { counter: (1..=CLERKS).map(counter).collect(), ..centre() });
    let began = clock.begins(clock.today());
    let mut calls = Vec::new();
    for number in 1..=CLERKS {
        let staff = format!("clerk-{number}");
        let opened = store.open_counter(&staff, (CENTRE, number), (clock.now(), began)).await.unwrap();
        assert_eq!(opened, Opening::Opened);
        let shift = store.open_shift(&staff).await.unwrap().unwrap().id;
        let (store, clock, centre) = (store.clone(), clock.clone(), Arc::clone(&big));
        calls.push(async move {
            let caller = Caller { shift, centre: &centre, day: clock.today(), staff: &staff };
            store.call(&caller, None, clock.now()).await.unwrap()
        });
    }
    let outcomes = futures::future::join_all(calls.into_iter().map(tokio::spawn)).await;
    let mut called = Vec::new();
    let mut nobody = 0;
    for outcome in outcomes {
        match outcome.unwrap() {
            Calling::Called(ticket) => called.push((ticket.label.to_string(), ticket.counter)),
            Calling::Nobody => nobody += 1,
            other => panic!("{other:?}"),
        }
    }
    let labels: BTreeSet<String> = called.iter().map(|(label, _)| label.clone()).collect();
    let counters: BTreeSet<_> = called.iter().map(|(_, counter)| *counter).collect();
    assert_eq!(called.len(), TICKETS, "everybody is called");
    assert_eq!(labels, given, "each once");
    assert_eq!((counters.len(), nobody), (TICKETS, CLERKS as usize - TICKETS), "to a counter each");
}

async fn parallel_tickets(site: &Site) {
    let takes = (0..40).map(|place| {
        let (store, clock) = (site.running.store.clone(), site.running.clock.clone());
        tokio::spawn(async move {
            // Every address is used twice, as when a form is sent twice.
            let code = format!("code-{}", place / 2);
            let day = clock.today();
            let new = NewTicket {
                code: &code,
                centre: CENTRE,
                day,
                kind: ("family", 'A'),
                priority: false,
                due_at: None,
                bounds: None,
            };
            match store.take_ticket(&new, TicketBy::Holder, clock.now()).await.unwrap() {
                Taking::Taken(ticket) => (code, ticket.label.to_string()),
                other => panic!("{other:?}"),
            }
        })
    });
    let taken: BTreeSet<(String, String)> =
        futures::future::join_all(takes).await.into_iter().map(|one| one.unwrap()).collect();
    assert_eq!(taken.len(), 20, "one form is one ticket: {taken:?}");
    let labels: BTreeSet<&String> = taken.iter().map(|(_, label)| label).collect();
    assert_eq!(labels.len(), 20, "no number twice");
}

async fn priority(site: &Site) {
    let visitor = site.browser("en", SALMA);
    let mut labels = Vec::new();
    for first in [false, false, true, true, true] {
        labels.push(number(&take(&visitor, "family", first).await));
    }
    let (clerk, mut page) = at_counter(site, "en", CLERK, "1").await;
    let mut order = Vec::new();
    for _ in 0..5 {
        let what = if page.has("#hand .ticket-number") { "finish-and-call" } else { "call" };
        page = act(&clerk, &page, what, &[]).await;
        order.push(in_hand(&page));
    }
    let wanted = [2, 3, 0, 4, 1].map(|place: usize| labels[place].clone());
    assert_eq!(order, wanted, "two with priority, one without, and so on");
}

async fn sideways(site: &Site) {
    let visitor = site.browser("ar", SALMA);
    let (first, second) = (take(&visitor, "family", false).await, take(&visitor, "family", false).await);
    let (clerk, page) = at_counter(site, "ar", CLERK, "1").await;
    let called = act(&clerk, &page, "call", &[]).await;
    assert!(!called.has("button[value=no-show]"), "not after one call");
    let early = act(&clerk, &called, "no-show", &[]).await;
    assert_eq!(early.status, 409, "nor by a form of one's own");
    let aside = act(&clerk, &early, "skip", &[]).await;
    assert_eq!(aside.count(".queue-skipped li"), 1);
    // Whoever was set aside comes back by themselves, and is before the one who came later.
    let back = visitor.get(first.path()).await;
    let back = visitor.send(&back.form(SALMA)).await;
    assert!(back.has(".tag-busy"), "waiting again");
    let called = act(&clerk, &aside, "call", &[]).await;
    assert_eq!(in_hand(&called), number(&first));
    let again = act(&clerk, &called, "recall", &[]).await;
    let twice = act(&clerk, &called, "recall", &[]).await;
    assert_eq!(twice.status, 409, "the same form calls once");
    let missed = act(&clerk, &again, "no-show", &[]).await;
    assert!(visitor.get(first.path()).await.has(".tag-bad"), "{:?}", missed.text(".note"));

    // The second is sent to another counter; somebody who came later is there already and waits after them.
    let called = act(&clerk, &missed, "call", &[]).await;
    assert_eq!(in_hand(&called), number(&second));
    let later = take(&visitor, "vehicles", false).await;
    let nowhere = act(&clerk, &called, "transfer", &[("kind", "vehicles"), ("counter", "77")]).await;
    assert_eq!(nowhere.status, 422);
    let sent = act(&clerk, &called, "transfer", &[("kind", "vehicles"), ("counter", "3")]).await;
    assert!(!sent.has("#hand .ticket-number"));
    let (colleague, page) = at_counter(site, "ar", COLLEAGUE, "3").await;
    let page = act(&colleague, &page, "call", &[]).await;
    assert_eq!(in_hand(&page), number(&second), "waiting counts from the beginning; the number stays");
    let page = act(&colleague, &page, "finish-and-call", &[]).await;
    assert_eq!(in_hand(&page), number(&later));
    let occupied = act(&clerk, &clerk.get("desk/queue").await, "open", &[("counter", "3")]).await;
    assert_eq!(occupied.status, 409, "one counter, one clerk");
}
