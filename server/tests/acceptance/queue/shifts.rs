//! The end of a shift, figures, and the encounter that a ticket leads to.

use super::{CENTRE, CLERK, COLLEAGUE, SUPERVISOR, act, at_counter, centre, take};
use crate::desk::at_desk;
use crate::support::{Form, LANGUAGES, Raw, SALMA, Site, catalogue};
use server::queue::{Queue, fill};
use std::sync::Arc;

pub(super) async fn shift(site: &Site) {
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

pub(super) async fn forgotten(site: &Site) {
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

pub(super) async fn figures(site: &Site) {
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

pub(super) async fn encounter(site: &Site) {
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

pub(super) async fn elsewhere(site: &Site) {
    for lang in LANGUAGES {
        let clerk = at_desk(site, lang, "S-3011").await;
        let page = clerk.get("desk/queue").await;
        assert!(page.has(".note-warning") && !page.has("main form"), "{}", page.url);
        assert_eq!(clerk.get("desk/shift").await.status, 404);
    }
}
