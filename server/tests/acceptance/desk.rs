//! The desk: who gets in, and which role may use which route.

use crate::support::{Browser, Case, LANGUAGES, SALMA, Site};
use domain::application::StaffRole;
use reqwest::header::{HeaderMap, HeaderValue};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("the_desk_is_behind_its_own_sign_in", |site| Box::pin(sign_in_first(site))),
        Case::shared("a_citizens_session_opens_no_desk", |site| Box::pin(two_sessions(site))),
        Case::shared("leaving_the_desk_ends_the_session", |site| Box::pin(sign_out(site))),
        Case::shared("forms_of_other_sites_do_nothing_at_the_desk", |site| Box::pin(foreign(site))),
        Case::shared("an_account_without_a_role_is_not_let_in", |site| Box::pin(no_role(site))),
    ]
}

/// A member of staff of the demo country for each role.
pub(crate) fn staff(role: StaffRole) -> &'static str {
    match role {
        StaffRole::Clerk => "S-3001",
        StaffRole::Agent => "S-3002",
        StaffRole::Officer => "S-2001",
        StaffRole::Supervisor => "S-1004",
        StaffRole::Auditor => "S-1003",
        StaffRole::Authoriser => "S-1001",
        StaffRole::Editor => "S-3003",
    }
}

/// A browser of somebody who has signed in at the desk.
pub(crate) async fn at_desk(site: &Site, lang: &str, no: &str) -> Browser {
    let browser = site.browser(lang, no);
    let page = browser.get("desk").await;
    assert!(page.path().ends_with("/desk/sign-in"), "{}", page.url);
    let page = browser.submit(&page, &[]).await;
    assert!(page.path().starts_with("/staff-id/"), "{} is not the staff's provider", page.url);
    let page = browser.submit(&page, &[]).await;
    assert!(page.path().ends_with("/desk"), "{} ({})", page.url, page.title());
    browser
}

async fn sign_in_first(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, staff(StaffRole::Auditor));
        let page = browser.get("desk?x=1").await;
        assert_eq!((page.status.as_u16(), page.name()), (200, "sign-in"), "{lang}");
        assert!(page.url.query().unwrap().contains("return="), "{}", page.url);
        let back = browser.submit(&browser.submit(&page, &[]).await, &[]).await;
        assert_eq!(back.url, browser.url("desk?x=1"), "back where they were going");
        assert!(!back.text("h1").unwrap().is_empty());
    }
}

async fn two_sessions(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    let page = browser.get("desk").await;
    assert!(page.path().ends_with("/desk/sign-in"), "{}", page.url);
    let clerk = at_desk(site, "en", staff(StaffRole::Clerk)).await;
    let page = clerk.get("my").await;
    assert_eq!(page.path(), "/en/sign-in", "a member of staff is no citizen by that");
}

async fn sign_out(site: &Site) {
    let browser = at_desk(site, "en", staff(StaffRole::Officer)).await;
    let page = browser.get("desk").await;
    let csrf = page.attribute("form[action$='/desk/sign-out'] input[name=csrf]", "value").expect("a way out");
    let form = crate::support::Form {
        action: browser.url("desk/sign-out"),
        post: true,
        fields: vec![("csrf".to_owned(), csrf)],
    };
    let page = browser.send(&form).await;
    assert!(page.path().ends_with("/desk/sign-in"), "{}", page.url);
    assert!(page.has(".note-good"), "it says that they left");
    assert!(browser.get("desk").await.path().ends_with("/desk/sign-in"));
}

async fn foreign(site: &Site) {
    let browser = at_desk(site, "en", staff(StaffRole::Clerk)).await;
    let action = browser.url("desk/sign-out");
    let form = crate::support::Form { action, post: true, fields: Vec::new() };
    for headers in [
        HeaderMap::from_iter([("origin".parse().unwrap(), HeaderValue::from_static("https://evil.example"))]),
        HeaderMap::from_iter([("sec-fetch-site".parse().unwrap(), HeaderValue::from_static("same-site"))]),
        HeaderMap::new(),
    ] {
        let page = browser.once(browser.plain_post(&form, headers.clone())).await;
        assert_eq!(page.status, 403, "{headers:?}");
    }
    assert!(browser.get("desk").await.path().ends_with("/desk"), "still signed in");
}

async fn no_role(site: &Site) {
    for lang in LANGUAGES {
        let driver = site.browser(lang, "S-4001");
        let page = driver.get("desk").await;
        let page = driver.submit(&driver.submit(&page, &[]).await, &[]).await;
        assert_eq!((page.status.as_u16(), page.name()), (403, "sign-in"), "{}", page.url);
        assert!(page.has(".note-warning"));
        assert!(driver.get("desk").await.path().ends_with("/desk/sign-in"), "nobody was signed in");
    }
}
