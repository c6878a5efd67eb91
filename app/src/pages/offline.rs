//! What a browser shows when there is no connection and it has no copy of the page that was asked for.

use crate::{
    components::{Tone, icon, note, phone_link},
    context::PageContext,
    layout::Page,
    texts::L,
};
use domain::catalogue::Calendar;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page without a connection: kept by every browser, the same for everybody.
#[derive(Clone, Copy, Debug)]
pub struct OfflinePage;

impl OfflinePage {
    /// What the worker puts on a page that it shows from its own copy: HTML with `{date}` for the moment of that copy.
    pub fn on_a_copy(l: L) -> String {
        let words = l.plain_with("offline-copy", &[("date", "{date}".into())]);
        let body = view! { <p>{words}</p> };
        view! { <div data-copy="">{note(Tone::Info, None, body)}</div> }.to_html().replace("<!>", "")
    }

    /// How a browser's `Intl` writes that moment as everybody's pages do: `ar-JO-u-ca-gregory-nu-arab`.
    pub fn moment_tag(l: L) -> String {
        let calendar = match l.calendars().0 {
            Calendar::Gregorian => "gregory",
            Calendar::Hijri => "islamic-umalqura",
        };
        let (lang, profile) = (l.lang(), l.profile());
        let region = if profile.region.is_empty() || lang.contains('-') {
            String::new()
        } else {
            format!("-{}", profile.region)
        };
        let digits = profile.digits.get(lang).map(|digits| format!("-nu-{digits}")).unwrap_or_default();
        format!("{lang}{region}-u-ca-{calendar}{digits}")
    }
}

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
