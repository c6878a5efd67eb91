//! The set-up: one of everything that is somebody's, and everybody who may come.

use super::actors::{Actor, ActsFor, Who, acting, people_of, staff_of};
use super::known::Met;
use super::things::{ADAM, Instance, ROLE, SALWA};
use crate::calls::{self, step};
use crate::desk::at_desk;
use crate::encounters::{begin, serve};
use crate::push::{followed_up, happen};
use crate::queue::{CENTRE, at_counter};
use crate::reach::form;
use crate::represent::{act as act_for, give, press};
use crate::support::{Browser, Form, HASSAN, Page, SALMA, Site, YOUSEF};
use server::web::Thing;

/// A service that a mandate names.
const SERVICE: &str = "change-of-address";
/// A row of the authorisations.
const ROW: &str = "driving-licence-renewal-drivers";

/// Everybody, and everything.
pub(super) struct World {
    pub(super) people: Vec<Actor>,
    pub(super) staff: Vec<Actor>,
    pub(super) things: Vec<Instance>,
    /// The mandate that the representative acts under.
    pub(super) mandate: String,
    pub(super) met: Met,
}

impl World {
    /// Somebody by their name here.
    pub(super) fn actor(&self, name: &str) -> &Actor {
        self.everybody().find(|actor| actor.name == name).unwrap_or_else(|| panic!("nobody is {name}"))
    }

    pub(super) fn everybody(&self) -> impl Iterator<Item = &Actor> {
        self.people.iter().chain(&self.staff)
    }

    /// What there is of a kind.
    pub(super) fn all(&self, thing: Thing) -> Vec<&Instance> {
        let all: Vec<&Instance> = self.things.iter().filter(|one| one.thing == thing).collect();
        assert!(!all.is_empty(), "the set-up has no {thing:?}: say in access/world.rs how there comes to be one");
        all
    }
}

pub(super) async fn built(site: &Site) -> World {
    happen(site, "births", &[("mother", SALWA)]).await;
    followed_up(site, 2).await;
    let mut people = people_of(site).await;
    let browser = |name: &str| &people.iter().find(|actor| actor.name == name).unwrap().browser;
    let owner = browser("the owner");
    let mut things = of_a_person(owner).await;
    let (mandate, rights) = mandates(owner).await;
    things.extend(rights);
    let representative = site.browser("en", YOUSEF);
    representative.sign_in().await;
    assert!(act_for(&representative).await.has(".acting"));
    let parent = site.browser("en", SALMA);
    parent.sign_in().await;
    things.extend(of_a_child(&parent).await);
    let staff = staff_of(site).await;
    things.extend(of_staff(site, (staff.as_slice(), owner), &things).await);
    for (name, browser, (id, of, in_everything)) in [
        ("a representative who acts", representative, (YOUSEF, SALWA, false)),
        ("a parent who acts", parent, (SALMA, ADAM, true)),
    ] {
        people.push(acting(name, browser, (id, ActsFor { id: of, in_everything })));
    }
    World { people, staff, things, mandate, met: Met::default() }
}

/// The last part of an address, or the one before `after`.
fn id_in(address: &str, after: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap().trim_end_matches(after);
    path.rsplit('/').next().unwrap().to_owned()
}

fn link(page: &Page, selector: &str, name: &str) -> String {
    page.attribute(selector, name).unwrap_or_else(|| panic!("{} has no {selector}: {:?}", page.url, page.text("main")))
}

/// What a person has of their own.
async fn of_a_person(owner: &Browser) -> Vec<Instance> {
    let application = |id: &str, page: &str| {
        let fact = ("fact", "applicant.address.building");
        Instance::new(Thing::Application, SALWA, &[("id", id), ("application", id), ("page", page), fact])
    };
    let sent = owner.finish(owner.begin(&format!("services/{SERVICE}")).await, &[]).await.application();
    let draft = owner.begin(&format!("services/{SERVICE}")).await.application();
    let mut all = vec![application(&draft, "check"), application(&sent, "check")];

    let add = owner.get("services/passport").await.pressed("main form[action$='/my-list/add'] button");
    owner.send(&add).await;
    let list = link(&owner.get("my-list").await, "input[name=list]", "value");
    all.push(Instance::new(Thing::List, SALWA, &[("id", &list)]));

    let book = owner.get(&format!("centres/{CENTRE}/book")).await;
    let day = book.attributes("input[name=day]", "value").remove(1);
    let times = owner.send(&book.form(SALWA).set("kind", "family").set("day", &day)).await;
    let at = link(&times, "input[name=at]", "value");
    let booked = owner.send(&times.form(SALWA).set("at", &at)).await;
    all.push(Instance::new(Thing::Appointment, SALWA, &[("id", &id_in(booked.path(), ""))]));

    let offer = link(&owner.get("my").await, ".offer form[action$='/not-now']", "action");
    all.push(Instance::new(Thing::Offer, SALWA, &[("id", &id_in(&offer, "/not-now"))]));

    let data = owner.get("my/data").await;
    let wrong = link(&data, "[data-fact='applicant.address.building'] .fact-action a", "href");
    let request = owner.submit(&owner.get(&wrong).await, &[("applicant.address.building", "99")]).await;
    assert!(request.path().contains("/my/corrections/"), "{} {:?}", request.url, request.text("main"));
    all.push(Instance::new(Thing::Correction, SALWA, &[("id", &id_in(request.path(), ""))]));

    let looks = owner.get("my/data/usage?source=addresses").await;
    let look = link(&looks, "main li.card a[href*='/usage/']", "href");
    let ask = owner.get(&format!("{look}/ask")).await;
    owner.submit(&ask, &[("question", "Why my street?")]).await;
    all.push(Instance::new(Thing::Look, SALWA, &[("exchange", &id_in(&look, ""))]));

    let kiosk = owner.get(&format!("centres/{CENTRE}/kiosk")).await;
    let ticket = owner.send(&kiosk.form(SALWA).set("kind", "family").without("priority")).await;
    all.push(Instance::new(Thing::Ticket, "", &[("id", CENTRE), ("code", &id_in(ticket.path(), ""))]));
    // The newest look belongs to what was begun last: this comes after the question about one.
    let other = owner.begin("services/passport").await.application();
    all.push(Instance { beyond: true, ..application(&other, "check") });
    all
}

/// A mandate in force, and one that was withdrawn.
async fn mandates(owner: &Browser) -> (String, Vec<Instance>) {
    give(owner, HASSAN, SERVICE, "12").await;
    let page = owner.get("my/represent").await;
    press(owner, &page, "/withdraw").await;
    let given = give(owner, YOUSEF, SERVICE, "12").await;
    let mandate = id_in(&link(&given, "main form[action$='/withdraw']", "action"), "/withdraw");
    let params = [("id", mandate.as_str())];
    let rights = vec![Instance::new(Thing::Mandate, SALWA, &params), Instance::new(Thing::RightToAct, YOUSEF, &params)];
    (mandate.clone(), rights)
}

/// What a child has, for whom a parent acts.
async fn of_a_child(parent: &Browser) -> Vec<Instance> {
    let page = parent.get("my/represent").await;
    press(parent, &page, "/my/represent/find").await;
    // Their newborn may be on the list as well.
    let page = parent.get("my/represent").await;
    let names = page.texts("form[action$='/act'] button");
    let at = names.iter().position(|name| name.contains("Adam")).unwrap_or_else(|| panic!("{names:?}"));
    let action = page.attributes("form[action$='/act']", "action")[at].clone();
    press(parent, &page, &action).await;
    let done = parent.finish(parent.begin("services/health-card-replacement").await, &[]).await.application();
    let draft = parent.begin("services/health-card-replacement").await.application();
    let of = |id: &str, page: &str| {
        let fact = ("fact", "applicant.given_name");
        Instance::new(Thing::Application, ADAM, &[("id", id), ("application", id), ("page", page), fact])
    };
    let look = link(&parent.get("my/data/usage").await, "main ol a[href*='/my/data/usage/']", "href");
    let look = Instance::new(Thing::Look, ADAM, &[("exchange", &id_in(&look, ""))]);
    vec![of(&done, "check"), of(&draft, "check"), look]
}

/// What staff have: encounters, calls, shifts, tasks, records, rows.
async fn of_staff(site: &Site, (staff, owner): (&[Actor], &Browser), things: &[Instance]) -> Vec<Instance> {
    let browser = |key: &str| {
        let of = |actor: &&Actor| matches!(&actor.who, Who::Staff(member) if member.keys.first() == Some(&key));
        &staff.iter().find(of).unwrap_or_else(|| panic!("{key} is not there")).browser
    };
    let draft = things.iter().find(|one| one.thing == Thing::Application).unwrap().params[0].1.clone();
    let mut all = at_the_counter(browser("S-3001")).await;
    all.extend(on_the_phone((browser("S-3002"), owner), &draft).await);
    all.push(closed_shift(site).await);
    let task = async |officer: &str, kind: &str| {
        let tasks = browser(officer).get("desk/tasks").await;
        id_in(&link(&tasks, &format!("a[href*='/tasks/{kind}/']"), "href"), "")
    };
    for (thing, officer, authority, kind) in [
        (Thing::CorrectionTask, "S-2005", "municipal-affairs", "corrections"),
        (Thing::QuestionTask, "S-2005", "municipal-affairs", "questions"),
        (Thing::CaseTask, "S-2001", "civil-status-department", "cases"),
    ] {
        all.push(Instance::new(thing, authority, &[("id", &task(officer, kind).await)]));
    }
    all.extend(register(browser("S-2004")).await);
    all.push(words(site).await);
    all.extend(rights(site).await);
    all
}

/// A clerk's encounter, with a draft about which an authority is asked.
async fn at_the_counter(clerk: &Browser) -> Vec<Instance> {
    let encounter = serve(clerk, SALMA).await;
    let draft = begin(clerk, &encounter, "life-events/having-a-baby").await;
    let hand = clerk.get(&format!("{}/hand-over", draft.path())).await;
    let key = link(&hand, "input[name=key]", "value");
    let to = [("key", key.as_str()), ("to", "authority"), ("authority", "civil-status-department")];
    let sent = clerk.send(&step(&hand, "", &[&to[..], &[("note", "Is a foreign contract enough?")]].concat())).await;
    assert_eq!(sent.status, 200, "{:?}", sent.text("main"));
    let (id, application) = (id_in(encounter.path(), ""), id_in(draft.path(), ""));
    let about = [("id", id.as_str()), ("application", &application), ("page", "wrong-child.sex")];
    vec![Instance::new(Thing::Encounter, "S-3001", &about)]
}

/// An agent's call, who was let into one draft by its code.
async fn on_the_phone((agent, owner): (&Browser, &Browser), draft: &str) -> Vec<Instance> {
    let call = calls::take(agent).await;
    let help = owner.get(&format!("applications/{draft}/help")).await;
    let made = owner.send(&step(&help, "", &[("step", "make")])).await;
    let code = made.text("#help-code").expect("the code is shown").trim().to_owned();
    let joined = agent.send(&step(&call, "", &[("step", "help-code"), ("help_code", &code)])).await;
    let (before, _) = joined.path().split_once("/applications/").unwrap_or_else(|| panic!("{}", joined.url));
    let encounter = id_in(before, "");
    let about = [("id", encounter.as_str()), ("application", draft), ("page", "wrong-applicant.address.building")];
    vec![
        Instance::new(Thing::Call, "S-3002", &[("id", &id_in(call.path(), ""))]),
        Instance::new(Thing::Encounter, "S-3002", &about),
    ]
}

async fn closed_shift(site: &Site) -> Instance {
    let (clerk, _) = at_counter(site, "en", "S-3010", "2").await;
    let shift = clerk.get("desk/shift").await;
    let closed = clerk.send(&shift.form("S-3010").set("counted", "0")).await;
    assert!(closed.path().contains("/desk/shift/"), "{}: {:?}", closed.url, closed.text("main"));
    Instance::new(Thing::Shift, "centre-capital", &[("id", &id_in(closed.path(), ""))])
}

async fn register(officer: &Browser) -> Vec<Instance> {
    let page = officer.get("desk/registers/health-cover").await;
    let form = page.form(&officer.person).set("person.national_id", SALMA).set("reason", "entry");
    let record = officer.send(&form).await;
    assert!(record.path().contains("/records/"), "{}: {:?}", record.url, record.text("main"));
    let source = ("source", "health-cover");
    vec![
        Instance::new(Thing::Register, "health-insurance-authority", &[source]),
        Instance::new(Thing::Record, "S-2004", &[source, ("id", &id_in(record.path(), ""))]),
    ]
}

async fn words(site: &Site) -> Instance {
    let page = site.browser("en", SALMA).get("help").await;
    let names = page.attributes("form#say input[type=hidden]", "name");
    let mut fields: Vec<(String, String)> =
        names.into_iter().zip(page.attributes("form#say input[type=hidden]", "value")).collect();
    fields.extend([("found".to_owned(), "no".to_owned()), ("words".to_owned(), "hours are hard to find".to_owned())]);
    let action = page.url.join(&link(&page, "form#say", "action")).unwrap();
    site.browser("en", SALMA).send(&Form { action, post: true, fields }).await;
    let list = at_desk(site, "en", "S-3003").await.get("desk/feedback").await;
    let one = link(&list, "main .card a[href*='/desk/feedback/']", "href");
    Instance::new(Thing::Words, ROLE, &[("id", &id_in(&one, ""))])
}

/// A row, and what the second authoriser has proposed about it.
async fn rights(site: &Site) -> Vec<Instance> {
    let second = at_desk(site, "en", "S-1002").await;
    let page = second.get(&format!("desk/rights/{ROW}")).await;
    let law = link(&page, "#legal_basis option:not([value=''])", "value");
    let wanted = [("wanted", "withdraw"), ("legal_basis", law.as_str()), ("decision", "AUT-2026-901")];
    let proposal = second.send(&form(&page, &link(&page, "main form[method=post]", "action"), &wanted)).await;
    assert!(proposal.path().contains("/desk/rights/proposals/"), "{} {:?}", proposal.url, proposal.text("main"));
    vec![
        Instance::new(Thing::AccessRight, ROLE, &[("id", ROW)]),
        Instance::new(Thing::Proposal, ROLE, &[("id", &id_in(proposal.path(), ""))]),
    ]
}
