//! The words of an application: who acts, through which channel, how surely known, and where a case stands.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// How surely a person is known (eIDAS levels of assurance). Ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Assurance {
    Low,
    Substantial,
    High,
}

impl Assurance {
    /// The OIDC `acr` value of the level (eIDAS).
    pub fn acr(self) -> &'static str {
        match self {
            Self::Low => "http://eidas.europa.eu/LoA/low",
            Self::Substantial => "http://eidas.europa.eu/LoA/substantial",
            Self::High => "http://eidas.europa.eu/LoA/high",
        }
    }

    /// The level that an `acr` value names, `None` for one that is not known: that is not enough for anything.
    pub fn from_acr(acr: &str) -> Option<Self> {
        [Self::Low, Self::Substantial, Self::High].into_iter().find(|level| level.acr() == acr)
    }

    /// Its name in texts: `substantial`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }
}

/// The way on which somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Channel {
    Web,
    Kiosk,
    Counter,
    Phone,
}

impl Channel {
    /// Its name in texts and tables: `web`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Kiosk => "kiosk",
            Self::Counter => "counter",
            Self::Phone => "phone",
        }
    }
}

/// Who acts. The hub acts for nobody in particular.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Actor {
    /// The person themselves, signed in.
    Citizen {
        /// The portal's own id of the person.
        person: Uuid,
        /// How surely they are known.
        assurance: Assurance,
    },
    /// A member of staff, signed in at the desk.
    Staff {
        /// Their name at the staff's identity provider, for good.
        subject: String,
        /// What they may do.
        role: StaffRole,
        /// Where they work.
        workplace: Option<String>,
    },
    /// The portal by itself: a delivery, a reminder.
    Hub,
    /// An authority's back office.
    BackOffice {
        /// The service it decides.
        service: String,
    },
}

impl Actor {
    /// Its kind in the log: `citizen`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Citizen { .. } => "citizen",
            Self::Staff { .. } => "staff",
            Self::Hub => "hub",
            Self::BackOffice { .. } => "back_office",
        }
    }
}

/// Somebody in a role, by an id that a register understands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SubjectId {
    /// national_id, birth_notice.
    pub scheme: String,
    /// The id in that scheme.
    pub id: String,
}

/// How the one who acts is tied to the one it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same person.
    Same,
    /// A register named the applicant beside the subject: a parent in a birth notice.
    ProvenByRegister,
    /// The applicant acts for them: a guardian, or somebody with a mandate.
    Represents,
}

impl Relation {
    /// Its name in the log: `proven_by_register`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::ProvenByRegister => "proven_by_register",
            Self::Represents => "represents",
        }
    }
}

/// The one who stands in a role of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// By which id registers find them.
    pub id: SubjectId,
    /// How the applicant is tied to them.
    pub relation: Relation,
    /// The last day of that, where it has one: a mandate's, a guardianship's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every state, for texts and tests.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in the database, in texts and in URLs.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    other => Err(format!("`{other}` is not a {}", stringify!($name))),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

states! {
    /// What a member of staff may do, as their identity provider says.
    StaffRole {
        /// Serves people at a counter.
        Clerk = "clerk",
        /// Serves people on the phone.
        Agent = "agent",
        /// Decides cases of one authority.
        Officer = "officer",
        /// Watches over a workplace.
        Supervisor = "supervisor",
        /// Reads everything and changes nothing; outside every authority.
        Auditor = "auditor",
        /// Decides with a second one which service may get which facts.
        Authoriser = "authoriser",
        /// Writes the services' texts.
        Editor = "editor",
    }
}

states! {
    /// Where an application stands.
    ApplicationStatus {
        /// The person is still answering.
        Draft = "draft",
        /// Sealed, with a reference; not every authority has it yet.
        Submitted = "submitted",
        /// The authorities work on it.
        InProgress = "in-progress",
        /// An authority asked the person for something.
        NeedsYou = "needs-you",
        /// Every authority has decided.
        Decided = "decided",
    }
}

states! {
    /// Where one service of an application stands.
    RequestStatus {
        /// Another service must be approved first.
        Waiting = "waiting",
        /// To be handed to the back office.
        Queued = "queued",
        /// The back office has it and gave a receipt.
        Received = "received",
        /// Somebody works on it.
        InProgress = "in-progress",
        /// The back office asked for something.
        NeedsYou = "needs-you",
        /// Decided, yes.
        Approved = "approved",
        /// Decided, no.
        Refused = "refused",
        /// The service that it follows was refused.
        Blocked = "blocked",
        /// It could not be handed over for a long time: staff look into it.
        FailedDelivery = "failed-delivery",
    }
}

impl RequestStatus {
    /// True when nothing more will happen by itself.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Approved | Self::Refused | Self::Blocked)
    }

    /// Where an event may lead from here: decisions stand, and what comes late does not undo what came after it.
    pub fn may_become(self, next: Self) -> bool {
        let undelivered = matches!(self, Self::Queued | Self::FailedDelivery);
        !self.is_final()
            && match next {
                Self::Waiting | Self::Queued => false,
                Self::FailedDelivery => self == Self::Queued,
                Self::Received => undelivered,
                Self::InProgress => undelivered || self == Self::Received,
                Self::NeedsYou | Self::Approved | Self::Refused | Self::Blocked => true,
            }
    }
}

impl ApplicationStatus {
    /// The status of an application whose services stand so.
    pub fn of(requests: &[RequestStatus]) -> Self {
        let any = |wanted: RequestStatus| requests.contains(&wanted);
        if any(RequestStatus::NeedsYou) {
            Self::NeedsYou
        } else if requests.iter().all(|status| status.is_final()) {
            Self::Decided
        } else if requests
            .iter()
            .all(|s| matches!(s, RequestStatus::Waiting | RequestStatus::Queued | RequestStatus::FailedDelivery))
        {
            Self::Submitted
        } else {
            Self::InProgress
        }
    }
}
