//! The country's pages are whole in both languages, and run no scripts.

use crate::support::{PORTAL, client, country};
use scraper::{Html, Selector};

#[tokio::test]
async fn every_page_has_its_language_one_heading_and_a_strict_policy() {
    let country = country().await;
    let authorize = format!(
        "/eid/authorize?client_id=shubbak-portal&redirect_uri={PORTAL}/auth/callback&response_type=code&scope=openid&code_challenge_method=S256&code_challenge={}",
        "a".repeat(43)
    );
    for (path, of_language) in [
        ("/?", "lang="),
        ("/switches?", "lang="),
        ("/news?", "lang="),
        ("/back-offices/child-allowance/?", "lang="),
        ("/eid/end-session?", "ui_locales="),
        ("/eid/authorize?client_id=nobody", "&ui_locales="),
        (authorize.as_str(), "&ui_locales="),
    ] {
        for (lang, dir) in [("ar", "rtl"), ("en", "ltr")] {
            let url = format!("http://{}{path}{of_language}{lang}", country.addr);
            let answer = client().get(&url).send().await.unwrap();
            let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
            assert!(policy.contains("default-src 'none'"), "{url}");
            assert!(!policy.contains("script"), "{url}");
            let page = Html::parse_document(&answer.text().await.unwrap());
            let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
            assert_eq!(count(&format!("html[lang={lang}][dir={dir}]")), 1, "{url}");
            assert_eq!(count("h1"), 1, "{url}");
            assert_eq!(count("main#main"), 1, "{url}");
            assert_eq!(count("script, [style], style"), 0, "{url}");
            assert_eq!(count(".demo"), 1, "{url}");
        }
    }
}

#[tokio::test]
async fn another_site_may_not_turn_switches() {
    let country = country().await;
    let answer = client()
        .post(format!("{}/population", country.switches_url))
        .header("sec-fetch-site", "cross-site")
        .form(&[("mode", "refused")])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 403);
}
