use super::{People, Registered, Situation, national_id};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

fn today() -> Date {
    date(2026, 11, 21)
}

fn people() -> People {
    People::load().unwrap()
}

#[test]
fn at_least_sixty_people_with_impossible_but_well_formed_numbers() {
    let people = people();
    assert!(people.all().len() >= 60);
    let ids: BTreeSet<_> = people.all().iter().map(|p| &p.national_id).collect();
    assert_eq!(ids.len(), people.all().len());
    for id in ids {
        assert!(national_id::is_valid(id), "{id}");
    }
}

#[test]
fn the_first_person_is_the_mother_of_a_newborn() {
    let people = people();
    let first = people.who_may_sign_in(today()).next().unwrap();
    assert_eq!(first.given.ar, "سلمى");
    assert_eq!(first.situation, Situation::Newborn);
    let notice = people.notices_of(&first.national_id).next().unwrap();
    assert_eq!(notice.mother, first.national_id);
    assert!(people.may_sign_in(notice.father.as_ref().unwrap(), today()).is_some());
}

#[test]
fn notices_name_people_and_cover_twins_and_an_unknown_father() {
    let people = people();
    for notice in people.notices() {
        assert!(people.get(&notice.mother).is_some(), "{}", notice.no);
        if let Some(father) = &notice.father {
            assert!(people.get(father).is_some(), "{}", notice.no);
        }
    }
    let twins = people.notices().iter().filter(|n| n.multiple).count();
    assert_eq!(twins, 2);
    assert_eq!(people.notices().iter().filter(|n| n.father.is_none()).count(), 1);
    let foreign = people
        .notices()
        .iter()
        .any(|notice| people.get(&notice.mother).is_some_and(|mother| mother.nationality != "AWH"));
    assert!(foreign);
}

#[test]
fn every_walk_of_life_is_there() {
    let people = people();
    for situation in [
        Situation::Newborn,
        Situation::Study,
        Situation::Work,
        Situation::Business,
        Situation::Seeking,
        Situation::Later,
        Situation::Care,
        Situation::Residents,
    ] {
        assert!(people.who_may_sign_in(today()).any(|p| p.situation == situation), "{situation:?}");
    }
    assert_eq!(people.all().iter().filter(|p| p.protected).count(), 1);
    assert!(people.all().iter().any(|p| p.address.is_none() && p.died.is_none()));
}

#[test]
fn neither_children_nor_the_dead_sign_in() {
    let people = people();
    assert!(people.who_may_sign_in(today()).all(|p| p.died.is_none() && p.age(today()) >= 15));
    assert!(people.who_may_sign_in(today()).all(|p| p.situation != Situation::None));
}

#[test]
fn age_turns_on_the_birthday() {
    let people = people();
    let salma = people.who_may_sign_in(today()).next().unwrap();
    assert_eq!(salma.age(date(2026, 3, 3)), 29);
    assert_eq!(salma.age(date(2026, 3, 4)), 30);
}

#[test]
fn somebody_else_is_never_oneself() {
    let people = people();
    for person in people.all() {
        assert_ne!(people.somebody_else(&person.national_id).unwrap().national_id, person.national_id);
    }
}

#[test]
fn insurance_fits_the_lives_that_it_is_about() {
    let people = people();
    let insured: Vec<_> = people.all().iter().filter_map(|p| Some((p, p.insurance.as_ref()?))).collect();
    assert!(insured.len() > 35);
    let numbers: BTreeSet<_> = insured.iter().map(|(_, insurance)| &insurance.no).collect();
    assert_eq!(numbers.len(), insured.len());
    for (person, it) in insured {
        let whom = &person.given.en;
        assert!(person.age(it.since) >= 15 && person.died.is_none(), "{whom}");
        let months = (today().year() - it.since.year()) * 12 + i16::from(today().month() - it.since.month());
        assert!(it.months <= u32::try_from(months).unwrap(), "{whom}: more months than have passed");
        let ended = it.employment.as_ref().map(|employment| employment.until.is_some());
        let fits = match it.status.as_str() {
            "1" => ended == Some(false),
            "2" => ended.is_none(),
            "3" | "4" => ended == Some(true),
            "5" => ended.is_none() && it.months == 0,
            _ => false,
        };
        assert!(fits, "{whom}: {it:?}");
        if let Some(employment) = &it.employment {
            assert!(employment.from >= it.since, "{whom}");
            assert!(employment.until.is_none_or(|until| employment.from < until && until < today()), "{whom}");
        }
        assert_eq!(it.wage.is_none(), it.status == "5", "{whom}");
        assert!(it.wage.as_ref().is_none_or(|wage| ("1"..="6").contains(&wage.as_str())), "{whom}");
        let expected = match person.situation {
            Situation::Business => &["2"][..],
            Situation::Seeking => &["3", "5"],
            Situation::Later => &["4"],
            Situation::Work => &["1", "2"],
            _ => &["1", "2"],
        };
        assert!(expected.contains(&it.status.as_str()), "{whom} is {:?}, and {}", person.situation, it.status);
    }
}

#[test]
fn a_registered_newborn_is_a_child_of_both_parents_and_stands_once() {
    let mut people = people();
    let mother = people.who_may_sign_in(today()).next().unwrap().national_id.clone();
    let notice = people.notices_of(&mother).next().unwrap().clone();
    let father = notice.father.clone().unwrap();
    let before = people.dependants_of(&mother, today()).count();
    let given = crate::lang::Text { ar: "نور".to_owned(), en: "Nour".to_owned() };
    let child = Registered { national_id: "0090000016".to_owned(), notice: notice.no.clone(), given };
    people.enter(&child, notice.born(today()));
    people.enter(&child, notice.born(today()));
    for parent in [&mother, &father] {
        let children: Vec<_> = people.dependants_of(parent, today()).map(|it| it.given.ar.clone()).collect();
        assert_eq!(children.iter().filter(|name| *name == "نور").count(), 1, "{parent}");
    }
    assert_eq!(people.dependants_of(&mother, today()).count(), before + 1);
    let kept = people.get("0090000016").unwrap();
    assert_eq!(kept.family, people.get(&father).unwrap().family);
    assert!(people.may_sign_in("0090000016", today()).is_none());
}
