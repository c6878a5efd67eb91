//! Where an authorisation stands, and what was done with it.

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Proposed; nobody may rely on it.
    Proposed,
    /// Approved: it holds from its first day to its last.
    InForce,
    /// A second person did not approve it.
    Refused,
    /// It was in force and was taken back.
    Withdrawn,
}

impl Standing {
    /// Every standing, for texts and tests.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::InForce, Self::Refused, Self::Withdrawn];

    /// Its name in the table and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::InForce => "in_force",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What was done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The catalogue brought it.
    Seeded,
    /// The catalogue brought it in other words.
    Reseeded,
    /// The catalogue does not have it any more: it was withdrawn.
    Dropped,
    /// Somebody proposed it.
    Proposed,
    /// A second person approved it: it came into force.
    Approved,
    /// A second person refused it.
    Refused,
    /// Somebody proposed to withdraw it.
    WithdrawalProposed,
    /// A second person approved that: it was withdrawn.
    Withdrawn,
    /// A second person refused that.
    WithdrawalRefused,
    /// Somebody proposed another last day.
    EndProposed,
    /// A second person approved that.
    Ended,
    /// A second person refused that.
    EndRefused,
    /// Whoever proposed something tried to decide it alone: nothing was decided.
    OwnDecisionRefused,
}

impl What {
    /// Everything that can be done, for texts and tests.
    pub const ALL: [Self; 13] = [
        Self::Seeded,
        Self::Reseeded,
        Self::Dropped,
        Self::Proposed,
        Self::Approved,
        Self::Refused,
        Self::WithdrawalProposed,
        Self::Withdrawn,
        Self::WithdrawalRefused,
        Self::EndProposed,
        Self::Ended,
        Self::EndRefused,
        Self::OwnDecisionRefused,
    ];

    /// Its name in the table and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Seeded => "seeded",
            Self::Reseeded => "reseeded",
            Self::Dropped => "dropped",
            Self::Proposed => "proposed",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::WithdrawalProposed => "withdrawal-proposed",
            Self::Withdrawn => "withdrawn",
            Self::WithdrawalRefused => "withdrawal-refused",
            Self::EndProposed => "end-proposed",
            Self::Ended => "ended",
            Self::EndRefused => "end-refused",
            Self::OwnDecisionRefused => "own-decision-refused",
        }
    }
}
