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
    /// Its services.
    pub services: Vec<String>,
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
        let book = self.centre.appointments.map(|_| {
            view! { <p><a class="button" href=l.href(&format!("/centres/{id}/book"))>{l.t("centre-book")}</a></p> }
        });
        let waiting = self.open.is_open().then(|| {
            view! { <p>{icon("person")}<span>{l.ta("centre-waiting", &[("count", self.waiting.into())])}</span></p> }
        });
        view! {
            <p class="kicker">{icon("building")}{words::code(l, "municipality", &self.centre.municipality)}</p>
            <h1>{words::name(l, "centre", &id)}</h1>
            <p class="lead">{words::about(l, "centre", &id, "address")}</p>
            <div class="columns">
                <div class="column">
                    <section class="part" aria-labelledby="kinds">
                        <h2 id="kinds">{l.t("centre-kinds")}</h2>
                        <ul class="cards">{kinds}</ul>
                    </section>
                </div>
                <div class="aside">
                    <section class="panel" aria-labelledby="visit">
                        <h2 class="panel-title" id="visit">{l.t("centre-visit")}</h2>
                        <p>{self.open.tag(l)}" "{self.open.words(l, ctx.today)}</p>
                        {waiting}
                        {book}
                        <p>{link_button(l, &format!("/centres/{id}/kiosk"), l.t("centre-kiosk"))}</p>
                        <p><a href=l.href(&format!("/centres/{id}/board"))>{l.t("centre-board")}</a></p>
                        {hours(l, &self.centre, ctx.today)}
                        <ul class="picture-list">
                            <li>{icon("phone")}{phone_link(&self.centre.phone)}</li>
                            <li>{icon("info")}<span>{words::about(l, "centre", &id, "access")}</span></li>
                        </ul>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

impl KindLine {
    fn card(&self, l: L) -> AnyView {
        let services: Vec<_> = self
            .services
            .iter()
            .map(|id| view! { <li><a href=l.href(&format!("/services/{id}"))>{words::name(l, "service", id)}</a></li> })
            .collect();
        let wait = self.forecast.map(|forecast| {
            view! { <p>{icon("clock")}<span>{words::wait(l, forecast.wait)}</span></p> }
        });
        view! {
            <li class="card">
                <h3 class="card-title">{icon(&self.icon)}{words::name(l, "queue-kind", &self.kind)}</h3>
                <p>{words::about(l, "queue-kind", &self.kind, "about")}</p>
                {wait}
                {(!services.is_empty()).then(|| view! { <ul class="plain-list small">{services}</ul> })}
            </li>
        }
        .into_any()
    }
}
