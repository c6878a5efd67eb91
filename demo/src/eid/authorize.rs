//! The authorization endpoint: checks what the client asks before anybody is shown a page.

use super::{Assurance, Client, picker, realm::Provider};
use crate::lang::Lang;
use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use openidconnect::url::Url;
use std::collections::BTreeMap;

/// An authorization request that may be answered at its redirect URI.
#[derive(Clone, Debug)]
pub(super) struct AuthorizationRequest {
    pub(super) redirect_uri: Url,
    pub(super) state: Option<String>,
    pub(super) nonce: Option<String>,
    /// The PKCE challenge, S256.
    pub(super) code_challenge: String,
    /// The highest level that was asked for.
    pub(super) assurance: Option<Assurance>,
    pub(super) lang: Lang,
    pub(super) login_hint: Option<String>,
}

/// What is wrong with a request.
#[derive(Debug)]
enum Refusal {
    /// The answer's address can't be trusted: say it to the person, send nobody anywhere.
    Page(&'static str),
    /// Tell the client, as OAuth 2.0 (RFC 6749, section 4.1.2.1) says.
    Client(Box<AuthorizationRequest>, &'static str, &'static str),
}

/// The parameters, each at most once.
struct Params(BTreeMap<String, String>);

impl Params {
    /// `None` when a parameter comes twice.
    fn new(pairs: &[(String, String)]) -> Option<Self> {
        let params: BTreeMap<_, _> = pairs.iter().filter(|(_, value)| !value.is_empty()).cloned().collect();
        let given = pairs.iter().filter(|(_, value)| !value.is_empty()).count();
        (params.len() == given).then_some(Params(params))
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }
}

/// `GET /eid/authorize`
pub(super) async fn get(State(provider): State<Provider>, Query(pairs): Query<Vec<(String, String)>>) -> Response {
    answer(&provider, &pairs)
}

/// `POST /eid/authorize`, which OpenID Connect asks for too.
pub(super) async fn post(State(provider): State<Provider>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    answer(&provider, &pairs)
}

fn answer(provider: &Provider, pairs: &[(String, String)]) -> Response {
    let eid = provider.eid();
    match check(&eid.client, pairs) {
        Ok(request) => {
            let name = eid.interactions.put(request.clone(), provider.world.clock.now());
            picker::show(provider, &request, &name, pairs)
        }
        Err(Refusal::Page(why)) => {
            let lang =
                Lang::of_sign_in(pairs.iter().find(|(name, _)| name == "ui_locales").map(|(_, tags)| tags.as_str()));
            picker::refusal(lang, StatusCode::BAD_REQUEST, why)
        }
        Err(Refusal::Client(request, error, description)) => refuse(&request, eid.issuer(), error, description),
    }
}

fn check(client: &Client, pairs: &[(String, String)]) -> Result<AuthorizationRequest, Refusal> {
    let params = Params::new(pairs).ok_or(Refusal::Page("a parameter comes twice"))?;
    if params.get("client_id") != Some(client.id) {
        return Err(Refusal::Page("unknown client_id"));
    }
    let redirect_uri = params
        .get("redirect_uri")
        .filter(|uri| client.may_redirect_to(uri))
        .and_then(|uri| Url::parse(uri).ok())
        .ok_or(Refusal::Page("redirect_uri is not registered"))?;
    let request = AuthorizationRequest {
        redirect_uri,
        state: params.owned("state"),
        nonce: params.owned("nonce"),
        code_challenge: params.owned("code_challenge").unwrap_or_default(),
        assurance: params.get("acr_values").and_then(|values| values.split(' ').filter_map(Assurance::from_acr).max()),
        lang: Lang::of_sign_in(params.get("ui_locales")),
        login_hint: params.owned("login_hint"),
    };
    match complaint(&params, &request) {
        None => Ok(request),
        Some((error, why)) => Err(Refusal::Client(Box::new(request), error, why)),
    }
}

/// The first thing that is wrong with a request whose redirect URI can be trusted.
fn complaint(params: &Params, request: &AuthorizationRequest) -> Option<(&'static str, &'static str)> {
    let scopes = params.get("scope").unwrap_or_default();
    if params.get("request").is_some() {
        Some(("request_not_supported", "request objects are not taken"))
    } else if params.get("request_uri").is_some() {
        Some(("request_uri_not_supported", "request_uri is not taken"))
    } else if params.get("response_type") != Some("code") {
        Some(("unsupported_response_type", "response_type must be code"))
    } else if params.get("response_mode").is_some_and(|it| it != "query") {
        Some(("invalid_request", "response_mode must be query"))
    } else if !scopes.split(' ').any(|scope| scope == "openid") {
        Some(("invalid_scope", "scope must contain openid"))
    } else if params.get("code_challenge_method") != Some("S256") {
        Some(("invalid_request", "PKCE with S256 is required"))
    } else if !(43..=128).contains(&request.code_challenge.len()) {
        Some(("invalid_request", "code_challenge is missing or malformed"))
    } else if params.get("prompt") == Some("none") {
        Some(("login_required", "nobody stays signed in here"))
    } else {
        None
    }
}

/// Sends the browser back with an error.
pub(super) fn refuse(request: &AuthorizationRequest, issuer: &str, error: &str, description: &str) -> Response {
    back(request, issuer, &[("error", error), ("error_description", description)])
}

/// Sends the browser back to the client, with `state` and `iss` (RFC 9207).
pub(super) fn back(request: &AuthorizationRequest, issuer: &str, answer: &[(&str, &str)]) -> Response {
    let mut uri = request.redirect_uri.clone();
    {
        let mut query = uri.query_pairs_mut();
        query.extend_pairs(answer);
        if let Some(state) = &request.state {
            query.append_pair("state", state);
        }
        query.append_pair("iss", issuer);
    }
    Redirect::to(uri.as_str()).into_response()
}
