//! The board on the wall of a centre: who is called where, in all languages side by side, to be read from far away.

use super::parts::ticket_number;
use crate::{context::PageContext, layout::Page, texts::L, words};
use domain::queue::Ticket;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// How many seconds pass until the board is drawn anew without scripts, and with them.
const EVERY: u32 = 8;
const GENTLY: u32 = 3;

/// A ticket that was called.
#[derive(Clone, Debug)]
pub struct BoardTicket {
    /// What stands on it.
    pub label: Ticket,
    /// The counter.
    pub counter: u32,
    /// True when nobody has come yet.
    pub called: bool,
}

/// The board.
#[derive(Clone, Debug)]
pub struct BoardPage {
    /// The centre.
    pub centre: String,
    /// At counters, the one called last first.
    pub serving: Vec<BoardTicket>,
    /// Those who are next.
    pub next: Vec<Ticket>,
    /// How many wait.
    pub waiting: usize,
}

/// Words in every language, the page's own first.
fn all(l: L, words: impl Fn(L) -> String) -> AnyView {
    let said: Vec<_> = std::iter::once(l)
        .chain(l.others())
        .map(|one| view! { <span lang=one.lang() dir=one.dir()>{words(one)}</span> })
        .collect();
    view! { <span class="board-both">{said}</span> }.into_any()
}

impl Page for BoardPage {
    fn title(&self, l: L) -> String {
        let centre = words::name(l, "centre", &self.centre).into_owned();
        l.ta("board-title", &[("centre", centre.into())]).into_owned()
    }

    fn stands_alone(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn refresh(&self) -> Option<(u32, String)> {
        Some((EVERY, format!("/centres/{}/board", self.centre)))
    }

    fn modules(&self) -> &'static [&'static str] {
        &["queue"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let rows: Vec<_> = self
            .serving
            .iter()
            .map(|ticket| {
                let number = i64::from(ticket.counter);
                let class = if ticket.called { "board-row board-called" } else { "board-row" };
                view! {
                    <tr class=class data-ticket=ticket.label.to_string()>
                        <th scope="row">{ticket_number(ticket.label)}</th>
                        <td>{all(l, |one| one.ta("counter-number", &[("number", number.into())]).into_owned())}</td>
                    </tr>
                }
            })
            .collect();
        let next: Vec<_> = self.next.iter().map(|ticket| view! { <li>{ticket_number(*ticket)}</li> }).collect();
        let quiet = rows.is_empty().then(|| {
            view! { <p class="board-quiet">{all(l, |one| one.t("board-nobody").into_owned())}</p> }
        });
        let nobody = next.is_empty().then(|| {
            view! { <p class="board-quiet">{all(l, |one| one.t("board-nobody-waits").into_owned())}</p> }
        });
        let waiting = self.waiting;
        view! {
            <h1 class="board-head">{all(l, |one| words::name(one, "centre", &self.centre).into_owned())}</h1>
            <div class="board" data-live="board" data-every=GENTLY.to_string()>
                <section class="board-now" aria-labelledby="now">
                    <h2 id="now">{all(l, |one| one.t("board-now").into_owned())}</h2>
                    {quiet}
                    {(!rows.is_empty()).then(|| view! {
                        <table>
                            <thead class="visually-hidden"><tr><th scope="col">{l.t("ticket")}</th><th scope="col">{l.t("counter")}</th></tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    })}
                </section>
                <section class="board-next" aria-labelledby="next">
                    <h2 id="next">{all(l, |one| one.t("board-next").into_owned())}</h2>
                    {nobody}
                    <ol class="board-list">{next}</ol>
                    <p class="board-waiting">{all(l, |one| one.ta("centre-waiting", &[("count", waiting.into())]).into_owned())}</p>
                </section>
            </div>
        }
        .into_any()
    }
}
