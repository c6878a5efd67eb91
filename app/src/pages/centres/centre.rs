//! One service centre: where, when, what for, and how long one would wait now.

use super::parts::{OpenNow, hours};
use crate::{
    components::{icon, link_button, phone_link},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{catalogue::Centre, queue::Forecast};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Something one can come for.
#[derive(Clone, Debug)]
pub struct KindLine {
    /// The kind.
    pub kind: String,
    /// Its letter on tickets.
    pub letter: char,
    /// The picture's name.
    pub icon: String,
    /// Its services, each with the authority that decides.
    pub services: Vec<(String, String)>,
    /// What one could expect who came now; `None` while the centre is closed.
    pub forecast: Option<Forecast>,
}

/// One service centre.
#[derive(Clone, Debug)]
pub struct CentrePage {
    /// The centre.
    pub centre: Centre,
    /// Whether it is open.
    pub open: OpenNow,
    /// What one can come for.
    pub kinds: Vec<KindLine>,
    /// How many wait now.
    pub waiting: usize,
}

impl Page for CentrePage {
    fn title(&self, l: L) -> String {
        words::name(l, "centre", &self.centre.id).into_owned()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-centres"), "/centres")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn can_be_kept(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let id = self.centre.id.clone();
        let kinds: Vec<_> = self.kinds.iter().map(|kind| kind.card(l)).collect();
        // Whoever is on their way wants to know when, where and by which number; what is done here is long, and comes last.
        view! {
            <p class="kicker">{icon("building")}{words::code(l, "municipality", &self.centre.municipality)}</p>
            <h1>{words::name(l, "centre", &id)}</h1>
            <p class="lead">{words::about(l, "centre", &id, "address")}</p>
            <div class="columns">
                <div class="column">{self.visit(ctx)}</div>
                <div class="aside">
                    <section aria-labelledby="kinds">
                        <h2 id="kinds">{l.t("centre-kinds")}</h2>
                        <ul class="cards">{kinds}</ul>
                    </section>
                </div>
            </div>
            {self.services(l)}
        }
        .into_any()
    }
}

impl CentrePage {
    /// When it is open, how to come to one's turn, and how to find and reach it.
    fn visit(&self, ctx: &PageContext) -> AnyView {
        let (l, id) = (ctx.lang, &self.centre.id);
        let book = self.centre.appointments.map(|_| {
            view! { <p><a class="button" href=l.href(&format!("/centres/{id}/book"))>{l.t("centre-book")}</a></p> }
        });
        let waiting = self.open.is_open().then(|| {
            view! { <p>{icon("person")}<span>{l.ta("centre-waiting", &[("count", self.waiting.into())])}</span></p> }
        });
        view! {
            <section class="panel" aria-labelledby="visit">
                <h2 class="panel-title" id="visit">{l.t("centre-visit")}</h2>
                <p>{self.open.tag(l)}" "{self.open.words(l, ctx.today)}</p>
                {waiting}
                {hours(l, &self.centre, ctx.today)}
                {book}
                <p>{link_button(l, &format!("/centres/{id}/kiosk"), l.t("centre-kiosk"))}</p>
                <p><a href=l.href(&format!("/centres/{id}/board"))>{l.t("centre-board")}</a></p>
                <ul class="picture-list">
                    <li>{icon("phone")}{phone_link(&self.centre.phone)}</li>
                    <li>{icon("info")}<span>{words::about(l, "centre", id, "access")}</span></li>
                </ul>
            </section>
        }
        .into_any()
    }

    /// All that is done here, folded, by the authority that decides.
    fn services(&self, l: L) -> Option<AnyView> {
        let mut by_authority: Vec<(&str, Vec<&str>)> = Vec::new();
        for (service, authority) in self.kinds.iter().flat_map(|kind| &kind.services) {
            match by_authority.iter_mut().find(|(known, _)| known == authority) {
                Some((_, services)) if services.contains(&service.as_str()) => {}
                Some((_, services)) => services.push(service),
                None => by_authority.push((authority, vec![service])),
            }
        }
        let folded: Vec<_> = by_authority
            .into_iter()
            .map(|(authority, services)| {
                let count = l.ta("check-count", &[("services", services.len().into())]);
                let links: Vec<_> = services
                    .into_iter()
                    .map(|id| view! { <li><a href=l.href(&format!("/services/{id}"))>{words::name(l, "service", id)}</a></li> })
                    .collect();
                view! {
                    <details>
                        <summary>{words::name(l, "authority", authority)}<span class="count">{count}</span></summary>
                        <ul class="plain-list">{links}</ul>
                    </details>
                }
            })
            .collect();
        (!folded.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="services">
                    <h2 id="services">{l.t("centre-services")}</h2>
                    {folded}
                </section>
            }
            .into_any()
        })
    }
}

impl KindLine {
    fn card(&self, l: L) -> AnyView {
        let wait = self.forecast.map(|forecast| {
            view! { <p>{icon("clock")}<span>{words::wait(l, forecast.wait)}</span></p> }
        });
        view! {
            <li class="card">
                <h3 class="card-title">{icon(&self.icon)}{words::name(l, "queue-kind", &self.kind)}</h3>
                <p>{words::about(l, "queue-kind", &self.kind, "about")}</p>
                {wait}
            </li>
        }
        .into_any()
    }
}
