//! Replying to what an authority asked.

use domain::application::Assurance;
use domain::facts::{FactId, Invalid, strip_controls};
use uuid::Uuid;

use super::{Cases, Citizen, Refusal, Rejected};

/// The longest reply, in characters.
const LONGEST: usize = 2000;

impl Cases {
    /// Keeps the reply and sends it to the authority. A second reply to the same question changes nothing.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when nothing of the kind was asked; [`Refusal::Rejected`] when it is empty or too long;
    /// [`Refusal::AssuranceTooLow`] for a caller who is known by answers alone.
    #[tracing::instrument(target = "shubbak::trace", name = "reply to authority", skip_all)]
    pub async fn reply(&self, by: &Citizen, id: Uuid, question: &str, text: &str) -> Result<(), Refusal> {
        let needed = Assurance::Substantial;
        if by.served.is_some() && by.assurance < needed {
            return Err(Refusal::AssuranceTooLow { needed });
        }
        let case = self.store.case(id, by.person).await?.ok_or(Refusal::NotFound)?;
        if !by.may_touch(&case.application.answers.services) {
            return Err(Refusal::NotFound);
        }
        let with_id = || case.questions.iter().filter(|asked| asked.id == question);
        let Some(asked) = with_id().find(|asked| case.is_open(asked)) else {
            // Answered already, or decided meanwhile: there is nothing to do, and nothing is lost.
            return with_id().next().map(|_| ()).ok_or(Refusal::NotFound);
        };
        let lines: Vec<String> = text.lines().map(strip_controls).collect();
        let text = lines.join("\n").trim().to_owned();
        let reject = |why| Refusal::Rejected(vec![Rejected { fact: FactId::new("case", "reply"), why }]);
        if text.is_empty() {
            return Err(reject(Invalid::Missing));
        }
        if text.chars().count() > LONGEST {
            return Err(reject(Invalid::TooLong { max: i64::try_from(LONGEST).unwrap_or(i64::MAX) }));
        }
        self.store.reply(&case, (asked, &text), by.doer(), self.clock.now()).await?;
        self.wake.notify_one();
        Ok(())
    }
}
