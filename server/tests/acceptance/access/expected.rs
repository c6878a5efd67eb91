//! What a cell has to be, from what the route declares, who comes, and whose the thing is.

use super::actors::{Actor, Member, Person, Who};
use super::things::{Instance, ROLE};
use reqwest::Method;
use server::web::{Access, Declared, For, Thing};

/// What has to come of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// It is theirs to use.
    Allowed,
    /// They are sent to sign in.
    SignIn,
    /// They are told that it is not for them.
    Forbidden,
    /// To the byte what they would be told of something that is not there.
    LikeNone,
    /// They hear that it is somebody's for whom they may act, and don't.
    TheirCase,
    /// There is no such page for them.
    NotThere,
    /// The machine did not show who it is.
    NotGenuine,
}

/// What is declared for a way, about a thing where there is one.
pub(super) fn expected(one: &Declared, actor: &Actor, about: Option<&Instance>) -> Expected {
    match one.access {
        Access::Public | Access::Anybody | Access::Code(_) => Expected::Allowed,
        Access::Kiosk => Expected::NotThere,
        Access::Machine(_) => Expected::NotGenuine,
        Access::Person(whom) => match &actor.who {
            Who::Person(person) if may(person, whom) => Expected::Allowed,
            Who::Person(_) => Expected::Forbidden,
            _ => Expected::SignIn,
        },
        Access::Own(thing, whom) => match (&actor.who, about) {
            (Who::Person(person), Some(about)) if may(person, whom) => owned(one, person, (thing, whom, about)),
            (Who::Person(_), _) => Expected::Forbidden,
            _ => Expected::SignIn,
        },
        Access::Staff(roles) => match &actor.who {
            Who::Staff(member) if roles.contains(&member.role) => Expected::Allowed,
            Who::Staff(_) => Expected::Forbidden,
            _ => Expected::SignIn,
        },
        Access::StaffOwn(roles, _) => match (&actor.who, about) {
            (Who::Staff(member), Some(about)) if roles.contains(&member.role) => theirs(member, about),
            (Who::Staff(_), _) => Expected::Forbidden,
            _ => Expected::SignIn,
        },
    }
}

/// Whether somebody may come at all while they act for whom they act.
fn may(person: &Person, whom: For) -> bool {
    match (person.acts_for, whom) {
        (None, _) | (_, For::Always | For::Represented) => true,
        (Some(acts_for), For::InCharge) => acts_for.in_everything,
        (Some(_), For::Themselves) => false,
    }
}

fn owned(one: &Declared, person: &Person, (thing, whom, about): (Thing, For, &Instance)) -> Expected {
    let reaches = match (person.acts_for, whom) {
        (None, _) | (_, For::Always | For::Themselves) => about.owner == person.id,
        (Some(acts_for), _) => about.owner == acts_for.id && (acts_for.in_everything || !about.beyond),
    };
    let might = person.acts_for.is_none() && person.has_right_for == Some(about.owner) && !about.beyond;
    let tells = one.method == Method::GET && thing == Thing::Application && CASES.contains(&one.path);
    match (reaches, might && tells) {
        (true, _) => Expected::Allowed,
        (false, true) => Expected::TheirCase,
        (false, false) => Expected::LikeNone,
    }
}

/// The addresses of a case: whoever may act for its owner is told so there.
const CASES: [&str; 4] = [
    "/{lang}/applications/{id}",
    "/{lang}/applications/{id}/leave-out",
    "/{lang}/applications/{id}/submit",
    "/{lang}/applications/{id}/reply",
];

fn theirs(member: &Member, about: &Instance) -> Expected {
    let is_theirs = about.owner == ROLE || member.keys.contains(&about.owner);
    if is_theirs { Expected::Allowed } else { Expected::LikeNone }
}
