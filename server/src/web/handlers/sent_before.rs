//! What the person sent before, on the page that checks the answers.

use app::pages::{CheckAnswersPage, SentAgain, WaitsFor};

use crate::cases::{Cases, Citizen, Draft, SentBefore};
use crate::storage::StoreError;

/// Says what was asked for before, and what waits for something that is not in the application: that may be right,
/// where it was approved before.
pub(in super::super) async fn fill(
    cases: &Cases,
    (citizen, draft): (&Citizen, &Draft),
    page: &mut CheckAnswersPage,
) -> Result<(), StoreError> {
    let before = cases.sent_before(draft).await?;
    let chosen = &draft.application.answers.services;
    for one in before.iter().filter(|one| chosen.contains(&one.service)) {
        if !page.again.iter().any(|known| known.service == one.service) {
            // Whoever has a mandate for some services may not open a case that holds others.
            let case =
                citizen.may_touch(&one.together_with).then(|| (one.application.to_string(), one.reference.clone()));
            page.again.push(SentAgain { service: one.service.clone(), case, at: one.at });
        }
    }
    page.waits = waits(draft, &before);
    Ok(())
}

/// What was left out of the bundle although something that is in it comes after it, and was not approved before either.
fn waits(draft: &Draft, before: &[SentBefore]) -> Vec<WaitsFor> {
    let chosen = &draft.application.answers.services;
    let missing = |other: &String| {
        let approved = before.iter().any(|one| one.service == *other && one.approved);
        !chosen.contains(other) && !approved && draft.definition.service(other).is_some()
    };
    let services = draft.definition.services.iter().filter(|service| chosen.contains(&service.id));
    services
        .flat_map(|service| {
            let others = service.follows.iter().filter(|other| missing(other));
            others.map(move |other| WaitsFor { service: service.id.clone(), other: other.clone() })
        })
        .collect()
}
