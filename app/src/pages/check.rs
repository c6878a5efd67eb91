//! Eligibility: the rules of each service with their articles. Anonymous; nothing is stored.

use super::parts::{Offer, RuleLine};
use crate::{components::rules, context::PageContext, layout::Page, texts::L, words};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The rules of all services.
#[derive(Clone, Debug)]
pub struct CheckPage {
    /// The services with their rules.
    pub services: Vec<(Offer, Vec<RuleLine>)>,
}

impl CheckPage {
    /// The rules of a catalogue's services.
    pub fn of(catalogue: &Catalogue) -> Self {
        let services = catalogue.services.values();
        Self { services: services.map(|s| (Offer::of(catalogue, s), RuleLine::of(catalogue, s))).collect() }
    }
}

impl Page for CheckPage {
    fn title(&self, l: L) -> String {
        l.plain("check-title")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let services: Vec<_> = self
            .services
            .iter()
            .map(|(offer, lines)| {
                let lines = if lines.is_empty() { view! { <p>{l.t("check-no-rules")}</p> }.into_any() } else { rules(l, lines) };
                view! {
                    <section class="part" aria-labelledby=offer.service.clone()>
                        <h2 id=offer.service.clone()>{words::name(l, "service", &offer.service)}</h2>
                        <p>{words::about(l, "service", &offer.service, "who")}</p>
                        {lines}
                        <p><a href=l.href(&format!("/services/{}", offer.service))>{l.t("check-to-service")}<span class="visually-hidden">" "{words::name(l, "service", &offer.service)}</span></a></p>
                    </section>
                }
            })
            .collect();
        view! {
            <h1>{l.t("check-title")}</h1>
            <p class="lead">{l.t("check-lead")}</p>
            {services}
        }
        .into_any()
    }
}
