//! The data tracker's interface: who used a person's data, to whoever may ask.

use crate::support::{Case, SALMA, Site, client, root};
use reqwest::StatusCode;
use serde_json::Value;

const TOKEN: &str = "the tracker's token";

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::own("uses_are_told_page_by_page", |site| Box::pin(uses(site))),
        Case::shared("what_cannot_be_understood_is_refused", |site| Box::pin(refused(site))),
        Case::shared("others_than_the_person_get_nothing", |site| Box::pin(others(site))),
        Case::own_with(
            "only_the_bearer_of_the_token",
            |settings| settings.tracker_token = Some(TOKEN.to_owned()),
            |site| Box::pin(token(site)),
        ),
    ];
    if schemathesis().is_some() {
        cases.push(Case::own("made_up_questions_are_answered_as_described", |site| Box::pin(made_up_questions(site))));
    }
    cases
}

async fn ask(site: &Site, query: &str, user: Option<&str>) -> (StatusCode, Value) {
    let mut request = client().get(format!("{}/v2/{query}", site.base)).header("accept-language", "en");
    if let Some(user) = user {
        request = request.header("X-Road-UserId", user);
    }
    let answer = request.send().await.unwrap();
    (answer.status(), serde_json::from_str(&answer.text().await.unwrap()).unwrap_or_default())
}

async fn uses(site: &Site) {
    let find = format!("findUsage?userCode=AW{SALMA}");
    let (status, none) = ask(site, &find, Some(SALMA)).await;
    assert_eq!((status, &none["totalUsages"]), (StatusCode::OK, &Value::from(0)));
    let browser = site.browser("en", SALMA);
    browser.begin("services/change-of-address").await;
    let (status, all) = ask(site, &find, Some(&format!("AW{SALMA}"))).await;
    assert_eq!(status, StatusCode::OK);
    let usages = all["usages"].as_array().unwrap();
    let total = all["totalUsages"].as_u64().unwrap();
    assert!(total >= 2, "{total} uses of her data by the service that she began");
    assert_eq!(usages.len() as u64, total);
    for usage in usages {
        assert!(usage["logtime"].as_str().unwrap().ends_with('Z'));
        assert!(!usage["receiverCode"].as_str().unwrap().is_empty());
        assert!(usage["action"].as_str().unwrap().contains(": "), "{usage}");
        assert!(!usage.to_string().contains(SALMA), "a use tells who used it, not whose it is");
    }
    let page = browser.get("my/data/usage").await;
    let shown = page.attribute("[data-used]", "data-used").unwrap();
    assert_eq!(shown, total.to_string(), "her own page of looks counts the same uses: {:?}", page.text("[data-used]"));
    let (_, one) = ask(site, &format!("{find}&offset=1&limit=1"), Some(SALMA)).await;
    assert_eq!(one["usages"], Value::from(vec![usages[1].clone()]), "the second alone");
    assert_eq!(one["totalUsages"].as_u64().unwrap(), total, "paging does not change the total");
    let (_, before) = ask(site, &format!("{find}&periodEnd=2001-01-31T10:20:30Z"), Some(SALMA)).await;
    assert_eq!(before["totalUsages"], 0);
    let (status, period) = ask(site, "usagePeriod", None).await;
    assert_eq!(status, StatusCode::OK);
    let moment = |json: &Value| json.as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert!(moment(&period["periodStart"]) <= moment(&usages.last().unwrap()["logtime"]));
    assert_eq!(ask(site, "heartbeat", None).await.1["status"], "OK");
}

async fn refused(site: &Site) {
    let id = format!("findUsage?userCode={SALMA}");
    for (query, user) in [
        ("findUsage", Some(SALMA)),
        (id.as_str(), None),
        (&format!("{id}&offset=-1"), Some(SALMA)),
        (&format!("{id}&limit=many"), Some(SALMA)),
        (&format!("{id}&periodStart=yesterday"), Some(SALMA)),
        (&format!("{id}&periodStart=2026-02-01T00:00:00Z&periodEnd=2026-01-01T00:00:00Z"), Some(SALMA)),
    ] {
        assert_eq!(ask(site, query, user).await.0, StatusCode::BAD_REQUEST, "{query}");
    }
}

async fn others(site: &Site) {
    let (status, _) = ask(site, &format!("findUsage?userCode={SALMA}"), Some("0000000000")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "no right to represent her is known");
}

async fn token(site: &Site) {
    let url = format!("{}/v2/findUsage?userCode={SALMA}", site.base);
    for (token, status) in [(None, 401), (Some("another"), 401), (Some(TOKEN), 200)] {
        let mut request = client().get(&url).header("X-Road-UserId", SALMA);
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        assert_eq!(request.send().await.unwrap().status(), status, "{token:?}");
    }
}

/// The program that `tests/run --only tracker` installs.
#[allow(clippy::disallowed_methods, reason = "tests have no settings file: this one variable names the program")]
fn schemathesis() -> Option<String> {
    std::env::var("SHUBBAK_TEST_SCHEMATHESIS").ok().filter(|path| !path.is_empty())
}

/// Hundreds of questions made up from the description of the interface, with and without the person's own id, to a
/// portal that has uses to tell. What is valid alone may still be refused (a period that ends before it begins, somebody
/// else's id), so that this one check is left out.
async fn made_up_questions(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.begin("services/change-of-address").await;
    let folder = root().join("tests/tracker");
    for config in ["anybody.toml", "salma.toml"] {
        let mut command = tokio::process::Command::new(schemathesis().unwrap());
        command.arg("--config-file").arg(folder.join(config)).arg("run").arg(folder.join("openapi.yaml"));
        command.args(["--url", &site.base, "--exclude-checks", "positive_data_acceptance", "--max-examples", "60"]);
        command.args(["--phases", "examples,coverage,fuzzing", "--seed", "20261122", "--no-color"]);
        let done = command.current_dir(site.folder()).output().await.unwrap();
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{config}: {said}\n{}", String::from_utf8_lossy(&done.stderr));
    }
}
