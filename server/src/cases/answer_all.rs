//! Answering everything at once: the fast form at a counter or on the phone. What registers said counts as confirmed
//! when the form is saved, since the person confirms all of it before it is handed in.

use domain::facts::{FactId, Invalid, KnownFact, Status, Value, read};
use jiff::Timestamp;
use uuid::Uuid;

use super::drafts::again;
use super::{Cases, Citizen, Draft, FieldInput, Refusal, Rejected};

/// Under which name the save is noted.
const FAST: &str = "fast-form";
/// How often answers may bring up further questions that stand in the same form.
const ROUNDS: usize = 4;

/// What was typed in the fast form.
#[derive(Clone, Copy, Debug)]
pub struct TypedForm<'a> {
    /// When the form was shown: what was saved elsewhere since then is not overwritten.
    pub shown_at: Timestamp,
    /// The fields that stood in it.
    pub inputs: &'a [FieldInput],
}

/// A fact that was saved elsewhere while the form was open, with another value.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// Which fact.
    pub fact: FactId,
    /// What stands there now.
    pub kept: Option<Value>,
}

/// What came of saving the form.
#[derive(Clone)]
pub struct SavedForm {
    /// The draft as it stands.
    pub draft: Draft,
    /// Answers that can't be taken; the others are kept.
    pub rejected: Vec<Rejected>,
    /// Answers that somebody else gave otherwise meanwhile; theirs stand until the form is sent again.
    pub clashes: Vec<Clash>,
}

impl Cases {
    /// Keeps every answer of the form that can be taken, in one save.
    ///
    /// # Errors
    /// As [`Cases::draft`].
    #[tracing::instrument(target = "shubbak::trace", name = "answer all questions", skip_all)]
    pub async fn answer_all(&self, by: &Citizen, id: Uuid, form: TypedForm<'_>) -> Result<SavedForm, Refusal> {
        again!(self.answer_all_once(by, id, form))
    }

    async fn answer_all_once(&self, by: &Citizen, id: Uuid, form: TypedForm<'_>) -> Result<SavedForm, Refusal> {
        let mut draft = self.draft(by, id).await?;
        let mut saved = Taken::default();
        let mut changed = false;
        // An answer may bring up a question whose field stood in the form already, so it is looked at again.
        for _ in 0..ROUNDS {
            let taken = self.take_all(by, &draft, form);
            let news = !taken.changed.is_empty();
            draft.change().answers.facts.extend(taken.changed.clone());
            draft.recompute();
            saved = taken;
            changed |= news;
            if !news {
                break;
            }
        }
        for known in draft.change().answers.facts.values_mut() {
            if known.is_from_register() && known.status == Status::Unconfirmed {
                known.status = Status::Confirmed;
                changed = true;
            }
        }
        if changed {
            self.save(&mut draft, FAST).await?;
        }
        Ok(SavedForm { draft, rejected: saved.rejected, clashes: saved.clashes })
    }

    fn take_all(&self, by: &Citizen, draft: &Draft, form: TypedForm<'_>) -> Taken {
        let (now, answers) = (self.clock.now(), &draft.application.answers);
        let mut taken = Taken::default();
        for required in &draft.journey.required {
            let known = answers.facts.get(&required.fact);
            if known.is_some_and(KnownFact::is_from_register) {
                continue;
            }
            let Some(input) = form.inputs.iter().find(|input| input.fact == required.fact) else { continue };
            let Some(concept) = draft.definition.concept(&required.fact) else { continue };
            let value = match read(concept, &input.typed, draft.definition.codes_of(concept), draft.today) {
                Ok(answer) => Some(answer.value),
                Err(Invalid::Missing) if required.optional => None,
                Err(why) => {
                    taken.rejected.push(Rejected { fact: required.fact.clone(), why });
                    continue;
                }
            };
            match known {
                Some(known) if known.value == value => {}
                Some(known) if known.at > form.shown_at => {
                    taken.clashes.push(Clash { fact: required.fact.clone(), kept: known.value.clone() });
                }
                _ => taken.changed.push((required.fact.clone(), KnownFact::declared(value, now).typed_by(by.hand()))),
            }
        }
        taken
    }
}

#[derive(Default)]
struct Taken {
    changed: Vec<(FactId, KnownFact)>,
    rejected: Vec<Rejected>,
    clashes: Vec<Clash>,
}
