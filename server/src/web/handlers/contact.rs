//! How we reach you, and what we told you.

use app::pages::{
    ContactDone, ContactError, ContactNow, ContactPage, ContactPanel, ErrorPage, MessageLine, MessagesPage, Problem,
};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Assurance;
use domain::contact::{ContactKind, Origin, Wishes, in_force};
use domain::notice::Topic;
use jiff::Timestamp;

use super::super::ask::{Ask, Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::contact_code;
use super::sign_in::to_eid;
use crate::cases::Citizen;
use crate::contacts::NotChanged;
use crate::storage::{Changed, ContactBook};

/// `GET /{lang}/my/messages`.
pub(in super::super) async fn messages(ask: Ask) -> Response {
    flatten(show_messages(&ask).await)
}

async fn show_messages(ask: &Ask) -> Reply {
    let citizen = ask.citizen()?;
    let told = ask.portal.store.messages_of(citizen.person).await.map_err(|error| broken(ask, &error))?;
    let line = |one: crate::storage::Told| MessageLine { notice: one.notice, to: one.to, state: one.state, at: one.at };
    Ok(ask.ok(MessagesPage { lines: told.into_iter().map(line).collect() }))
}

/// `GET /{lang}/my/contact`.
pub(in super::super) async fn show(ask: Ask) -> Response {
    let done = match ask.parameter("done").as_deref() {
        Some("confirmed") => Some(ContactDone::Confirmed),
        Some("waits") => Some(ContactDone::Waits),
        Some("kept") => Some(ContactDone::Kept),
        Some("wished") => Some(ContactDone::Wished),
        Some("unlocked") => Some(ContactDone::Unlocked),
        _ => None,
    };
    flatten(show_contacts(&ask, done).await)
}

async fn show_contacts(ask: &Ask, done: Option<ContactDone>) -> Reply {
    let citizen = ask.citizen()?;
    let mut page = page(ask, &citizen).await?;
    page.done = done;
    Ok(ask.ok(page))
}

async fn page(ask: &Ask, citizen: &Citizen) -> Result<ContactPage, Stop> {
    let reach = &ask.portal.reach;
    let book = reach.contacts.mine(citizen, ask.l.lang()).await.map_err(|why| Stop::from(refused(ask, &why)))?;
    let now = ask.portal.clock.now();
    let panel = |kind: &ContactKind| panel(ask, &book, *kind, now);
    Ok(ContactPage {
        panels: ContactKind::ALL.iter().map(panel).collect(),
        locked_at: book.locked_at,
        may_unlock: citizen.assurance >= Assurance::High,
        wishes: book.wishes.clone(),
        done: None,
        sends: reach.messages.sends,
    })
}

fn panel(ask: &Ask, book: &ContactBook, kind: ContactKind, now: Timestamp) -> ContactPanel {
    let mut of_kind = book.known.iter().filter(|known| known.contact.kind() == kind);
    let concept = match kind {
        ContactKind::Phone => "person.contact.phone",
        ContactKind::Email => "person.contact.email",
    };
    let concept = ask.portal.catalogue.concepts.get(concept);
    ContactPanel {
        kind,
        now: in_force(&book.known, kind, now).map(|known| ContactNow {
            value: known.contact.value().to_owned(),
            from_register: known.origin == Origin::Register,
            until: known.until,
        }),
        next: of_kind.clone().find(|known| known.is_ahead(now)).map(|known| {
            let value = known.contact.value().to_owned();
            (value, known.from.unwrap_or(now))
        }),
        waiting: of_kind.find(|known| known.from.is_none()).map(|known| known.contact.value().to_owned()),
        typed: String::new(),
        error: None,
        example: concept.and_then(|concept| concept.example("applicant")).map(str::to_owned),
    }
}

/// The kind in an address; anything else is a page that does not exist.
pub(super) fn kind(ask: &Ask, text: &str) -> Result<ContactKind, Stop> {
    let lost = || Stop::from(ask.page(StatusCode::NOT_FOUND, ErrorPage { problem: Problem::NotFound }));
    text.parse().map_err(|_| lost())
}

/// The answer to a change that was not made.
pub(super) fn refused(ask: &Ask, why: &NotChanged) -> Response {
    match why {
        NotChanged::AssuranceTooLow { needed } => {
            ask.to_sign_in(&ask.href("/my/contact"), &format!("low-{}", needed.name()))
        }
        NotChanged::Store(error) => broken(ask, error),
        // The page says how things stand now: locked, or changed in another window.
        NotChanged::Locked | NotChanged::Nothing | NotChanged::Same | NotChanged::Invalid(_) | NotChanged::Code(_) => {
            ask.go("/my/contact")
        }
    }
}

/// `POST /{lang}/my/contact/{kind}`: a new contact, and a code on its way there.
pub(in super::super) async fn propose(Path((_, kind)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(proposed(&posted, &kind).await)
}

async fn proposed(posted: &Posted, text: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let kind = kind(ask, text)?;
    let typed = posted.get(kind.name());
    let error = match ask.portal.reach.contacts.propose(&citizen, kind, typed).await {
        Ok(proposed) => return contact_code::sent(ask, &citizen, (kind, proposed)).await,
        Err(NotChanged::Invalid(why)) => ContactError::Invalid(why),
        Err(NotChanged::Same) => ContactError::Same,
        Err(why) => return Ok(refused(ask, &why)),
    };
    let mut page = page(ask, &citizen).await?;
    if let Some(panel) = page.panels.iter_mut().find(|panel| panel.kind == kind) {
        typed.chars().take(300).collect::<String>().clone_into(&mut panel.typed);
        panel.error = Some(error);
    }
    Ok(ask.page(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// `POST /{lang}/my/contact/{kind}/remove`.
pub(in super::super) async fn remove(Path((_, kind)): Path<(String, String)>, posted: Posted) -> Response {
    flatten(removed(&posted, &kind).await)
}

async fn removed(posted: &Posted, text: &str) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let kind = kind(ask, text)?;
    let changed = ask.portal.reach.contacts.remove(&citizen, kind).await;
    Ok(changed.map_or_else(|why| refused(ask, &why), |changed| done(ask, &changed)))
}

/// The page that says what was done.
pub(super) fn done(ask: &Ask, changed: &Changed) -> Response {
    let waits = matches!(changed, Changed::From { from, .. } if *from > ask.portal.clock.now());
    ask.go(if waits { "/my/contact?done=waits" } else { "/my/contact?done=confirmed" })
}

/// `POST /{lang}/my/contact/keep`: what waits is taken back.
pub(in super::super) async fn keep(posted: Posted) -> Response {
    let ask = &posted.ask;
    let citizen = match ask.citizen() {
        Ok(citizen) => citizen,
        Err(Stop(response)) => return *response,
    };
    let kept = ask.portal.reach.contacts.keep(&citizen).await;
    kept.map_or_else(|why| refused(ask, &why), |()| ask.go("/my/contact?done=kept"))
}

/// `POST /{lang}/my/contact/unlock`.
pub(in super::super) async fn unlock(posted: Posted) -> Response {
    let ask = &posted.ask;
    let citizen = match ask.citizen() {
        Ok(citizen) => citizen,
        Err(Stop(response)) => return *response,
    };
    let unlocked = ask.portal.reach.contacts.unlock(&citizen).await;
    unlocked.map_or_else(|why| refused(ask, &why), |()| ask.go("/my/contact?done=unlocked"))
}

/// `POST /{lang}/my/contact/sign-in-surely`: off to the eID, for the highest assurance.
pub(in super::super) async fn sign_in_surely(posted: Posted) -> Response {
    let back = posted.ask.href("/my/contact");
    flatten(to_eid(&posted.ask, back, Assurance::High).await)
}

/// `POST /{lang}/my/contact/wishes`.
pub(in super::super) async fn wish(posted: Posted) -> Response {
    flatten(wished(&posted).await)
}

async fn wished(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let topics = posted.all("topic");
    let wants = |topic: Topic| topics.iter().any(|name| name == topic.name());
    let language = posted.get("language");
    let wishes = Wishes {
        language: ask.portal.texts.language(language).map(|l| l.lang().to_owned()),
        looks: wants(Topic::Looks),
        cases: wants(Topic::Cases),
        reminders: wants(Topic::Reminders),
        by: posted.get("by").parse().ok(),
    };
    let kept = ask.portal.reach.contacts.wish(&citizen, &wishes).await;
    Ok(kept.map_or_else(|why| refused(ask, &why), |()| ask.go("/my/contact?done=wished")))
}
