//! Search results.

use super::home::search_form;
use crate::{
    components::{Form, PICK, Tone, form_fields, note, pick_button},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A service's id.
    Service(String),
    /// A life event's id.
    LifeEvent(String),
    /// An authority's id.
    Authority(String),
    /// A service centre's id.
    Centre(String),
}

/// The results of a search.
#[derive(Clone, Debug)]
pub struct SearchPage {
    /// What was looked for, as it was typed; empty when nothing was typed yet.
    pub query: String,
    /// What was found, best first.
    pub hits: Vec<Hit>,
}

impl Page for SearchPage {
    fn title(&self, l: L) -> String {
        if self.query.is_empty() {
            l.plain("search-title")
        } else {
            l.plain_with("search-title-for", &[("query", self.query.as_str().into())])
        }
    }

    fn modules(&self) -> &'static [&'static str] {
        &["search"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let hits: Vec<_> = self.hits.iter().map(|hit| hit_line(l, hit)).collect();
        let found = (!self.query.is_empty()).then(|| {
            if hits.is_empty() {
                let help = view! {
                    <p>{l.t("search-nothing-text")}</p>
                    <p><a href=l.href("/services")>{l.t("nav-services")}</a>"\u{a0}· "<a href=l.href("/life-events")>{l.t("nav-life-events")}</a>"\u{a0}· "<a href=l.href("/help")>{l.t("nav-help")}</a>"\u{a0}· "<a href=l.href("/call-back")>{l.t("call-me")}</a></p>
                };
                note(Tone::Info, Some(l.t("search-nothing").into_owned()), help).into_any()
            } else {
                view! {
                    <p role="status">{l.ta("search-count", &[("hits", hits.len().into())])}</p>
                    <form method="post" action=l.href(PICK)>
                        {form_fields(ctx, Form::default())}
                        <ul class="offers">{hits}</ul>
                    </form>
                }
                .into_any()
            }
        });
        view! { <h1>{l.t("search-title")}</h1>{search_form(l, &self.query)}<div id="hits">{found}</div> }.into_any()
    }
}

fn hit_line(l: L, hit: &Hit) -> impl IntoView + use<> {
    let (kind, folder, id, attribute, what) = match hit {
        Hit::Service(id) => ("service", "services", id, "summary", l.t("search-kind-service")),
        Hit::LifeEvent(id) => ("event", "life-events", id, "summary", l.t("search-kind-event")),
        Hit::Centre(id) => ("centre", "centres", id, "address", l.t("search-kind-centre")),
        Hit::Authority(id) => ("authority", "authorities", id, "about", l.t("search-kind-authority")),
    };
    let pick = matches!(hit, Hit::Service(_)).then(|| pick_button(l, id));
    view! {
        <li class="offer">
            <h2><a href=l.href(&format!("/{folder}/{id}"))>{words::name(l, kind, id)}</a></h2>
            <p>{words::about(l, kind, id, attribute)}</p>
            <ul class="facts-line"><li>{what}</li></ul>
            {pick}
        </li>
    }
}
