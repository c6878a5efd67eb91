//! All services, by authority.

use super::parts::Offer;
use crate::{
    components::{icon, offer_list},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The list of services.
#[derive(Clone, Debug)]
pub struct ServicesPage {
    /// Authorities with their services.
    pub groups: Vec<(String, Vec<Offer>)>,
}

impl ServicesPage {
    /// All services of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let offers = |authority: &str| -> Vec<Offer> {
            catalogue.services_of(authority).map(|service| Offer::of(catalogue, service)).collect()
        };
        let groups = catalogue.authorities.keys().map(|id| (id.clone(), offers(id)));
        Self { groups: groups.filter(|(_, offers)| !offers.is_empty()).collect() }
    }
}

impl Page for ServicesPage {
    fn title(&self, l: L) -> String {
        l.plain("services-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let groups: Vec<_> = self
            .groups
            .iter()
            .map(|(authority, offers)| {
                view! {
                    <section class="part" aria-labelledby=authority.clone()>
                        <h2 id=authority.clone() class="authority-heading">{icon("building")}{words::name(l, "authority", authority)}</h2>
                        {offer_list(l, offers, false)}
                    </section>
                }
            })
            .collect();
        view! {
            <h1>{l.t("services-title")}</h1>
            <p class="lead">{l.t("services-lead")}</p>
            <div class="groups">{groups}</div>
        }
        .into_any()
    }
}
