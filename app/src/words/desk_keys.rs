//! Words of the desk's keys.

use crate::{key, texts::L};
use domain::desk_keys::{DeskAction, KeyProblem};
use std::borrow::Cow;

/// What a key does.
pub fn desk_action(l: L, action: DeskAction) -> Cow<'static, str> {
    l.t(match action {
        DeskAction::Open => key!("queue-open"),
        DeskAction::CallNext => key!("queue-call-next"),
        DeskAction::Start => key!("queue-start"),
        DeskAction::Recall => key!("queue-recall"),
        DeskAction::Skip => key!("queue-skip"),
        DeskAction::NoShow => key!("queue-no-show"),
        DeskAction::Identify => key!("queue-identify"),
        DeskAction::Finish => key!("queue-finish"),
        DeskAction::Transfer => key!("queue-transfer"),
        DeskAction::Fee => key!("queue-fee"),
        DeskAction::Give => key!("queue-give"),
        DeskAction::Pause => key!("queue-pause"),
        DeskAction::SaveAndConfirm => key!("fast-to-confirm"),
        DeskAction::Save => key!("fast-keep"),
        DeskAction::HandOver => key!("fast-hand-over"),
    })
}

/// Why a key can't be chosen.
pub fn key_problem(l: L, problem: KeyProblem) -> String {
    let key = match problem {
        KeyProblem::NotAKey(_) => key!("desk-keys-none"),
        KeyProblem::Browsers(_) => key!("desk-keys-browsers"),
        KeyProblem::Twice(action, other) => {
            let names = [("one", desk_action(l, action)), ("other", desk_action(l, other))];
            let args = names.map(|(name, words)| (name, words.into_owned().into()));
            return l.ta("desk-keys-twice", &args).into_owned();
        }
    };
    l.t(key).into_owned()
}
