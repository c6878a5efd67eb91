//! Every service and life event of the catalogue, from its first page to the reference, in both languages: each on one
//! database in either language, by turns; on both in both with `--include-ignored`.

use crate::support::{Case, LANGUAGES, SALMA, Site, catalogue};

pub(crate) fn cases() -> Vec<Case> {
    let catalogue = catalogue();
    let events = catalogue.life_events.iter().map(|event| format!("life-events/{}", event.id));
    let services = catalogue.services.keys().map(|id| format!("services/{id}"));
    let all: Vec<String> = events.chain(services).collect();
    let case = |(turn, what, lang): (usize, &String, &'static str)| {
        let name = format!("{what}_{lang}");
        let what = what.clone();
        Case::shared(name, move |site| {
            let what = what.clone();
            Box::pin(async move { to_the_end(site, &what, lang).await })
        })
        .in_turn(turn)
    };
    let of = |(number, what)| LANGUAGES.iter().enumerate().map(move |(second, lang)| (number + second, what, *lang));
    all.iter().enumerate().flat_map(of).map(case).collect()
}

/// People with other lives, for what the law grants to some alone: of working age, retired, unmarried, widowed, from
/// abroad, never employed, a worker of another nationality.
const PEOPLE: [&str; 8] =
    [SALMA, "0013054036", "0011144078", "0016283012", "0019694017", "0013145040", "0012917035", "0024561037"];

/// Everything that was begun, by the first person to whom the law grants it. What a life event holds for different
/// people is nobody's as a whole: then somebody hands in what is left for them.
async fn to_the_end(site: &Site, what: &str, lang: &str) {
    let tries: &[bool] = if what.starts_with("life-events/") { &[false, true] } else { &[false] };
    for leave_out in tries {
        for person in PEOPLE {
            if handed_in(site, (what, lang), (person, *leave_out)).await {
                return;
            }
        }
    }
    panic!("nobody of the demo country may ask for {what}");
}

async fn handed_in(site: &Site, (what, lang): (&str, &str), (person, leave_out): (&str, bool)) -> bool {
    let browser = site.browser(lang, person);
    let page = browser.begin(what).await;
    assert!(
        page.has(".progress .progress-name") && page.has(".progress .progress-step"),
        "{}: how far it is",
        page.name()
    );
    let mut check = browser.walk_to(page, "check", &[]).await;
    if leave_out && check.has("form[action$='/leave-out']") {
        let rest = browser.submit(&check, &[]).await;
        check = browser.walk_to(rest, "check", &[]).await;
    }
    let progress = |attribute| check.attribute(".progress progress", attribute);
    assert!(progress("max").is_some() && progress("max") == progress("value"), "the last page is the last step");
    assert!(check.count("[data-fact][data-source]") > 3, "every answer is shown with its source");
    assert!(!check.has("[role=alert]"));
    if !check.has("form[action$='/submit']") {
        assert!(check.has(".failed-rule"), "what stands against it is said, with the law: {:?}", check.text("main"));
        return false;
    }
    let page = browser.finish(check, &[]).await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(lang));
    let reference = page.reference().unwrap();
    assert!(reference.len() >= 9 && reference.is_ascii(), "{reference}");
    let space = browser.get("my").await;
    assert!(space.body.contains(&reference), "my space shows {reference}");
    true
}
