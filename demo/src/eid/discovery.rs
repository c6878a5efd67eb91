//! OpenID Connect Discovery 1.0: what the provider can do, and its public key.

use super::{Assurance, realm::Provider};
use axum::{Json, extract::State};
use serde_json::{Value, json};

/// `/.well-known/openid-configuration`
pub(super) async fn configuration(State(provider): State<Provider>) -> Json<Value> {
    let issuer = provider.eid().issuer();
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "end_session_endpoint": format!("{issuer}/end-session"),
        "jwks_uri": format!("{issuer}/jwks"),
        "scopes_supported": ["openid", "profile", "national_id"],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "code_challenge_methods_supported": ["S256"],
        "acr_values_supported": Assurance::ALL.map(Assurance::acr),
        "ui_locales_supported": ["ar", "en"],
        "claims_locales_supported": ["ar", "en"],
        "claim_types_supported": ["normal"],
        "claims_supported": [
            "iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "national_id",
            "name", "given_name", "family_name", "locale", "birthdate", "role", "workplace", "authority",
        ],
        "claims_parameter_supported": false,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "authorization_response_iss_parameter_supported": true,
    }))
}

/// The JSON Web Key Set.
pub(super) async fn jwks(State(provider): State<Provider>) -> Json<Value> {
    Json(provider.eid().keys.jwks())
}
