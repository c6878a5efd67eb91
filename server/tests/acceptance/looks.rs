//! Who looked: filtered, one by one, questioned and taken along; and the public page of who may know what.

use crate::support::{Case, HASSAN, LANGUAGES, SALMA, Site, catalogue, client};
use reqwest::StatusCode;
use serde_json::Value;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("looks_are_filtered_and_questioned", |site| Box::pin(looks(site))),
        Case::own("looks_are_taken_along", |site| Box::pin(exported(site))),
        Case::own("many_looks_come_page_by_page", |site| Box::pin(paged(site))),
        Case::shared("who_may_know_what_is_public", |site| Box::pin(rights(site))),
    ]
}

async fn looks(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.begin("services/change-of-address").await;
    let all = browser.get("my/data/usage").await;
    assert!(all.text("main").unwrap().contains("Population register"));
    let some = browser.get("my/data/usage?source=addresses").await;
    assert!(some.texts("main li.card h2").iter().all(|name| name == "Address register"), "one register alone");
    assert!(some.count("main li.card") > 0 && some.has("details[open] select option[selected][value='addresses']"));
    for nothing in ["by=portal", "by=another", "to=2001-01-01", "from=2999-01-01"] {
        let none = browser.get(&format!("my/data/usage?{nothing}")).await;
        assert_eq!(none.count("main li.card"), 0, "{nothing}");
        assert!(none.text("main").unwrap().contains("Nothing of that kind"), "{nothing}");
    }
    assert_eq!(browser.get("my/data/usage?page=999&from=yesterday&by=x").await.status, StatusCode::OK);
    let link = some.attribute("main li.card a[href*='/usage/']", "href").unwrap();
    let one = browser.get(&link).await;
    let words = one.text("main").unwrap();
    assert!(words.contains("Municipal") && words.contains("Law") && words.contains("Purpose"), "{words}");
    let form = browser.get(&format!("{link}/ask")).await;
    let empty = browser.submit(&form, &[("question", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.title().starts_with("Error") && empty.has("[role=alert] a[href='#question']"));
    let asked = browser.submit(&form, &[("question", "Why my street?")]).await;
    assert!(asked.has(".note-good") && asked.text("main").unwrap().contains("Waiting for an answer"), "{}", asked.url);
    let store = &site.running.store;
    let questions = store.look_questions_for("municipal-affairs").await.unwrap();
    assert_eq!((questions.len(), questions[0].text.as_str()), (1, "Why my street?"));
    let (id, now) = (questions[0].id, site.running.clock.now());
    let others = store.answer_look_question(("population-registry", "x"), id, "no", now).await.unwrap();
    assert!(!others, "another authority can't answer");
    let ours = ("municipal-affairs", "officer-1");
    assert!(store.answer_look_question(ours, id, "To know where you moved from.", now).await.unwrap());
    assert!(!store.answer_look_question(ours, id, "Something else.", now).await.unwrap(), "once");
    let page = browser.get(&link).await;
    assert!(page.text("main").unwrap().contains("To know where you moved from."));
    let stranger = site.browser("en", HASSAN);
    stranger.sign_in().await;
    for path in [link.clone(), format!("{link}/ask"), "my/data/usage/no-id".to_owned()] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

async fn exported(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        browser.begin("services/change-of-address").await;
        let csv = browser.get("my/data/usage/export.csv").await;
        assert_eq!((csv.status, &csv.headers["cache-control"]), (StatusCode::OK, &"no-store".parse().unwrap()));
        assert!(csv.headers["content-disposition"].to_str().unwrap().contains("attachment"));
        let lines: Vec<&str> = csv.body.trim_start_matches('\u{feff}').lines().collect();
        let heading = if lang == "ar" { "متى" } else { "When" };
        assert!(lines[0].starts_with(heading) && lines.len() > 2, "{}", lines[0]);
        let json = browser.get("my/data/usage/export.json").await;
        let all: Value = serde_json::from_str(&json.body).unwrap();
        let all = all.as_array().unwrap();
        assert_eq!(all.len(), lines.len() - 1, "as many in either format");
        assert!(all.iter().all(|look| look["facts"].as_array().is_some_and(|facts| !facts.is_empty())));
        let none = browser.get("my/data/usage/export.json?to=2001-01-01").await;
        assert_eq!(serde_json::from_str::<Value>(&none.body).unwrap(), Value::Array(vec![]));
    }
    // As browsers ask: they take compressed answers, and an answer that breaks off is none.
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    for format in ["csv", "json"] {
        let url = browser.url(&format!("my/data/usage/export.{format}"));
        let page = browser.once(browser.request(&url).header("accept-encoding", "gzip, br")).await;
        assert!(page.status == StatusCode::OK && page.body.len() > 100, "{format}: {} bytes", page.body.len());
    }
    let out = client().get(format!("{}/en/my/data/usage/export.csv", site.base)).send().await.unwrap();
    assert_eq!(out.status(), StatusCode::SEE_OTHER, "only for whoever is signed in");
}

async fn paged(site: &Site) {
    let browser = site.browser("en", SALMA);
    let mut total = 0;
    while total <= 50 {
        browser.begin("life-events/having-a-baby").await;
        let page = browser.get("my/data/usage/export.json").await;
        total = serde_json::from_str::<Vec<Value>>(&page.body).unwrap().len();
    }
    let first = browser.get("my/data/usage").await;
    assert!(first.has("a[rel=next]") && !first.has("a[rel=prev]"));
    let second = browser.get(&first.attribute("a[rel=next]", "href").unwrap()).await;
    assert!(second.has("a[rel=prev]") && second.count("main li.card") > 0);
}

async fn rights(site: &Site) {
    let get = |path: &str| client().get(format!("{}{path}", site.base)).send();
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let all = browser.get("who-may-know").await;
        assert_eq!(all.status, StatusCode::OK);
        let links = all.attributes("main a[href*='/who-may-know/']", "href");
        assert!(links.len() > 60, "services, registers and facts: {}", links.len());
        for link in links.iter().step_by(7) {
            let page = browser.get(link).await;
            assert_eq!(page.status, StatusCode::OK, "{link}");
            assert!(page.count("main li.card a.law") > 0, "{link}: each right names its law");
        }
        let service = browser.get("services/family-book").await;
        assert!(service.has("a[href$='/who-may-know/services/family-book']"));
    }
    for path in ["/en/who-may-know/services/none", "/en/who-may-know/nothing/population"] {
        assert_eq!(get(path).await.unwrap().status(), StatusCode::NOT_FOUND, "{path}");
    }
    let json = get("/open-data/authorisations.json").await.unwrap();
    assert_eq!(json.headers()["access-control-allow-origin"], "*");
    let data: Value = json.json().await.unwrap();
    let rows = data["authorisations"].as_array().unwrap();
    let catalogue = catalogue();
    assert_eq!(rows.len(), catalogue.authorisations.len());
    let mut all = catalogue.authorisations;
    all.sort_by(|one, other| one.id.cmp(&other.id));
    for (row, known) in rows.iter().zip(&all) {
        assert_eq!((row["id"].as_str(), row["decision"].as_str()), (Some(&*known.id), Some(&*known.decision)));
        let text = row.to_string();
        assert!(!text.contains(&known.proposed_by) && !text.contains(&known.approved_by), "no official's name");
    }
    let csv = get("/open-data/authorisations.csv").await.unwrap().text().await.unwrap();
    assert_eq!(csv.lines().count(), rows.len() + 1);
}
