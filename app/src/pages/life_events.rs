//! All life events.

use super::{home::event_tiles, parts::Tile};
use crate::{components::tiles, context::PageContext, layout::Page, texts::L};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The list of life events.
#[derive(Clone, Debug)]
pub struct LifeEventsPage {
    /// What is happening in people's lives.
    pub events: Vec<Tile>,
}

impl LifeEventsPage {
    /// All life events of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { events: event_tiles(catalogue) }
    }
}

impl Page for LifeEventsPage {
    fn title(&self, l: L) -> String {
        l.plain("life-events-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("life-events-title")}</h1>
            <p class="lead">{l.t("life-events-lead")}</p>
            {tiles(l, "event", "life-events", &self.events, 2)}
        }
        .into_any()
    }
}
