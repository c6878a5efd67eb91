//! The strips below the header: with whose affairs one deals, and who helps.

use crate::{
    context::{Acting, Helped, PageContext},
    key,
    texts::L,
    words,
};
use domain::representation::RepresentationKind;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// "You are acting for …", and the way to stop.
pub(super) fn acting_strip(ctx: &PageContext, acting: &Acting) -> AnyView {
    let l = ctx.lang;
    match acting {
        Acting::Serving(name) => {
            let words = l.ta("acting-serving", &[("name", name.clone().into())]);
            view! { <p class="acting" role="status">{words}</p> }.into_any()
        }
        Acting::ServingFor { name, of, kind, .. } => {
            let key = match kind {
                RepresentationKind::Parent => key!("acting-serving-parent"),
                RepresentationKind::Guardian => key!("acting-serving-guardian"),
                RepresentationKind::Mandate => key!("acting-serving-mandate"),
            };
            let words = l.ta(key, &[("name", name.clone().into()), ("of", of.clone().into())]);
            view! { <p class="acting" role="status">{words}</p> }.into_any()
        }
        Acting::Representing { name, kind, .. } => {
            let words = l.ta(
                "acting-for",
                &[("name", name.clone().into()), ("kind", words::representation_kind(l, *kind).as_ref().into())],
            );
            view! {
                <p class="acting" role="status">
                    {words}" "<a class="acting-way" href=l.href("/my/represent")>{l.t("acting-stop")}</a>
                </p>
            }
            .into_any()
        }
    }
}

/// "Somebody helps you with this application", and the way to end it.
pub(super) fn helped_strip(l: L, helped: &Helped) -> AnyView {
    let words = l.ta("helped-strip", &[("time", l.clock(helped.since).into())]);
    view! {
        <p class="acting" role="status">
            {words}" "<a class="acting-way" href=l.href(&helped.path)>{l.t("helped-way")}</a>
        </p>
    }
    .into_any()
}
