//! The offices that decide on submissions: they take each once, decide after a while by
//! themselves, and tell the portal with signed CloudEvents.
//!
//! A back office is added by an entry in `demo/data/offices`.

mod case;
mod checks;
mod deliver;
mod intake;
mod journal;
mod office;
mod offices;
mod page;
mod signature;

pub(crate) use deliver::work;
pub(crate) use office::all_offices;
pub(crate) use offices::Offices;
pub(crate) use signature::sign;

use crate::{
    faults::{Faulty, misbehave},
    switches::Kind,
    world::Shared,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use office::Office;

/// One office, as its handlers see it.
#[derive(Clone)]
struct Desk {
    world: Shared,
    office: &'static Office,
}

/// The routes of all offices, under `/back-offices/{id}`.
pub(crate) fn router(world: Shared) -> Router {
    all_offices().iter().fold(Router::new(), |routes, office| {
        let desk = Desk { world: world.clone(), office };
        let faulty = Faulty { world: world.clone(), system: &office.id, kind: Kind::BackOffice };
        let base = format!("/back-offices/{}", office.id);
        let at = |path: &str| format!("{base}{path}");
        let office_routes = Router::new()
            .route(&at("/submissions"), post(intake::submit))
            .route(&at("/submissions/{message_id}"), get(intake::status))
            .route(&at("/submissions/{message_id}/replies"), post(intake::reply))
            .route(&at("/submissions/{message_id}/verifications"), post(intake::verify))
            .layer(DefaultBodyLimit::max(4 * 1024 * 1024))
            .layer(middleware::from_fn_with_state(faulty, misbehave))
            .route(&base, get(page::show))
            .route(&at("/"), get(page::show))
            .with_state(desk);
        routes.merge(office_routes)
    })
}
