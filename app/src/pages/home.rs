//! The home page: search, life events, personas, the way to one's own space.

use super::parts::Tile;
use crate::{
    components::{icon, link_button, tiles},
    context::PageContext,
    layout::Page,
    texts::L,
};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The home page.
#[derive(Clone, Debug)]
pub struct HomePage {
    /// What is happening in people's lives.
    pub events: Vec<Tile>,
    /// Who people are.
    pub personas: Vec<Tile>,
}

/// So many life events and personas stand on the home page: the first of the catalogue.
const EVENTS: usize = 9;
const PERSONAS: usize = 6;

impl HomePage {
    /// The home page of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let first = |mut tiles: Vec<Tile>, most: usize| {
            tiles.truncate(most);
            tiles
        };
        Self { events: first(event_tiles(catalogue), EVENTS), personas: first(persona_tiles(catalogue), PERSONAS) }
    }
}

/// All life events as tiles.
pub(super) fn event_tiles(catalogue: &Catalogue) -> Vec<Tile> {
    catalogue.life_events.iter().map(|event| Tile { id: event.id.clone(), icon: event.icon.clone() }).collect()
}

/// All personas as tiles.
pub(super) fn persona_tiles(catalogue: &Catalogue) -> Vec<Tile> {
    catalogue.personas.iter().map(|persona| Tile { id: persona.id.clone(), icon: persona.icon.clone() }).collect()
}

impl Page for HomePage {
    fn title(&self, l: L) -> String {
        l.plain("portal-name")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn modules(&self) -> &'static [&'static str] {
        &["search"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <div class="hero">
                <div class="hero-words">
                    <h1>{l.t("home-title")}</h1>
                    <p class="lead">{l.t("home-lead")}</p>
                    {search_form(l, "")}
                </div>
                <div class="hero-window"></div>
            </div>
            <section class="part" aria-labelledby="events">
                <h2 id="events">{l.t("home-events")}</h2>
                {tiles(l, "event", "life-events", &self.events, 3)}
                <p>{link_button(l, "/life-events", l.t("home-all-events"))}</p>
            </section>
            {promises(l)}
            <section class="part" aria-labelledby="personas">
                <h2 id="personas">{l.t("home-personas")}</h2>
                {tiles(l, "persona", "personas", &self.personas, 3)}
                <p>{link_button(l, "/personas", l.t("home-all-personas"))}</p>
            </section>
            <section class="part" aria-labelledby="track">
                <h2 id="track">{l.t("home-track")}</h2>
                <ul class="ways">
                    <li><a href=l.href("/my")>{icon("person")}<span><strong>{l.t("nav-my")}</strong>{l.t("home-my-text")}</span></a></li>
                    <li><a href=l.href("/resume")>{icon("phone")}<span><strong>{l.t("resume-title")}</strong>{l.t("home-resume-text")}</span></a></li>
                    <li><a href=l.href("/services")>{icon("list")}<span><strong>{l.t("nav-services")}</strong>{l.t("home-services-text")}</span></a></li>
                    <li><a href=l.href("/verify")>{icon("seal")}<span><strong>{l.t("nav-verify")}</strong>{l.t("home-verify-text")}</span></a></li>
                </ul>
            </section>
        }
        .into_any()
    }
}

/// The search box.
pub(super) fn search_form(l: L, query: &str) -> impl IntoView + use<> {
    let query = query.to_owned();
    view! {
        <form class="search" method="get" action=l.href("/search") role="search">
            <label for="q">{l.t("search-label")}</label>
            <div class="search-row">
                <input class="input" id="q" name="q" r#type="search" dir="auto" value=query autocomplete="off"/>
                <button class="button" type="submit">{icon("search")}<span>{l.t("search-button")}</span></button>
            </div>
        </form>
    }
}

/// What the portal promises, in three sentences.
fn promises(l: L) -> impl IntoView {
    view! {
        <section class="promises" aria-labelledby="promises">
            <h2 id="promises">{l.t("home-promises")}</h2>
            <ul>
                <li>{icon("once")}<div><strong>{l.t("promise-once")}</strong><p>{l.t("promise-once-text")}</p></div></li>
                <li>{icon("eye")}<div><strong>{l.t("promise-seen")}</strong><p>{l.t("promise-seen-text")}</p></div></li>
                <li>{icon("one")}<div><strong>{l.t("promise-one")}</strong><p>{l.t("promise-one-text")}</p></div></li>
            </ul>
        </section>
    }
}
