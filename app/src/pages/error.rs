//! Pages for when something didn't work. Each says what happened and has a way on.

/// What didn't work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// 404: no such page, or somebody else's application.
    NotFound,
    /// 403: the form's token doesn't fit.
    Forbidden,
    /// 400: the request can't be understood.
    BadRequest,
    /// 405: the page can't be used in this way.
    MethodNotAllowed,
    /// 413: too much was sent.
    TooLarge,
    /// 429: too many requests.
    TooMany,
    /// 409: the draft was changed in another tab.
    Conflict {
        /// Where the draft stands now (path without language).
        current: String,
    },
    /// 503: the portal can't do this now.
    Unavailable,
    /// 500: a fault of the portal.
    Server,
    /// 503: planned works.
    Maintenance,
}

/// The page of a problem.
#[derive(Clone, Debug)]
pub struct ErrorPage {
    /// What didn't work.
    pub problem: Problem,
}
