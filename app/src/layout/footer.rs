//! What stands below every page.

use super::brand::{country, crest};
use crate::{
    components::{icon, phone_link},
    texts::L,
};
use leptos::prelude::*;

/// What stands at the foot of every page.
pub(super) fn footer(l: L) -> impl IntoView {
    let link = |path: &'static str, text| view! { <li><a href=l.href(path)>{text}</a></li> };
    view! {
        <div class="foot-in">
            <section class="foot-help" aria-labelledby="foot-help">
                <h2 id="foot-help">{l.t("footer-help")}</h2>
                <p>{l.t("footer-help-text")}</p>
                <p class="foot-call">{icon("phone")}{phone_link(&l.profile().hotline)}</p>
            </section>
            <nav aria-label=l.plain("footer-links")>
                <ul>
                    {link("/help", l.t("nav-help"))}
                    {link("/glossary", l.t("glossary-title"))}
                    {link("/authorities", l.t("nav-authorities"))}
                    {link("/centres", l.t("nav-centres"))}
                    {link("/personas", l.t("nav-personas"))}
                    {link("/check", l.t("nav-check"))}
                    {link("/my-list", l.t("nav-my-list"))}
                    {link("/verify", l.t("nav-verify"))}
                    {link("/who-may-know", l.t("rights-title"))}
                    {link("/display", l.t("nav-display"))}
                    {link("/feedback", l.t("feedback-title"))}
                    <li><a href="/open-data/catalogue.ttl">{l.t("nav-open-data")}</a></li>
                </ul>
            </nav>
        </div>
        <p class="foot-state">{crest()}<span>{l.ta("footer-owner", &[("country", country(l).into())])}</span></p>
    }
}
