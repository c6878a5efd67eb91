//! The gate as a table: one thing different from what is allowed, one reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

#[path = "gate/scene.rs"]
mod scene;
mod support;
#[path = "gate/table.rs"]
mod table;

use domain::application::{ApplicationStatus, Channel, Relation};
use domain::catalogue::{HubKind, RowState};
use domain::gate::{Decision, Reason, Tie};
use scene::{Asked, Way, item};
use std::str::FromStr;
use support::CATALOGUE;
use table::{ALLOWED, REFUSED, REFUSED_CASES, REFUSED_FUNCTIONS, Refusals};

#[test]
fn each_difference_has_its_reason() {
    let ways: [(Refusals, fn() -> Asked); 4] = [
        (REFUSED, Asked::allowed),
        (REFUSED_CASES, Asked::case),
        (REFUSED_FUNCTIONS, || Asked::hub(Way::Push)),
        (REFUSED_FUNCTIONS, || Asked::hub(Way::Hub)),
    ];
    for (refused, allowed) in ways {
        assert_eq!(allowed().rows(), ["birth-registration-population-parent"]);
        for (what, change, reason) in refused {
            let mut asked = allowed();
            change(&mut asked);
            assert_eq!(asked.decide(), Decision::Refused(*reason), "{what}");
        }
    }
}

#[test]
fn push_and_hub_are_not_each_others() {
    for (way, other) in [(Way::Push, Way::Hub), (Way::Hub, Way::Push)] {
        let asked = Asked { way: other, ..Asked::hub(way) };
        assert_eq!(asked.decide(), Decision::Refused(Reason::WrongDirection));
    }
}

#[test]
fn what_is_right_is_allowed() {
    for (what, change) in ALLOWED {
        let mut asked = Asked::allowed();
        change(&mut asked);
        assert_eq!(asked.rows(), ["birth-registration-population-parent"], "{what}");
    }
}

#[test]
fn every_reason_is_tried() {
    for reason in Reason::ALL {
        let mut tried = REFUSED.iter().chain(REFUSED_CASES).chain(REFUSED_FUNCTIONS);
        assert!(tried.any(|(.., tried)| tried == reason), "{reason} is in no case");
        assert_eq!(Reason::from_str(reason.code()), Ok(*reason));
    }
}

/// Two things wrong: the plainer reason is given, in the order in which reasons are listed.
#[test]
fn the_plainest_reason_comes_first() {
    let mut tried = 0;
    for (first, change, reason) in REFUSED {
        for (second, other, other_reason) in REFUSED {
            let mut asked = Asked::allowed();
            change(&mut asked);
            if !asked.rights.iter().any(|row| row.id == "birth-registration-population-parent") {
                continue;
            }
            let mut back = Asked::allowed();
            other(&mut back);
            let there = |asked: &Asked| asked.rights.iter().any(|row| row.id == "birth-registration-population-parent");
            let first_goes = !there(&back);
            other(&mut asked);
            if !first_goes {
                change(&mut back);
                // Where one change takes the other one back, nothing can be said.
                if asked.decide() != back.decide() {
                    continue;
                }
            }
            // One change may mend what the other one broke: another register asked, and the row for that one; a row
            // wants a request or consent, not both.
            let either =
                [*reason.min(other_reason), *reason.max(other_reason)] == [Reason::NoRequest, Reason::NoConsent];
            if either || asked.decide().is_allowed() {
                continue;
            }
            tried += 1;
            assert_eq!(asked.decide(), Decision::Refused(*reason.min(other_reason)), "{first} and {second}");
        }
    }
    assert!(tried > REFUSED.len() * REFUSED.len() / 2, "{tried}");
}

#[test]
fn of_several_rows_the_one_that_came_furthest_says_why() {
    let mut asked = Asked::allowed();
    let mut withdrawn = asked.row().clone();
    withdrawn.id = "withdrawn".to_owned();
    withdrawn.state = RowState::Withdrawn;
    asked.row().channels = vec![Channel::Kiosk];
    for place in [0, asked.rights.len()] {
        let mut asked = asked.clone();
        asked.rights.insert(place, withdrawn.clone());
        assert_eq!(asked.decide(), Decision::Refused(Reason::ChannelNotAllowed));
    }
}

#[test]
fn several_rows_together_may_cover_what_is_asked() {
    let mut asked = Asked::allowed();
    asked.items.push(item("person.marital_status", "person"));
    assert_eq!(asked.rows(), ["birth-registration-population-parent", "birth-registration-population-person"]);
}

#[test]
fn a_list_is_asked_by_those_whose_service_offers_it() {
    let mut asked = Asked::allowed();
    asked.source = CATALOGUE.sources["civil-status"].clone();
    asked.tie = Some(Tie::lasting(Relation::Same));
    asked.items = ["person.birth_date", "person.sex", "person.birth_facility"].map(|c| item(c, "newborn")).to_vec();
    assert!(matches!(asked.decide(), Decision::Allowed(_)), "{:?}", asked.decide());
    let licence = CATALOGUE.services["driving-licence-renewal"].clone();
    asked.requester.clone_from(&licence.authority);
    asked.purpose.clone_from(&licence.purpose);
    asked.open = Some((ApplicationStatus::Draft, vec![licence.id.clone()]));
    asked.service = Some(licence);
    assert_eq!(asked.decide(), Decision::Refused(Reason::BeyondService));
}

/// Every fact that a service of the catalogue needs and a register holds may be asked there, and by nobody else.
#[test]
fn the_catalogue_allows_what_its_services_need_and_no_more() {
    for service in CATALOGUE.services.values() {
        for requirement in &service.requirement {
            let role = service.role(&requirement.fact.role).unwrap();
            let concept = format!("{}.{}", role.kind, requirement.fact.path);
            let Some((source, _)) = CATALOGUE.authentic_source(&concept, &role.capacity) else { continue };
            let mut asked = Asked {
                service: Some(service.clone()),
                requester: service.authority.clone(),
                purpose: service.purpose.clone(),
                open: Some((ApplicationStatus::Draft, CATALOGUE.services.keys().cloned().collect())),
                source: source.clone(),
                items: vec![item(&concept, &role.capacity)],
                ..Asked::allowed()
            };
            assert!(matches!(asked.decide(), Decision::Allowed(_)), "{} {concept}: {:?}", service.id, asked.decide());
            for other in CATALOGUE.services.values().filter(|other| other.id != service.id) {
                asked.service = Some(other.clone());
                assert!(matches!(asked.decide(), Decision::Refused(_)), "{} as {}", service.id, other.id);
            }
        }
    }
}

/// What identifies people runs for staff alone, and nothing else runs for them.
#[test]
fn functions_that_identify_are_the_desks_and_no_others() {
    let identifying = || {
        let mut asked = Asked::hub(Way::Hub);
        asked.function.as_mut().unwrap().kind = HubKind::Identify;
        asked
    };
    assert!(matches!(Asked { way: Way::Desk, ..identifying() }.decide(), Decision::Allowed(_)));
    assert_eq!(identifying().decide(), Decision::Refused(Reason::UnknownRequester), "the hub may not run it by itself");
    let offering = Asked { way: Way::Desk, ..Asked::hub(Way::Hub) };
    assert_eq!(offering.decide(), Decision::Refused(Reason::UnknownRequester), "staff may not run what offers");
}
