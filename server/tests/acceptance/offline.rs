//! Installing, reading without a connection, forms that a script sends, kiosks, and the page of components.

use crate::represent::{act, give, press};
use crate::support::{Browser, Case, LANGUAGES, LAYLA, Page, Raw, SALMA, Site, YOUSEF, catalogue};
use reqwest::StatusCode;
use serde_json::Value;
use server::settings::{Environment, Settings};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("the_portal_can_be_installed", |site| Box::pin(installed(site))),
        Case::shared("the_worker_keeps_what_is_the_same_for_everybody", |site| Box::pin(worker(site))),
        Case::shared("what_is_about_a_person_is_never_kept", |site| Box::pin(personal(site))),
        Case::shared("a_script_is_told_where_to_go", |site| Box::pin(by_script(site))),
        Case::shared("a_form_sent_again_has_no_double_effect", |site| Box::pin(again(site))),
        Case::shared("pages_at_a_kiosk", |site| Box::pin(kiosk_pages(site))),
        Case::shared("a_kiosk_forgets", |site| Box::pin(kiosk_end(site))),
        Case::own("a_kiosk_forgets_when_the_store_fails", |site| Box::pin(kiosk_without_store(site))),
        Case::own("a_kiosk_forgets_when_a_right_has_ended", |site| Box::pin(kiosk_without_right(site))),
        Case::shared("no_file_is_left_on_a_kiosk", |site| Box::pin(kiosk_files(site))),
        Case::own("the_shell_is_nobodys", |site| Box::pin(shell_of_nobody(site))),
        Case::shared("cases_of_a_kiosk_say_so", |site| Box::pin(kiosk_case(site))),
        Case::shared("nobody_makes_a_kiosk_of_a_wrong_key", |site| Box::pin(kiosk_key(site))),
        Case::shared("the_set_of_components", |site| Box::pin(components(site))),
        Case::own_with("without_the_demo", without_demo, |site| Box::pin(no_demo(site))),
    ]
}

async fn installed(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let home = browser.get("").await;
        let way = home.attribute("link[rel=manifest]", "href").expect("a manifest");
        let answer = browser.get(&way).await;
        assert_eq!(answer.headers["content-type"], "application/manifest+json");
        let manifest: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(manifest["lang"], lang);
        assert_eq!(manifest["dir"], if lang == "ar" { "rtl" } else { "ltr" });
        assert_eq!(manifest["start_url"], format!("/{lang}"));
        assert_eq!(manifest["theme_color"], home.attribute("meta[name=theme-color]", "content").unwrap());
        let short = manifest["short_name"].as_str().unwrap();
        assert!(!short.is_empty() && short.is_ascii() == (lang == "en"), "{short}");
        for icon in manifest["icons"].as_array().unwrap() {
            let src = icon["src"].as_str().unwrap();
            let picture = browser.request(&browser.url(src)).send().await.unwrap();
            assert_eq!(picture.headers()["content-type"], icon["type"].as_str().unwrap(), "{src}");
            let bytes = picture.bytes().await.unwrap();
            if let Some(side) = icon["sizes"].as_str().unwrap().split_once('x').map(|(side, _)| side) {
                assert_eq!(&bytes[1..4], b"PNG", "{src}");
                let width = u32::from_be_bytes(bytes[16..20].try_into().unwrap());
                assert_eq!(width.to_string(), side, "{src} is as large as it says");
                assert!(bytes.len() < 20_000, "{src}: {}", bytes.len());
            }
        }
    }
}

/// The list after a name at the top of the worker.
fn listed(worker: &Page, name: &str) -> Vec<String> {
    let line = worker.body.lines().find_map(|line| line.strip_prefix(&format!("const {name} = "))).expect(name);
    serde_json::from_str(line.trim_end_matches(';')).unwrap()
}

async fn worker(site: &Site) {
    let browser = site.browser("ar", "");
    let worker = browser.get("/sw.js").await;
    assert_eq!(worker.headers["content-type"], "text/javascript; charset=utf-8");
    assert_eq!(worker.headers["cache-control"], "no-cache", "a new release is seen at once");
    assert!(worker.headers["content-security-policy"].to_str().unwrap().contains("worker-src 'self'"));
    assert!(worker.body.starts_with("const RELEASE = \""));
    let languages = listed(&worker, "LANGUAGES");
    assert!(LANGUAGES.iter().all(|language| languages.iter().any(|one| one == language)), "{languages:?}");
    let shell = listed(&worker, "SHELL");
    assert!(shell.contains(&"/ar/offline".to_owned()) && shell.contains(&"/en/offline".to_owned()), "{shell:?}");
    let home = browser.get("").await;
    let sheet = home.attribute("link[rel=stylesheet]", "href").unwrap();
    assert!(shell.contains(&sheet), "the style sheet of this release: {shell:?}");
    for path in shell {
        let answer = browser.request(&browser.url(&path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        let caching = answer.headers()["cache-control"].to_str().unwrap();
        assert!(!caching.contains("no-store") && !answer.headers().contains_key("set-cookie"), "{path}: {caching}");
    }
    let copies = worker.body.lines().find_map(|line| line.strip_prefix("const COPIES = ")).expect("notes for copies");
    let copies: Value = serde_json::from_str(copies.trim_end_matches(';')).unwrap();
    for lang in LANGUAGES {
        let note = copies[lang]["note"].as_str().unwrap();
        assert!(note.starts_with("<div data-copy") && note.contains("{date}") && !note.contains("<!>"), "{note}");
        assert!(copies[lang]["moment"].as_str().unwrap().starts_with(&format!("{lang}-")), "{copies}");
        let browser = site.browser(lang, "");
        let page = browser.get("offline").await;
        assert!(page.has("main a[href^='tel:']") && page.has("[data-offline-pages][hidden]"));
        assert!(browser.get("services/passport").await.has("main p[data-keep][hidden]"), "a place for the button");
    }
}

/// Whether the worker may keep a page: as `forEverybody` in `public/js/sw.js` has it.
fn may_be_kept(page: &Page) -> bool {
    let says = |name: &str| page.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default();
    page.status == StatusCode::OK && !says("etag").is_empty() && !says("cache-control").contains("no-store")
}

async fn personal(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    let mut page = browser.begin("life-events/having-a-baby").await;
    for _ in 0..4 {
        assert!(!may_be_kept(&page), "{}", page.url);
        page = browser.submit(&page, &[]).await;
    }
    for path in ["my", "my/data", "my/data/usage", "my/messages", "my/contact", "sign-in?reason=out", "search?q=birth"]
        .into_iter()
        .chain(["verify?code=A", "resume", "call-back", "nowhere", "desk"])
    {
        let page = browser.get(path).await;
        assert!(!may_be_kept(&page), "{path}");
    }
    for path in ["", "services/passport", "life-events/having-a-baby", "help", "offline"] {
        let page = browser.get(path).await;
        assert!(may_be_kept(&page), "{path}");
        assert!(!page.has(".nav-person") && !page.has("input[name=csrf]"), "{path}: nothing about who is signed in");
    }
}

async fn by_script(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    assert!(page.has("template#connection") && page.has("script[src^='/assets/js/connection.'][integrity^='sha384-']"));
    let form = page.form(SALMA);
    let sent = browser.once(browser.posting(&form).header("x-shubbak-by", "script")).await;
    assert_eq!(sent.status, StatusCode::NO_CONTENT);
    assert!(sent.headers.get("location").is_none() && sent.body.is_empty());
    let next = sent.headers["x-shubbak-go"].to_str().unwrap().to_owned();
    assert!(next.starts_with("/en/applications/") && !next.ends_with("child-name"), "{next}");
    let without = browser.once(browser.posting(&form)).await;
    assert_eq!(without.status, StatusCode::SEE_OTHER, "a browser is sent on");
    assert_eq!(without.headers["location"].to_str().unwrap(), next, "to the same page");
    let wrong = form.set("child.given_name", "");
    let refused = browser.once(browser.posting(&wrong).header("x-shubbak-by", "script")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a page is a page");
    let foreign = browser.posting(&wrong).header("x-shubbak-by", "script").header("sec-fetch-site", "cross-site");
    assert_eq!(browser.once(foreign).await.status, StatusCode::FORBIDDEN, "the header opens nothing");
}

/// The answer of every form on the way is lost once: all are sent twice, and one application comes of it.
async fn again(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let begin = browser.begin_page("services/change-of-address").await;
    let mut page = begin;
    let mut ids = Vec::new();
    for _ in 0..30 {
        let form = page.form(YOUSEF);
        let lost = browser.once(browser.posting(&form).header("x-shubbak-by", "script")).await;
        assert!(lost.status.is_success(), "{} {}", page.url, lost.status);
        let go = lost.headers["x-shubbak-go"].to_str().unwrap().to_owned();
        ids.extend(go.split('/').nth(3).map(str::to_owned));
        page = browser.send(&form).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.url);
        ids.push(page.application());
        if page.reference().is_some() {
            break;
        }
    }
    ids.dedup();
    assert_eq!(ids.len(), 1, "one application");
    let reference = page.reference().expect("it was handed in");
    let my = browser.get("my").await;
    assert!(my.body.contains(&reference), "{reference}");
    assert!(site.cases_of(&reference).len() <= 1, "one case");
}

/// A browser that the portal knows as a kiosk.
async fn at_kiosk(site: &Site, lang: &str, person: &str) -> Browser {
    let browser = site.browser(lang, person);
    let start = browser.get("kiosk?device=hall-1").await;
    assert_eq!(start.path(), format!("/{lang}"));
    browser
}

async fn kiosk_pages(site: &Site) {
    for lang in LANGUAGES {
        let ordinary = site.browser(lang, SALMA);
        let before = ordinary.get("services/passport").await;
        assert!(before.has("a.law[href^=http]") && !before.has(".kiosk-bar"));
        let kiosk = at_kiosk(site, lang, SALMA).await;
        for path in ["", "services/passport", "life-events/having-a-baby", "help", "who-may-know", "sign-in?reason=out"]
        {
            let page = kiosk.get(path).await;
            assert_eq!(page.headers["cache-control"], "no-store", "{path}");
            assert!(page.has("html.at-kiosk") && page.has(".kiosk-bar a[href$='/kiosk/end']"), "{path}");
            assert!(!page.has("a[href^=http], a[href^='mailto:'], a[href^='tel:']"), "{path}: no way out");
            assert!(!page.has("link[rel=manifest]") && !page.has("[data-keep]"), "{path}: nothing is kept");
            assert!(page.has("noscript meta[http-equiv=refresh]") || page.body.contains("http-equiv=\"refresh\""));
            // Without scripts nothing can tell whether somebody is typing.
            let typed = page.has("input:not([type=hidden]), textarea, select");
            let seconds = if typed { 300 } else { 60 };
            assert!(page.body.contains(&format!("\"{seconds}; url=/{lang}/kiosk/end")), "{path}: {seconds}");
            let after = |name: &str| page.attribute("#kiosk-idle", name).unwrap().parse::<u32>().unwrap();
            assert!(after("data-end") - after("data-warn") >= 20, "time to answer");
        }
        let after = ordinary.get("services/passport").await;
        assert_eq!(after.body, before.body, "what a kiosk saw is not shown to others");
        let off = kiosk.get("kiosk?device=off").await;
        assert!(!off.has("html.at-kiosk"));
    }
}

async fn kiosk_end(site: &Site) {
    let kiosk = at_kiosk(site, "ar", SALMA).await;
    kiosk.sign_in().await;
    assert!(kiosk.session().is_some());
    let end = kiosk.once(kiosk.request(&kiosk.url("kiosk/end"))).await;
    assert!(end.status.is_redirection());
    assert_eq!(end.headers["clear-site-data"], "\"cache\", \"storage\"");
    let to = end.headers["location"].to_str().unwrap();
    assert!(to.contains("/eid/"), "signed out at the eID, too: {to}");
    assert!(kiosk.session().is_none(), "the session's cookie is gone");
    assert!(kiosk.get("my").await.path().ends_with("/sign-in"));
    let idle = kiosk.get("kiosk/end").await;
    assert_eq!(idle.path(), "/ar", "nobody was there: the first page");
    assert!(idle.has("html.at-kiosk"), "it is still a kiosk");
    let ordinary = site.browser("ar", SALMA);
    ordinary.sign_in().await;
    assert_eq!(ordinary.get("kiosk/end").await.status, StatusCode::NOT_FOUND);
    assert!(ordinary.get("my").await.path().ends_with("/my"), "nobody else is signed out by a link");
}

/// The browser of a kiosk knows nothing any more of whoever was there.
fn forgotten(kiosk: &Browser, end: &Page) {
    assert!(end.status.is_redirection(), "{}", end.status);
    assert_eq!(end.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert_eq!(end.headers["cache-control"], "no-store");
    assert!(kiosk.session().is_none(), "the session's cookie is gone");
}

async fn kiosk_without_store(site: &Site) {
    let kiosk = at_kiosk(site, "en", SALMA).await;
    kiosk.sign_in().await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    raw.run("ALTER TABLE session RENAME TO session_elsewhere").await;
    let end = kiosk.once(kiosk.request(&kiosk.url("kiosk/end")).header("x-shubbak-by", "script")).await;
    raw.run("ALTER TABLE session_elsewhere RENAME TO session").await;
    assert_eq!(end.status, StatusCode::NO_CONTENT, "a script is told where to go");
    assert!(!end.headers["x-shubbak-go"].is_empty());
    assert_eq!(end.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(kiosk.session().is_none(), "the browser has forgotten, whatever became of the session");
    assert!(kiosk.get("my").await.path().ends_with("/sign-in"));
    assert!(kiosk.get("help").await.has("html.at-kiosk"), "it is still a kiosk");
}

async fn kiosk_without_right(site: &Site) {
    let owner = site.browser("en", LAYLA);
    owner.sign_in().await;
    give(&owner, YOUSEF, "driving-licence-renewal", "12").await;
    let kiosk = at_kiosk(site, "en", YOUSEF).await;
    kiosk.sign_in().await;
    assert!(act(&kiosk).await.has(".acting"));
    let page = owner.get("my/represent").await;
    press(&owner, &page, "/withdraw").await;
    let end = kiosk.once(kiosk.request(&kiosk.url("kiosk/end"))).await;
    forgotten(&kiosk, &end);
    assert!(end.headers["location"].to_str().unwrap().contains("/eid/"), "signed out at the eID, too");
    let home = kiosk.get("").await;
    assert!(home.has("html.at-kiosk") && !home.has(".acting"));
    assert!(kiosk.get("my").await.path().ends_with("/sign-in"));
}

async fn kiosk_files(site: &Site) {
    let kiosk = at_kiosk(site, "en", SALMA).await;
    let page = kiosk.begin("life-events/having-a-baby").await;
    kiosk.walk_to(page, "known-population", &[]).await;
    let usage = kiosk.get("my/data/usage").await;
    assert!(usage.count("main ol > li") > 0, "there is something to take along");
    assert!(!usage.has("a[download], a[href*='/export.'], #export"), "but not from here");
    for file in ["my/data/usage/export.csv", "my/data/usage/export.json"] {
        let refused = kiosk.get(file).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{file}");
        assert!(!refused.headers.contains_key("content-disposition"), "{file}");
    }
    let ordinary = site.browser("en", SALMA);
    ordinary.sign_in().await;
    assert!(ordinary.get("my/data/usage").await.has("a[download][href*='/export.csv']"));
    assert_eq!(ordinary.get("my/data/usage/export.csv").await.status, StatusCode::OK);
}

/// For somebody who acts, the pages of the shell name the other person: the worker must ask for them as nobody.
async fn shell_of_nobody(site: &Site) {
    let owner = site.browser("en", LAYLA);
    owner.sign_in().await;
    give(&owner, YOUSEF, "driving-licence-renewal", "12").await;
    let helper = site.browser("en", YOUSEF);
    helper.sign_in().await;
    act(&helper).await;
    let theirs = helper.get("offline").await;
    assert!(theirs.has(".acting") && !may_be_kept(&theirs), "no worker may keep it");
    let nobodys = site.browser("en", "").get("offline").await;
    assert!(!nobodys.has(".acting") && may_be_kept(&nobodys));
    let worker = helper.get("/sw.js").await.body;
    let fetches = worker.matches("fetch(").count();
    let as_nobody = worker.matches(", AS_NOBODY)").count();
    let passed_on = worker.matches("fetch(request)").count();
    assert_eq!(fetches, as_nobody + passed_on, "what the worker asks by itself it asks without cookies");
    assert!(worker.contains("credentials: \"omit\""));
}

async fn kiosk_case(site: &Site) {
    let kiosk = at_kiosk(site, "en", SALMA).await;
    let page = kiosk.begin("life-events/having-a-baby").await;
    let id = page.application();
    let page = kiosk.walk_to(page, "known-population", &[]).await;
    assert!(page.has("[data-source=population]"), "registers are asked at a kiosk as well");
    let done = kiosk.finish(page, &[]).await;
    assert!(done.reference().is_some() && done.has(".kiosk-bar .kiosk-print[data-print]"));
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let of = raw.id(id.parse().unwrap());
    let citizen =
        format!("SELECT COUNT(*) FROM timeline WHERE application_id = {of} AND actor = 'citizen' AND channel = ");
    assert!(raw.number(&format!("{citizen}'kiosk'")).await >= 2, "begun and handed in at a kiosk");
    assert_eq!(raw.number(&format!("{citizen}'web'")).await, 0);
    let asked = format!("SELECT COUNT(*) FROM exchange_log WHERE application_id = {of} AND entry LIKE '%kiosk%'");
    assert!(raw.number(&asked).await > 0, "the log of the exchange says so, too");
    let usage = kiosk.get("my/data/usage").await;
    assert_eq!(usage.status, StatusCode::OK);
}

async fn kiosk_key(site: &Site) {
    let browser = site.browser("en", SALMA);
    for wrong in ["kiosk", "kiosk?device=", "kiosk?device=Hall%201", "kiosk?device=hall-1&key=00"] {
        let page = browser.get(wrong).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let forged = browser.request(&browser.url("help")).header("cookie", "shubbak-kiosk=hall-1.0123456789abcdef");
    let page = browser.once(forged).await;
    assert!(page.has("main h1") && !page.has("html.at-kiosk"), "a cookie that nobody gave out");
}

async fn components(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let page = browser.get("_components").await;
        assert_eq!(page.status, StatusCode::OK);
        let parts = page.count("section.component");
        assert!(parts >= 18, "{parts} components");
        let (rtl, ltr) = (page.count(".example[dir=rtl][lang=ar]"), page.count(".example[dir=ltr][lang=en]"));
        assert!(rtl == ltr && rtl >= 40, "each example in both directions: {rtl}, {ltr}");
        assert!(page.has(".example .field-bad") && page.has(".example .error-summary") && page.has(".icon-mirrored"));
        assert!(!page.has("main [role=alert], main [data-focus]"), "an example does not speak up");
        let ids = page.attributes("[id]", "id");
        let unique: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "ids are their own");
        let sheet = page.attribute("link[rel=stylesheet]", "href").unwrap();
        let css = browser.get(&sheet).await;
        assert!(css.headers["content-type"].to_str().unwrap().starts_with("text/css") && css.body.contains(".swatch"));
        for look in ["light", "dark", "print"] {
            let page = browser.get(&format!("_components?look={look}")).await;
            let own = browser.get(&page.attribute("link[rel=stylesheet]", "href").unwrap()).await;
            assert_ne!(own.body, css.body, "{look} looks different");
        }
        for link in page.attributes("main table a[href^='/']", "href") {
            let seen = browser.get(&link).await;
            let odd = ["not-found", "unavailable"].iter().any(|name| link.ends_with(name));
            assert!(seen.status == StatusCode::OK || odd, "{link}: {}", seen.status);
        }
        let form = browser.get("_components/question").await.form("");
        assert_eq!(browser.send(&form).await.path(), format!("/{lang}/_components/question"), "nothing is behind it");
    }
}

/// A portal of a real country: everything has an address, nobody answers there.
fn without_demo(settings: &mut Settings) {
    let key = settings.data_dir.join("key");
    std::fs::write(&key, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n").unwrap();
    let catalogue = catalogue();
    let mut all = Environment::new();
    let mut set = |name: String, value: &str| {
        all.insert(name, value.to_owned());
    };
    let name = |id: &str| id.to_ascii_uppercase().replace('-', "_");
    for source in catalogue.sources.values().filter(|source| !source.is_native() && source.via.is_none()) {
        let url = match source.adapter.as_str() {
            "db_view" => "sqlite:///nowhere.db?mode=ro",
            "csv_drop" => "file:///tmp",
            _ => "http://127.0.0.1:9",
        };
        set(format!("SHUBBAK_SOURCE_{}_URL", name(&source.id)), url);
    }
    for hub in catalogue.sources.values().filter_map(|source| source.via.as_ref()) {
        set(format!("SHUBBAK_HUB_{}_URL", name(hub)), "http://127.0.0.1:9");
        set(format!("SHUBBAK_HUB_{}_TOKEN", name(hub)), "token");
    }
    for service in catalogue.services.keys() {
        set(format!("SHUBBAK_BACK_OFFICE_{}_URL", name(service)), "http://127.0.0.1:9");
        set(
            format!("SHUBBAK_BACK_OFFICE_{}_SECRET", name(service)),
            "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        );
    }
    for (setting, value) in [
        ("DEMO", "off"),
        ("OIDC_ISSUER", "http://127.0.0.1:9"),
        ("OIDC_CLIENT_ID", "portal"),
        ("OIDC_CLIENT_SECRET", "secret"),
        ("PUBLIC_URL", "http://127.0.0.1:9"),
        ("KEY_FILE", key.to_str().unwrap()),
    ] {
        set(format!("SHUBBAK_{setting}"), value);
    }
    let real = Settings::from_parts("", &all).unwrap();
    let (data_dir, listen, database_url, log) =
        (settings.data_dir.clone(), settings.listen, settings.database_url.clone(), settings.log.clone());
    *settings = Settings { data_dir, listen, database_url, log, ..real };
}

async fn no_demo(site: &Site) {
    let browser = site.browser("en", "");
    for path in ["_components", "_components/question", "/_components/dark.css", "kiosk?device=hall-1"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let key = server::web::kiosk_key(&site.running.store, "hall-1");
    let kiosk = browser.get(&format!("kiosk?device=hall-1&key={key}")).await;
    assert!(kiosk.has("html.at-kiosk"), "with the key that the command prints");
    let other = site.browser("en", "");
    assert_eq!(other.get(&format!("kiosk?device=hall-2&key={key}")).await.status, StatusCode::NOT_FOUND);
}
