//! A note: something to know, to heed, or to be glad of. Says its tone in words, not in colour alone.

use super::icon::icon;
use leptos::prelude::*;

/// How a note is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// To know.
    Info,
    /// To heed.
    Warning,
    /// Something went well.
    Good,
}

/// A note with a title of its own (a `p`, so that the page's headings stay in order).
pub fn note(tone: Tone, title: Option<String>, body: impl IntoView + 'static) -> impl IntoView {
    let (class, picture) = match tone {
        Tone::Info => ("note note-info", "info"),
        Tone::Warning => ("note note-warning", "warning"),
        Tone::Good => ("note note-good", "tick"),
    };
    view! {
        <div class=class>
            {icon(picture)}
            <div class="note-body">{title.map(|title| view! { <p class="note-title">{title}</p> })}{body}</div>
        </div>
    }
}
