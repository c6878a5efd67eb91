//! An encounter that is over: what to do next, and that nothing is lost.

use crate::{
    components::link_button,
    context::PageContext,
    layout::{Crumb, Page},
    pages::centres::ticket_number,
    texts::L,
};
use domain::queue::Ticket;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What was going on when it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverNext {
    /// Nothing in particular.
    Nothing,
    /// A form was sent: what was typed is kept, and stands in the form when the person is identified again.
    FormKept,
}

/// The encounter is over, or was never there.
#[derive(Clone, Debug)]
pub struct EncounterOverPage {
    /// What was going on.
    pub next: OverNext,
    /// When the case was handed over to another counter, and the ticket that waits for it.
    pub handed: Option<(Timestamp, Option<Ticket>)>,
}

impl Page for EncounterOverPage {
    fn title(&self, l: L) -> String {
        if self.handed.is_some() { l.plain("handed-over") } else { l.plain("encounter-over") }
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let kept = self.next == OverNext::FormKept;
        let Some((at, ticket)) = self.handed else {
            let kept = kept.then(|| view! { <p><strong>{l.t("encounter-over-kept")}</strong></p> });
            return view! {
                <h1>{l.t("encounter-over")}</h1>
                <p class="lead">{l.t("encounter-over-text")}</p>
                {kept}
                <p class="desk-way">{link_button(l, "/desk/encounters/new", l.t("encounter-again"))}</p>
            }
            .into_any();
        };
        let kept = kept.then(|| view! { <p><strong>{l.t("handed-over-kept")}</strong></p> });
        let ticket =
            ticket.map(|ticket| view! { <p class="handed-ticket">{l.t("ticket")}" "{ticket_number(ticket)}</p> });
        view! {
            <h1>{l.t("handed-over")}</h1>
            <p class="lead">{l.ta("handed-over-text", &[("time", l.clock(at).into())])}</p>
            {ticket}
            {kept}
            <p class="desk-way">{link_button(l, "/desk/queue", l.t("handed-over-next"))}" "{link_button(l, "/desk/encounters/new", l.t("encounter-again"))}</p>
        }
        .into_any()
    }
}
