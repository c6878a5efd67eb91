//! The desk's first page: what one can do in one's role.

use app::pages::DeskHomePage;
use axum::response::Response;
use domain::application::StaffRole;

use super::super::ask::{Reply, flatten};
use super::super::refuse::broken;
use super::{StaffAsk, routes};

/// `GET /{lang}/desk`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(home(&ask).await)
}

async fn home(ask: &StaffAsk) -> Reply {
    let member = ask.member()?;
    let mut waiting = Vec::new();
    if let Some(authority) = member.authority.as_ref().filter(|_| member.role == StaffRole::Officer) {
        let tasks = ask.portal.store.tasks_of(authority).await.map_err(|error| broken(ask, &error))?;
        waiting.push(("tasks", tasks));
    }
    let page = DeskHomePage {
        name: ask.visit.name(ask.l.lang()).unwrap_or_default(),
        role: member.role,
        authority: member.authority.clone(),
        waiting,
        sections: routes::sections_of(member.role),
    };
    Ok(ask.ok(page))
}
