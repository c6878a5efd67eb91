//! The authorities: the list, and one authority with its services and registers.

use super::parts::Offer;
use crate::{
    components::{email_link, icon, ltr, offer_list, phone_link},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::catalogue::{Authority, Catalogue, LEVELS};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The list of authorities.
#[derive(Clone, Debug)]
pub struct AuthoritiesPage {
    /// The authorities.
    pub authorities: Vec<Authority>,
}

impl AuthoritiesPage {
    /// All authorities of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { authorities: catalogue.authorities.values().cloned().collect() }
    }
}

/// One authority.
#[derive(Clone, Debug)]
pub struct AuthorityPage {
    /// The authority.
    pub authority: Authority,
    /// Its services.
    pub offers: Vec<Offer>,
    /// The registers that it keeps (source ids).
    pub sources: Vec<String>,
}

impl AuthorityPage {
    /// The authority with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let authority = catalogue.authorities.get(id)?;
        let sources = catalogue.sources.values().filter(|source| source.authority == id);
        Some(Self {
            authority: authority.clone(),
            offers: catalogue.services_of(id).map(|service| Offer::of(catalogue, service)).collect(),
            sources: sources.map(|source| source.id.clone()).collect(),
        })
    }
}

impl Page for AuthoritiesPage {
    fn title(&self, l: L) -> String {
        l.plain("authorities-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let groups: Vec<_> = LEVELS.into_iter().filter_map(|level| self.of_level(l, level)).collect();
        view! {
            <h1>{l.t("authorities-title")}</h1>
            <p class="lead">{l.t("authorities-lead")}</p>
            <div class="groups">{groups}</div>
        }
        .into_any()
    }
}

impl AuthoritiesPage {
    /// The authorities of one level under their heading; none where there are none.
    fn of_level(&self, l: L, level: &str) -> Option<AnyView> {
        let line = |authority: &Authority| {
            let href = l.href(&format!("/authorities/{}", authority.id));
            view! {
                <li class="offer">
                    <h3><a href=href>{words::name(l, "authority", &authority.id)}</a></h3>
                    <p>{words::about(l, "authority", &authority.id, "about")}</p>
                    <ul class="facts-line"><li>{ltr(authority.phone.clone())}</li></ul>
                </li>
            }
        };
        let items: Vec<_> = self.authorities.iter().filter(|one| one.level == level).map(line).collect();
        let id = format!("level-{level}");
        (!items.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby=id.clone()>
                    <h2 id=id.clone() class="authority-heading">{icon("building")}{words::levels(l, level)}</h2>
                    <ul class="offers">{items}</ul>
                </section>
            }
            .into_any()
        })
    }
}

impl Page for AuthorityPage {
    fn title(&self, l: L) -> String {
        words::name(l, "authority", &self.authority.id).into_owned()
    }

    fn description(&self, l: L) -> Option<String> {
        Some(crate::texts::plain(&words::about(l, "authority", &self.authority.id, "about")))
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-authorities"), "/authorities")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn can_be_kept(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let sources: Vec<_> = self
            .sources
            .iter()
            .map(|id| view! { <li>{icon("register")}<div><strong>{words::name(l, "source", id)}</strong><p>{words::about(l, "source", id, "about")}</p></div></li> })
            .collect();
        view! {
            <p class="kicker">{icon("building")}{words::level(l, &self.authority.level)}</p>
            <h1>{words::name(l, "authority", &self.authority.id)}</h1>
            <p class="lead">{words::about(l, "authority", &self.authority.id, "about")}</p>
            <ul class="picture-list">
                <li>{icon("phone")}{phone_link(&self.authority.phone)}</li>
                <li>{icon("mail")}{email_link(&self.authority.email)}</li>
            </ul>
            {(!self.offers.is_empty()).then(|| view! {
                <section class="part" aria-labelledby="services">
                    <h2 id="services">{l.t("authority-services")}</h2>
                    {offer_list(l, &self.offers, false)}
                </section>
            })}
            {(!sources.is_empty()).then(|| view! {
                <section class="part" aria-labelledby="registers">
                    <h2 id="registers">{l.t("authority-registers")}</h2>
                    <ul class="picture-list">{sources}</ul>
                </section>
            })}
        }
        .into_any()
    }
}
