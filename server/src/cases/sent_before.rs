//! What the person asked for before, for the same subject: a child is not registered twice, from however many drafts.

use domain::application::{RequestStatus, SubjectId};
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::{Cases, Draft, Refusal};
use crate::storage::{Overview, StoreError};

/// A service that the person asked for before, for the subject that they chose in a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentBefore {
    /// The service.
    pub service: String,
    /// The application with which it was asked for.
    pub application: Uuid,
    /// All services of that application.
    pub together_with: Vec<String>,
    /// Its reference.
    pub reference: String,
    /// When it was handed in.
    pub at: Timestamp,
    /// True when it was approved.
    pub approved: bool,
    /// True when it can't be asked for again: it is not decided yet, or is granted once.
    pub stands: bool,
}

/// A draft beside what its person handed in.
struct Compared {
    before: Vec<SentBefore>,
    /// With how many applications.
    number: usize,
}

impl Cases {
    /// What the person asked for before that the draft's definition has, too, for the same subject; what was refused
    /// may be asked for again and is not told.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sent_before(&self, draft: &Draft) -> Result<Vec<SentBefore>, StoreError> {
        Ok(self.compared(draft).await?.map(|compared| compared.before).unwrap_or_default())
    }

    /// With how many applications a draft was compared in which nothing of it stands.
    ///
    /// # Errors
    /// [`Refusal::SentBefore`] where something does.
    pub(super) async fn not_sent_before(&self, draft: &Draft) -> Result<Option<usize>, Refusal> {
        let Some(compared) = self.compared(draft).await? else { return Ok(None) };
        let chosen = &draft.application.answers.services;
        let stands = |one: &SentBefore| one.stands && chosen.contains(&one.service);
        if compared.before.iter().any(stands) { Err(Refusal::SentBefore) } else { Ok(Some(compared.number)) }
    }

    /// Nothing to compare is where nobody was chosen from a list, and where all may be asked for again.
    async fn compared(&self, draft: &Draft) -> Result<Option<Compared>, StoreError> {
        let subjects = subjects(draft);
        if self.hand_in_again || subjects.is_empty() {
            return Ok(None);
        }
        let mut filed = self.store.filed_by(draft.application.person).await?;
        filed.retain(|one| one.id != draft.application.id);
        let before = filed.iter().flat_map(|one| self.same_in(one, &subjects)).collect();
        Ok(Some(Compared { before, number: filed.len() }))
    }

    fn same_in(&self, one: &Overview, subjects: &BTreeMap<&str, (&str, &SubjectId)>) -> Vec<SentBefore> {
        let Some((reference, at)) = one.reference.as_ref().zip(one.submitted_at) else { return Vec::new() };
        let same = |service: &str| {
            subjects
                .get(service)
                .is_some_and(|(role, id)| one.answers.subjects.get(*role).is_some_and(|s| s.id == **id))
        };
        let lives = |status: RequestStatus| !matches!(status, RequestStatus::Refused | RequestStatus::Blocked);
        let told = |(service, status): &(String, RequestStatus)| {
            let approved = *status == RequestStatus::Approved;
            // Drafts of the release before don't know what is granted once.
            let once = self.catalogue.services.get(service).is_some_and(|service| service.once);
            SentBefore {
                service: service.clone(),
                application: one.id,
                together_with: one.services.clone(),
                reference: reference.clone(),
                at,
                approved,
                stands: !approved || once,
            }
        };
        one.requests.iter().filter(|(service, status)| lives(*status) && same(service)).map(told).collect()
    }
}

/// Whom each service of a draft is about, where that was chosen from a list, with the role.
fn subjects(draft: &Draft) -> BTreeMap<&str, (&str, &SubjectId)> {
    let bound = &draft.application.answers.subjects;
    let mut subjects = BTreeMap::new();
    for service in &draft.definition.services {
        if let Some((role, subject)) = service.chosen_role().and_then(|role| Some((role, bound.get(&role.id)?))) {
            subjects.insert(service.id.as_str(), (role.id.as_str(), &subject.id));
        }
    }
    subjects
}
