//! All service centres.

use super::parts::OpenNow;
use crate::{components::icon, components::ltr, context::PageContext, layout::Page, texts::L, words};
use domain::catalogue::{Catalogue, Centre};
use jiff::civil::DateTime;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The list of service centres.
#[derive(Clone, Debug)]
pub struct CentresPage {
    /// The centres, and whether each is open.
    pub centres: Vec<(Centre, OpenNow)>,
}

impl CentresPage {
    /// All centres of a catalogue at a moment.
    pub fn of(catalogue: &Catalogue, now: DateTime) -> Self {
        let centres = catalogue.centres.iter();
        Self { centres: centres.map(|centre| (centre.clone(), OpenNow::at(centre, now))).collect() }
    }
}

impl Page for CentresPage {
    fn title(&self, l: L) -> String {
        l.plain("centres-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let cards: Vec<_> = self
            .centres
            .iter()
            .map(|(centre, open)| {
                view! {
                    <li class="card">
                        <div class="card-head">
                            <h2 class="card-title"><a href=l.href(&format!("/centres/{}", centre.id))>{words::name(l, "centre", &centre.id)}</a></h2>
                            {open.tag(l)}
                        </div>
                        <p>{icon("house")}<span>{words::about(l, "centre", &centre.id, "address")}</span></p>
                        <p>{icon("clock")}<span>{open.words(l, ctx.today)}</span></p>
                        <p>{icon("phone")}{ltr(&centre.phone)}</p>
                    </li>
                }
            })
            .collect();
        let empty = cards.is_empty();
        view! {
            <h1>{l.t("centres-title")}</h1>
            <p class="lead">{l.t("centres-lead")}</p>
            {empty.then(|| view! { <p class="muted">{l.t("centres-empty")}</p> })}
            {(!empty).then(|| view! { <ul class="cards centre-cards">{cards}</ul> })}
        }
        .into_any()
    }
}
