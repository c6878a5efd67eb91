//! The queue at the desk: a clerk's counter, the ticket in hand, who waits. Everything by keys, nothing by names.

use super::keys::{key_code, key_shown};
use super::queue_parts::{give, keys, open_counter, skipped, waiting};
use crate::{
    components::{Form, Tone, form_fields, note, tag},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    pages::centres::ticket_number,
    texts::L,
    words,
};
use domain::desk_keys::{DeskAction, DeskKeys};
use domain::queue::{Ticket, TicketState};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// A ticket that waits or was set aside.
#[derive(Clone, Debug)]
pub struct WaitingLine {
    /// Its id.
    pub id: String,
    /// What stands on it.
    pub label: Ticket,
    /// The kind.
    pub kind: String,
    /// Since when its holder waits.
    pub since: Timestamp,
    /// For how many minutes.
    pub minutes: i64,
    /// True with priority.
    pub priority: bool,
    /// The time of the appointment.
    pub due_at: Option<Timestamp>,
    /// The one counter to which it was sent.
    pub only_counter: Option<u32>,
    /// True when this clerk's counter may call it.
    pub mine: bool,
}

/// The ticket that a clerk has in hand.
#[derive(Clone, Debug)]
pub struct InHand {
    /// Its id.
    pub id: String,
    /// What stands on it.
    pub label: Ticket,
    /// The kind.
    pub kind: String,
    /// Called or served.
    pub state: TicketState,
    /// How often it was called.
    pub calls: u32,
    /// True when that is often enough to write down that nobody came.
    pub may_be_missed: bool,
    /// When it was called last, or when the service began.
    pub at: Timestamp,
    /// True with priority.
    pub priority: bool,
    /// What followed at the counter.
    pub encounter: Option<String>,
    /// True when a colleague left a note about the case.
    pub handed_over: bool,
}

/// What the page says about what was just done.
#[derive(Clone, Debug)]
pub enum QueueNote {
    /// Nobody waits for this counter.
    Nobody,
    /// Somebody was faster, or the page was old: where the ticket stands now.
    Stale(Option<(Ticket, TicketState)>),
    /// It must be called again before.
    TooEarly,
    /// Somebody else is at the counter.
    Occupied,
    /// Their last shift was never closed.
    OldShift,
    /// No counter is open.
    NoCounter,
    /// Something is still in hand.
    InHand,
    /// What was chosen does not exist.
    NoSuchChoice,
    /// A ticket was given.
    Given(Ticket),
    /// A fee was written down: how much.
    FeeTaken(String),
}

/// A counter of the centre.
#[derive(Clone, Debug)]
pub struct CounterLine {
    /// Its number.
    pub number: u32,
    /// True when somebody else is there.
    pub staffed: bool,
    /// What it serves: ids of kinds.
    pub kinds: Vec<String>,
}

impl CounterLine {
    /// Its number, as a text names it, with what it serves.
    pub(super) fn named(&self, l: L, key: &'static str) -> String {
        let kinds = self.kinds.iter().map(|kind| words::name(l, "queue-kind", kind).into_owned());
        let name = l.plain_with(key, &[("number", i64::from(self.number).into())]);
        crate::texts::plain(&format!("{name} · {}", words::list(l, kinds)))
    }
}

/// The queue.
#[derive(Clone, Debug)]
pub struct DeskQueuePage {
    /// The centre; none when the account names no centre.
    pub centre: Option<String>,
    /// The counter at which they are.
    pub counter: Option<u32>,
    /// True when a shift is open.
    pub shift: bool,
    /// The counters that there are.
    pub counters: Vec<CounterLine>,
    /// The ticket in hand.
    pub in_hand: Option<InHand>,
    /// Those who wait, in about the order in which they are called.
    pub waiting: Vec<WaitingLine>,
    /// Those who were set aside.
    pub skipped: Vec<WaitingLine>,
    /// The kinds of the centre.
    pub kinds: Vec<String>,
    /// Services with a fee at the counter: id and amount.
    pub fees: Vec<(String, String)>,
    /// The key for giving a ticket or writing down a fee once.
    pub key: String,
    /// What was just done.
    pub note: Option<QueueNote>,
    /// The keys of whoever works here.
    pub keys: DeskKeys,
}

impl Page for DeskQueuePage {
    fn title(&self, l: L) -> String {
        l.plain("desk-queue")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn modules(&self) -> &'static [&'static str] {
        &["queue", "desk-queue"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let Some(centre) = self.centre.clone() else {
            let text = view! { <p>{l.t("queue-no-centre-text")}</p> };
            return view! {
                <h1>{l.t("desk-queue")}</h1>
                {note(Tone::Warning, Some(l.t("queue-no-centre").into_owned()), text)}
            }
            .into_any();
        };
        let place = self.counter.map(|number| l.ta("queue-at-counter", &[("number", i64::from(number).into())]));
        let said = self.note.as_ref().map(|said| said.view(l));
        let hand = match (&self.in_hand, self.counter) {
            (_, None) => open_counter(ctx, &self),
            (None, Some(_)) => self.free(ctx),
            (Some(hand), Some(_)) => self.busy(ctx, hand),
        };
        view! {
            <h1>{l.t("desk-queue")}</h1>
            <p class="lead">{words::name(l, "centre", &centre)}{place.map(|place| view! { " · "{place} })}</p>
            {said}
            <div class="columns queue-columns">
                <div class="column">{hand}{give(ctx, &self)}{keys(l, &self.keys)}</div>
                <div class="aside">
                    <div data-live="line" data-every="10">{waiting(l, &self)}{skipped(ctx, &self)}</div>
                    <p class="small"><a href=l.href("/desk/queue")>{l.t("queue-again")}</a></p>
                </div>
            </div>
        }
        .into_any()
    }
}

/// A button of the queue, with the key that presses it.
pub(super) fn act(value: &'static str, text: Cow<'static, str>, (key, main): (Option<char>, bool)) -> AnyView {
    let class = if main { "button" } else { "button button-quiet" };
    let shortcut = key.map(String::from);
    view! { <button class=class type="submit" name="act" value=value data-key=key_code(key) aria-keyshortcuts=shortcut>{text}{key_shown(key)}</button> }
        .into_any()
}

impl DeskQueuePage {
    /// The address of everything that is done here.
    pub(super) fn action(l: L) -> String {
        l.href("/desk/queue")
    }

    fn free(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <section class="sheet queue-hand" aria-labelledby="hand">
                <h2 id="hand">{l.t("queue-free")}</h2>
                <form method="post" action=Self::action(l)>
                    {form_fields(ctx, Form::default())}
                    <div class="actions">
                        {act("call", l.t("queue-call-next"), (self.keys.key(DeskAction::CallNext), true))}
                        {act("pause", l.t("queue-pause"), (self.keys.key(DeskAction::Pause), false))}
                    </div>
                </form>
            </section>
        }
        .into_any()
    }

    fn busy(&self, ctx: &PageContext, hand: &InHand) -> AnyView {
        let l = ctx.lang;
        let (colours, state) = words::ticket_state(l, hand.state);
        let since = if hand.state == TicketState::Called {
            let calls = i64::from(hand.calls);
            l.ta("queue-called-at", &[("time", l.clock(hand.at).into()), ("count", calls.into())])
        } else {
            l.ta("queue-served-since", &[("time", l.clock(hand.at).into())])
        };
        let priority = hand.priority.then(|| tag("you", l.t("ticket-priority")));
        let actions = if hand.state == TicketState::Called { self.called(l, hand) } else { self.serving(l) };
        let identify_key = self.keys.key(DeskAction::Identify);
        let identify = hand.encounter.is_none().then(|| {
            let href = l.href(&format!("/desk/encounters/new?ticket={}", hand.id));
            view! { <p><a class="button button-quiet" href=href data-key=key_code(identify_key) aria-keyshortcuts=identify_key.map(String::from)>{l.t("queue-identify")}{key_shown(identify_key)}</a></p> }
        });
        let noted = hand.handed_over.then(|| note(Tone::Info, None, view! { <p>{l.t("queue-handed-over")}</p> }));
        let goes_on = hand.encounter.as_ref().map(|id| {
            view! { <p><a class="button button-quiet" href=l.href(&format!("/desk/encounters/{id}"))>{l.t("queue-encounter")}</a></p> }
        });
        view! {
            <section class="sheet queue-hand" aria-labelledby="hand">
                <h2 id="hand">{ticket_number(hand.label)}</h2>
                <p>{tag(colours, state)}" "{priority}</p>
                <p>{words::name(l, "queue-kind", &hand.kind)}" · "{since}</p>
                <form method="post" action=Self::action(l)>
                    {form_fields(ctx, Form::default())}
                    {seen(hand)}
                    <div class="actions">{actions}</div>
                </form>
                {noted}
                {identify}
                {goes_on}
                {self.transfer(ctx, hand)}
                {self.fee(ctx, hand)}
            </section>
        }
        .into_any()
    }

    fn transfer(&self, ctx: &PageContext, hand: &InHand) -> AnyView {
        let (l, key) = (ctx.lang, self.keys.key(DeskAction::Transfer));
        let kinds: Vec<_> = self
            .kinds
            .iter()
            .map(|kind| {
                view! { <option value=kind.clone() selected=*kind == hand.kind>{crate::texts::plain(&words::name(l, "queue-kind", kind))}</option> }
            })
            .collect();
        let counters: Vec<_> = self
            .counters
            .iter()
            .filter(|one| Some(one.number) != self.counter)
            .map(|one| view! { <option value=one.number.to_string()>{one.named(l, key!("counter-number"))}</option> })
            .collect();
        view! {
            <details class="queue-more">
                <summary data-key=key_code(key)>{l.t("queue-transfer")}{key_shown(key)}</summary>
                <form method="post" action=Self::action(l)>
                    {form_fields(ctx, Form::default())}
                    {seen(hand)}
                    <div class="field">
                        <label for="to-kind">{l.t("queue-transfer-kind")}</label>
                        <select class="input input-select" id="to-kind" name="kind">{kinds}</select>
                    </div>
                    <div class="field">
                        <label for="to-counter">{l.t("queue-transfer-counter")}</label>
                        <select class="input input-select" id="to-counter" name="counter"><option value="">{l.t("queue-any-counter")}</option>{counters}</select>
                    </div>
                    <p class="hint">{l.t("queue-transfer-hint")}</p>
                    <button class="button" type="submit" name="act" value="transfer">{l.t("queue-transfer-do")}</button>
                </form>
            </details>
        }
        .into_any()
    }

    fn fee(&self, ctx: &PageContext, hand: &InHand) -> AnyView {
        let (l, key) = (ctx.lang, self.keys.key(DeskAction::Fee));
        let fees: Vec<_> = self
            .fees
            .iter()
            .map(|(service, amount)| {
                let name = crate::texts::plain(&words::name(l, "service", service));
                let amount = crate::texts::plain(&l.amount(amount));
                view! { <option value=service.clone()>{format!("{name} · {amount}")}</option> }
            })
            .collect();
        view! {
            <details class="queue-more">
                <summary data-key=key_code(key)>{l.t("queue-fee")}{key_shown(key)}</summary>
                <form method="post" action=Self::action(l)>
                    {form_fields(ctx, Form::default())}
                    {seen(hand)}
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <div class="field">
                        <label for="fee">{l.t("queue-fee-for")}</label>
                        <select class="input" id="fee" name="service">{fees}</select>
                    </div>
                    <button class="button" type="submit" name="act" value="fee">{l.t("queue-fee-do")}</button>
                </form>
            </details>
        }
        .into_any()
    }
}

/// Which ticket the form is about, as the page shows it.
fn seen(hand: &InHand) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="ticket" value=hand.id.clone()/>
        <input type="hidden" name="calls" value=hand.calls.to_string()/>
    }
}

impl DeskQueuePage {
    fn called(&self, l: L, hand: &InHand) -> AnyView {
        let key = |action| (self.keys.key(action), false);
        let missed = hand.may_be_missed.then(|| act("no-show", l.t("queue-no-show"), key(DeskAction::NoShow)));
        view! {
            {act("start", l.t("queue-start"), (self.keys.key(DeskAction::Start), true))}
            {act("recall", l.t("queue-recall"), key(DeskAction::Recall))}
            {act("skip", l.t("queue-skip"), key(DeskAction::Skip))}
            {missed}
        }
        .into_any()
    }

    fn serving(&self, l: L) -> AnyView {
        view! {
            {act("finish-and-call", l.t("queue-finish-and-call"), (self.keys.key(DeskAction::CallNext), true))}
            {act("finish", l.t("queue-finish"), (self.keys.key(DeskAction::Finish), false))}
        }
        .into_any()
    }
}

impl QueueNote {
    fn view(&self, l: L) -> AnyView {
        let (tone, title, text) = match self {
            Self::Nobody => (Tone::Info, l.t("queue-nobody"), l.t("queue-nobody-text")),
            Self::Stale(Some((ticket, state))) => {
                let args = [
                    ("ticket", ticket.to_string().into()),
                    ("state", words::ticket_state(l, *state).1.into_owned().into()),
                ];
                (Tone::Warning, l.t("queue-stale"), l.ta("queue-stale-text", &args))
            }
            Self::Stale(None) => (Tone::Warning, l.t("queue-stale"), l.t("queue-unknown-text")),
            Self::TooEarly => (Tone::Warning, l.t("queue-too-early"), l.t("queue-too-early-text")),
            Self::Occupied => (Tone::Warning, l.t("queue-occupied"), l.t("queue-occupied-text")),
            Self::OldShift => (Tone::Warning, l.t("queue-old-shift"), l.t("queue-old-shift-text")),
            Self::NoCounter => (Tone::Warning, l.t("queue-no-counter"), l.t("queue-no-counter-text")),
            Self::InHand => (Tone::Info, l.t("queue-in-hand"), l.t("queue-in-hand-text")),
            Self::NoSuchChoice => (Tone::Warning, l.t("queue-no-such-choice"), l.t("queue-no-such-choice-text")),
            Self::Given(ticket) => {
                let args = [("ticket", ticket.to_string().into())];
                (Tone::Good, l.t("queue-given"), l.ta("queue-given-text", &args))
            }
            Self::FeeTaken(amount) => {
                let args = [("amount", l.amount(amount).into())];
                (Tone::Good, l.t("queue-fee-taken"), l.ta("queue-fee-taken-text", &args))
            }
        };
        let way = matches!(self, Self::OldShift)
            .then(|| view! { <p><a href=l.href("/desk/shift")>{l.t("desk-shift")}</a></p> });
        let body = view! { <p role="status">{text}</p>{way} };
        note(tone, Some(title.into_owned()), body).into_any()
    }
}
