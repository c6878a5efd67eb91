//! The keys of a member of staff: listed, changed, turned off.

use app::pages::KeysPage;
use axum::http::StatusCode;
use axum::response::Response;
use domain::desk_keys::{DeskAction, DeskKeys};
use std::collections::HashMap;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::identity::StaffMember;

/// The keys of whoever is signed in.
pub(super) async fn keys_of(ask: &StaffAsk) -> Result<DeskKeys, Stop> {
    let member = ask.member()?;
    ask.portal.store.desk_keys(&member.subject).await.map_err(|error| broken(ask, &error).into())
}

/// `GET /{lang}/desk/keys`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(list(&ask).await)
}

async fn list(ask: &StaffAsk) -> Reply {
    let saved = ask.parameter("saved").is_some();
    Ok(ask.ok(KeysPage { keys: keys_of(ask).await?, typed: Vec::new(), problems: Vec::new(), saved }))
}

/// `POST` to the same.
pub(super) async fn change(posted: Posted<StaffMember>) -> Response {
    flatten(changed(&posted).await)
}

async fn changed(posted: &Posted<StaffMember>) -> Reply {
    let ask = &posted.ask;
    let sent = |action: &DeskAction| {
        let name = format!("key-{action}");
        posted.fields.iter().find(|(field, _)| *field == name).map(|(_, key)| (*action, key.clone()))
    };
    let wanted: HashMap<DeskAction, String> =
        if posted.get("reset").is_empty() { DeskAction::ALL.iter().filter_map(sent).collect() } else { HashMap::new() };
    // As they were at first, they are on.
    let on = posted.get("on") == "yes" || !posted.get("reset").is_empty();
    match DeskKeys::of(on, &wanted) {
        Ok(keys) => {
            let (staff, now) = (&ask.member()?.subject, ask.portal.clock.now());
            let kept = ask.portal.store.keep_desk_keys(staff, &keys, now).await;
            kept.map_err(|error| broken(ask, &error))?;
            Ok(ask.go("/desk/keys?saved=1"))
        }
        Err(problems) => {
            let keys = keys_of(ask).await?.turned(on);
            let page = KeysPage { keys, typed: wanted.into_iter().collect(), problems, saved: false };
            Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}
