//! What comes after an application: what was declared is verified once the register is back, and what people say is
//! wrong in a register is asked of it, decided, and carried back.

use crate::support::{Browser, Case, Page, Raw, SALMA, Site, YOUSEF, catalogue, client, copy, root, until};
use jiff::{SignedDuration, ToSpan};
use reqwest::StatusCode;
use server::corrections::{CantDecide, OfficersDecision, decide, take};
use server::settings::Settings;
use std::collections::BTreeMap;
use std::time::Duration;

const ADDRESS: &str = "services/change-of-address";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own_with("what_was_declared_is_verified_and_a_contradiction_is_a_flag", unhurried, |site| {
            Box::pin(verified(site))
        }),
        Case::own_with("without_a_right_nobody_is_asked_again", rights_run_out, |site| Box::pin(no_right(site))),
        Case::own_with("a_right_that_was_withdrawn_is_told_to_person_and_office", no_rights_at_all, |site| {
            Box::pin(withdrawn(site))
        }),
        Case::own_with("what_stays_silent_ends_some_day", unhurried, |site| Box::pin(silent_for_long(site))),
        Case::own_with("a_contested_fact_is_corrected_and_flows_back", unhurried, |site| Box::pin(corrected(site))),
        Case::own("a_register_may_decline", |site| Box::pin(declined(site))),
        Case::own("where_no_register_takes_it_an_officer_decides", |site| Box::pin(by_an_officer(site))),
        Case::own("a_native_register_is_changed_by_the_decision", |site| Box::pin(native(site))),
        Case::own("requests_are_their_owners", |site| Box::pin(strangers(site))),
    ]
}

/// Offices and registers take a few seconds, so that something can happen before they decide.
fn unhurried(settings: &mut Settings) {
    settings.demo_decide_after = Duration::from_secs(4);
}

/// The right to ask the population register about movers ends tomorrow.
fn rights_run_out(settings: &mut Settings) {
    #[allow(clippy::disallowed_methods, reason = "the portal that will run does not tell its time yet")]
    let tomorrow = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().saturating_add(1.day());
    with_rows(settings, |row| row.replace("valid_from", &format!("valid_to = \"{tomorrow}\"\nvalid_from")));
}

/// Other rows under which the population register is asked about movers.
fn with_rows(settings: &mut Settings, other: impl Fn(&str) -> String) {
    unhurried(settings);
    let folder = settings.data_dir.join("content");
    copy(&root().join("catalogue"), &folder.join("catalogue"));
    let path = folder.join("catalogue/authorisations.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let rows = text.split("[[authorisation]]").map(|row| {
        if row.contains("\"change-of-address\"") && row.contains("source = \"population\"") {
            other(row)
        } else {
            row.to_owned()
        }
    });
    std::fs::write(&path, rows.collect::<Vec<_>>().join("[[authorisation]]")).unwrap();
    settings.content_dir = Some(folder);
}

/// Files an application in which the population register was silent: one name as it is, another as it is not.
async fn declared(site: &Site, browser: &Browser) -> Page {
    let page = browser.begin(ADDRESS).await;
    let known = browser.walk_to(page, "known-population", &[]).await;
    let (given, _) = known.fact("applicant.given_name").unwrap();
    site.turn("population", "refused").await;
    let page = browser.begin(ADDRESS).await;
    let known = browser.walk_to(page, "known-eid", &[]).await;
    assert_eq!(known.fact("applicant.national_id"), Some((SALMA.to_owned(), "eid".to_owned())), "the sign-in tells it");
    assert!(!known.has("[data-fact='applicant.national_id'] a[href*='wrong-']"), "and nobody contests who they are");
    assert!(known.text("main").unwrap().contains("You signed in with it"), "{:?}", known.text("main"));
    let wrong = browser.get(&format!("applications/{}/wrong-applicant.national_id", known.application())).await;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND);
    let page = known;
    let changes = [("applicant.given_name", given.as_str()), ("applicant.family_name", "الكاتب")];
    let done = browser.finish(page, &changes).await;
    let case = browser.get(&format!("applications/{}", done.application())).await;
    assert_eq!(case.count("[data-verdict='open']"), 2, "{:?}", case.text("main"));
    assert!(case.text("main").unwrap().contains("answers are still to be verified"), "{:?}", case.text("main"));
    assert_eq!(case.texts("#checks ~ h3"), ["Still to be verified"], "nothing was verified yet, and nothing says so");
    case
}

async fn verified(site: &Site) {
    let browser = site.browser("en", SALMA);
    let case = declared(site, &browser).await;
    let (path, reference) = (case.path().to_owned(), case.reference().unwrap());
    site.turn("population", "ok").await;
    let case = until("the facts to be verified", async || {
        let page = browser.get(&path).await;
        (!page.has("[data-verdict='open']")).then_some(page)
    })
    .await;
    assert!(case.has("[data-fact='applicant.given_name'][data-verdict='confirmed']"), "{:?}", case.text("main"));
    let flag = case.text("[data-fact='applicant.family_name'][data-verdict='contradicted']").expect("a contradiction");
    assert!(flag.contains("الكاتب") && flag.contains("officer decides") && flag.contains("Population"), "{flag}");
    // The page reads its history before the verdicts: one drawn in between has the verdicts alone.
    let timeline = browser.get(&path).await.texts(".timeline li").join(" | ");
    assert!(timeline.contains("something else") && timeline.contains("confirmed"), "{timeline}");
    assert!(!case.text("main").unwrap().contains("Refused"), "a contradiction refuses nothing");
    let flagged = until("the office to be told", async || {
        let case = site.cases_of(&reference).into_values().next()?;
        case["verified"]["applicant.family_name"].is_object().then(|| case["verified"].clone())
    })
    .await;
    let flag = &flagged["applicant.family_name"];
    assert_eq!((flag["verdict"].as_str(), flag["declared"].as_str()), (Some("contradicted"), Some("الكاتب")));
    assert!(flag["registered"].as_str().is_some_and(|value| value != "الكاتب"), "{flag}");
    assert_eq!(flagged["applicant.given_name"]["verdict"], "confirmed");
    let sent = site.cases_of(&reference).into_values().next().unwrap()["submission"]["facts"].clone();
    let silent = serde_json::json!({ "register": "population", "why": "register-silent" });
    assert_eq!(sent["applicant.family_name"]["unverified"], silent, "{sent}");
    let own = &sent["applicant.national_id"];
    assert_eq!((own["source"].as_str(), own["confidence"].as_str()), (Some("eid"), Some("authentic")), "{own}");
    let by_portal = browser.get("my/data/usage?by=portal").await;
    assert!(by_portal.text("main li.card").is_some_and(|card| card.contains("The portal, by itself")), "it is told");
    let decided = until("the office to approve all the same", async || {
        let page = browser.get(&path).await;
        page.text("main").unwrap().contains("Approved").then_some(page)
    })
    .await;
    let flag = decided.text("[data-fact='applicant.family_name'][data-verdict='contradicted']").unwrap();
    assert!(flag.contains("decided with this flag before it"), "{flag}");
    assert!(!decided.text("main").unwrap().contains("officer decides"), "nobody decides any more");
    let arabic = browser.get(&path.replace("/en/", "/ar/")).await;
    assert!(arabic.text("[data-verdict='contradicted']").unwrap().contains("وقد بتّت الجهة وهذا التنبيه أمامها"));
    // What contradicts can be asked of the register from the case.
    let link = case.attribute("[data-fact='applicant.family_name'] .fact-action a", "href").unwrap();
    let form = browser.get(&link).await;
    assert_eq!(form.value("applicant.family_name").as_deref(), Some("الكاتب"), "what was declared stands in the field");
    let asked = browser.submit(&form, &[("applicant.family_name", "الكاتب"), ("reason", "")]).await;
    assert!(asked.path().contains("/my/corrections/"), "{}", asked.url);
}

/// How many facts have this verdict by now: nobody can stay signed in while days pass.
async fn with_verdict(site: &Site, verdict: &str) -> i64 {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    raw.number(&format!("SELECT COUNT(*) FROM verified_fact WHERE verdict = '{verdict}'")).await
}

async fn no_right(site: &Site) {
    declared(site, &site.browser("en", SALMA)).await;
    site.running.clock.advance(SignedDuration::from_hours(72));
    site.turn("population", "ok").await;
    until("the gate to refuse", async || (with_verdict(site, "not-allowed").await == 2).then_some(())).await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    // The hub's own rounds are about no application.
    let by_hub =
        "SELECT COUNT(*) FROM exchange_log WHERE application_id IS NOT NULL AND entry LIKE '%\"initiator\":\"hub\"%'";
    let refused = raw.number(&format!("{by_hub} AND phase = 'intended' AND entry LIKE '%outside-period%'")).await;
    assert!(refused > 0, "the refusal is logged, with its reason");
    assert_eq!(raw.number(&format!("{by_hub} AND phase = 'result'")).await, 0, "nobody was called");
}

/// The population register may not be asked about movers any more.
fn no_rights_at_all(settings: &mut Settings) {
    with_rows(settings, |row| row.replace("valid_from", "state = \"withdrawn\"\nvalid_from"));
}

async fn withdrawn(site: &Site) {
    let browser = site.browser("en", SALMA);
    let begin = browser.begin_page(ADDRESS).await;
    let registers = begin.texts(".registers summary").join(" | ");
    assert!(!registers.contains("Population") && registers.contains("Address"), "only who may be asked: {registers}");
    let page = browser.submit(&begin, &[]).await;
    let done = browser.finish(page, &[("applicant.family_name", "الكاتب")]).await;
    let path = format!("applications/{}", done.application());
    for (lang, words) in
        [("en", "Not verified: the portal has no right to ask"), ("ar", "لا يحق للبوابة أن تسأل السجل عنها")]
    {
        let case = browser.get(&format!("/{lang}/{path}")).await;
        let fact = case.text("[data-fact='applicant.family_name'][data-verdict='not-allowed']").expect("it is told");
        assert!(fact.contains(words), "{fact}");
        assert!(!case.has("[data-verdict='open']"), "nobody will verify it");
    }
    let case = browser.get(&path).await;
    assert!(!case.text("main").unwrap().contains("still to be verified"), "{:?}", case.text("main"));
    let reference = case.reference().unwrap();
    let case = until("the office to have it", async || site.cases_of(&reference).into_values().next()).await;
    let sent = &case["submission"]["facts"]["applicant.family_name"];
    let barred = serde_json::json!({ "register": "population", "why": "no-right-to-ask" });
    assert_eq!((&sent["unverified"], &sent["to_verify"]), (&barred, &serde_json::Value::Null), "{sent}");
    let office = format!("{}/?lang=en", site.country().back_offices["change-of-address"].url);
    let shown = client().get(office).send().await.unwrap().text().await.unwrap();
    assert!(shown.contains("not verified: the portal has no right to ask the register for it"), "{shown}");
}

async fn silent_for_long(site: &Site) {
    declared(site, &site.browser("en", SALMA)).await;
    site.running.clock.advance(SignedDuration::from_hours(31 * 24));
    until("the portal to give up", async || (with_verdict(site, "stayed-silent").await == 2).then_some(())).await;
}

/// Contests a fact on the page of its register and files the application; the request's page.
pub(crate) async fn contest(browser: &Browser, what: &str, (fact, right, reason): (&str, &str, &str)) -> (Page, Page) {
    let page = browser.begin(what).await;
    let check = browser.walk_to(page, "check", &[]).await;
    let link = check.attribute(&format!("[data-fact='{fact}'] .fact-action a"), "href").unwrap();
    let wrong = browser.get(&link).await;
    let back = browser.submit(&wrong, &[(fact, right), ("reason", reason)]).await;
    let done = browser.finish(back, &[]).await;
    let data = browser.get("my/data").await;
    let request = data.attribute("#corrections ~ ul a", "href").expect("a request on my data");
    (done, browser.get(&request).await)
}

async fn corrected(site: &Site) {
    let browser = site.browser("en", SALMA);
    // A draft that knows the name as it stands in the register now.
    let draft = browser.begin("services/driving-licence-renewal").await;
    let draft = browser.walk_to(draft, "check", &[]).await;
    let (before, _) = draft.fact("applicant.family_name").unwrap();
    let claim = ("mother.family_name", "الكاتب", "كُتب خطأً عند الزواج");
    let (done, request) = contest(&browser, "services/child-allowance", claim).await;
    let shown = request.text("main").unwrap();
    assert!(shown.contains("الكاتب") && shown.contains(&before) && shown.contains("C-20"), "{shown}");
    let request = until("the register to correct itself", async || {
        let page = browser.get(request.path()).await;
        page.text("main").unwrap().contains("The register was corrected.").then_some(page)
    })
    .await;
    assert!(request.text("blockquote").unwrap().contains("corrected the register"), "in the register's own words");
    // It reaches the draft that was begun before.
    until("the draft to have the new name", async || {
        let page = browser.get(draft.path()).await;
        let (value, source) = page.fact("applicant.family_name")?;
        (value.starts_with("الكاتب") && value.contains("Corrected by the register") && source == "population")
            .then_some(())
    })
    .await;
    // And the case that went on with the person's value: the register confirms it now.
    let case = until("the case to be verified", async || {
        let page = browser.get(&format!("applications/{}", done.application())).await;
        page.has("[data-fact='mother.family_name'][data-verdict='confirmed']").then_some(page)
    })
    .await;
    let disputed =
        case.text("[data-disputed='population'][data-fact='mother.family_name']").expect("it is told as contested");
    assert!(disputed.contains("Correction:") && disputed.contains("Corrected"), "{disputed}");
    assert!(!case.has("#checks"), "the register answered: {:?}", case.text("main"));
    let timeline = case.texts(".timeline li").join(" | ");
    assert!(
        timeline.contains("asked the register for a correction") && timeline.contains("was corrected"),
        "{timeline}"
    );
    let data = browser.get("my/data").await;
    // In whatever role the register named her.
    for fact in ["mother.family_name", "applicant.family_name"] {
        let (value, source) = data.fact(fact).unwrap();
        assert!(
            value.starts_with("الكاتب") && value.contains("Corrected") && source == "population",
            "{fact}: {value}"
        );
    }
    let request = browser.get(request.path()).await;
    assert!(request.text("[data-register-now]").unwrap().contains("الكاتب"), "{:?}", request.text("main"));
    let form = data.attribute("[data-fact='mother.family_name'] .fact-action a", "href").unwrap();
    let form = browser.get(&form).await;
    assert!(!form.text("main dl").unwrap().contains(&before), "the old value is over: {:?}", form.text("main dl"));
    // Whoever begins anew finds it in the register.
    let page = browser.begin(ADDRESS).await;
    let known = browser.walk_to(page, "known-population", &[]).await;
    assert_eq!(known.fact("applicant.family_name").unwrap().0, "الكاتب");
}

async fn declined(site: &Site) {
    let browser = site.browser("en", SALMA);
    let claim = ("applicant.family_name", "الكاتب", "to be refused, please");
    let (done, request) = contest(&browser, ADDRESS, claim).await;
    let case = browser.get(&format!("applications/{}", done.application())).await;
    let disputed =
        case.text("[data-fact='applicant.family_name'][data-disputed='population']").expect("told as contested");
    assert!(disputed.contains("الكاتب") && disputed.contains("Correction:"), "{disputed}");
    assert!(!case.text("main").unwrap().contains("still to be verified") && !case.has("#checks"), "nothing was silent");
    let request = until("the register to decline", async || {
        let page = browser.get(request.path()).await;
        page.text("main").unwrap().contains("stays as it is, for the reason below").then_some(page)
    })
    .await;
    assert!(request.text("blockquote").unwrap().contains("support what the register says"));
    assert!(!request.has("form[action$='withdraw']"), "a decision stands");
    let data = browser.get("my/data").await;
    let (value, _) = data.fact("applicant.family_name").unwrap();
    assert!(!value.contains("الكاتب") && !value.contains("wrong"), "the register's value, as it stays: {value}");
    let state = data.text("[data-fact='applicant.family_name']").unwrap();
    assert!(state.contains("Not corrected"), "{state}");
    let page = browser.begin(ADDRESS).await;
    let known = browser.walk_to(page, "known-population", &[]).await;
    assert_ne!(known.fact("applicant.family_name").unwrap().0, "الكاتب");
}

async fn by_an_officer(site: &Site) {
    let browser = site.browser("en", SALMA);
    let claim = ("applicant.address.street", "شارع الواحة", "We moved");
    let (_, request) = contest(&browser, ADDRESS, claim).await;
    let (store, clock, catalogue) = (&site.running.store, &site.running.clock, catalogue());
    let tasks = store.correction_tasks("municipal-affairs").await.unwrap();
    assert_eq!(tasks.len(), 1);
    let task = &tasks[0];
    assert_eq!(
        (task.claim.value.canonical().as_str(), task.claim.reason.as_deref()),
        ("شارع الواحة", Some("We moved"))
    );
    assert!(store.correction_tasks("population-registry").await.unwrap().is_empty(), "others don't see it");
    let by = (task.id, "officer-7");
    assert!(matches!(take(store, clock, "population-registry", by).await, Err(CantDecide::NotFound)));
    take(store, clock, "municipal-affairs", by).await.unwrap();
    let page = browser.get(request.path()).await;
    assert!(page.text("main").unwrap().contains("Being looked into"));
    let words = |text: &str| BTreeMap::from([("en".to_owned(), text.to_owned())]);
    let no = |text| OfficersDecision { corrected: false, words: words(text) };
    let parts = (store, &catalogue);
    let empty = decide(parts, clock, ("municipal-affairs", None), by, &no(" ")).await;
    assert!(matches!(empty, Err(CantDecide::WordsMissing)), "a refusal says why");
    decide(parts, clock, ("municipal-affairs", None), by, &no("Bring the lease.")).await.unwrap();
    let again = decide(parts, clock, ("municipal-affairs", None), by, &no("Other words")).await;
    assert!(matches!(again, Err(CantDecide::NotFound)), "a decision stands");
    let page = browser.get(request.path()).await;
    assert_eq!(page.text("blockquote").as_deref(), Some("Bring the lease."));
    assert!(store.correction_tasks("municipal-affairs").await.unwrap().is_empty());
    // A request that nobody has decided can be taken back, from "my data" on.
    let data = browser.get("my/data").await;
    let link = data.attribute("[data-fact='applicant.address.building'] .fact-action a", "href").unwrap();
    let form = browser.get(&link).await;
    let bad = browser.submit(&form, &[("applicant.address.building", "")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.title().starts_with("Error") && bad.has("[role=alert] a"), "{}", bad.title());
    let open = browser.submit(&form, &[("applicant.address.building", "99")]).await;
    let twice = browser.submit(&form, &[("applicant.address.building", "98")]).await;
    assert_eq!(open.path(), twice.path(), "one request at a time about one fact");
    let back = browser.submit(&open, &[]).await;
    assert!(back.text("main").unwrap().contains("You took this request back"), "{:?}", back.text("main"));
    assert!(store.correction_tasks("municipal-affairs").await.unwrap().is_empty());
}

async fn native(site: &Site) {
    let browser = site.browser("en", SALMA);
    let claim = ("applicant.health_cover.card_number", "HC-77777777", "");
    let (_, request) = contest(&browser, "services/health-card-replacement", claim).await;
    let (store, clock) = (&site.running.store, &site.running.clock);
    let task = store.correction_tasks("health-insurance-authority").await.unwrap().remove(0);
    let yes = OfficersDecision { corrected: true, words: BTreeMap::new() };
    let by = (task.id, "officer-9");
    let parts = (store, &catalogue());
    let own = decide(parts, clock, ("health-insurance-authority", Some(SALMA)), by, &yes).await;
    assert!(matches!(own, Err(CantDecide::Own)), "nobody decides about their own record");
    decide(parts, clock, ("health-insurance-authority", Some(YOUSEF)), by, &yes).await.unwrap();
    let page = browser.get(request.path()).await;
    assert!(page.text("main").unwrap().contains("The register was corrected."));
    assert!(page.text("[data-register-now]").unwrap().contains("HC-77777777"), "{:?}", page.text("main"));
    let (value, _) = browser.get("my/data").await.fact("applicant.health_cover.card_number").unwrap();
    assert!(value.contains("HC-77777777") && value.contains("Corrected"), "{value}");
    let page = browser.begin("services/health-card-replacement").await;
    let known = browser.walk_to(page, "known-health-cover", &[]).await;
    assert_eq!(known.fact("applicant.health_cover.card_number").unwrap().0, "HC-77777777");
}

async fn strangers(site: &Site) {
    let browser = site.browser("en", SALMA);
    let (done, request) = contest(&browser, ADDRESS, ("applicant.address.street", "شارع الواحة", "")).await;
    let other = site.browser("en", crate::support::HASSAN);
    other.sign_in().await;
    for path in [
        request.path().to_owned(),
        format!("my/corrections/new/{}/applicant.address.street", done.application()),
        "my/corrections/not-an-id".to_owned(),
    ] {
        let page = other.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!page.body.contains("شارع الواحة"));
    }
}
