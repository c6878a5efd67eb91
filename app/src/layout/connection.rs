//! What scripts say about the connection: words that stand in the page, unseen until they are needed.

use crate::{components::icon, texts::L};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The module that sends a form so that a lost connection loses nothing: on pages where an application is filled in.
pub(crate) const CONNECTION: &str = "connection";

/// Said when a form could not be sent.
pub(super) fn lost(l: L) -> AnyView {
    view! {
        <template id="connection">
            <div class="note note-warning connection">
                {icon("warning")}
                <div class="note-body">
                    <p class="note-title">{l.t("connection-lost")}</p>
                    <p>{l.t("connection-lost-text")}</p>
                    <p><button class="button button-quiet" type="button">{l.t("connection-again")}</button></p>
                </div>
            </div>
        </template>
    }
    .into_any()
}

/// The place for the button that keeps a page for reading without a connection, and for what is said there.
pub(super) fn keep(l: L) -> AnyView {
    view! {
        <p
            class="keep"
            hidden=""
            data-keep=l.plain("keep-page")
            data-drop=l.plain("keep-drop")
            data-kept=l.plain("keep-kept")
            data-full=l.plain("keep-full")
            data-failed=l.plain("keep-failed")
            data-offline=l.plain("keep-offline")
        ></p>
    }
    .into_any()
}
