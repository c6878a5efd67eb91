//! Words explained: on a page of their own, below the question in which they stand, and on services' pages.

use crate::support::{Case, LANGUAGES, SALMA, Site, catalogue};
use std::collections::BTreeSet;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("every_word_is_explained_on_its_page", |site| Box::pin(page(site))),
        Case::shared("a_word_is_explained_where_it_stands", |site| Box::pin(in_place(site))),
    ]
}

async fn page(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let home = browser.get("").await;
        assert!(home.has(&format!("footer a[href='/{lang}/glossary']")), "in the same place on every page");
        let page = browser.get("glossary").await;
        assert_eq!(page.count("dl.glossary dt[id^=term-]"), catalogue().glossary.len());
        let names = page.texts("dl.glossary dt");
        assert!(
            names.iter().all(|name| !name.is_empty()) && page.texts("dl.glossary dd").iter().all(|dd| dd.len() > 20)
        );
        let first = |name: &String| {
            name.trim_start_matches("ال")
                .chars()
                .next()
                .unwrap()
                .to_lowercase()
                .to_string()
                .replace(['أ', 'إ', 'آ'], "ا")
        };
        let mut sorted = names.clone();
        sorted.sort_by_key(first);
        assert_eq!(names.iter().map(first).collect::<Vec<_>>(), sorted.iter().map(first).collect::<Vec<_>>());
    }
}

async fn in_place(site: &Site) {
    for (lang, word, means) in [("ar", "إشهاد حصر الورثة", "المحكمة"), ("en", "Certificate of heirs", "court")]
    {
        let browser = site.browser(lang, SALMA);
        let service = browser.get("services/inheritance-notice").await;
        let asked = service.texts("details.term summary");
        assert_eq!(asked.iter().filter(|one| one.contains(word)).count(), 1, "{lang}: once a page: {asked:?}");
        let told = service.texts("details.term p");
        assert!(told.iter().any(|text| text.contains(means)), "{told:?}");
        assert!(service.count("main details.term:not([open])") == asked.len(), "closed until somebody asks");
        let silent = browser.get("services/vehicle-registration-renewal").await;
        assert!(!silent.texts("details.term summary").iter().any(|one| one.contains(word)), "only where it stands");
    }
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let mut page = browser.begin("services/land-register-extract").await;
        let mut explained = Vec::new();
        for _ in 0..30 {
            if page.name() == "check" {
                break;
            }
            let asked = page.texts("details.term summary");
            let once: BTreeSet<&String> = asked.iter().collect();
            assert_eq!(once.len(), asked.len(), "{}: nothing is explained twice", page.url);
            explained.extend(page.texts("form#answers details.term summary"));
            page = browser.submit(&page, &[]).await;
        }
        assert_eq!(page.name(), "check", "{}", page.url);
        let word = if lang == "ar" { "الحوض" } else { "basin" };
        assert!(explained.iter().any(|one| one.contains(word)), "{lang}: {explained:?}");
    }
}
