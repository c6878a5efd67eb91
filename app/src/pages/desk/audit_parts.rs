//! What the auditor's pages share: the ways between them, and a list to choose from.

use crate::{context::PageContext, layout::Crumb, texts::L};
use jiff::civil::Date;
use leptos::prelude::*;
use std::borrow::Cow;

/// The pages above the auditor's.
pub(super) fn audit_crumbs(l: L) -> Vec<Crumb> {
    vec![Crumb::new(l.t("desk-title"), "/desk")]
}

/// Links between the auditor's pages.
pub(super) fn sections(ctx: &PageContext) -> impl IntoView + use<> {
    let l = ctx.lang;
    let link = |path: &'static str, text: Cow<'static, str>| {
        let here = ctx.path == path;
        view! { <li><a href=l.href(path) aria-current=here.then_some("page")>{text}</a></li> }
    };
    view! {
        <nav class="sub-nav" aria-label=l.plain("desk-audit")>
            <ul>
                {link("/desk/audit", l.t("audit-log"))}
                {link("/desk/audit/unusual", l.t("audit-unusual"))}
                {link("/desk/audit/chain", l.t("audit-chain"))}
            </ul>
        </nav>
    }
}

/// A list to choose one thing from, or all.
pub(super) fn select(
    l: L,
    (name, label): (&'static str, Cow<'static, str>),
    options: Vec<(String, String)>,
    chosen: &str,
) -> impl IntoView + use<> {
    let items: Vec<_> = options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect();
    view! {
        <div class="filter-field">
            <label for=name>{label}</label>
            <select class="input input-select" id=name name=name><option value="">{l.t("audit-all")}</option>{items}</select>
        </div>
    }
}

/// A day to begin or end with, or none.
pub(super) fn day_field((name, label): (&'static str, Cow<'static, str>), day: Option<Date>) -> impl IntoView + use<> {
    view! {
        <div class="filter-field">
            <label for=name>{label}</label>
            <input class="input input-short" type="date" id=name name=name value=day.map(|day| day.to_string())/>
        </div>
    }
}
