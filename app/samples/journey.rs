//! Samples of the pages of a draft.

use super::{Gallery, now};
use app::pages::*;
use domain::{
    application::ApplicationStatus,
    catalogue::{Catalogue, Concept, Service},
    definition::Subject,
    facts::{Confidence, FactId, Invalid, KnownFact, Status, Value},
    journey::{Page, SourceOutcome, Step, StepStatus},
};
use jiff::civil::date;

pub(crate) fn subject() -> Subject {
    Subject::LifeEvent("having-a-baby".to_owned())
}

pub(crate) fn services(c: &Catalogue) -> Vec<String> {
    c.life_event("having-a-baby").expect("the life event").services.clone()
}

fn head(c: &Catalogue) -> Head {
    Head {
        id: "0193f7a0".to_owned(),
        version: 7,
        subject: subject(),
        services: services(c),
        base: "/applications".to_owned(),
    }
}

fn find<'a>(c: &'a Catalogue, fact: &FactId) -> (&'a Service, &'a Concept) {
    let service = c.services.values().find(|s| s.requirement.iter().any(|r| r.fact == *fact));
    let service = service.unwrap_or_else(|| panic!("no service requires {fact}"));
    (service, c.concept_of(service, fact).expect("its concept"))
}

fn id(text: &str) -> FactId {
    text.parse().expect("a fact")
}

pub(crate) fn named(c: &Catalogue, fact: &str) -> FactRef {
    let fact = id(fact);
    FactRef::of(&fact, find(c, &fact).1)
}

fn declared(c: &Catalogue, fact: &str, value: Option<Value>) -> FactRow {
    FactRow {
        fact: named(c, fact),
        known: KnownFact::declared(value, now()),
        law: None,
        to_verify: false,
        correction: None,
        change: Some("/applications/0193f7a0/child-name".to_owned()),
        wrong: None,
    }
}

pub(crate) fn registered(c: &Catalogue, source: &str, fact: &str, value: Value) -> FactRow {
    let (service, _) = find(c, &id(fact));
    let law = service.requirement.iter().find(|r| r.fact == id(fact)).map(|r| Law::of(c, &r.legal_basis));
    let known = KnownFact {
        source: Some(source.to_owned()),
        confidence: Confidence::Authentic,
        status: Status::Unconfirmed,
        as_of: Some(date(2026, 11, 1)),
        ..KnownFact::declared(Some(value), now())
    };
    let wrong = Some(format!("/applications/0193f7a0/wrong/{fact}"));
    FactRow { fact: named(c, fact), known, law, to_verify: false, correction: None, change: None, wrong }
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

fn code(value: &str) -> Value {
    Value::Code(value.to_owned())
}

fn question(c: &Catalogue, fact: &str) -> Field {
    let fact = id(fact);
    let (service, concept) = find(c, &fact);
    let mut field = Field::of(&fact, concept, c.codes_of(concept));
    field.services = vec![service.id.clone()];
    field.optional = service.requirement.iter().any(|r| r.fact == fact && r.optional);
    field
}

fn wrong(c: &Catalogue, fact: &str, typed: &str, error: Invalid) -> Field {
    Field { filled: Filled { text: typed.to_owned(), ..Filled::default() }, error: Some(error), ..question(c, fact) }
}

fn page(c: &Catalogue, topic: &str, fields: Vec<Field>) -> QuestionPage {
    QuestionPage {
        head: head(c),
        topic: topic.to_owned(),
        position: 5,
        of: 11,
        fields,
        context: vec![],
        troubles: vec![],
        back: Some("/applications/0193f7a0/who".to_owned()),
        saved_elsewhere: false,
    }
}

/// The page as if the catalogue's authorisations were in force.
fn begin(c: &Catalogue, subject: Subject, drafts: Vec<Draft>) -> BeginPage {
    let page = BeginPage::of(c, subject, vec![], drafts).expect("the page");
    let services: Vec<_> = page.offers.iter().filter_map(|offer| c.services.get(&offer.service)).collect();
    let laws = |source: &str| -> Vec<Law> {
        let of = |row: &&domain::catalogue::Authorisation| {
            row.source == source && services.iter().any(|service| service.id == row.service)
        };
        c.authorisations.iter().find(of).map(|row| Law::of(c, &row.legal_basis)).into_iter().collect()
    };
    let held = Papers::of(c, services.iter().copied()).held.into_iter();
    let registers =
        held.map(|held| Asked { laws: laws(&held.source), source: held.source, facts: held.facts }).collect();
    BeginPage { registers, ..page }
}

pub(crate) fn show(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let draft = Draft { id: "0193".to_owned(), subject: subject(), services: services(c), saved_at: now() };
    g.signed_in("begin", begin(c, subject(), vec![]));
    g.signed_in("begin-drafts", begin(c, subject(), vec![draft]));
    let mut again = begin(c, subject(), vec![]);
    again.filed = vec![Mine {
        id: "0194".to_owned(),
        reference: "SHB-2026-7KQ4-M2XD".to_owned(),
        subject: subject(),
        services: services(c),
        status: ApplicationStatus::InProgress,
        submitted_at: now(),
        promised: None,
    }];
    g.signed_in("begin-filed", again);
    let mut nothing = begin(c, subject(), vec![]);
    (nothing.chosen, nothing.nothing_chosen) = (vec![], true);
    g.signed_in("begin-error", nothing);
    let one = Subject::Service("change-of-address".to_owned());
    g.signed_in("begin-service", begin(c, one, vec![]));
    let nobody = BeginPage { registers: vec![], ..begin(c, subject(), vec![]) };
    g.signed_in("begin-no-register", nobody);
    who(g);
    known(g);
    questions(g);
    checks(g);
}

fn who(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let candidate = |value: &str, day, sex: &str| Candidate {
        value: value.to_owned(),
        shown: vec![
            (named(c, "child.birth_date"), Value::Date(day)),
            (named(c, "child.sex"), code(sex)),
            (named(c, "child.birth_facility"), code("H01")),
        ],
    };
    let page = |candidates: Vec<Candidate>, not_chosen, trouble| WhoPage {
        head: head(c),
        role: "child".to_owned(),
        source: "civil-status".to_owned(),
        example: candidates.first().map(|candidate| candidate.value.clone()),
        candidates,
        chosen: None,
        not_chosen,
        trouble,
    };
    let twins = || {
        vec![
            candidate("BN-2026-000123", date(2026, 11, 9), "female"),
            candidate("BN-2026-000124", date(2026, 11, 9), "male"),
        ]
    };
    g.signed_in("who", page(twins(), false, None));
    g.signed_in("who-error", page(twins(), true, None));
    let trouble = Trouble { source: "civil-status".to_owned(), outcome: SourceOutcome::Timeout };
    g.signed_in("who-down", page(vec![], false, Some(trouble)));
    g.signed_in("who-none", page(vec![], false, None));
}

pub(crate) fn mother(c: &Catalogue) -> Vec<FactRow> {
    let row = |fact, value| registered(c, "population", fact, value);
    vec![
        row("mother.national_id", text("0012345674")),
        row("mother.given_name", text("سلمى")),
        row("mother.family_name", text("الهاشمي")),
        row("mother.birth_date", Value::Date(date(1996, 3, 4))),
        row("mother.nationality", code("AWH")),
    ]
}

/// A fact that is older than its neighbours.
fn older(mut row: FactRow) -> FactRow {
    row.known.as_of = Some(date(2024, 2, 5));
    row
}

fn contested(c: &Catalogue) -> FactRow {
    let row = registered(c, "population", "father.given_name", text("سامى"));
    FactRow { known: row.known.contested(text("سامي"), Some("خطأ إملائي".to_owned()), now()), ..row }
}

fn known(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let groups = vec![
        ("mother".to_owned(), mother(c)),
        (
            "father".to_owned(),
            vec![
                registered(c, "population", "father.national_id", text("0087654329")),
                contested(c),
                older(registered(c, "population", "father.nationality", code("AWH"))),
            ],
        ),
    ];
    let page = KnownPage {
        head: head(c),
        source: "population".to_owned(),
        groups,
        missing: vec![],
        trouble: None,
        from_sign_in: false,
        newer: vec![],
    };
    g.signed_in("known", page.clone());
    let own = FactRow { wrong: None, ..registered(c, "eid", "mother.national_id", text("0011598018")) };
    let groups = vec![("mother".to_owned(), vec![own])];
    g.signed_in("known-sign-in", KnownPage { source: "eid".to_owned(), groups, from_sign_in: true, ..page.clone() });
    let newer = vec![named(c, "mother.given_name")];
    g.signed_in("known-newer", KnownPage { newer, ..page.clone() });
    let trouble = Some(Trouble { source: "population".to_owned(), outcome: SourceOutcome::Unusable });
    let missing = vec![named(c, "father.birth_date"), named(c, "father.nationality")];
    g.signed_in("known-missing", KnownPage { missing, trouble, ..page });
    let row = registered(c, "population", "father.given_name", text("سامى"));
    let page = WrongPage {
        head: head(c),
        row,
        field: Field {
            filled: Filled { text: "سامي".to_owned(), ..Filled::default() },
            ..question(c, "father.given_name")
        },
        reason: String::new(),
        back: "/applications/0193f7a0/known-population".to_owned(),
    };
    g.signed_in("wrong", page.clone());
    g.signed_in("wrong-error", WrongPage { field: wrong(c, "father.given_name", "", Invalid::Missing), ..page });
}

fn questions(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let names = || vec![question(c, "child.given_name"), question(c, "child.given_name_latin")];
    let context = vec![registered(c, "civil-status", "child.birth_date", Value::Date(date(2026, 11, 9)))];
    g.signed_in("question", page(c, "child-name", names()));
    g.signed_in("question-context", QuestionPage { context, ..page(c, "child-name", names()) });
    let errors = vec![
        wrong(c, "child.given_name", "Layla", Invalid::NotInScript(domain::catalogue::Script::Arab)),
        wrong(c, "child.given_name_latin", "", Invalid::Missing),
    ];
    g.signed_in("question-error", page(c, "child-name", errors));
    g.signed_in("question-one", page(c, "health-cover", vec![question(c, "child.cover_under")]));
    g.signed_in("question-radios", page(c, "family-doctor", vec![question(c, "child.family_doctor")]));
    g.signed_in("question-yes-no", page(c, "foreign-allowance", vec![question(c, "child.foreign_allowance")]));
    let contact = vec![question(c, "applicant.contact.phone"), question(c, "applicant.contact.email")];
    g.signed_in("question-contact", page(c, "contact", contact));
    let mut iban = question(c, "applicant.account.iban");
    (iban.checksum_doubt, iban.filled.text) = (true, "XW00".to_owned());
    g.signed_in("question-account", page(c, "payment-account", vec![iban]));
    let birth =
        ["child.birth_date", "child.sex", "child.birth_facility", "child.birth_weight"].map(|fact| question(c, fact));
    let troubles = vec![Trouble { source: "civil-status".to_owned(), outcome: SourceOutcome::Unavailable }];
    g.signed_in("question-birth", QuestionPage { troubles, ..page(c, "child-birth", birth.to_vec()) });
    let mut day = wrong(c, "child.birth_date", "", Invalid::NotADate);
    day.filled = Filled {
        day: "31".into(),
        month: "2".into(),
        year: "2026".into(),
        calendar: "hijri".into(),
        ..Filled::default()
    };
    let weight = wrong(c, "child.birth_weight", "3", Invalid::OutOfRange { min: Some(300), max: Some(8000) });
    g.signed_in(
        "question-birth-error",
        page(c, "child-birth", vec![day, weight, wrong(c, "child.sex", "", Invalid::Missing)]),
    );
    let address = [
        "applicant.new_address.governorate",
        "applicant.new_address.municipality",
        "applicant.new_address.street",
        "applicant.new_address.building",
        "applicant.new_address.postcode",
    ];
    g.signed_in("question-address", page(c, "new-address", address.map(|fact| question(c, fact)).to_vec()));
}

fn checks(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let step = |page, status| Step { page, status };
    let steps = vec![
        step(Page::Who, StepStatus::Done),
        step(Page::Known("civil-status".to_owned()), StepStatus::Done),
        step(Page::Known("population".to_owned()), StepStatus::Done),
        step(Page::Topic("child-name".to_owned()), StepStatus::Next),
        step(Page::Topic("contact".to_owned()), StepStatus::Later),
        step(Page::Check, StepStatus::Later),
    ];
    let list = TaskListPage { head: head(c), steps, chosen_role: Some("child".to_owned()), just_saved: false };
    g.signed_in("application", list.clone());
    g.signed_in("application-saved", TaskListPage { just_saved: true, ..list });
    let to_verify =
        FactRow { to_verify: true, ..declared(c, "father.birth_date", Some(Value::Date(date(1992, 7, 19)))) };
    let rules = RuleLine::of(c, c.services.get("birth-registration").expect("the service"));
    let page = CheckAnswersPage {
        head: head(c),
        topics: vec![
            (
                "child-name".to_owned(),
                vec![
                    declared(c, "child.given_name", Some(text("ليلى"))),
                    declared(c, "child.given_name_latin", Some(text("Layla"))),
                ],
            ),
            ("father".to_owned(), vec![to_verify]),
            (
                "contact".to_owned(),
                vec![
                    declared(c, "applicant.contact.phone", Some(text("+962 6 500 8080"))),
                    declared(c, "applicant.contact.email", None),
                ],
            ),
        ],
        newer: vec![],
        registers: vec![("population".to_owned(), mother(c).into_iter().chain([contested(c)]).collect())],
        warnings: vec![],
        refusals: vec![],
        total: "5.000".parse().expect("money"),
        key: "sample-key".to_owned(),
        not_declared: false,
    };
    g.signed_in("check-answers", page.clone());
    let newer = vec!["population".to_owned()];
    g.signed_in("check-answers-newer", CheckAnswersPage { newer, ..page.clone() });
    g.signed_in("check-answers-error", CheckAnswersPage { not_declared: true, ..page.clone() });
    g.signed_in(
        "check-answers-warning",
        CheckAnswersPage { warnings: rules.iter().take(1).cloned().collect(), ..page.clone() },
    );
    g.signed_in("check-answers-refused", CheckAnswersPage { refusals: rules.into_iter().skip(1).collect(), ..page });
}
