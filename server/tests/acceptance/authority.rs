//! Authorities' own systems ask about their open cases: through the gate, the log and the same registers.

use crate::support::{Case, Raw, SALMA, Site, YOUSEF, client, until};
use domain::directory::{Learned, Reference};
use domain::exchange::LogEntry;
use reqwest::StatusCode;
use serde_json::{Value, json};
use server::delivery::sign;
use server::settings::{AuthoritySystemSettings, Settings};
use uuid::Uuid;

const SECRET: &str = "known to both of them only";
/// The fund's system, the insurance authority's, and a hub's.
const FUND: &str = "AW/GOV/SOCIAL/test";
const INSURANCE: &str = "AW/GOV/HEALTH/test";
const HUB: &str = "AW/MUN/HUB/test";
const MUNICIPALITY: &str = "applicant.address.municipality";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("offices_look_again_while_they_decide", |site| Box::pin(offices(site))),
        Case::own_with("each_fact_is_decided_by_itself", systems, |site| Box::pin(fact_by_fact(site))),
        Case::own_with("somebody_elses_case_is_as_one_that_is_not_there", systems, |site| Box::pin(not_yours(site))),
        Case::own_with("only_the_genuine_message_counts_and_once", systems, |site| Box::pin(genuine(site))),
        Case::own_with("nobody_is_asked_about_whom_the_register_does_not_know", systems, |site| {
            Box::pin(not_known_there(site))
        }),
        Case::own_with("a_look_for_somebody_elses_case_says_so", systems, |site| Box::pin(another_persons(site))),
        Case::own_with("a_decided_case_is_closed", systems, |site| Box::pin(decided(site))),
        Case::own_with("a_hub_asks_for_its_member", systems, |site| Box::pin(through_a_hub(site))),
        Case::own_with("a_silent_register_and_a_log_that_fails", systems, |site| Box::pin(failures(site))),
        Case::shared("it_is_described", |site| Box::pin(described(site))),
    ]
}

fn systems(settings: &mut Settings) {
    for (client, authority, hub) in [
        (FUND, "social-protection-fund", None),
        (INSURANCE, "health-insurance-authority", None),
        (HUB, "municipal-affairs", Some("municipal-hub")),
    ] {
        let (client, authority, secret) = (client.to_owned(), authority.to_owned(), SECRET.to_owned());
        let hub = hub.map(str::to_owned);
        let id = format!("test-{}", settings.authority_systems.len());
        settings.authority_systems.insert(id, AuthoritySystemSettings { client, authority, secret, hub });
    }
}

/// Hands something in, and waits until the office of a service has it: its case.
async fn case_at(site: &Site, (person, what, service): (&str, &str, &str)) -> String {
    let browser = site.browser("en", person);
    let page = browser.begin(what).await;
    let check = browser.walk_to(page, "check", &[]).await;
    let reference = browser.finish(check, &[]).await.reference().unwrap();
    until("the office to have it", async || {
        let cases = site.cases_of(&reference);
        cases.into_iter().find(|(_, case)| case["office"] == service).map(|(id, _)| id)
    })
    .await
}

/// A case at the fund, which asks back and so leaves it open.
async fn open_case(site: &Site) -> String {
    case_at(site, (SALMA, "life-events/having-a-baby", "child-allowance")).await
}

struct Message {
    client: &'static str,
    id: String,
    secret: &'static str,
    at: i64,
    path: String,
    body: String,
}

impl Message {
    fn about(site: &Site, client: &'static str, case: &str, (purpose, facts): (&str, &[&str])) -> Self {
        Self {
            client,
            id: Uuid::new_v4().to_string(),
            secret: SECRET,
            at: site.running.clock.now().as_second(),
            path: format!("/exchange/v1/cases/{case}/facts"),
            body: json!({ "case": case, "purpose": purpose, "facts": facts }).to_string(),
        }
    }

    /// Status and body.
    async fn send(&self, site: &Site) -> (StatusCode, String) {
        let signature = sign(self.secret, &self.id, self.at, self.body.as_bytes());
        let request = client().post(format!("{}{}", site.base, self.path)).header("x-road-client", self.client);
        let request = request.header("webhook-id", &self.id).header("webhook-timestamp", self.at.to_string());
        let request = request.header("webhook-signature", signature).header("content-type", "application/json");
        let answer = request.body(self.body.clone()).send().await.unwrap();
        let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
        assert!(kind.starts_with(if answer.status() == 200 { "application/json" } else { "application/problem+json" }));
        assert_eq!(answer.headers()["cache-control"], "no-store");
        (answer.status(), answer.text().await.unwrap())
    }

    async fn answer(&self, site: &Site) -> Value {
        let (status, body) = self.send(site).await;
        assert_eq!(status, 200, "{body}");
        serde_json::from_str(&body).unwrap()
    }

    async fn refused(&self, site: &Site, status: u16, kind: &str) {
        let (found, body) = self.send(site).await;
        assert_eq!(found, status, "{body}");
        assert!(body.contains(&format!("urn:shubbak:exchange:{kind}")), "{body}");
    }
}

const ALLOWANCE: (&str, &[&str]) = ("grant-child-allowance", &[MUNICIPALITY, "applicant.address.governorate"]);

/// What a system asked, newest first.
async fn looks(site: &Site, person: &str) -> Vec<(LogEntry, Option<LogEntry>)> {
    let store = &site.running.store;
    let looks = crate::support::looks_at(store, person).await;
    let ours = looks.into_iter().filter(|look| look.intended.actor_kind == "authority_system");
    ours.map(|look| (look.intended, look.result)).collect()
}

async fn offices(site: &Site) {
    let browser = site.browser("en", SALMA);
    for (what, service, fact, source) in [
        ("life-events/having-a-baby", "child-allowance", MUNICIPALITY, "addresses"),
        ("services/resident-parking-permit", "resident-parking-permit", "applicant.vehicle.plate", "vehicles"),
    ] {
        let page = browser.begin(what).await;
        let check = browser.walk_to(page, "check", &[]).await;
        let reference = browser.finish(check, &[]).await.reference().unwrap();
        let case = until("the office to have looked again", async || {
            let cases = site.cases_of(&reference);
            cases.into_values().find(|case| case["office"] == service && !case["checked"].is_null())
        })
        .await;
        let found = &case["checked"]["facts"][fact];
        assert_eq!(found["source"], source, "{}", case["checked"]);
        assert_eq!(found["value"], case["submission"]["facts"][fact]["value"], "as the register still has it");
        assert_eq!(found["authentic"], true);
    }
    let page = browser.get("my/data/usage").await;
    let cards = page.texts("main li.card");
    let told = cards.iter().filter(|card| card.contains("An authority that decides a case of yours"));
    assert!(told.count() >= 2, "the person is told: {cards:#?}");
    let entry = looks(site, SALMA).await.into_iter().find(|(entry, _)| entry.source == "vehicles").unwrap();
    assert_eq!((entry.0.requester.as_str(), entry.0.via.as_deref()), ("municipal-affairs", Some("municipal-hub")));
    assert_eq!(entry.1.unwrap().reason, "answered");
}

async fn fact_by_fact(site: &Site) {
    let case = open_case(site).await;
    let asked: &[&str] = &[MUNICIPALITY, "applicant.employment.status", "applicant.birth_place", "applicant.no_such"];
    let answer = Message::about(site, FUND, &case, (ALLOWANCE.0, asked)).answer(site).await;
    let known = &answer["facts"][MUNICIPALITY];
    assert_eq!((known["source"].as_str(), known["authentic"].as_bool()), (Some("addresses"), Some(true)), "{answer}");
    assert!(known["value"].is_string() && known["as_of"].is_string() && known["exchange"].is_string());
    assert_eq!(answer["refused"]["applicant.employment.status"]["reason"], "wrong-direction", "{answer}");
    assert_eq!(answer["refused"]["applicant.birth_place"]["reason"], "beyond-service", "{answer}");
    assert_eq!(answer["not_given"]["applicant.no_such"]["outcome"], "no-register", "{answer}");
    let looks = looks(site, SALMA).await;
    let reasons: Vec<&str> = looks.iter().map(|(entry, _)| entry.reason.as_str()).collect();
    for reason in ["allowed", "wrong-direction", "beyond-service"] {
        assert!(reasons.contains(&reason), "{reason} is in the log: {reasons:?}");
    }
    let answered = looks.iter().find(|(entry, _)| entry.authorisations == ["child-allowance-addresses-case"]).unwrap();
    assert_eq!(answered.1.as_ref().unwrap().reason, "answered");
    // Another purpose than the service's.
    let answer = Message::about(site, FUND, &case, ("permit-parking", &[MUNICIPALITY])).answer(site).await;
    assert_eq!(answer["refused"][MUNICIPALITY]["reason"], "purpose-mismatch", "{answer}");
    assert!(answer["facts"].as_object().unwrap().is_empty());
}

async fn another_persons(site: &Site) {
    let case = case_at(site, (SALMA, "life-events/having-a-baby", "newborn-health-cover")).await;
    let purpose = crate::support::catalogue().services["newborn-health-cover"].purpose.clone();
    Message::about(site, INSURANCE, &case, (&purpose, &["father.insurance.number"])).answer(site).await;
    for (lang, says, role) in [("en", "another person’s case", "The father"), ("ar", "معاملة شخص آخر", "الأب")]
    {
        let browser = site.browser(lang, YOUSEF);
        browser.sign_in().await;
        let page = browser.get("my/data/usage?by=authority").await;
        let cards = page.texts("main li.card");
        assert!(cards.iter().any(|card| card.contains(says) && card.contains(role)), "{cards:#?}");
        assert!(!cards.iter().any(|card| card.contains("a case of yours")), "it is not his: {cards:#?}");
        let export = browser.get("my/data/usage/export.json?by=authority").await;
        assert!(export.body.contains(says), "{}", export.body);
    }
}

async fn not_known_there(site: &Site) {
    let case = open_case(site).await;
    let (store, now) = (&site.running.store, site.running.clock.now());
    let subject = store.vault().index("national_id", SALMA);
    let gone = Reference::learned((subject, "addresses", "person"), false, (Learned::Push, now));
    store.learn(&[gone], now).await.unwrap();
    let answer = Message::about(site, FUND, &case, ALLOWANCE).answer(site).await;
    assert_eq!(answer["refused"][MUNICIPALITY]["reason"], "unknown-at-source", "{answer}");
    let looks = looks(site, SALMA).await;
    let (entry, result) = looks.iter().find(|(entry, _)| entry.reason == "unknown-at-source").expect("it is logged");
    assert!(!entry.allowed && result.is_none(), "and the register was not called");
}

async fn not_yours(site: &Site) {
    let case = open_case(site).await;
    let mut bodies = Vec::new();
    for (client, case) in [(INSURANCE, case.as_str()), (FUND, "01a1ffab-0000-7000-8000-000000000000")] {
        let (status, body) = Message::about(site, client, case, ALLOWANCE).send(site).await;
        assert_eq!(status, 404);
        bodies.push(body);
    }
    assert_eq!(bodies[0], bodies[1], "nothing tells one from the other");
    let looks = looks(site, SALMA).await;
    let attempt = looks.iter().find(|(entry, _)| entry.requester == "health-insurance-authority" && !entry.allowed);
    assert!(attempt.is_some(), "the attempt is in the log, and the person sees it");
}

async fn genuine(site: &Site) {
    let case = open_case(site).await;
    let message = || Message::about(site, FUND, &case, ALLOWANCE);
    Message { client: "AW/GOV/NOBODY/test", ..message() }.refused(site, 401, "not-genuine").await;
    Message { secret: "somebody else's secret", ..message() }.refused(site, 401, "not-genuine").await;
    Message { at: message().at - 400, ..message() }.refused(site, 401, "not-genuine").await;
    Message { client: INSURANCE, id: "x".repeat(201), ..message() }.refused(site, 400, "unreadable").await;
    let once = message();
    once.answer(site).await;
    once.refused(site, 409, "repeated").await;
    // The body is signed and the address is not: a message can't be led to another case.
    let path = "/exchange/v1/cases/01a1ffab-0000-7000-8000-000000000000/facts".to_owned();
    Message { path, ..message() }.refused(site, 400, "unreadable").await;
    Message { body: "{}".to_owned(), ..message() }.refused(site, 400, "unreadable").await;
    Message { body: "\u{0}".to_owned(), ..message() }.refused(site, 400, "unreadable").await;
    let many: Vec<String> = (0..51).map(|number| format!("applicant.a{number}")).collect();
    let body = json!({ "case": case, "purpose": ALLOWANCE.0, "facts": many }).to_string();
    Message { body, ..message() }.refused(site, 400, "unreadable").await;
    let body =
        json!({ "case": case, "purpose": ALLOWANCE.0, "facts": [MUNICIPALITY], "represented_party": "MUN/AFFAIRS" });
    Message { body: body.to_string(), ..message() }.refused(site, 403, "not-represented").await;
}

async fn decided(site: &Site) {
    let what = (YOUSEF, "services/health-card-replacement", "health-card-replacement");
    let case = case_at(site, what).await;
    let id: Uuid = case.parse().unwrap();
    until("the decision", async || {
        let found = site.running.store.authority_case(id).await.unwrap().unwrap();
        found.status.is_final().then_some(())
    })
    .await;
    let fact = "applicant.health_cover.card_number";
    let answer = Message::about(site, INSURANCE, &case, ("replace-health-card", &[fact])).answer(site).await;
    assert_eq!(answer["refused"][fact]["reason"], "no-open-application", "{answer}");
}

async fn through_a_hub(site: &Site) {
    let case = open_case(site).await;
    let body = |party: Option<&str>| {
        let mut body = json!({ "case": case, "purpose": ALLOWANCE.0, "facts": [MUNICIPALITY] });
        if let Some(party) = party {
            body["represented_party"] = json!(party);
        }
        body.to_string()
    };
    let message = |party| Message { body: body(party), ..Message::about(site, HUB, &case, ALLOWANCE) };
    message(None).refused(site, 403, "not-represented").await;
    message(Some("GOV/SOCIAL")).refused(site, 403, "not-represented").await;
    // A member asks about a case that is not its own: the gate decides for it, and the log names it and the hub.
    message(Some("GOV/TRAFFIC")).refused(site, 404, "no-such-case").await;
    let looks = looks(site, SALMA).await;
    let attempt = looks.iter().find(|(entry, _)| entry.via.as_deref() == Some("municipal-hub")).unwrap();
    assert_eq!((attempt.0.requester.as_str(), attempt.0.allowed), ("traffic-department", false));
}

async fn failures(site: &Site) {
    let case = open_case(site).await;
    site.turn("addresses", "error_500").await;
    let answer = Message::about(site, FUND, &case, ALLOWANCE).answer(site).await;
    let outcome = answer["not_given"][MUNICIPALITY]["outcome"].as_str().unwrap();
    assert!(["unavailable", "breaker-open"].contains(&outcome), "{answer}");
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    raw.run("ALTER TABLE exchange_log RENAME TO log_elsewhere").await;
    Message::about(site, FUND, &case, ALLOWANCE).refused(site, 503, "unavailable").await;
    raw.run("ALTER TABLE log_elsewhere RENAME TO exchange_log").await;
}

async fn described(site: &Site) {
    let mut texts = Vec::new();
    for ending in ["json", "yaml"] {
        let answer = client().get(format!("{}/exchange/v1/openapi.{ending}", site.base)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        texts.push(answer.text().await.unwrap());
    }
    assert_eq!(texts[0], texts[1]);
    let described: Value = serde_json::from_str(&texts[0]).unwrap();
    assert_eq!(described["openapi"], "3.1.0");
    let operation = &described["paths"]["/exchange/v1/cases/{case}/facts"]["post"];
    for status in ["200", "400", "401", "403", "404", "409", "429", "503"] {
        assert!(operation["responses"][status].is_object(), "{status}");
    }
}
