//! What becomes of the picker's form: a code for the client, or a refusal.

use super::{
    Assurance, Grant,
    authorize::{back, refuse},
    claims::Login,
    picker,
    realm::Provider,
};
use crate::lang::Lang;
use axum::{Form, extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

/// The form's fields.
#[derive(Deserialize)]
pub(super) struct Choice {
    interaction: String,
    lang: Option<String>,
    assurance: Option<String>,
    person: Option<String>,
    cancel: Option<String>,
}

/// `POST /eid/choose`: may come again for the same interaction (a double click, the back button);
/// each time gives a code of its own, and the client takes only one.
pub(super) async fn choose(State(provider): State<Provider>, Form(choice): Form<Choice>) -> Response {
    let (eid, now) = (provider.eid(), provider.world.clock.now());
    let request = eid.interactions.with(&choice.interaction, now, |request| request.clone());
    let Some(request) = request else {
        return picker::expired(Lang::of_sign_in(choice.lang.as_deref()), eid.client.portal_url());
    };
    if choice.cancel.is_some() {
        return refuse(&request, eid.issuer(), "access_denied", "the person cancelled");
    }
    let assurance = choice.assurance.as_deref().and_then(Assurance::from_name).unwrap_or(Assurance::Substantial);
    let Some(subject) = choice.person.filter(|id| provider.knows(id)) else {
        return picker::refusal(request.lang, StatusCode::BAD_REQUEST, "nobody was picked");
    };
    let grant = Grant {
        login: Login { subject, assurance, at: now, lang: request.lang },
        request: request.clone(),
        exchanged_for: None,
    };
    let code = eid.codes.put(grant, now);
    back(&request, eid.issuer(), &[("code", &code)])
}
