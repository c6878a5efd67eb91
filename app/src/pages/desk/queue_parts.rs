//! Parts of the desk's queue: opening a counter, the line, tickets that were set aside, giving a ticket, the keys.

use super::keys::{key_code, key_shown};
use super::queue::{DeskQueuePage, WaitingLine, act};
use crate::{
    components::{Form, form_fields, ltr, tag},
    context::PageContext,
    key,
    pages::centres::ticket_number,
    texts::L,
    words,
};
use domain::desk_keys::{DeskAction, DeskKeys, KeyPlace};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// At which counter one works from now on.
pub(super) fn open_counter(ctx: &PageContext, page: &DeskQueuePage) -> AnyView {
    let l = ctx.lang;
    let options: Vec<_> = page
        .counters
        .iter()
        .map(|one| {
            let key = if one.staffed { key!("queue-counter-staffed") } else { key!("counter-number") };
            view! { <option value=one.number.to_string() disabled=one.staffed>{one.named(l, key)}</option> }
        })
        .collect();
    let title = if page.shift { l.t("queue-paused") } else { l.t("queue-not-open") };
    view! {
        <section class="sheet queue-hand" aria-labelledby="hand">
            <h2 id="hand">{title}</h2>
            <form method="post" action=DeskQueuePage::action(l)>
                {form_fields(ctx, Form::default())}
                <div class="field">
                    <label for="counter">{l.t("queue-counter")}</label>
                    <select class="input input-select" id="counter" name="counter">{options}</select>
                </div>
                {act("open", l.t("queue-open"), (page.keys.key(DeskAction::Open), true))}
            </form>
        </section>
    }
    .into_any()
}

/// Those who wait: by number, kind and time.
pub(super) fn waiting(l: L, page: &DeskQueuePage) -> AnyView {
    let rows: Vec<_> = page.waiting.iter().map(|line| row(l, line)).collect();
    let empty = rows.is_empty();
    view! {
        <section class="part" aria-labelledby="waiting">
            <h2 id="waiting">{l.ta("centre-waiting", &[("count", page.waiting.len().into())])}</h2>
            {empty.then(|| view! { <p class="muted">{l.t("queue-empty")}</p> })}
            {(!empty).then(|| view! {
                <div class="grid-scroll" tabindex="0" role="group" aria-labelledby="waiting">
                    <table class="queue-table">
                        <thead><tr>
                            <th scope="col">{l.t("ticket")}</th>
                            <th scope="col">{l.t("queue-kind")}</th>
                            <th scope="col">{l.t("queue-waits")}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            })}
        </section>
    }
    .into_any()
}

fn row(l: L, line: &WaitingLine) -> impl IntoView + use<> {
    let class = if line.mine { "queue-mine" } else { "queue-others" };
    view! {
        <tr class=class>
            <th scope="row">{ticket_number(line.label)}</th>
            <td>{words::name(l, "queue-kind", &line.kind)}{marks(l, line)}</td>
            <td>{l.ta("minutes", &[("minutes", line.minutes.into())])}</td>
        </tr>
    }
}

fn marks(l: L, line: &WaitingLine) -> AnyView {
    let priority = line.priority.then(|| tag("you", l.t("ticket-priority")));
    let due = line.due_at.map(|at| tag("busy", l.ta("queue-due", &[("time", l.clock(at).into())])));
    let only = line
        .only_counter
        .map(|number| tag("calm", l.ta("queue-only-counter", &[("number", i64::from(number).into())])));
    view! { <span class="tags">{priority}{due}{only}</span> }.into_any()
}

/// Those who were set aside: called by number, or put back into the line.
pub(super) fn skipped(ctx: &PageContext, page: &DeskQueuePage) -> Option<AnyView> {
    let l = ctx.lang;
    let free = page.counter.is_some() && page.in_hand.is_none();
    let items: Vec<_> = page
        .skipped
        .iter()
        .map(|line| {
            let number = line.label.to_string();
            let call = free.then(|| {
                view! { <button class="button button-quiet" type="submit" name="act" value="pick">{l.t("queue-pick")}<span class="visually-hidden">" "{ltr(&number)}</span></button> }
            });
            view! {
                <li>
                    {ticket_number(line.label)}" "{words::name(l, "queue-kind", &line.kind)}
                    <form method="post" action=DeskQueuePage::action(l) class="actions">
                        {form_fields(ctx, Form::default())}
                        <input type="hidden" name="ticket" value=line.id.clone()/>
                        {call}
                        <button class="button button-quiet" type="submit" name="act" value="rejoin">{l.t("queue-rejoin")}<span class="visually-hidden">" "{ltr(&number)}</span></button>
                    </form>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="skipped">
                <h2 id="skipped">{l.t("queue-skipped")}</h2>
                <ul class="queue-skipped">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// A ticket for somebody who stands before the clerk.
pub(super) fn give(ctx: &PageContext, page: &DeskQueuePage) -> AnyView {
    let (l, key) = (ctx.lang, page.keys.key(DeskAction::Give));
    let kinds: Vec<_> = page
        .kinds
        .iter()
        .map(|kind| view! { <option value=kind.clone()>{crate::texts::plain(&words::name(l, "queue-kind", kind))}</option> })
        .collect();
    view! {
        <details class="queue-more">
            <summary data-key=key_code(key)>{l.t("queue-give")}{key_shown(key)}</summary>
            <form method="post" action=DeskQueuePage::action(l)>
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="key" value=page.key.clone()/>
                <div class="field">
                    <label for="new-kind">{l.t("queue-kind")}</label>
                    <select class="input input-select" id="new-kind" name="kind">{kinds}</select>
                </div>
                <div class="choice-small">
                    <input type="checkbox" id="new-priority" name="priority" value="yes"/>
                    <label for="new-priority">{l.t("kiosk-priority")}</label>
                </div>
                <button class="button" type="submit" name="act" value="give">{l.t("queue-give-do")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The keys of this page, and the way to change them or turn them off.
pub(super) fn keys(l: L, keys: &DeskKeys) -> AnyView {
    let here = DeskAction::ALL.iter().filter(|action| action.place() == KeyPlace::Queue);
    let rows: Vec<_> = here
        .filter_map(|action| {
            let key = keys.key(*action)?.to_string();
            Some(view! { <div><dt><kbd lang="en" dir="ltr">{key}</kbd></dt><dd>{words::desk_action(l, *action)}</dd></div> })
        })
        .collect();
    let off = (!keys.on).then(|| view! { <p>{l.t("queue-keys-are-off")}</p> });
    view! {
        <details class="queue-more queue-keys">
            <summary>{l.t("queue-keys")}</summary>
            {off}
            <p class="small">{l.t("queue-keys-text")}</p>
            <dl class="pairs">{rows}</dl>
            <p><a href=l.href("/desk/keys")>{l.t("queue-keys-change")}</a></p>
        </details>
    }
    .into_any()
}
