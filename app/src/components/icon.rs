//! Pictures from the one sprite `public/icons/sprite.svg`. They never carry meaning alone: words stand beside them.

use leptos::prelude::*;

/// Pictures that point somewhere.
const MIRRORED: [&str; 3] = ["back", "forward", "chevron"];

/// Whether a picture points somewhere, so that right-to-left languages turn it around.
pub fn is_mirrored(name: &str) -> bool {
    MIRRORED.contains(&name)
}

/// A picture that looks the same in both directions of writing.
pub fn icon(name: &str) -> impl IntoView + use<> {
    drawn(name, "icon")
}

/// A picture that points somewhere (arrows, chevrons): turned around in right-to-left languages.
pub fn mirrored_icon(name: &str) -> impl IntoView + use<> {
    drawn(name, "icon icon-mirrored")
}

/// A picture in the portal's little window.
pub fn arch(name: &str) -> impl IntoView + use<> {
    view! { <span class="arch">{icon(name)}</span> }
}

fn drawn(name: &str, class: &'static str) -> impl IntoView + use<> {
    let href = format!("/assets/icons/sprite.svg#{name}");
    view! { <svg class=class aria-hidden="true" focusable="false"><use href=href></use></svg> }
}
