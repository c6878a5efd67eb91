//! Saying whom it is about: one of those that a register offered, or somebody who is not listed.

use domain::application::{Relation, Subject, SubjectId};
use domain::catalogue::Bind;
use domain::facts::{FactId, Invalid};
use domain::journey::{Candidate, Page};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::drafts::again;
use super::{Cases, Citizen, Draft, Refusal, Rejected};

impl Cases {
    /// Ties the roles of the application to the one chosen (`None`: not listed), then asks the registers.
    /// Choosing somebody else forgets what was said about the one before, by registers and by the person.
    ///
    /// # Errors
    /// [`Refusal::Rejected`] when the choice is not on the list; else as [`Cases::draft_at`].
    #[tracing::instrument(target = "shubbak::trace", name = "choose who", skip_all)]
    pub async fn choose_who(
        &self,
        by: &Citizen,
        id: Uuid,
        choice: Option<&SubjectId>,
        version: i64,
    ) -> Result<Draft, Refusal> {
        again!(self.choose_once(by, id, choice, version))
    }

    async fn choose_once(
        &self,
        by: &Citizen,
        id: Uuid,
        choice: Option<&SubjectId>,
        version: i64,
    ) -> Result<Draft, Refusal> {
        let mut draft = self.draft_at(by, id, &Page::Who).await?;
        let chosen = match choice {
            None => None,
            Some(subject) => Some(self.candidate(&draft, subject)?),
        };
        let behalf = self.on_behalf(by, &draft.application).await?;
        let subjects = bindings(&draft, chosen.as_ref(), &behalf.national_id);
        if draft.application.answers.who_answered && draft.application.answers.subjects == subjects {
            return Ok(draft);
        }
        Self::fresh(&draft, "who", version)?;
        let answers = &mut draft.change().answers;
        let same = |role: &str| answers.subjects.get(role) == subjects.get(role);
        let changed: Vec<FactId> = answers.facts.keys().filter(|fact| !same(&fact.role)).cloned().collect();
        for fact in changed {
            answers.facts.remove(&fact);
        }
        answers.subjects = subjects;
        answers.who_answered = true;
        self.prefill(&mut draft, &behalf).await;
        self.save(&mut draft, "who").await?;
        Ok(draft)
    }

    fn candidate(&self, draft: &Draft, subject: &SubjectId) -> Result<Candidate, Refusal> {
        let found = draft.application.answers.candidates.iter().find(|candidate| candidate.subject == *subject);
        found.cloned().ok_or_else(|| {
            let role = draft.definition.chosen_role().map_or("child", |(role, ..)| role.id.as_str());
            Refusal::Rejected(vec![Rejected { fact: FactId::new(role, "who"), why: Invalid::NotACode }])
        })
    }
}

/// Who stands in which role once the choice is made.
fn bindings(draft: &Draft, chosen: Option<&Candidate>, applicant: &str) -> BTreeMap<String, Subject> {
    let mut subjects = BTreeMap::new();
    for role in draft.definition.roles() {
        let id = match &role.bind {
            Bind::Applicant => Some(SubjectId { scheme: "national_id".to_owned(), id: applicant.to_owned() }),
            Bind::List { .. } => chosen.map(|candidate| candidate.subject.clone()),
            Bind::Related { relation, .. } => chosen.and_then(|candidate| candidate.related.get(relation).cloned()),
        };
        if let Some(id) = id {
            let same = id.scheme == "national_id" && id.id == applicant;
            let relation = if same { Relation::Same } else { Relation::ProvenByRegister };
            subjects.insert(role.id.clone(), Subject { id, relation, until: None });
        }
    }
    subjects
}
