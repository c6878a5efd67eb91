//! Everybody who may come to a route.

use super::things::{ADAM, SALWA};
use crate::desk::{at_desk, staff};
use crate::support::{Browser, HASSAN, LAYLA, SALMA, Site, YOUSEF};
use domain::application::StaffRole;

/// Somebody with a browser.
pub(super) struct Actor {
    pub(super) name: &'static str,
    pub(super) browser: Browser,
    pub(super) who: Who,
}

/// Who they are.
pub(super) enum Who {
    /// Somebody who has not signed in.
    Nobody,
    /// A person of the country.
    Person(Person),
    /// A member of staff.
    Staff(Member),
}

/// A person, for whom they may act, and for whom they do.
pub(super) struct Person {
    pub(super) id: &'static str,
    pub(super) has_right_for: Option<&'static str>,
    pub(super) acts_for: Option<ActsFor>,
}

/// Whom somebody acts for.
#[derive(Clone, Copy)]
pub(super) struct ActsFor {
    pub(super) id: &'static str,
    /// A parent acts in everything, somebody with a mandate for what it names.
    pub(super) in_everything: bool,
}

/// A member of staff, with the names under which things are theirs: their own, their centre's, their authority's.
pub(super) struct Member {
    pub(super) role: StaffRole,
    pub(super) keys: &'static [&'static str],
}

/// Staff beside one of each role: colleagues, and those of other places.
const OTHERS: [(&str, StaffRole, &str, &[&str]); 4] = [
    ("another clerk", StaffRole::Clerk, "S-3004", &["S-3004", "centre-capital"]),
    ("a clerk of no centre", StaffRole::Clerk, "S-3011", &["S-3011"]),
    ("an officer of the health insurance", StaffRole::Officer, "S-2004", &["S-2004", "health-insurance-authority"]),
    ("an officer of the municipalities", StaffRole::Officer, "S-2005", &["S-2005", "municipal-affairs"]),
];

fn keys(role: StaffRole) -> &'static [&'static str] {
    match role {
        StaffRole::Clerk => &["S-3001", "centre-capital"],
        StaffRole::Agent => &["S-3002"],
        StaffRole::Officer => &["S-2001", "civil-status-department"],
        StaffRole::Supervisor => &["S-1004", "centre-capital"],
        StaffRole::Auditor | StaffRole::Authoriser | StaffRole::Editor => &[],
    }
}

/// The staff, all signed in.
pub(super) async fn staff_of(site: &Site) -> Vec<Actor> {
    let one_each = StaffRole::ALL.iter().map(|role| (role.name(), *role, staff(*role), keys(*role)));
    let mut all = Vec::new();
    for (name, role, no, keys) in one_each.chain(OTHERS) {
        let browser = at_desk(site, "en", no).await;
        all.push(Actor { name, browser, who: Who::Staff(Member { role, keys }) });
    }
    all
}

/// People who are signed in for themselves, and nobody. Whoever acts for somebody is added once the rights are there.
pub(super) async fn people_of(site: &Site) -> Vec<Actor> {
    let mut all = vec![Actor { name: "nobody", browser: site.browser("en", SALMA), who: Who::Nobody }];
    let known = [
        ("the owner", SALWA, None),
        ("another person", LAYLA, None),
        ("a representative, for themselves", YOUSEF, Some(SALWA)),
        ("a representative no more", HASSAN, None),
        ("a parent, for herself", SALMA, Some(ADAM)),
    ];
    for (name, id, has_right_for) in known {
        let browser = site.browser("en", id);
        browser.sign_in().await;
        all.push(Actor { name, browser, who: Who::Person(Person { id, has_right_for, acts_for: None }) });
    }
    all
}

/// Somebody who acts for another person, in a browser that does so already.
pub(super) fn acting(name: &'static str, browser: Browser, (id, acts_for): (&'static str, ActsFor)) -> Actor {
    let who = Person { id, has_right_for: Some(acts_for.id), acts_for: Some(acts_for) };
    Actor { name, browser, who: Who::Person(who) }
}
