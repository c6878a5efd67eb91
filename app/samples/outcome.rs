//! Samples of what comes after the submission, and of the person's own space.

use super::{
    Gallery, afterwards,
    journey::{mother, services, subject},
    now,
};
use app::pages::*;
use domain::{
    application::{ApplicationStatus, Channel, RequestStatus},
    catalogue::Catalogue,
    facts::Invalid,
};
use jiff::{ToSpan, civil::date};

pub(crate) fn show(g: &mut Gallery<'_>) {
    confirmation(g);
    case(g);
    my(g);
    afterwards::show(g);
}

fn confirmation(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let sent = services(c).into_iter().map(|id| {
        let service = c.services.get(&id).expect("the service");
        let promised = service.follows.is_empty().then(|| date(2026, 11, 26));
        Sent { service: id, authority: service.authority.clone(), promised, waits_for: service.follows.clone() }
    });
    let charges = services(c).into_iter().map(|id| Charge {
        amount: c.services.get(&id).expect("the service").cost_on(Channel::Web),
        service: id,
        status: RequestStatus::Queued,
        phone: Some("+962 6 555 0100".to_owned()),
    });
    let page = ConfirmationPage {
        application: "0193f7a0".to_owned(),
        reference: "2026/00417-A".to_owned(),
        submitted_at: now(),
        sent: sent.collect(),
        subject: subject(),
        charges: charges.collect(),
        papers: papers(c),
        next: vec!["child-passport".to_owned()],
        said_key: "0193f7a0-0000-4000-8000-00000000000a".to_owned(),
    };
    g.signed_in("confirmation", page);
}

fn papers(c: &Catalogue) -> Vec<Vec<String>> {
    let ids = services(c);
    Papers::of(c, ids.iter().filter_map(|id| c.services.get(id))).needed
}

fn national_id(c: &Catalogue) -> FactRef {
    let fact = "child.national_id".parse().expect("a fact");
    FactRef::of(&fact, c.concepts.get("person.national_id").expect("the concept"))
}

fn requests(g: &Gallery<'_>, statuses: &[RequestStatus]) -> Vec<CaseRequest> {
    let ids = services(g.catalogue);
    let requests = ids.into_iter().zip(statuses).map(|(id, status)| {
        let service = g.catalogue.services.get(&id).expect("the service");
        let issued = service.output.iter().filter(|_| *status == RequestStatus::Approved).map(|output| {
            let fact = (output.id == "child-national-number").then(|| national_id(g.catalogue));
            Issued {
                fact,
                output: Some(output.id.clone()),
                number: "BC-2026-000817".to_owned(),
                whose: Some("نور".to_owned()),
                day: Some(date(2026, 11, 23)),
                next: vec!["child-passport".to_owned()],
            }
        });
        CaseRequest {
            authority: service.authority.clone(),
            status: *status,
            promised: Some(date(2026, 12, 1)),
            receipt: (*status != RequestStatus::Waiting).then(|| "2026-000017".to_owned()),
            note: matches!(status, RequestStatus::Refused).then(|| "لم تُرفق ورقة لازمة.".to_owned()),
            waits_for: service.follows.clone(),
            issued: issued.collect(),
            amount: service.cost_on(Channel::Web),
            phone: None,
            service: id,
        }
    });
    requests.collect()
}

fn case(g: &mut Gallery<'_>) {
    use RequestStatus::*;
    let event = |hours: i64, service: Option<&str>, happened| Event {
        at: now() - hours.hours(),
        service: service.map(str::to_owned),
        happened,
        source: None,
        with: None,
    };
    let question = |error, typed: &str| OpenQuestion {
        service: "child-allowance".to_owned(),
        id: "q1".to_owned(),
        text: "هل يقيم الطفل معك في المنزل نفسه؟".to_owned(),
        due: Some(date(2026, 12, 1)),
        action: "/applications/0193f7a0/replies".to_owned(),
        typed: typed.to_owned(),
        error,
    };
    let page = |requests, status, questions| CasePage {
        application: "0193f7a0".to_owned(),
        reference: "2026/00417-A".to_owned(),
        subject: subject(),
        status,
        submitted_at: now() - 48.hours(),
        requests,
        questions,
        timeline: vec![
            event(1, Some("child-allowance"), Happened::Asked),
            event(20, Some("birth-registration"), Happened::Approved),
            event(30, Some("family-book"), Happened::Received),
            event(31, Some("child-allowance"), Happened::Received),
            event(40, Some("birth-registration"), Happened::InProgress),
            event(47, Some("birth-registration"), Happened::Received),
            event(48, None, Happened::Submitted),
        ],
        just_replied: false,
        person: None,
        unverified: 2,
        checked: afterwards::checked(g.catalogue),
        disputed: afterwards::disputed(g.catalogue),
        papers: papers(g.catalogue),
        said_key: "0193f7a0-0000-4000-8000-00000000000a".to_owned(),
    };
    let sent = requests(g, &[Queued, Waiting, Waiting, Waiting]);
    let busy = requests(g, &[Approved, InProgress, NeedsYou, FailedDelivery]);
    let done = requests(g, &[Approved, Approved, Refused, Blocked]);
    g.signed_in("case", page(sent, ApplicationStatus::Submitted, vec![]));
    g.signed_in("case-question", page(busy.clone(), ApplicationStatus::NeedsYou, vec![question(None, "")]));
    let other =
        OpenQuestion { service: "family-book".to_owned(), ..question(Some(Invalid::TooLong { max: 2000 }), "…") };
    let twice = vec![question(Some(Invalid::Missing), ""), other];
    g.signed_in("case-question-error", page(busy, ApplicationStatus::NeedsYou, twice));
    g.signed_in("case-decided", CasePage { just_replied: true, ..page(done, ApplicationStatus::Decided, vec![]) });
}

fn my(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let waits = |status| {
        let one = OpenQuestion {
            service: "child-allowance".to_owned(),
            id: "q1".to_owned(),
            text: "هل يقيم الطفل معك في المنزل نفسه؟".to_owned(),
            due: Some(date(2026, 12, 1)),
            action: String::new(),
            typed: String::new(),
            error: None,
        };
        if status == ApplicationStatus::NeedsYou { vec![one] } else { vec![] }
    };
    let mine = |status| Mine {
        id: "0193f7a0".to_owned(),
        reference: "2026/00417-A".to_owned(),
        subject: subject(),
        services: services(c),
        status,
        submitted_at: now(),
        promised: Some(date(2026, 12, 1)),
        requests: services(c).into_iter().map(|id| (id, RequestStatus::Approved)).collect(),
        waits: waits(status),
    };
    let draft = Draft { id: "0193".to_owned(), subject: subject(), services: services(c), saved_at: now() };
    let applications =
        vec![mine(ApplicationStatus::Decided), mine(ApplicationStatus::NeedsYou), mine(ApplicationStatus::Submitted)];
    let name = "سلمى الهاشمي".to_owned();
    let offers = super::offers::cards(c);
    g.signed_in(
        "my",
        MyPage {
            name: name.clone(),
            drafts: vec![draft],
            appointments: vec![],
            applications,
            offers,
            for_whom: super::represent::for_whom(),
            theirs: None,
        },
    );
    g.signed_in(
        "my-empty",
        MyPage {
            name,
            drafts: vec![],
            appointments: vec![],
            applications: vec![],
            offers: vec![],
            for_whom: vec![],
            theirs: None,
        },
    );
    g.signed_in(
        "my-data",
        MyDataPage { registers: vec![("population".to_owned(), mother(c))], corrections: afterwards::lines(c) },
    );
    g.signed_in("my-data-empty", MyDataPage { registers: vec![], corrections: vec![] });
}
