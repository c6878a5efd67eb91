//! How each system of the country behaves just now, and the ways in which it may misbehave.

mod http;
mod page;

pub(crate) use http::router;

use crate::{hub::MUNICIPAL, letter_box::LETTER_BOX, registers::RegisterId, stores::StoreId};
use std::time::Duration;
use tokio::sync::watch;

/// A way to behave. Its [`name`](Mode::name) is what the switches' API reads and writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// As it should.
    Ok,
    /// Answers rightly, three seconds late.
    Slow,
    /// Nobody listens (registers), hangs up at once (the others), or nothing lies there any more (stores).
    Refused,
    /// Accepts the request and never answers.
    BlackHole,
    /// Answers rightly, one byte a second.
    Drip,
    /// Answers 500 with an X-Road error body, or a SOAP fault.
    Error500,
    /// Answers 200 with a web page, or hands one in.
    Html,
    /// Announces more bytes than come, or has lost the second half of its file.
    Truncated,
    /// Streams 100 MB of JSON or XML, or holds a value or a file of that length.
    Huge,
    /// Answers with bytes that are not UTF-8.
    BadUtf8,
    /// Answers with somebody else's record.
    WrongPerson,
    /// Answers with another register's answer.
    WrongRegister,
    /// Answers with attributes that nobody asked for.
    Extra,
    /// Answers as of two years ago.
    Stale,
    /// Somebody works in the database and keeps everybody else out.
    Locked,
    /// Holds two records about everybody.
    Duplicate,
    /// Drops half a file.
    HalfWritten,
    /// Drops a file that was changed after its checksum was taken.
    Tampered,
    /// Holds mistakes.
    Mistaken,
    /// Takes the submission, then hangs up before the receipt is sent.
    LostAnswer,
    /// Sends each event twice.
    Twice,
    /// Sends events in the wrong order, the newest first.
    Disorder,
    /// Signs people in without saying how surely.
    NoAcr,
    /// Signs people in at low assurance, whatever was chosen.
    LowAcr,
    /// Puts another nonce into the ID token.
    BadNonce,
    /// Signs the ID token with a key that nobody knows.
    BadSignature,
}

/// A kind of system: which modes it has, and under which heading it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A register of facts.
    Register,
    /// A register that is a view in a database.
    View,
    /// A register that comes as dropped files.
    Drop,
    /// A register that the portal keeps from sheets that are handed in.
    Sheets,
    /// A hub with registers behind it.
    Hub,
    /// A back office.
    BackOffice,
    /// The identity provider.
    Eid,
    /// Where messages to people arrive.
    LetterBox,
}

impl Mode {
    /// The mode's name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Mode::Ok => "ok",
            Mode::Slow => "slow",
            Mode::Refused => "refused",
            Mode::BlackHole => "black_hole",
            Mode::Drip => "drip",
            Mode::Error500 => "error_500",
            Mode::Html => "html",
            Mode::Truncated => "truncated",
            Mode::Huge => "huge",
            Mode::BadUtf8 => "bad_utf8",
            Mode::WrongPerson => "wrong_person",
            Mode::WrongRegister => "wrong_register",
            Mode::Extra => "extra",
            Mode::Stale => "stale",
            Mode::Locked => "locked",
            Mode::Duplicate => "duplicate",
            Mode::HalfWritten => "half_written",
            Mode::Tampered => "tampered",
            Mode::Mistaken => "mistaken",
            Mode::LostAnswer => "lost_answer",
            Mode::Twice => "twice",
            Mode::Disorder => "disorder",
            Mode::NoAcr => "no_acr",
            Mode::LowAcr => "low_acr",
            Mode::BadNonce => "bad_nonce",
            Mode::BadSignature => "bad_signature",
        }
    }
}

impl Kind {
    /// The modes that a system of this kind has, the healthy one first.
    pub(crate) fn modes(self) -> &'static [Mode] {
        use Mode::{
            BadNonce, BadSignature, BadUtf8, BlackHole, Disorder, Drip, Duplicate, Error500, Extra, HalfWritten, Html,
            Huge, Locked, LostAnswer, LowAcr, Mistaken, NoAcr, Ok, Refused, Slow, Stale, Tampered, Truncated, Twice,
            WrongPerson, WrongRegister,
        };
        match self {
            Kind::Register => &[
                Ok,
                Slow,
                Refused,
                BlackHole,
                Drip,
                Error500,
                Html,
                Truncated,
                Huge,
                BadUtf8,
                WrongPerson,
                Extra,
                Stale,
                Twice,
                Disorder,
            ],
            Kind::View => &[Ok, Slow, Refused, Locked, Truncated, Huge, BadUtf8, Duplicate, Stale],
            Kind::Drop => &[Ok, Refused, HalfWritten, Tampered, Html, Huge, BadUtf8, Extra, Stale],
            Kind::Sheets => &[Ok, HalfWritten, Html, Extra, Mistaken, Stale],
            Kind::Hub => &[Ok, Slow, Refused, BlackHole, Drip, Error500, Html, Truncated, Huge, BadUtf8, WrongRegister],
            Kind::BackOffice => &[Ok, Slow, Refused, BlackHole, Error500, Html, LostAnswer, Twice],
            Kind::Eid => &[Ok, Slow, Error500, NoAcr, LowAcr, BadNonce, BadSignature],
            Kind::LetterBox => &[Ok, Slow, Refused, BlackHole, Error500, LostAnswer],
        }
    }

    /// The kind's name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Register => "register",
            Kind::View => "db_view",
            Kind::Drop => "csv_drop",
            Kind::Sheets => "native",
            Kind::Hub => "hub",
            Kind::BackOffice => "back_office",
            Kind::Eid => "eid",
            Kind::LetterBox => "letter_box",
        }
    }

    /// Whether it is a register of stored records, which are written anew when its switch is turned.
    pub(crate) fn is_store(self) -> bool {
        matches!(self, Kind::View | Kind::Drop | Kind::Sheets)
    }

    fn mode(self, name: &str) -> Option<Mode> {
        self.modes().iter().copied().find(|mode| mode.name() == name)
    }
}

/// Why a switch was not turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TurnError {
    /// There is no system of that name.
    UnknownSystem,
    /// The system has no such mode.
    UnknownMode,
}

struct Switch {
    kind: Kind,
    mode: watch::Sender<Mode>,
    /// Whether a register's socket is open; follows the mode a moment later.
    open: watch::Sender<bool>,
    /// The mode in which a store's records were written; follows the mode a moment later.
    written: watch::Sender<Mode>,
}

/// All switches with their systems' ids, in the order in which they are listed. In memory only: after a restart all is well again.
pub(crate) struct Switches(Vec<(&'static str, Switch)>);

/// The identity provider's id among the switches.
pub(crate) const EID: &str = "eid";

impl Switches {
    /// One healthy switch for each register, back office and the identity provider.
    pub(crate) fn new(offices: impl Iterator<Item = &'static str>) -> Self {
        let registers = RegisterId::ALL.map(|register| (register.id(), Kind::Register));
        let stores = StoreId::ALL.map(|store| (store.id(), store.kind()));
        let offices = offices.map(|office| (office, Kind::BackOffice));
        Switches(
            registers
                .into_iter()
                .chain(stores)
                .chain([(MUNICIPAL, Kind::Hub)])
                .chain(offices)
                .chain([(EID, Kind::Eid), (LETTER_BOX, Kind::LetterBox)])
                .map(|(id, kind)| (id, Switch::new(kind)))
                .collect(),
        )
    }

    fn get(&self, system: &str) -> Option<&Switch> {
        let (_, switch) = self.0.iter().find(|(id, _)| *id == system)?;
        Some(switch)
    }

    /// How a system behaves now; a system without a switch behaves.
    pub(crate) fn mode(&self, system: &str) -> Mode {
        self.get(system).map_or(Mode::Ok, |switch| *switch.mode.borrow())
    }

    /// Every system with its kind and mode, kind by kind.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, Kind, Mode)> {
        self.0.iter().map(|(id, switch)| (*id, switch.kind, *switch.mode.borrow()))
    }

    /// Turns one switch; returns when the system behaves so (a register's socket takes a moment).
    ///
    /// # Errors
    /// [`TurnError`] when there is no such system, or the system has no such mode.
    pub(crate) async fn turn(&self, system: &str, mode: &str) -> Result<(), TurnError> {
        let switch = self.get(system).ok_or(TurnError::UnknownSystem)?;
        let mode = switch.kind.mode(mode).ok_or(TurnError::UnknownMode)?;
        switch.turn(mode).await;
        Ok(())
    }

    /// Makes every system behave again.
    pub(crate) async fn all_well(&self) {
        for (_, switch) in &self.0 {
            switch.turn(Mode::Ok).await;
        }
    }

    /// What a register's listener follows: the mode to obey and where to say whether it is open.
    pub(crate) fn socket(&self, system: &str) -> Option<(watch::Receiver<Mode>, watch::Sender<bool>)> {
        let switch = self.get(system)?;
        Some((switch.mode.subscribe(), switch.open.clone()))
    }

    /// What a store follows: the mode to obey and where to say that its records are written so.
    pub(crate) fn store(&self, system: &str) -> Option<(watch::Receiver<Mode>, watch::Sender<Mode>)> {
        let switch = self.get(system)?;
        Some((switch.mode.subscribe(), switch.written.clone()))
    }
}

impl Switch {
    fn new(kind: Kind) -> Self {
        let (mode, written) = (watch::Sender::new(Mode::Ok), watch::Sender::new(Mode::Ok));
        Switch { kind, mode, open: watch::Sender::new(true), written }
    }

    async fn turn(&self, mode: Mode) {
        self.mode.send_replace(mode);
        if self.kind.is_store() {
            let mut written = self.written.subscribe();
            let _ = tokio::time::timeout(Duration::from_secs(5), written.wait_for(|written| *written == mode)).await;
        }
        if self.kind == Kind::Register {
            let mut open = self.open.subscribe();
            let wanted = mode != Mode::Refused;
            // If the port can't be had back in this time, the register stays closed and says so.
            let _ = tokio::time::timeout(Duration::from_secs(2), open.wait_for(|open| *open == wanted)).await;
        }
    }
}
