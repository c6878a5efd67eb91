//! Search results.

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A service's id.
    Service(String),
    /// A life event's id.
    LifeEvent(String),
    /// An authority's id.
    Authority(String),
}

/// The results of a search.
#[derive(Clone, Debug)]
pub struct SearchPage {
    /// What was looked for, as it was typed; empty when nothing was typed yet.
    pub query: String,
    /// What was found, best first.
    pub hits: Vec<Hit>,
}
