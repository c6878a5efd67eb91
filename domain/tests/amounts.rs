//! What benefits come to: the formulas of the real catalogue, and what a formula may give.

#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use domain::facts::{FactId, Facts, KnownFact, Value};
use domain::rule::Rule;
use jiff::Timestamp;
use jiff::civil::date;

mod support;
use support::CATALOGUE;

fn wage(bracket: &str) -> Facts {
    let fact: FactId = "applicant.insurance.wage_bracket".parse().unwrap();
    let value = Value::Code(bracket.to_owned());
    [(fact, KnownFact::declared(Some(value), Timestamp::UNIX_EPOCH))].into_iter().collect()
}

fn amount(text: &str, facts: &Facts) -> Result<Option<String>, String> {
    let amount = Rule::parse(text).unwrap().amount(facts, date(2026, 11, 21))?;
    Ok(amount.map(|amount| amount.to_string()))
}

#[test]
fn a_formula_gives_whole_units_or_text_and_nothing_else() {
    let known = wage("W2");
    let bracket = "applicant.insurance.wage_bracket";
    assert_eq!(amount(&format!("{bracket} == 'W2' ? 90 : 60"), &known), Ok(Some("90.000".to_owned())));
    assert_eq!(amount(&format!("{bracket} == 'W2' ? '12.5' : '0'"), &known), Ok(Some("12.500".to_owned())));
    assert_eq!(amount(&format!("{bracket} == 'W2' ? 90 : 60"), &Facts::default()), Ok(None), "open");
    for wrong in [format!("{bracket} == 'W2'"), format!("{bracket} == 'W2' ? -1 : 0"), format!("{bracket} + ' WHD'")] {
        assert!(amount(&wrong, &known).is_err(), "{wrong}");
    }
}

#[test]
fn the_benefits_of_the_catalogue_come_to_what_their_law_says() {
    let today = date(2026, 11, 21);
    let of = |service: &str, bracket: &str| {
        let formula = CATALOGUE.services[service].amount.as_ref().unwrap();
        formula.expression.amount(&wage(bracket), today).unwrap().unwrap().to_string()
    };
    assert_eq!(of("carers-allowance", "W1"), "120.000");
    assert_eq!(of("carers-allowance", "W3"), "60.000");
    assert_eq!(of("unemployment-benefit", "W2"), "220.000");
    assert_eq!(of("unemployment-benefit", "W6"), "400.000");
    assert_eq!(of("child-allowance", "W5"), "10.000");
}
