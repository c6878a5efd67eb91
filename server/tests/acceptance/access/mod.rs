//! Whose is it: every route in every way, as everybody who may come, about everything that is somebody's. The routes are the
//! portal's own table, so that a new one is tried without a line here, or says that its address can't be filled.

mod actors;
mod cells;
mod digest;
mod ended;
mod expected;
mod fill;
mod forged;
mod headers;
mod known;
mod sessions;
mod table;
mod things;
mod world;

use crate::queue::in_the_morning;
use crate::support::{Case, Site};
use server::settings::Settings;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::plain("the_table_of_access_is_written_down", table::written),
        Case::own_with("every_route_role_and_thing", shown_to_all, |site| Box::pin(matrix(site))).long(),
    ];
    cases.extend(sessions::cases());
    cases.extend(headers::cases());
    cases
}

/// The data tracker's interface is closed without its token.
pub(super) const TRACKER_TOKEN: &str = "a token that nobody here shows";

fn shown_to_all(settings: &mut Settings) {
    in_the_morning(settings);
    settings.tracker_token = Some(TRACKER_TOKEN.to_owned());
}

/// One set-up for all cells. What changes something comes last.
async fn matrix(site: &Site) {
    let world = world::built(site).await;
    let mut wrong = cells::read(&world).await;
    let before = digest::still(site).await;
    wrong.extend(cells::refused_to_change(&world).await);
    wrong.extend(digest::changed(site, &before, "what was refused").await);
    let before = digest::still(site).await;
    wrong.extend(forged::all(&world).await);
    wrong.extend(digest::changed(site, &before, "forms of other sites").await);
    wrong.extend(ended::all(site, &world).await);
    wrong.extend(cells::allowed_to_change(&world).await);
    wrong.extend(world.met.unmet());
    assert!(wrong.is_empty(), "{} cells are not as declared:\n{}", wrong.len(), wrong.join("\n"));
}
