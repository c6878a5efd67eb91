//! Help: how the portal works, whom to call.

use domain::catalogue::{Authority, Catalogue};

/// The help page.
#[derive(Clone, Debug)]
pub struct HelpPage {
    /// Whom to call.
    pub authorities: Vec<Authority>,
}

impl HelpPage {
    /// The help page of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { authorities: catalogue.authorities.values().cloned().collect() }
    }
}
