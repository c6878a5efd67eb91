//! Samples of service centres and of the queue at the desk.

use super::{Gallery, now};
use app::pages::*;
use domain::{
    application::StaffRole,
    desk_keys::DeskKeys,
    queue::{Cash, Figure, Forecast, NotCounted, ShiftState, Ticket, TicketState},
};
use jiff::{SignedDuration, Timestamp, civil::date};

fn label(letter: char, number: u32) -> Ticket {
    Ticket { letter, number }
}

fn ago(minutes: i64) -> Timestamp {
    now().checked_sub(SignedDuration::from_mins(minutes)).expect("a moment")
}

pub(super) fn show(g: &mut Gallery<'_>) {
    centres(g);
    kiosk(g);
    tickets(g);
    appointments(g);
    queue(g);
    shifts(g);
    figures(g);
}

fn centres(g: &mut Gallery<'_>) {
    let catalogue = g.catalogue;
    let open = date(2026, 11, 22).at(9, 30, 0, 0);
    g.public("centres", CentresPage::of(catalogue, open));
    let wish = CentresWish { near: Some("M04".to_owned()), kind: Some("work".to_owned()), service: None };
    g.public("centres-near", CentresPage::wished(catalogue, open, wish));
    let wish = CentresWish { service: Some("passport".to_owned()), ..CentresWish::default() };
    g.public("centres-for-service", CentresPage::wished(catalogue, open, wish));
    g.public("centres-empty", CentresPage { centres: vec![], ..CentresPage::of(catalogue, open) });
    let centre = catalogue.centre("centre-capital").expect("the centre");
    let kinds = |open: bool| {
        let line = |(place, kind): (usize, &domain::catalogue::QueueKind)| KindLine {
            kind: kind.id.clone(),
            letter: kind.letter,
            icon: kind.icon.clone(),
            services: catalogue.services_of_kind(kind).map(|one| (one.id.clone(), one.authority.clone())).collect(),
            forecast: open.then(|| Forecast {
                before: place,
                wait: (place != 3).then(|| SignedDuration::from_mins(7 * place as i64)),
            }),
        };
        catalogue.kinds_at(centre).enumerate().map(line).collect::<Vec<_>>()
    };
    let page = CentrePage { centre: centre.clone(), open: OpenNow::at(centre, open), kinds: kinds(true), waiting: 12 };
    g.public("centre", page.clone());
    let night = OpenNow::at(centre, date(2026, 11, 20).at(9, 30, 0, 0));
    g.public("centre-closed", CentrePage { open: night, kinds: kinds(false), waiting: 0, ..page });
    let called = |label, counter, called| BoardTicket { label, counter, called };
    let board = BoardPage {
        centre: "centre-capital".to_owned(),
        serving: vec![
            called(label('A', 17), 2, true),
            called(label('C', 12), 3, false),
            called(label('B', 9), 1, false),
        ],
        next: vec![label('A', 18), label('D', 13), label('G', 19), label('C', 20)],
        waiting: 4,
    };
    g.public("board", board.clone());
    g.public("board-empty", BoardPage { serving: vec![], next: vec![], waiting: 0, ..board });
}

fn kiosk(g: &mut Gallery<'_>) {
    let centre = g.catalogue.centre("centre-capital").expect("the centre");
    let open = OpenNow::at(centre, date(2026, 11, 22).at(9, 30, 0, 0));
    let page = KioskPage {
        centre: centre.id.clone(),
        open,
        kinds: g.catalogue.kinds_at(centre).map(|kind| (kind.id.clone(), kind.icon.clone())).collect(),
        key: "k".to_owned(),
        appointments: true,
        code: String::new(),
        problem: None,
    };
    g.public("kiosk", page.clone());
    let closed = OpenNow::at(centre, date(2026, 11, 20).at(9, 30, 0, 0));
    g.public("kiosk-closed", KioskPage { open: closed, problem: Some(KioskProblem::Closed), ..page.clone() });
    let at = date(2026, 11, 24).at(10, 15, 0, 0);
    for (name, problem) in [
        ("kiosk-no-kind", KioskProblem::NoKind),
        ("kiosk-full", KioskProblem::Full),
        ("kiosk-too-fast", KioskProblem::TooFast),
        ("kiosk-no-appointment", KioskProblem::NoAppointment),
        ("kiosk-another-time", KioskProblem::AnotherTime(at)),
    ] {
        g.public(name, KioskPage { code: "k7q2".to_owned(), problem: Some(problem), ..page.clone() });
    }
}

fn tickets(g: &mut Gallery<'_>) {
    let page = TicketPage {
        centre: "centre-capital".to_owned(),
        code: "0123456789abcdef".to_owned(),
        url: "https://shubbak.example/ar/centres/centre-capital/tickets/0123456789abcdef".to_owned(),
        label: label('A', 18),
        kind: "family".to_owned(),
        state: TicketState::Waiting,
        counter: None,
        forecast: Some(Forecast { before: 3, wait: Some(SignedDuration::from_mins(23)) }),
        taken_at: ago(20),
        due_at: None,
        priority: true,
        at_kiosk: false,
        still: false,
        too_late: false,
        steps: vec![TicketStepLine { state: TicketState::Waiting, counter: None, at: ago(20) }],
        said_key: "0193f7a0-0000-4000-8000-00000000000a".to_owned(),
    };
    g.public("ticket", page.clone());
    g.public("ticket-at-kiosk", TicketPage { at_kiosk: true, due_at: Some(now()), ..page.clone() });
    g.public(
        "ticket-no-counter",
        TicketPage { forecast: Some(Forecast { before: 0, wait: None }), still: true, ..page.clone() },
    );
    for state in TicketState::ALL.iter().filter(|state| **state != TicketState::Waiting) {
        let counter = state.is_at_counter().then_some(3);
        let too_late = *state == TicketState::Serving;
        let step = TicketStepLine { state: *state, counter, at: now() };
        let steps = page.steps.iter().cloned().chain([step]).collect();
        g.public(
            &format!("ticket-{state}"),
            TicketPage { state: *state, counter, too_late, steps, forecast: None, ..page.clone() },
        );
    }
    g.public("no-ticket", ErrorPage { problem: Problem::NoTicket { centre: "centre-capital".to_owned() } });
}

fn appointments(g: &mut Gallery<'_>) {
    let day = date(2026, 11, 24);
    let times: Vec<_> = (0..9).map(|slot| day.at(8 + slot / 4, (slot % 4) * 15, 0, 0)).collect();
    let centre = g.catalogue.centre("centre-capital").expect("the centre");
    let page = BookPage {
        centre: centre.id.clone(),
        kinds: g.catalogue.kinds_at(centre).map(|kind| kind.id.clone()).collect(),
        days: vec![
            FreeDay { day, times: times.clone() },
            FreeDay { day: date(2026, 11, 25), times: vec![date(2026, 11, 25).at(9, 0, 0, 0)] },
        ],
        chosen: (None, None),
        problem: None,
    };
    g.signed_in("book", page.clone());
    g.signed_in("book-error", BookPage { problem: Some(BookProblem::NothingChosen), ..page.clone() });
    g.signed_in("book-nothing-free", BookPage { days: vec![], ..page.clone() });
    let chosen = (Some("family".to_owned()), Some(day));
    g.signed_in("book-time", BookPage { chosen: chosen.clone(), ..page.clone() });
    for (name, problem) in [
        ("book-full", BookProblem::Full),
        ("book-twice", BookProblem::Twice),
        ("book-too-many", BookProblem::TooMany),
        ("book-no-such-time", BookProblem::NoSuchTime),
        ("book-no-time", BookProblem::NothingChosen),
    ] {
        g.signed_in(name, BookPage { chosen: chosen.clone(), problem: Some(problem), ..page.clone() });
    }
    let line = AppointmentLine {
        id: "1".to_owned(),
        centre: centre.id.clone(),
        kind: "family".to_owned(),
        at: day.at(9, 15, 0, 0),
    };
    let page =
        AppointmentPage { line: line.clone(), code: "k7q2m9x4".to_owned(), booked: true, ticket: None, fresh: true };
    g.signed_in("appointment", page.clone());
    let ticket = Some("0123456789abcdef".to_owned());
    g.signed_in("appointment-arrived", AppointmentPage { booked: false, ticket, fresh: false, ..page });
    let space = MyPage {
        name: "سلمى".to_owned(),
        drafts: vec![],
        appointments: vec![line],
        offers: vec![],
        applications: vec![],
        for_whom: vec![],
        theirs: None,
    };
    g.signed_in("my-appointments", space);
}

fn waiting(number: u32, minutes: i64) -> WaitingLine {
    WaitingLine {
        id: number.to_string(),
        label: label('A', number),
        kind: "family".to_owned(),
        since: ago(minutes),
        minutes,
        priority: number == 18,
        due_at: (number == 19).then(now),
        only_counter: (number == 20).then_some(2),
        mine: number != 20,
    }
}

fn queue(g: &mut Gallery<'_>) {
    let centre = g.catalogue.centre("centre-capital").expect("the centre");
    let page = DeskQueuePage {
        centre: Some(centre.id.clone()),
        counter: Some(1),
        shift: true,
        counters: centre
            .counter
            .iter()
            .map(|one| CounterLine { number: one.number, staffed: one.number == 2, kinds: one.kinds.clone() })
            .collect(),
        in_hand: None,
        waiting: vec![waiting(18, 21), waiting(19, 15), waiting(20, 3)],
        skipped: vec![waiting(16, 30)],
        kinds: g.catalogue.kinds_at(centre).map(|kind| kind.id.clone()).collect(),
        fees: vec![("family-book".to_owned(), "6.000".to_owned())],
        key: "k".to_owned(),
        note: None,
        keys: DeskKeys::default(),
    };
    let mut desk = |name: &str, page: DeskQueuePage| g.at_desk(name, StaffRole::Clerk, page);
    desk("desk-queue", page.clone());
    desk("desk-queue-empty", DeskQueuePage { waiting: vec![], skipped: vec![], ..page.clone() });
    desk("desk-queue-paused", DeskQueuePage { counter: None, ..page.clone() });
    desk("desk-queue-not-open", DeskQueuePage { counter: None, shift: false, ..page.clone() });
    desk("desk-queue-no-centre", DeskQueuePage { centre: None, ..page.clone() });
    let hand = InHand {
        id: "17".to_owned(),
        label: label('A', 17),
        kind: "family".to_owned(),
        state: TicketState::Called,
        calls: 2,
        may_be_missed: true,
        at: ago(2),
        priority: true,
        encounter: None,
        handed_over: false,
    };
    desk("desk-queue-called", DeskQueuePage { in_hand: Some(hand.clone()), ..page.clone() });
    let served = InHand { state: TicketState::Serving, encounter: Some("e".to_owned()), ..hand };
    desk("desk-queue-serving", DeskQueuePage { in_hand: Some(served), ..page.clone() });
    let notes = [
        ("nobody", QueueNote::Nobody),
        ("stale", QueueNote::Stale(Some((label('A', 17), TicketState::Finished)))),
        ("unknown", QueueNote::Stale(None)),
        ("too-early", QueueNote::TooEarly),
        ("occupied", QueueNote::Occupied),
        ("old-shift", QueueNote::OldShift),
        ("no-counter", QueueNote::NoCounter),
        ("in-hand", QueueNote::InHand),
        ("no-such-choice", QueueNote::NoSuchChoice),
        ("given", QueueNote::Given(label('B', 21))),
        ("fee-taken", QueueNote::FeeTaken("6.000".to_owned())),
    ];
    for (name, note) in notes {
        desk(&format!("desk-queue-note-{name}"), DeskQueuePage { note: Some(note), ..page.clone() });
    }
}

fn shifts(g: &mut Gallery<'_>) {
    let fee = FeeLine {
        id: "1".to_owned(),
        service: "family-book".to_owned(),
        amount: "6.000".parse().expect("an amount"),
        at: ago(60),
    };
    let shift = ShiftView {
        id: "1".to_owned(),
        staff: "S-3001".to_owned(),
        centre: "centre-capital".to_owned(),
        state: ShiftState::Open,
        times: (ago(240), None),
        counts: (17, 2),
        fees: vec![fee.clone(), fee],
        cash: None,
        confirmed: None,
    };
    let page = ShiftPage {
        mine: Some(shift.clone()),
        to_confirm: vec![("2".to_owned(), "S-3011".to_owned(), ago(10))],
        is_clerk: true,
        typed: (String::new(), String::new()),
        problem: None,
    };
    g.at_desk("desk-shift", StaffRole::Clerk, page.clone());
    let none = ShiftPage { mine: None, to_confirm: vec![], ..page.clone() };
    g.at_desk("desk-shift-none", StaffRole::Clerk, none.clone());
    g.at_desk("desk-shift-supervisor", StaffRole::Supervisor, ShiftPage { is_clerk: false, ..none });
    let problems = [
        ("amount", ShiftProblem::Count(NotCounted::NotAnAmount)),
        ("note", ShiftProblem::Count(NotCounted::NoteMissing)),
        ("in-hand", ShiftProblem::InHand),
        ("changed", ShiftProblem::Changed),
    ];
    for (name, problem) in problems {
        let typed = ("12".to_owned(), String::new());
        let page = ShiftPage { typed, problem: Some(problem), ..page.clone() };
        g.at_desk(&format!("desk-shift-problem-{name}"), StaffRole::Clerk, page);
    }
    let cash = Cash {
        expected: "12.000".parse().expect("an amount"),
        counted: "11.500".parse().expect("an amount"),
        note: "سقطت قطعة نقدية خلف المكتب".to_owned(),
    };
    let counted =
        ShiftView { state: ShiftState::ToConfirm, times: (ago(240), Some(now())), cash: Some(cash), ..shift.clone() };
    let report = |shift, may_confirm, not_theirs| ShiftReportPage { shift, may_confirm, not_theirs };
    g.at_desk("desk-shift-to-confirm", StaffRole::Supervisor, report(counted.clone(), true, false));
    g.at_desk("desk-shift-not-mine", StaffRole::Clerk, report(counted.clone(), false, true));
    let confirmed = Some(("S-1004".to_owned(), now()));
    g.at_desk(
        "desk-shift-closed",
        StaffRole::Clerk,
        report(ShiftView { state: ShiftState::Closed, confirmed, ..counted }, false, false),
    );
    g.at_desk("desk-shift-no-fees", StaffRole::Clerk, report(ShiftView { fees: vec![], ..shift }, false, false));
}

fn figures(g: &mut Gallery<'_>) {
    let figure = |taken: usize, wait: i64| Figure {
        taken,
        finished: taken - 3,
        abandoned: 1,
        no_shows: 1,
        expired: 0,
        open: 1,
        wait_median: Some(SignedDuration::from_mins(wait)),
        wait_ninth: Some(SignedDuration::from_mins(wait * 2)),
        service_median: Some(SignedDuration::from_mins(9)),
    };
    let page = FiguresPage {
        days: (date(2026, 11, 15), date(2026, 11, 21)),
        centres: g.catalogue.centres.iter().map(|centre| centre.id.clone()).collect(),
        centre: Some("centre-capital".to_owned()),
        period: "week",
        by: FiguresBy::Kind,
        groups: vec![
            ("family".to_owned(), figure(120, 14)),
            ("vehicles".to_owned(), figure(80, 22)),
            ("information".to_owned(), figure(40, 5)),
        ],
        all: figure(240, 14),
    };
    g.at_desk("desk-figures", StaffRole::Supervisor, page.clone());
    let hours = (8..14).map(|hour: i64| (hour.to_string(), figure(20, hour * 2))).collect();
    g.at_desk(
        "desk-figures-hours",
        StaffRole::Supervisor,
        FiguresPage { by: FiguresBy::Hour, groups: hours, ..page.clone() },
    );
    let empty = FiguresPage {
        days: (date(2026, 11, 21), date(2026, 11, 21)),
        period: "today",
        centre: None,
        by: FiguresBy::Centre,
        groups: vec![],
        all: Figure::default(),
        ..page
    };
    g.at_desk("desk-figures-empty", StaffRole::Supervisor, empty);
}
