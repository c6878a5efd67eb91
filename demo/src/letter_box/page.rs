//! The page: one phone or mailbox beside the other, each with what has arrived, the newest first.

use super::Letter;
use crate::{
    lang::Lang,
    pages::{
        Brand, Page,
        html::{escape, ltr},
    },
};
use axum::{http::StatusCode, response::Response};
use std::fmt::Write;

/// Shows everybody's letters.
pub(super) fn show(letters: &[Letter], lang: Lang) -> Response {
    Page {
        lang,
        title: lang.pick("صندوق الرسائل", "The letter box"),
        brand: Brand::Country,
        other_languages: vec![(lang.other(), format!("/letter-box?lang={}", lang.other().tag()))],
        form_target: None,
        body: body(letters, lang),
    }
    .respond(StatusCode::OK)
}

fn body(letters: &[Letter], lang: Lang) -> String {
    let mut receivers: Vec<&str> = Vec::new();
    for letter in letters {
        if !receivers.contains(&letter.message.to.as_str()) {
            receivers.push(&letter.message.to);
        }
    }
    let boxes = receivers.iter().fold(String::new(), |mut boxes, to| {
        let of = letters.iter().filter(|letter| letter.message.to == *to);
        boxes.push_str(&inbox(to, &of.collect::<Vec<_>>(), lang));
        boxes
    });
    let nothing = lang.pick("لم تصل رسالة بعد.", "Nothing has arrived yet.");
    format!(
        r#"<h1>{}</h1><p class="lead">{}</p><p><a class="quiet" href="/letter-box?lang={}">{}</a></p><div class="inboxes">{}</div>"#,
        lang.pick("صندوق الرسائل", "The letter box"),
        lang.pick(
            "ما ترسله البوابة إلى هواتف أهل الواحة وبُرُدهم الإلكترونية يصل إلى هنا. كل صندوق هاتف أو بريد واحد.",
            "What the portal sends to people’s phones and mailboxes arrives here. Each box is one phone or mailbox.",
        ),
        lang.tag(),
        lang.pick("انظر من جديد", "Look again"),
        if receivers.is_empty() { format!("<p>{nothing}</p>") } else { boxes },
    )
}

fn inbox(to: &str, letters: &[&Letter], lang: Lang) -> String {
    let email = letters.first().is_some_and(|letter| letter.message.way == "email");
    let kind = if email { lang.pick("بريد", "Mailbox") } else { lang.pick("هاتف", "Phone") };
    let list = letters.iter().fold(String::new(), |mut list, letter| {
        let _ = write!(list, "<li>{}</li>", bubble(letter, lang));
        list
    });
    format!(r#"<section class="inbox"><h2>{kind} {}</h2><ol>{list}</ol></section>"#, ltr(to))
}

fn bubble(letter: &Letter, lang: Lang) -> String {
    let message = &letter.message;
    let subject = message.subject.as_ref().map(|it| format!("<strong>{}</strong>", escape(it))).unwrap_or_default();
    let tag = if message.language.chars().all(|c| c.is_ascii_alphabetic()) { message.language.as_str() } else { "" };
    let parts = match message.parts {
        0 | 1 => String::new(),
        parts => lang.pick(format!(" · أجزاء: {parts}"), format!(" · {parts} parts")),
    };
    format!(
        r#"{subject}<p class="bubble" dir="auto" lang="{tag}">{}</p><p class="when">{}{parts}</p>"#,
        escape(&message.text).replace('\n', "<br>"),
        ltr(&lang.digits(&letter.at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())),
    )
}
