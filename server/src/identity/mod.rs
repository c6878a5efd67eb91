//! Who somebody is: sign-in by OpenID Connect, of people at the national eID and of staff at their own provider, and the
//! session that follows from it.

mod oidc;
mod resuming;
mod sessions;
mod staff;
mod taken_along;
mod visit;

pub use oidc::{Oidc, Pending, SignInError, SignedIn};
pub use resuming::Resuming;
pub use sessions::{KEPT, SessionKeeper};
pub use staff::{NotStaff, StaffDoor, StaffMember};
pub use taken_along::TakenAlong;
pub use visit::{ActsFor, KeptForm, SignedInPerson, Visit, VisitData, Who};
