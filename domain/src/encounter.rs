//! A clerk's or agent's time with one person: how the person was identified, why, and until when.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use uuid::Uuid;

use crate::application::{Assurance, Channel, StaffRole, states};
use crate::exchange::StaffLook;
use crate::gate;

/// An encounter without anything done in it ends after this long.
pub const IDLE: SignedDuration = SignedDuration::from_mins(10);
/// And after this long in all, whatever is done in it.
pub const IN_ALL: SignedDuration = SignedDuration::from_hours(2);

states! {
    /// How staff made sure that the person is who they say they are.
    Identification {
        /// The national identity card, its photo and the register's compared with the face.
        IdCard = "id-card",
        /// A passport, compared in the same way.
        Passport = "passport",
        /// A foreign resident's card, compared in the same way.
        ResidenceCard = "residence-card",
        /// Two other official documents.
        TwoDocuments = "two-documents",
        /// On the phone: answers that match what registers hold.
        Answers = "answers",
        /// On the phone: answers, and a one-time code sent to the contact on record.
        AnswersAndCode = "answers-and-code",
        /// On the phone: a code that the person, signed in themselves, made beside one draft of theirs. It opens that draft
        /// and nothing else; see [`Encounter::only`].
        HelpCode = "help-code",
    }
}

impl Identification {
    /// How surely the person is known by it (eIDAS levels).
    pub fn assurance(self) -> Assurance {
        match self {
            Self::IdCard | Self::Passport | Self::ResidenceCard => Assurance::High,
            Self::TwoDocuments | Self::AnswersAndCode | Self::HelpCode => Assurance::Substantial,
            Self::Answers => Assurance::Low,
        }
    }

    /// The ways that there are on a channel.
    pub fn on(channel: Channel) -> &'static [Self] {
        match channel {
            Channel::Counter => &[Self::IdCard, Self::Passport, Self::ResidenceCard, Self::TwoDocuments],
            Channel::Phone => &[Self::Answers, Self::AnswersAndCode, Self::HelpCode],
            Channel::Web | Channel::Kiosk => &[],
        }
    }
}

states! {
    /// Why staff open a person's record: what the person came for.
    VisitReason {
        /// To file something.
        File = "file",
        /// To go on with what was begun.
        Continue = "continue",
        /// To hear where a case stands, or to answer an authority.
        Status = "status",
        /// To have something put right.
        Correct = "correct",
        /// To act for somebody else: for a child, a ward, or by a mandate.
        ForAnother = "for-another",
    }
}

impl VisitReason {
    /// What people come for on a channel: nobody acts for somebody else on the phone.
    pub fn on(channel: Channel) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |reason| *reason != Self::ForAnother || channel == Channel::Counter)
    }
}

states! {
    /// Why a member of staff may not open somebody's record. For the person concerned the words are `gate-<bar>`, for
    /// staff `gate-staff-<bar>`.
    Bar {
        /// It is their own.
        OwnRecord = "own-record",
        /// The person lives with them.
        HouseholdMember = "household-member",
        /// The person is protected, and nobody has consented yet.
        ConsentMissing = "consent-missing",
        /// The person is protected, and a second one refused.
        ConsentRefused = "consent-refused",
    }
}

states! {
    /// How a person declared what staff hand in for them.
    Confirmation {
        /// They read it on the screen before them and confirmed it there.
        Screen = "screen",
        /// They signed the printed summary.
        Paper = "paper",
        /// They declared it aloud, on the record.
        Spoken = "spoken",
    }
}

impl Confirmation {
    /// The ways that there are on a channel.
    pub fn on(channel: Channel) -> &'static [Self] {
        match channel {
            Channel::Counter => &[Self::Screen, Self::Paper],
            Channel::Phone => &[Self::Spoken],
            Channel::Web | Channel::Kiosk => &[],
        }
    }
}

states! {
    /// How an encounter ended.
    Ended {
        /// The person has what they came for.
        Finished = "finished",
        /// Nothing was done in it for a while.
        Idle = "idle",
        /// Somebody else goes on: another counter, an officer, or the person at home.
        HandedOver = "handed-over",
        /// Staff signed out, or began another one.
        Left = "left",
        /// The person needs no more help, and let staff go.
        ByPerson = "by-person",
    }
}

/// Who stands at the counter, as the register has them. Kept in the sealed session of the member of staff until the
/// encounter begins; never in an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// The national id that was typed or scanned.
    pub national_id: String,
    /// Their name, by language.
    pub names: BTreeMap<String, String>,
    /// When they were born.
    pub born: Option<Date>,
    /// The code of their sex.
    pub sex: Option<String>,
    /// The number of their household.
    pub household: Option<String>,
    /// True when their record is protected.
    pub protected: bool,
    /// Their portrait in Base64, as the register gave it: compared with the face, and forgotten with the arrival.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portrait: Option<String>,
    /// When they were looked up.
    pub at: Timestamp,
    /// The exchange in which they were looked up.
    #[serde(default)]
    pub exchange: Uuid,
}

/// An encounter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encounter {
    /// Its id.
    pub id: Uuid,
    /// The person.
    pub person: Uuid,
    /// Who serves them: the staff provider's name for them.
    pub staff: String,
    /// In which role.
    pub role: StaffRole,
    /// Where.
    pub workplace: Option<String>,
    /// At the counter or on the phone.
    pub channel: Channel,
    /// How the person was identified.
    pub identification: Identification,
    /// What they came for.
    pub reason: VisitReason,
    /// The one draft that staff were let into by a help code: they see nothing else of the person's, and the person hands
    /// it in. `None` in every other encounter.
    pub only: Option<Uuid>,
    /// When it began.
    pub started: Timestamp,
    /// When something was done in it last.
    pub seen: Timestamp,
    /// When and how it ended.
    pub ended: Option<(Timestamp, Ended)>,
}

impl Encounter {
    /// When it ends if nothing more is done in it.
    pub fn until(&self) -> Timestamp {
        Self::runs_out(self.started, self.seen)
    }

    /// The same, of an encounter that began at one moment and in which something was done last at another.
    pub fn runs_out(started: Timestamp, seen: Timestamp) -> Timestamp {
        let later = |from: Timestamp, by| from.saturating_add(by).unwrap_or(Timestamp::MAX);
        later(seen, IDLE).min(later(started, IN_ALL))
    }

    /// True as long as something can be done in it.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended.is_none() && now < self.until()
    }

    /// True for an application that staff may touch in it.
    pub fn reaches(&self, application: Uuid) -> bool {
        self.only.is_none_or(|only| only == application)
    }

    /// As the gate looks at it.
    pub fn for_gate(&self) -> gate::Encounter {
        gate::Encounter { identified: Some(self.identification.assurance()), until: self.until() }
    }
}

/// Who did something for the person, through which channel; what is not there was done by the person on the web.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Hand {
    /// Through which channel.
    pub channel: Channel,
    /// The role of the member of staff.
    pub role: StaffRole,
    /// The staff provider's name for them.
    pub staff: String,
    /// Where they work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workplace: Option<String>,
}

impl From<&Encounter> for Hand {
    fn from(encounter: &Encounter) -> Self {
        Self {
            channel: encounter.channel,
            role: encounter.role,
            staff: encounter.staff.clone(),
            workplace: encounter.workplace.clone(),
        }
    }
}

/// The channel of a table's column.
///
/// # Errors
/// When there is no such channel.
pub fn channel(name: &str) -> Result<Channel, String> {
    let all = [Channel::Web, Channel::Kiosk, Channel::Counter, Channel::Phone];
    all.into_iter().find(|channel| channel.name() == name).ok_or_else(|| format!("`{name}` is not a channel"))
}

impl Hand {
    /// As the log keeps who looked: what they are, not what they are called.
    pub fn on_record(&self, reason: &str) -> StaffLook {
        StaffLook { role: self.role.name().to_owned(), workplace: self.workplace.clone(), reason: reason.to_owned() }
    }
}

/// The encounter in which staff act for a person, as it goes with what they do.
#[derive(Clone, Debug)]
pub struct Served {
    /// The encounter.
    pub encounter: Uuid,
    /// Who serves, and where.
    pub hand: Arc<Hand>,
    /// What the person came for.
    pub reason: VisitReason,
    /// When it ends.
    pub until: Timestamp,
}

impl From<&Encounter> for Served {
    fn from(encounter: &Encounter) -> Self {
        Self {
            encounter: encounter.id,
            hand: Arc::new(Hand::from(encounter)),
            reason: encounter.reason,
            until: encounter.until(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encounter(started: i64, seen: i64) -> Encounter {
        Encounter {
            id: Uuid::nil(),
            person: Uuid::nil(),
            staff: "S-1".to_owned(),
            role: StaffRole::Clerk,
            workplace: None,
            channel: Channel::Counter,
            identification: Identification::IdCard,
            reason: VisitReason::File,
            only: None,
            started: Timestamp::from_second(started).unwrap(),
            seen: Timestamp::from_second(seen).unwrap(),
            ended: None,
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn an_encounter_ends_ten_minutes_after_the_last_step_and_after_two_hours_in_any_case() {
        assert!(encounter(0, 0).is_open(at(599)));
        assert!(!encounter(0, 0).is_open(at(600)));
        assert!(encounter(0, 300).is_open(at(899)));
        assert!(encounter(0, 7000).is_open(at(7199)));
        assert!(!encounter(0, 7000).is_open(at(7200)));
        let over = Encounter { ended: Some((at(1), Ended::Finished)), ..encounter(0, 0) };
        assert!(!over.is_open(at(2)));
    }

    #[test]
    fn whoever_is_let_in_by_a_code_may_touch_that_draft_and_no_other() {
        let (joined, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let helping = Encounter { only: Some(joined), ..encounter(0, 0) };
        assert!(helping.reaches(joined) && !helping.reaches(other));
        assert!(encounter(0, 0).reaches(other));
    }

    #[test]
    fn answers_on_the_phone_alone_are_not_enough_to_file_anything() {
        for way in Identification::ALL {
            let listed = [Channel::Counter, Channel::Phone].iter().filter(|c| Identification::on(**c).contains(way));
            assert_eq!(listed.count(), 1, "{way} belongs to one channel");
        }
        assert!(Identification::Answers.assurance() < Assurance::Substantial);
    }
}
