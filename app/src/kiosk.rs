//! What a page is at a kiosk: no way out of the portal, nothing that the browser offers to remember, large targets, and
//! on-page ways where other browsers have theirs.

use crate::{components::icon, components::mirrored_icon, context::PageContext, texts::L};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// After so many seconds without a touch a kiosk asks whether anybody is there.
pub const WARNS_AFTER: u32 = 45;
/// After so many seconds it forgets whoever was there.
pub const ENDS_AFTER: u32 = 60;
/// Where that happens (path without language).
pub const END: &str = "/kiosk/end";

/// The beginnings of addresses that lead away from the portal's pages.
const AWAY: [&str; 6] = ["http:", "https:", "//", "mailto:", "tel:", "/open-data/"];

/// The page as a kiosk shows it: links that lead away are plain words, and no field is filled in from memory.
pub(crate) fn fitted(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<a ") {
        let (before, link) = rest.split_at(at);
        out.push_str(before);
        let Some(opened) = link.find('>').map(|end| end + 1) else { break };
        let (tag, after) = link.split_at(opened);
        let closes = if leads_away(tag) { after.find("</a>") } else { None };
        match closes {
            Some(end) => {
                out.push_str("<span>");
                out.push_str(&after[..end]);
                out.push_str("</span>");
                rest = &after[end + "</a>".len()..];
            }
            None => {
                out.push_str(tag);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    forgetful(&out)
}

fn leads_away(tag: &str) -> bool {
    let address = tag.split_once(" href=\"").map_or("", |(_, rest)| rest);
    AWAY.iter().any(|start| address.starts_with(start))
}

/// Every `autocomplete` is off.
fn forgetful(html: &str) -> String {
    const NAME: &str = " autocomplete=\"";
    let mut out = String::with_capacity(html.len());
    let mut parts = html.split(NAME);
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let value_ends = part.find('"').unwrap_or_default();
        out.push_str(NAME);
        out.push_str("off");
        out.push_str(&part[value_ends..]);
    }
    out.replace("<form ", "<form autocomplete=\"off\" ")
        .replace("autocomplete=\"off\" autocomplete=\"off\"", "autocomplete=\"off\"")
}

/// The ways that a browser would offer: back, print, and to be forgotten.
pub(crate) fn bar(l: L, back: &str) -> AnyView {
    view! {
        <nav class="kiosk-bar" aria-label=l.plain("kiosk-ways")>
            <a href=l.href(back)>{mirrored_icon("back")}<span>{l.t("back")}</span></a>
            <a href=l.href("/")>{icon("one")}<span>{l.t("home")}</span></a>
            <span class="kiosk-print" data-print=l.plain("paper-print")><span></span></span>
            <a class="kiosk-end" href=l.href(END)>{icon("lock")}<span>{l.t("kiosk-end")}</span></a>
        </nav>
    }
    .into_any()
}

/// What asks whether anybody is still there; a script opens it.
pub(crate) fn idle(ctx: &PageContext) -> AnyView {
    let l = ctx.lang;
    view! {
        <dialog id="kiosk-idle" aria-labelledby="kiosk-idle-title" data-warn=WARNS_AFTER.to_string() data-end=ENDS_AFTER.to_string() data-to=l.href(END)>
            <h2 id="kiosk-idle-title">{l.t("kiosk-idle-title")}</h2>
            <p>{l.ta("kiosk-idle-text", &[("seconds", (ENDS_AFTER - WARNS_AFTER).into())])}</p>
            <form method="dialog"><button class="button" type="submit">{l.t("kiosk-idle-stay")}</button></form>
        </dialog>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_away_are_words() {
        let html = "<p><a class=\"law\" href=\"https://law.example/1\">Art. <b>1</b></a> <a href=\"/ar/my\">mine</a> \
                    <a href=\"tel:1\">1</a><abbr>a</abbr></p>";
        let shown = fitted(html);
        assert_eq!(shown, "<p><span>Art. <b>1</b></span> <a href=\"/ar/my\">mine</a> <span>1</span><abbr>a</abbr></p>");
    }

    #[test]
    fn nothing_is_filled_in_from_memory() {
        let html = "<form method=\"post\"><input autocomplete=\"tel\"><input autocomplete=\"off\"></form>";
        let shown = fitted(html);
        assert_eq!(
            shown,
            "<form autocomplete=\"off\" method=\"post\"><input autocomplete=\"off\"><input autocomplete=\"off\"></form>"
        );
    }
}
