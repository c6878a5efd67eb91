//! What addresses name that is somebody's, and whose.

/// Something that an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// An application, from draft to outcome.
    Application,
    /// A list of services.
    List,
    /// An appointment at a service centre.
    Appointment,
    /// Something that the hub offers to a person.
    Offer,
    /// A mandate that a person gave.
    Mandate,
    /// A right to act for somebody else.
    RightToAct,
    /// A look at somebody's data.
    Look,
    /// A request to correct what a register has.
    Correction,
    /// A ticket of a centre's line.
    Ticket,
    /// A clerk's or agent's time with a person.
    Encounter,
    /// A call.
    Call,
    /// What a clerk took in a shift.
    Shift,
    /// A correction that an authority has to decide.
    CorrectionTask,
    /// A question that an authority has to answer.
    QuestionTask,
    /// A case that was handed to an authority.
    CaseTask,
    /// A register that the portal keeps for an authority.
    Register,
    /// A record in such a register, as somebody has opened it.
    Record,
    /// What somebody said of a page.
    Words,
    /// An authorisation to ask a register.
    AccessRight,
    /// A proposed change of such an authorisation.
    Proposal,
}

/// Whose a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A person's.
    Person,
    /// That of the member of staff who began it.
    Member,
    /// A service centre's.
    Centre,
    /// An authority's.
    Authority,
    /// Everybody's who may open the page in their role.
    Role,
    /// That of whoever has its code.
    Holder,
}

impl Thing {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Application,
        Self::List,
        Self::Appointment,
        Self::Offer,
        Self::Mandate,
        Self::RightToAct,
        Self::Look,
        Self::Correction,
        Self::Ticket,
        Self::Encounter,
        Self::Call,
        Self::Shift,
        Self::CorrectionTask,
        Self::QuestionTask,
        Self::CaseTask,
        Self::Register,
        Self::Record,
        Self::Words,
        Self::AccessRight,
        Self::Proposal,
    ];

    /// Its name with an article, for whoever audits the portal.
    pub fn name(self) -> &'static str {
        match self {
            Self::Application => "an application",
            Self::List => "a list of services",
            Self::Appointment => "an appointment",
            Self::Offer => "an offer",
            Self::Mandate => "a mandate",
            Self::RightToAct => "a right to act for another",
            Self::Look => "a look",
            Self::Correction => "a correction request",
            Self::Ticket => "a ticket",
            Self::Encounter => "an encounter",
            Self::Call => "a call",
            Self::Shift => "a shift",
            Self::CorrectionTask => "a correction to decide",
            Self::QuestionTask => "a question to answer",
            Self::CaseTask => "a case handed over",
            Self::Register => "a register",
            Self::Record => "an opened record",
            Self::Words => "words about a page",
            Self::AccessRight => "an authorisation",
            Self::Proposal => "a proposed authorisation",
        }
    }

    /// Whose it is.
    pub fn whose(self) -> Whose {
        match self {
            Self::Application
            | Self::List
            | Self::Appointment
            | Self::Offer
            | Self::Mandate
            | Self::RightToAct
            | Self::Look
            | Self::Correction => Whose::Person,
            Self::Ticket => Whose::Holder,
            Self::Encounter | Self::Call | Self::Record => Whose::Member,
            Self::Shift => Whose::Centre,
            Self::CorrectionTask | Self::QuestionTask | Self::CaseTask | Self::Register => Whose::Authority,
            Self::Words | Self::AccessRight | Self::Proposal => Whose::Role,
        }
    }
}

impl Whose {
    pub(super) fn person_in_words(self, thing: Thing) -> String {
        let whose = match thing {
            Thing::Mandate => "whoever gave",
            Thing::RightToAct => "whoever has",
            Thing::Look => "whoever's data was seen in",
            _ => "the owner of",
        };
        format!("{whose} {}", thing.name())
    }

    pub(super) fn staff_in_words(self, thing: Thing) -> String {
        let name = thing.name();
        match self {
            Self::Person | Self::Holder | Self::Role => format!("any {}", name.split_once(' ').map_or(name, |it| it.1)),
            Self::Member => format!("{name} of their own"),
            Self::Centre => format!("{name} of their centre"),
            Self::Authority => format!("{name} of their authority"),
        }
    }
}
