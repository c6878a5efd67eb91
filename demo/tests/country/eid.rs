//! The identity provider, end to end with a standard client, and with everything that may be wrong.

use crate::support::{PORTAL, SALMA, YOUSEF, client, country, turn};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use demo::Country;
use openidconnect::{
    AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, RedirectUrl, TokenResponse,
    core::{CoreClient, CoreProviderMetadata, CoreResponseType},
    url::Url,
};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// The S256 challenge of the verifier, both from RFC 7636, appendix B.
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn request(changes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let callback = format!("{PORTAL}/auth/callback");
    let usual = [
        ("client_id", "shubbak-portal"),
        ("redirect_uri", callback.as_str()),
        ("response_type", "code"),
        ("scope", "openid profile national_id"),
        ("state", "s1"),
        ("nonce", "n1"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    usual.iter().chain(changes).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn authorize(country: &Country, changes: &[(&str, &str)]) -> reqwest::Response {
    client().get(format!("{}/authorize", country.issuer)).query(&request(changes)).send().await.unwrap()
}

fn location(answer: &reqwest::Response) -> BTreeMap<String, String> {
    assert_eq!(answer.status(), 303);
    let url = Url::parse(answer.headers()["location"].to_str().unwrap()).unwrap();
    assert!(url.as_str().starts_with(&format!("{PORTAL}/auth/callback?")));
    url.query_pairs().into_owned().collect()
}

fn attribute(page: &str, selector: &str, name: &str) -> String {
    let page = Html::parse_document(page);
    let element = page.select(&Selector::parse(selector).unwrap()).next();
    element.unwrap().attr(name).unwrap().to_owned()
}

/// Picks a person on the page, as a browser would.
async fn pick(country: &Country, page: &str, person: (&str, &str)) -> BTreeMap<String, String> {
    let interaction = attribute(page, "[name=interaction]", "value");
    let assurance = attribute(page, "[name=assurance][checked]", "value");
    let answer = client()
        .post(format!("{}/choose", country.issuer))
        .form(&[("interaction", interaction.as_str()), ("assurance", &assurance), person])
        .send()
        .await
        .unwrap();
    location(&answer)
}

async fn code(country: &Country) -> String {
    let page = authorize(country, &[]).await.text().await.unwrap();
    let answer = pick(country, &page, ("person", SALMA)).await;
    answer["code"].clone()
}

async fn exchange(country: &Country, code: &str, changes: &[(&str, &str)]) -> (u16, Value) {
    let callback = format!("{PORTAL}/auth/callback");
    let usual = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &callback),
        ("code_verifier", VERIFIER),
        ("client_id", &country.client_id),
        ("client_secret", &country.client_secret),
    ];
    let form: BTreeMap<_, _> = usual.iter().chain(changes).copied().collect();
    let answer = client().post(format!("{}/token", country.issuer)).form(&form).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

type Portal =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

async fn portal(country: &Country) -> Portal {
    let issuer = IssuerUrl::new(country.issuer.clone()).unwrap();
    let metadata = CoreProviderMetadata::discover_async(issuer, &client()).await.unwrap();
    CoreClient::from_provider_metadata(
        metadata,
        ClientId::new(country.client_id.clone()),
        Some(ClientSecret::new(country.client_secret.clone())),
    )
    .set_redirect_uri(RedirectUrl::new(format!("{PORTAL}/auth/callback")).unwrap())
}

#[tokio::test]
async fn a_standard_client_signs_in_the_first_person() {
    let country = country().await;
    let portal = portal(&country).await;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (url, state, nonce) = portal
        .authorize_url(
            AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
            CsrfToken::new_random,
            Nonce::new_random,
        )
        .set_pkce_challenge(challenge)
        .url();
    let page = client().get(url).send().await.unwrap().text().await.unwrap();
    let first = attribute(&page, "main button", "value");
    assert_eq!(first, SALMA);
    let answer = pick(&country, &page, ("person", &first)).await;
    assert_eq!(&answer["state"], state.secret());
    assert_eq!(answer["iss"], country.issuer);
    let tokens = portal
        .exchange_code(AuthorizationCode::new(answer["code"].clone()))
        .unwrap()
        .set_pkce_verifier(verifier)
        .request_async(&client())
        .await
        .unwrap();
    let token = tokens.id_token().unwrap();
    let verified = token.claims(&portal.id_token_verifier(), &nonce).unwrap();
    assert_eq!(verified.auth_context_ref().unwrap().as_str(), "http://eidas.europa.eu/LoA/substantial");
    let said = claims(&token.to_string());
    assert_eq!(said["national_id"], SALMA);
    assert_eq!(said["name"], "سلمى خالد سعيد المنصوري");
    assert_eq!(said["name#en"], "Salma Khalid Saeed Al-Mansouri");
    assert_eq!(said["birthdate"], "1996-03-04");
    assert!(said["auth_time"].is_i64() && said["amr"].is_array());

    let userinfo = format!("{}/userinfo", country.issuer);
    let access = openidconnect::OAuth2TokenResponse::access_token(&tokens).secret();
    let info = client().get(&userinfo).bearer_auth(access).send().await.unwrap();
    let info: Value = info.json().await.unwrap();
    assert_eq!((&info["sub"], &info["national_id"]), (&said["sub"], &said["national_id"]));
    let stranger = client().get(&userinfo).bearer_auth("x").send().await.unwrap();
    assert_eq!(stranger.status(), 401);
}

#[tokio::test]
async fn a_code_is_good_once_and_a_second_use_revokes_its_token() {
    let country = country().await;
    let code = code(&country).await;
    let (status, tokens) = exchange(&country, &code, &[]).await;
    assert_eq!(status, 200);
    let userinfo = || {
        client()
            .get(format!("{}/userinfo", country.issuer))
            .bearer_auth(tokens["access_token"].as_str().unwrap())
            .send()
    };
    assert_eq!(userinfo().await.unwrap().status(), 200);
    let (status, error) = exchange(&country, &code, &[]).await;
    assert_eq!((status, error["error"].as_str()), (400, Some("invalid_grant")));
    assert_eq!(userinfo().await.unwrap().status(), 401);
}

#[tokio::test]
async fn a_code_is_bound_to_its_verifier_its_redirect_and_its_client() {
    let country = country().await;
    for (change, status, error) in [
        (("code_verifier", "a-wrong-verifier-that-is-long-enough-xxxxxx"), 400, "invalid_grant"),
        (("redirect_uri", "http://127.0.0.1:3000/"), 400, "invalid_grant"),
        (("client_secret", "wrong"), 401, "invalid_client"),
        (("grant_type", "password"), 400, "unsupported_grant_type"),
        (("code", "unknown"), 400, "invalid_grant"),
    ] {
        let code = code(&country).await;
        let answer = exchange(&country, &code, &[change]).await;
        assert_eq!((answer.0, answer.1["error"].as_str()), (status, Some(error)), "{change:?}");
    }
}

#[tokio::test]
async fn errors_go_back_to_the_client_when_its_address_can_be_trusted() {
    let country = country().await;
    for (change, error) in [
        (("prompt", "none"), "login_required"),
        (("response_type", "token"), "unsupported_response_type"),
        (("scope", "profile"), "invalid_scope"),
        (("code_challenge_method", "plain"), "invalid_request"),
        (("code_challenge", ""), "invalid_request"),
        (("request", "x.y.z"), "request_not_supported"),
    ] {
        let answer = location(&authorize(&country, &[change]).await);
        assert_eq!(answer["error"], error, "{change:?}");
        assert_eq!(answer["state"], "s1");
    }
    for change in [
        ("client_id", "nobody"),
        ("redirect_uri", "http://evil.example/auth/callback"),
        ("redirect_uri", "http://127.0.0.1:3000/auth/callback/../x"),
    ] {
        let answer = authorize(&country, &[change]).await;
        assert_eq!(answer.status(), 400, "{change:?}");
        assert!(!answer.headers().contains_key("location"));
    }
}

#[tokio::test]
async fn cancelling_is_a_refusal_and_nobody_else_can_be_picked() {
    let country = country().await;
    let page = authorize(&country, &[]).await.text().await.unwrap();
    let answer = pick(&country, &page, ("cancel", "1")).await;
    assert_eq!(answer["error"], "access_denied");
    let interaction = attribute(&page, "[name=interaction]", "value");
    for (interaction, person, status) in
        [(interaction.as_str(), "0011780038", 400), (interaction.as_str(), "", 400), ("unknown", SALMA, 410)]
    {
        let answer = client()
            .post(format!("{}/choose", country.issuer))
            .form(&[("interaction", interaction), ("person", person)])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), status, "{interaction} {person}");
    }
}

#[tokio::test]
async fn the_page_follows_the_request() {
    let country = country().await;
    let high = "http://eidas.europa.eu/LoA/high";
    let page = authorize(&country, &[("ui_locales", "en ar"), ("acr_values", high), ("login_hint", YOUSEF)])
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(attribute(&page, "html", "lang"), "en");
    assert_eq!(attribute(&page, "[name=assurance][checked]", "value"), "high");
    assert_eq!(attribute(&page, "main button", "value"), YOUSEF);
    let low = "http://eidas.europa.eu/LoA/low";
    let page = authorize(&country, &[("acr_values", low)]).await;
    let page = page.text().await.unwrap();
    assert_eq!(attribute(&page, "html", "dir"), "rtl");
    assert_eq!(attribute(&page, "[name=assurance][checked]", "value"), "substantial");
    assert_eq!(attribute(&page, "main button:last-of-type[name=cancel]", "name"), "cancel");
    let people = Html::parse_document(&page);
    assert!(people.select(&Selector::parse("[name=person]").unwrap()).count() > 45);
}

#[tokio::test]
async fn a_few_are_offered_and_all_others_can_be_found() {
    let country = country().await;
    let count =
        |page: &str, selector: &str| Html::parse_document(page).select(&Selector::parse(selector).unwrap()).count();
    let plain = authorize(&country, &[]).await.text().await.unwrap();
    let all = count(&plain, "[name=person]");
    let open = count(&plain, "[name=person]") - count(&plain, "details [name=person]");
    assert!((1..=8).contains(&open) && count(&plain, "details.people[open]") == 0, "{open} of {all}");
    assert_eq!(count(&plain, ".purpose"), open, "each with what one sees as them");
    assert_eq!(attribute(&plain, "form#find [name=state]", "value"), "s1", "the search asks for the same");
    for typed in ["يوسف", "yousef", YOUSEF] {
        let page = authorize(&country, &[("q", typed)]).await.text().await.unwrap();
        assert_eq!(attribute(&page, "#q", "value"), typed);
        assert_eq!(count(&page, "form#find [name=q]"), 0, "it is asked once");
        assert!(count(&page, &format!("section.people [value='{YOUSEF}']")) == 1, "{typed}");
        assert_eq!(count(&page, "[name=person]"), all, "each of them once");
        let answer = pick(&country, &page, ("person", YOUSEF)).await;
        assert!(answer.contains_key("code"), "{typed}");
    }
    let french = authorize(&country, &[("ui_locales", "fr-MA")]).await.text().await.unwrap();
    assert_eq!(attribute(&french, "html", "lang"), "fr");
    assert!(french.contains("Qui êtes-vous") && count(&french, "a.language") == 2 && !french.contains("Who are you"));
    let nobody = authorize(&country, &[("q", "<b>nobody")]).await.text().await.unwrap();
    assert!(count(&nobody, ".nobody") == 1 && count(&nobody, "section.people") == 0);
    assert!(!nobody.contains("<b>nobody"), "what was typed stays text");
}

#[tokio::test]
async fn signing_out_leads_back_to_the_portal_only() {
    let country = country().await;
    let (_, tokens) = exchange(&country, &code(&country).await, &[]).await;
    let token = tokens["id_token"].as_str().unwrap();
    for (hint, target, expected) in [
        (token, format!("{PORTAL}/ar"), 303),
        (token, "http://evil.example/".to_owned(), 200),
        ("a.b.c", format!("{PORTAL}/ar"), 200),
    ] {
        let answer = client()
            .get(format!("{}/end-session", country.issuer))
            .query(&[("id_token_hint", hint), ("post_logout_redirect_uri", &target), ("state", "x")])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), expected, "{hint} {target}");
        if expected == 303 {
            assert_eq!(answer.headers()["location"], format!("{target}?state=x").as_str());
        }
    }
}

#[tokio::test]
async fn the_switches_spoil_sign_in_as_said() {
    let country = country().await;
    for (mode, check) in [
        ("no_acr", (|it| it["acr"].is_null()) as fn(&Value) -> bool),
        ("low_acr", |it| it["acr"] == "http://eidas.europa.eu/LoA/low"),
        ("bad_nonce", |it| it["nonce"] != "n1"),
        ("ok", |it| it["nonce"] == "n1" && it["acr"] == "http://eidas.europa.eu/LoA/substantial"),
    ] {
        turn(&country, "eid", mode).await;
        let (_, tokens) = exchange(&country, &code(&country).await, &[]).await;
        assert!(check(&claims(tokens["id_token"].as_str().unwrap())), "{mode}");
    }
    turn(&country, "eid", "bad_signature").await;
    let (_, tokens) = exchange(&country, &code(&country).await, &[]).await;
    let portal = portal(&country).await;
    let token: openidconnect::core::CoreIdToken = serde_json::from_value(tokens["id_token"].clone()).unwrap();
    let nonce = Nonce::new("n1".to_owned());
    assert!(token.claims(&portal.id_token_verifier(), &nonce).is_err());
    turn(&country, "eid", "error_500").await;
    assert_eq!(authorize(&country, &[]).await.status(), 500);
}
