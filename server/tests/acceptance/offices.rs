//! Back offices that lose their answer, say everything twice, or are down for a while: exactly one effect.

use crate::support::{Browser, Case, HASSAN, Page, SALMA, Site, until};
use std::time::{Duration, Instant};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("lost_answer", |site| Box::pin(one_effect(site, "lost_answer"))),
        Case::own("twice", |site| Box::pin(one_effect(site, "twice"))),
        Case::own("error_500", |site| Box::pin(one_effect(site, "error_500"))),
        Case::own("html", |site| Box::pin(one_effect(site, "html"))),
        Case::own("submit_never_waits_for_an_office", |site| Box::pin(never_waits(site))),
    ]
}

async fn decided(browser: &Browser, application: &str) -> Page {
    until("the decision", async || {
        let page = browser.get(&format!("applications/{application}")).await;
        page.text(".head-pairs").is_some_and(|words| words.contains("Approved")).then_some(page)
    })
    .await
}

async fn one_effect(site: &Site, mode: &str) {
    for office in ["driving-licence-renewal", "change-of-address"] {
        site.turn(office, mode).await;
    }
    let browser = site.browser("en", HASSAN);
    let mut filed = Vec::new();
    for office in ["driving-licence-renewal", "change-of-address"] {
        let page = browser.begin(&format!("services/{office}")).await;
        filed.push(browser.finish(page, &[]).await);
    }
    // Long enough for an attempt that fails and one that follows.
    tokio::time::sleep(Duration::from_millis(1800)).await;
    for office in ["driving-licence-renewal", "change-of-address"] {
        site.turn(office, if mode == "twice" { "twice" } else { "ok" }).await;
    }
    for done in filed {
        let page = decided(&browser, &done.application()).await;
        let lines = page.texts(".timeline li");
        for what in ["was handed in", "The authority received", "approved"] {
            let times = lines.iter().filter(|line| line.contains(what)).count();
            assert_eq!(times, 1, "{mode}: `{what}`: {lines:#?}");
        }
        assert_eq!(site.cases_of(&done.reference().unwrap()).len(), 1, "{mode}: one case at the office");
    }
}

async fn never_waits(site: &Site) {
    site.turn("birth-registration", "black_hole").await;
    let browser = site.browser("en", SALMA);
    let page = browser.begin("services/birth-registration").await;
    let check = browser.walk_to(page, "check", &[]).await;
    let started = Instant::now();
    let done = browser.submit(&check, &[]).await;
    assert!(done.reference().is_some() && started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    let case = browser.get(&format!("applications/{}", done.application())).await;
    assert!(case.text("main").unwrap().contains("On its way"), "the person sees where it is");
    let metrics = browser.get("/metrics").await;
    assert!(metrics.body.contains("shubbak_undelivered"), "operators see what is not delivered");
}
