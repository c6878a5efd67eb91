//! First values that the portal has for questions which no register answers: the person's own contact on record.

use app::pages::{Filled, QuestionPage};
use domain::catalogue::Datatype;
use domain::contact::{ContactKind, in_force};

use super::super::super::ask::Ask;
use crate::cases::{Citizen, Draft};

/// Fills empty questions about how the person is reached with what is on record, and says so. What is kept is read, no
/// register is asked for it, and nothing counts before the person saves it.
pub(super) async fn fill(ask: &Ask, citizen: &Citizen, draft: &Draft, page: &mut QuestionPage) {
    // Whoever acts for another gets to see no contact of theirs.
    if citizen.represented.is_some() {
        return;
    }
    let facts = &draft.application.answers.facts;
    let own = &page.head.own_roles;
    let mut open = page
        .fields
        .iter_mut()
        // The token says that the browser may fill in the user's own: so may we.
        .filter(|field| field.autocomplete.is_some() && own.contains(&field.fact.fact.role))
        .filter(|field| field.filled == Filled::default() && !facts.contains_key(&field.fact.fact))
        .filter_map(|field| Some((kind_of(field.datatype)?, field)))
        .peekable();
    if open.peek().is_none() {
        return;
    }
    let book = match ask.portal.store.contact_book(citizen.person).await {
        Ok(book) => book,
        Err(error) => {
            tracing::warn!(%error, "the contact on record can't be read");
            return;
        }
    };
    let now = ask.portal.clock.now();
    for (kind, field) in open {
        if let Some(known) = in_force(&book.known, kind, now) {
            known.contact.value().clone_into(&mut field.filled.text);
            field.on_record = Some(known.origin);
        }
    }
}

fn kind_of(datatype: Datatype) -> Option<ContactKind> {
    match datatype {
        Datatype::Phone => Some(ContactKind::Phone),
        Datatype::Email => Some(ContactKind::Email),
        _ => None,
    }
}
