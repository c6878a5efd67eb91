//! The provider at which staff sign in: its own people, its own client, and what it says of them.

use crate::support::{PORTAL, SALMA, client, country};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use demo::Country;
use openidconnect::url::Url;
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// The S256 challenge of the verifier, both from RFC 7636, appendix B.
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// Leaves for a provider and picks somebody there: the status, and the code if there is one.
async fn pick(issuer: &str, (client_id, callback): (&str, &str), who: &str) -> (u16, Option<String>) {
    let redirect = format!("{PORTAL}{callback}");
    let asked = [
        ("client_id", client_id),
        ("redirect_uri", redirect.as_str()),
        ("response_type", "code"),
        ("scope", "openid profile"),
        ("state", "s1"),
        ("nonce", "n1"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let page = client().get(format!("{issuer}/authorize")).query(&asked).send().await.unwrap();
    if page.status() != 200 {
        return (page.status().as_u16(), None);
    }
    let page = Html::parse_document(&page.text().await.unwrap());
    let field = Selector::parse("[name=interaction]").unwrap();
    let interaction = page.select(&field).next().unwrap().attr("value").unwrap().to_owned();
    let form = [("interaction", interaction.as_str()), ("assurance", "substantial"), ("person", who)];
    let answer = client().post(format!("{issuer}/choose")).form(&form).send().await.unwrap();
    let code = answer.headers().get("location").and_then(|to| {
        let to = Url::parse(to.to_str().unwrap()).unwrap();
        let pairs: BTreeMap<_, _> = to.query_pairs().into_owned().collect();
        pairs.get("code").cloned()
    });
    (answer.status().as_u16(), code)
}

async fn redeem(country: &Country, code: &str, (id, secret): (&str, &str)) -> (u16, Value) {
    let callback = format!("{PORTAL}/auth/staff/callback");
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", callback.as_str()),
        ("code_verifier", VERIFIER),
        ("client_id", id),
        ("client_secret", secret),
    ];
    let answer = client().post(format!("{}/token", country.staff.issuer)).form(&form).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

#[tokio::test]
async fn it_says_role_workplace_and_authority() {
    let country = country().await;
    let desk = (country.staff.client_id.as_str(), "/auth/staff/callback");
    let (status, code) = pick(&country.staff.issuer, desk, "S-2006").await;
    assert_eq!(status, 303);
    let credentials = (country.staff.client_id.as_str(), country.staff.client_secret.as_str());
    let (status, tokens) = redeem(&country, &code.unwrap(), credentials).await;
    assert_eq!(status, 200, "{tokens}");
    let payload = tokens["id_token"].as_str().unwrap().split('.').nth(1).unwrap().to_owned();
    let said: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap();
    assert_eq!((&said["sub"], &said["role"]), (&Value::from("S-2006"), &Value::from("officer")));
    assert_eq!((&said["authority"], &said["workplace"]), (&"traffic-department".into(), &"headquarters".into()));
    assert_eq!(said["iss"], country.staff.issuer);
    assert!(said.get("national_id").is_none());
    let token = tokens["access_token"].as_str().unwrap();
    let info = client().get(format!("{}/userinfo", country.staff.issuer)).bearer_auth(token).send().await.unwrap();
    assert_eq!(info.json::<Value>().await.unwrap()["role"], "officer");
    let elsewhere = client().get(format!("{}/userinfo", country.issuer)).bearer_auth(token).send().await.unwrap();
    assert_eq!(elsewhere.status(), 401, "a token of one provider is nothing at the other");
}

#[tokio::test]
async fn people_and_staff_do_not_mix() {
    let country = country().await;
    let desk = (country.staff.client_id.as_str(), "/auth/staff/callback");
    let portal = (country.client_id.as_str(), "/auth/callback");
    assert_eq!(pick(&country.staff.issuer, desk, SALMA).await, (400, None), "a citizen is no member of staff");
    assert_eq!(pick(&country.issuer, portal, "S-2006").await, (400, None), "a staff number is no national number");
    assert_eq!(pick(&country.staff.issuer, portal, "S-2006").await, (400, None), "each has a client of its own");
    let (_, code) = pick(&country.staff.issuer, desk, "S-2006").await;
    let credentials = (country.client_id.as_str(), country.client_secret.as_str());
    let (status, answer) = redeem(&country, &code.unwrap(), credentials).await;
    assert_eq!((status, &answer["error"]), (401, &"invalid_client".into()));
}
