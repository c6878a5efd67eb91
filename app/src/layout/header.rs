//! What stands above every page: the brand, the languages, the ways, and for whom one acts.

use super::{
    brand::{brand, crest},
    navigation::navigation,
    strip::{acting_strip, helped_strip},
    without_marks,
};
use crate::{components::icon, context::PageContext};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

pub(super) fn header(ctx: &PageContext, form: Option<&'static str>) -> impl IntoView + use<> {
    let l = ctx.lang;
    view! {
        <header class="site-head">
            {ctx.demo.then(|| view! {
                <p class="demo-strip">{icon("info")}<span>{l.t("demo-banner")}</span></p>
            })}
            <div class="bar">
                <a class="brand" href=l.href("/") inner_html=l.kept("brand", || without_marks("", &brand(l).to_html()))></a>
                {languages(ctx, form).into_any()}
            </div>
            {navigation(ctx).into_any()}
        </header>
        {ctx.acting.as_ref().map(|acting| acting_strip(ctx, acting))}
        {ctx.helped.as_ref().map(|helped| helped_strip(ctx.lang, helped))}
    }
}

/// The small frame of a page that stands on a screen of its own.
pub(super) fn alone_head(ctx: &PageContext) -> impl IntoView + use<> {
    let l = ctx.lang;
    view! {
        <header class="alone-head">
            {ctx.demo.then(|| view! { <p class="demo-strip">{icon("info")}<span>{l.t("demo-banner")}</span></p> })}
            <nav class="alone-bar" aria-label=l.plain("navigation")>
                <p class="brand">{crest()}<span class="brand-name">{l.t("portal-name")}</span></p>
                {languages(ctx, None).into_any()}
            </nav>
        </header>
    }
}

/// Links to this page in the other languages; where people type, buttons that take along what they typed.
fn languages(ctx: &PageContext, form: Option<&'static str>) -> impl IntoView + use<> {
    let links: Vec<_> = ctx
        .lang
        .others()
        .map(|other| {
            let href = ctx.in_language(other);
            match form {
                Some(form) => {
                    let action = format!("{href}{}keep=1", if href.contains('?') { '&' } else { '?' });
                    view! {
                        <button class="link-button" type="submit" form=form formaction=action lang=other.lang() dir=other.dir()>
                            {other.t("language-name")}
                        </button>
                    }
                    .into_any()
                }
                None => view! {
                    <a href=href lang=other.lang() hreflang=other.lang() dir=other.dir()>{other.t("language-name")}</a>
                }
                .into_any(),
            }
        })
        .collect();
    // Enter in a field presses a form's first button: that has to be the one that saves, not the one for the language.
    let default = form.map(|form| {
        view! { <button type="submit" form=form hidden="">{ctx.lang.t("save-and-continue")}</button> }
    });
    view! { <div class="languages" role="group" aria-label=ctx.lang.plain("language-switch")>{icon("globe")}{default}{links}</div> }
}
