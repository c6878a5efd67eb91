//! Forms that are not our own: every way to change something, sent as another site would, or without what shows that a
//! page of ours is behind it.

use super::actors::Actor;
use super::expected::{Expected, expected};
use super::fill::address;
use super::things::Instance;
use super::world::World;
use crate::support::Form;
use reqwest::header::{HeaderMap, HeaderName};
use server::web::{Access, Declared, routes};

/// Where a form comes from, in the words of a browser.
const FOREIGN: [(&str, &str); 6] = [
    ("sec-fetch-site", "cross-site"),
    ("sec-fetch-site", "same-site"),
    ("origin", "null"),
    ("origin", "https://evil.example"),
    ("origin", "http://127.0.0.1.evil.example"),
    ("origin", "file://"),
];
/// No session is behind these: where a browser says nothing about itself, there is no token to ask for.
const WITHOUT_SESSION: [&str; 2] = ["/{lang}/screen", "/{lang}/_components/{pattern}"];

async fn token(actor: &Actor, desk: bool) -> String {
    let page = actor.browser.get(if desk { "desk" } else { "my" }).await;
    let token = page.attribute("input[name=csrf]", "value");
    token.unwrap_or_else(|| panic!("{} has no token: {}", actor.name, page.url))
}

/// Somebody who may use a way, and about what, so that nothing but the form's own signs are in doubt.
fn whoever_may<'a>(world: &'a World, one: &Declared) -> (&'a Actor, Option<&'a Instance>) {
    let subjects = one.access.thing().map_or(vec![None], |thing| world.all(thing).into_iter().map(Some).collect());
    match one.access {
        Access::Anybody | Access::Code(_) if one.path.contains("/desk/") => (world.actor("clerk"), subjects[0]),
        Access::Anybody | Access::Code(_) => (world.actor("the owner"), subjects[0]),
        _ => {
            let may = |about| world.everybody().find(|actor| expected(one, actor, about) == Expected::Allowed);
            let found = subjects.into_iter().find_map(|about| Some((may(about)?, about)));
            found.unwrap_or_else(|| panic!("nobody may {} {}", one.method, one.path))
        }
    }
}

pub(super) async fn all(world: &World) -> Vec<String> {
    let mut wrong = Vec::new();
    let changing = |one: &Declared| !one.method.is_safe() && !matches!(one.access, Access::Machine(_));
    for one in routes().into_iter().filter(changing) {
        let desk = one.path.contains("/desk/");
        let (actor, about) = whoever_may(world, &one);
        let own = token(actor, desk).await;
        let another = match (desk, actor.name) {
            (true, "auditor") => "editor",
            (true, _) => "auditor",
            (false, _) => "another person",
        };
        let others = token(world.actor(another), desk).await;
        let action = actor.browser.url(&address(one.path, about));
        let post = async |headers: HeaderMap, token: Option<&str>| {
            let said = [("service", "change-of-address"), ("step", "find"), ("act", "abandon")];
            let said = said.into_iter().chain(token.map(|token| ("csrf", token)));
            let fields = said.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            let form = Form { action: action.clone(), post: true, fields };
            actor.browser.once(actor.browser.plain_post(&form, headers)).await.status.as_u16()
        };
        let mut tell = |what: &str, status: u16| {
            // A file comes in parts: what is none is refused before its token is looked at.
            let parts = status == 400 && one.path.ends_with("/import");
            if status != 403 && !parts {
                wrong.push(format!("{}: {} {}, {what}: {status}", actor.name, one.method, one.path));
            }
        };
        for (name, value) in FOREIGN {
            let headers = HeaderMap::from_iter([(HeaderName::from_static(name), value.parse().unwrap())]);
            tell(value, post(headers, Some(&own)).await);
        }
        if WITHOUT_SESSION.contains(&one.path) {
            continue;
        }
        for (what, token) in [
            ("no token", None),
            ("an empty token", Some("")),
            ("what is no token", Some("AAAA")),
            ("another session's token", Some(others.as_str())),
        ] {
            tell(what, post(HeaderMap::new(), token).await);
        }
    }
    wrong
}
