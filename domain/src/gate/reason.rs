//! Why the gate refuses: one code for each of its conditions, the plainest first.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        /// Why the gate refuses. For the person concerned the words are `gate-<reason>`, for staff
        /// `gate-staff-<reason>`. Ordered: what comes first is said first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Reason { $($(#[$doc])* #[serde(rename = $text)] $variant),+ }

        impl Reason {
            /// Every reason, for texts and tests.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its code, in the log and in texts.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl FromStr for Reason {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text { $($text => Ok(Self::$variant),)+ other => Err(format!("`{other}` is not a reason of the gate")) }
            }
        }
    };
}

reasons! {
    /// No such service, or no such function of the hub, is known.
    UnknownRequester = "unknown-requester",
    /// The service or function is another authority's than the one that asks.
    NotItsService = "not-its-service",
    /// A clerk or agent acts for a person whom they have not identified.
    NotIdentified = "not-identified",
    /// The clerk's or agent's time with the person is over.
    EncounterOver = "encounter-over",
    /// The person is not known surely enough for the service.
    AssuranceTooLow = "assurance-too-low",
    /// Nothing ties the applicant to the subject.
    NoRelation = "no-relation",
    /// What tied them, a mandate or a guardianship, has ended.
    RepresentationOver = "representation-over",
    /// No application or case is open.
    NoOpenApplication = "no-open-application",
    /// One is open, but not for this service.
    OtherService = "other-service",
    /// Another authority decides the case.
    NotItsCase = "not-its-case",
    /// The purpose is not the service's.
    PurposeMismatch = "purpose-mismatch",
    /// The service or function does not declare that it needs the fact.
    BeyondService = "beyond-service",
    /// No authorisation covers the fact.
    NotAuthorised = "not-authorised",
    /// The authorisation is for another way of asking.
    WrongDirection = "wrong-direction",
    /// The authorisation was proposed and approved by one person.
    NotTwoPeople = "not-two-people",
    /// The authorisation was withdrawn.
    Withdrawn = "withdrawn",
    /// The authorisation is not in force today.
    OutsidePeriod = "outside-period",
    /// The authorisation does not hold on this channel.
    ChannelNotAllowed = "channel-not-allowed",
    /// The authorisation wants the person to be known more surely.
    AssuranceBelowAuthorisation = "assurance-below-authorisation",
    /// The person was not told, or did not ask for it.
    NoRequest = "no-request",
    /// The person did not consent.
    NoConsent = "no-consent",
    /// The authorisation does not reach that far back.
    BeyondHistory = "beyond-history",
    /// The register was taken out of use by decision.
    SourceRetired = "source-retired",
    /// The register does not hold the fact on this day, or not for the time that is asked about.
    NotHeld = "not-held",
    /// The source does not know the person.
    UnknownAtSource = "unknown-at-source",
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
