//! The keys by which staff work at the desk: which there are, which a member of staff chose, and what can't be chosen.
//! They can be turned off (WCAG 2.2, 2.1.4).

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::{fmt, str::FromStr};

use crate::application::states;

states! {
    /// What a key does.
    DeskAction {
        /// Opens the counter.
        Open = "open",
        /// Calls the next person, and finishes the one at the counter first.
        CallNext = "call-next",
        /// The person is here.
        Start = "start",
        /// Calls once more.
        Recall = "recall",
        /// Sets the ticket aside.
        Skip = "skip",
        /// Writes down that nobody came.
        NoShow = "no-show",
        /// Goes to identify the person.
        Identify = "identify",
        /// Finishes.
        Finish = "finish",
        /// Opens the form to send the ticket on.
        Transfer = "transfer",
        /// Opens the form for a fee.
        Fee = "fee",
        /// Opens the form for a new ticket.
        Give = "give",
        /// Closes the counter for a pause.
        Pause = "pause",
        /// In the fast form: saves, and goes on to what the person confirms.
        SaveAndConfirm = "save-and-confirm",
        /// In the fast form: saves.
        Save = "save",
        /// In the fast form: saves, and goes on to handing over.
        HandOver = "save-and-hand-over",
    }
}

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyPlace {
    /// On the page of the queue, by itself, while nobody types.
    Queue,
    /// In the fast form, together with the keys that the browser wants for it, since one types there.
    Form,
}

/// What can be chosen: letters and digits, and nothing by which one moves, sends or leaves a page.
pub const KEYS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/// With the browser's own modifier these open its address field and its menus, and digits its tabs.
const BROWSERS: &str = "DEF0123456789";

impl DeskAction {
    /// Where it works.
    pub fn place(self) -> KeyPlace {
        match self {
            Self::SaveAndConfirm | Self::Save | Self::HandOver => KeyPlace::Form,
            _ => KeyPlace::Queue,
        }
    }

    /// The key as it comes.
    fn as_it_comes(self) -> char {
        match self {
            Self::Open => 'O',
            Self::CallNext => 'N',
            Self::Start | Self::SaveAndConfirm => 'S',
            Self::Recall => 'R',
            Self::Skip | Self::Save => 'K',
            Self::NoShow => 'X',
            Self::Identify => 'I',
            Self::Finish => 'F',
            Self::Transfer => 'T',
            Self::Fee => 'M',
            Self::Give => 'G',
            Self::Pause => 'P',
            Self::HandOver => 'H',
        }
    }
}

/// Why a choice can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyProblem {
    /// Two actions of one page on the same key: the second one, and the first.
    Twice(DeskAction, DeskAction),
    /// No letter and no digit.
    NotAKey(DeskAction),
    /// The browser needs it.
    Browsers(DeskAction),
}

impl KeyProblem {
    /// The action whose key is to be chosen anew.
    pub fn action(self) -> DeskAction {
        match self {
            Self::Twice(action, _) | Self::NotAKey(action) | Self::Browsers(action) => action,
        }
    }
}

/// The keys of a member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskKeys {
    /// False when they are turned off.
    pub on: bool,
    /// What was chosen otherwise than it comes.
    chosen: HashMap<DeskAction, char>,
}

impl Default for DeskKeys {
    fn default() -> Self {
        Self { on: true, chosen: HashMap::new() }
    }
}

impl DeskKeys {
    /// The keys that were chosen, as far as they can be; with what is wrong otherwise.
    ///
    /// # Errors
    /// Every choice that can't be taken, in the order of the actions.
    pub fn of(on: bool, wanted: &HashMap<DeskAction, String>) -> Result<Self, Vec<KeyProblem>> {
        let mut keys = Self { on, ..Self::default() };
        let mut problems = Vec::new();
        for action in DeskAction::ALL {
            let Some(text) = wanted.get(action) else { continue };
            let mut letters = text.trim().chars().map(|letter| letter.to_ascii_uppercase());
            match (letters.next(), letters.next()) {
                (Some(key), None) if KEYS.contains(key) => {
                    if action.place() == KeyPlace::Form && BROWSERS.contains(key) {
                        problems.push(KeyProblem::Browsers(*action));
                    } else if key != action.as_it_comes() {
                        keys.chosen.insert(*action, key);
                    }
                }
                _ => problems.push(KeyProblem::NotAKey(*action)),
            }
        }
        for (place, action) in DeskAction::ALL.iter().enumerate() {
            let before = DeskAction::ALL
                .iter()
                .take(place)
                .find(|other| other.place() == action.place() && keys.set(**other) == keys.set(*action));
            if let Some(before) = before.filter(|_| !problems.iter().any(|one| one.action() == *action)) {
                problems.push(KeyProblem::Twice(*action, *before));
            }
        }
        if problems.is_empty() { Ok(keys) } else { Err(problems) }
    }

    /// The same keys, turned on or off.
    #[must_use]
    pub fn turned(self, on: bool) -> Self {
        Self { on, ..self }
    }

    /// The key that is set for an action, whether keys are on or not.
    pub fn set(&self, action: DeskAction) -> char {
        self.chosen.get(&action).copied().unwrap_or_else(|| action.as_it_comes())
    }

    /// The key that does it now; none while keys are off.
    pub fn key(&self, action: DeskAction) -> Option<char> {
        self.on.then(|| self.set(action))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(pairs: &[(DeskAction, &str)]) -> HashMap<DeskAction, String> {
        pairs.iter().map(|(action, key)| (*action, (*key).to_owned())).collect()
    }

    #[test]
    fn keys_as_they_come_fit_together() {
        let keys = DeskKeys::of(true, &HashMap::new()).unwrap();
        assert_eq!(keys, DeskKeys::default());
        assert_eq!(keys.key(DeskAction::CallNext), Some('N'));
        assert_eq!(DeskKeys { on: false, ..keys }.key(DeskAction::CallNext), None);
        for action in DeskAction::ALL {
            let key = action.as_it_comes().to_string();
            assert!(DeskKeys::of(true, &wanted(&[(*action, &key)])).is_ok(), "{action}");
        }
    }

    #[test]
    fn two_actions_of_a_page_never_share_a_key() {
        use DeskAction::{CallNext, Give, Open, Save, SaveAndConfirm};
        let twice = DeskKeys::of(true, &wanted(&[(Give, "n")])).unwrap_err();
        assert_eq!(twice, [KeyProblem::Twice(Give, CallNext)]);
        let swapped = DeskKeys::of(true, &wanted(&[(Give, "N"), (CallNext, "g")])).unwrap();
        assert_eq!((swapped.set(Give), swapped.set(CallNext)), ('N', 'G'));
        assert!(DeskKeys::of(true, &wanted(&[(Save, "N")])).is_ok(), "on another page it is another key");
        assert_eq!(DeskKeys::of(true, &wanted(&[(Save, "d")])).unwrap_err(), [KeyProblem::Browsers(Save)]);
        for none in ["", "NN", "ن", "Tab", "-"] {
            assert_eq!(DeskKeys::of(true, &wanted(&[(Open, none)])).unwrap_err(), [KeyProblem::NotAKey(Open)]);
        }
        assert!(DeskKeys::of(true, &wanted(&[(SaveAndConfirm, "K")])).is_err());
    }
}
