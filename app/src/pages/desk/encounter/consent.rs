//! What waits for a second one's consent: opening a protected person's record. Without who it is.

use crate::{
    components::{Form, Tone, form_fields, note},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::encounter::VisitReason;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Somebody asks to open a protected person's record.
#[derive(Clone, Debug)]
pub struct WaitingConsent {
    /// Its id.
    pub id: String,
    /// Who asks.
    pub staff: String,
    /// Where they work.
    pub workplace: Option<String>,
    /// What the person came for.
    pub reason: VisitReason,
    /// When it was asked.
    pub asked: Timestamp,
}

/// The list. Each entry's form posts `id` and `answer` (`yes` or `no`).
#[derive(Clone, Debug)]
pub struct ConsentsPage {
    /// What waits.
    pub waiting: Vec<WaitingConsent>,
    /// True when one was just decided.
    pub done: bool,
    /// True when there was nothing left to decide.
    pub gone: bool,
}

impl Page for ConsentsPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-consents")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let cards: Vec<_> = self.waiting.iter().map(|one| card(ctx, one)).collect();
        let empty = cards.is_empty().then(|| view! { <p class="muted">{l.t("consents-empty")}</p> });
        view! {
            <h1>{l.t("desk-consents")}</h1>
            <p class="lead">{l.t("consents-lead")}</p>
            {self.done.then(|| note(Tone::Good, None, view! { <p>{l.t("consents-done")}</p> }))}
            {self.gone.then(|| note(Tone::Warning, None, view! { <p>{l.t("consents-gone")}</p> }))}
            {empty}
            <ul class="cards">{cards}</ul>
        }
        .into_any()
    }
}

fn card(ctx: &PageContext, one: &WaitingConsent) -> impl IntoView + use<> {
    let l = ctx.lang;
    let place = one.workplace.as_ref().map(|id| words::workplace(l, id)).unwrap_or_default();
    view! {
        <li class="card">
            <dl class="pairs">
                <div><dt>{l.t("consents-who")}</dt><dd><bdi dir="ltr">{one.staff.clone()}</bdi>" · "{place}</dd></div>
                <div><dt>{l.t("encounter-reason")}</dt><dd>{words::visit_reason(l, one.reason)}</dd></div>
                <div><dt>{l.t("consents-asked")}</dt><dd>{l.moment(one.asked)}</dd></div>
            </dl>
            <form method="post" class="actions">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="id" value=one.id.clone()/>
                <button class="button" type="submit" name="answer" value="yes">{l.t("consents-yes")}</button>
                <button class="button button-quiet" type="submit" name="answer" value="no">{l.t("consents-no")}</button>
            </form>
        </li>
    }
}
