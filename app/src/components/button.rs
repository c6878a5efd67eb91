//! Buttons, and the hidden fields that every form carries.

use super::icon::mirrored_icon;
use crate::{context::PageContext, texts::L};
use leptos::prelude::*;
use std::borrow::Cow;

/// What a form sends along, unseen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    /// The draft's version, on the pages of an application.
    pub version: Option<i64>,
}

/// The hidden fields: the token, the draft's version where there is one, and under which right one acts, so that a form of
/// another window does nothing for somebody else.
pub fn form_fields(ctx: &PageContext, form: Form) -> impl IntoView + use<> {
    let csrf = ctx.csrf.clone().map(|token| view! { <input type="hidden" name="csrf" value=token/> });
    let version = form.version.map(|version| view! { <input type="hidden" name="version" value=version.to_string()/> });
    let right = ctx.acting.as_ref().and_then(|acting| acting.right().map(str::to_owned));
    let right = right.map(|right| view! { <input type="hidden" name="acting" value=right/> });
    (csrf, version, right)
}

/// The page's main button.
pub fn submit(text: Cow<'static, str>) -> impl IntoView {
    view! { <button class="button" type="submit" data-once="">{text}</button> }
}

/// The button that begins something: with an arrow in the direction of reading.
pub fn start_button(text: Cow<'static, str>) -> impl IntoView {
    view! { <button class="button button-start" type="submit" data-once=""><span>{text}</span>{mirrored_icon("forward")}</button> }
}

/// A link that looks like a quiet button.
pub fn link_button(l: L, path: &str, text: Cow<'static, str>) -> impl IntoView + use<> {
    view! { <a class="button button-quiet" href=l.href(path)>{text}</a> }
}
