//! Registers that fail cost nobody their application: all at once, after the list, and until they are back.

use crate::support::{Browser, Case, Page, SALMA, Site, root};
use domain::catalogue::Catalogue;
use domain::definition::{Definition, Subject};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// The deadline of a page's registers is 2 s; machines that run tests are slow.
const PATIENCE: Duration = Duration::from_secs(6);

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("all_registers_down", |site| Box::pin(all_down(site))),
        Case::own("a_failing_register_is_left_alone_and_comes_back", |site| Box::pin(breaker(site))),
        Case::own("the_list_is_there_and_the_facts_are_not", |site| Box::pin(after_the_list(site))),
        Case::own("one_silent_register_costs_nothing_of_the_others", |site| Box::pin(independent(site))),
        Case::own_with("a_refused_look_is_told", expired_authorisation, |site| Box::pin(refused_look(site))),
    ]
}

pub(crate) fn definition(catalogue: &Catalogue, what: &str) -> Definition {
    let subject = match what.split_once('/').unwrap() {
        ("life-events", id) => Subject::LifeEvent(id.to_owned()),
        (_, id) => Subject::Service(id.to_owned()),
    };
    Definition::of(catalogue, &subject).unwrap()
}

/// The facts that a register holds and that are always needed.
pub(crate) fn held(definition: &Definition, register: &str) -> Vec<String> {
    let always = definition
        .services
        .iter()
        .flat_map(|service| &service.requirement)
        .filter(|requirement| !requirement.optional && requirement.when.is_none())
        .filter(|requirement| definition.held.get(&requirement.fact).is_some_and(|source| source == register));
    always.map(|requirement| requirement.fact.to_string()).collect()
}

/// What a walk from the first page to the check page has shown.
pub(crate) struct Walked {
    pub(crate) asked: BTreeSet<String>,
    pub(crate) pages: Vec<Page>,
    pub(crate) longest: Duration,
}

pub(crate) async fn walked(browser: &Browser, what: &str) -> Walked {
    let begin = browser.begin_page(what).await;
    let mut walked = Walked { asked: BTreeSet::new(), pages: Vec::new(), longest: Duration::ZERO };
    let mut form = begin.form(&browser.person);
    for _ in 0..40 {
        let started = Instant::now();
        let page = browser.send(&form).await;
        walked.longest = walked.longest.max(started.elapsed());
        assert_eq!(page.status, 200, "{}: {:?}", page.url, page.text("[role=alert]"));
        for field in page.fields() {
            let parts = [".day", ".month", ".year", ".calendar"];
            let fact = parts.iter().find_map(|part| field.strip_suffix(part)).unwrap_or(&field);
            walked.asked.insert(fact.to_owned());
        }
        form = page.form(&browser.person);
        let done = page.name() == "check";
        walked.pages.push(page);
        if done {
            return walked;
        }
    }
    panic!("{what} does not end");
}

impl Walked {
    pub(crate) fn check(&self) -> &Page {
        self.pages.last().unwrap()
    }

    pub(crate) fn shows(&self, source: &str) -> bool {
        self.pages.iter().any(|page| page.has(&format!("[data-source='{source}']")))
    }
}

async fn all_down(site: &Site) {
    for register in ["population", "civil-status", "addresses", "drivers", "social-insurance"] {
        site.turn(register, "black_hole").await;
    }
    let browser = site.browser("ar", SALMA);
    let walked = walked(&browser, "life-events/having-a-baby").await;
    assert!(walked.longest < PATIENCE, "one deadline for all of them together: {:?}", walked.longest);
    assert!(!walked.check().has("[data-fact]:not([data-source='declared'], [data-source='eid'])"));
    browser.finish(walked.check().clone(), &[]).await;
    let looks = browser.get("my/data/usage").await;
    assert!(looks.count("main li.card") > 0, "attempts are told too");
}

async fn breaker(site: &Site) {
    site.turn("drivers", "error_500").await;
    let browser = site.browser("en", SALMA);
    // One person alone does not close a register to everybody: a health check, a second later, says whose fault it is.
    crate::support::until("it not to be asked after several failures", async || {
        browser.begin("services/driving-licence-renewal").await;
        let page = browser.get("my/data/usage").await;
        page.text("main").unwrap().contains("has been failing").then_some(())
    })
    .await;
    site.turn("drivers", "ok").await;
    crate::support::until("the register to be asked again", async || {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let page = browser.begin("services/driving-licence-renewal").await;
        let check = browser.walk_to(page, "check", &[]).await;
        check.has("[data-source='drivers']").then_some(())
    })
    .await;
}

async fn after_the_list(site: &Site) {
    let browser = site.browser("en", SALMA);
    let who = browser.begin("services/birth-registration").await;
    assert_eq!(who.name(), "who");
    site.turn("civil-status", "wrong_person").await;
    let page = browser.submit(&who, &[]).await;
    let check = browser.walk_to(page, "check", &[]).await;
    let (value, source) = check.fact("child.birth_date").expect("the date of birth was asked");
    assert_eq!(source, "declared", "{value}");
    assert!(!check.has("[data-source='civil-status']"));
    assert!(check.has("[data-source='population']"), "the mother is known through the notice");
    browser.finish(check, &[]).await;
}

/// Whether somebody is married is known to a register that is down; the marriage itself to one that answers.
async fn independent(site: &Site) {
    site.turn("population", "refused").await;
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, "services/birth-registration").await;
    let (value, source) = walked.check().fact("applicant.marital_status").unwrap();
    assert_eq!(source, "declared", "{value}");
    let (value, source) = walked.check().fact("applicant.marriage.number").expect("she is married");
    assert_eq!(source, "civil-status", "what civil status said is not asked again: {value}");
}

/// A catalogue whose right to ask the address register for the licence has run out.
fn expired_authorisation(settings: &mut server::settings::Settings) {
    let folder = settings.data_dir.join("content");
    crate::support::copy(&root().join("catalogue"), &folder.join("catalogue"));
    let path = folder.join("catalogue/authorisations.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let rows = text.split("[[authorisation]]").map(|row| {
        if row.contains("\"driving-licence-renewal\"") && row.contains("source = \"addresses\"") {
            row.replace("valid_from", "valid_to = \"2026-01-31\"\nvalid_from")
        } else {
            row.to_owned()
        }
    });
    std::fs::write(&path, rows.collect::<Vec<_>>().join("[[authorisation]]")).unwrap();
    settings.content_dir = Some(folder);
}

async fn refused_look(site: &Site) {
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, "services/driving-licence-renewal").await;
    assert!(!walked.shows("addresses"));
    assert!(walked.asked.contains("applicant.address.street"), "the fact is asked");
    browser.finish(walked.check().clone(), &[]).await;
    let page = browser.get("my/data/usage").await;
    let cards = page.texts("main li.card");
    let refused: Vec<_> = cards.iter().filter(|card| card.contains("Address register")).collect();
    assert_eq!(refused.len(), 1, "{cards:#?}");
    assert!(refused[0].contains("Refused") && refused[0].contains("in force"), "{}", refused[0]);
}
