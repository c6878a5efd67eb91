//! Who somebody is: sign-in at the national eID by OpenID Connect, and the session that follows from it.

mod oidc;
mod sessions;
mod visit;

pub use oidc::{Oidc, Pending, SignInError, SignedIn};
pub use sessions::SessionKeeper;
pub use visit::{KeptForm, Visit, VisitData};
