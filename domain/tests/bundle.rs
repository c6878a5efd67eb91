//! Lists of one's own over the real catalogue: order, what does not fit, and that each that fits is one application.

#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::bundle::{Bundle, Edit, MOST, edited};
use domain::definition::{Definition, Subject};
use proptest::prelude::*;

mod support;
use support::CATALOGUE;

fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn what_must_come_first_is_put_first_and_told_when_it_is_missing() {
    let bundle = Bundle::of(&CATALOGUE, &ids(&["child-allowance", "passport", "birth-registration", "family-book"]));
    assert_eq!(bundle.together, ids(&["birth-registration", "family-book", "child-allowance", "passport"]));
    assert!(bundle.apart.is_empty() && bundle.missing(&CATALOGUE).is_empty());
    // Also when the one between them is not on the list.
    let bundle = Bundle::of(&CATALOGUE, &ids(&["child-allowance", "birth-registration"]));
    assert_eq!(bundle.together, ids(&["birth-registration", "child-allowance"]));
    assert_eq!(bundle.missing(&CATALOGUE), [("family-book".to_owned(), "child-allowance".to_owned())]);
}

#[test]
fn services_about_different_children_are_not_one_application() {
    let bundle = Bundle::of(&CATALOGUE, &ids(&["birth-registration", "child-passport", "passport"]));
    assert_eq!(bundle.together, ids(&["birth-registration", "passport"]));
    assert_eq!(bundle.apart, [("child-passport".to_owned(), "birth-registration".to_owned())]);
    let both = Subject::Own(ids(&["birth-registration", "child-passport"]));
    assert!(Definition::of(&CATALOGUE, &both).is_none());
}

#[test]
fn a_list_is_moved_within_the_law() {
    let list = ids(&["birth-registration", "family-book", "passport"]);
    let after = |edit, service| edited(&CATALOGUE, &list, (edit, service));
    assert_eq!(after(Edit::Up, "family-book"), list, "it follows the registration");
    assert_eq!(after(Edit::Up, "passport"), ids(&["birth-registration", "passport", "family-book"]));
    assert_eq!(after(Edit::Down, "passport"), list);
    assert_eq!(after(Edit::Remove, "family-book"), ids(&["birth-registration", "passport"]));
    assert_eq!(after(Edit::Add, "passport"), list, "each once");
    assert_eq!(after(Edit::Add, "no-such-service"), list);
    assert_eq!(after(Edit::Remove, "no-such-service"), list);
    let all: Vec<String> = CATALOGUE.services.keys().take(MOST).cloned().collect();
    let one_more = CATALOGUE.services.keys().nth(MOST).unwrap();
    assert_eq!(edited(&CATALOGUE, &all, (Edit::Add, one_more)).len(), MOST);
}

#[test]
fn an_address_says_which_services_and_nothing_else_is_taken() {
    let own = Subject::Own(ids(&["passport", "change-of-address"]));
    assert_eq!(own.path(), "lists/passport,change-of-address");
    assert_eq!(Subject::at("lists", "passport,change-of-address"), Some(own));
    for wrong in ["", ",", "passport,", "passport,passport", "no-such-service", "passport,no-such-service"] {
        let subject = Subject::at("lists", wrong).unwrap();
        assert!(Definition::of(&CATALOGUE, &subject).is_none(), "{wrong:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_picked_is_ordered_by_the_law_and_begins(picks in proptest::sample::subsequence(
        CATALOGUE.services.keys().cloned().collect::<Vec<_>>(), 1..=MOST).prop_shuffle())
    {
        let bundle = Bundle::of(&CATALOGUE, &picks);
        let mut all = bundle.services();
        prop_assert_eq!(&Bundle::of(&CATALOGUE, &bundle.together).together, &bundle.together, "nothing left to order");
        let definition = Definition::of(&CATALOGUE, &Subject::Own(bundle.together.clone())).unwrap();
        for (place, service) in definition.services.iter().enumerate() {
            let late = definition.services[place..].iter().any(|later| service.follows.contains(&later.id));
            prop_assert!(!late, "{} stands before what it follows", service.id);
        }
        prop_assert!(definition.roles().iter().filter(|role| role.bind.to_string().starts_with("list:")).count() < 2);
        all.sort();
        let mut picks = picks;
        picks.sort();
        prop_assert_eq!(all, picks, "nothing is lost");
    }
}
