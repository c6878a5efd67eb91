//! The cells: every way to use a route, as everybody, about everything that it may be about.

use super::actors::{Actor, Who};
use super::expected::{Expected, expected};
use super::fill::address;
use super::things::Instance;
use super::world::World;
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use server::web::{Access, Declared, Whose, routes};

/// What every form of the tests says: enough where a service has to be named.
const SAID: &str = "begin=change-of-address&service=change-of-address&kind=phone&capacity=x";
/// Ways that end something or somebody's session: once, after everything else.
const LAST: [&str; 14] = [
    "/leave-out",
    "/submit",
    "/act",
    "/give-back",
    "/withdraw",
    "/cancel",
    "/not-now",
    "/forget",
    "/end",
    "/stop",
    "/sign-in",
    "/sign-out",
    "/desk/sign-in",
    "/desk/sign-out",
];

/// What came back, without what differs between any two answers.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    /// Where it leads, as it was said.
    location: String,
    /// Headers and body.
    text: String,
    /// What no page may have in it, or what it lacks.
    fault: Option<String>,
}

impl Answer {
    fn is_as(&self, other: &Self) -> bool {
        self.status == other.status && self.text == other.text
    }
}

/// Asks for an address, or sends a form there as a page of the portal would.
async fn answer(one: &Declared, actor: &Actor, about: Option<&Instance>) -> Answer {
    let url = actor.browser.url(&address(one.path, about));
    let request = match one.method {
        Method::GET => actor.browser.request(&url),
        _ => actor.browser.raw_post(&url, SAID.as_bytes().to_vec()),
    };
    let page = actor.browser.once(request).await;
    let location = page.headers.get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    let id = page.headers.get("x-request-id").map(|id| id.to_str().unwrap().to_owned()).unwrap_or_default();
    let mut headers: Vec<String> = page
        .headers
        .iter()
        .filter(|(name, _)| !["x-request-id", "date", "set-cookie", "content-length"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let told = format!("{}\n{}", headers.join("\n"), page.body);
    let mut text = without_tokens(&told).replace(&id, "REQUEST");
    for (name, value) in about.map(|about| about.params.as_slice()).unwrap_or_default() {
        text = text.replace(value.as_str(), &format!("{{{name}}}"));
    }
    // An application stands under either name in addresses.
    let text = text.replace("{application}", "{id}");
    let personal = page.status == StatusCode::OK && (one.access.person().is_some() || one.access.roles().is_some());
    let stored = personal && page.headers.get("cache-control").is_none_or(|how| how != "no-store");
    let is_html = page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let fault = if stored {
        Some("a cache may keep it".to_owned())
    } else {
        super::headers::inline(&page.body).filter(|_| is_html)
    };
    Answer { status: page.status, location, text, fault }
}

/// Form tokens look new each time.
fn without_tokens(text: &str) -> String {
    let is_token =
        |part: &str| part.len() == 64 && part.bytes().all(|c| c.is_ascii_alphanumeric() || b"-_".contains(&c));
    text.split('"').map(|part| if is_token(part) { "TOKEN" } else { part }).collect::<Vec<_>>().join("\"")
}

/// True for an answer that sends somebody to sign in who is not.
fn signs_in(answer: &Answer, one: &Declared) -> bool {
    let path = answer.location.split('?').next().unwrap_or_default();
    let desk = one.access.roles().is_some();
    let to_eid = !desk && answer.location.starts_with("http") && path.ends_with("/authorize");
    let here =
        if desk { path.ends_with("/desk/sign-in") } else { path.ends_with("/sign-in") && !path.contains("/desk/") };
    answer.status == StatusCode::SEE_OTHER && (here || to_eid)
}

/// What an answer is, as far as the cell wants to know; with the reason where it is not as expected.
async fn judged(
    world: &World,
    (one, actor): (&Declared, &Actor),
    about: Option<&Instance>,
    wanted: Expected,
) -> Option<String> {
    let path = address(one.path, about);
    let found = answer(one, actor, about).await;
    let named = about.filter(|_| one.access.thing().is_some());
    let none = named.map(Instance::none);
    let nothing = match &none {
        Some(none) => Some(answer(one, actor, Some(none)).await),
        None => None,
    };
    let status = found.status.as_u16();
    let open = one.access.person().is_none() && one.access.roles().is_none();
    if let Some(fault) = &found.fault {
        return Some(format!("{}: {} {path}: {fault}", actor.name, one.method));
    }
    let is_so = match wanted {
        Expected::Allowed => {
            let fine = !matches!(status, 401 | 403 | 404 | 405) && status < 500;
            let fine = fine || world.met.expects(one, actor.name, status);
            let in_front = signs_in(&found, one) && !open && !found.location.contains("reason=low");
            let told_apart =
                one.method != Method::GET || named.is_none_or(|about| is_apart(about, &found, nothing.as_ref()));
            fine && !in_front && told_apart
        }
        Expected::SignIn => signs_in(&found, one),
        Expected::Forbidden => status == 403,
        Expected::TheirCase => status == 403 && nothing.as_ref().is_some_and(|nothing| nothing.status == 404),
        Expected::LikeNone => nothing.as_ref().is_some_and(|nothing| nothing.is_as(&found)),
        Expected::NotThere => status == 404,
        Expected::NotGenuine => matches!(status, 400 | 401),
    };
    let differs = nothing.filter(|_| wanted == Expected::LikeNone).map(|nothing| difference(&found, &nothing));
    let whose = about.map(|about| format!(" ({:?} of {})", about.thing, about.owner)).unwrap_or_default();
    let (name, method, to) = (actor.name, &one.method, &found.location);
    (!is_so).then(|| {
        format!("{name}: {method} {path}{whose} is {status} {to}, not {wanted:?} {}", differs.unwrap_or_default())
    })
}

/// What is there is answered otherwise than what is not.
fn is_apart(about: &Instance, found: &Answer, nothing: Option<&Answer>) -> bool {
    about.thing.whose() == Whose::Holder || nothing.is_some_and(|nothing| !nothing.is_as(found))
}

/// The first line in which two answers differ.
fn difference(found: &Answer, nothing: &Answer) -> String {
    let lines = found.text.lines().zip(nothing.text.lines());
    let line = lines.into_iter().find(|(a, b)| a != b).map(|(a, b)| {
        let at = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count().saturating_sub(60);
        let cut = |text: &str| text.chars().skip(at).take(200).collect::<String>();
        format!("{:?} / {:?}", cut(a), cut(b))
    });
    format!("(none is {}): {}", nothing.status, line.unwrap_or_default())
}

/// What a way may be about: one of everything of that kind, or nothing in particular.
fn subjects<'a>(world: &'a World, all: &[Declared], one: &Declared) -> Vec<Option<&'a Instance>> {
    let here = |other: &&Declared| other.path == one.path && other.access.thing().is_some();
    match (one.access.thing(), all.iter().find(here).and_then(|other| other.access.thing())) {
        (Some(thing), _) => world.all(thing).into_iter().map(Some).collect(),
        // The same address with another method names a thing: here it does not matter whose.
        (None, Some(thing)) => vec![world.all(thing).first().copied()],
        (None, None) => vec![None],
    }
}

async fn all_of(world: &World, ways: &[Declared], pick: impl Fn(Expected, &Declared, &Actor) -> bool) -> Vec<String> {
    let all = routes();
    let pick = &pick;
    let asked = world.everybody().map(|actor| {
        let all = &all;
        async move {
            let mut wrong = Vec::new();
            for one in ways {
                for about in subjects(world, all, one) {
                    let subject = about.filter(|_| one.access.thing().is_some());
                    let wanted = expected(one, actor, subject);
                    if pick(wanted, one, actor) {
                        wrong.extend(judged(world, (one, actor), about, wanted).await);
                    }
                }
            }
            wrong
        }
    });
    join_all(asked).await.concat()
}

/// Every way to read, as everybody. Whatever else is asked of an address is not known there.
pub(super) async fn read(world: &World) -> Vec<String> {
    let ways: Vec<Declared> = routes().into_iter().filter(|one| one.method == Method::GET).collect();
    assert!(ways.len() > 120, "all of them: {}", ways.len());
    let mut wrong = all_of(world, &ways, |_, _, _| true).await;
    wrong.extend(undeclared(world).await);
    wrong
}

/// Methods that were not declared for an address.
async fn undeclared(world: &World) -> Vec<String> {
    let (all, client) = (routes(), crate::support::client());
    let mut wrong = Vec::new();
    for path in all.iter().map(|one| one.path).collect::<std::collections::BTreeSet<_>>() {
        let one = all.iter().find(|one| one.path == path && one.access.thing().is_some());
        let about = one.and_then(|one| one.access.thing()).and_then(|thing| world.all(thing).first().copied());
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS] {
            if all.iter().any(|one| one.path == path && one.method == method) {
                continue;
            }
            for actor in [world.actor("nobody"), world.actor("the owner"), world.actor("clerk")] {
                let url = actor.browser.url(&address(path, about));
                let request = client.request(method.clone(), url.clone());
                let cookies = actor.browser.request(&url).build().unwrap();
                let request =
                    request.headers(cookies.headers().clone()).header("origin", url.origin().ascii_serialization());
                let status = request.send().await.unwrap().status();
                if status != StatusCode::METHOD_NOT_ALLOWED
                    && !(method == Method::GET && status == StatusCode::NOT_FOUND)
                {
                    wrong.push(format!("{}: {method} {path} is {status}, though nobody declared it", actor.name));
                }
            }
        }
    }
    wrong
}

fn changing() -> Vec<Declared> {
    let mut ways: Vec<Declared> = routes().into_iter().filter(|one| !one.method.is_safe()).collect();
    let rank = |one: &Declared| LAST.iter().rposition(|end| one.path.ends_with(end)).map_or(0, |at| at + 1);
    ways.sort_by_key(rank);
    ways
}

/// Every way to change something, as everybody who may not.
pub(super) async fn refused_to_change(world: &World) -> Vec<String> {
    let ways = changing();
    assert!(ways.len() > 90, "all of them: {}", ways.len());
    all_of(world, &ways, |wanted, _, _| wanted != Expected::Allowed).await
}

/// Every way to change something, as those who may, one after the other. What can be done once is done by one of them.
pub(super) async fn allowed_to_change(world: &World) -> Vec<String> {
    let all = routes();
    let mut wrong = Vec::new();
    for one in changing() {
        let once = LAST.iter().any(|end| one.path.ends_with(end));
        for about in subjects(world, &all, &one) {
            let subject = about.filter(|_| one.access.thing().is_some());
            let may = |actor: &&Actor| expected(&one, actor, subject) == Expected::Allowed && !skipped(&one, actor);
            for actor in world.everybody().filter(may).take(if once { 1 } else { usize::MAX }) {
                wrong.extend(judged_once(world, (&one, actor), about).await);
            }
        }
    }
    wrong
}

/// What anybody may do is tried as nobody, and as one who is signed in.
fn skipped(one: &Declared, actor: &Actor) -> bool {
    let anybody = matches!(one.access, Access::Anybody | Access::Code(_));
    let is_staffs = matches!(actor.who, Who::Staff(_));
    let desk = one.path.contains("/desk/");
    anybody && if desk { actor.name != "clerk" } else { is_staffs || !["nobody", "the owner"].contains(&actor.name) }
}

async fn judged_once(world: &World, (one, actor): (&Declared, &Actor), about: Option<&Instance>) -> Option<String> {
    let path = address(one.path, about);
    let found = answer(one, actor, about).await;
    let status = found.status.as_u16();
    let open = one.access.person().is_none() && one.access.roles().is_none();
    let refused = matches!(status, 401 | 403 | 404 | 405) || status >= 500;
    let refused = refused && !world.met.expects(one, actor.name, status);
    let in_front =
        signs_in(&found, one) && !open && !found.location.contains("reason=low") && !path.ends_with("-surely");
    let (name, method, to) = (actor.name, &one.method, &found.location);
    (refused || in_front).then(|| format!("{name}: {method} {path} is {status} {to}, though it is theirs to do"))
}
