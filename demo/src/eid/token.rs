//! The token endpoint: a code, once, for an access token and an ID token (RFC 6749, RFC 7636).

use super::{Grant, Realm, claims, realm::Provider};
use crate::{
    random,
    switches::{EID, Mode},
};
use axum::{
    Form, Json,
    extract::{State, rejection::FormRejection},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{AUTHORIZATION, CACHE_CONTROL, WWW_AUTHENTICATE},
    },
    response::{IntoResponse, Response},
};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use openidconnect::url::form_urlencoded;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The request's form.
#[derive(Deserialize)]
pub(super) struct Asked {
    grant_type: Option<String>,
    code: Option<String>,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
    client_id: Option<String>,
    client_secret: Option<String>,
}

/// An error of RFC 6749, section 5.2.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
    InvalidRequest,
    InvalidClient,
    InvalidGrant(&'static str),
    UnsupportedGrantType,
    ServerError,
}

/// `POST /eid/token`
pub(super) async fn exchange(
    State(provider): State<Provider>,
    headers: HeaderMap,
    form: Result<Form<Asked>, FormRejection>,
) -> Response {
    let answer = match form {
        Err(_) => Err(Refusal::InvalidRequest),
        Ok(Form(asked)) => tokens(&provider, &headers, &asked),
    };
    let mut response = match answer {
        Ok(tokens) => Json(tokens).into_response(),
        Err(refusal) => refusal.into_response(),
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn tokens(provider: &Provider, headers: &HeaderMap, asked: &Asked) -> Result<Value, Refusal> {
    let eid = provider.eid();
    authenticate(provider, headers, asked)?;
    if asked.grant_type.as_deref() != Some("authorization_code") {
        return Err(Refusal::UnsupportedGrantType);
    }
    let code = asked.code.as_deref().ok_or(Refusal::InvalidRequest)?;
    let now = provider.world.clock.now();
    let access_token = random::token();
    let grant = eid
        .codes
        .with(code, now, |grant| redeem(grant, asked, &access_token))
        .ok_or(Refusal::InvalidGrant("the code is unknown or has expired"))?;
    let grant = match grant {
        Ok(grant) => grant,
        Err((refusal, revoked)) => {
            if let Some(revoked) = revoked {
                eid.access_tokens.forget(&revoked);
            }
            return Err(refusal);
        }
    };
    let id_token = id_token(provider, &grant).ok_or(Refusal::ServerError)?;
    eid.access_tokens.put_as(access_token.clone(), grant.login, now);
    Ok(json!({
        "access_token": access_token,
        "token_type": "Bearer",
        "expires_in": eid.access_tokens.life().as_secs(),
        "scope": "openid profile national_id",
        "id_token": id_token,
    }))
}

/// `client_secret_basic` or `client_secret_post`.
fn authenticate(provider: &Provider, headers: &HeaderMap, asked: &Asked) -> Result<(), Refusal> {
    let (id, secret) = match headers.get(AUTHORIZATION) {
        Some(header) => basic(header).ok_or(Refusal::InvalidClient)?,
        None => (asked.client_id.clone().unwrap_or_default(), asked.client_secret.clone().unwrap_or_default()),
    };
    if provider.eid().client.is(&id, &secret) { Ok(()) } else { Err(Refusal::InvalidClient) }
}

/// Name and secret, each form-encoded before Basic puts them together (RFC 6749, section 2.3.1).
fn basic(header: &HeaderValue) -> Option<(String, String)> {
    let encoded = header.to_str().ok()?.strip_prefix("Basic ")?;
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = pair.split_once(':')?;
    Some((form_decoded(id), form_decoded(secret)))
}

fn form_decoded(text: &str) -> String {
    form_urlencoded::parse(text.as_bytes()).map(|(name, _)| name.into_owned()).collect()
}

type Redeemed = Result<GrantCopy, (Refusal, Option<String>)>;

struct GrantCopy {
    login: claims::Login,
    nonce: Option<String>,
}

/// Uses a code up. A code that comes twice also gives up the token that it was exchanged for.
fn redeem(grant: &mut Grant, asked: &Asked, access_token: &str) -> Redeemed {
    if let Some(given) = &grant.exchanged_for {
        let refusal = Refusal::InvalidGrant("the code was used before");
        return Err((refusal, Some(given.clone())));
    }
    // Used up even when what comes with it is wrong: nobody gets to guess twice.
    grant.exchanged_for = Some(access_token.to_owned());
    if asked.redirect_uri.as_deref() != Some(grant.request.redirect_uri.as_str()) {
        return Err((Refusal::InvalidGrant("redirect_uri differs"), None));
    }
    let verifier = asked.code_verifier.as_deref().unwrap_or_default();
    if URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) != grant.request.code_challenge {
        return Err((Refusal::InvalidGrant("code_verifier doesn't match"), None));
    }
    Ok(GrantCopy { login: grant.login.clone(), nonce: grant.request.nonce.clone() })
}

/// The ID token, or what a switch makes of it.
fn id_token(provider: &Provider, grant: &GrantCopy) -> Option<String> {
    let (eid, world) = (provider.eid(), &provider.world);
    let mode = match provider.realm {
        Realm::People => world.switches.mode(EID),
        Realm::Staff => Mode::Ok,
    };
    let now = world.clock.now().as_second();
    let life = i64::try_from(eid.access_tokens.life().as_secs()).ok()?;
    let mut login = grant.login.clone();
    if mode == Mode::LowAcr {
        login.assurance = super::Assurance::Low;
    }
    let mut claims = provider.claims(&login)?;
    claims.extend(claims::sign_in(&login));
    claims.insert("iss".to_owned(), json!(eid.issuer()));
    claims.insert("aud".to_owned(), json!(eid.client.id));
    claims.insert("iat".to_owned(), json!(now));
    claims.insert("exp".to_owned(), json!(now + life));
    match mode {
        Mode::NoAcr => {
            claims.remove("acr");
        }
        Mode::BadNonce => {
            claims.insert("nonce".to_owned(), json!(random::token()));
        }
        _ => {}
    }
    if let (Some(nonce), true) = (&grant.nonce, mode != Mode::BadNonce) {
        claims.insert("nonce".to_owned(), json!(nonce));
    }
    let keys = match mode {
        Mode::BadSignature => &super::keys::Keys::generate().ok()?,
        _ => &eid.keys,
    };
    keys.sign(&Value::Object(claims)).ok()
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, error, description) = match self {
            Refusal::InvalidRequest => (StatusCode::BAD_REQUEST, "invalid_request", ""),
            Refusal::InvalidClient => (StatusCode::UNAUTHORIZED, "invalid_client", ""),
            Refusal::InvalidGrant(why) => (StatusCode::BAD_REQUEST, "invalid_grant", why),
            Refusal::UnsupportedGrantType => (StatusCode::BAD_REQUEST, "unsupported_grant_type", ""),
            Refusal::ServerError => (StatusCode::INTERNAL_SERVER_ERROR, "server_error", ""),
        };
        let mut body = json!({ "error": error });
        if !description.is_empty() {
            body["error_description"] = json!(description);
        }
        let mut response = (status, Json(body)).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"Waha eID\""));
        }
        response
    }
}
