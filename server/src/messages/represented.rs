//! News of somebody's case also reach whoever acts for them: parents and guardians of every case, whoever has a mandate of
//! the cases in which they did something.

use domain::notice::{Notice, Topic};
use domain::representation::{Representation, RepresentationKind, Scope, Standing};
use std::collections::BTreeSet;

use super::{MessageWorker, told_to};
use crate::storage::{News, StoreError};

impl MessageWorker {
    /// Tells them, each once.
    pub(super) async fn tell_representatives(&self, news: &News) -> Result<(), StoreError> {
        let (store, clock) = (&self.messages.store, &self.messages.clock);
        let (today, now) = (clock.today(), clock.now());
        let Some(application) = news.notice.application().filter(|_| news.notice.topic() == Topic::Cases) else {
            return Ok(());
        };
        let mut rights = store.representatives_of(news.person).await?;
        // What a register said long ago is no ground any more: whoever comes again has it asked anew.
        let confirmed = |one: &Representation| one.kind == RepresentationKind::Mandate || one.is_good_while_silent(now);
        rights.retain(|one| one.standing(today) == Standing::InForce && one.representative.is_some() && confirmed(one));
        if rights.is_empty() {
            return Ok(());
        }
        let used: BTreeSet<_> = store.rights_used_in(application).await?;
        let names = store.person(news.person).await?.identity.names;
        let notice = Notice::OfAnother { names, notice: Box::new(news.notice.clone()) };
        for one in rights.iter().filter(|one| one.scope == Scope::Everything || used.contains(&one.id)) {
            if let Some(representative) = one.representative {
                self.messages.tell_as(told_to(news.id, representative), representative, &notice).await?;
            }
        }
        Ok(())
    }
}
