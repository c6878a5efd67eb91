use super::{Case, State, Submission, Written};
use crate::back_offices::office::Office;
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, date},
};
use serde_json::json;

/// A day later than in UTC: what is shown to people has the country's days.
const TODAY: Date = date(2026, 11, 22);

fn start() -> Timestamp {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn case(office: &str, name: &str) -> (Case, &'static Office) {
    let office = Office::get(office).unwrap();
    let submission = Submission {
        message_id: "m1".to_owned(),
        reference: "SH-1".to_owned(),
        service: office.id.clone(),
        lang: "ar".to_owned(),
        facts: [(
            "child.given_name".to_owned(),
            json!({ "value": name, "source": "declared", "confidence": "self_declared" }),
        )]
        .into(),
        represented_by: None,
    };
    let opened = Case::open(office, 17, submission, (start(), TODAY), SignedDuration::from_secs(10));
    (opened, office)
}

fn told(case: &Case) -> Vec<&str> {
    case.events.iter().map(|event| event.kind.as_str()).collect()
}

#[test]
fn a_case_is_in_progress_at_half_time_and_decided_at_the_end() {
    let (mut case, office) = case("birth-registration", "نور");
    assert_eq!(case.receipt, "2026-000017");
    case.step(office, (start() + 4.seconds(), TODAY));
    assert!(told(&case).is_empty());
    case.step(office, (start() + 5.seconds(), TODAY));
    assert_eq!(told(&case), ["waha.case.in-progress"]);
    case.step(office, (start() + 10.seconds(), TODAY));
    assert_eq!(told(&case), ["waha.case.in-progress", "waha.case.decided"]);
    assert_eq!(case.events[1].data["status"], "approved");
    assert_eq!(case.events[1].data["outputs"]["child.birth_certificate_no"], "BC-2026-000017");
    case.step(office, (start() + 60.seconds(), TODAY));
    assert_eq!(case.events.len(), 2);
}

#[test]
fn a_refused_name_is_refused_in_either_language() {
    for name in ["مرفوض", "Refused", "سعيد مرفوض"] {
        let (mut case, office) = case("family-book", name);
        case.step(office, (start() + 5.seconds(), TODAY));
        case.step(office, (start() + 10.seconds(), TODAY));
        assert_eq!(case.status(), "refused", "{name}");
        assert_eq!(case.events[1].data["outputs"], json!({}));
    }
}

#[test]
fn the_allowance_fund_asks_once_and_decides_after_the_reply() {
    let (mut case, office) = case("child-allowance", "نور");
    case.step(office, (start() + 5.seconds(), TODAY));
    case.step(office, (start() + 10.seconds(), TODAY));
    let State::Asked(request) = case.state.clone() else {
        panic!("not asked");
    };
    assert_eq!(case.events[1].data["due"], "2026-12-06");
    assert!(case.reply("r0", &written("another request", "?"), start()).is_none());
    let at = start() + 100.seconds();
    let reply = case.reply("r1", &written(&request.request_id, "سلمى"), at).unwrap();
    assert_eq!(reply.receipt, "2026-000017-R1");
    case.step(office, (at + 9.seconds(), TODAY));
    assert_eq!(case.status(), "in-progress");
    case.step(office, (at + 10.seconds(), TODAY));
    assert_eq!(case.status(), "approved");
    assert!(case.reply("r2", &written(&request.request_id, "too late"), at).is_some());
    assert_eq!(case.status(), "approved");
}

#[test]
fn events_wait_for_one_another_and_are_given_up_after_an_hour() {
    let (mut case, office) = case("birth-registration", "نور");
    case.step(office, (start() + 5.seconds(), TODAY));
    case.step(office, (start() + 10.seconds(), TODAY));
    let first = case.events[0].id;
    assert_eq!(case.next_event().unwrap().id, first);
    case.events[0].tried(false, start() + 5.seconds());
    assert_eq!(case.due(), Some(start() + 6.seconds()));
    assert_eq!(case.next_event().unwrap().id, first);
    for _ in 0..10 {
        case.events[0].tried(false, start() + 20.seconds());
    }
    assert_eq!(case.due(), Some(start() + 80.seconds()));
    case.events[0].tried(false, start() + 3605.seconds());
    assert_ne!(case.next_event().unwrap().id, first);
    case.events[1].tried(true, start() + 3605.seconds());
    assert!(case.next_event().is_none());
    assert_eq!(case.due(), None);
}

fn written(request: &str, text: &str) -> Written {
    Written { request_id: request.to_owned(), text: text.to_owned(), represented_by: None }
}
