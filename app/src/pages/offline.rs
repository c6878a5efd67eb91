//! What a browser shows when there is no connection and it has no copy of the page that was asked for.

use crate::{
    components::{icon, phone_link},
    context::PageContext,
    layout::Page,
    texts::L,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page without a connection: kept by every browser, the same for everybody.
#[derive(Clone, Copy, Debug)]
pub struct OfflinePage;

impl Page for OfflinePage {
    fn title(&self, l: L) -> String {
        l.plain("offline-title")
    }

    fn modules(&self) -> &'static [&'static str] {
        &["offline"]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("offline-title")}</h1>
            <p class="lead">{l.t("offline-lead")}</p>
            // Empty until a script has looked: without scripts nothing here is hidden from anybody.
            <section class="part" data-offline-pages=l.plain("offline-kept") hidden=""></section>
            <div class="part">
                <h2>{l.t("footer-help")}</h2>
                <p>{l.t("offline-call")}</p>
                <p class="call-line">{icon("phone")}{phone_link(&l.profile().hotline)}</p>
            </div>
        }
        .into_any()
    }
}
