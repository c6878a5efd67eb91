//! Applications that want nothing but to be handed in: what the portal refuses last.

use std::time::Duration;

use crate::Fault;
use crate::draft::Draft;
use crate::page::Form;
use crate::person::Person;

/// More pages than any journey has.
const LONGEST: usize = 40;

/// An application that is answered and not yet handed in.
pub(crate) struct Ready {
    person: Person,
    form: Form,
}

impl Ready {
    /// Answers everything that is still open.
    pub(crate) async fn new(draft: Draft) -> Result<Self, Fault> {
        let person = draft.person.clone();
        let mut page = draft.read().await?;
        for _ in 0..LONGEST {
            let form = page.form(&person.id)?;
            if form.action.path().ends_with("/submit") {
                return Ok(Self { person, form });
            }
            page = person.follow(person.post(&form).await?).await?;
        }
        Err("the last page did not come".into())
    }
}

/// Hands them in one after the other in this time: how many were taken at the first try.
pub(crate) async fn during(all: Vec<Ready>, within: Duration) -> usize {
    let pause = within / u32::try_from(all.len()).unwrap_or(1).max(1);
    let mut taken = 0;
    for ready in all {
        tokio::time::sleep(pause).await;
        let answer = ready.person.post(&ready.form).await;
        taken += usize::from(answer.is_ok_and(|page| page.next.is_some_and(|to| to.path().ends_with("/confirmation"))));
    }
    taken
}
