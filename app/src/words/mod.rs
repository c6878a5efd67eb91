//! Which words go with which domain value: the one place where errors, reasons and states become text.

mod afterwards;
mod call;
mod desk;
mod desk_keys;
mod encounter;
mod feedback;
mod forms;
mod invalid;
mod keeping;
mod lookups;
pub mod message;
mod offers;
mod queue;
mod represent;
mod rights;
mod states;

pub use afterwards::{correction_status, export_headings, looker, verdict};
pub use call::{attempt_result, call_outcome, call_time, contact_headings};
pub use desk::{
    acting, basis, basis_name, capacity, desk_section, direction, flaw, hub_function, staff_role, staff_role_about,
    wanted,
};
pub use desk_keys::{desk_action, key_problem};
pub use encounter::{confirmation, identification, staff_reason, visit_reason};
pub use feedback::{answer, asked_after, feedback_place, language_name, words_state};
pub use forms::{id_form, mobile_form, phone_form};
pub use invalid::invalid;
pub use keeping::{end_reason, kept_by, kept_kind, kept_reason, look_reason, sheet_mistake, workplace};
pub use lookups::unusual_look;
pub use offers::{offer_summary, offer_title, reminds};
pub use queue::{appointment, day, figures_headings, hours, minutes, opens, shift_state, ticket_state, wait, weekday};
pub use represent::{acted_by, mandate_fault, representation_kind, standing, term};
pub use rights::{rights_change, rights_flaw, rights_standing, unusual};
pub use states::{
    application_outcome, application_status, gate_reason, gate_reason_for_staff, happened, request_status,
    source_outcome,
};

use crate::{
    key,
    pages::FactRef,
    texts::{L, Texts},
};
use domain::{
    application::{Assurance, Channel},
    catalogue::{Bind, Catalogue, Every, Money, text_keys},
    encounter::Bar,
    facts::{FactId, Value},
    gate::Reason,
    keeping::{KeepingRefusal, SERVICE},
};
use std::{borrow::Cow, collections::BTreeSet};

/// An id of the catalogue as it stands in Fluent keys: `person.birth_date` → `person-birth-date`.
pub fn slug(id: &str) -> String {
    id.replace(['.', '_'], "-")
}

/// A fact's label: the concept's words, chosen by role.
pub fn fact_label(l: L, fact: &FactRef) -> Cow<'static, str> {
    l.ta(&slug(&fact.concept), &[("role", fact.fact.role.as_str().into())])
}

/// A fact's label, without the isolates: for names of controls.
pub fn fact_label_plain(l: L, fact: &FactRef) -> String {
    crate::texts::plain(&fact_label(l, fact))
}

/// An attribute of a fact's concept, chosen by role.
pub fn fact_attr(l: L, fact: &FactRef, attribute: &str) -> Option<Cow<'static, str>> {
    l.attr_with(&slug(&fact.concept), attribute, &[("role", fact.fact.role.as_str().into())])
}

/// The hint that a service gives about a fact, where it gives one.
pub fn service_hint(l: L, service: &str, fact: &FactId) -> Option<Cow<'static, str>> {
    let key = format!("service-{service}-hint-{}", fact.slug());
    l.has(&key).then(|| l.t(&key))
}

/// The words of a code.
pub fn code(l: L, list: &str, code: &str) -> Cow<'static, str> {
    l.t(&format!("code-{list}-{code}"))
}

/// A value as text.
pub fn value(l: L, fact: &FactRef, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Date(date) => l.date(*date),
        Value::Code(chosen) => match &fact.code_list {
            Some(list) => code(l, list, chosen).into_owned(),
            None => chosen.clone(),
        },
        Value::Boolean(true) => l.t("yes").into_owned(),
        Value::Boolean(false) => l.t("no").into_owned(),
        Value::Integer(number) => l.number(*number),
    }
}

/// A name of the catalogue: `service`, `authority`, `source`, `event`, `persona`, `evidence`, `output`, `topic`, `role`.
pub fn name(l: L, kind: &str, id: &str) -> Cow<'static, str> {
    l.t(&format!("{kind}-{id}"))
}

/// Papers of which one is enough, in one sentence.
pub fn one_of(l: L, any_of: &[String]) -> String {
    let mut names = any_of.iter().map(|id| name(l, "evidence", id));
    let first = names.next().unwrap_or_default().into_owned();
    names.fold(first, |all, next| format!("{all}{}{}", l.t("list-or"), inside(&next)))
}

/// A name inside a sentence: without the capital with which it begins when it stands alone.
fn inside(name: &str) -> String {
    let mut rest = name.chars();
    match rest.next() {
        // What goes on in capitals is an abbreviation.
        Some(first) if rest.clone().next().is_none_or(char::is_lowercase) => first.to_lowercase().chain(rest).collect(),
        _ => name.to_owned(),
    }
}

/// Who asks a register: a service, a function of the hub, or the officers who keep it.
pub fn asker(l: L, id: &str) -> Cow<'static, str> {
    if id == SERVICE {
        return l.t("register-keeping");
    }
    let function = format!("hub-function-{id}");
    if l.has(&function) { l.t(&function) } else { name(l, "service", id) }
}

/// An attribute of a name of the catalogue.
pub fn about(l: L, kind: &str, id: &str, attribute: &str) -> Cow<'static, str> {
    l.attr(&format!("{kind}-{id}"), attribute).unwrap_or_default()
}

/// Names one after the other: "a, b and c".
pub fn list(l: L, names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let comma = l.t("list-comma");
            let first = first.join(&comma);
            l.ta("list-and", &[("first", first.into()), ("last", last.as_str().into())]).into_owned()
        }
    }
}

/// A channel's name.
pub fn channel(l: L, channel: Channel) -> Cow<'static, str> {
    l.t(match channel {
        Channel::Web => key!("channel-web"),
        Channel::Kiosk => key!("channel-kiosk"),
        Channel::Counter => key!("channel-counter"),
        Channel::Phone => key!("channel-phone"),
    })
}

/// An assurance level's name.
pub fn assurance(l: L, level: Assurance) -> Cow<'static, str> {
    l.t(match level {
        Assurance::Low => key!("assurance-low"),
        Assurance::Substantial => key!("assurance-substantial"),
        Assurance::High => key!("assurance-high"),
    })
}

/// An authority's level, as the catalogue names it.
pub fn level(l: L, level: &str) -> Cow<'static, str> {
    l.t(match level {
        "national" => key!("level-national"),
        "regional" => key!("level-regional"),
        "municipal" => key!("level-municipal"),
        _ => key!("level-non-governmental"),
    })
}

/// An amount with how often it is paid.
pub fn paid(l: L, amount: Money, every: Every) -> Cow<'static, str> {
    let amount = [("amount", l.money(&amount.to_string()).into())];
    match every {
        Every::Month => l.ta("amount-month", &amount),
        Every::Once => l.ta("amount-once", &amount),
    }
}

/// The heading over all authorities of a level.
pub fn levels(l: L, level: &str) -> Cow<'static, str> {
    l.t(match level {
        "national" => key!("levels-national"),
        "regional" => key!("levels-regional"),
        "municipal" => key!("levels-municipal"),
        _ => key!("levels-non-governmental"),
    })
}

/// Every key that isn't a literal in this crate: those that the catalogue names, and those made here out of its ids.
/// Hints that may be left out are there when any language has them. For [`crate::texts::check`].
pub fn dynamic_keys(catalogue: &Catalogue, texts: &Texts) -> BTreeSet<String> {
    let mut keys = BTreeSet::from(["subject-own".to_owned()]);
    for named in text_keys(catalogue).into_iter().filter(|named| named.required || texts.has(&named.key)) {
        keys.extend(named.attributes.iter().map(|attribute| format!("{}.{attribute}", named.key)));
        keys.insert(named.key);
    }
    for held in catalogue.sources.values().flat_map(|source| &source.availability) {
        keys.insert(format!("capacity-{}", slug(&held.capacity)));
    }
    for role in catalogue.services.values().flat_map(|service| &service.role) {
        keys.insert(format!("role-{}", role.id));
        if matches!(role.bind, Bind::List { .. }) {
            keys.insert(format!("who-{}", role.id));
        }
    }
    keys.extend(Reason::ALL.iter().map(|reason| format!("gate-{}", reason.code())));
    keys.extend(Reason::ALL.iter().map(|reason| format!("gate-staff-{}", reason.code())));
    keys.extend(Bar::ALL.iter().map(|bar| format!("gate-{bar}")));
    keys.extend(Bar::ALL.iter().map(|bar| format!("gate-staff-{bar}")));
    keys.extend(call::keys());
    keys.extend(encounter::keys());
    keys.extend(KeepingRefusal::ALL.iter().map(|reason| format!("gate-{reason}")));
    keys.extend(KeepingRefusal::ALL.iter().map(|reason| format!("gate-staff-{reason}")));
    keys.extend(represent::keys());
    keys.extend(rights::keys());
    keys.extend(lookups::keys());
    keys
}
