//! A register that is asked through a hub: the same facts, the hub in the log and in words; and when the hub fails, the
//! others do not notice, and nobody's application stops.

use crate::registers::walked;
use crate::support::{Case, SALMA, Site, YOUSEF, client, looks_at, until};
use domain::exchange::Phase;
use server::settings::HubSettings;
use std::time::Duration;

const PARKING: &str = "services/resident-parking-permit";
const HUB: &str = "municipal-hub";
const RATES: &str = "municipal-rates";
const ACCOUNT: &str = "applicant.rates.account_number";

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::own("a_register_behind_a_hub_is_asked_and_told", |site| Box::pin(told(site))),
        Case::own_with("without_its_token_a_hub_forwards_nothing", wrong_token, |site| Box::pin(not_let_in(site))),
        Case::own("a_hub_that_is_down_is_left_alone_and_nobody_else", |site| Box::pin(left_alone(site))),
        Case::own("a_register_that_is_down_behind_the_hub", |site| Box::pin(behind_down(site))),
        Case::own_with("a_register_new_behind_the_hub_needs_no_rust", lamps, |site| Box::pin(new_register(site))),
    ];
    for mode in [
        "refused",
        "black_hole",
        "slow",
        "drip",
        "error_500",
        "html",
        "truncated",
        "huge",
        "bad_utf8",
        "wrong_register",
    ] {
        cases.push(Case::own(format!("hub_{mode}"), move |site| Box::pin(survives(site, mode))));
    }
    cases
}

async fn told(site: &Site) {
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, PARKING).await;
    let (value, source) = walked.check().fact(ACCOUNT).unwrap();
    assert!(source == RATES && value.starts_with("MR-M"), "{value} from {source}");
    assert!(!walked.asked.contains(ACCOUNT), "it is known, so nobody is asked");
    let looks = looks_at(&site.running.store, SALMA).await;
    for look in &looks {
        let expected = (look.intended.source == RATES).then_some(HUB);
        assert_eq!(look.intended.via.as_deref(), expected, "{}", look.intended.source);
        assert_eq!(look.result.as_ref().unwrap().via.as_deref(), expected);
    }
    let rates = looks.iter().find(|look| look.intended.source == RATES).expect("a look at the rates");
    assert_eq!(rates.result.as_ref().map(|result| result.phase), Some(Phase::Result));
    for (lang, through, hub) in [("en", "Through", "Municipal hub"), ("ar", "عبر", "المحوّل البلدي")] {
        let browser = site.browser(lang, SALMA);
        browser.sign_in().await;
        let usage = browser.get(&format!("my/data/usage?source={RATES}")).await.text("main li.card").unwrap();
        let look = browser.get(&format!("my/data/usage/{}", rates.intended.request_id)).await.text("main").unwrap();
        let rights = browser.get(&format!("who-may-know/registers/{RATES}")).await;
        assert_eq!(rights.status, 200, "{}", rights.url);
        for words in [usage, look, rights.text("main").unwrap()] {
            assert!(words.contains(through) && words.contains(hub), "{lang}: {words}");
        }
        let direct = browser.get("my/data/usage?source=vehicles").await.text("main li.card").unwrap();
        assert!(!direct.contains(hub), "{direct}");
    }
}

/// Every fault of the hub: the journey finishes with the facts declared, the other registers' are there, in time.
async fn survives(site: &Site, mode: &str) {
    site.turn(HUB, mode).await;
    let browser = site.browser("ar", SALMA);
    let walked = walked(&browser, PARKING).await;
    assert!(walked.longest < Duration::from_secs(6), "{mode}: {:?}", walked.longest);
    assert!(!walked.shows(RATES) && walked.asked.contains(ACCOUNT), "{mode}: the rates are asked");
    let check = walked.check().clone();
    assert_eq!(check.fact(ACCOUNT).unwrap().1, "declared");
    for (fact, source) in [("applicant.vehicle.plate", "vehicles"), ("applicant.address.street", "addresses")] {
        assert_eq!(check.fact(fact).unwrap().1, source, "{mode}: {fact}");
    }
    assert!(walked.pages.iter().all(|page| !page.body.contains("-115980") && !page.body.contains("Maintenance")));
    browser.finish(check, &[]).await;
    let looks = looks_at(&site.running.store, SALMA).await;
    let rates = looks.iter().find(|look| look.intended.source == RATES).expect("it was tried");
    let came = rates.result.as_ref().expect("what came of it");
    assert!(came.reason != "answered" && came.via.as_deref() == Some(HUB), "{mode}: {}", came.reason);
    // What was declared is verified when the hub is back.
    site.turn(HUB, "ok").await;
    if mode == "wrong_register" {
        site.running.clock.advance(jiff::SignedDuration::from_hours(1));
        until("the declared fact to be verified", async || {
            let looks = looks_at(&site.running.store, SALMA).await;
            looks
                .iter()
                .any(|look| {
                    look.result.as_ref().is_some_and(|came| look.intended.source == RATES && came.reason == "answered")
                })
                .then_some(())
        })
        .await;
    }
}

fn wrong_token(settings: &mut server::settings::Settings) {
    // The address is the demo country's, found out when it runs: a hub of our own stands in here.
    let url = "http://127.0.0.1:9".to_owned();
    settings.hubs.insert(HUB.to_owned(), HubSettings { url, token: Some("not the one".to_owned()) });
}

async fn not_let_in(site: &Site) {
    let hub = &site.country().hubs[HUB];
    for token in [None, Some("not the one")] {
        let mut request = client().get(format!("{}/listClients", hub.url));
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        assert_eq!(request.send().await.unwrap().status(), 401);
    }
    let known = client().get(format!("{}/listClients", hub.url)).bearer_auth(&hub.token).send().await.unwrap();
    assert!(known.text().await.unwrap().contains("\"rates\""));
    let nobody = client().get(format!("{}/r1/AW/GOV/POPULATION/persons/getOpenAPI", hub.url)).bearer_auth(&hub.token);
    assert_eq!(nobody.send().await.unwrap().status(), 404, "only what is behind it");
    let walked = walked(&site.browser("en", SALMA), PARKING).await;
    assert!(walked.asked.contains(ACCOUNT), "a hub at another address");
}

async fn left_alone(site: &Site) {
    site.turn(HUB, "refused").await;
    for person in [SALMA, YOUSEF, SALMA, YOUSEF] {
        site.browser("en", person).begin(PARKING).await;
    }
    let page = site.browser("en", SALMA).begin(PARKING).await;
    let looks = looks_at(&site.running.store, SALMA).await;
    let last = looks.iter().find(|look| look.intended.source == RATES).unwrap();
    assert_eq!(last.result.as_ref().unwrap().reason, "breaker-open", "nobody waits for it: {}", page.url);
    for direct in ["addresses", "vehicles", "population"] {
        let last = looks.iter().find(|look| look.intended.source == direct).unwrap();
        assert_eq!(last.result.as_ref().unwrap().reason, "answered", "{direct}");
    }
    site.turn(HUB, "ok").await;
    until("the hub to be asked again", async || {
        site.browser("en", SALMA).begin(PARKING).await;
        let looks = looks_at(&site.running.store, SALMA).await;
        let last = looks.iter().find(|look| look.intended.source == RATES)?;
        (last.result.as_ref()?.reason == "answered").then_some(())
    })
    .await;
}

async fn behind_down(site: &Site) {
    site.turn(RATES, "refused").await;
    let browser = site.browser("en", SALMA);
    let walked = walked(&browser, PARKING).await;
    assert!(walked.asked.contains(ACCOUNT) && !walked.shows(RATES));
    let looks = looks_at(&site.running.store, SALMA).await;
    let rates = looks.iter().find(|look| look.intended.source == RATES).unwrap();
    assert_eq!(rates.result.as_ref().unwrap().reason, "unavailable", "the hub says at once that it is away");
    browser.finish(walked.check().clone(), &[]).await;
}

/// A register that was not there before, added behind the hub by configuration alone: a hub of the test's own.
fn lamps(settings: &mut server::settings::Settings) {
    let folder = settings.data_dir.join("content");
    for part in ["catalogue", "locales"] {
        crate::support::copy(&crate::support::root().join(part), &folder.join(part));
    }
    let add = |file: &str, text: &str| {
        let path = folder.join(file);
        let whole = std::fs::read_to_string(&path).unwrap() + text;
        std::fs::write(path, whole).unwrap();
    };
    add("catalogue/hubs.toml", include_str!("new_register/hubs.toml"));
    add("catalogue/sources.toml", include_str!("new_register/behind-hub.toml"));
    let row = include_str!("new_register/authorisations.toml").replace("opticians", "eye-tests");
    add("catalogue/authorisations.toml", &row);
    for (lang, hub, name) in [("en", "Health hub", "Eye tests"), ("ar", "محوّل الصحة", "فحوص النظر")]
    {
        add(&format!("locales/{lang}/authorities.ftl"), &format!("\nhub-health-hub = {hub}\n"));
        add(&format!("locales/{lang}/sources.ftl"), &format!("\nsource-eye-tests = {name}\n    .about = {name}.\n"));
    }
    let url = eye_hub();
    settings.hubs.insert("health-hub".to_owned(), HubSettings { url, token: Some("a secret".to_owned()) });
    settings.content_dir = Some(folder);
}

/// A hub with one register behind it, which answers from its path alone.
fn eye_hub() -> String {
    use std::io::{Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut bytes = vec![0; 16 * 1024];
            let mut read = 0;
            // A question is small: head and body come within a few packets.
            while let Ok(more) = stream.read(&mut bytes[read..]) {
                read += more;
                let text = String::from_utf8_lossy(&bytes[..read]).into_owned();
                let body = text.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
                let whole = body.is_some_and(|body| !text.starts_with("POST") || body.ends_with('}'));
                if more == 0 || whole {
                    break;
                }
            }
            let text = String::from_utf8_lossy(&bytes[..read]).into_owned();
            let knows_us = text.contains("Bearer a secret");
            let (status, answer) = match () {
                () if !knows_us => {
                    ("401 Unauthorized", r#"{"type":"Server.ClientProxy.SslAuthenticationFailed"}"#.to_owned())
                }
                () if text.starts_with("POST /r1/AW/GOV/HEALTH/eyes/facts/v2/query ") => (
                    "200 OK",
                    format!(
                        r#"{{"results":[{{"key":"applicant","subject":{{"scheme":"national_id","id":"{SALMA}"}},"found":true,"as_of":"2026-11-20","attributes":{{"certificate":"EC-2026-07777"}}}}]}}"#
                    ),
                ),
                () => ("200 OK", r#"{"member":[],"paths":{"/v2/query":{}}}"#.to_owned()),
            };
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nx-road-service: AW/GOV/HEALTH/eyes/facts/v2\r\n\
                 content-length: {}\r\nconnection: close\r\n\r\n{answer}",
                answer.len()
            );
        }
    });
    url
}

async fn new_register(site: &Site) {
    let walked = walked(&site.browser("en", SALMA), "services/driving-licence-renewal").await;
    let (value, source) = walked.check().fact("applicant.eyesight_certificate").unwrap();
    assert!(source == "eye-tests" && value.contains("EC-2026-07777"), "{value} from {source}");
    let looks = looks_at(&site.running.store, SALMA).await;
    let look = looks.iter().find(|look| look.intended.source == "eye-tests").unwrap();
    assert_eq!(look.intended.via.as_deref(), Some("health-hub"));
}
