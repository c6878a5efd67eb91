//! What becomes of the picker's form: a code for the client, or a refusal.

use super::{
    Assurance, Grant,
    authorize::{back, refuse},
    claims::Login,
    picker,
};
use crate::{lang::Lang, world::Shared};
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
pub(super) async fn choose(State(world): State<Shared>, Form(choice): Form<Choice>) -> Response {
    let now = world.clock.now();
    let request = world.eid.interactions.with(&choice.interaction, now, |request| request.clone());
    let Some(request) = request else {
        return picker::expired(Lang::from_tags(choice.lang.as_deref()), world.eid.client.portal_url());
    };
    if choice.cancel.is_some() {
        return refuse(&request, world.eid.issuer(), "access_denied", "the person cancelled");
    }
    let assurance = choice.assurance.as_deref().and_then(Assurance::from_name).unwrap_or(Assurance::Substantial);
    let people = world.people();
    let person = choice.person.as_deref().and_then(|id| people.may_sign_in(id, world.clock.today()));
    let Some(person) = person else {
        return picker::refusal(request.lang, StatusCode::BAD_REQUEST, "nobody was picked");
    };
    let grant = Grant {
        login: Login { national_id: person.national_id.clone(), assurance, at: now, lang: request.lang },
        request: request.clone(),
        exchanged_for: None,
    };
    let code = world.eid.codes.put(grant, now);
    back(&request, world.eid.issuer(), &[("code", &code)])
}
