//! Samples of the counter: handing over, an encounter that is over, what officers are asked, paper forms.

use super::{
    Gallery,
    journey::{registered, subject},
    now,
};
use app::pages::*;
use domain::representation::RepresentationKind;
use domain::{
    application::{ApplicationStatus, Channel, StaffRole},
    definition::Subject,
    desk_keys::{DeskAction, DeskKeys, KeyProblem},
    encounter::{Identification, VisitReason},
    facts::{Invalid, Value},
    hand_over::Onward,
    queue::Ticket,
};
use jiff::ToSpan;

pub(crate) fn show(g: &mut Gallery<'_>) {
    person(g);
    hand_over(g);
    officer(g);
    paper(g);
    keys(g);
}

fn keys(g: &mut Gallery<'_>) {
    let page = KeysPage { keys: DeskKeys::default(), typed: vec![], problems: vec![], saved: true };
    g.at_desk("desk-keys", StaffRole::Clerk, page.clone());
    let problems = vec![
        KeyProblem::Twice(DeskAction::Give, DeskAction::CallNext),
        KeyProblem::Browsers(DeskAction::Save),
        KeyProblem::NotAKey(DeskAction::Open),
    ];
    let typed = vec![(DeskAction::Give, "N".to_owned())];
    g.at_desk("desk-keys-wrong", StaffRole::Clerk, KeysPage { typed, problems, saved: false, ..page.clone() });
    let off = DeskKeys::default().turned(false);
    g.at_desk("desk-keys-off", StaffRole::Clerk, KeysPage { keys: off, saved: false, ..page });
}

fn card(notes: Vec<HandedNote>) -> PersonCard {
    PersonCard {
        encounter: "0193e".to_owned(),
        name: "سلمى الهاشمي".to_owned(),
        national_id: "0011598018".to_owned(),
        identification: Identification::IdCard,
        reason: VisitReason::Continue,
        until: now() + 10.minutes(),
        screen: false,
        channel: Channel::Counter,
        joined: false,
        notes,
    }
}

fn notes() -> Vec<HandedNote> {
    let by = (StaffRole::Clerk, Some("centre-capital".to_owned()));
    let note = HandedNote {
        onward: Onward::Counter,
        authority: None,
        note: "بقي رقم الحساب، والأب عند شباك المركبات.".to_owned(),
        by,
        at: now() - 10.minutes(),
        answer: None,
    };
    let asked = HandedNote {
        onward: Onward::Authority,
        authority: Some("civil-status-department".to_owned()),
        note: "هل يكفي عقد الزواج الأجنبي؟".to_owned(),
        answer: Some(("نعم، مع ترجمة مصدّقة.".to_owned(), now())),
        ..note.clone()
    };
    vec![note, asked]
}

fn right() -> DeskRight {
    DeskRight {
        id: "0193".to_owned(),
        name: "آدم يوسف إبراهيم الحداد".to_owned(),
        kind: RepresentationKind::Parent,
        until: jiff::civil::date(2040, 6, 10),
    }
}

fn person(g: &mut Gallery<'_>) {
    let page = EncounterPage {
        person: card(notes()),
        cases: vec![ServedCase {
            id: "0193f7a0".to_owned(),
            subject: subject(),
            status: ApplicationStatus::Draft,
            reference: None,
            saved_at: now(),
        }],
        startable: vec![Startable { subject: subject(), name: String::new() }],
        nothing_chosen: false,
        wrong_code: false,
        wrong_resume_code: false,
        one_time: None,
        call: None,
        screen_address: "https://shubbak.example/ar/screen".to_owned(),
        wanted: None,
        not_theirs: false,
        handed_on: vec![],
    };
    let desk = StaffRole::Clerk;
    g.at_desk("encounter", desk, page.clone());
    let scanned = EncounterPage { wanted: Some(subject()), not_theirs: true, handed_on: vec![right()], ..page };
    g.at_desk("encounter-scanned", desk, scanned);
    for (name, next) in [("nothing", OverNext::Nothing), ("kept", OverNext::FormKept)] {
        g.at_desk(&format!("encounter-over-{name}"), desk, EncounterOverPage { next, handed: None });
        let handed = Some((now(), Some(Ticket { letter: 'A', number: 17 })));
        g.at_desk(&format!("encounter-handed-{name}"), desk, EncounterOverPage { next, handed });
    }
    g.public("screen-code", ScreenPage { state: ScreenState::Code("482913".to_owned()) });
    g.public("screen-waiting", ScreenPage { state: ScreenState::Waiting });
    g.public("screen-thanks", ScreenPage { state: ScreenState::Answered(true) });
}

fn hand_over(g: &mut Gallery<'_>) {
    let page = HandOverPage {
        person: card(vec![]),
        application: "0193f7a0".to_owned(),
        subject: subject(),
        reference: Some("2026/00417-A".to_owned()),
        kinds: g.catalogue.queue_kinds.iter().map(|kind| kind.id.clone()).collect(),
        counters: vec![2, 3],
        has_ticket: true,
        authorities: vec!["civil-status-department".to_owned(), "social-insurance-authority".to_owned()],
        may_go_home: true,
        typed: HandOverTyped::default(),
        problem: None,
        key: "k".to_owned(),
    };
    g.at_desk("hand-over", StaffRole::Clerk, page.clone());
    let without = HandOverPage { has_ticket: false, may_go_home: false, reference: None, ..page.clone() };
    g.at_desk("hand-over-no-ticket", StaffRole::Clerk, without);
    let problems = [
        ("missing", Onward::Authority, HandOverProblem::Note(Invalid::Missing)),
        ("long", Onward::Counter, HandOverProblem::Note(Invalid::TooLong { max: 1000 })),
        ("choice", Onward::Authority, HandOverProblem::NoSuchChoice),
    ];
    for (name, to, problem) in problems {
        let typed = HandOverTyped { to: Some(to), note: "…".to_owned(), ..HandOverTyped::default() };
        let page = HandOverPage { typed, problem: Some(problem), ..page.clone() };
        g.at_desk(&format!("hand-over-{name}"), StaffRole::Clerk, page);
    }
}

fn officer(g: &mut Gallery<'_>) {
    let page = CaseTaskPage {
        id: "0195".to_owned(),
        subject: subject(),
        status: ApplicationStatus::InProgress,
        reference: Some("2026/00417-A".to_owned()),
        services: vec!["birth-registration".to_owned()],
        by: (StaffRole::Clerk, Some("centre-capital".to_owned())),
        at: now(),
        text: "هل يكفي عقد الزواج الأجنبي؟".to_owned(),
        typed: String::new(),
        problem: None,
    };
    g.at_desk("desk-case-task", StaffRole::Officer, page.clone());
    let draft = CaseTaskPage {
        reference: None,
        services: vec![],
        status: ApplicationStatus::Draft,
        problem: Some(Invalid::Missing),
        ..page
    };
    g.at_desk("desk-case-task-missing", StaffRole::Officer, draft);
}

fn paper(g: &mut Gallery<'_>) {
    let address = || "https://shubbak.example/ar/desk/forms/services/birth-registration".to_owned();
    let subjects = [
        ("form-life-event", subject()),
        ("form-service", Subject::Service("driving-licence-renewal".to_owned())),
        ("form-allowance", Subject::Service("child-allowance".to_owned())),
    ];
    for (name, subject) in subjects {
        let page = PaperFormPage::of(g.catalogue, &subject, address()).expect("the form");
        g.public(name, page);
    }
    let blank = PaperFormPage::of(g.catalogue, &subject(), address()).expect("the form");
    let row = registered(g.catalogue, "population", "mother.given_name", Value::Text("سلمى".to_owned()));
    let filled = PaperFormPage {
        person: Some(PaperPerson {
            name: "سلمى الهاشمي".to_owned(),
            national_id: "0011598018".to_owned(),
            through: Some(ActedBy {
                name: "ليلى محمود سليم الحداد".to_owned(), kind: RepresentationKind::Parent
            }),
            back: "/desk/encounters/0193e/applications/0193f7a0".to_owned(),
        }),
        known: vec![("population".to_owned(), vec![row])],
        ..blank
    };
    g.at_desk("form-filled", StaffRole::Clerk, filled);
}
