//! Acting for somebody else: for whom I may, who may for me, and what can't be done while one acts.

mod lines;
mod mandate;
mod only_theirs;

pub(in crate::pages) use lines::through;
pub use lines::{ActedBy, ForWhom, GivenMandate};
pub use mandate::{MandateForm, MandatePage};
pub use only_theirs::{BeyondMandatePage, OnlyTheirsPage, OtherPersonPage, TheirCasePage};

use crate::{
    components::{Form, Tone, form_fields, icon, link_button, note},
    context::{Acting, PageContext},
    key,
    layout::{Crumb, Page},
    texts::L,
};
use domain::journey::SourceOutcome;
use domain::representation::Standing;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What happened a moment ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepresentNews {
    /// The register was asked: this came of it.
    Found(SourceOutcome),
    /// The mandate is given.
    Given,
    /// It is withdrawn.
    Withdrawn,
    /// It is given back.
    GivenBack,
    /// They don't act for anybody any more, as they wished.
    Stopped,
    /// They were signed out while they acted for somebody.
    SignedOut,
    /// They can't act any more: the right has ended.
    Ended(Standing),
    /// The right has to be confirmed by the register, which gives nothing at the moment.
    NotConfirmed,
}

/// The page. Forms post to `…/find`, `…/{id}/act`, `…/{id}/withdraw`, `…/{id}/give-back` and `…/stop`.
#[derive(Clone, Debug)]
pub struct RepresentPage {
    /// What happened a moment ago.
    pub news: Option<RepresentNews>,
    /// For whom the person may act.
    pub for_whom: Vec<ForWhom>,
    /// The mandates that they gave, newest first; empty while they act for somebody.
    pub given: Vec<GivenMandate>,
}

impl Page for RepresentPage {
    fn title(&self, l: L) -> String {
        l.plain("represent-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let acting = matches!(ctx.acting, Some(Acting::Representing { .. }));
        let for_whom: Vec<_> = self.for_whom.iter().map(|one| one.card(ctx)).collect();
        let nobody = for_whom.is_empty().then(|| view! { <p>{l.t("represent-nobody")}</p> });
        let own = (!acting).then(|| mandates(ctx, &self.given));
        view! {
            <p class="kicker">{icon("person")}{l.t("nav-my")}</p>
            <h1>{l.t("represent-title")}</h1>
            <p class="lead">{l.t("represent-lead")}</p>
            {self.news.map(|news| told(l, news))}
            {acting.then(|| stop(ctx))}
            <section class="part" aria-labelledby="for-whom">
                <h2 id="for-whom">{l.t("represent-for-whom")}</h2>
                <p>{l.t("represent-for-whom-text")}</p>
                {nobody}
                <ul class="cards">{for_whom}</ul>
                <form method="post" action=l.href("/my/represent/find")>
                    {form_fields(ctx, Form::default())}
                    <button class="button button-quiet" type="submit" data-once="">{l.t("represent-find")}</button>
                    <p class="small">{l.t("represent-find-hint")}</p>
                </form>
            </section>
            {own}
        }
        .into_any()
    }
}

/// The way out, before anything else.
fn stop(ctx: &PageContext) -> AnyView {
    let l = ctx.lang;
    view! {
        <form method="post" action=l.href("/my/represent/stop")>
            {form_fields(ctx, Form::default())}
            <button class="button" type="submit" data-once="">{l.t("represent-stop")}</button>
        </form>
    }
    .into_any()
}

/// Who may act for the person, and the way to let somebody.
fn mandates(ctx: &PageContext, given: &[GivenMandate]) -> AnyView {
    let l = ctx.lang;
    let none = given.is_empty().then(|| view! { <p>{l.t("mandates-none")}</p> });
    let cards: Vec<_> = given.iter().map(|one| one.card(ctx)).collect();
    view! {
        <section class="part" aria-labelledby="mandates">
            <h2 id="mandates">{l.t("mandates-title")}</h2>
            <p>{l.t("mandates-text")}</p>
            {none}
            <ul class="cards">{cards}</ul>
            <p>{link_button(l, "/my/represent/mandate", l.t("mandate-give"))}</p>
        </section>
    }
    .into_any()
}

fn told(l: L, news: RepresentNews) -> AnyView {
    let (tone, text) = match news {
        RepresentNews::Found(SourceOutcome::Answered) => (Tone::Good, key!("represent-found")),
        RepresentNews::Found(_) => (Tone::Warning, key!("represent-not-found")),
        RepresentNews::Given => (Tone::Good, key!("represent-given")),
        RepresentNews::Withdrawn => (Tone::Good, key!("represent-withdrawn")),
        RepresentNews::GivenBack => (Tone::Good, key!("represent-given-back")),
        RepresentNews::Stopped => (Tone::Info, key!("represent-stopped")),
        RepresentNews::SignedOut => (Tone::Warning, key!("represent-signed-out")),
        RepresentNews::NotConfirmed => (Tone::Warning, key!("represent-not-confirmed")),
        RepresentNews::Ended(Standing::Over) => (Tone::Warning, key!("represent-ended-over")),
        RepresentNews::Ended(Standing::Withdrawn) => (Tone::Warning, key!("represent-ended-withdrawn")),
        RepresentNews::Ended(_) => (Tone::Warning, key!("represent-ended")),
    };
    view! { <div role="status">{note(tone, None, view! { <p>{l.t(text)}</p> })}</div> }.into_any()
}
