//! My data: what the portal last saw of me, by register.

use super::parts::FactRow;
use crate::{
    components::{Tone, icon, known_facts, note},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Facts about the person, by register.
#[derive(Clone, Debug)]
pub struct MyDataPage {
    /// Sources with the facts last seen there. Facts that the person declared don't appear here.
    pub registers: Vec<(String, Vec<FactRow>)>,
}

impl Page for MyDataPage {
    fn title(&self, l: L) -> String {
        l.plain("my-data-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let registers: Vec<_> = self
            .registers
            .iter()
            .map(|(source, rows)| {
                let id = format!("source-{source}");
                view! {
                    <section class="sheet" aria-labelledby=id.clone()>
                        <h2 id=id.clone()>{icon("register")}{words::name(l, "source", source)}</h2>
                        <p class="small">{words::about(l, "source", source, "about")}</p>
                        {known_facts(l, rows, true)}
                    </section>
                }
            })
            .collect();
        let empty = registers.is_empty().then(|| {
            note(Tone::Info, Some(l.t("my-data-empty").into_owned()), view! { <p>{l.t("my-data-empty-text")}</p> })
        });
        view! {
            <h1>{l.t("my-data-title")}</h1>
            <p class="lead">{l.t("my-data-lead")}</p>
            <p><a href=l.href("/my/data/usage")>{l.t("usage-title")}</a></p>
            {empty}
            {registers}
        }
        .into_any()
    }
}
