//! The desk: what staff see. Every route is declared in [`routes`] with the roles that may use it.

mod audit;
mod calls;
mod contacts;
mod encounters;
mod feedback;
mod figures;
mod home;
mod keys;
mod queue;
mod records;
mod registers;
mod right_new;
mod right_view;
mod rights;
mod routes;
mod sheets;
mod shift;
mod sign_in;
mod task_cases;
mod tasks;

pub(super) use calls::subject;
pub(super) use encounters::concerned;
pub(super) use routes::desk;

use app::{DeskBadge, PageContext};
use axum::http::StatusCode;
use domain::application::StaffRole;

use super::ask::{Ask, Stop, Visitor};
use crate::identity::StaffMember;

impl Visitor for StaffMember {
    const SIGN_IN: &'static str = "/desk/sign-in";

    fn dress(&self, context: &mut PageContext) {
        context.desk = Some(DeskBadge { role: self.role, sections: routes::sections_of(self.role) });
    }
}

/// A request at the desk.
pub(super) type StaffAsk = Ask<StaffMember>;

impl StaffAsk {
    /// Whoever is signed in; else the way to the sign-in page and back here.
    fn member(&self) -> Result<&StaffMember, Stop> {
        match self.visit.data() {
            Some(member) => Ok(member),
            None => Err(self.sign_in_first().into()),
        }
    }

    /// The page for somebody whose role may not do this.
    pub(super) fn not_for(&self, role: StaffRole) -> axum::response::Response {
        self.page(StatusCode::FORBIDDEN, app::pages::NotForYouPage { role })
    }
}
