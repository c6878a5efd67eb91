//! Resume codes: made, read aloud, opened by the right person and nobody else; guessing is of no use.

use super::{SALMAS_PHONE, citizen, person};
use crate::support::{Browser, Case, HASSAN, LANGUAGES, Page, SALMA, Site};
use domain::spoken_code::{CODES, Slip, SpokenCode};
use jiff::SignedDuration;
use server::codes::{Guesser, HandOver, NotMade, NotOpened};
use std::net::{IpAddr, Ipv4Addr};
use uuid::Uuid;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_code_is_made_and_opened", |site| Box::pin(opened(site))),
        Case::own("somebody_elses_code_is_a_wrong_one", |site| Box::pin(anothers(site))),
        Case::own("a_code_ends", |site| Box::pin(ends(site))),
        Case::own("ten_thousand_guesses_open_nothing", |site| Box::pin(guesses(site))),
        Case::own("too_many_codes_from_one_address", |site| Box::pin(too_many(site))),
        Case::own("staff_make_and_send_codes", |site| Box::pin(by_staff(site))),
    ]
}

/// A draft of somebody's, with a code for it.
pub(super) async fn draft(browser: &Browser) -> (Uuid, String) {
    let page = browser.begin("services/change-of-address").await;
    let id = page.application();
    let tasks = browser.get(&format!("applications/{id}")).await;
    assert!(tasks.has(&format!("a[href$='/applications/{id}/resume-code']")), "the way there");
    let form = browser.get(&format!("applications/{id}/resume-code")).await;
    assert!(!form.has("#resume-code"));
    let made = browser.submit(&form, &[]).await;
    let code = made.text("#resume-code").unwrap_or_else(|| panic!("{}", made.url));
    assert!(!made.url.as_str().contains(&code.replace('-', "")), "no code in an address");
    (id.parse().unwrap(), code)
}

async fn typed(browser: &Browser, code: &str) -> Page {
    browser.submit(&browser.get("resume").await, &[("code", code)]).await
}

async fn opened(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let (id, code) = draft(&browser).await;
        let arabic: String =
            code.chars().filter_map(|c| c.to_digit(10)).map(|digit| char::from_u32(0x0660 + digit).unwrap()).collect();
        for form in [code.clone(), arabic, code.replace('-', " – ")] {
            let page = typed(&browser, &form).await;
            assert!(page.status == 200 && page.url.as_str().contains(&id.to_string()), "{form}: {}", page.url);
        }
        let fresh = site.browser(lang, SALMA);
        let who = typed(&fresh, &code).await;
        assert!(who.path().ends_with("/resume/who") && !who.body.contains("Salma") && !who.body.contains("سلمى"));
        let eid = fresh.submit(&who, &[]).await;
        let page = fresh.submit(&eid, &[]).await;
        assert!(page.status == 200 && page.url.as_str().contains(&id.to_string()), "{}", page.url);
        assert_eq!(fresh.get("my").await.status, 200, "signed in by the eID: everything is there");
    }
}

/// The words of a page without what was typed.
fn words(page: &Page, code: &str) -> (u16, String, String) {
    (page.status.as_u16(), page.title(), page.text("main").unwrap().replace(code, ""))
}

async fn anothers(site: &Site) {
    let (id, code) = draft(&site.browser("en", SALMA)).await;
    let hassan = site.browser("en", HASSAN);
    hassan.sign_in().await;
    let wrong = SpokenCode::of(12_345_678).spoken();
    assert_ne!(wrong, code);
    let (right, wrong) = (typed(&hassan, &code).await, typed(&hassan, &wrong).await);
    assert_eq!(words(&right, &code), words(&wrong, ""), "exactly the same answer");
    assert_eq!(right.status, 422);
    assert_eq!(right.headers.get("content-length"), wrong.headers.get("content-length"));
    let out = site.browser("en", HASSAN);
    let who = typed(&out, &code).await;
    let page = out.submit(&out.submit(&who, &[]).await, &[]).await;
    assert_eq!(
        (page.status.as_u16(), page.has("[role=alert]")),
        (422, true),
        "signed in as somebody else: {}",
        page.url
    );
    assert_eq!(out.get(&format!("applications/{id}")).await.status, 404);
    let resume = &site.running.reach.resume;
    let clerk = Guesser::Staff("S-3001".to_owned());
    let other = person(site, HASSAN).await;
    assert!(matches!(resume.open(&code, other, &clerk).await, Err(NotOpened::Wrong)), "in an encounter with another");
    let salma = person(site, SALMA).await;
    assert_eq!(resume.open(&code, salma, &clerk).await.unwrap(), id);
}

async fn ends(site: &Site) {
    let browser = site.browser("en", SALMA);
    let (id, first) = draft(&browser).await;
    let (resume, salma) = (&site.running.reach.resume, person(site, SALMA).await);
    let clerk = Guesser::Staff("S-3001".to_owned());
    let second = resume.make(salma, id, HandOver::ByStaff).await.unwrap().code.spoken();
    assert!(matches!(resume.open(&first, salma, &clerk).await, Err(NotOpened::Wrong)), "replaced");
    assert_eq!(resume.open(&second, salma, &clerk).await.unwrap(), id);
    let other = person(site, HASSAN).await;
    assert!(matches!(resume.make(other, id, HandOver::ByStaff).await, Err(NotMade::NotFound)), "somebody else's draft");
    let (sent, third) = draft(&browser).await;
    let next = browser.get(&format!("applications/{sent}/check")).await;
    browser.finish(next, &[]).await;
    assert!(matches!(resume.open(&third, salma, &clerk).await, Err(NotOpened::Wrong)), "handed in");
    assert!(matches!(resume.make(salma, sent, HandOver::ByStaff).await, Err(NotMade::NotFound)));
    let form = browser.get(&format!("applications/{sent}/resume-code")).await;
    assert!(form.path().ends_with(&sent.to_string()), "the case, and no form for a code: {}", form.url);
    assert_eq!(typed(&browser, &third).await.status, 422);
    for (slip, why) in [("", Slip::Missing), ("12345678", Slip::NotNineDigits), ("000-000-001", Slip::Misheard)] {
        let outcome = resume.open(slip, salma, &clerk).await;
        assert!(matches!(outcome, Err(NotOpened::Slip(it)) if it == why), "{slip}: {outcome:?}");
    }
    site.running.clock.advance(SignedDuration::from_hours(24 * 14 - 1));
    assert_eq!(resume.open(&second, salma, &clerk).await.unwrap(), id);
    site.running.clock.advance(SignedDuration::from_hours(2));
    assert!(matches!(resume.open(&second, salma, &clerk).await, Err(NotOpened::Wrong)), "run out");
}

/// Ten thousand guesses, with the right code among the late ones: from one address, from a thousand, and from accounts.
async fn guesses(site: &Site) {
    let (id, code) = draft(&site.browser("en", SALMA)).await;
    let (resume, salma) = (&site.running.reach.resume, citizen(site, SALMA).await.person);
    let guess = |n: u32| SpokenCode::of(n.wrapping_mul(7919) % CODES).spoken();
    let one = Guesser::Address("203.0.113.7".parse().unwrap());
    let mut heard = 0;
    for n in 0..10_000_u32 {
        let typed = if n % 1000 == 999 { code.clone() } else { guess(n) };
        match resume.find(&typed, &one).await {
            Err(NotOpened::TooMany(_)) => {}
            Err(NotOpened::Wrong) => heard += 1,
            other => panic!("guess {n}: {other:?}"),
        }
    }
    assert!(heard <= 11, "{heard} guesses of one address were looked at");
    let mut heard = 0;
    for n in 0..10_000_u32 {
        let typed = if n > 9000 { code.clone() } else { guess(n) };
        let from = Guesser::Address(IpAddr::V4(Ipv4Addr::from_bits(0x0A00_0000 + n % 1000)));
        match resume.find(&typed, &from).await {
            Err(NotOpened::TooMany(_)) => {}
            Err(NotOpened::Wrong) => heard += 1,
            other => panic!("guess {n} of many addresses: {other:?}"),
        }
    }
    assert!(heard <= 310, "{heard} guesses of a thousand addresses were looked at");
    let stranger = person(site, HASSAN).await;
    for n in 0..10_000_u32 {
        let outcome =
            resume.open(if n > 9000 { &code } else { "000-000-000" }, stranger, &Guesser::Person(stranger)).await;
        assert!(
            matches!(outcome, Err(NotOpened::Wrong | NotOpened::TooMany(_))),
            "guess {n} of an account: {outcome:?}"
        );
    }
    // While all that goes on, the rightful person goes on: signed in, at the counter, and later from anywhere.
    assert_eq!(resume.open(&code, salma, &Guesser::Person(salma)).await.unwrap(), id);
    assert_eq!(resume.open(&code, salma, &Guesser::Staff("S-3001".to_owned())).await.unwrap(), id);
    site.running.clock.advance(SignedDuration::from_mins(7));
    assert_eq!(resume.find(&code, &one).await.unwrap().application, id, "locked for a while, not for good");
}

async fn too_many(site: &Site) {
    let (_, code) = draft(&site.browser("en", SALMA)).await;
    for lang in LANGUAGES {
        let thief = site.browser(lang, HASSAN);
        let mut statuses = Vec::new();
        for n in 0..12 {
            statuses.push(typed(&thief, &SpokenCode::of(n * 31 + 5).spoken()).await.status.as_u16());
        }
        assert!(statuses.contains(&429), "{statuses:?}");
        let right = typed(&thief, &code).await;
        assert_eq!(right.status, 429, "the right one neither");
        assert!(right.has("[role=alert]") && right.has("a[href$='/my']"), "and a way on");
    }
    let signed_in = site.browser("en", SALMA);
    signed_in.sign_in().await;
    let page = typed(&signed_in, &code).await;
    assert_eq!(page.status, 200, "whoever signs in at the same address is heard: {}", page.url);
}

async fn by_staff(site: &Site) {
    let browser = site.browser("en", SALMA);
    let (id, _) = draft(&browser).await;
    let (resume, salma) = (&site.running.reach.resume, person(site, SALMA).await);
    let made = resume.make(salma, id, HandOver::ByMessage).await.unwrap();
    assert_eq!(made.sent.as_ref().unwrap().0.text(), "•••• ••71");
    let letter = site.letter(SALMAS_PHONE, 1).await;
    assert_eq!(letter.spoken(), made.code.spoken());
    assert!(!letter.text.contains("Salma") && !letter.text.contains("http"), "{}", letter.text);
    let made = resume.make(salma, id, HandOver::ByStaff).await.unwrap();
    let told = site.letter_that_says(SALMAS_PHONE, "+99980000000").await;
    assert!(made.sent.is_none() && !told.text.contains(&made.code.spoken()), "told, without the code: {}", told.text);
    let page = browser.get("my/messages").await;
    assert!(!page.body.contains(&made.code.spoken()) && page.count("main li.card") >= 3);
}
