//! Signing out (OpenID Connect RP-Initiated Logout 1.0). Nobody stays signed in here, so all there
//! is to do is to send the browser back where it may go.

use super::{picker, realm::Provider};
use crate::lang::Lang;
use axum::{
    Form,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use openidconnect::url::Url;
use serde::Deserialize;

/// The request's parameters.
#[derive(Deserialize)]
pub(super) struct Asked {
    id_token_hint: Option<String>,
    client_id: Option<String>,
    post_logout_redirect_uri: Option<String>,
    state: Option<String>,
    ui_locales: Option<String>,
}

/// `GET /eid/end-session`
pub(super) async fn get(State(provider): State<Provider>, Query(asked): Query<Asked>) -> Response {
    answer(&provider, &asked)
}

/// `POST /eid/end-session`
pub(super) async fn post(State(provider): State<Provider>, Form(asked): Form<Asked>) -> Response {
    answer(&provider, &asked)
}

fn answer(provider: &Provider, asked: &Asked) -> Response {
    let client = &provider.eid().client;
    // Either names the client whose addresses count.
    let ours = match &asked.id_token_hint {
        Some(token) => provider.eid().keys.verify(token).is_some_and(|claims| claims["aud"] == client.id),
        None => asked.client_id.as_deref() == Some(client.id),
    };
    let target = asked
        .post_logout_redirect_uri
        .as_deref()
        .filter(|uri| ours && client.may_return_to(uri))
        .and_then(|uri| Url::parse(uri).ok());
    match target {
        Some(mut uri) => {
            if let Some(state) = &asked.state {
                uri.query_pairs_mut().append_pair("state", state);
            }
            Redirect::to(uri.as_str()).into_response()
        }
        None => picker::signed_out(Lang::of_sign_in(asked.ui_locales.as_deref()), client.portal_url()),
    }
}
