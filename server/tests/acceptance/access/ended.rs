//! A right that has ended: whoever still acts under it is told so by every page, and gets nothing more of the other's.

use super::fill::address;
use super::world::World;
use crate::represent::press;
use crate::support::{Raw, Site, YOUSEF};
use reqwest::Method;
use server::web::{Declared, routes};

/// Ways on which nobody's session counts: the screen has one of its own, patterns and the way back from the eID none.
fn reads_who_acts(one: &Declared) -> bool {
    let apart = ["/desk", "/auth/", "/screen", "/_components"];
    one.access.knows_visitors() && !apart.iter().any(|part| one.path.contains(part))
}

pub(super) async fn all(site: &Site, world: &World) -> Vec<String> {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let id = raw.id(world.mandate.parse().unwrap());
    let mut until = async |day: &str| {
        assert_eq!(raw.run(&format!("UPDATE representation SET until_day = '{day}' WHERE id = {id}")).await, 1);
    };
    let browser = site.browser("en", YOUSEF);
    browser.sign_in().await;
    let mut wrong = Vec::new();
    let mut tried = 0;
    for one in routes().into_iter().filter(reads_who_acts) {
        until("2099-12-31").await;
        let page = browser.get("my/represent").await;
        let acting = press(&browser, &page, &format!("/{}/act", world.mandate)).await;
        assert!(acting.has(".acting"), "{}: {:?}", acting.url, acting.text("main"));
        let before = browser.session();
        until("2020-01-31").await;
        let about = one.access.thing().map(|thing| world.all(thing)[0]);
        // Another method of the same address may name a thing.
        let about = about.or_else(|| {
            let same = routes().into_iter().find(|other| other.path == one.path && other.access.thing().is_some());
            same.and_then(|same| same.access.thing()).map(|thing| world.all(thing)[0])
        });
        let url = browser.url(&address(one.path, about));
        let request = match one.method {
            Method::GET => browser.request(&url),
            _ => browser.raw_post(&url, b"service=change-of-address".to_vec()),
        };
        let answer = browser.once(request).await;
        let to = answer.headers.get("location").map(|to| to.to_str().unwrap()).unwrap_or_default();
        if answer.status != 303 || !to.contains("/my/represent?ended=") {
            wrong.push(format!("after the right has ended: {} {} is {} {to}", one.method, one.path, answer.status));
        }
        if browser.session() == before {
            wrong.push(format!("the session goes on as it was after {} {}", one.method, one.path));
        }
        tried += 1;
    }
    until("2099-12-31").await;
    assert!(tried > 80, "{tried}");
    wrong
}
