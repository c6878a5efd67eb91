//! Budgets: database round trips and commits a page, and bytes over the wire.

use crate::support::{Browser, Case, Form, LANGUAGES, Page, SALMA, Site};

/// A question page's HTML, compressed, in bytes.
const PAGE: usize = 14 * 1024;
/// Everything a first view loads, compressed, in bytes.
const FIRST_VIEW: usize = 80 * 1024;
/// Round trips to the database for a page.
const ROUND_TRIPS: u64 = 3;

pub(crate) fn cases() -> Vec<Case> {
    let weight = |lang: &'static str| Case::shared(format!("bytes_{lang}"), move |site| Box::pin(weight(site, lang)));
    let mut cases = vec![
        Case::own("round_trips_of_a_question_page", |site| Box::pin(get(site))),
        Case::own("one_commit_a_post", |site| Box::pin(post(site))),
        Case::own("public_pages_ask_no_database", |site| Box::pin(public(site))),
    ];
    cases.extend(LANGUAGES.map(weight));
    cases
}

/// The least that something costs: the worker asks for its work meanwhile, once a second.
async fn least(site: &Site, mut act: impl AsyncFnMut()) -> (u64, u64) {
    let store = &site.running.store;
    let mut least = (u64::MAX, u64::MAX);
    for _ in 0..8 {
        let before = (store.round_trips(), store.commits());
        act().await;
        let after = (store.round_trips(), store.commits());
        least = (least.0.min(after.0 - before.0), least.1.min(after.1 - before.1));
    }
    least
}

async fn question(site: &Site, lang: &str) -> (Browser, Page) {
    let browser = site.browser(lang, SALMA);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    (browser, page)
}

async fn get(site: &Site) {
    let (browser, page) = question(site, "en").await;
    for name in ["child-name", "known-population", "who"] {
        let path = page.path().replace("child-name", name);
        let (trips, commits) = least(site, async || assert_eq!(browser.get(&path).await.status, 200)).await;
        assert!(trips <= ROUND_TRIPS, "GET {name}: {trips} round trips");
        assert_eq!(commits, 0, "GET {name} writes nothing");
    }
}

async fn post(site: &Site) {
    let (browser, page) = question(site, "en").await;
    let mut number = 0;
    let mut form: Form = page.form(&browser.person);
    let mut costs = (u64::MAX, u64::MAX);
    for _ in 0..8 {
        number += 1;
        let name = "هدى".repeat(number);
        let store = &site.running.store;
        let before = (store.round_trips(), store.commits());
        let answer = browser.once(browser.posting(&form.clone().set("child.given_name", &name))).await;
        let after = (store.round_trips(), store.commits());
        assert_eq!(answer.status, 303);
        costs = (costs.0.min(after.0 - before.0), costs.1.min(after.1 - before.1));
        form = browser.get(page.path()).await.form(&browser.person);
    }
    assert_eq!(costs.1, 1, "one commit a POST");
    assert!(costs.0 <= ROUND_TRIPS + 1, "{} round trips a POST", costs.0);
}

async fn public(site: &Site) {
    let browser = site.browser("en", SALMA);
    for path in ["/en", "/ar/life-events/having-a-baby", "/en/services", "/en/search?q=baby"] {
        let cost = least(site, async || assert_eq!(browser.get(path).await.status, 200)).await;
        assert_eq!(cost, (0, 0), "{path}");
    }
}

/// What an answer weighs on the wire in an encoding, and which encoding it has.
async fn wire(browser: &Browser, path: &str, encoding: &str) -> (usize, String) {
    let request = browser.request(&browser.url(path)).header("accept-encoding", encoding);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    let used = answer.headers().get("content-encoding").map_or("", |value| value.to_str().unwrap()).to_owned();
    (answer.bytes().await.unwrap().len(), used)
}

async fn weight(site: &Site, lang: &str) {
    let (browser, page) = question(site, lang).await;
    let base = page.path().trim_end_matches("child-name").to_owned();
    for encoding in ["br", "gzip"] {
        for name in ["child-name", "known-population", "known-civil-status", "who"] {
            let (bytes, used) = wire(&browser, &format!("{base}{name}"), encoding).await;
            assert_eq!(used, encoding, "{name}");
            assert!(bytes <= PAGE, "{name} in {encoding}: {bytes} bytes");
        }
    }
    let check = browser.walk_to(page, "check", &[]).await;
    assert!(wire(&browser, check.path(), "br").await.0 <= PAGE);
    let home = browser.get("").await;
    let mut sum = wire(&browser, &format!("/{lang}"), "br").await.0;
    let mut loaded = home.attributes("link[rel=stylesheet], link[rel=preload], link[rel=icon]", "href");
    loaded.extend(home.attributes("script[src]", "src"));
    let css = loaded.iter().find(|path| path.ends_with(".css")).unwrap().clone();
    loaded.push("/assets/icons/sprite.svg".to_owned());
    let style = browser.get(&css).await.body;
    // The heading and the bold weight come with the style sheet.
    let fonts = style.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    loaded.extend(fonts.map(|font| font.trim_matches(['"', '\'']).to_owned()).filter(|font| font.ends_with("woff2")));
    loaded.sort();
    loaded.dedup();
    for path in &loaded {
        sum += wire(&browser, path, "br").await.0;
    }
    assert!(sum <= FIRST_VIEW, "the first view has {sum} bytes: {loaded:?}");
}
