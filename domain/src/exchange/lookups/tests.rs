use super::*;
use jiff::civil::date;

/// A look-up of somebody at nine of a day, of whom nothing is known.
fn look(number: u128, day: i8) -> Look {
    Look {
        exchange: Uuid::from_u128(number),
        at: date(2026, 11, day).at(9, 0, 0, 0),
        staff: "S-1".to_owned(),
        workplace: "centre".to_owned(),
        person: Mark(u64::try_from(number).unwrap()),
        found: true,
        family: None,
        household: None,
        street: None,
        tie: Tie::None,
        namesake: false,
        near: false,
        protected: false,
        case: false,
        outside: 0,
    }
}

fn at(look: Look, hour: i8, minute: i8) -> Look {
    Look { at: look.at.date().at(hour, minute, 0, 0), ..look }
}

fn found(looks: &[Look]) -> Vec<(LookPattern, u32)> {
    unusual_looks(looks, &LookLimits::default()).iter().map(|alert| (alert.pattern, alert.count)).collect()
}

#[test]
fn a_mark_is_the_pseudonym() {
    assert_eq!(Mark::of(&[0xab; 32]).to_string(), "abababababababab");
    assert_eq!(Mark::of(&[1]).to_string(), "0100000000000000");
}

#[test]
fn ones_own_record_once_and_ones_household_on_two_days() {
    let own = Look { tie: Tie::Own, ..look(1, 22) };
    assert_eq!(found(&[own]), [(LookPattern::OwnRecord, 1)]);
    let home = |number, day| Look { tie: Tie::Household, household: Some(Mark(5)), ..look(number, day) };
    assert_eq!(found(&[home(1, 22), home(2, 22)]), [], "a family comes to the wrong counter");
    assert_eq!(found(&[home(1, 22), home(2, 23)]), [(LookPattern::Household, 2)]);
    let own = Look { household: Some(Mark(5)), tie: Tie::Own, ..look(3, 22) };
    let both = found(&[own, home(1, 22), home(2, 23)]);
    assert_eq!(both, [(LookPattern::Household, 2), (LookPattern::OwnRecord, 1)], "one does not hide the other");
}

#[test]
fn one_person_by_many_is_found_and_each_workplace_counts() {
    let by = |number: usize, workplace: &str| Look {
        exchange: Uuid::from_u128(number as u128),
        staff: format!("S-{number}"),
        workplace: workplace.to_owned(),
        ..look(7, 22)
    };
    let four: Vec<Look> = (1..5).map(|number| by(number, "centre")).collect();
    assert_eq!(found(&four), []);
    let elsewhere = [four.clone(), vec![by(5, "other")]].concat();
    let alerts = unusual_looks(&elsewhere, &LookLimits::default());
    assert_eq!(alerts.len(), 1);
    assert_eq!(
        (alerts[0].pattern, alerts[0].person, alerts[0].staff.len()),
        (LookPattern::Celebrity, Some(Mark(7)), 5)
    );
    let served = [four, vec![Look { case: true, ..by(5, "centre") }]].concat();
    assert_eq!(found(&served), [], "they came for something");
}

#[test]
fn late_is_who_comes_back_alone_and_without_a_case() {
    let late = |number, minutes| Look { outside: minutes, ..look(number, 22) };
    let night = [at(late(1, 180), 21, 0), at(late(2, 190), 21, 10)];
    assert_eq!(found(&night), [(LookPattern::AfterHours, 2)]);
    assert_eq!(found(&night[..1]), [], "once");
    let goes_on = [at(look(1, 22), 17, 50), at(late(2, 30), 18, 30), at(late(3, 65), 19, 5), at(late(4, 90), 19, 30)];
    assert_eq!(found(&goes_on), [], "without a break");
    assert_eq!(found(&[&goes_on[..1], &goes_on[2..]].concat()), [(LookPattern::AfterHours, 2)], "after one");
    let others = |look: &Look, number: u128| Look {
        staff: format!("S-{number}"),
        exchange: Uuid::from_u128(number),
        person: Mark(u64::try_from(number).unwrap()),
        ..look.clone()
    };
    let open: Vec<Look> = (10..13).map(|number| others(&night[0], number)).chain(night.clone()).collect();
    assert_eq!(found(&open), [], "the centre was open that evening");
}

#[test]
fn numbers_that_nobody_has_are_slips_when_the_right_one_follows() {
    let unknown = |number| Look { found: false, ..look(number, 22) };
    let usual: Vec<Look> = (100..1100).map(|number| Look { case: true, ..look(number, 20) }).collect();
    let tried: Vec<Look> = (1..9).map(|number| at(unknown(number), 10, i8::try_from(number).unwrap() * 5)).collect();
    assert_eq!(found(&[usual.clone(), tried.clone()].concat()), [(LookPattern::UnknownIds, 8)]);
    let right = (1..9).map(|number: u128| {
        let look = Look { case: true, ..look(number + 50, 22) };
        at(look, 10, i8::try_from(number).unwrap() * 5 + 1)
    });
    assert_eq!(found(&[usual, tried, right.collect()].concat()), []);
}

#[test]
fn how_far_a_moment_is_from_the_hours() {
    let centre: crate::catalogue::Centre = toml::from_str(
        "id = \"c\"\nlevel = \"municipal\"\nmunicipality = \"M01\"\nphone = \"1\"\n\
         location = { latitude = \"1\", longitude = \"1\" }\nhours = { sunday = [\"08:00-12:00\", \"13:00-16:00\"] }\n",
    )
    .unwrap();
    let sunday = date(2026, 11, 22);
    let from = |workplace: &str, hour, minute| {
        is_outside(std::slice::from_ref(&centre), workplace, sunday.at(hour, minute, 0, 0))
    };
    assert_eq!([from("c", 8, 0), from("c", 7, 40), from("c", 12, 20), from("c", 17, 30)], [0, 20, 20, 90]);
    assert_eq!(from("archive", 17, 30), 90, "a workplace without hours has those of the centres");
    let monday = sunday.tomorrow().unwrap().at(10, 0, 0, 0);
    assert_eq!(is_outside(&[centre], "c", monday), 1440, "closed all day");
}
