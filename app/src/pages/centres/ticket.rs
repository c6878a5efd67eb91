//! A ticket's own page: its number, the place in the line, how long it will take; and the slip that the kiosk prints.

use super::parts::ticket_number;
use crate::{
    components::{AskedFor, Form, Tone, ask_after, form_fields, link_button, ltr, note, qr, tag},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::{
    feedback::Moment,
    queue::{Forecast, Ticket, TicketState},
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// How many seconds pass until the page is drawn anew without scripts.
const EVERY: u32 = 20;
/// After how many seconds the kiosk is free for the next person.
const KIOSK: u32 = 30;

/// A step of the ticket.
#[derive(Clone, Debug)]
pub struct TicketStepLine {
    /// The state it came to.
    pub state: TicketState,
    /// The counter.
    pub counter: Option<u32>,
    /// When.
    pub at: Timestamp,
}

/// A ticket.
#[derive(Clone, Debug)]
pub struct TicketPage {
    /// The centre.
    pub centre: String,
    /// The unguessable part of its address.
    pub code: String,
    /// Its address in full, for the code to scan.
    pub url: String,
    /// What stands on it.
    pub label: Ticket,
    /// The kind.
    pub kind: String,
    /// Where it stands.
    pub state: TicketState,
    /// The counter to which it was called.
    pub counter: Option<u32>,
    /// What its holder can expect.
    pub forecast: Option<Forecast>,
    /// When it was taken.
    pub taken_at: Timestamp,
    /// The time of the appointment.
    pub due_at: Option<Timestamp>,
    /// True for a ticket with priority.
    pub priority: bool,
    /// True on the kiosk's own screen.
    pub at_kiosk: bool,
    /// True when somebody wants the page to stay as it is.
    pub still: bool,
    /// True when what was asked for can't be done any more: the page shows how things are.
    pub too_late: bool,
    /// What happened so far.
    pub steps: Vec<TicketStepLine>,
    /// The key of the form that asks how it was: sent twice, it is one answer.
    pub said_key: String,
}

impl TicketPage {
    fn path(&self) -> String {
        format!("/centres/{}/tickets/{}", self.centre, self.code)
    }

    fn now(&self, l: L) -> AnyView {
        let counter = self.counter.map(|number| l.number(number.into()));
        match (self.state, counter) {
            (TicketState::Called, Some(counter)) => {
                view! { <p class="ticket-go" role="status">{l.ta("ticket-go-to", &[("counter", counter.into())])}</p> }
                    .into_any()
            }
            (TicketState::Serving, Some(counter)) => {
                view! { <p>{l.ta("ticket-at-counter", &[("counter", counter.into())])}</p> }.into_any()
            }
            (TicketState::Waiting, _) => self.expectation(l),
            (TicketState::Skipped, _) => view! { <p>{l.t("ticket-skipped-text")}</p> }.into_any(),
            (TicketState::NoShow, _) => view! { <p>{l.t("ticket-no-show-text")}</p> }.into_any(),
            (TicketState::Expired, _) => view! { <p>{l.t("ticket-expired-text")}</p> }.into_any(),
            (TicketState::Abandoned, _) => view! { <p>{l.t("ticket-abandoned-text")}</p> }.into_any(),
            _ => view! { <p>{l.t("ticket-finished-text")}</p> }.into_any(),
        }
    }

    fn expectation(&self, l: L) -> AnyView {
        let due = self.due_at.map(|at| view! { <p>{l.ta("ticket-due", &[("time", l.clock(at).into())])}</p> });
        let expected = self.forecast.map(|forecast| {
            view! {
                <dl class="ticket-facts">
                    <div><dt>{l.t("ticket-before-you")}</dt><dd>{l.ta("ticket-before", &[("count", forecast.before.into())])}</dd></div>
                    <div><dt>{l.t("ticket-wait")}</dt><dd>{words::wait(l, forecast.wait)}</dd></div>
                </dl>
            }
        });
        view! { {due}{expected} }.into_any()
    }

    fn slip(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let name = format!("{} {}", l.plain("ticket"), self.label);
        let priority = self.priority.then(|| view! { <p>{tag("you", l.t("ticket-priority"))}</p> });
        view! {
            <div class="slip">
                <p class="slip-centre">{words::name(l, "centre", &self.centre)}</p>
                <p class="slip-number">{ticket_number(self.label)}</p>
                <p>{words::name(l, "queue-kind", &self.kind)}</p>
                {priority}
                <p class="small">{l.moment(self.taken_at)}</p>
                {qr(l, &self.url, &name)}
                <p class="small slip-scan">{l.t("ticket-scan")}</p>
            </div>
        }
        .into_any()
    }

    fn ways(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        if self.at_kiosk {
            let kiosk = format!("/centres/{}/kiosk", self.centre);
            return view! {
                <p class="kiosk-after">{l.t("kiosk-after")}</p>
                <p data-print=""><span>{l.t("ticket-print")}</span></p>
                <p><a class="button" href=l.href(&kiosk) data-return=KIOSK.to_string()>{l.t("kiosk-next")}</a></p>
            }
            .into_any();
        }
        let action = l.href(&self.path());
        let button = |act: &'static str, text: std::borrow::Cow<'static, str>, class: &'static str| {
            view! {
                <form method="post" action=action.clone()>
                    {form_fields(ctx, Form::default())}
                    <button class=class type="submit" name="act" value=act>{text}</button>
                </form>
            }
        };
        match self.state {
            TicketState::Waiting | TicketState::Called => {
                button("abandon", l.t("ticket-leave"), "button button-quiet").into_any()
            }
            TicketState::Skipped => view! {
                {button("rejoin", l.t("ticket-rejoin"), "button")}
                {button("abandon", l.t("ticket-leave"), "button button-quiet")}
            }
            .into_any(),
            TicketState::Serving => ().into_any(),
            _ => link_button(l, &format!("/centres/{}", self.centre), l.t("ticket-to-centre")).into_any(),
        }
    }

    /// How it was, once they were served; on their own phone, not at the kiosk.
    fn how_it_was(&self, ctx: &PageContext) -> Option<AnyView> {
        let asked = AskedFor::after(Moment::Visit, &format!("/centres/{}", self.centre), &self.said_key);
        let is_over = self.state == TicketState::Finished && !self.at_kiosk;
        is_over.then(|| ask_after(ctx, &asked))
    }

    fn history(&self, l: L) -> AnyView {
        let steps: Vec<_> = self
            .steps
            .iter()
            .map(|step| {
                let (_, state) = words::ticket_state(l, step.state);
                let counter = step
                    .counter
                    .map(|number| format!(" · {}", l.ta("counter-number", &[("number", i64::from(number).into())])));
                view! { <li>{l.clock(step.at)}"\u{a0}· "{state}{counter}</li> }
            })
            .collect();
        view! { <details><summary>{l.t("ticket-history")}</summary><ol class="history">{steps}</ol></details> }
            .into_any()
    }

    fn pausing(&self, l: L) -> Option<AnyView> {
        if self.at_kiosk || self.state.is_final() {
            return None;
        }
        let (query, text) = if self.still { ("", l.t("ticket-go-on")) } else { ("?still=1", l.t("ticket-stay")) };
        let href = format!("{}{query}", l.href(&self.path()));
        Some(view! { <p class="small">{l.t("ticket-refreshes")}" "<a href=href>{text}</a></p> }.into_any())
    }
}

impl Page for TicketPage {
    fn title(&self, l: L) -> String {
        format!("{} {}", l.plain("ticket"), self.label)
    }

    fn stands_alone(&self) -> bool {
        self.at_kiosk
    }

    fn refresh(&self) -> Option<(u32, String)> {
        if self.at_kiosk {
            return Some((KIOSK, format!("/centres/{}/kiosk", self.centre)));
        }
        (!self.still && !self.state.is_final()).then(|| (EVERY, self.path()))
    }

    fn modules(&self) -> &'static [&'static str] {
        &["queue"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (colours, state) = words::ticket_state(l, self.state);
        let too_late = self.too_late.then(|| {
            let text = view! { <p>{l.t("ticket-too-late-text")}</p> };
            note(Tone::Warning, Some(l.t("ticket-too-late").into_owned()), text)
        });
        let every = (!self.still && !self.at_kiosk && !self.state.is_final()).then(|| EVERY.to_string());
        let slip = self.slip(ctx);
        view! {
            <h1 class="ticket-title"><span>{l.t("ticket")}</span>" "{ltr(self.label.to_string())}</h1>
            {too_late}
            <div class="ticket">
                <div class="ticket-state" data-live="ticket" data-every=every>
                    <p>{tag(colours, state)}</p>
                    {self.now(l)}
                    {self.how_it_was(ctx)}
                </div>
                {slip}
            </div>
            <div class="actions">{self.ways(ctx)}</div>
            {self.pausing(l)}
            {self.history(l)}
        }
        .into_any()
    }
}
