//! Signing in at the eID, and all that can go wrong on the way there and back; sessions and their end.

use crate::support::{Browser, Case, LAYLA, Page, SALMA, Site};
use jiff::SignedDuration;
use reqwest::Url;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("eid_faults", |site| Box::pin(eid_faults(site))),
        Case::shared("state_code_and_iss_are_checked", |site| Box::pin(tampered(site))),
        Case::shared("back_without_a_session_in_the_browsers_language", |site| Box::pin(lost_session(site))),
        Case::shared("cancelling_leads_back", |site| Box::pin(cancelled(site))),
        Case::shared("too_low_an_assurance", |site| Box::pin(too_low(site))),
        Case::shared("a_new_session_id_at_sign_in", |site| Box::pin(new_id(site))),
        Case::shared("the_session_cookie", |site| Box::pin(cookie(site))),
        Case::own_with("the_session_cookie_over_tls", by_tls, |site| Box::pin(cookie_over_tls(site))),
        Case::shared("signing_out", |site| Box::pin(signing_out(site))),
        Case::shared("pages_of_the_person_ask_to_sign_in", |site| Box::pin(first(site))),
        Case::own("expired_in_the_middle_of_a_post", |site| Box::pin(expired(site))),
        Case::own("expired_while_handing_in", |site| Box::pin(expired_at_the_end(site))),
        Case::own("another_person_does_not_get_what_was_typed", |site| Box::pin(somebody_else(site))),
    ]
}

/// Nobody is signed in, and the page says what to do.
async fn nobody(browser: &Browser, page: &Page, words: &str) {
    assert_eq!(page.name(), "sign-in", "{}", page.url);
    let text = page.text("main").unwrap();
    assert!(text.contains(words), "{words} is not in: {text}");
    assert!(page.has("main form button"), "a way to try again");
    let my = browser.get("my").await;
    assert_eq!(my.name(), "sign-in", "nobody is signed in");
}

async fn eid_faults(site: &Site) {
    let faults = [
        ("no_acr", "didn’t state your level"),
        ("low_acr", "higher level of assurance"),
        ("bad_nonce", "wasn’t completed"),
        ("bad_signature", "wasn’t completed"),
    ];
    for (mode, words) in faults {
        site.turn("eid", mode).await;
        let browser = site.browser("en", SALMA);
        let page = browser.get("my").await;
        let page = browser.submit(&page, &[]).await;
        let page = browser.submit(&page, &[]).await;
        nobody(&browser, &page, words).await;
        site.turn("eid", "ok").await;
        assert_eq!(browser.sign_in().await.name(), "my", "{mode}: the next attempt succeeds");
    }
    let browser = site.browser("ar", SALMA);
    let page = browser.get("my").await;
    let eid = browser.submit(&page, &[]).await;
    site.turn("eid", "error_500").await;
    let page = browser.submit(&eid, &[]).await;
    assert!(page.status.is_server_error() || page.name() == "sign-in", "{} {}", page.status, page.url);
    site.turn("eid", "ok").await;
    assert_eq!(browser.sign_in().await.name(), "my");
}

/// The eID's page of choices, and the address to which it sends the browser back.
async fn on_the_way_back(browser: &Browser) -> Url {
    let page = browser.get("my").await;
    let eid = browser.submit(&page, &[]).await;
    let answer = browser.once(browser.posting(&eid.form(&browser.person))).await;
    let location = answer.headers["location"].to_str().unwrap();
    Url::parse(location).unwrap()
}

fn with(url: &Url, name: &str, value: &str) -> Url {
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let mut changed = url.clone();
    changed.query_pairs_mut().clear();
    for (key, old) in pairs {
        changed.query_pairs_mut().append_pair(&key, if key == name { value } else { &old });
    }
    changed
}

async fn tampered(site: &Site) {
    for (name, value) in [("state", "tampered"), ("code", "tampered"), ("state", ""), ("code", "")] {
        let browser = site.browser("en", SALMA);
        let back = on_the_way_back(&browser).await;
        let page = browser.follow(browser.request(&with(&back, name, value))).await;
        nobody(&browser, &page, "wasn’t completed").await;
        let page = browser.follow(browser.request(&back)).await;
        assert_eq!(page.name(), "sign-in", "the right answer comes too late");
    }
    let victim = site.browser("en", LAYLA);
    let attacker = site.browser("en", SALMA);
    let back = on_the_way_back(&attacker).await;
    let page = victim.follow(victim.request(&back)).await;
    assert_eq!(page.name(), "sign-in");
    assert_eq!(victim.get("my").await.name(), "sign-in", "nobody is signed in with somebody else's answer");
    let browser = site.browser("en", SALMA);
    let back = on_the_way_back(&browser).await;
    assert_eq!(browser.follow(browser.request(&back)).await.name(), "my");
    let replayed = site.browser("en", SALMA);
    let page = replayed.follow(replayed.request(&back)).await;
    assert_eq!(page.name(), "sign-in", "a code that was used");
    for strange in [
        "/auth/callback",
        "/auth/callback?error=access_denied",
        "/auth/callback?code=x&state=y",
        "/auth/callback?code=%00",
    ] {
        let page = replayed.get(strange).await;
        assert!(page.name() == "sign-in" && page.has("main h1"), "{strange}: {}", page.url);
    }
}

/// Somebody who comes back without a session reads the page in the language that the browser asks for.
async fn lost_session(site: &Site) {
    for lang in crate::support::LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let page = browser.get("/auth/callback?code=x&state=y").await;
        assert_eq!(page.path(), format!("/{lang}/sign-in"));
    }
}

async fn cancelled(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.get("services/change-of-address").await;
    let eid = browser.submit(&page, &[]).await;
    let form = eid.form(&browser.person).without("person").set("cancel", "1");
    let page = browser.send(&form).await;
    nobody(&browser, &page, "cancelled").await;
    let page = browser.submit(&page, &[]).await;
    let page = browser.submit(&page, &[]).await;
    assert!(page.path().contains("/applications/new/services/change-of-address"), "on where they wanted to go");
}

async fn too_low(site: &Site) {
    let browser = site.browser("en", LAYLA);
    let page = browser.get("services/change-of-address").await;
    let eid = browser.submit(&page, &[]).await;
    let page = browser.submit(&eid, &[("assurance", "low")]).await;
    assert_eq!(page.status, 403);
    nobody(&browser, &page, "higher level of assurance").await;
    let high = browser.get("services/change-of-address").await;
    let eid = browser.submit(&high, &[]).await;
    let page = browser.submit(&eid, &[("assurance", "high")]).await;
    assert!(page.path().contains("/applications/new/"), "more than enough is enough");
}

async fn new_id(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.get("my").await;
    browser.submit(&page, &[]).await;
    let before = browser.session().expect("a session keeps what was sent to the eID");
    let thief = site.browser("en", LAYLA);
    thief.set_session(&before);
    browser.sign_in().await;
    let after = browser.session().unwrap();
    assert_ne!(before, after);
    assert_eq!(thief.get("my").await.name(), "sign-in", "the id from before is worth nothing");
}

async fn cookie(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.get("my").await;
    let answer = browser.once(browser.posting(&page.form(&browser.person))).await;
    let line = answer.headers["set-cookie"].to_str().unwrap();
    assert!(line.starts_with("shubbak="), "{line}");
    for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(line.contains(flag), "{line}");
    }
    assert!(!line.contains("Domain"), "{line}");
}

fn by_tls(settings: &mut server::settings::Settings) {
    settings.public_url = Some("https://shubbak.example".to_owned());
}

async fn cookie_over_tls(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.get("sign-in").await;
    assert!(page.headers["strict-transport-security"].to_str().unwrap().contains("max-age"));
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("origin", "https://shubbak.example".parse().unwrap());
    let answer = browser.once(browser.plain_post(&page.form(&browser.person), headers)).await;
    let line = answer.headers["set-cookie"].to_str().unwrap();
    assert!(line.starts_with("__Host-shubbak="), "{line}");
    for flag in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(line.contains(flag), "{line}");
    }
    assert!(!line.contains("Domain"), "{line}");
}

async fn signing_out(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    let old = browser.session().unwrap();
    let page = browser.sign_out().await;
    assert!(page.through.iter().any(|path| path.starts_with("/eid/")), "also at the provider: {:?}", page.through);
    assert_eq!(page.status, 200);
    assert_eq!(page.url.origin(), browser.url("").origin(), "back at the portal: {}", page.url);
    assert_eq!(browser.get("my").await.name(), "sign-in");
    let thief = site.browser("en", SALMA);
    thief.set_session(&old);
    assert_eq!(thief.get("my").await.name(), "sign-in", "the old id is worth nothing");
}

async fn first(site: &Site) {
    let browser = site.browser("ar", SALMA);
    for path in
        ["my", "my/data", "my/data/usage", "applications/x/check", "applications/new/services/change-of-address"]
    {
        let page = browser.get(path).await;
        assert_eq!((page.status.as_u16(), page.path()), (200, "/ar/sign-in"), "{path}");
        let back = page.attribute("input[name=return_to]", "value");
        assert_eq!(back, Some(format!("/ar/{path}")));
    }
}

/// The portal's clock is set forward past the idle time; session rows outlive it by a little.
const IDLE: SignedDuration = SignedDuration::from_secs(15 * 60 + 20);

async fn expired(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    site.running.clock.advance(IDLE);
    let gone = browser.submit(&page, &[("child.given_name", "جمانة"), ("child.given_name_latin", "Jumana")]).await;
    assert_eq!(gone.name(), "sign-in");
    assert!(gone.text("main").unwrap().contains("answers are safe"), "the page says why");
    let eid = browser.submit(&gone, &[]).await;
    let back = browser.submit(&eid, &[]).await;
    assert_eq!(back.path(), page.path(), "the same page");
    assert_eq!(back.value("child.given_name").as_deref(), Some("جمانة"), "with what was typed");
    assert_eq!(back.value("child.given_name_latin").as_deref(), Some("Jumana"));
    let form = browser.get(page.path()).await;
    assert_eq!(form.value("child.given_name").as_deref(), Some(""), "it was given back once, and is not saved yet");
    let page = browser.submit(&back, &[("child.given_name", "جمانة"), ("child.given_name_latin", "Jumana")]).await;
    let check = browser.walk_to(page, "check", &[]).await;
    assert_eq!(check.fact("child.given_name").unwrap().0, "جمانة");
}

async fn expired_at_the_end(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.begin("services/change-of-address").await;
    let check = browser.walk_to(page, "check", &[]).await;
    site.running.clock.advance(IDLE);
    let gone = browser.submit(&check, &[]).await;
    assert_eq!(gone.name(), "sign-in", "handing in also asks who it is");
    let eid = browser.submit(&gone, &[]).await;
    let back = browser.submit(&eid, &[]).await;
    assert_eq!((back.status.as_u16(), back.path()), (200, check.path()), "back on the page that was sent");
    let done = browser.finish(back, &[]).await;
    assert!(done.reference().is_some());
}

async fn somebody_else(site: &Site) {
    let mut browser = site.browser("en", SALMA);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    site.running.clock.advance(IDLE);
    let gone = browser.submit(&page, &[("child.given_name", "جمانة"), ("child.given_name_latin", "Jumana")]).await;
    LAYLA.clone_into(&mut browser.person);
    let eid = browser.submit(&gone, &[]).await;
    let back = browser.submit(&eid, &[]).await;
    assert_eq!(back.status, 404, "the next one at this computer does not see her application");
    for path in ["my", "my/data"] {
        assert!(!browser.get(path).await.body.contains("جمانة"));
    }
}
