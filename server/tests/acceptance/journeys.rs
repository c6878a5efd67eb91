//! Every service and life event of the catalogue, from its first page to the reference, in both languages.

use crate::support::{Case, LANGUAGES, SALMA, Site, catalogue};

pub(crate) fn cases() -> Vec<Case> {
    let catalogue = catalogue();
    let events = catalogue.life_events.iter().map(|event| format!("life-events/{}", event.id));
    let services = catalogue.services.keys().map(|id| format!("services/{id}"));
    let all: Vec<String> = events.chain(services).collect();
    let case = |what: &String, lang: &'static str| {
        let name = format!("{what}_{lang}");
        let what = what.clone();
        Case::shared(name, move |site| {
            let what = what.clone();
            Box::pin(async move { to_the_end(site, &what, lang).await })
        })
    };
    all.iter().flat_map(|what| LANGUAGES.map(|lang| case(what, lang))).collect()
}

async fn to_the_end(site: &Site, what: &str, lang: &str) {
    let browser = site.browser(lang, SALMA);
    let page = browser.begin(what).await;
    let check = browser.walk_to(page, "check", &[]).await;
    assert!(check.count("[data-fact][data-source]") > 3, "every answer is shown with its source");
    assert!(!check.has("[role=alert]"));
    let page = browser.finish(check, &[]).await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(lang));
    let reference = page.reference().unwrap();
    assert!(reference.len() >= 9 && reference.is_ascii(), "{reference}");
    let space = browser.get("my").await;
    assert!(space.body.contains(&reference), "my space shows {reference}");
}
