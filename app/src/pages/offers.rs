//! Offers and reminders: what the portal offers without being asked, why, and the switches for it.

use super::parts::Law;
use crate::{
    components::{Form, form_fields, icon, law_link, tag},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    texts::{Arg, L},
    words,
};
use domain::definition::Subject;
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// An offer or a reminder.
#[derive(Clone, Debug)]
pub struct OfferCard {
    /// Its id.
    pub id: String,
    /// Which kind: text `proactive-<kind>`, with `.summary` and `.switch`.
    pub kind: String,
    /// Where it leads.
    pub start: Subject,
    /// The register that said so.
    pub source: String,
    /// Under which law the portal looked.
    pub law: Law,
    /// The day that it is about.
    pub day: Option<Date>,
    /// True when others whom the register names with the same child are offered the same.
    pub shared: bool,
    /// How many services it leads to.
    pub services: usize,
    /// How many facts these need, and how many of them registers hold.
    pub facts: Option<(usize, usize)>,
}

/// The section of my space.
pub(super) fn section(ctx: &PageContext, offers: &[OfferCard]) -> AnyView {
    let l = ctx.lang;
    let cards: Vec<_> = offers.iter().map(|offer| offer.card(ctx)).collect();
    let body = if cards.is_empty() {
        view! { <p class="small">{l.t("offers-none")}</p> }.into_any()
    } else {
        view! { <ul class="cards">{cards}</ul> }.into_any()
    };
    view! {
        <section class="part" aria-labelledby="offers" id="offers-part">
            <h2 id="offers">{l.t("offers-heading")}</h2>
            {body}
            <p class="small"><a href=l.href("/my/offers")>{l.t("offers-settings-link")}</a></p>
        </section>
    }
    .into_any()
}

impl OfferCard {
    fn card(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let title = words::offer_title(l, &self.kind, self.day, ctx.today);
        let summary = words::offer_summary(l, &self.kind, self.day, ctx.today).unwrap_or_default();
        let figures = self.facts.map(|(total, known)| {
            let args: [(&str, Arg); 3] =
                [("services", self.services.into()), ("known", known.into()), ("total", total.into())];
            view! { <p class="offer-figures">{icon("once")}{l.ta("offer-figures", &args)}</p> }
        });
        let seen = if self.shared { l.t("offer-seen-shared") } else { l.t("offer-seen-by-you") };
        let why = l.ta("offer-why-text", &[("source", words::name(l, "source", &self.source).as_ref().into())]);
        let start = l.href(&format!("/applications/new/{}", self.start.path()));
        view! {
            <li class="card offer">
                <div class="card-head"><h3>{title}</h3></div>
                <p>{summary}</p>
                {figures}
                <details>
                    <summary>{l.t("offer-why")}</summary>
                    <p>{why}" "{seen}</p>
                    <p class="small">{law_link(l, &self.law)}</p>
                    <p class="small"><a href=l.href("/my/data/usage")>{l.t("usage-title")}</a></p>
                </details>
                <div class="actions">
                    <a class="button" href=start>{l.t("offer-start")}</a>
                    <form method="post" action=l.href(&format!("/my/offers/{}/not-now", self.id))>
                        {form_fields(ctx, Form::default())}
                        <button class="button button-quiet" type="submit">{l.t("offer-not-now")}</button>
                    </form>
                    {switch_form(ctx, &self.kind, false, key!("offer-no-more"))}
                </div>
            </li>
        }
        .into_any()
    }
}

/// One kind, and whether the person wants it.
#[derive(Clone, Debug)]
pub struct OfferSwitch {
    /// Which kind.
    pub kind: String,
    /// True while it is wanted.
    pub wanted: bool,
    /// Under which law the portal looks.
    pub law: Law,
}

/// The switches.
#[derive(Clone, Debug)]
pub struct OffersPage {
    /// Every kind there is.
    pub switches: Vec<OfferSwitch>,
}

impl Page for OffersPage {
    fn title(&self, l: L) -> String {
        l.plain("offers-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let switches: Vec<_> = self.switches.iter().map(|switch| switch.card(ctx)).collect();
        view! {
            <h1>{l.t("offers-title")}</h1>
            <p class="lead">{l.t("offers-lead")}</p>
            <ul class="cards">{switches}</ul>
            <p>{l.t("offers-off-means")}</p>
            <p><a href=l.href("/my/data/usage")>{l.t("usage-title")}</a></p>
        }
        .into_any()
    }
}

impl OfferSwitch {
    fn card(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (kind, state) = if self.wanted { ("good", key!("offers-on")) } else { ("calm", key!("offers-off")) };
        let turn = if self.wanted { key!("offers-turn-off") } else { key!("offers-turn-on") };
        let key = format!("proactive-{}", self.kind);
        view! {
            <li class="card">
                <div class="card-head"><h2 class="card-title">{l.t(&key)}</h2>{tag(kind, l.t(state))}</div>
                <p>{l.attr(&key, "switch").unwrap_or_default()}</p>
                <p class="small">{law_link(l, &self.law)}</p>
                {switch_form(ctx, &self.kind, !self.wanted, turn)}
            </li>
        }
        .into_any()
    }
}

/// The button that turns a kind on or off; says which one to whoever does not see the card around it.
fn switch_form(ctx: &PageContext, kind: &str, wanted: bool, text: &'static str) -> impl IntoView + use<> {
    let l = ctx.lang;
    let name = l.t(&format!("proactive-{kind}"));
    view! {
        <form method="post" action=l.href("/my/offers")>
            {form_fields(ctx, Form::default())}
            <input type="hidden" name="kind" value=kind.to_owned()/>
            <input type="hidden" name="wanted" value=if wanted { "yes" } else { "no" }/>
            <button class="button button-quiet" type="submit">{l.t(text)}<span class="visually-hidden">": "{name}</span></button>
        </form>
    }
}
