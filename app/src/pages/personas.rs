//! Who people are: the list, and one persona with what concerns it.

use super::{
    home::persona_tiles,
    parts::{Offer, Tile},
};
use crate::{
    components::{arch, offer_list, tiles},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The list of personas.
#[derive(Clone, Debug)]
pub struct PersonasPage {
    /// Who people are.
    pub personas: Vec<Tile>,
}

impl PersonasPage {
    /// All personas of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { personas: persona_tiles(catalogue) }
    }
}

/// One persona.
#[derive(Clone, Debug)]
pub struct PersonaPage {
    /// The persona.
    pub persona: Tile,
    /// What may be happening in their life.
    pub events: Vec<Tile>,
    /// Services for them.
    pub offers: Vec<Offer>,
}

impl PersonaPage {
    /// The persona with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let persona = catalogue.persona(id)?;
        let events = catalogue.life_events.iter().filter(|event| event.personas.iter().any(|p| p == id));
        Some(Self {
            persona: Tile { id: persona.id.clone(), icon: persona.icon.clone() },
            events: events.map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect(),
            offers: catalogue.services_for(id).map(|service| Offer::of(catalogue, service)).collect(),
        })
    }
}

impl Page for PersonasPage {
    fn title(&self, l: L) -> String {
        l.plain("personas-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("personas-title")}</h1>
            <p class="lead">{l.t("personas-lead")}</p>
            {tiles(l, "persona", "personas", &self.personas, 2)}
        }
        .into_any()
    }
}

impl Page for PersonaPage {
    fn title(&self, l: L) -> String {
        words::name(l, "persona", &self.persona.id).into_owned()
    }

    fn description(&self, l: L) -> Option<String> {
        Some(crate::texts::plain(&words::about(l, "persona", &self.persona.id, "summary")))
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-personas"), "/personas")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn can_be_kept(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <div class="intro">
                {arch(&self.persona.icon)}
                <div>
                    <h1>{words::name(l, "persona", &self.persona.id)}</h1>
                    <p class="lead">{words::about(l, "persona", &self.persona.id, "summary")}</p>
                </div>
            </div>
            <section class="part" aria-labelledby="events">
                <h2 id="events">{l.t("home-events")}</h2>
                {tiles(l, "event", "life-events", &self.events, 3)}
            </section>
            <section class="part" aria-labelledby="services">
                <h2 id="services">{l.t("persona-services")}</h2>
                {offer_list(l, &self.offers, true)}
            </section>
        }
        .into_any()
    }
}
