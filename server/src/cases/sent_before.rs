//! What the person asked for before, for the same subject: told before the same is sent again, from whatever draft.

use domain::application::{RequestStatus, SubjectId};
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::{Cases, Draft};
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
}

impl Cases {
    /// What the person asked for before that the draft's definition has, too, for the same subject; what was refused
    /// may be asked for again and is not told. Nothing to compare is where nobody was chosen from a list.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sent_before(&self, draft: &Draft) -> Result<Vec<SentBefore>, StoreError> {
        let subjects = subjects(draft);
        if subjects.is_empty() {
            return Ok(Vec::new());
        }
        let all = self.store.applications_of(draft.application.person).await?;
        let others = all.iter().filter(|one| one.id != draft.application.id);
        Ok(others.flat_map(|one| same_in(one, &subjects)).collect())
    }
}

/// What an application has of the same; nothing of a draft, which has no reference.
fn same_in(one: &Overview, subjects: &BTreeMap<&str, (&str, &SubjectId)>) -> Vec<SentBefore> {
    let Some((reference, at)) = one.reference.as_ref().zip(one.submitted_at) else { return Vec::new() };
    let same = |service: &str| {
        let subject = subjects.get(service);
        subject.is_some_and(|(role, id)| one.answers.subjects.get(*role).is_some_and(|known| known.id == **id))
    };
    let lives = |status: RequestStatus| !matches!(status, RequestStatus::Refused | RequestStatus::Blocked);
    let told = |(service, status): &(String, RequestStatus)| SentBefore {
        service: service.clone(),
        application: one.id,
        together_with: one.services.clone(),
        reference: reference.clone(),
        at,
        approved: *status == RequestStatus::Approved,
    };
    one.requests.iter().filter(|(service, status)| lives(*status) && same(service)).map(told).collect()
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
