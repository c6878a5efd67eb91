//! All services: by authority or by letter, of all levels and for everybody, or only some.

use super::parts::Offer;
use crate::{
    alphabet::letter_of,
    components::{Tone, icon, note, offer_list},
    context::PageContext,
    key,
    layout::Page,
    texts::L,
    words,
};
use domain::catalogue::Catalogue;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A service's name, by which it is put in order.
fn name(l: L, offer: &Offer) -> String {
    l.plain(&format!("service-{}", offer.service))
}

/// Which services are listed, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServicesFilter {
    /// By letter instead of by authority.
    pub by_letter: bool,
    /// Of one level alone.
    pub level: Option<String>,
    /// For one persona alone.
    pub persona: Option<String>,
}

/// The list of services.
#[derive(Clone, Debug)]
pub struct ServicesPage {
    /// Authorities with their services.
    pub groups: Vec<(String, Vec<Offer>)>,
    /// What is listed.
    pub filter: ServicesFilter,
    /// The levels and personas that may be chosen.
    pub choices: (Vec<String>, Vec<String>),
}

impl ServicesPage {
    /// All services of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self::filtered(catalogue, ServicesFilter::default())
    }

    /// Some of them. What a filter names and the catalogue does not have is left out of it.
    pub fn filtered(catalogue: &Catalogue, filter: ServicesFilter) -> Self {
        let mut levels: Vec<String> = catalogue.services.values().map(|service| service.level.clone()).collect();
        levels.sort();
        levels.dedup();
        let personas: Vec<String> = catalogue.personas.iter().map(|persona| persona.id.clone()).collect();
        let filter = ServicesFilter {
            level: filter.level.filter(|level| levels.contains(level)),
            persona: filter.persona.filter(|persona| personas.contains(persona)),
            ..filter
        };
        let offers = |authority: &str| -> Vec<Offer> {
            let of = catalogue.services_of(authority).filter(|service| {
                filter.level.as_ref().is_none_or(|level| service.level == *level)
                    && filter.persona.as_ref().is_none_or(|persona| service.personas.contains(persona))
            });
            of.map(|service| Offer::of(catalogue, service)).collect()
        };
        let groups = catalogue.authorities.keys().map(|id| (id.clone(), offers(id)));
        let groups = groups.filter(|(_, offers)| !offers.is_empty()).collect();
        Self { groups, filter, choices: (levels, personas) }
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
        let groups = if self.filter.by_letter { self.by_letter(l) } else { self.by_authority(l) };
        let none = self.groups.is_empty().then(|| note(Tone::Info, None, view! { <p>{l.t("services-none")}</p> }));
        view! {
            <h1>{l.t("services-title")}</h1>
            <p class="lead">{l.t("services-lead")}</p>
            {self.form(l)}
            {none}
            <div class="groups">{groups}</div>
        }
        .into_any()
    }
}

impl ServicesPage {
    fn by_authority(&self, l: L) -> Vec<AnyView> {
        let group = |(authority, offers): &(String, Vec<Offer>)| {
            let offers = l.sorted(offers.clone(), |offer| name(l, offer));
            view! {
                <section class="part" aria-labelledby=authority.clone()>
                    <h2 id=authority.clone() class="authority-heading">{icon("building")}{words::name(l, "authority", authority)}</h2>
                    {offer_list(l, &offers, false)}
                </section>
            }
            .into_any()
        };
        let groups = l.sorted(self.groups.iter().collect(), |(id, _)| l.plain(&format!("authority-{id}")));
        groups.into_iter().map(group).collect()
    }

    /// Under the first letter of their names; the article is none.
    fn by_letter(&self, l: L) -> Vec<AnyView> {
        let all = self.groups.iter().flat_map(|(_, offers)| offers).cloned().collect();
        let mut letters: Vec<(char, Vec<Offer>)> = Vec::new();
        for offer in l.sorted(all, |offer| name(l, offer)) {
            let Some(letter) = letter_of(&name(l, &offer)) else { continue };
            match letters.iter_mut().find(|(known, _)| *known == letter) {
                Some((_, offers)) => offers.push(offer),
                None => letters.push((letter, vec![offer])),
            }
        }
        let group = |(letter, offers): (char, Vec<Offer>)| {
            let id = format!("letter-{:x}", u32::from(letter));
            let letter: String = letter.to_uppercase().collect();
            view! {
                <section class="part" aria-labelledby=id.clone()>
                    <h2 id=id.clone() class="authority-heading">{letter}</h2>
                    {offer_list(l, &offers, true)}
                </section>
            }
            .into_any()
        };
        letters.into_iter().map(group).collect()
    }

    /// What is listed, chosen without scripts. On a phone it is folded until somebody wants it or has chosen something.
    fn form(&self, l: L) -> AnyView {
        let select = |name: &'static str,
                      label: &'static str,
                      options: Vec<(String, String)>,
                      chosen: Option<&String>| {
            let options: Vec<_> = options
                .into_iter()
                .map(|(id, words)| {
                    let selected = chosen == Some(&id);
                    view! { <option value=id selected=selected>{words}</option> }
                })
                .collect();
            view! {
                <div class="field"><label for=name>{l.t(label)}</label><select class="input input-select" id=name name=name>{options}</select></div>
            }
        };
        let all = || (String::new(), l.plain("services-all"));
        let (levels, personas) = &self.choices;
        let levels =
            std::iter::once(all()).chain(levels.iter().map(|id| (id.clone(), words::level(l, id).into_owned())));
        let personas = personas.iter().map(|id| (id.clone(), l.plain(&format!("persona-{id}"))));
        let orders = [("", key!("services-by-authority")), ("letter", key!("services-by-letter"))];
        let orders = orders.map(|(id, key)| (id.to_owned(), l.plain(key))).to_vec();
        let order = if self.filter.by_letter { "letter" } else { "" }.to_owned();
        let is_chosen = self.filter != ServicesFilter::default();
        view! {
            <details class="filter-fold" open=is_chosen>
                <summary>{l.t("services-filter")}</summary>
                <form class="filter" method="get" action=l.href("/services")>
                    {select("order", key!("services-order"), orders, Some(&order))}
                    {select("level", key!("services-level"), levels.collect(), self.filter.level.as_ref())}
                    {select("persona", key!("services-persona"), std::iter::once(all()).chain(personas).collect(), self.filter.persona.as_ref())}
                    <button class="button button-quiet" type="submit">{l.t("usage-show")}</button>
                </form>
            </details>
        }
        .into_any()
    }
}
