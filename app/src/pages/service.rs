//! A service: who may have it, cost, time, what is needed and what isn't, law, complaint, and its start.

use super::parts::{Offer, Papers, RuleLine, Tile};
use crate::{
    components::{Form, email_link, form_fields, glance, icon, law_link, papers, phone_link, rules, start_button},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One service.
#[derive(Clone, Debug)]
pub struct ServicePage {
    /// The service.
    pub offer: Offer,
    /// What papers it takes.
    pub papers: Papers,
    /// Who may have it.
    pub rules: Vec<RuleLine>,
    /// The life events that it belongs to.
    pub events: Vec<Tile>,
    /// The authority's phone number.
    pub phone: String,
    /// The authority's email address.
    pub email: String,
}

impl ServicePage {
    /// The service with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let service = catalogue.services.get(id)?;
        let authority = catalogue.authorities.get(&service.authority)?;
        let events = service.life_events.iter().filter_map(|id| catalogue.life_event(id));
        Some(Self {
            offer: Offer::of(catalogue, service),
            papers: Papers::of(catalogue, std::iter::once(service)),
            rules: RuleLine::of(catalogue, service),
            events: events.map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect(),
            phone: authority.phone.clone(),
            email: authority.email.clone(),
        })
    }
}

impl Page for ServicePage {
    fn title(&self, l: L) -> String {
        words::name(l, "service", &self.offer.service).into_owned()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-services"), "/services")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let id = &self.offer.service;
        let authority = l.href(&format!("/authorities/{}", self.offer.authority));
        view! {
            <p class="kicker">{icon("building")}<a href=authority>{words::name(l, "authority", &self.offer.authority)}</a></p>
            <h1>{words::name(l, "service", id)}</h1>
            <p class="lead">{words::about(l, "service", id, "summary")}</p>
            <div class="columns">
                <div class="aside">{self.panel(ctx)}</div>
                <div class="column">
                    {self.what(l)}
                    {papers(l, &self.papers)}
                    {self.law(l)}
                </div>
            </div>
        }
        .into_any()
    }
}

impl ServicePage {
    fn panel(&self, ctx: &PageContext) -> impl IntoView + use<> {
        let l = ctx.lang;
        let action = l.href(&format!("/services/{}/start", self.offer.service));
        let events: Vec<_> = self
            .events
            .iter()
            .map(|event| {
                let href = l.href(&format!("/life-events/{}", event.id));
                view! { <li><a href=href>{words::name(l, "event", &event.id)}</a></li> }
            })
            .collect();
        view! {
            <section class="panel" aria-label=l.plain("glance-title")>
                {glance(l, std::slice::from_ref(&self.offer), self.papers.needed.len())}
                <form method="post" action=action>
                    {form_fields(ctx, Form::default())}
                    {start_button(l.t("start-service"))}
                </form>
                <p class="small">{icon("lock")}{l.t("start-needs-eid")}</p>
                <p class="small">{icon("print")}<a href=l.href(&format!("/forms/services/{}", self.offer.service))>{l.t("form-print-blank")}</a></p>
                {(!events.is_empty()).then(|| view! { <div class="small"><p>{l.t("part-of-events")}</p><ul class="plain-list">{events}</ul></div> })}
            </section>
        }
    }

    /// Who may have it, what comes out, how it goes on.
    fn what(&self, l: L) -> impl IntoView + use<> {
        let id = &self.offer.service;
        view! {
            <section class="part" aria-labelledby="who-may">
                <h2 id="who-may">{l.t("who-may")}</h2>
                <p>{words::about(l, "service", id, "who")}</p>
                {rules(l, &self.rules)}
            </section>
            <section class="part" aria-labelledby="gives">
                <h2 id="gives">{l.t("what-you-get")}</h2>
                <p>{words::about(l, "service", id, "gives")}</p>
            </section>
            <section class="part" aria-labelledby="next">
                <h2 id="next">{l.t("what-happens-next")}</h2>
                <p>{words::about(l, "service", id, "next")}</p>
            </section>
        }
    }

    /// Costs by channel, legal basis, complaint and contact.
    fn law(&self, l: L) -> impl IntoView + use<> {
        let costs: Vec<_> = self
            .offer
            .costs
            .iter()
            .map(|(channel, amount)| {
                view! { <tr><th scope="row">{words::channel(l, *channel)}</th><td>{l.money(&amount.to_string())}</td></tr> }
            })
            .collect();
        view! {
            <section class="part" aria-labelledby="channels">
                <h2 id="channels">{l.t("channels-title")}</h2>
                <table>
                    <thead><tr><th scope="col">{l.t("channel")}</th><th scope="col">{l.t("glance-cost")}</th></tr></thead>
                    <tbody>{costs}</tbody>
                </table>
            </section>
            <section class="part" aria-labelledby="law">
                <h2 id="law">{l.t("legal-basis")}</h2>
                <p>{words::about(l, "law", &self.offer.law.id, "says")}</p>
                <p class="small">{law_link(l, &self.offer.law)}</p>
                <p class="small"><a href=l.href(&format!("/who-may-know/services/{}", self.offer.service))>{l.t("rights-of-this-service")}</a></p>
            </section>
            <section class="part" aria-labelledby="complaint">
                <h2 id="complaint">{l.t("complaint-title")}</h2>
                <p>{words::about(l, "service", &self.offer.service, "complaint")}</p>
                <ul class="picture-list">
                    <li>{icon("phone")}{phone_link(&self.phone)}</li>
                    <li>{icon("phone")}<a href=l.href(&format!("/call-back?about=services/{}", self.offer.service))>{l.t("call-me")}</a></li>
                    <li>{icon("mail")}{email_link(&self.email)}</li>
                </ul>
            </section>
        }
    }
}
