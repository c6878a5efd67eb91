//! Samples of the pages on which officers keep a register.

use super::{Gallery, now};
use app::pages::*;
use domain::{
    application::StaffRole,
    catalogue::Catalogue,
    facts::{FactId, Invalid, Value},
    keeping::Wrong,
};
use jiff::{ToSpan, civil::date};

const OFFICER: StaffRole = StaffRole::Officer;

fn field(c: &Catalogue, path: &str, filled: Filled, error: Option<Invalid>) -> Field {
    let concept = &c.concepts[&format!("person.{path}")];
    let field = Field::of(&FactId::new("person", path), concept, c.codes_of(concept));
    Field { optional: true, filled, error, ..field }
}

fn fact(c: &Catalogue, path: &str) -> FactRef {
    FactRef::of(&FactId::new("person", path), &c.concepts[&format!("person.{path}")])
}

fn text(text: &str) -> Filled {
    Filled { text: text.to_owned(), ..Filled::default() }
}

pub(crate) fn show(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let figures = RegisterFigures {
        id: "health-cover".to_owned(),
        records: 63,
        as_of: Some((date(2026, 11, 3), date(2026, 11, 21))),
    };
    let authority = "health-insurance-authority".to_owned();
    let registers = RegistersPage { authority: authority.clone(), registers: vec![figures.clone()] };
    g.at_desk("desk-registers", OFFICER, registers);
    g.at_desk("desk-registers-none", OFFICER, RegistersPage { authority, registers: vec![] });
    let subject = Field { optional: false, ..field(c, "national_id", Filled::default(), None) };
    let page = RegisterPage { register: figures, subject, reason: String::new(), reason_missing: false, notice: None };
    g.at_desk("desk-register", OFFICER, page.clone());
    let notices = [
        ("over", RegisterNotice::Over),
        ("not-logged", RegisterNotice::NotLogged),
        ("ended", RegisterNotice::Ended),
        ("imported", RegisterNotice::Imported { added: 3, changed: 11, same: 49 }),
    ];
    for (name, notice) in notices {
        let notice = Some(notice);
        g.at_desk(&format!("desk-register-{name}"), OFFICER, RegisterPage { notice, ..page.clone() });
    }
    let subject = field(c, "national_id", text("12"), Some(Invalid::Pattern));
    let wrong = RegisterPage { subject, reason_missing: true, reason: "asked".to_owned(), ..page };
    g.at_desk("desk-register-error", OFFICER, wrong);
    g.at_desk("desk-own-record", OFFICER, OwnRecordPage);
    record(g);
    sheet(g);
}

fn change(c: &Catalogue, days: i64, kind: &str, by: (&str, bool), reason: Option<&str>) -> RecordChange {
    RecordChange {
        kind: kind.to_owned(),
        facts: if kind == "confirmed" {
            vec![]
        } else {
            vec![fact(c, "health_cover.plan"), fact(c, "health_cover.until")]
        },
        at: now() - (days * 24).hours(),
        by: by.0.to_owned(),
        own: by.1,
        reason: reason.map(str::to_owned),
    }
}

fn record(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let until = Filled::from_value(&Value::Date(date(2027, 12, 31)));
    let page = RecordPage {
        source: "health-cover".to_owned(),
        look: "0194".to_owned(),
        subject: "0011598018".to_owned(),
        as_of: Some(date(2026, 11, 21)),
        version: "ab".repeat(16),
        open_until: now(),
        reason: "entry".to_owned(),
        fields: vec![
            field(c, "health_cover.card_number", text("HC-11598018"), None),
            field(c, "health_cover.plan", text("general"), None),
            field(c, "health_cover.until", until, None),
        ],
        empty: false,
        saved: false,
        theirs: None,
        history: vec![
            change(c, 1, "changed", ("S-2004", true), Some("entry")),
            change(c, 3, "confirmed", ("S-2004", false), Some("review")),
            change(c, 9, "ended", ("S-2004", false), Some("mistake")),
            change(c, 30, "added", ("command line", false), None),
        ],
    };
    g.at_desk("desk-record", OFFICER, page.clone());
    g.at_desk("desk-record-saved", OFFICER, RecordPage { saved: true, ..page.clone() });
    let theirs = RecordTheirs {
        changed: Some((now(), "S-2009".to_owned())),
        facts: vec![
            (fact(c, "health_cover.plan"), Some(Value::Code("elderly".to_owned()))),
            (fact(c, "health_cover.until"), None),
        ],
    };
    g.at_desk("desk-record-elsewhere", OFFICER, RecordPage { theirs: Some(theirs), ..page.clone() });
    let gone = RecordTheirs { changed: None, facts: vec![] };
    let gone = RecordPage { theirs: Some(gone), as_of: None, version: String::new(), ..page.clone() };
    g.at_desk("desk-record-gone", OFFICER, gone);
    let mut wrong = page.clone();
    wrong.fields[0] = field(c, "health_cover.card_number", text("1"), Some(Invalid::Pattern));
    wrong.fields[2] = field(c, "health_cover.until", Filled::default(), Some(Invalid::NotADate));
    g.at_desk("desk-record-error", OFFICER, wrong);
    let mut new = RecordPage { as_of: None, version: String::new(), history: vec![], empty: true, ..page };
    new.fields.iter_mut().for_each(|field| field.filled = Filled::default());
    g.at_desk("desk-record-new", OFFICER, new);
    let end = RecordEndPage {
        source: "health-cover".to_owned(),
        look: "0194".to_owned(),
        subject: "0011598018".to_owned(),
        version: String::new(),
        missing: false,
    };
    g.at_desk("desk-record-end", OFFICER, end.clone());
    g.at_desk("desk-record-end-error", OFFICER, RecordEndPage { missing: true, ..end });
}

fn sheet(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let page = SheetPage {
        source: "health-cover".to_owned(),
        scheme: "national_id".to_owned(),
        columns: vec![
            ("card_no".to_owned(), fact(c, "health_cover.card_number")),
            ("plan".to_owned(), fact(c, "health_cover.plan")),
        ],
        problem: None,
        mistakes: vec![],
    };
    g.at_desk("desk-sheet", OFFICER, page.clone());
    let problems = [("no-file", SheetProblem::NoFile), ("not-utf8", SheetProblem::NotUtf8(12))];
    for (name, problem) in problems {
        g.at_desk(&format!("desk-sheet-{name}"), OFFICER, SheetPage { problem: Some(problem), ..page.clone() });
    }
    let column = || "plan".to_owned();
    let value = |why| Wrong::Value {
        attribute: "card_no".to_owned(),
        concept: "person.health_cover.card_number".to_owned(),
        why,
    };
    let wrong = [
        Wrong::NoHeader,
        Wrong::Unreadable,
        Wrong::FieldCount { found: 3, wanted: 5 },
        Wrong::ColumnTwice(column()),
        Wrong::ColumnUnknown(column()),
        Wrong::ColumnMissing(column()),
        Wrong::Subject(column()),
        Wrong::SameSubject { scheme: "national_id".to_owned(), first: 2 },
        Wrong::Own,
        Wrong::AsOf,
        value(Invalid::Pattern),
        value(Invalid::NotACode),
    ];
    let mistake = |(line, wrong): (u64, Wrong)| {
        let field = match &wrong {
            Wrong::Value { why: Invalid::Pattern, .. } => {
                Some(field(c, "health_cover.card_number", Filled::default(), Some(Invalid::Pattern)))
            }
            _ => None,
        };
        SheetMistake { line, wrong, field }
    };
    let mut mistakes: Vec<SheetMistake> = (2..).zip(wrong).map(mistake).collect();
    for line in 100..200 {
        mistakes.push(SheetMistake { line, wrong: Wrong::AsOf, field: None });
    }
    g.at_desk("desk-sheet-mistakes", OFFICER, SheetPage { mistakes, ..page });
}
