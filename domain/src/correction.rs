//! A correction request: what somebody says is wrong in a register, and where that request stands.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

use crate::application::{Assurance, SubjectId, states};
use crate::catalogue::Availability;
use crate::facts::Value;

states! {
    /// Where a correction request stands.
    CorrectionStatus {
        /// Opened; the register does not have it yet.
        Opened = "opened",
        /// The register has it.
        Sent = "sent",
        /// Somebody at the register looks into it.
        Taken = "taken",
        /// The register was corrected.
        Corrected = "corrected",
        /// The register stays as it is, with words that say why.
        Declined = "declined",
        /// The person took it back.
        Withdrawn = "withdrawn",
    }
}

impl CorrectionStatus {
    /// True when nothing more will happen by itself.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Corrected | Self::Declined | Self::Withdrawn)
    }

    /// Where it may go from here: forward only, and decisions stand.
    pub fn may_become(self, next: Self) -> bool {
        let place = |status: Self| Self::ALL.iter().position(|one| *one == status);
        !self.is_final() && place(self) < place(next)
    }
}

/// What is asked of the register; sealed where it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Whom the fact is about.
    pub subject: SubjectId,
    /// How surely the one who asks was known.
    pub assurance: Assurance,
    /// The right value, as the person says.
    pub value: Value,
    /// What the register said when it was contested.
    pub registered: Option<Value>,
    /// Why it is wrong, in the person's words.
    pub reason: Option<String>,
}

/// A value in the register's own letters: the way back of its codes.
pub fn in_own_codes(row: &Availability, value: &Value) -> serde_json::Value {
    let canonical = value.canonical();
    match row.codes.iter().find(|(_, ours)| **ours == canonical) {
        Some((theirs, _)) => theirs.as_str().into(),
        None => value.to_json(),
    }
}

#[cfg(test)]
mod tests {
    use super::CorrectionStatus::{Corrected, Declined, Opened, Sent, Taken, Withdrawn};

    #[test]
    fn a_request_goes_forward_only_and_decisions_stand() {
        assert!(Opened.may_become(Sent) && Opened.may_become(Corrected) && Sent.may_become(Taken));
        assert!(Taken.may_become(Declined) && Taken.may_become(Withdrawn));
        assert!(!Taken.may_become(Sent) && !Sent.may_become(Sent));
        for last in [Corrected, Declined, Withdrawn] {
            assert!(!last.may_become(Withdrawn) && !last.may_become(Corrected));
        }
    }
}
