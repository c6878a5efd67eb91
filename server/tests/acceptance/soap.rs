//! A register of the kind `soap`: what it knows is used, each of its faults costs nobody their application.

use crate::registers::walked;
use crate::support::{Case, NOUR, SALMA, Site};
use server::settings::Settings;
use std::time::Duration;

/// Services that need the social insurance register.
const NEEDS_IT: [(&str, &str); 2] =
    [("social-insurance", "services/insurance-statement"), ("social-insurance", "services/unemployment-benefit")];
/// How long a page waits for its registers, and half a second for the machine that runs the tests.
const BUDGET: Duration = Duration::from_millis(2_500);
/// The employer of the person whom a lying register takes for Salma: her husband, the next in its books.
const SOMEBODY_ELSES: [&str; 2] = ["شركة المنشآت الحديثة", "SI-2817520"];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::shared("what_it_knows_is_shown_and_not_asked", |site| Box::pin(known(site))),
        Case::shared("both_parents_are_asked_about_in_one_call", |site| Box::pin(parents(site))),
        Case::shared("whoever_was_never_insured_is_asked", |site| Box::pin(never_insured(site))),
        Case::own("somebody_elses_record_is_never_shown", |site| Box::pin(somebody_elses(site))),
        Case::own("the_others_are_not_kept_waiting", |site| Box::pin(others(site))),
    ];
    if another_make().is_some() {
        cases.push(Case::own_with("soap_of_another_make", ask_another_make, |site| Box::pin(other_make(site))));
    }
    cases
}

async fn known(site: &Site) {
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, "services/insurance-statement").await;
    for (fact, value) in [
        ("applicant.insurance.number", "SI-3104418"),
        ("applicant.insurance.months", "86"),
        ("applicant.employment.status", "Employed"),
        ("applicant.employment.employer", "شركة الواحة للاتصالات"),
    ] {
        let (shown, source) = walked.check().fact(fact).unwrap_or_else(|| panic!("{fact}"));
        assert!(shown.contains(value) && source == "social-insurance", "{fact}: {shown} from {source}");
        assert!(!walked.asked.contains(fact), "{fact} is asked although the register knows it");
    }
    for other in ["applicant.insurance.wage_bracket", "applicant.employment.from"] {
        assert!(walked.check().fact(other).is_none(), "{other} came too, and the statement has no right to it");
    }
}

async fn parents(site: &Site) {
    let walked = walked(&site.browser("ar", SALMA), "life-events/having-a-baby").await;
    for (fact, number) in [("mother.insurance.number", "SI-3104418"), ("father.insurance.number", "SI-2817520")] {
        let (shown, source) = walked.check().fact(fact).unwrap();
        assert!(shown.contains(number) && source == "social-insurance", "{fact}: {shown} from {source}");
    }
    let (_, source) = walked.check().fact("applicant.insurance.wage_bracket").unwrap();
    assert_eq!(source, "social-insurance");
}

async fn never_insured(site: &Site) {
    let browser = site.browser("en", NOUR);
    let walked = walked(&browser, "services/insurance-statement").await;
    assert!(walked.asked.contains("applicant.insurance.number") && !walked.shows("social-insurance"));
    assert!(walked.shows("population"));
    browser.finish(walked.check().clone(), &[]).await;
}

async fn somebody_elses(site: &Site) {
    site.turn("social-insurance", "wrong_person").await;
    for (_, what) in NEEDS_IT {
        let walked = walked(&site.browser("en", SALMA), what).await;
        for page in &walked.pages {
            for other in SOMEBODY_ELSES {
                assert!(!page.body.contains(other), "{other} is shown on {}", page.url);
            }
        }
    }
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    assert!(!browser.get("my/data").await.has("[data-source='social-insurance']"));
}

/// A birth needs four registers. One that never answers costs a page at most the 2 s that all of them have
/// together; what the others said is there.
async fn others(site: &Site) {
    let birth = async || walked(&site.browser("en", SALMA), "life-events/having-a-baby").await;
    let healthy = birth().await.longest;
    site.turn("social-insurance", "black_hole").await;
    let walked = birth().await;
    assert!(walked.longest < healthy + BUDGET, "a page took {:?}, and {healthy:?} before", walked.longest);
    for other in ["population", "civil-status", "addresses"] {
        assert!(walked.shows(other), "{other}");
    }
    assert!(!walked.shows("social-insurance"));
    let looks = site.browser("en", SALMA);
    looks.sign_in().await;
    let cards = looks.get("my/data/usage").await.texts("main li.card");
    let late = cards.iter().filter(|card| card.contains("Social insurance register"));
    assert!(late.count() > 0, "the attempt is told: {cards:#?}");
}

/// The address of a register on another SOAP implementation, which `tests/run --only soap` starts.
#[allow(clippy::disallowed_methods, reason = "tests have no settings file: this one variable names the register")]
fn another_make() -> Option<String> {
    std::env::var("SHUBBAK_TEST_SOAP_URL").ok().filter(|url| !url.is_empty())
}

fn ask_another_make(settings: &mut Settings) {
    settings.sources.insert("social-insurance".to_owned(), another_make().unwrap());
}

/// What npm's `soap` says of Salma is in `tests/soap/server.mjs`, and nowhere else.
async fn other_make(site: &Site) {
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, "services/insurance-statement").await;
    for (fact, value) in [
        ("applicant.insurance.number", "SI-7654321"),
        ("applicant.insurance.months", "101"),
        ("applicant.employment.status", "Employed"),
        ("applicant.employment.employer", "دار الحكمة & شركاؤها <للنشر>"),
    ] {
        let (shown, source) = walked.check().fact(fact).unwrap_or_else(|| panic!("{fact}"));
        assert!(shown.contains(value) && source == "social-insurance", "{fact}: {shown} from {source}");
    }
    assert!(walked.pages.iter().all(|page| !page.body.contains("not for the portal")), "nobody asked for it");
    browser.finish(walked.check().clone(), &[]).await;
    let unknown = site.browser("en", NOUR);
    let walked = crate::registers::walked(&unknown, "services/insurance-statement").await;
    assert!(!walked.shows("social-insurance") && walked.asked.contains("applicant.insurance.number"));
}
