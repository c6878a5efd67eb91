//! What holds for every page: language and direction, one heading, landmarks, labels, no inline code, small enough.

use crate::support::{Browser, Case, LANGUAGES, Page, SALMA, Site, until};
use std::collections::BTreeSet;

pub(crate) fn cases() -> Vec<Case> {
    let public = |lang: &'static str| Case::shared(format!("public_{lang}"), move |site| Box::pin(public(site, lang)));
    let own = |lang: &'static str| Case::shared(format!("personal_{lang}"), move |site| Box::pin(personal(site, lang)));
    let mut cases: Vec<Case> = LANGUAGES.into_iter().flat_map(|lang| [public(lang), own(lang)]).collect();
    cases.push(Case::shared("links_lead_somewhere", |site| Box::pin(links(site))));
    cases
}

/// What is wrong with a page; nothing, if it is as every page has to be.
fn faults(page: &Page, lang: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut must = |so: bool, what: String| {
        if !so {
            faults.push(format!("{} ({}): {what}", page.path(), page.status));
        }
    };
    let dir = if lang == "ar" { "rtl" } else { "ltr" };
    must(page.has(&format!("html[lang={lang}][dir={dir}]")), "lang and dir".to_owned());
    must(page.count("h1") == 1, format!("{} h1", page.count("h1")));
    must(page.count("main") == 1 && page.has("main#main h1"), "one main#main with the h1".to_owned());
    must(page.has("body > a.skip[href='#main']"), "a skip link".to_owned());
    must(page.has("header") && page.has("footer") && page.has("nav"), "landmarks".to_owned());
    must(page.has("meta[name=viewport]") && page.has("meta[charset]"), "viewport and charset".to_owned());
    let title = page.title();
    let error = if lang == "ar" { "خطأ" } else { "Error" };
    must(title.starts_with(error) == page.has("main [role=alert]"), format!("title `{title}` and error summary"));
    must(!page.has("style, [style], script:not([src]), [onclick], [onload]"), "inline code or style".to_owned());
    let outside = |address: &String| {
        address.starts_with("http") && !address.starts_with(&page.url.origin().ascii_serialization())
    };
    let loaded = page.attributes("script, img, link[rel=stylesheet], link[rel=preload]", "src");
    must(!loaded.iter().any(outside), "loads from elsewhere".to_owned());
    let ids = page.attributes("[id]", "id");
    let unique: BTreeSet<&String> = ids.iter().collect();
    must(unique.len() == ids.len(), format!("ids stand there twice: {ids:?}"));
    for id in page.attributes("main :is(input:not([type=hidden]), select, textarea)", "id") {
        must(page.has(&format!("label[for='{id}']")), format!("`{id}` has no label"));
    }
    for named in ["aria-describedby", "aria-labelledby"] {
        for id in page.attributes(&format!("[{named}]"), named).iter().flat_map(|ids| ids.split(' ')) {
            must(unique.contains(&id.to_owned()), format!("{named} names `{id}`, which is not there"));
        }
    }
    for group in page.attributes("main input:is([type=radio], [type=checkbox])", "name") {
        let grouped = page.has(&format!("fieldset legend ~ * [name='{group}'], label[for='{group}']"));
        must(grouped, format!("`{group}` is in no fieldset"));
    }
    must(!page.has("main img:not([alt]), svg:not([aria-hidden]):not([role])"), "pictures without words".to_owned());
    let words = page.text("body").unwrap_or_default();
    for raw in ["Some(", "{ $", "{$", "undefined", "<!>"] {
        must(!words.contains(raw), format!("shows `{raw}`"));
    }
    faults
}

fn all_well(pages: &[Page], lang: &str) {
    let faults: Vec<String> = pages.iter().flat_map(|page| faults(page, lang)).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

async fn public(site: &Site, lang: &str) {
    let browser = site.browser(lang, SALMA);
    let map = browser.get("/sitemap.xml").await;
    let paths = map.body.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    let ours = format!("/{lang}");
    let mut paths: Vec<String> = paths
        .map(|url| url.strip_prefix(&site.base).unwrap().to_owned())
        .filter(|path| *path == ours || path.starts_with(&format!("{ours}/")))
        .collect();
    assert!(paths.len() > 20, "{paths:?}");
    paths.extend(
        ["search?q=", "search?q=رخصة", "search?q=xyz", "verify", "verify?code=A", "sign-in", "nonsense"]
            .map(|p| format!("{ours}/{p}")),
    );
    let mut pages = Vec::new();
    for path in paths {
        let page = browser.get(&path).await;
        assert!(page.status == 200 || path.ends_with("nonsense"), "{path}: {}", page.status);
        pages.push(page);
    }
    all_well(&pages, lang);
}

async fn personal(site: &Site, lang: &str) {
    let browser = site.browser(lang, SALMA);
    let mut pages = vec![browser.get("my").await];
    let begin = browser.begin_page("life-events/having-a-baby").await;
    pages.push(browser.send(&begin.form(&browser.person).without("service")).await);
    let mut page = browser.submit(&begin, &[]).await;
    pages.push(begin);
    while page.reference().is_none() {
        assert!(pages.len() < 80);
        if !page.fields().is_empty() {
            let mut empty = page.form(&browser.person);
            empty.fields.retain(|(name, _)| ["csrf", "version", "key"].contains(&name.as_str()));
            let wrong = browser.send(&empty).await;
            assert_eq!(wrong.status == 422, wrong.has("main [role=alert]"), "{}", wrong.url);
            pages.push(wrong);
            page = browser.get(page.path()).await;
        }
        if let Some(link) = page.attribute("main .fact-action a[href*='/wrong-']", "href") {
            let wrong = browser.get(&link).await;
            pages.push(browser.submit(&wrong, &[]).await);
            pages.push(wrong);
            page = browser.get(page.path()).await;
        }
        pages.push(browser.get(page.path().rsplit_once('/').unwrap().0).await);
        let next = browser.submit(&page, &[]).await;
        pages.push(page);
        page = next;
    }
    let application = page.application();
    pages.push(page);
    pages.push(waiting_for_reply(&browser, &application).await);
    for path in
        ["my", "my/data", "my/data/usage", "applications/none", "sign-in?reason=failed", "sign-in?reason=low-high"]
    {
        pages.push(browser.get(path).await);
    }
    all_well(&pages, lang);
}

async fn waiting_for_reply(browser: &Browser, application: &str) -> Page {
    until("a question", async || {
        let page = browser.get(&format!("applications/{application}")).await;
        page.has("textarea[name=reply]").then_some(page)
    })
    .await
}

async fn links(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut waiting = vec!["/en".to_owned()];
    while let Some(path) = waiting.pop() {
        if !seen.insert(path.clone()) || seen.len() > 150 {
            continue;
        }
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let local = page.attributes("a[href^='/'], link[href^='/'], script[src^='/']", "href");
        let shallow = |link: &String| {
            ["/en", "/open-data"].iter().any(|start| link.starts_with(start)) && !link.contains("/applications/")
        };
        waiting.extend(local.into_iter().map(|link| link.split('#').next().unwrap().to_owned()).filter(shallow));
    }
    assert!(seen.len() > 25, "{seen:?}");
}
