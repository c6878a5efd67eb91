//! The tokens: colours with how well they stand out, sizes of type, space, icons.

use crate::{
    components::{icon, is_mirrored, mirrored_icon},
    context::PageContext,
    texts::L,
    theme::{EDGE, EDGES, Rgb, TEXT, TEXTS, Theme},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A colour as a picture: attributes of SVG are no inline style.
fn swatch(colour: Option<Rgb>) -> Option<AnyView> {
    let hex = colour?.hex();
    Some(
        view! {
            <span class="swatch">
                <svg viewBox="0 0 40 24" aria-hidden="true" focusable="false"><rect width="40" height="24" fill=hex.clone()/></svg>
                <bdi dir="ltr"><code lang="en">{hex}</code></bdi>
            </span>
        }
        .into_any(),
    )
}

/// Every colour by its name.
pub(super) fn colours(l: L, theme: &Theme) -> AnyView {
    let rows: Vec<_> = theme
        .names()
        .map(|name| {
            view! {
                <tr>
                    <th scope="row"><bdi dir="ltr"><code lang="en">{format!("--{name}")}</code></bdi></th>
                    <td>{swatch(theme.get(name, false))}</td>
                    <td>{swatch(theme.get(name, true))}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table>
            <caption>{l.t("components-colours-text")}</caption>
            <thead><tr><th scope="col">{l.t("components-token")}</th><th scope="col">{l.t("components-light")}</th><th scope="col">{l.t("components-dark")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A contrast as people read it, in hundredths: rounded down, so that nothing looks better than it is.
fn figure(l: L, contrast: f64) -> String {
    let figure = format!("{:.2}", (contrast * 100.0).floor() / 100.0);
    l.ta("components-ratio", &[("ratio", figure.into())]).into_owned()
}

/// How well a pair stands out, with what is wanted of it.
fn measured(l: L, contrast: Option<f64>, least: f64) -> Option<AnyView> {
    let contrast = contrast?;
    let enough = contrast >= least;
    let words = if enough { l.t("components-enough") } else { l.t("components-too-little") };
    Some(view! { <bdi dir="ltr">{figure(l, contrast)}</bdi>" "<span class="small">{words}</span> }.into_any())
}

/// Every pair of text and ground, and every edge, with its contrast.
pub(super) fn contrasts(l: L, theme: &Theme) -> AnyView {
    let pairs = TEXTS.iter().map(|pair| (*pair, TEXT)).chain(EDGES.iter().map(|pair| (*pair, EDGE)));
    let rows: Vec<_> = pairs
        .map(|(pair, least)| {
            let name = format!("--{} / --{}", pair.0, pair.1);
            view! {
                <tr>
                    <th scope="row"><bdi dir="ltr"><code lang="en">{name}</code></bdi></th>
                    <td>{measured(l, theme.contrast(pair, false), least)}</td>
                    <td>{measured(l, theme.contrast(pair, true), least)}</td>
                    <td><bdi dir="ltr">{figure(l, least)}</bdi></td>
                </tr>
            }
        })
        .collect();
    view! {
        <table>
            <caption>{l.t("components-contrast-text")}</caption>
            <thead><tr>
                <th scope="col">{l.t("components-pair")}</th><th scope="col">{l.t("components-light")}</th>
                <th scope="col">{l.t("components-dark")}</th><th scope="col">{l.t("components-least")}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The sizes of type, each in itself.
pub(super) fn type_scale(l: L) -> AnyView {
    let sizes = [
        ("type-h1", "--h1"),
        ("type-h2", "--h2"),
        ("type-h3", "--h3"),
        ("type-lead", "--text-lead"),
        ("type-text", "--text"),
        ("type-small", "--text-small"),
    ];
    let rows = Vec::from(sizes.map(|(class, token)| {
        view! { <div><dt><bdi dir="ltr"><code lang="en">{token}</code></bdi></dt><dd class=class>{l.t("components-type-sample")}</dd></div> }
    }));
    view! { <dl class="scale">{rows}</dl> }.into_any()
}

/// The steps of space.
pub(super) fn space() -> AnyView {
    let steps: Vec<_> = (1..=8)
        .map(|step| {
            let name = format!("--s-{step}");
            view! { <div><dt><bdi dir="ltr"><code lang="en">{name}</code></bdi></dt><dd><span class=format!("gap gap-{step}")></span></dd></div> }
        })
        .collect();
    view! { <dl class="scale">{steps}</dl> }.into_any()
}

/// Every icon of the sprite; those that turn around in right-to-left languages say so.
pub(super) fn icons(ctx: &PageContext, names: &[String]) -> AnyView {
    let l = ctx.lang;
    let items: Vec<_> = names
        .iter()
        .map(|name| {
            let turns = is_mirrored(name);
            let drawn = if turns { mirrored_icon(name).into_any() } else { icon(name).into_any() };
            let words = turns.then(|| view! { <span class="small">{l.t("components-mirrored")}</span> });
            view! { <li>{drawn}<bdi dir="ltr"><code lang="en">{name.clone()}</code></bdi>{words}</li> }
        })
        .collect();
    view! { <ul class="icons">{items}</ul> }.into_any()
}
