//! A visit that came by two codes: it knows one application, and everywhere else whoever it is counts as signed out.

use super::SALMAS_PHONE;
use super::resume::draft;
use crate::support::{Browser, Case, Form, LANGUAGES, Page, SALMA, Site};
use reqwest::header::LOCATION;
use server::web::routes;
use std::collections::BTreeSet;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::own("by_two_codes_to_one_application", |site| Box::pin(walk(site))),
        Case::own("every_other_page_is_as_for_a_stranger", |site| Box::pin(every_route(site))),
        Case::own("a_wrong_one_time_code_opens_nothing", |site| Box::pin(wrong(site))),
    ]
}

/// Types the resume code, and has the one-time code sent.
async fn half_way(site: &Site, lang: &str, code: &str, letters: usize) -> (Browser, Page) {
    let browser = site.browser(lang, SALMA);
    let who = browser.submit(&browser.get("resume").await, &[("code", code)]).await;
    let page = browser.send(&super::form(&who, "/resume/send", &[])).await;
    assert!(page.path().ends_with("/resume/code"), "{}", page.url);
    let words = page.text("main").unwrap();
    assert!(words.contains("•••• ••71") && !page.body.contains(SALMAS_PHONE), "masked: {words}");
    site.letter(SALMAS_PHONE, letters).await;
    (browser, page)
}

async fn all_the_way(site: &Site, lang: &str, code: &str, letters: usize) -> (Browser, Page) {
    let (browser, page) = half_way(site, lang, code, letters).await;
    let one_time = site.letter(SALMAS_PHONE, letters).await.code();
    let page = browser.submit(&page, &[("code", &one_time)]).await;
    (browser, page)
}

async fn walk(site: &Site) {
    for (n, lang) in LANGUAGES.into_iter().enumerate() {
        let (id, code) = draft(&site.browser(lang, SALMA)).await;
        let (browser, page) = all_the_way(site, lang, &code, n + 1).await;
        assert!(page.status == 200 && page.path().ends_with(&format!("/applications/{id}")), "{}", page.url);
        for path in ["my", "my/data", "my/contact", "my/messages", "my/data/usage"] {
            let page = browser.get(path).await;
            assert!(page.path().ends_with("/sign-in"), "{path}: {}", page.url);
        }
        let other = draft(&site.browser(lang, SALMA)).await.0;
        let page = browser.get(&format!("applications/{other}")).await;
        assert!(page.path().ends_with("/sign-in"), "another application of the same person: {}", page.url);
        let check = browser.get(&format!("applications/{id}/check")).await;
        let done = browser.finish(check, &[]).await;
        assert!(done.reference().is_some(), "it is filled in and sent");
        let stale = site.browser(lang, SALMA);
        let wrong = stale.submit(&stale.get("resume").await, &[("code", &code)]).await;
        assert_eq!(wrong.status, 422, "the code has ended with that");
        site.letter_that_says(SALMAS_PHONE, &done.reference().unwrap()).await;
    }
}

/// What a page answers, without what is new each time.
fn answer(page: &Page) -> (u16, Option<String>, Option<String>) {
    let to = page.headers.get(LOCATION).map(|to| to.to_str().unwrap().split('?').next().unwrap().to_owned());
    (page.status.as_u16(), to, page.text("h1"))
}

async fn every_route(site: &Site) {
    let owner = site.browser("en", SALMA);
    let (id, code) = draft(&owner).await;
    let other = draft(&owner).await.0;
    let (browser, page) = all_the_way(site, "en", &code, 1).await;
    assert_eq!(page.status, 200);
    let stranger = site.browser("en", SALMA);
    let people = |path: &str| !path.contains("/desk") && !path.contains("/staff/") && !path.ends_with("/screen");
    let known = routes().into_iter().filter(|one| one.access.knows_visitors() && people(one.path));
    let paths: BTreeSet<&str> = known.map(|one| one.path).collect();
    assert!(paths.len() > 35, "all of them: {}", paths.len());
    let mut tried = 0;
    for pattern in paths.iter().filter(|path| !path.ends_with("/sign-out")) {
        let about = |id: &str| {
            let filled = pattern.replace("{lang}", "en").replace("{id}", id).replace("{kind}", "phone");
            filled
                .replace("{page}", "check")
                .replace("{exchange}", id)
                .replace("{application}", id)
                .replace("{fact}", "applicant.given_name")
        };
        for path in [about(&other.to_string()), about("having-a-baby"), about(&id.to_string())] {
            if path.starts_with(&format!("/en/applications/{id}")) {
                continue;
            }
            let url = browser.url(&path);
            let (ours, theirs) =
                (browser.once(browser.request(&url)).await, stranger.once(stranger.request(&url)).await);
            assert_eq!(answer(&ours), answer(&theirs), "GET {path}");
            let post = |of: &Browser| of.raw_post(&url, b"code=1&kind=newborn".to_vec());
            let (ours, theirs) = (browser.once(post(&browser)).await, stranger.once(post(&stranger)).await);
            assert_eq!(answer(&ours), answer(&theirs), "POST {path}");
            assert!(!ours.body.contains("سلمى") && !ours.body.contains("Salma"), "{path} names nobody");
            tried += 2;
        }
    }
    assert!(tried > 150, "{tried}");
    for odd in [format!("/en/applications/{id}x"), format!("/en/applications/{}", id.to_string().to_uppercase())] {
        let page = browser.get(&odd).await;
        assert!(page.path().ends_with("/sign-in"), "{odd}: {}", page.url);
    }
    let page = browser.get(&format!("applications/{id}")).await;
    assert_eq!(page.status, 200, "and the one is still open");
    let csrf = page.attribute("form[action$='/sign-out'] input[name=csrf]", "value").unwrap();
    let fields = vec![("csrf".to_owned(), csrf)];
    let out = browser.send(&Form { action: browser.url("sign-out"), post: true, fields }).await;
    assert!(out.path().ends_with("/sign-in"), "{}", out.url);
    assert!(browser.get(&format!("applications/{id}")).await.path().ends_with("/sign-in"), "left for good");
}

async fn wrong(site: &Site) {
    let (id, code) = draft(&site.browser("en", SALMA)).await;
    let (browser, mut page) = half_way(site, "en", &code, 1).await;
    let right = site.letter(SALMAS_PHONE, 1).await.code();
    let other = if right == "111111" { "222222" } else { "111111" };
    for left in [4, 3, 2, 1] {
        page = browser.submit(&page, &[("code", other)]).await;
        assert_eq!(page.status, 422);
        let said = if left == 1 { "once more".to_owned() } else { format!("{left} times more") };
        assert!(page.text("[role=alert]").unwrap().contains(&said), "{:?}", page.text("[role=alert]"));
    }
    page = browser.submit(&page, &[("code", other)]).await;
    page = browser.submit(&page, &[("code", &right)]).await;
    assert_eq!(page.status, 422, "too late");
    assert!(browser.get(&format!("applications/{id}")).await.path().ends_with("/sign-in"));
    let nobody = site.browser("en", SALMA);
    for path in ["resume/who", "resume/code", "resume/open"] {
        let page = nobody.get(path).await;
        let there = page.path().ends_with("/resume") || page.path().ends_with("/sign-in");
        assert!(there, "{path} without a code: {}", page.url);
    }
}
