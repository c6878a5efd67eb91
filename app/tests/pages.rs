//! Every page in every language, from the samples: what must be true of each of them.

#![allow(clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../samples/mod.rs"]
mod samples;

use app::texts::L;
use app::words::message::{email, notice_text, notice_title, sms};
use domain::notice::Notice;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

struct Shown {
    lang: L,
    name: String,
    html: String,
    page: Html,
}

impl Shown {
    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.page.select(&Selector::parse(selector).expect("a selector")).collect()
    }

    fn at(&self) -> String {
        format!("{}/{}", self.lang.lang(), self.name)
    }
}

fn shown() -> Vec<Shown> {
    let catalogue = samples::catalogue();
    let mut pages = Vec::new();
    for lang in samples::texts(&catalogue).languages() {
        for (name, html) in samples::drawn(&catalogue, lang, 0).shown {
            pages.push(Shown { lang, name, page: Html::parse_document(&html), html });
        }
    }
    pages
}

fn text(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

#[test]
fn every_page_has_its_frame() {
    for page in shown() {
        let at = page.at();
        assert_eq!(page.all("h1").len(), 1, "{at}: one h1");
        assert_eq!(page.all("main#main").len(), 1, "{at}: main#main");
        assert_eq!(page.all("main h1").len(), 1, "{at}: the h1 is in main");
        let html = page.all("html")[0];
        assert_eq!(html.attr("lang"), Some(page.lang.lang()), "{at}");
        assert_eq!(html.attr("dir"), Some(page.lang.dir()), "{at}");
        assert_eq!(page.all("a.skip[href='#main']").len(), 1, "{at}: skip link");
        assert!(page.html.starts_with("<!DOCTYPE html>"), "{at}");
        assert!(!page.html.contains("<!>"), "{at}: hydration markers");
        for other in page.all(".languages a") {
            assert_eq!(other.attr("lang"), other.attr("hreflang"), "{at}");
            assert_ne!(other.attr("lang"), Some(page.lang.lang()), "{at}");
        }
        assert!(!text(&page.all("title")[0]).is_empty(), "{at}");
    }
}

#[test]
fn errors_are_said_first_and_in_the_title() {
    for page in shown() {
        let alerts = page.all("main [role=alert]");
        let title = text(&page.all("title")[0]);
        let word = page.lang.plain("error-word");
        assert_eq!(!alerts.is_empty(), title.starts_with(word.trim()), "{}: {title}", page.at());
        for link in page.all("main [role=alert] a") {
            let target = link.attr("href").expect("an address").trim_start_matches('#').to_owned();
            let found = page.all("main [id]").into_iter().any(|element| element.attr("id") == Some(&target));
            assert!(found, "{}: the summary links to `{target}`, which isn't there", page.at());
        }
    }
}

#[test]
fn no_key_and_no_missing_text_shows() {
    for page in shown() {
        for element in page.all("body *") {
            let words = text(&element);
            assert_ne!(words, "—", "{}: a text is missing in <{}>", page.at(), element.value().name());
            let heading =
                matches!(element.value().name(), "h1" | "h2" | "h3" | "label" | "legend" | "dt" | "button" | "a");
            assert!(
                !heading || !words.is_empty() || element.attr("aria-label").is_some(),
                "{}: an empty <{}>",
                page.at(),
                element.value().name()
            );
        }
        for key in app::texts::USED.iter().filter(|key| key.contains('-')) {
            assert!(!page.html.contains(&format!(">{key}<")), "{}: the key {key} shows", page.at());
        }
    }
}

#[test]
fn attributes_and_titles_are_free_of_isolates() {
    let isolate = |text: &str| text.contains(['\u{2068}', '\u{2069}']);
    for page in shown() {
        for element in page.all("*") {
            for (name, value) in element.value().attrs() {
                assert!(!isolate(value), "{}: {name}=\"{value}\"", page.at());
            }
        }
        assert!(!isolate(&text(&page.all("title")[0])), "{}", page.at());
    }
}

#[test]
fn every_control_has_a_label_and_ids_are_tied() {
    for page in shown() {
        let at = page.at();
        let mut ids = BTreeMap::new();
        for element in page.all("[id]") {
            *ids.entry(element.attr("id").unwrap_or_default()).or_insert(0) += 1;
        }
        let twice: Vec<_> = ids.iter().filter(|(_, count)| **count > 1).collect();
        assert!(twice.is_empty(), "{at}: ids used twice: {twice:?}");
        let labels: BTreeSet<&str> = page
            .page
            .select(&Selector::parse("label").expect("a selector"))
            .filter_map(|label| label.attr("for"))
            .collect();
        for control in page.all("input:not([type=hidden]), select, textarea") {
            let id = control.attr("id").unwrap_or_else(|| panic!("{at}: a control without id"));
            assert!(labels.contains(id), "{at}: `{id}` has no label");
        }
        assert!(labels.iter().all(|id| ids.contains_key(id)), "{at}: a label without its control");
        for attribute in ["aria-describedby", "aria-labelledby"] {
            for element in page.all(&format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap_or_default().split(' ') {
                    assert!(ids.contains_key(id), "{at}: {attribute}=\"{id}\" leads nowhere");
                }
            }
        }
    }
}

#[test]
fn nothing_is_inline() {
    for page in shown() {
        assert!(page.all("style").is_empty() && page.all("[style]").is_empty(), "{}", page.at());
        for script in page.all("script") {
            assert!(script.attr("src").is_some() && text(&script).is_empty(), "{}: an inline script", page.at());
        }
        for element in page.all("*") {
            let handler = element.value().attrs().find(|(name, _)| name.starts_with("on"));
            assert!(handler.is_none(), "{}: {handler:?}", page.at());
        }
    }
}

#[test]
fn forms_carry_the_token_and_examples() {
    for page in shown().iter().filter(|page| page.html.contains("sample-token")) {
        for form in page.all("main form[method=post]") {
            let selector = Selector::parse("input[name=csrf]").expect("a selector");
            assert_eq!(form.select(&selector).count(), 1, "{}: the form's token", page.at());
        }
        let questions = page.all("main fieldset.field input, main div.field input, main div.field select");
        for control in
            questions.into_iter().filter(|control| control.attr("name").is_some_and(|name| name.contains('.')))
        {
            let name = control.attr("name").unwrap_or_default();
            assert!(control.attr("data-example").is_some(), "{}: `{name}` has no example", page.at());
        }
    }
}

#[test]
fn a_page_stays_within_its_budget() {
    for page in shown().iter().filter(|page| page.name == "home" || page.name == "life-event") {
        // 14 kB compressed; markup compresses to less than a fifth.
        assert!(page.html.len() < 70_000, "{}: {} bytes", page.at(), page.html.len());
    }
}

/// A text message in three parts is as long as it gets: 3 × 67 letters of sixteen bits, 3 × 153 of seven.
const UCS2: usize = 201;
const GSM7: usize = 459;

/// Every notice, with the secret that it may have.
fn notices() -> Vec<(Notice, Option<&'static str>)> {
    let secret = |notice: &Notice| match notice {
        Notice::OneTimeCode { .. } => Some("482913"),
        Notice::ResumeCode { .. } | Notice::ContactChanged { .. } => Some("482-913-507"),
        _ => None,
    };
    let mut all: Vec<_> =
        samples::reach::notices().into_iter().map(|notice| (notice.clone(), secret(&notice))).collect();
    let told = all.iter().filter(|(notice, _)| !matches!(notice, Notice::OneTimeCode { .. }));
    let told: Vec<_> = told.map(|(notice, _)| (notice.clone(), None)).collect();
    all.extend(told);
    all
}

/// The day on which messages are read.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn held_to(l: L, notice: &Notice, secret: Option<&str>) {
    let text = sms(l, notice, secret);
    let at = format!("{} {notice:?}: {text}", l.lang());
    assert!(!text.contains(['\u{2068}', '\u{2069}', '—']), "{at}");
    assert!(!text.contains("http") && !text.contains("://") && !text.contains("www"), "no link: {at}");
    if let Some(secret) = secret {
        let ordered = if l.dir() == "rtl" { format!("\u{200E}{secret}\u{200E}") } else { secret.to_owned() };
        assert!(text.contains(&ordered), "the code, in its order: {at}");
    }
    if l.dir() == "rtl" {
        assert!(text.encode_utf16().count() <= UCS2, "{} letters: {at}", text.encode_utf16().count());
        let latin = text.chars().filter(char::is_ascii_alphabetic).count();
        let reference = 8;
        assert!(latin <= reference, "another language leaks into it: {at}");
    } else {
        assert!(text.is_ascii() && text.len() <= GSM7, "{at}");
    }
    let (subject, mail) = email(l, notice, secret, TODAY);
    assert!(!subject.contains(['\u{2068}', '\n']) && mail.starts_with(&text) && mail.len() > text.len(), "{at}");
    assert!(!notice_title(l, notice, TODAY).contains('—') && !notice_text(l, notice, TODAY).is_empty(), "{at}");
    assert!(secret.is_none_or(|secret| !notice_text(l, notice, TODAY).contains(secret)), "the list has no code: {at}");
}

#[test]
fn messages_are_short_plain_and_without_links() {
    for l in samples::texts(&samples::catalogue()).languages().filter(|l| l.is_complete()) {
        for (notice, secret) in notices() {
            held_to(l, &notice, secret);
        }
    }
}

/// Somebody's words, wherever a page may put them.
#[derive(Clone)]
struct Echo(String);

impl app::Page for Echo {
    fn title(&self, _: L) -> String {
        "echo".to_owned()
    }

    fn view(self, _: &app::PageContext) -> AnyView {
        view! { <h1>"echo"</h1><input value=self.0.clone()/><textarea>{self.0.clone()}</textarea><p id="said">{self.0}</p> }
            .into_any()
    }
}

#[test]
fn nobody_can_type_the_marks_of_a_text_that_fell_back() {
    let catalogue = samples::catalogue();
    for l in samples::texts(&catalogue).languages().filter(|l| !l.is_complete()) {
        let mut gallery = samples::drawn(&catalogue, l, 0);
        for mark in ["\u{E000}", "\u{E001}", "\u{E002}", "\u{E000}\u{E100}", "\u{E000}\u{E100}x\u{E001}"] {
            let typed = format!("a{mark}");
            gallery.public("echo", Echo(typed.clone()));
            let (_, html) = gallery.shown.pop().expect("it was drawn");
            let page = Html::parse_document(&html);
            let one = |selector: &str| page.select(&Selector::parse(selector).expect("a selector")).next().expect("it");
            let at = format!("{}: {mark:?}", l.lang());
            assert_eq!(one("input").attr("value"), Some(typed.as_str()), "{at}");
            assert_eq!(text(&one("textarea")), typed, "{at}");
            assert_eq!(text(&one("#said")), typed, "{at}");
        }
    }
}
