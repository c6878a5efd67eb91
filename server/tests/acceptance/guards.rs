//! Who may see and send what: other people's applications, other sites' forms, too much of everything.

use crate::support::{Browser, Case, LAYLA, Page, SALMA, Site, YOUSEF};
use reqwest::StatusCode;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("somebody_elses_application_is_as_none", |site| Box::pin(somebody_elses(site))),
        Case::shared("pages_that_do_not_exist", |site| Box::pin(unknown_pages(site))),
        Case::shared("what_is_not_offered_is_not_begun", |site| Box::pin(unknown_service(site))),
        Case::shared("forms_of_other_sites_are_refused", |site| Box::pin(foreign_forms(site))),
        Case::shared("old_browsers_show_their_token", |site| Box::pin(tokens(site))),
        Case::shared("too_large_a_form", |site| Box::pin(too_large(site))),
        Case::shared("every_answer_has_the_security_headers", |site| Box::pin(headers(site))),
        Case::shared("personal_pages_are_never_stored", |site| Box::pin(caching(site))),
        Case::shared("machines_find_what_they_need", |site| Box::pin(machines(site))),
    ]
}

/// A page without what differs between any two answers: the fault's id, form tokens, and the application's id.
fn alike(page: &Page, id: &str) -> String {
    let request = page.headers["x-request-id"].to_str().unwrap();
    let mut text = page.body.replace(request, "REQUEST").replace(id, "ID");
    for token in page.attributes("input[name=csrf]", "value") {
        text = text.replace(&token, "TOKEN");
    }
    let mut headers: Vec<String> = page
        .headers
        .iter()
        .filter(|(name, _)| !["x-request-id", "date"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    format!("{}\n{}\n{text}", page.status, headers.join("\n"))
}

async fn somebody_elses(site: &Site) {
    let owner = site.browser("en", SALMA);
    let page = owner.begin("life-events/having-a-baby").await;
    let name = owner.walk_to(page, "child-name", &[]).await;
    let theirs = name.application();
    let page = owner.begin("services/change-of-address").await;
    let filed = owner.finish(page, &[]).await.application();
    let none = uuid::Uuid::now_v7().to_string();
    let other = site.browser("en", LAYLA);
    other.sign_in().await;
    let pages = ["", "/who", "/known-population", "/child-name", "/check", "/confirmation", "/wrong-mother.given_name"];
    for page in pages {
        let nothing = other.get(&format!("applications/{none}{page}")).await;
        assert_eq!(nothing.status, 404, "{page}");
        assert!(nothing.has("main h1"));
        for id in [&theirs, &filed] {
            let hers = other.get(&format!("applications/{id}{page}")).await;
            assert_eq!(alike(&hers, id), alike(&nothing, &none), "GET {page}");
        }
    }
    for page in ["child-name", "who", "known-population", "submit", "reply", "wrong-mother.given_name"] {
        let post = async |id: &str| {
            let mut form = name.form(&other.person).without("csrf").set("request_id", "x").set("declaration", "yes");
            form.action = other.url(&format!("applications/{id}/{page}"));
            other.send(&form).await
        };
        let nothing = post(&none).await;
        assert_eq!(nothing.status, 404, "POST {page}");
        for id in [&theirs, &filed] {
            assert_eq!(alike(&post(id).await, id), alike(&nothing, &none), "POST {page}");
        }
    }
    let page = owner.get(name.path()).await;
    assert_eq!(page.value("child.given_name").as_deref(), Some(""), "nothing of hers was changed");
}

async fn unknown_pages(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let visitor = async |browser: &Browser, path: &str| browser.get(path).await;
    for (path, lang) in [
        ("/en/nonsense", "en"),
        ("/ar/nonsense/more", "ar"),
        ("/de", "en"),
        ("/xx/services", "en"),
        ("/en/services/none", "en"),
        ("/ar/life-events/none", "ar"),
        ("/en/personas/none", "en"),
        ("/en/authorities/none", "en"),
        ("/nonsense", "en"),
        ("/en/services/%00", "en"),
        ("/en/../etc/passwd", "en"),
    ] {
        let page = visitor(&browser, path).await;
        assert_eq!(page.status, 404, "{path}");
        assert_eq!(page.attribute("html", "lang").as_deref(), Some(lang), "{path}");
        assert!(page.has("main#main h1") && page.has("main a[href]"), "{path}: a way on");
    }
    browser.sign_in().await;
    for path in ["applications/not-an-id", "applications/not-an-id/check", "applications/new/nothing/none"] {
        assert_eq!(visitor(&browser, path).await.status, 404, "{path}");
    }
    let arabic = site.browser("ar", SALMA).get("/").await;
    assert_eq!(arabic.path(), "/ar", "the browser's language");
    assert_eq!(site.browser("de;q=0.9, en;q=0.8", SALMA).get("/").await.path(), "/en");
}

async fn unknown_service(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    browser.sign_in().await;
    for path in ["applications/new/services/none", "applications/new/life-events/none"] {
        assert_eq!(browser.get(path).await.status, 404, "{path}");
    }
}

/// A question page of Yousef's, and his browser.
async fn question(site: &Site) -> (Browser, Page) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    (browser, page)
}

async fn foreign_forms(site: &Site) {
    let (browser, page) = question(site).await;
    let form = page.form(&browser.person);
    let foreign = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ];
    for (name, value) in foreign {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        let answer = browser.once(browser.plain_post(&form, headers)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(answer.has("main#main h1"), "a page that says so");
    }
    let page = browser.get(page.path()).await;
    assert_eq!(page.value("child.given_name").as_deref(), Some(""), "nothing was taken");
    // Signing out is a form too.
    let mut out = form.clone();
    out.action = browser.url("sign-out");
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
    assert_eq!(browser.once(browser.plain_post(&out, headers)).await.status, 403);
    assert_eq!(browser.get("my").await.name(), "my", "still signed in");
}

async fn tokens(site: &Site) {
    let (browser, page) = question(site).await;
    let form = page.form(&browser.person);
    let none = reqwest::header::HeaderMap::new();
    let answer = browser.once(browser.plain_post(&form.clone().without("csrf"), none.clone())).await;
    assert_eq!(answer.status, 403, "neither origin nor token");
    for wrong in ["", "x", "AAAA", &"A".repeat(64)] {
        let answer = browser.once(browser.plain_post(&form.clone().set("csrf", wrong), none.clone())).await;
        assert_eq!(answer.status, 403, "token {wrong:?}");
    }
    let other = site.browser("en", LAYLA);
    other.sign_in().await;
    let stolen = other.get("my").await.attribute("input[name=csrf]", "value").unwrap();
    let answer = browser.once(browser.plain_post(&form.clone().set("csrf", &stolen), none.clone())).await;
    assert_eq!(answer.status, 403, "another session's token");
    let again = browser.get(page.path()).await.attribute("input[name=csrf]", "value").unwrap();
    assert_ne!(Some(again.as_str()), form.get("csrf"), "the token looks new each time");
    let answer = browser.once(browser.plain_post(&form, none)).await;
    assert_eq!(answer.status, 303, "the session's own token");
}

async fn too_large(site: &Site) {
    let (browser, page) = question(site).await;
    let form = page.form(&browser.person).set("child.given_name", &"ل".repeat(40_000));
    let answer = browser.send(&form).await;
    assert_eq!(answer.status, 413);
    assert!(answer.has("html[lang=en] main#main h1"), "a page in the person's language");
    let form = form.set("child.given_name", &"x".repeat(2_000_000));
    let answer = browser.send(&form).await;
    assert_eq!(answer.status, 413);
    assert!(answer.has("html[lang] main#main h1"), "a page, however large it was: {:.200}", answer.body);
    let page = browser.get(page.path()).await;
    assert_eq!(page.status, 200, "the session goes on");
}

async fn headers(site: &Site) {
    let (browser, page) = question(site).await;
    let paths = [
        "/",
        "/en",
        "/en/services",
        "/en/nonsense",
        "/nonsense",
        "/healthz",
        "/readyz",
        "/metrics",
        "/sitemap.xml",
        "/robots.txt",
        "/assets/none.css",
        "/assets/icons/sprite.svg",
        "/en/my",
        "/en/sign-in",
        "/auth/callback",
        page.path(),
    ];
    for path in paths {
        let answer = browser.once(browser.request(&browser.url(path))).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
        ] {
            let found = answer.headers.get(name).map(|value| value.to_str().unwrap());
            assert_eq!(found, Some(value), "{path}: {name}");
        }
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        for rule in
            ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"]
        {
            assert!(policy.contains(rule), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert!(answer.headers.contains_key("x-request-id"), "{path}");
        assert!(answer.headers.get("server").is_none(), "{path}");
    }
    for method in [reqwest::Method::PUT, reqwest::Method::DELETE, reqwest::Method::TRACE, reqwest::Method::OPTIONS] {
        let answer = crate::support::client().request(method.clone(), browser.url("services")).send().await.unwrap();
        assert_eq!(answer.status(), 405, "{method}");
        assert!(answer.headers().contains_key("content-security-policy"), "{method}");
    }
}

async fn caching(site: &Site) {
    let (browser, page) = question(site).await;
    for path in [page.path(), "/en/my", "/en/my/data", "/en/my/data/usage", "/en/sign-in?reason=out"] {
        let answer = browser.get(path).await;
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
    }
    let visitor = site.browser("en", SALMA);
    let home = visitor.get("/en").await;
    assert!(home.headers.get("set-cookie").is_none(), "no cookie for looking around");
    let etag = home.headers["etag"].clone();
    let again = visitor.once(visitor.request(&visitor.url("/en")).header("if-none-match", etag)).await;
    assert_eq!(again.status, 304);
    let signed_in = browser.get("/en").await;
    assert_eq!(signed_in.body, home.body, "public pages are the same for everybody");
}

async fn machines(site: &Site) {
    let browser = site.browser("en", SALMA);
    for (path, words) in [
        ("/healthz", "ok"),
        ("/readyz", "ready"),
        ("/metrics", "shubbak_http_seconds"),
        ("/sitemap.xml", "/ar/life-events/having-a-baby"),
        ("/robots.txt", "Disallow: /en/my"),
        ("/open-data/catalogue.ttl", "cpsv"),
        ("/open-data/catalogue.jsonld", "@context"),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains(words), "{path}: {:.300}", page.body);
    }
    let metrics = browser.get("/metrics").await;
    assert!(!metrics.body.contains(SALMA) && !metrics.body.contains("applications/0"), "no ids among the figures");
}
