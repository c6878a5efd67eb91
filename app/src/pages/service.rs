//! A service: who may have it, cost, time, what is needed and what isn't, law, complaint, and its start.

use super::parts::{AmountLine, Offer, Papers, RuleLine, Tile};
use crate::{
    components::{
        Form, PICK, email_link, form_fields, glance, icon, law_link, papers, phone_link, pick_button, rules,
        start_button, terms_explained,
    },
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
    /// What it comes to, for a benefit.
    pub amount: Option<AmountLine>,
    /// Services that come before it, and those that follow it.
    pub around: (Vec<String>, Vec<String>),
    /// The life events that it belongs to.
    pub events: Vec<Tile>,
    /// The service centres where it is given.
    pub centres: Vec<String>,
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
            amount: AmountLine::of(catalogue, service),
            around: (service.follows.clone(), catalogue.followers_of(id).map(|next| next.id.clone()).collect()),
            events: events.map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect(),
            centres: catalogue.centres_for(service).into_iter().map(|centre| centre.id.clone()).collect(),
            phone: authority.phone.clone(),
            email: authority.email.clone(),
        })
    }
}

impl Page for ServicePage {
    fn title(&self, l: L) -> String {
        words::name(l, "service", &self.offer.service).into_owned()
    }

    fn description(&self, l: L) -> Option<String> {
        Some(crate::texts::plain(&words::about(l, "service", &self.offer.service, "summary")))
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-services"), "/services")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn can_be_kept(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let id = &self.offer.service;
        let mut told = Vec::new();
        let (what, law) = (self.what(l, &mut told), self.law(l, &mut told));
        let authority = l.href(&format!("/authorities/{}", self.offer.authority));
        view! {
            <p class="kicker">{icon("building")}<a href=authority>{words::name(l, "authority", &self.offer.authority)}</a></p>
            <h1>{words::name(l, "service", id)}</h1>
            <p class="lead">{words::about(l, "service", id, "summary")}</p>
            <div class="columns">
                <div class="aside">{self.panel(ctx)}</div>
                <div class="column">
                    {what}
                    {papers(l, &self.papers)}
                    {law}
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
                <form method="post" action=l.href(PICK)>
                    {form_fields(ctx, Form::default())}
                    {pick_button(l, &self.offer.service)}
                </form>
                <p class="small">{icon("lock")}{l.t("start-needs-eid")}</p>
                <p class="small">{icon("print")}<a href=l.href(&format!("/forms/services/{}", self.offer.service))>{l.t("form-print-blank")}</a></p>
                {(!events.is_empty()).then(|| view! { <div class="small"><p>{l.t("part-of-events")}</p><ul class="plain-list">{events}</ul></div> })}
            </section>
        }
    }

    /// Who may have it, what comes out, how it goes on.
    fn what(&self, l: L, told: &mut Vec<&'static str>) -> impl IntoView + use<> {
        let id = &self.offer.service;
        let rules_said =
            self.rules.iter().map(|rule| l.t(&format!("criterion-{}-{}", rule.service, rule.criterion)).into_owned());
        let mut explained = |first: Vec<String>, attributes: &[&str]| {
            let said = attributes.iter().map(|attribute| words::about(l, "service", id, attribute).into_owned());
            terms_explained(l, told, &first.into_iter().chain(said).collect::<Vec<_>>())
        };
        let first = std::iter::once(words::name(l, "service", id).into_owned()).chain(rules_said).collect();
        let (who, gives, next) =
            (explained(first, &["summary", "who"]), explained(vec![], &["gives"]), explained(vec![], &["next"]));
        view! {
            <section class="part" aria-labelledby="who-may">
                <h2 id="who-may">{l.t("who-may")}</h2>
                <p>{words::about(l, "service", id, "who")}</p>
                {rules(l, &self.rules)}
                {who}
            </section>
            <section class="part" aria-labelledby="gives">
                <h2 id="gives">{l.t("what-you-get")}</h2>
                <p>{words::about(l, "service", id, "gives")}</p>
                {self.amount.as_ref().map(|amount| amount.view(l))}
                {gives}
            </section>
            <section class="part" aria-labelledby="next">
                <h2 id="next">{l.t("what-happens-next")}</h2>
                <p>{words::about(l, "service", id, "next")}</p>
                {next}
                {neighbours(l, l.t("service-before"), &self.around.0)}
                {neighbours(l, l.t("service-after"), &self.around.1)}
            </section>
        }
    }

    /// Where it is given in person; the list puts the nearest first.
    fn centres(&self, l: L) -> Option<AnyView> {
        let link = |id: &String| {
            let href = l.href(&format!("/centres/{id}"));
            view! { <li><a href=href>{words::name(l, "centre", id)}</a></li> }
        };
        let all: Vec<_> = self.centres.iter().map(link).collect();
        let nearest = l.href(&format!("/centres?service={}", self.offer.service));
        (!all.is_empty()).then(|| {
            view! {
                <h3 class="small-heading">{l.t("service-centres")}</h3>
                <ul class="plain-list">{all}</ul>
                <p class="icon-line">{icon("house")}<a href=nearest>{l.t("service-nearest")}</a></p>
            }
            .into_any()
        })
    }

    /// Costs by channel, legal basis, complaint and contact.
    fn law(&self, l: L, told: &mut Vec<&'static str>) -> impl IntoView + use<> {
        let complaint = words::about(l, "service", &self.offer.service, "complaint");
        let complained = terms_explained(l, told, &[complaint.to_string()]);
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
                {self.centres(l)}
            </section>
            <section class="part" aria-labelledby="law">
                <h2 id="law">{l.t("legal-basis")}</h2>
                <p>{words::about(l, "law", &self.offer.law.id, "says")}</p>
                <p class="small">{law_link(l, &self.offer.law)}</p>
                <p class="small"><a href=l.href(&format!("/who-may-know/services/{}", self.offer.service))>{l.t("rights-of-this-service")}</a></p>
            </section>
            <section class="part" aria-labelledby="complaint">
                <h2 id="complaint">{l.t("complaint-title")}</h2>
                <p>{complaint}</p>
                {complained}
                <ul class="picture-list">
                    <li>{icon("phone")}{phone_link(&self.phone)}</li>
                    <li>{icon("phone")}<a href=l.href(&format!("/call-back?about=services/{}", self.offer.service))>{l.t("call-me")}</a></li>
                    <li>{icon("mail")}{email_link(&self.email)}</li>
                </ul>
            </section>
        }
    }
}

/// Services that come before or after this one.
fn neighbours(l: L, heading: std::borrow::Cow<'static, str>, services: &[String]) -> Option<AnyView> {
    let link = |id: &String| {
        view! { <li><a href=l.href(&format!("/services/{id}"))>{words::name(l, "service", id)}</a></li> }
    };
    let all: Vec<_> = services.iter().map(link).collect();
    (!all.is_empty())
        .then(|| view! { <h3 class="small-heading">{heading}</h3><ul class="plain-list around">{all}</ul> }.into_any())
}

impl AmountLine {
    fn view(&self, l: L) -> AnyView {
        let facts = words::list(l, self.depends.iter().map(|fact| words::fact_label_plain(l, fact)));
        let rows: Vec<_> = self
            .by_code
            .iter()
            .filter_map(|(code, amount)| {
                let list = self.depends.first()?.code_list.as_ref()?;
                let words = words::code(l, list, code);
                Some(view! { <tr><th scope="row">{words}</th><td>{words::paid(l, *amount, self.every)}</td></tr> })
            })
            .collect();
        let table = (!rows.is_empty()).then(|| {
            view! {
                <table class="amounts">
                    <thead><tr><th scope="col">{facts.clone()}</th><th scope="col">{l.t("amount-title")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            }
        });
        view! {
            <h3 class="small-heading">{l.t("amount-title")}</h3>
            <p>{l.ta("amount-depends", &[("facts", facts.into())])}" "<a href=l.href("/check")>{l.t("nav-check")}</a></p>
            {table}
            <p class="small">{law_link(l, &self.law)}</p>
        }
        .into_any()
    }
}
