//! The service centres: all of them, or those for one matter, the nearest first.

use super::parts::OpenNow;
use crate::{
    components::{Tone, icon, note, phone_link},
    context::PageContext,
    key,
    layout::Page,
    texts::L,
    words,
};
use domain::catalogue::{Catalogue, Centre};
use jiff::civil::DateTime;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Which centres are shown, and from where distances count. What a wish names and the catalogue does not have is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CentresWish {
    /// The municipality from which one would come.
    pub near: Option<String>,
    /// What one would come for: a kind.
    pub kind: Option<String>,
    /// What one would come for: a service.
    pub service: Option<String>,
}

/// A centre of the list.
#[derive(Clone, Debug)]
pub struct CentreLine {
    /// The centre.
    pub centre: Centre,
    /// Whether it is open.
    pub open: OpenNow,
    /// How far it is from where one would come, in whole kilometres.
    pub kilometres: Option<i64>,
}

/// The list of service centres. Its form asks with `near`, `kind` and `service`.
#[derive(Clone, Debug)]
pub struct CentresPage {
    /// The centres; the nearest first where one said from where one would come.
    pub centres: Vec<CentreLine>,
    /// What was wished for.
    pub wish: CentresWish,
    /// The municipalities and kinds that may be chosen.
    pub choices: (Vec<String>, Vec<String>),
}

impl CentresPage {
    /// All centres of a catalogue at a moment.
    pub fn of(catalogue: &Catalogue, now: DateTime) -> Self {
        Self::wished(catalogue, now, CentresWish::default())
    }

    /// Those for a wish.
    pub fn wished(catalogue: &Catalogue, now: DateTime, wish: CentresWish) -> Self {
        let wish = CentresWish {
            near: wish.near.filter(|near| catalogue.place(near).is_some()),
            kind: wish.kind.filter(|kind| catalogue.queue_kind(kind).is_some()),
            service: wish.service.filter(|service| catalogue.services.contains_key(service)),
        };
        let from = wish.near.as_ref().and_then(|near| catalogue.place(near));
        let service = wish.service.as_ref().and_then(|id| catalogue.services.get(id));
        let of_service = service.map(|service| catalogue.centres_for(service));
        let shown = |centre: &&Centre| {
            wish.kind.as_ref().is_none_or(|kind| centre.serves(kind))
                && of_service.as_ref().is_none_or(|all| all.iter().any(|one| one.id == centre.id))
        };
        let line = |centre: &Centre| {
            let away = from.and_then(|place| place.location.kilometres_to(&centre.location));
            CentreLine { centre: centre.clone(), open: OpenNow::at(centre, now), kilometres: away.map(whole) }
        };
        let mut centres: Vec<CentreLine> = catalogue.centres.iter().filter(shown).map(line).collect();
        centres.sort_by_key(|line| line.kilometres);
        let places = catalogue.places.iter().map(|place| place.id.clone()).collect();
        let kinds = catalogue.queue_kinds.iter().map(|kind| kind.id.clone()).collect();
        Self { centres, wish, choices: (places, kinds) }
    }
}

/// Distances on the globe are far below what an integer holds.
#[allow(clippy::cast_possible_truncation, reason = "at most half the way round the earth")]
fn whole(kilometres: f64) -> i64 {
    kilometres.round() as i64
}

impl Page for CentresPage {
    fn title(&self, l: L) -> String {
        l.plain("centres-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn modules(&self) -> &'static [&'static str] {
        &["near"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let cards: Vec<_> = self.centres.iter().map(|line| line.card(ctx)).collect();
        let service = self.wish.service.as_ref().map(|id| {
            let name = words::name(l, "service", id);
            view! {
                <p>
                    {l.ta("centres-for-service", &[("service", name.as_ref().into())])}" "
                    <a href=l.href("/centres")>{l.t("centres-all")}</a>
                </p>
            }
        });
        let list = if cards.is_empty() {
            note(Tone::Info, None, view! { <p>{l.t("centres-empty")}</p> }).into_any()
        } else {
            view! {
                <p class="near-status small" role="status"></p>
                <ul class="cards centre-cards">{cards}</ul>
            }
            .into_any()
        };
        view! {
            <h1>{l.t("centres-title")}</h1>
            <p class="lead">{l.t("centres-lead")}</p>
            {self.form(l)}
            {service}
            {list}
        }
        .into_any()
    }
}

impl CentresPage {
    /// From where, and what for. The script adds a button that asks the browser where it is.
    fn form(&self, l: L) -> AnyView {
        let select = |(name, label): (&'static str, &'static str),
                      first: &'static str,
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
                <div class="field">
                    <label for=name>{l.t(label)}</label>
                    <select class="input input-select" id=name name=name><option value="">{l.t(first)}</option>{options}</select>
                </div>
            }
        };
        let (places, kinds) = &self.choices;
        let places = places.iter().map(|id| (id.clone(), words::code(l, "municipality", id).into_owned())).collect();
        let kinds = kinds.iter().map(|id| (id.clone(), l.plain(&format!("queue-kind-{id}")))).collect();
        let service = self.wish.service.clone();
        let service = service.map(|id| view! { <input type="hidden" name="service" value=id/> });
        // With a service it is clear what one comes for.
        let kind = service
            .is_none()
            .then(|| select(("kind", key!("centres-kind")), key!("centres-kind-any"), kinds, self.wish.kind.as_ref()));
        let away = l.plain_with("centre-away", &[("km", "{km}".into())]);
        view! {
            <form class="filter centres-filter" method="get" action=l.href("/centres")
                data-near=l.plain("centres-near-me") data-away=away data-numbers=l.number_tag()
                data-close=l.plain("centre-close") data-done=l.plain("centres-near-done") data-failed=l.plain("centres-near-failed")>
                {service}
                {select(("near", key!("centres-near")), key!("centres-near-any"), places, self.wish.near.as_ref())}
                {kind}
                <button class="button button-quiet" type="submit">{l.t("usage-show")}</button>
            </form>
        }
        .into_any()
    }
}

impl CentreLine {
    fn card(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let Self { centre, open, kilometres } = self;
        let away = kilometres
            .map(|km| if km == 0 { l.t("centre-close") } else { l.ta("centre-away", &[("km", l.number(km).into())]) });
        let hidden = away.is_none();
        view! {
            <li class="card" data-latitude=centre.location.latitude.clone() data-longitude=centre.location.longitude.clone()>
                <div class="card-head">
                    <h2 class="card-title"><a href=l.href(&format!("/centres/{}", centre.id))>{words::name(l, "centre", &centre.id)}</a></h2>
                    {open.tag(l)}
                </div>
                <p class="centre-away" hidden=hidden>{away}</p>
                <p>{icon("house")}<span>{words::about(l, "centre", &centre.id, "address")}</span></p>
                <p>{icon("clock")}<span>{open.words(l, ctx.today)}</span></p>
                <p>{icon("phone")}{phone_link(&centre.phone)}</p>
            </li>
        }
        .into_any()
    }
}
