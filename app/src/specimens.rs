//! Made-up facts, questions and pages over the real catalogue: what the page of components shows, and what the samples
//! of all pages are made of. `None` where a country's catalogue does not have what is named.

use crate::pages::{
    CheckAnswersPage, FactRef, FactRow, Field, Filled, Head, KnownPage, Law, Offer, Papers, QuestionPage, RuleLine,
    TaskListPage, Tile,
};
use domain::{
    catalogue::{Catalogue, Concept, Script, Service},
    definition::Subject,
    facts::{Confidence, FactId, Invalid, KnownFact, Status, Value},
    journey::{Page, Progress, Step, StepStatus},
};
use jiff::{Timestamp, civil::date};

/// The time of all specimens: 21 November 2026, half past nine.
pub const NOW: Timestamp = Timestamp::constant(1_795_253_400, 0);

/// The life event that they are about.
const EVENT: &str = "having-a-baby";

/// A service that asks for a fact, and the fact's concept.
pub fn found<'a>(catalogue: &'a Catalogue, fact: &FactId) -> Option<(&'a Service, &'a Concept)> {
    let service = catalogue.services.values().find(|one| one.requirement.iter().any(|r| r.fact == *fact))?;
    Some((service, catalogue.concept_of(service, fact)?))
}

/// A fact with its name.
pub fn named(catalogue: &Catalogue, fact: &str) -> Option<FactRef> {
    let fact: FactId = fact.parse().ok()?;
    Some(FactRef::of(&fact, found(catalogue, &fact)?.1))
}

/// What somebody said.
pub fn declared(catalogue: &Catalogue, fact: &str, value: Option<Value>) -> Option<FactRow> {
    Some(FactRow {
        fact: named(catalogue, fact)?,
        known: KnownFact::declared(value, NOW),
        law: None,
        to_verify: false,
        correction: None,
        change: Some("/applications/0193f7a0/child-name".to_owned()),
        wrong: None,
    })
}

/// What a register said.
pub fn registered(catalogue: &Catalogue, source: &str, fact: &str, value: Value) -> Option<FactRow> {
    let id: FactId = fact.parse().ok()?;
    let (service, _) = found(catalogue, &id)?;
    let law = service.requirement.iter().find(|r| r.fact == id).map(|r| Law::of(catalogue, &r.legal_basis));
    let known = KnownFact {
        source: Some(source.to_owned()),
        confidence: Confidence::Authentic,
        status: Status::Unconfirmed,
        as_of: Some(date(2026, 11, 1)),
        ..KnownFact::declared(Some(value), NOW)
    };
    let wrong = Some(format!("/applications/0193f7a0/wrong/{fact}"));
    Some(FactRow { fact: named(catalogue, fact)?, known, law, to_verify: false, correction: None, change: None, wrong })
}

/// A question, empty.
pub fn question(catalogue: &Catalogue, fact: &str) -> Option<Field> {
    let fact: FactId = fact.parse().ok()?;
    let (service, concept) = found(catalogue, &fact)?;
    let mut field = Field::of(&fact, concept, catalogue.codes_of(concept));
    field.services = vec![service.id.clone()];
    field.optional = service.requirement.iter().any(|r| r.fact == fact && r.optional);
    Some(field)
}

/// A question with what was typed.
pub fn answered(catalogue: &Catalogue, fact: &str, typed: &str) -> Option<Field> {
    let filled = Filled { text: typed.to_owned(), ..Filled::default() };
    Some(Field { filled, ..question(catalogue, fact)? })
}

/// A question with what was typed and why it can't be taken.
pub fn wrong(catalogue: &Catalogue, fact: &str, typed: &str, why: Invalid) -> Option<Field> {
    Some(Field { error: Some(why), ..answered(catalogue, fact, typed)? })
}

/// A text as a value.
pub fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

/// A code as a value.
pub fn code(value: &str) -> Value {
    Value::Code(value.to_owned())
}

/// What the population register knows of a mother.
pub fn mother(catalogue: &Catalogue) -> Vec<FactRow> {
    let facts = [
        ("mother.national_id", text("0012345674")),
        ("mother.given_name", text("سلمى")),
        ("mother.family_name", text("الهاشمي")),
        ("mother.birth_date", Value::Date(date(1996, 3, 4))),
        ("mother.nationality", code("AWH")),
    ];
    facts.into_iter().filter_map(|(fact, value)| registered(catalogue, "population", fact, value)).collect()
}

/// A father's name as the register has it, and what he says himself.
pub fn contested(catalogue: &Catalogue) -> Option<FactRow> {
    let row = registered(catalogue, "population", "father.given_name", text("سامى"))?;
    let known = row.known.contested(text("سامي"), Some("خطأ إملائي".to_owned()), NOW);
    Some(FactRow { known, ..row })
}

/// A fact that is older than its neighbours.
pub fn older(mut row: FactRow) -> FactRow {
    row.known.as_of = Some(date(2024, 2, 5));
    row
}

/// The application that they belong to.
pub fn head(catalogue: &Catalogue) -> Head {
    Head {
        id: "0193f7a0".to_owned(),
        version: 7,
        subject: Subject::LifeEvent(EVENT.to_owned()),
        services: services(catalogue),
        base: "/applications".to_owned(),
        progress: Some(Progress { position: 5, of: 11, about: true }),
        own_roles: vec!["applicant".to_owned(), "mother".to_owned()],
    }
}

/// The services of the life event.
pub fn services(catalogue: &Catalogue) -> Vec<String> {
    catalogue.life_event(EVENT).map(|event| event.services.clone()).unwrap_or_default()
}

/// A topic's page with these questions.
pub fn question_page(catalogue: &Catalogue, topic: &str, fields: Vec<Field>) -> QuestionPage {
    QuestionPage {
        head: head(catalogue),
        topic: topic.to_owned(),
        fields,
        context: vec![],
        troubles: vec![],
        paid: vec![],
        back: Some("/applications/0193f7a0/who".to_owned()),
        saved_elsewhere: false,
    }
}

/// The names of a newborn, asked; with errors where they are wrong.
pub fn names(catalogue: &Catalogue, with_errors: bool) -> Vec<Field> {
    let asked = if with_errors {
        [
            wrong(catalogue, "child.given_name", "Layla", Invalid::NotInScript(Script::Arab)),
            wrong(catalogue, "child.given_name_latin", "", Invalid::Missing),
        ]
    } else {
        ["child.given_name", "child.given_name_latin"].map(|fact| question(catalogue, fact))
    };
    asked.into_iter().flatten().collect()
}

/// What the population register said, to confirm.
pub fn known_page(catalogue: &Catalogue) -> KnownPage {
    KnownPage {
        head: head(catalogue),
        source: "population".to_owned(),
        from_sign_in: false,
        groups: vec![
            ("mother".to_owned(), mother(catalogue)),
            ("father".to_owned(), contested(catalogue).into_iter().collect()),
        ],
        missing: vec![],
        trouble: None,
        newer: vec![],
    }
}

/// The application at a glance.
pub fn task_list(catalogue: &Catalogue) -> TaskListPage {
    let step = |page, status| Step { page, status };
    let steps = vec![
        step(Page::Who, StepStatus::Done),
        step(Page::Known("civil-status".to_owned()), StepStatus::Done),
        step(Page::Known("population".to_owned()), StepStatus::Done),
        step(Page::Topic("child-name".to_owned()), StepStatus::Next),
        step(Page::Topic("contact".to_owned()), StepStatus::Later),
        step(Page::Check, StepStatus::Later),
    ];
    TaskListPage { head: head(catalogue), steps, chosen_role: Some("child".to_owned()), just_saved: false }
}

/// Everything that will be sent.
pub fn check_answers(catalogue: &Catalogue) -> CheckAnswersPage {
    let name = [
        declared(catalogue, "child.given_name", Some(text("ليلى"))),
        declared(catalogue, "child.given_name_latin", Some(text("Layla"))),
    ];
    CheckAnswersPage {
        head: head(catalogue),
        topics: vec![("child-name".to_owned(), name.into_iter().flatten().collect())],
        registers: vec![("population".to_owned(), mother(catalogue))],
        newer: vec![],
        warnings: vec![],
        refusals: vec![],
        again: vec![],
        waits: vec![],
        total: catalogue
            .services
            .get("passport")
            .map(|one| one.cost_on(domain::application::Channel::Web))
            .unwrap_or_default(),
        key: "specimen".to_owned(),
        not_declared: false,
    }
}

/// What the page of components draws its examples from.
#[derive(Clone, Debug, Default)]
pub struct Specimens {
    /// Questions of every kind, in the order in which they are shown, by their state.
    pub fields: Vec<(&'static str, Field)>,
    /// What a register knows.
    pub known: Vec<FactRow>,
    /// The same with a fact that was contested and one that is older.
    pub marked: Vec<FactRow>,
    /// What will be sent: declared and known.
    pub answers: Vec<FactRow>,
    /// Services.
    pub offers: Vec<Offer>,
    /// What papers they take.
    pub papers: Papers,
    /// Their rules.
    pub rules: Vec<RuleLine>,
    /// Life events.
    pub tiles: Vec<Tile>,
}

impl Specimens {
    /// All of them, from a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let chosen = services(catalogue);
        let services: Vec<&Service> = chosen.iter().filter_map(|id| catalogue.services.get(id)).collect();
        let marked = [contested(catalogue), mother(catalogue).pop().map(older)].into_iter().flatten();
        let answers = [
            declared(catalogue, "child.given_name", Some(text("ليلى"))),
            declared(catalogue, "applicant.contact.phone", Some(text("+962 6 500 8080"))),
            declared(catalogue, "applicant.contact.email", None),
        ];
        let tile = |id: &str, icon: &str| Tile { id: id.to_owned(), icon: icon.to_owned() };
        Self {
            fields: fields(catalogue),
            known: mother(catalogue),
            marked: mother(catalogue).into_iter().take(2).chain(marked).collect(),
            answers: answers.into_iter().flatten().chain(mother(catalogue).into_iter().take(2)).collect(),
            offers: services.iter().map(|service| Offer::of(catalogue, service)).collect(),
            papers: Papers::of(catalogue, services.iter().copied()),
            rules: services.iter().flat_map(|service| RuleLine::of(catalogue, service)).take(3).collect(),
            tiles: catalogue.life_events.iter().take(3).map(|event| tile(&event.id, &event.icon)).collect(),
        }
    }
}

/// The questions, each with the name of its state.
fn fields(c: &Catalogue) -> Vec<(&'static str, Field)> {
    let date_of = |day: &str, month: &str, year: &str, calendar: &str, error: Option<Invalid>| {
        let filled = Filled {
            day: day.to_owned(),
            month: month.to_owned(),
            year: year.to_owned(),
            calendar: calendar.to_owned(),
            ..Filled::default()
        };
        Some(Field { filled, error, ..question(c, "child.birth_date")? })
    };
    let doubtful =
        answered(c, "applicant.national_id", "0099000118").map(|field| Field { checksum_doubt: true, ..field });
    let all = [
        ("empty", question(c, "child.given_name")),
        ("filled", answered(c, "child.given_name", "ليلى")),
        ("wrong", wrong(c, "child.given_name", "Layla", Invalid::NotInScript(Script::Arab))),
        ("optional", question(c, "applicant.contact.email")),
        ("phone", answered(c, "applicant.contact.phone", "+962 79 012 3456")),
        ("doubt", doubtful),
        ("number", wrong(c, "child.birth_weight", "3", Invalid::OutOfRange { min: Some(300), max: Some(8000) })),
        ("list", question(c, "applicant.new_address.governorate")),
        ("radios", answered(c, "child.sex", "female")),
        ("yes-no", question(c, "child.foreign_allowance")),
        ("date", date_of("", "", "", "", None)),
        ("date-hijri", date_of("11", "6", "1448", "hijri", None)),
        ("date-wrong", date_of("31", "2", "2026", "gregorian", Some(Invalid::NotADate))),
    ];
    all.into_iter().filter_map(|(state, field)| Some((state, field?))).collect()
}
