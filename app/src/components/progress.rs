//! Which application this is and how far it has come: the same line on every page of a draft.

use crate::{key, pages::Head, texts::L};
use leptos::prelude::*;

/// The application's name, and which of its pages this is; nothing on pages that are none of them.
pub fn progress(l: L, head: &Head) -> Option<impl IntoView + use<>> {
    let at = head.progress?;
    let numbers = [("position", at.position.into()), ("of", at.of.into())];
    let key = if at.about { key!("journey-step-about") } else { key!("journey-step") };
    Some(view! {
        <p class="progress">
            <span><span class="progress-name">{l.t(&head.subject.key())}</span>"\u{a0}· "<span class="progress-step">{l.ta(key, &numbers)}</span></span>
            <progress max=at.of.to_string() value=at.position.to_string() aria-label=l.plain_with(key, &numbers)></progress>
        </p>
    })
}
