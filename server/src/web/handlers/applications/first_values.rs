//! First values that the portal has for questions which no register answers: the person's own contact on record.

use app::pages::{Field, Filled, QuestionPage};
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
    let own = page.head.own_roles.clone();
    // The token says that the browser may fill in the user's own: so may we.
    let kind = |field: &Field| {
        let open = field.filled == Filled::default() && !facts.contains_key(&field.fact.fact);
        let theirs = field.autocomplete.is_some() && own.contains(&field.fact.fact.role);
        kind_of(field.datatype).filter(|_| open && theirs)
    };
    let kinds: Vec<Option<ContactKind>> = page.fields.iter().map(kind).collect();
    if kinds.iter().all(Option::is_none) {
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
    for (field, kind) in page.fields.iter_mut().zip(kinds) {
        if let Some(known) = kind.and_then(|kind| in_force(&book.known, kind, now)) {
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
