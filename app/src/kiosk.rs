//! What a page is at a kiosk: no way out of the portal, nothing that the browser offers to remember, large targets, and
//! on-page ways where other browsers have theirs.

use crate::{components::icon, components::mirrored_icon, context::PageContext, texts::L};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// After so many seconds without a touch a kiosk asks whether anybody is there.
pub const WARNS_AFTER: u32 = 35;
/// After so many seconds it forgets whoever was there.
pub const ENDS_AFTER: u32 = 60;
/// The same without scripts, on a page with a form: nothing can tell whether somebody is still typing.
pub const ENDS_FORMS_AFTER: u32 = 300;
/// Where that happens (path without language).
pub const END: &str = "/kiosk/end";

// WCAG 2.2.1: whoever is asked has at least 20 seconds to answer.
const _: () = assert!(ENDS_AFTER - WARNS_AFTER >= 20);

/// The beginnings of addresses that lead away from the portal's pages; so does every download.
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
    AWAY.iter().any(|start| address.starts_with(start)) || tag.contains(" download=") || tag.contains(" download>")
}

/// The page with the way by which a browser without scripts forgets whoever was there; one that is drawn anew by itself
/// has its own.
pub(crate) fn ending(l: L, html: &str) -> String {
    if html.contains("http-equiv=\"refresh\"") {
        return html.to_owned();
    }
    let seconds = if is_filled_in(html) { ENDS_FORMS_AFTER } else { ENDS_AFTER };
    let content = format!("{seconds}; url={}", l.href(END));
    let refresh = format!("<noscript><meta http-equiv=\"refresh\" content=\"{content}\"></noscript></head>");
    html.replacen("</head>", &refresh, 1)
}

/// True for a page on which people type or choose something.
fn is_filled_in(html: &str) -> bool {
    let mut inputs = html.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    inputs.any(|tag| !tag.contains("type=\"hidden\"")) || html.contains("<textarea") || html.contains("<select")
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
        <dialog
            id="kiosk-idle"
            aria-labelledby="kiosk-idle-title"
            data-warn=WARNS_AFTER.to_string()
            data-end=ENDS_AFTER.to_string()
            data-to=l.href(END)
            data-clearing=l.plain("kiosk-clearing")
        >
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
    fn what_would_be_left_on_the_disk_is_a_word() {
        let html = "<li><a href=\"/ar/my/data/usage/export.csv?page=1\" download=\"\">CSV</a></li>";
        assert_eq!(fitted(html), "<li><span>CSV</span></li>");
    }

    #[test]
    fn who_types_is_told_from_who_reads() {
        let asked = "<form><input type=\"hidden\" name=\"csrf\" value=\"a\"/><input class=\"input\" name=\"q\"></form>";
        let pressed = "<form><input type=\"hidden\" name=\"csrf\" value=\"a\"/><button>ok</button></form>";
        assert!(is_filled_in(asked) && is_filled_in("<textarea></textarea>") && is_filled_in("<select></select>"));
        assert!(!is_filled_in(pressed) && !is_filled_in("<p>words</p>"));
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
