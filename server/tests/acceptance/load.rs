//! When more people come than the portal can serve, and when somebody tries too often: what is said, to whom, and when.

use crate::desk::at_desk;
use crate::support::{Browser, Case, LAYLA, Page, SALMA, Site, client, until};
use reqwest::{RequestBuilder, Response};
use server::limits::Pace;
use server::rates::Rate;
use server::settings::Settings;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own_with("a_full_portal_says_so_and_goes_on", narrow, |site| Box::pin(full(site))),
        Case::own_with("who_begins_waits_in_line", waiting_room, |site| Box::pin(waits(site))),
        Case::own_with("who_sends_slowly_keeps_nobody_waiting", narrow, |site| Box::pin(slow_body(site))),
        Case::own_with("one_address_has_so_many_connections", few_connections, |site| Box::pin(connections(site))),
        Case::own_with("each_rate_is_kept_by_address", slow_rates, |site| Box::pin(by_address(site))),
        Case::own_with("look_ups_are_counted_by_staff", rates_of_staff, |site| Box::pin(by_staff(site))),
        Case::own_with("look_ups_are_counted_by_person", rates_of_person, |site| Box::pin(by_person(site))),
        Case::own("a_portal_that_leaves_is_not_ready_and_answers", |site| Box::pin(leaves(site))),
    ]
}

/// One thing at a time.
fn narrow(settings: &mut Settings) {
    (settings.load.least_at_once, settings.load.most_at_once) = (1, 1);
    settings.load.waiting_room_after = Duration::ZERO;
}

fn waiting_room(settings: &mut Settings) {
    narrow(settings);
    settings.load.waiting_room_after = Duration::from_secs(1);
}

fn few_connections(settings: &mut Settings) {
    settings.load.connections_of_one = 5;
}

fn pace(at_once: u32) -> Option<Pace> {
    Some(Pace { at_once, one_more: Duration::from_secs(3600) })
}

fn slow_rates(settings: &mut Settings) {
    settings.load.rates = Rate::ALL.into_iter().map(|rate| (rate, pace(2))).collect();
    settings.reach.proxies = 1;
}

fn rates_of_staff(settings: &mut Settings) {
    settings.load.rates.insert(Rate::LookUp, pace(2));
}

fn rates_of_person(settings: &mut Settings) {
    settings.load.rates.insert(Rate::LookedUp, pace(2));
}

/// What somebody hears who is turned away: when to come again, in the language of the page.
fn turned_away(page: &Page, status: u16, words: &str) {
    assert_eq!(page.status, status, "{}", page.url);
    let again: u64 = page.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!(again > 0);
    assert!(page.text("h1").unwrap_or_default().contains(words), "{:?}", page.text("h1"));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert!(page.headers.contains_key("content-security-policy"));
}

async fn full(site: &Site) {
    let salma = site.browser("en", SALMA);
    let begin = salma.begin_page("life-events/having-a-baby").await;
    // It was drawn before: it leaves from memory.
    let visitor = site.browser("ar", LAYLA);
    assert_eq!(visitor.get("services").await.status, 200);
    site.turn("civil-status", "slow").await;
    let held = AtomicBool::new(true);
    let work = async {
        let page = salma.submit(&begin, &[]).await;
        held.store(false, Ordering::SeqCst);
        page
    };
    let others = async {
        let refused = until("a portal that is full", async || {
            assert!(held.load(Ordering::SeqCst), "nobody was refused while the only place was taken");
            let started = Instant::now();
            let page = visitor.get("search?q=x").await;
            (page.status != 200).then(|| (page, started.elapsed()))
        });
        let (page, took) = refused.await;
        turned_away(&page, 503, "كثيرون");
        assert!(page.count("main a[href='/ar/my']") == 0, "no way to what could not be given either");
        assert!(held.load(Ordering::SeqCst), "told before the place was free, after {took:?}");
        for path in ["/healthz", "/readyz", "/ar/services", "/ar/turn"] {
            assert!(
                [200, 303].contains(&visitor.once(visitor.request(&visitor.url(path))).await.status.as_u16()),
                "{path}"
            );
        }
    };
    let (page, ()) = tokio::join!(work, others);
    assert_eq!((page.status.as_u16(), page.name()), (200, "who"), "what was let in is carried out");
    assert_eq!(visitor.get("search?q=x").await.status, 200);
    let figures = reqwest::get(format!("{}/metrics", site.base)).await.unwrap().text().await.unwrap();
    assert!(figures.contains("shubbak_refused{class=\"read\"}"), "counted");
}

async fn waits(site: &Site) {
    let salma = site.browser("en", SALMA);
    let begin = salma.begin_page("life-events/having-a-baby").await;
    let (full, layla) = (AtomicBool::new(true), site.browser("en", LAYLA));
    // Drawn before: it leaves from memory, however full the portal is.
    let service = layla.get("services/change-of-address").await;
    site.turn("civil-status", "slow").await;
    let crowd = async {
        while full.load(Ordering::SeqCst) {
            let again = || salma.posting(&begin.form(SALMA).set("key", &uuid::Uuid::new_v4().to_string())).send();
            let _ = tokio::join!(again(), again(), again());
        }
    };
    let line = async {
        let page = until("the waiting room", async || {
            let page = layla.submit(&service, &[]).await;
            (page.path() == "/en/turn").then_some(page)
        })
        .await;
        turned_away(&page, 503, "in line");
        assert!(page.headers["refresh"].to_str().unwrap().ends_with("; url=/en/turn"));
        assert!(!page.headers.contains_key("set-cookie"), "the place that they have is kept");
        // Who has no ticket of ours is given one, and waits like everybody.
        let stranger = client().get(layla.url("turn")).header("cookie", "shubbak-turn=AAAA").send().await.unwrap();
        assert!(stranger.status() == 503 && stranger.headers().contains_key("set-cookie"));
        // Who is in the middle of something goes on without a ticket.
        assert_ne!(
            salma.once(salma.request(&salma.url("my"))).await.headers.get("location").map(|to| to.to_str().unwrap()),
            Some("/en/turn")
        );
        full.store(false, Ordering::SeqCst);
    };
    tokio::join!(crowd, line);
    site.turn("civil-status", "ok").await;
    let page = until("the turn", async || Some(layla.get("turn").await).filter(|page| page.status == 200)).await;
    assert_eq!(page.path(), "/en/services/change-of-address", "on to the page that was wanted");
    let page = layla.submit(&page, &[]).await;
    assert!(page.path().starts_with("/eid/"), "{}", page.url);
    until("an end of the waiting", async || {
        let fresh = site.browser("en", LAYLA);
        let page = fresh.get("services/change-of-address").await;
        fresh.submit(&page, &[]).await.path().starts_with("/eid/").then_some(())
    })
    .await;
}

async fn slow_body(site: &Site) {
    let address = site.base.strip_prefix("http://").unwrap();
    let mut slow = Vec::new();
    for length in [1000, 100_000] {
        for _ in 0..5 {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let head = format!(
                "POST /en/applications/1/check HTTP/1.1\r\nhost: {address}\r\ncookie: shubbak=x\r\n\
                 content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\na=b"
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            slow.push(stream);
        }
    }
    let visitor = site.browser("en", LAYLA);
    for n in 0..20 {
        assert_eq!(visitor.get(&format!("search?q={n}")).await.status, 200, "{n}");
    }
    for mut stream in slow {
        let mut answer = Vec::new();
        tokio::time::timeout(Duration::from_secs(60), stream.read_to_end(&mut answer)).await.expect("an end").ok();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer:.60}");
    }
}

async fn connections(site: &Site) {
    let address = site.base.strip_prefix("http://").unwrap();
    let ask = async || {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!("GET /healthz HTTP/1.1\r\nhost: {address}\r\n\r\n");
        let sent = stream.write_all(request.as_bytes()).await;
        let mut answer = [0; 12];
        let heard = sent.is_ok() && stream.read_exact(&mut answer).await.is_ok() && answer == *b"HTTP/1.1 200";
        heard.then_some(stream)
    };
    let mut held = Vec::new();
    let refused = until("a connection too many", async || match ask().await {
        Some(stream) => {
            held.push(stream);
            None
        }
        None => Some(()),
    });
    refused.await;
    // The demo country asks the portal nothing: all are ours.
    assert_eq!(held.len(), 5);
    held.clear();
    until("a place", async || ask().await).await;
}

/// One request of each rate, from an address.
fn of_rate(site: &Site, rate: Rate, from: &str) -> Option<RequestBuilder> {
    let http = client();
    let url = |path: &str| format!("{}{path}", site.base);
    let request = match rate {
        Rate::SignIn => http.post(url("/en/sign-in")),
        Rate::SignedIn => http.get(url("/auth/callback?code=x&state=y")),
        Rate::Search => http.get(url("/en/search?q=passport")),
        Rate::Verify => http.get(url("/en/verify?code=x")),
        Rate::Upload => http
            .post(url("/en/desk/registers/health-cover/import"))
            .header("content-type", "multipart/form-data; boundary=x"),
        Rate::Form => http.post(url("/en/display")),
        Rate::Tracker => http.get(url("/v2/findUsage")),
        // Only while there is a line; by staff and person below.
        Rate::Ticket | Rate::LookUp | Rate::LookedUp => return None,
    };
    let request = request.header("x-forwarded-for", from).header("accept-language", "en");
    Some(request.header("origin", site.base.clone()))
}

async fn asked(site: &Site, rate: Rate, from: &str) -> Option<Response> {
    Some(of_rate(site, rate, from)?.send().await.unwrap())
}

async fn by_address(site: &Site) {
    let mut tried = 0;
    for rate in Rate::ALL {
        let name = rate.name();
        for n in 0..2 {
            let Some(answer) = asked(site, rate, "2001:db8:1:2::1").await else { continue };
            assert_ne!(answer.status(), 429, "{name} {n}");
            tried += 1;
        }
        let Some(answer) = asked(site, rate, "2001:db8:1:2:ffff::9").await else { continue };
        assert_eq!(answer.status(), 429, "{name}: the same 64 bits are one network");
        let again: i64 = answer.headers()["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=3601).contains(&again), "{name}: {again}");
        let body = answer.text().await.unwrap();
        assert!(body.contains("Too many attempts"), "{name}");
        let other = asked(site, rate, "2001:db8:1:3::1").await.unwrap();
        assert_ne!(other.status(), 429, "{name}: another network");
    }
    assert_eq!(tried, 14);
}

async fn look_up(clerk: &Browser, id: &str) -> Page {
    let page = clerk.get("desk/encounters/new").await;
    clerk.submit(&page, &[("national_id", id)]).await
}

async fn by_staff(site: &Site) {
    let clerk = at_desk(site, "en", "S-3001").await;
    for id in [SALMA, LAYLA] {
        assert_eq!(look_up(&clerk, id).await.status, 200);
    }
    turned_away(&look_up(&clerk, SALMA).await, 429, "Too many attempts");
    let other = at_desk(site, "en", "S-3005").await;
    assert_eq!(look_up(&other, SALMA).await.status, 200, "another one is heard");
}

async fn by_person(site: &Site) {
    for clerk in ["S-3001", "S-3005"] {
        let clerk = at_desk(site, "en", clerk).await;
        assert_eq!(look_up(&clerk, SALMA).await.status, 200);
    }
    let clerk = at_desk(site, "ar", "S-3001").await;
    turned_away(&look_up(&clerk, SALMA).await, 429, "محاولات كثيرة");
    assert_eq!(look_up(&clerk, LAYLA).await.status, 200, "somebody else may be looked up");
}

async fn leaves(site: &Site) {
    let get = async |path: &str| reqwest::get(format!("{}{path}", site.base)).await.unwrap().status().as_u16();
    assert_eq!((get("/readyz").await, get("/healthz").await), (200, 200));
    site.running.leave().await;
    assert_eq!(get("/readyz").await, 503);
    for path in ["/healthz", "/en/search?q=x", "/en/my", "/en/services"] {
        assert_eq!(get(path).await, 200, "{path}");
    }
    let salma = site.browser("en", SALMA);
    assert_eq!(salma.begin("services/change-of-address").await.status, 200, "who is here is served to the end");
}
