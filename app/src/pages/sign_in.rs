//! Before the national eID: why to sign in, and what to do when it didn't work.

use domain::application::Assurance;

/// Why the person sees this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInReason {
    /// They want to sign in.
    Plain,
    /// They were signed out after a while without activity; drafts are safe.
    Expired,
    /// They signed in at an assurance that isn't enough.
    AssuranceTooLow {
        /// What the service needs.
        needed: Assurance,
    },
    /// The eID didn't say how surely it knows the person.
    AssuranceAbsent {
        /// What the service needs.
        needed: Assurance,
    },
    /// The eID can't be reached.
    Unavailable,
    /// The eID's answer didn't fit (state, nonce, signature, code).
    Failed,
    /// They cancelled at the eID.
    Cancelled,
    /// They signed out themselves.
    SignedOut,
}

/// The sign-in page. Its form posts `return_to` and `csrf` to `/{lang}/sign-in`.
#[derive(Clone, Debug)]
pub struct SignInPage {
    /// Where to go afterwards: a path with language.
    pub return_to: String,
    /// Why the person is here.
    pub reason: SignInReason,
}
