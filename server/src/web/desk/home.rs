//! The desk's first page: what one can do in one's role.

use app::pages::DeskHomePage;
use axum::response::Response;

use super::super::ask::{Reply, flatten};
use super::{StaffAsk, routes};

/// `GET /{lang}/desk`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(home(&ask))
}

fn home(ask: &StaffAsk) -> Reply {
    let member = ask.member()?;
    let page = DeskHomePage {
        name: ask.visit.name(ask.l.lang()).unwrap_or_default(),
        role: member.role,
        authority: member.authority.clone(),
        sections: routes::sections_of(member.role),
    };
    Ok(ask.ok(page))
}
