//! A life event: who it is for, what it covers, what it costs, what is needed and what isn't, and one start.

use super::parts::{Offer, Papers, Tile};
use crate::{
    components::{Form, arch, form_fields, glance, icon, papers, start_button, steps, tiles},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::catalogue::{Catalogue, Service};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One life event.
#[derive(Clone, Debug)]
pub struct LifeEventPage {
    /// Its id.
    pub event: String,
    /// Its picture.
    pub icon: String,
    /// Its services, in order.
    pub offers: Vec<Offer>,
    /// What papers it takes.
    pub papers: Papers,
    /// The personas it concerns.
    pub personas: Vec<Tile>,
}

impl LifeEventPage {
    /// The life event with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let event = catalogue.life_event(id)?;
        let services: Vec<&Service> = event.services.iter().filter_map(|id| catalogue.services.get(id)).collect();
        let personas = event.personas.iter().filter_map(|id| catalogue.persona(id));
        Some(Self {
            event: event.id.clone(),
            icon: event.icon.clone(),
            offers: services.iter().map(|service| Offer::of(catalogue, service)).collect(),
            papers: Papers::of(catalogue, services.iter().copied()),
            personas: personas.map(|persona| Tile { id: persona.id.clone(), icon: persona.icon.clone() }).collect(),
        })
    }
}

impl Page for LifeEventPage {
    fn title(&self, l: L) -> String {
        words::name(l, "event", &self.event).into_owned()
    }

    fn description(&self, l: L) -> Option<String> {
        Some(crate::texts::plain(&words::about(l, "event", &self.event, "summary")))
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-life-events"), "/life-events")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn can_be_kept(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let who = words::about(l, "event", &self.event, "who");
        view! {
            <div class="intro">
                {arch(&self.icon)}
                <div>
                    <h1>{words::name(l, "event", &self.event)}</h1>
                    <p class="lead">{words::about(l, "event", &self.event, "summary")}</p>
                </div>
            </div>
            <div class="columns">
                <div class="aside">{self.panel(ctx)}</div>
                <div class="column">
                    <section class="part" aria-labelledby="for-whom">
                        <h2 id="for-whom">{l.t("for-whom")}</h2>
                        <p>{who}</p>
                    </section>
                    <section class="part" aria-labelledby="steps">
                        <h2 id="steps">{l.t("steps-title")}</h2>
                        <p>{l.t("steps-text")}</p>
                        <div data-expand=l.plain("expand-all") data-collapse=l.plain("collapse-all")>{steps(l, &self.offers)}</div>
                    </section>
                    {papers(l, &self.papers)}
                    {channels(l)}
                    <section class="part" aria-labelledby="personas">
                        <h2 id="personas">{l.t("concerns-title")}</h2>
                        {tiles(l, "persona", "personas", &self.personas, 3)}
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

impl LifeEventPage {
    /// Cost, time and papers at a glance, and the one start.
    fn panel(&self, ctx: &PageContext) -> impl IntoView + use<> {
        let l = ctx.lang;
        let action = l.href(&format!("/life-events/{}/start", self.event));
        view! {
            <section class="panel" aria-label=l.plain("glance-title")>
                {glance(l, &self.offers, self.papers.needed.len())}
                <form method="post" action=action>
                    {form_fields(ctx, Form::default())}
                    {start_button(l.t("start-application"))}
                </form>
                <p class="small">{icon("lock")}{l.t("start-needs-eid")}</p>
                <p class="small">{icon("print")}<a href=l.href(&format!("/forms/life-events/{}", self.event))>{l.t("form-print-blank")}</a></p>
            </section>
        }
    }
}

/// The ways on which it can be done.
fn channels(l: L) -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="channels">
            <h2 id="channels">{l.t("channels-title")}</h2>
            <p>{l.t("channels-text")}</p>
        </section>
    }
}
