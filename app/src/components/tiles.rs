//! Life events and personas as cards with a picture in a window, and services as a list.

use super::icon::{arch, icon, mirrored_icon};
use crate::{
    pages::{Offer, Tile},
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Where the buttons of [`pick_button`] are sent.
pub const PICK: &str = "/my-list/add";

/// The parameter by which a page knows how many services stand on the list to which one was just added.
pub const LISTED: &str = "listed";

/// The name of a service's place on a page: who adds it to their list comes back to it.
pub fn pick_place(service: &str) -> String {
    format!("pick-{service}")
}

/// "Added": what became of pressing the button, with the way to the list.
pub fn listed_note(l: L, services: usize) -> AnyView {
    view! {
        <div class="listed" role="status">
            <p>{icon("tick")}<span>{l.ta("my-list-added", &[("services", services.into())])}</span></p>
            <a href=l.href("/my-list")>{l.t("my-list-open")}</a>
        </div>
    }
    .into_any()
}

/// The button that puts a service on the own list; it stands in a form that goes to [`PICK`].
pub fn pick_button(l: L, service: &str) -> impl IntoView + use<> {
    let name = words::name(l, "service", service);
    view! {
        <button class="link-button pick" id=pick_place(service) type="submit" name="service" value=service.to_owned()>
            <span class="pick-add">{icon("list")}{l.t("my-list-add")}</span>
            <span class="pick-done">{icon("tick")}{l.t("my-list-done")}</span>
            <span class="visually-hidden">" "{name}</span>
        </button>
    }
}

/// Cards that lead to `/{folder}/{id}`; the words are `<kind>-<id>` and its `.summary`. `level` is that of the cards'
/// headings.
pub fn tiles(l: L, kind: &'static str, folder: &'static str, tiles: &[Tile], level: u8) -> AnyView {
    let items: Vec<_> = tiles
        .iter()
        .map(|tile| {
            let link = view! { <a href=l.href(&format!("/{folder}/{}", tile.id))>{words::name(l, kind, &tile.id)}</a> };
            let heading = match level {
                2 => view! { <h2 class="tile-title">{link}</h2> }.into_any(),
                _ => view! { <h3 class="tile-title">{link}</h3> }.into_any(),
            };
            view! {
                <li class="tile">
                    {arch(&tile.icon)}
                    <div class="tile-words">{heading}<p>{words::about(l, kind, &tile.id, "summary")}</p></div>
                    {mirrored_icon("chevron")}
                </li>
            }
        })
        .collect();
    view! { <ul class="tiles">{items}</ul> }.into_any()
}

/// Services as a list: name, one sentence, cost and time, and a way onto the own list.
pub fn offer_list(l: L, offers: &[Offer], with_authority: bool) -> AnyView {
    let items: Vec<_> = offers
        .iter()
        .map(|offer| {
            let href = l.href(&format!("/services/{}", offer.service));
            view! {
                <li class="offer">
                    <h3><a href=href>{words::name(l, "service", &offer.service)}</a></h3>
                    <p>{words::about(l, "service", &offer.service, "summary")}</p>
                    <ul class="facts-line">
                        {with_authority.then(|| view! { <li>{words::name(l, "authority", &offer.authority)}</li> })}
                        <li>{l.money(&offer.cost.to_string())}</li>
                        <li>{l.ta("working-days", &[("days", offer.days.into())])}</li>
                    </ul>
                    {pick_button(l, &offer.service)}
                </li>
            }
        })
        .collect();
    view! { <form method="post" action=l.href(PICK)><ul class="offers">{items}</ul></form> }.into_any()
}

/// The names of services, one a line.
pub fn service_names(l: L, services: &[String]) -> AnyView {
    service_names_but(l, services, &[])
}

/// The same, where the law refuses some of them: these have no tick, but a mark and words that say so.
pub(crate) fn service_names_but(l: L, services: &[String], refused: &[&String]) -> AnyView {
    let item = |id: &String| {
        let name = words::name(l, "service", id);
        if !refused.contains(&id) {
            return view! { <li>{icon("tick")}<span>{name}</span></li> }.into_any();
        }
        let said = view! { <strong class="refused-mark">{l.t("asked-for-refused")}</strong> };
        view! { <li class="is-refused" data-refused=id.clone()>{icon("warning")}<span>{name}<br/>{said}</span></li> }
            .into_any()
    };
    let items: Vec<_> = services.iter().map(item).collect();
    view! { <ul class="picture-list picture-list-good">{items}</ul> }.into_any()
}
