//! My data: what the portal last saw of me, by register.

use super::{
    correction::CorrectionLine,
    parts::{FactRow, roles},
};
use crate::{
    components::{Origin, Tone, fact_list, icon, note, phone_link},
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
    /// What the person asked registers to correct, newest first.
    pub corrections: Vec<CorrectionLine>,
}

impl Page for MyDataPage {
    fn title(&self, l: L) -> String {
        l.plain("my-data-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn is_wide(&self) -> bool {
        true
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
                        {by_role(l, rows, &id)}
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
            <div class="columns">
                <div class="column">{self.corrections(l)}{empty}{registers}</div>
                <div class="aside">
                    <section class="panel" aria-labelledby="wrong">
                        <h2 class="panel-title" id="wrong">{l.t("my-data-wrong")}</h2>
                        <p>{l.t("my-data-wrong-text")}</p>
                        <p class="call-line">{icon("phone")}{phone_link(&l.profile().hotline)}</p>
                        <p class="call-line">{icon("eye")}<a href=l.href("/my/data/usage")>{l.t("usage-title")}</a></p>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

impl MyDataPage {
    fn corrections(&self, l: L) -> Option<AnyView> {
        let lines: Vec<_> = self.corrections.iter().map(|line| line.item(l)).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="corrections">
                    <h2 id="corrections">{l.t("corrections-title")}</h2>
                    <ul class="cards">{lines}</ul>
                </section>
            }
            .into_any()
        })
    }
}

/// A register's facts; with a heading for each person, when it knows more than one.
fn by_role(l: L, rows: &[FactRow], id: &str) -> AnyView {
    let origin = Origin::of(rows);
    let roles = roles(rows);
    let several = roles.len() > 1;
    let groups: Vec<_> = roles
        .into_iter()
        .map(|role| {
            let of_role = rows.iter().filter(|row| row.fact.fact.role == role);
            let heading = several.then(|| view! { <h3 id=format!("{id}-{role}")>{words::name(l, "role", role)}</h3> });
            view! { {heading}{fact_list(l, of_role, &origin, true)} }
        })
        .collect();
    view! { {origin.line(l)}{groups} }.into_any()
}
