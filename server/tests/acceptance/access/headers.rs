//! What every answer carries, whatever kind it is, and what no page has in it.

use crate::support::{Browser, Case, LAYLA, Page, Site};
use reqwest::Method;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::shared("every_kind_of_answer_has_the_strict_headers", |site| Box::pin(kinds(site, false))),
        Case::own_with("behind_tls_too", by_tls, |site| Box::pin(kinds(site, true))),
        Case::shared("signing_out_leaves_nothing_behind", |site| Box::pin(signed_out(site))),
    ]
}

fn by_tls(settings: &mut server::settings::Settings) {
    settings.public_url = Some("https://shubbak.example".to_owned());
}

const ALWAYS: [(&str, &str); 7] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("content-security-policy", ""),
];
/// What a page may load, from where. Forms alone may lead to the providers, too.
const POLICY: [(&str, &str); 11] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("worker-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
    ("frame-ancestors", "'none'"),
];

fn strict(page: &Page, what: &str, tls: bool) {
    let header = |name: &str| page.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    for (name, value) in ALWAYS {
        let found = header(name).unwrap_or_else(|| panic!("{what}: no {name}"));
        assert!(value.is_empty() || found == value, "{what}: {name}: {found}");
        assert_eq!(page.headers.get_all(name).iter().count(), 1, "{what}: {name} once");
    }
    let policy = header("content-security-policy").unwrap();
    let directives: Vec<(&str, &str)> = policy.split(';').filter_map(|one| one.trim().split_once(' ')).collect();
    assert_eq!(directives.iter().map(|(name, _)| *name).collect::<Vec<_>>(), POLICY.map(|(name, _)| name), "{what}");
    for ((name, found), (_, wanted)) in directives.iter().zip(POLICY) {
        let more: Vec<&str> = found.split_whitespace().filter(|source| *source != wanted).collect();
        let hosts = more.iter().all(|source| source.starts_with("http://127.0.0.1:"));
        assert!(more.is_empty() || *name == "form-action" && hosts, "{what}: {name} {found}");
    }
    let permissions = header("permissions-policy").unwrap();
    for feature in permissions.split(", ") {
        assert!(feature.ends_with("=()") || feature == "geolocation=(self)", "{what}: {feature}");
    }
    assert!(permissions.contains("camera=()") && permissions.contains("payment=()"), "{what}: {permissions}");
    let hsts = header("strict-transport-security");
    assert_eq!(hsts.as_deref(), tls.then_some("max-age=63072000; includeSubDomains; preload"), "{what}");
    assert!(header("server").is_none() && header("x-powered-by").is_none(), "{what}");
    assert!(header("x-request-id").is_some(), "{what}");
}

async fn asked(browser: &Browser, (method, path): (Method, &str), more: &[(&str, &str)]) -> Page {
    let url = browser.url(path);
    let request = crate::support::client().request(method, url.clone());
    let cookies = browser.request(&url).build().unwrap().headers().clone();
    let request = more.iter().fold(request.headers(cookies), |request, (name, value)| request.header(*name, *value));
    browser.once(request).await
}

/// What it is, how it is asked for and with what besides, and its status.
type Kind<'a> = (&'a str, (Method, &'static str), &'a [(&'a str, &'a str)], u16);

async fn kinds(site: &Site, tls: bool) {
    let browser = site.browser("en", LAYLA);
    let get = |path: &'static str| (Method::GET, path);
    let own = site.base.as_str();
    let all: [Kind<'_>; 23] = [
        ("a page", get("/en"), &[], 200),
        ("the same page from memory", get("/en"), &[], 200),
        ("a page drawn for one", get("/en/services"), &[("save-data", "on")], 200),
        ("a redirect", get("/"), &[], 307),
        ("the way to sign in", get("/en/my"), &[], 303),
        ("the way to sign in at the desk", get("/en/desk"), &[], 303),
        ("a page of sign-in", get("/en/sign-in"), &[], 200),
        ("nothing there", get("/en/nonsense"), &[], 404),
        ("nothing there, in no language", get("/nonsense"), &[], 404),
        ("a slash too many", get("/en/services/"), &[], 308),
        ("a form of another site", (Method::POST, "/en/sign-out"), &[("sec-fetch-site", "cross-site")], 403),
        ("another method", (Method::PUT, "/en/services"), &[("origin", own)], 405),
        ("another method of a machine", (Method::POST, "/healthz"), &[("origin", own)], 405),
        ("a style sheet", get("/assets/kiosk.css"), &[], 200),
        ("a file that is not there", get("/assets/none.css"), &[], 404),
        ("a picture", get("/assets/icons/sprite.svg"), &[], 200),
        ("the worker", get("/sw.js"), &[], 200),
        ("the manifest", get("/en/manifest.webmanifest"), &[], 200),
        ("open data", get("/open-data/catalogue.ttl"), &[], 200),
        ("health", get("/healthz"), &[], 200),
        ("figures", get("/metrics"), &[], 200),
        ("an event that says nothing", (Method::POST, "/events"), &[], 400),
        ("a way back from nowhere", get("/auth/callback"), &[], 303),
    ];
    for (what, way, more, status) in all {
        let page = asked(&browser, way, more).await;
        assert_eq!(page.status.as_u16(), status, "{what}: {}", page.url);
        strict(&page, what, tls);
    }
    let etag = asked(&browser, get("/en"), &[]).await.headers["etag"].to_str().unwrap().to_owned();
    let kept = asked(&browser, get("/en"), &[("if-none-match", &etag)]).await;
    assert_eq!(kept.status, 304);
    strict(&kept, "what the browser has", tls);
    let event = crate::support::client().post(browser.url("/events")).body(vec![b'x'; 400_000]);
    let large = browser.once(event).await;
    assert_eq!(large.status, 413);
    strict(&large, "too large an event", tls);
    // Where the portal has TLS, a form that came without it is another site's.
    if !tls {
        let url = browser.url("sign-in");
        let large = browser.once(browser.raw_post(&url, vec![b'x'; 300_000])).await;
        assert_eq!(large.status, 413);
        strict(&large, "too large a form", tls);
        browser.sign_in().await;
        for path in ["/en/my", "/en/my/data/usage/export.csv", "/en/my/contact"] {
            let page = asked(&browser, get(path), &[]).await;
            assert_eq!(
                (page.status.as_u16(), &page.headers["cache-control"]),
                (200, &"no-store".parse().unwrap()),
                "{path}"
            );
            strict(&page, path, tls);
        }
    }
}

async fn signed_out(site: &Site) {
    let browser = site.browser("en", LAYLA);
    browser.sign_in().await;
    let page = browser.get("my").await;
    let form = page.pressed("form[action$='/sign-out'] button");
    let answer = browser.once(browser.posting(&form)).await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.headers["clear-site-data"], "\"cache\"");
    let back = browser.once(browser.request(&browser.url("my"))).await;
    assert_eq!(back.status, 303, "nobody is signed in");
    assert!(!back.headers.contains_key("clear-site-data"), "once");
}

/// What stands in a page that a policy without exceptions would not let through; none in a good one.
pub(super) fn inline(body: &str) -> Option<String> {
    let tags = body.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag));
    for tag in tags {
        let name = tag.split_whitespace().next().unwrap_or_default();
        let handler = tag.split(' ').any(|word| word.starts_with("on") && word.contains("=\""));
        let script = name == "script" && !tag.contains(" src=\"/");
        if script || handler || name == "style" || tag.contains(" style=\"") || tag.contains("javascript:") {
            return Some(tag.to_owned());
        }
    }
    None
}
