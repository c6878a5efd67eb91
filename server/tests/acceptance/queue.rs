//! The queue of a service centre: from the kiosk to the end of the shift, with everybody who may be too late.

use super::desk::at_desk;
use crate::support::{Browser, Case, Form, LANGUAGES, Page, Raw, SALMA, Site, catalogue, copy, root};
use domain::catalogue::{Centre, Counter};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use server::clock::Clock;
use server::queue::{Queue, fill};
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
        Case::own_with("a_closed_centre_says_when_it_opens", in_the_morning, |site| Box::pin(closed(site))),
        Case::own_with("an_old_form_does_nothing_and_says_so", in_the_morning, |site| Box::pin(stale(site))),
        Case::own_with("a_wrong_or_old_ticket_has_a_way_on", in_the_morning, |site| Box::pin(lost_tickets(site))),
        Case::own_with("a_kiosk_does_not_flood_the_line", in_the_morning, |site| Box::pin(flood(site))),
        Case::own_with("an_appointment_from_booking_to_the_counter", in_the_morning, |site| {
            Box::pin(appointment(site))
        }),
        Case::own_with("an_appointment_is_at_its_time", in_the_morning, |site| Box::pin(another_time(site))),
        Case::own("a_time_takes_so_many_and_no_more", |site| Box::pin(capacity(site))),
        Case::own_with("a_shift_is_closed_and_a_difference_confirmed", in_the_morning, |site| Box::pin(shift(site))),
        Case::own_with("a_forgotten_shift_is_closed_first", in_the_morning, |site| Box::pin(forgotten(site))),
        Case::own("figures_tell_of_tickets_and_of_nobody", |site| Box::pin(figures(site))),
        Case::own_with("an_encounter_ends_its_ticket", in_the_morning, |site| Box::pin(encounter(site))),
        Case::shared("a_clerk_of_another_house_finds_no_queue", |site| Box::pin(elsewhere(site))),
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

async fn closed(site: &Site) {
    let clock = &site.running.clock;
    let mut forms = Vec::new();
    for lang in LANGUAGES {
        let visitor = site.browser(lang, SALMA);
        let form = visitor.get(&format!("centres/{CENTRE}/kiosk")).await.form(SALMA).set("kind", "family");
        forms.push((lang, visitor, form));
    }
    // The forms are from the morning; they are sent in the evening.
    let today = clock.today();
    forward(clock, today.at(19, 0, 0, 0));
    for (lang, visitor, form) in forms {
        let page = visitor.send(&form).await;
        assert_eq!(page.status, 409);
        assert!(page.has(".note-warning a[href$='/centres/centre-capital']"), "with a way on");
        let words = weekday(lang, today.tomorrow().unwrap());
        assert!(page.text(".note-warning").unwrap().contains(&words), "{words}: {:?}", page.text(".note-warning"));
        let page = visitor.get(&format!("centres/{CENTRE}/kiosk")).await;
        assert!(!page.has("button[name=kind]") && page.has(".note-warning"));
    }
}

/// The weekday on which a centre opens, in a language.
fn weekday(lang: &str, day: jiff::civil::Date) -> String {
    use jiff::civil::Weekday;
    let (arabic, english) = match day.weekday() {
        Weekday::Sunday => ("الأحد", "Sunday"),
        Weekday::Monday => ("الاثنين", "Monday"),
        Weekday::Tuesday => ("الثلاثاء", "Tuesday"),
        Weekday::Wednesday => ("الأربعاء", "Wednesday"),
        Weekday::Thursday => ("الخميس", "Thursday"),
        Weekday::Friday => ("الجمعة", "Friday"),
        Weekday::Saturday => ("السبت", "Saturday"),
    };
    if lang == "ar" { arabic.to_owned() } else { english.to_owned() }
}

async fn stale(site: &Site) {
    let visitor = site.browser("en", SALMA);
    for _ in 0..3 {
        take(&visitor, "family", false).await;
    }
    let (clerk, page) = at_counter(site, "en", CLERK, "1").await;
    let (colleague, other) = at_counter(site, "en", COLLEAGUE, "5").await;
    let mine = act(&clerk, &page, "call", &[]).await;
    let theirs = act(&colleague, &other, "call", &[]).await;
    assert_ne!(in_hand(&mine), in_hand(&theirs));
    // A colleague can't finish what is in somebody else's hands, nor can an old page of one's own.
    let field = mine.attribute(".queue-hand input[name=ticket]", "value").unwrap();
    let stolen = act(&colleague, &theirs, "finish", &[]).await;
    assert_eq!(stolen.status, 200, "their own is fine");
    let foreign = Form {
        action: colleague.url("desk/queue"),
        post: true,
        fields: [
            ("csrf", stolen.attribute("main form input[name=csrf]", "value").unwrap().as_str()),
            ("act", "finish"),
            ("ticket", &field),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
    };
    let refused = colleague.send(&foreign).await;
    assert_eq!(refused.status, 409);
    assert!(refused.has(".note-warning"));
    let done = act(&clerk, &mine, "finish-and-call", &[]).await;
    let next = in_hand(&done);
    let again = act(&clerk, &mine, "finish-and-call", &[]).await;
    assert_eq!(again.status, 409, "the page was old");
    assert_eq!(in_hand(&again), next, "and nobody else was called by it");
    let twice = act(&clerk, &done, "call", &[]).await;
    assert!(twice.has(".note-info") && in_hand(&twice) == next, "one at a time");
}

async fn lost_tickets(site: &Site) {
    for lang in LANGUAGES {
        let visitor = site.browser(lang, SALMA);
        let wrong = visitor.get(&format!("centres/{CENTRE}/tickets/0000000000000000")).await;
        assert_eq!(wrong.status, 404);
        assert!(wrong.has(&format!("main a[href$='/centres/{CENTRE}']")), "with a way on");
        let page = take(&visitor, "family", false).await;
        let elsewhere = visitor.get(&page.path().replace(CENTRE, "centre-sidr")).await;
        assert_eq!(elsewhere.status, 404, "a ticket belongs to its centre");
        assert_eq!(visitor.get(&format!("/{lang}/centres/nowhere")).await.status, 404);
        let mine = visitor.get(page.path()).await;
        let form = mine.form(SALMA);
        let left = visitor.send(&form).await;
        assert!(left.has(".tag-calm"), "left the line");
        let again = visitor.send(&form).await;
        assert_eq!(again.status, 409, "once is enough");
        assert!(again.has(".note-warning"));
    }
    let visitor = site.browser("en", SALMA);
    let page = take(&visitor, "family", false).await;
    let form = visitor.get(page.path()).await.form(SALMA);
    site.running.clock.advance(SignedDuration::from_hours(24));
    let old = visitor.get(page.path()).await;
    assert_eq!(old.status, 200);
    assert!(old.has(".tag-calm") && !old.has("main form"), "of yesterday");
    assert_eq!(visitor.send(&form).await.status, 409);
}

async fn flood(site: &Site) {
    let visitor = site.browser("en", SALMA);
    let first = visitor.get(&format!("centres/{CENTRE}/kiosk")).await.form(SALMA).set("kind", "family");
    let page = visitor.send(&first).await;
    assert_eq!(number(&visitor.send(&first).await), number(&page), "sent twice, it is one ticket");
    for place in 0..29 {
        let form = first.clone().set("key", &format!("k{place}"));
        assert_eq!(visitor.send(&form).await.status, 200, "{place}");
    }
    let refused = visitor.send(&first.clone().set("key", "one-more")).await;
    assert_eq!(refused.status, 429);
    assert!(refused.has(".note-warning") && refused.has("button[name=kind]"), "and the way to try again");
    site.running.clock.advance(SignedDuration::from_secs(61));
    assert_eq!(visitor.send(&first.set("key", "later")).await.status, 200);
}

async fn appointment(site: &Site) {
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

async fn another_time(site: &Site) {
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

async fn capacity(site: &Site) {
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

async fn shift(site: &Site) {
    let visitor = site.browser("en", SALMA);
    take(&visitor, "family", false).await;
    let (clerk, page) = at_counter(site, "en", CLERK, "1").await;
    let called = act(&clerk, &page, "call", &[]).await;
    let close = async |counted: &str, note: &str| {
        let page = clerk.get("desk/shift").await;
        let csrf = page.attribute("main form input[name=csrf]", "value").unwrap();
        let expected = page.attribute("input[name=expected]", "value").unwrap();
        let fields = [("csrf", csrf.as_str()), ("expected", &expected), ("counted", counted), ("note", note)];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        clerk.send(&Form { action: clerk.url("desk/shift"), post: true, fields }).await
    };
    assert_eq!(close("0", "").await.status, 409, "somebody is at the counter");
    let key = called.attribute("input[name=key]", "value").unwrap();
    for _ in 0..2 {
        let taken = act(&clerk, &called, "fee", &[("service", "family-book"), ("key", &key)]).await;
        assert!(taken.has(".note-good"), "{:?}", taken.text(".note"));
    }
    let more = uuid::Uuid::new_v4().to_string();
    let free = act(&clerk, &called, "fee", &[("service", "birth-registration"), ("key", &more)]).await;
    assert_eq!(free.status, 422, "nothing is paid for that");
    act(&clerk, &called, "finish", &[]).await;
    let page = clerk.get("desk/shift").await;
    assert_eq!(page.attribute("input[name=expected]", "value").as_deref(), Some("6.000"), "sent twice, counted once");
    assert_eq!(close("a lot", "").await.status, 422);
    let noteless = close("5.500", "").await;
    assert_eq!(noteless.status, 422);
    assert!(noteless.has("[role=alert] a[href='#note']") && noteless.value("counted").as_deref() == Some("5.500"));
    let report = close("٥٫٥", "A coin fell behind the desk").await;
    assert!(report.path().contains("/desk/shift/") && report.has(".tag-you"), "{}", report.url);
    assert!(report.text("main").unwrap().contains("0.500"), "the difference");
    assert!(!report.has("main form button"), "not by oneself");
    let csrf = clerk.get("desk/queue").await.attribute("main form input[name=csrf]", "value").unwrap();
    let own = Form { action: clerk.url(report.path()), post: true, fields: vec![("csrf".to_owned(), csrf)] };
    assert_eq!(clerk.send(&own).await.status, 409);
    let supervisor = at_desk(site, "ar", SUPERVISOR).await;
    let list = supervisor.get("desk/shift").await;
    let link = list.attribute("main a[href*='/desk/shift/']", "href").unwrap();
    let confirmed = supervisor.submit(&supervisor.get(&link).await, &[]).await;
    assert!(confirmed.has(".tag-calm") && confirmed.text("main").unwrap().contains(SUPERVISOR));
    assert!(clerk.get("desk/shift").await.text("main").unwrap().contains("No shift is open"));
}

async fn forgotten(site: &Site) {
    let visitor = site.browser("en", SALMA);
    take(&visitor, "family", false).await;
    let (clerk, page) = at_counter(site, "en", CLERK, "1").await;
    act(&clerk, &page, "call", &[]).await;
    // Yesterday's clerk went home with somebody at the counter.
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let day = 24 * 3600 * 1_000_000_i64;
    raw.run(&format!("UPDATE counter_shift SET opened_at = opened_at - {day}")).await;
    raw.run("UPDATE ticket SET day = '2020-01-01'").await;
    let page = clerk.get("desk/queue").await;
    assert!(page.has("select#counter") && !page.has("#hand .ticket-number"), "at no counter today");
    let page = act(&clerk, &page, "open", &[("counter", "2")]).await;
    assert_eq!(page.status, 409);
    assert!(page.has(".note-warning a[href$='/desk/shift']"), "with the way on");
    let (colleague, taken) = at_counter(site, "en", COLLEAGUE, "1").await;
    assert!(taken.has("button[value=call]"), "their counter is free for others");
    assert_eq!(colleague.get("desk/queue").await.status, 200);
    let shift = clerk.get("desk/shift").await;
    let form = shift.form(CLERK).set("counted", "0");
    let closed = clerk.send(&form).await;
    assert!(closed.path().contains("/desk/shift/"), "{}: {:?}", closed.url, closed.text(".note"));
    let page = act(&clerk, &clerk.get("desk/queue").await, "open", &[("counter", "2")]).await;
    assert!(page.has("button[value=call]"));
}

async fn figures(site: &Site) {
    let queue = Queue {
        catalogue: Arc::new(catalogue()),
        store: site.running.store.clone(),
        clock: site.running.clock.clone(),
    };
    let filled = fill(&queue, &centre(), (3, 12)).await.unwrap();
    assert!(filled.taken > 20 && filled.waiting > 5, "{filled:?}");
    for lang in LANGUAGES {
        let supervisor = at_desk(site, lang, SUPERVISOR).await;
        for by in ["centre", "kind", "hour"] {
            let page = supervisor.get(&format!("desk/figures?period=month&by={by}")).await;
            assert!(page.has("table.figures tbody tr") && page.has("figure.chart svg[role=img] rect"), "{by}");
            let main = page.text("main").unwrap();
            assert!(!main.contains("made-up") && !main.contains("S-3"), "figures, not people");
        }
        let empty = supervisor.get("desk/figures?centre=centre-castle&period=today").await;
        assert!(empty.has("main .muted") && !empty.has("table.figures"));
        let url = supervisor.url("desk/figures/export.csv?period=month&centre=");
        let file = supervisor.once(supervisor.request(&url)).await;
        assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
        let lines: Vec<&str> = file.body.trim_start_matches('\u{feff}').lines().collect();
        assert!(lines.len() > 5 && lines.iter().all(|line| line.split(',').count() >= 12), "{}", file.body);
        let taken: u32 = lines[1..].iter().map(|line| line.split(',').nth(3).unwrap().parse::<u32>().unwrap()).sum();
        assert_eq!(taken, filled.taken, "every ticket stands in it once");
        assert!(!file.body.contains("made-up"));
    }
    let visitor = site.browser("ar", SALMA);
    let board = visitor.get(&format!("centres/{CENTRE}/board")).await;
    assert!(board.count(".board-now tbody tr") >= 2 && board.count(".board-list li") == 8, "a full board");
}

async fn encounter(site: &Site) {
    let visitor = site.browser("en", SALMA);
    let slip = take(&visitor, "family", false).await;
    let (clerk, page) = at_counter(site, "en", CLERK, "1").await;
    let called = act(&clerk, &page, "call", &[]).await;
    let ticket = called.attribute(".queue-hand input[name=ticket]", "value").unwrap().parse().unwrap();
    let queue = Queue {
        catalogue: Arc::new(catalogue()),
        store: site.running.store.clone(),
        clock: site.running.clock.clone(),
    };
    let (encounter, another) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
    let subject = subject_of(site).await;
    assert!(queue.meet(ticket, encounter, "somebody-else").await.is_err());
    let met = queue.meet(ticket, encounter, &subject).await.unwrap();
    assert_eq!((met.state.name(), met.encounter), ("serving", Some(encounter)));
    assert!(queue.meet(ticket, encounter, &subject).await.is_ok(), "the same one again");
    assert!(queue.meet(ticket, another, &subject).await.is_err(), "one ticket, one encounter");
    assert!(clerk.get("desk/queue").await.has(&format!("a[href$='/desk/encounters/{encounter}']")));
    assert!(queue.finish(ticket, "somebody-else").await.is_err());
    queue.finish(ticket, &subject).await.unwrap();
    queue.finish(ticket, &subject).await.unwrap();
    assert!(visitor.get(slip.path()).await.has(".tag-calm"));
}

/// The name of the clerk at the staff's provider, as their shift has it.
async fn subject_of(site: &Site) -> String {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let (staff,): (String,) = raw.row("SELECT staff FROM counter_shift WHERE state = 'open'").await;
    staff
}

async fn elsewhere(site: &Site) {
    for lang in LANGUAGES {
        let clerk = at_desk(site, lang, "S-3011").await;
        let page = clerk.get("desk/queue").await;
        assert!(page.has(".note-warning") && !page.has("main form"), "{}", page.url);
        assert_eq!(clerk.get("desk/shift").await.status, 404);
    }
}
