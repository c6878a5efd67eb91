//! Samples of the pages of a draft.

use super::{Gallery, now};
use app::pages::*;
pub(crate) use app::specimens::mother;
use app::specimens::{self, code, contested, head, older, question_page, task_list, text};
use domain::{
    application::ApplicationStatus,
    catalogue::Catalogue,
    definition::Subject,
    facts::{FactId, Invalid, Value},
    journey::SourceOutcome,
};
use jiff::civil::date;

pub(crate) fn subject() -> Subject {
    Subject::LifeEvent("having-a-baby".to_owned())
}

pub(crate) fn services(c: &Catalogue) -> Vec<String> {
    c.life_event("having-a-baby").expect("the life event").services.clone()
}

pub(crate) fn named(c: &Catalogue, fact: &str) -> FactRef {
    specimens::named(c, fact).unwrap_or_else(|| panic!("no service requires {fact}"))
}

fn declared(c: &Catalogue, fact: &str, value: Option<Value>) -> FactRow {
    specimens::declared(c, fact, value).unwrap_or_else(|| panic!("no service requires {fact}"))
}

pub(crate) fn registered(c: &Catalogue, source: &str, fact: &str, value: Value) -> FactRow {
    specimens::registered(c, source, fact, value).unwrap_or_else(|| panic!("no service requires {fact}"))
}

fn question(c: &Catalogue, fact: &str) -> Field {
    specimens::question(c, fact).unwrap_or_else(|| panic!("no service requires {fact}"))
}

fn wrong(c: &Catalogue, fact: &str, typed: &str, error: Invalid) -> Field {
    Field { filled: Filled { text: typed.to_owned(), ..Filled::default() }, error: Some(error), ..question(c, fact) }
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
        requests: vec![],
        waits: vec![],
    }];
    g.signed_in("begin-filed", again);
    let mut nothing = begin(c, subject(), vec![]);
    (nothing.chosen, nothing.nothing_chosen) = (vec![], true);
    g.signed_in("begin-error", nothing);
    let one = Subject::Service("change-of-address".to_owned());
    g.signed_in("begin-service", begin(c, one, vec![]));
    let nobody = BeginPage { registers: vec![], ..begin(c, subject(), vec![]) };
    g.signed_in("begin-no-register", nobody);
    let nationality: FactId = "applicant.nationality".parse().expect("a fact");
    let concept = c.concepts.get("person.nationality").expect("the concept");
    let carried = Carried {
        answers: vec![(FactRef::of(&nationality, concept), Value::Code("AWH".to_owned()))],
        fields: vec![("applicant.nationality".to_owned(), "AWH".to_owned())],
    };
    let passport = Subject::Service("passport".to_owned());
    g.signed_in("begin-carried", BeginPage { carried: Some(carried), ..begin(c, passport, vec![]) });
    let own = Subject::Own(vec!["passport".to_owned(), "change-of-address".to_owned()]);
    g.signed_in("begin-own", begin(c, own, vec![]));
    who(g);
    known(g);
    questions(g);
    checks(g);
}

fn who(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let candidate = |value: &str, day, sex: &str| Candidate {
        value: value.to_owned(),
        names: vec![],
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
    let pupils = vec![pupil(c, "0011780038", ["آدم", "Adam"], 2022), pupil(c, "0011780053", ["ليلى", "Layla"], 2019)];
    g.signed_in("who-pupil", WhoPage { role: "pupil".to_owned(), ..page(pupils, false, None) });
}

/// A child as the list of those for whom somebody cares has them.
fn pupil(c: &Catalogue, id: &str, [arab, latin]: [&str; 2], born: i16) -> Candidate {
    let shown = [
        ("person.given_name", text(arab)),
        ("person.father_name", text("يوسف")),
        ("person.family_name", text("الحداد")),
        ("person.given_name_latin", text(latin)),
        ("person.father_name_latin", text("Yousef")),
        ("person.family_name_latin", text("Al-Haddad")),
        ("person.birth_date", Value::Date(date(born, 6, 11))),
    ];
    let known = shown.iter().filter_map(|(concept, value)| Some((c.concepts.get(*concept)?, value)));
    Candidate::of(id.to_owned(), "pupil", known)
}

fn known(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let groups = vec![
        ("mother".to_owned(), mother(c)),
        (
            "father".to_owned(),
            vec![
                registered(c, "population", "father.national_id", text("0087654329")),
                contested(c).expect("a father"),
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
    g.signed_in("question", question_page(c, "child-name", names()));
    g.signed_in("question-context", QuestionPage { context, ..question_page(c, "child-name", names()) });
    let errors = vec![
        wrong(c, "child.given_name", "Layla", Invalid::NotInScript(domain::catalogue::Script::Arab)),
        wrong(c, "child.given_name_latin", "", Invalid::Missing),
    ];
    g.signed_in("question-error", question_page(c, "child-name", errors));
    g.signed_in("question-one", question_page(c, "health-cover", vec![question(c, "child.cover_under")]));
    g.signed_in("question-radios", question_page(c, "family-doctor", vec![question(c, "child.family_doctor")]));
    g.signed_in("question-yes-no", question_page(c, "foreign-allowance", vec![question(c, "child.foreign_allowance")]));
    let contact = vec![question(c, "applicant.contact.phone"), question(c, "applicant.contact.email")];
    g.signed_in("question-contact", question_page(c, "contact", contact));
    let mut ids = vec![question(c, "applicant.national_id")];
    ids.iter_mut().for_each(|id| (id.checksum_doubt, id.filled.text) = (true, "0099000118".to_owned()));
    g.signed_in("question-doubt", question_page(c, "identity", ids));
    for (name, typed, flaw) in [
        ("country", "DE89370400440532013000", Invalid::IbanCountry { letters: "XW".to_owned() }),
        ("length", "XW83WAHA0000000001234", Invalid::IbanLength { has: 21, needs: 22 }),
        ("checksum", "XW83WAHA00000000012354", Invalid::IbanChecksum),
    ] {
        let iban = wrong(c, "applicant.account.iban", typed, flaw);
        g.signed_in(&format!("question-account-{name}"), question_page(c, "payment-account", vec![iban]));
    }
    let landline = wrong(c, "applicant.contact.phone", "041234567", Invalid::NotMobile);
    g.signed_in("question-landline", question_page(c, "contact", vec![landline]));
    let birth =
        ["child.birth_date", "child.sex", "child.birth_facility", "child.birth_weight"].map(|fact| question(c, fact));
    let troubles = vec![Trouble { source: "civil-status".to_owned(), outcome: SourceOutcome::Unavailable }];
    g.signed_in("question-birth", QuestionPage { troubles, ..question_page(c, "child-birth", birth.to_vec()) });
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
        question_page(c, "child-birth", vec![day, weight, wrong(c, "child.sex", "", Invalid::Missing)]),
    );
    let address = [
        "applicant.new_address.governorate",
        "applicant.new_address.municipality",
        "applicant.new_address.street",
        "applicant.new_address.building",
        "applicant.new_address.postcode",
    ];
    g.signed_in("question-address", question_page(c, "new-address", address.map(|fact| question(c, fact)).to_vec()));
}

fn checks(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let list = task_list(c);
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
        registers: vec![(
            "population".to_owned(),
            mother(c).into_iter().chain([contested(c).expect("a father")]).collect(),
        )],
        warnings: vec![],
        refusals: vec![],
        again: vec![],
        waits: vec![],
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
    let at = now();
    let case = Some(("0194".to_owned(), "SHB-2026-7KQ4-M2XD".to_owned()));
    let again = vec![SentAgain { service: "birth-registration".to_owned(), case, at }];
    g.signed_in("check-answers-sent-before", CheckAnswersPage { again, ..page.clone() });
    let waits = vec![WaitsFor { service: "family-book".to_owned(), other: "birth-registration".to_owned() }];
    g.signed_in("check-answers-waits", CheckAnswersPage { waits, ..page.clone() });
    g.signed_in("check-answers-refused", CheckAnswersPage { refusals: rules.into_iter().skip(1).collect(), ..page });
}
