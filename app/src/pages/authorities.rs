//! The authorities: the list, and one authority with its services and registers.

use super::parts::Offer;
use crate::{
    components::{email_link, icon, ltr, offer_list, phone_link},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::catalogue::{Authority, Catalogue};
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
        let items: Vec<_> = self
            .authorities
            .iter()
            .map(|authority| {
                let href = l.href(&format!("/authorities/{}", authority.id));
                view! {
                    <li class="offer">
                        <h2><a href=href>{words::name(l, "authority", &authority.id)}</a></h2>
                        <p>{words::about(l, "authority", &authority.id, "about")}</p>
                        <ul class="facts-line">
                            <li>{words::level(l, &authority.level)}</li>
                            <li>{ltr(authority.phone.clone())}</li>
                        </ul>
                    </li>
                }
            })
            .collect();
        view! {
            <h1>{l.t("authorities-title")}</h1>
            <p class="lead">{l.t("authorities-lead")}</p>
            <ul class="offers">{items}</ul>
        }
        .into_any()
    }
}

impl Page for AuthorityPage {
    fn title(&self, l: L) -> String {
        words::name(l, "authority", &self.authority.id).into_owned()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-authorities"), "/authorities")]
    }

    fn is_wide(&self) -> bool {
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
