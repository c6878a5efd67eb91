//! The exchange goes by the data-availability table of the database: periods, and what people took out of use, without a
//! restart.

use crate::commands::{content, said, shubbak};
use crate::support::{Case, HAKIM, HASSAN, LAYLA, Site, copy, looks_at, root, until};
use domain::gate::{Item, Reason};

const LICENCE: &str = "services/driving-licence-renewal";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_retired_register_is_not_asked", |site| Box::pin(retired(site))),
        Case::own("one_fact_is_taken_out_of_use", |site| Box::pin(one_fact(site))),
        Case::own_with("a_register_holds_a_fact_for_a_time", periods, |site| Box::pin(in_time(site))),
        Case::own("what_can_not_be_decided_is_said", |site| Box::pin(refused(site))),
    ]
}

/// Runs the command beside the portal, on its database.
fn sources(site: &Site, arguments: &[&str]) -> (bool, String) {
    let url = site.database_url();
    let data = site.folder().display().to_string();
    let mut variables = vec![("SHUBBAK_DATA_DIR", data.as_str())];
    variables.extend(url.as_deref().map(|url| ("DATABASE_URL", url)));
    let elsewhere = content();
    let whole: Vec<&str> = ["sources"].iter().chain(arguments).copied().collect();
    let output = shubbak(elsewhere.path(), &whole, &variables);
    (output.status.success(), said(&output))
}

/// Where the number of the licence comes from for somebody, and why nothing came from the register, by the log.
async fn licence(site: &Site, person: &str) -> (String, Option<String>) {
    let browser = site.browser("en", person);
    let page = browser.begin(LICENCE).await;
    let check = browser.walk_to(page, "check", &[]).await;
    let (_, source) = check.fact("applicant.licence.number").unwrap();
    let looks = looks_at(&site.running.store, person).await;
    let about = |look: &&server::storage::Looked| {
        look.intended.source == "drivers"
            && look.intended.concepts.iter().any(|concept| concept == "person.licence.number")
    };
    let look = looks.iter().find(about).expect("allowed or refused, it is logged");
    (source, (!look.intended.allowed).then(|| look.intended.reason.clone()))
}

async fn retired(site: &Site) {
    assert_eq!(licence(site, HASSAN).await, ("drivers".to_owned(), None));
    let today = site.running.clock.today();
    let (done, words) =
        sources(site, &["retire", "drivers", "--from", &today.to_string(), "--decision", "AUT-2026-950"]);
    assert!(done && words.contains("not asked any more"), "{words}");
    let refused = ("declared".to_owned(), Some("source-retired".to_owned()));
    until("the portal to hear of it", async || (licence(site, HAKIM).await == refused).then_some(())).await;
    let browser = site.browser("ar", HAKIM);
    browser.sign_in().await;
    let told = browser.get("my/data/usage?source=drivers").await.text("main li.card").unwrap();
    assert!(told.contains("أُخرج السجل من الاستعمال"), "{told}");
    let (_, words) = sources(site, &["list"]);
    let line = words.lines().find(|line| line.starts_with("drivers")).unwrap();
    assert!(line.contains("AUT-2026-950") && line.contains("command line"), "{line}");
    // The catalogue does not bring it back: people's word stands over a restart and a new catalogue.
    let mut next = crate::support::catalogue();
    next.sources.get_mut("drivers").unwrap().timeout_ms = 777;
    let clock = &site.running.clock;
    site.running.store.seed_rights(&next, (clock.now(), clock.today())).await.unwrap();
    assert_eq!(licence(site, HAKIM).await, refused);
    let (done, words) = sources(site, &["restore", "drivers", "--decision", "AUT-2026-951"]);
    assert!(done && words.contains("asked again"), "{words}");
    until("the portal to hear of it", async || (licence(site, LAYLA).await.1.is_none()).then_some(())).await;
    let tomorrow = today.tomorrow().unwrap().to_string();
    sources(site, &["retire", "drivers", "--from", &tomorrow, "--decision", "AUT-2026-952"]);
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(licence(site, HASSAN).await.1, None, "not before its day");
    let rights = site.running.authorisations.current.get();
    let item = Item { concept: "person.licence.number".to_owned(), capacity: "person".to_owned() };
    let on = |day| rights.holdings().unwrap().refusal("drivers", std::slice::from_ref(&item), (None, day));
    assert_eq!(on(today), None);
    assert_eq!(on(today.tomorrow().unwrap()), Some(Reason::SourceRetired), "from its day on");
}

async fn one_fact(site: &Site) {
    let today = site.running.clock.today().to_string();
    let fact = "person.address.street";
    let ways = ["retire", "addresses", "--from", &today, "--decision", "AUT-2026-953", "--fact", fact];
    assert!(sources(site, &ways).0);
    until("the portal to hear of it", async || {
        let browser = site.browser("en", HASSAN);
        let page = browser.begin(LICENCE).await;
        let check = browser.walk_to(page, "check", &[]).await;
        let looks = looks_at(&site.running.store, HASSAN).await;
        // Whoever asks at this very moment is refused all that was planned together: the next one only that fact.
        let refused = |look: &&server::storage::Looked| {
            let one = &look.intended;
            !one.allowed && one.source == "addresses" && one.reason == "not-held" && one.concepts.len() == 1
        };
        assert!(looks.iter().find(refused)?.result.is_none());
        let (_, street) = check.fact("applicant.address.street")?;
        let (_, building) = check.fact("applicant.address.building")?;
        (street == "declared" && building == "addresses").then_some(())
    })
    .await;
}

/// The licence's number is the drivers' register's in two days, its category was until yesterday, its dates are today.
fn periods(settings: &mut server::settings::Settings) {
    let folder = settings.data_dir.join("content");
    for part in ["catalogue", "locales"] {
        copy(&root().join(part), &folder.join(part));
    }
    let path = folder.join("catalogue/sources.toml");
    let mut text = std::fs::read_to_string(&path).unwrap();
    let today = server::clock::Clock::system(jiff::tz::TimeZone::UTC).today();
    let day = |days: i64| today.saturating_add(jiff::Span::new().days(days));
    for (concept, key, day) in [
        ("number", "from", day(2)),
        ("category", "until", day(-1)),
        ("issued", "from", day(-1)),
        ("expires", "until", day(2)),
    ] {
        let before = format!("concept = \"person.licence.{concept}\"\n");
        assert!(text.contains(&before), "{before}");
        text = text.replacen(&before, &format!("{before}{key} = \"{day}\"\n"), 1);
    }
    std::fs::write(path, text).unwrap();
    settings.content_dir = Some(folder);
}

async fn in_time(site: &Site) {
    assert_eq!(licence(site, HASSAN).await, ("declared".to_owned(), Some("not-held".to_owned())));
    let browser = site.browser("en", HASSAN);
    let page = browser.begin(LICENCE).await;
    let check = browser.walk_to(page, "check", &[]).await;
    for (path, source) in [("category", "declared"), ("issued", "drivers"), ("expires", "drivers")] {
        let fact = format!("applicant.licence.{path}");
        assert_eq!(check.fact(&fact).unwrap_or_else(|| panic!("{fact}")).1, source, "{fact}");
    }
    let (_, words) = sources(site, &["list"]);
    assert!(words.lines().any(|line| line.contains("person.licence.number") && line.contains(", from 20")), "{words}");
    assert!(
        words.lines().any(|line| line.contains("person.licence.category") && line.contains(", until 20")),
        "{words}"
    );
}

async fn refused(site: &Site) {
    let day = "2026-11-22";
    for (arguments, says) in [
        (&["retire", "pilots", "--from", day, "--decision", "X"][..], "there is no source `pilots`"),
        (&["retire", "drivers", "--from", day, "--decision", " "], "no decision"),
        (&["retire", "drivers", "--from", day, "--decision", "X", "--fact", "person.sex"], "does not hold"),
        (&["retire", "drivers", "--from", "soon", "--decision", "X"], "soon"),
        (&["restore", "drivers"], "--decision"),
    ] {
        let (done, words) = sources(site, arguments);
        assert!(!done && words.contains(says), "{arguments:?}: {words}");
    }
    assert!(site.running.store.source_decisions().await.unwrap().is_empty());
}
