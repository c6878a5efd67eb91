//! After handing in: back offices decide one after another, ask, approve and refuse; the timeline tells it.

use crate::support::{Browser, Case, HAKIM, MAJED, NOUR, PRIYA, Page, Site, until};
use futures::future::join_all;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("four_offices_decide_in_order", |site| Box::pin(four_decide(site))),
        Case::shared("an_empty_reply_is_refused", |site| Box::pin(empty_reply(site))),
        Case::shared("a_refused_name_blocks_what_follows", |site| Box::pin(refused_name(site))),
        Case::shared("a_single_service_is_decided", |site| Box::pin(single(site))),
        Case::shared("a_reference_can_be_verified", |site| Box::pin(verified(site))),
        Case::shared("a_reference_with_nul_is_no_reference", |site| Box::pin(verify_nul(site))),
    ]
}

/// The timeline, oldest first: what happened, and to which service.
fn timeline(page: &Page) -> Vec<String> {
    let mut lines = page.texts(".timeline li");
    lines.reverse();
    lines
}

fn place(lines: &[String], what: &str, service: &str) -> usize {
    let found = lines.iter().position(|line| line.contains(what) && line.contains(service));
    found.unwrap_or_else(|| panic!("`{what}` of `{service}` is not in {lines:#?}"))
}

async fn case_when(browser: &Browser, application: &str, what: &str, so: impl Fn(&Page) -> bool) -> Page {
    until(what, async || {
        let page = browser.get(&format!("applications/{application}")).await;
        so(&page).then_some(page)
    })
    .await
}

async fn handed_in(browser: &Browser, what: &str, changes: &[(&str, &str)]) -> (String, String) {
    let page = browser.begin(what).await;
    let done = browser.finish(page, changes).await;
    (done.application(), done.reference().unwrap())
}

async fn four_decide(site: &Site) {
    let browser = site.browser("en", PRIYA);
    let (application, reference) = handed_in(&browser, "life-events/having-a-baby", &[]).await;
    let asked = case_when(&browser, &application, "a question", |page| page.has("textarea[name=reply]")).await;
    assert!(asked.text("blockquote").unwrap().contains("same home"), "the office's own words");
    let waiting = browser.get("my").await.text(".cards-you").unwrap();
    assert!(waiting.contains("same home") && waiting.contains("Answer the question"), "what waits: {waiting}");
    let form = asked.form(&browser.person);
    let replies = join_all((0..3).map(|_| browser.send(&form))).await;
    assert!(replies.iter().all(|page| page.status == 200 && page.reference().as_ref() == Some(&reference)));
    let done = case_when(&browser, &application, "all decisions", |page| {
        page.text(".head-pairs").is_some_and(|words| words.contains("Approved"))
    })
    .await;
    let lines = timeline(&done);
    let services =
        ["Register a birth", "Enter the child in the family book", "Child allowance", "Health cover for a newborn"];
    for service in services {
        let (received, approved) = (place(&lines, "received", service), place(&lines, "approved", service));
        assert!(received < approved, "{lines:#?}");
        let twice = lines.iter().filter(|line| line.contains("approved") && line.contains(service)).count();
        assert_eq!(twice, 1, "{lines:#?}");
    }
    let [birth, book, allowance, cover] = services;
    assert!(place(&lines, "approved", birth) < place(&lines, "received", book), "{lines:#?}");
    assert!(place(&lines, "approved", birth) < place(&lines, "received", cover), "{lines:#?}");
    assert!(place(&lines, "approved", book) < place(&lines, "received", allowance), "{lines:#?}");
    assert!(place(&lines, "asked", allowance) < place(&lines, "answer was sent", allowance), "{lines:#?}");
    assert_eq!(lines.iter().filter(|line| line.contains("answer was sent")).count(), 1, "one reply: {lines:#?}");
    let cases = site.cases_of(&reference);
    assert_eq!(cases.len(), 4);
    let replies: usize = cases.values().map(|case| case["replies"].as_object().map_or(0, serde_json::Map::len)).sum();
    assert_eq!(replies, 1, "the office has one reply");
    let book = cases.values().find(|case| case["office"] == "family-book").unwrap();
    let certificate = &book["submission"]["facts"]["child.birth_certificate_no"];
    assert!(certificate["value"].as_str().is_some_and(|no| no.starts_with("BC-")), "what one issues the next one has");
    assert!(done.text("main").unwrap().contains("BC-"), "the person sees the numbers that were issued");
    assert_eq!(done.count(".issued"), 4, "each on a card of its own");
    assert_eq!(done.count(&format!(".issued a[href$='/verify?code={reference}']")), 4);
    let paid = done.text("section[aria-labelledby=payment]").unwrap();
    let paid = paid.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
    assert!(
        paid.contains("5 WHD") && !paid.contains("5.0") && paid.contains("takes no fees"),
        "what is to be paid, and to whom: {paid}"
    );
    let message = browser.get("my/messages").await.text("main").unwrap();
    assert!(message.contains("was approved"), "{message}");
    // Only what a service requires is sent to its office.
    let birth = cases.values().find(|case| case["office"] == "birth-registration").unwrap();
    assert!(birth["submission"]["facts"].get("applicant.account.iban").is_none());
}

async fn empty_reply(site: &Site) {
    let browser = site.browser("en", MAJED);
    let (application, _) = handed_in(&browser, "services/child-allowance", &[]).await;
    let asked = case_when(&browser, &application, "a question", |page| page.has("textarea[name=reply]")).await;
    let page = browser.submit(&asked, &[("reply", "  \u{200f} ")]).await;
    assert_eq!(page.status, 422);
    assert!(page.title().starts_with("Error") && page.has("[role=alert] a[href='#reply']"));
    let long = "ب".repeat(2001);
    let page = browser.submit(&asked, &[("reply", &long)]).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains(&long), "what was typed stays");
    let page = browser.submit(&asked, &[("reply", "سلمى\0 <b>")]).await;
    assert_eq!(page.status, 200);
    assert!(!page.has("textarea[name=reply]"), "the question is answered");
    let unknown = browser.submit(&asked, &[("request_id", "no-such-question")]).await;
    assert_eq!(unknown.status, 404);
}

async fn refused_name(site: &Site) {
    let browser = site.browser("en", NOUR);
    let (application, reference) =
        handed_in(&browser, "life-events/having-a-baby", &[("child.given_name", "مرفوض")]).await;
    let done = case_when(&browser, &application, "a refusal", |page| {
        page.text(".head-pairs").is_some_and(|words| words.contains("Refused"))
    })
    .await;
    let lines = timeline(&done);
    place(&lines, "refused it", "Register a birth");
    for blocked in ["Enter the child in the family book", "Child allowance", "Health cover for a newborn"] {
        place(&lines, "stopped", blocked);
    }
    assert!(done.text("main").unwrap().contains("appeal"), "the office's reason is shown");
    let offices: Vec<_> = site.cases_of(&reference).into_values().map(|case| case["office"].clone()).collect();
    assert_eq!(offices, ["birth-registration"], "what is blocked is never sent");
}

async fn single(site: &Site) {
    let browser = site.browser("ar", HAKIM);
    let (application, _) = handed_in(&browser, "services/driving-licence-renewal", &[]).await;
    let done = case_when(&browser, &application, "a decision", |page| {
        page.text("main").is_some_and(|words| words.contains("تمت الموافقة"))
    })
    .await;
    assert!(done.text("main").unwrap().contains("جُدّدت رخصة القيادة"), "the office's words in the person's language");
}

async fn verified(site: &Site) {
    let browser = site.browser("en", HAKIM);
    let (_, reference) = handed_in(&browser, "services/change-of-address", &[]).await;
    let anybody = site.browser("en", NOUR);
    let page = anybody.get(&format!("verify?code={reference}")).await;
    assert!(page.text("main").unwrap().contains(&reference) && page.text("main").unwrap().contains("address"));
    let lower = anybody.get(&format!("verify?code={}", reference.to_lowercase())).await;
    assert_eq!(page.text("main h2"), lower.text("main h2"), "small letters do");
    let unknown = anybody.get("verify?code=2020-AAAA-AAAA").await;
    assert_ne!(page.text("main"), unknown.text("main"));
    for strange in ["%F0%9F%92%A9", &"9".repeat(5000), "%FF%FE", "%20", "%"] {
        let page = anybody.get(&format!("verify?code={strange}")).await;
        assert_eq!(page.status, 200, "verify?code={strange:.20}");
    }
}

async fn verify_nul(site: &Site) {
    let anybody = site.browser("en", NOUR);
    for strange in ["%00", "a%00b"] {
        let page = anybody.get(&format!("verify?code={strange}")).await;
        assert_eq!(page.status, 200, "verify?code={strange}");
    }
}
