//! The patterns: whole pages, drawn by the page's own function with made-up data, or where they stand in the portal.

use crate::{
    context::PageContext,
    key,
    layout::render,
    pages::{
        Charge, CheckAnswersPage, ConfirmationPage, ErrorPage, Papers, Problem, SearchPage, Sent, SignInPage,
        SignInReason,
    },
    specimens,
};
use domain::application::{Channel, RequestStatus};
use domain::catalogue::Catalogue;
use domain::definition::Subject;
use jiff::civil::date;

/// Where a pattern can be seen.
pub(super) enum Seen {
    /// On a page of its own, with made-up data.
    Drawn(&'static str),
    /// In the portal (path without language).
    At(&'static str),
    /// On this very page.
    Here(&'static str),
}

/// Every pattern: its name, and where it is seen.
pub(super) fn patterns() -> Vec<(&'static str, Seen)> {
    use Seen::{At, Drawn, Here};
    vec![
        (key!("pattern-frame"), Here("main")),
        (key!("pattern-language"), Here("main")),
        (key!("pattern-question"), Drawn("question")),
        (key!("pattern-error"), Drawn("question-error")),
        (key!("pattern-inputs"), Here("component-field")),
        (key!("pattern-date"), Here("component-field")),
        (key!("pattern-choices"), Here("component-choice")),
        (key!("pattern-known"), Drawn("known")),
        (key!("pattern-tasks"), Drawn("tasks")),
        (key!("pattern-steps"), At("/life-events/having-a-baby")),
        (key!("pattern-check"), Drawn("check")),
        (key!("pattern-confirmation"), Drawn("confirmation")),
        (key!("pattern-resume"), At("/resume")),
        (key!("pattern-timeout"), Drawn("timeout")),
        (key!("pattern-centres"), At("/centres")),
        (key!("pattern-board"), At("/centres/centre-capital/board")),
        (key!("pattern-ticket"), At("/centres/centre-capital/kiosk")),
        (key!("pattern-print"), At("/forms/life-events/having-a-baby")),
        (key!("pattern-empty"), Drawn("search-empty")),
        (key!("pattern-not-found"), Drawn("not-found")),
        (key!("pattern-unavailable"), Drawn("unavailable")),
        (key!("pattern-offline"), At("/offline")),
    ]
}

/// A pattern as a whole page; `None` where there is none of this name.
pub fn pattern(ctx: &PageContext, catalogue: &Catalogue, name: &str) -> Option<String> {
    let c = catalogue;
    Some(match name {
        "question" => render(ctx, specimens::question_page(c, "child-name", specimens::names(c, false))),
        "question-error" => render(ctx, specimens::question_page(c, "child-name", specimens::names(c, true))),
        "known" => render(ctx, specimens::known_page(c)),
        "tasks" => render(ctx, specimens::task_list(c)),
        "check" => render(ctx, specimens::check_answers(c)),
        "check-error" => render(ctx, CheckAnswersPage { not_declared: true, ..specimens::check_answers(c) }),
        "confirmation" => render(ctx, confirmation(c)),
        "timeout" => render(ctx, SignInPage { return_to: ctx.lang.href("/my"), reason: SignInReason::Expired }),
        "search-empty" => render(ctx, SearchPage { query: "٧".to_owned(), hits: vec![] }),
        "not-found" => render(ctx, ErrorPage { problem: Problem::NotFound }),
        "unavailable" => render(ctx, ErrorPage { problem: Problem::Unavailable }),
        _ => return None,
    })
}

fn confirmation(catalogue: &Catalogue) -> ConfirmationPage {
    let services = specimens::services(catalogue);
    let sent = services.iter().filter_map(|id| catalogue.services.get(id)).map(|service| Sent {
        service: service.id.clone(),
        authority: service.authority.clone(),
        promised: service.follows.is_empty().then(|| date(2026, 12, 3)),
        waits_for: service.follows.clone(),
    });
    let charges = services.iter().filter_map(|id| catalogue.services.get(id)).map(|service| Charge {
        service: service.id.clone(),
        amount: service.cost_on(Channel::Web),
        status: RequestStatus::Queued,
        phone: catalogue.authorities.get(&service.authority).map(|authority| authority.phone.clone()),
    });
    ConfirmationPage {
        application: "0193f7a0".to_owned(),
        reference: "SHB-2026-7KQ4-M2XD".to_owned(),
        submitted_at: specimens::NOW,
        sent: sent.collect(),
        subject: Subject::LifeEvent("having-a-baby".to_owned()),
        next: Vec::new(),
        charges: charges.collect(),
        papers: Papers::of(catalogue, services.iter().filter_map(|id| catalogue.services.get(id))).needed,
        said_key: String::new(),
    }
}
