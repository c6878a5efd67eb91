//! What people are told: the notices themselves, without anything secret. Codes are put beside them when they are sent,
//! and destroyed afterwards.

use crate::application::{Channel, StaffRole, states};
use crate::contact::Masked;
use crate::definition::Subject;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};
use uuid::Uuid;

states! {
    /// What a one-time code is for. A code for one purpose opens nothing else.
    CodePurpose {
        /// To show that a phone or an address is theirs.
        ConfirmContact = "confirm-contact",
        /// Before a member of staff changes anything on the phone.
        StaffChange = "staff-change",
        /// To go on with a draft on another device.
        Resume = "resume",
    }
}

states! {
    /// The kinds of notices that people may want or not.
    Topic {
        /// A member of staff opened their record.
        Looks = "looks",
        /// Something happened with an application.
        Cases = "cases",
        /// Something runs out, or they may have something.
        Reminders = "reminders",
        /// About their safety: always told.
        Safety = "safety",
    }
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageState {
    /// It is in the person's space and nowhere else.
    Kept,
    /// It waits to be sent.
    Waiting {
        /// True when it was tried and the gateway did not take it.
        tried: bool,
    },
    /// The gateway has it.
    Sent,
    /// The gateway says that there is no such number or address.
    Refused,
    /// It could not be sent while that made sense.
    Lapsed,
}

/// Something that a person is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// A one-time code. The code is the secret beside it.
    OneTimeCode {
        /// What it is for.
        purpose: CodePurpose,
    },
    /// A resume code was made. The code is the secret beside it, where it was sent.
    ResumeCode {
        /// Of which application.
        application: Uuid,
        /// What that is.
        subject: Subject,
        /// Until when it holds.
        until: Timestamp,
    },
    /// A contact was changed, and will be in force later. The stop code is the secret beside it.
    ContactChanged {
        /// The one of that kind that was in force; `None` when there was none.
        old: Option<Masked>,
        /// The one that will be; `None` when it was removed.
        new: Option<Masked>,
        /// From when on.
        from: Timestamp,
    },
    /// "This was not me": the change was stopped.
    ChangeStopped,
    /// A member of staff opened their record.
    Encounter {
        /// The encounter.
        encounter: Uuid,
        /// Who, by role.
        role: StaffRole,
        /// Where they work.
        workplace: Option<String>,
        /// On which way.
        channel: Channel,
    },
    /// They gave somebody a mandate, on the web or at a counter.
    MandateGiven {
        /// What they call the one who may act.
        called: String,
        /// Its last day.
        until: Date,
    },
    /// Somebody with a mandate of theirs began to act for them.
    ActedFor {
        /// What they call the one who acts.
        called: String,
    },
    /// Somebody gave them a mandate.
    MandateReceived {
        /// The name of whoever gave it, by language.
        names: BTreeMap<String, String>,
        /// Its last day.
        until: Date,
    },
    /// A mandate that they had was withdrawn.
    MandateWithdrawn {
        /// The name of whoever withdrew it, by language.
        names: BTreeMap<String, String>,
    },
    /// A mandate that they gave was given back.
    MandateReturned {
        /// What they call the one who could act.
        called: String,
    },
    /// Something happened with an application of somebody for whom they act.
    OfAnother {
        /// That one's name, by language.
        names: BTreeMap<String, String>,
        /// What that one is told.
        notice: Box<Notice>,
    },
    /// Somebody on the phone said that they were this person, and answered wrongly too often.
    CallerRefused,
    /// An application was handed in.
    Submitted {
        /// The application.
        application: Uuid,
        /// Its reference.
        reference: String,
    },
    /// An authority asks something.
    Asked {
        /// The application.
        application: Uuid,
        /// Its reference.
        reference: String,
        /// Which service.
        service: String,
    },
    /// An authority has decided.
    Decided {
        /// The application.
        application: Uuid,
        /// Its reference.
        reference: String,
        /// Which service.
        service: String,
        /// Whether it was approved; notices of the release before do not say.
        #[serde(default)]
        approved: Option<bool>,
    },
    /// The portal offers something, or reminds of what runs out.
    Offer {
        /// Which of the catalogue's.
        offer: String,
        /// The last day of what it reminds of; notices of the release before do not say.
        #[serde(default)]
        day: Option<Date>,
    },
}

impl Notice {
    /// Of which kind it is.
    pub fn topic(&self) -> Topic {
        match self {
            Self::Encounter { .. } => Topic::Looks,
            Self::Submitted { .. } | Self::Asked { .. } | Self::Decided { .. } => Topic::Cases,
            Self::OfAnother { notice, .. } => notice.topic(),
            Self::Offer { .. } => Topic::Reminders,
            Self::OneTimeCode { .. }
            | Self::ResumeCode { .. }
            | Self::ContactChanged { .. }
            | Self::ChangeStopped
            | Self::CallerRefused
            | Self::MandateGiven { .. }
            | Self::MandateReceived { .. }
            | Self::MandateWithdrawn { .. }
            | Self::MandateReturned { .. }
            | Self::ActedFor { .. } => Topic::Safety,
        }
    }

    /// The application that it leads to, where it leads to one.
    pub fn application(&self) -> Option<Uuid> {
        match self {
            Self::ResumeCode { application, .. }
            | Self::Submitted { application, .. }
            | Self::Asked { application, .. }
            | Self::Decided { application, .. } => Some(*application),
            Self::OfAnother { notice, .. } => notice.application(),
            _ => None,
        }
    }

    /// The reference of that application, where it has one.
    pub fn reference(&self) -> Option<&str> {
        match self {
            Self::Submitted { reference, .. } | Self::Asked { reference, .. } | Self::Decided { reference, .. } => {
                Some(reference)
            }
            Self::OfAnother { notice, .. } => notice.reference(),
            _ => None,
        }
    }
}
