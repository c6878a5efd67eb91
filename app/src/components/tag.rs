//! A status in words, in a frame.

use leptos::prelude::*;
use std::borrow::Cow;

/// A status. `kind` chooses the colours (`good`, `busy`, `you`, `bad`, `calm`); the words say it.
pub fn tag(kind: &'static str, words: Cow<'static, str>) -> impl IntoView {
    let class = format!("tag tag-{kind}");
    view! { <strong class=class>{words}</strong> }
}
