//! An office's cases, as somebody who gives a demonstration wants to see them.

use super::{
    Desk,
    case::{Case, Event},
};
use crate::{
    lang::Lang,
    pages::{
        Brand, Page,
        html::{escape, ltr},
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write;

/// The most cases on the page.
const MOST: usize = 50;

/// The page's language.
#[derive(Deserialize)]
pub(super) struct Asked {
    lang: Option<String>,
}

/// `GET {url}/`
pub(super) async fn show(State(desk): State<Desk>, Query(asked): Query<Asked>) -> Response {
    let lang = Lang::from_tags(asked.lang.as_deref());
    let name = lang.pick(&desk.office.name.ar, &desk.office.name.en);
    let cases = desk.world.offices.newest(desk.office, MOST);
    let list = if cases.is_empty() {
        format!("<p>{}</p>", lang.pick("لم يصل أي طلب بعد.", "Nothing has arrived yet."))
    } else {
        cases.iter().map(|it| case(it, lang)).collect()
    };
    Page {
        lang,
        title: name,
        brand: Brand::Country,
        other_languages: vec![(lang.other(), format!("/back-offices/{}/?lang={}", desk.office.id, lang.other().tag()))],
        form_target: None,
        body: format!(
            r#"<h1>{}</h1><p class="lead">{}</p><div class="cases">{list}</div>"#,
            escape(name),
            lang.pick(
                "الطلبات التي وصلت إلى هذه الجهة، أحدثها أولًا.",
                "What has arrived at this office, newest first.",
            ),
        ),
    }
    .respond(StatusCode::OK)
}

/// Who acted for the person, as the portal told it.
fn represented(by: Option<&Value>, lang: Lang) -> String {
    let name = by.and_then(|by| by["names"][lang.pick("ar", "en")].as_str());
    let row =
        |name: &str| format!(r#"<dt>{}</dt><dd dir="auto">{}</dd>"#, lang.pick("بوساطة", "Through"), escape(name));
    name.map(row).unwrap_or_default()
}

fn case(case: &Case, lang: Lang) -> String {
    let facts = case.submission.facts.iter().fold(String::new(), |mut rows, (fact, value)| {
        let _ = write!(rows, "<dt>{}</dt><dd>{}</dd>", ltr(fact), fact_value(value, lang));
        rows
    });
    let events = case.events.iter().fold(String::new(), |mut rows, it| {
        let _ = write!(rows, "<dt>{}</dt><dd>{}</dd>", ltr(&it.kind), event(it, lang));
        rows
    });
    let replies = case.replies.values().fold(String::new(), |mut rows, it| {
        let by = represented(it.represented_by.as_ref(), lang);
        let _ = write!(rows, r#"<dt>{}</dt><dd dir="auto">{}</dd>{by}"#, lang.pick("ردّ", "Reply"), escape(&it.text));
        rows
    });
    let checked = checked(case, lang);
    let verified = case.verified.iter().fold(String::new(), |mut rows, (fact, it)| {
        let _ = write!(rows, "<dt>{}</dt><dd>{}</dd>", ltr(fact), flag(it, lang));
        rows
    });
    format!(
        r#"<article class="case"><h2>{receipt}<span class="tag">{status}</span></h2><dl><dt>{reference_label}</dt><dd>{reference}</dd><dt>{received_label}</dt><dd>{received}</dd>{by}{events}{replies}{checked}{verified}</dl><details><summary>{facts_label}</summary><dl>{facts}</dl></details></article>"#,
        by = represented(case.submission.represented_by.as_ref(), lang),
        receipt = ltr(&case.receipt),
        status = status(case, lang),
        reference_label = lang.pick("رقم المعاملة", "Reference"),
        reference = ltr(&case.submission.reference),
        received_label = lang.pick("وصل في", "Received"),
        received = ltr(&lang.digits(&case.received_at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())),
        facts_label = lang.pick("ما ورد في الطلب", "What it says"),
    )
}

/// What the office found when it looked again while deciding.
fn checked(case: &Case, lang: Lang) -> String {
    let found = case.checked.as_ref().and_then(|found| found.get("facts")).and_then(Value::as_object);
    let Some(found) = found.filter(|found| !found.is_empty()) else { return String::new() };
    let label = lang.pick("سُئل عنه من جديد", "Looked up again");
    found.iter().fold(String::new(), |mut rows, (fact, value)| {
        let _ = write!(rows, "<dt>{label}: {}</dt><dd>{}</dd>", ltr(fact), fact_value(value, lang));
        rows
    })
}

fn status(case: &Case, lang: Lang) -> &'static str {
    match case.status() {
        "received" => lang.pick("وصل", "Received"),
        "in-progress" => lang.pick("قيد النظر", "In progress"),
        "information-requested" => lang.pick("بانتظار ردّ مقدّم الطلب", "Waiting for a reply"),
        "approved" => lang.pick("موافَق عليه", "Approved"),
        _ => lang.pick("مرفوض", "Refused"),
    }
}

fn event(event: &Event, lang: Lang) -> &'static str {
    match (event.delivered, event.next_attempt) {
        (true, _) => lang.pick("أُبلغت به البوابة", "The portal has been told"),
        (false, Some(_)) => lang.pick("لم تُبلَّغ به البوابة بعد", "The portal is yet to be told"),
        (false, None) => lang.pick("تعذّر إبلاغ البوابة", "The portal could not be told"),
    }
}

/// The value in words, and where it comes from.
fn fact_value(fact: &Value, lang: Lang) -> String {
    let value = match fact.get("value").unwrap_or(fact) {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let source = match fact.get("source").and_then(Value::as_str) {
        None => String::new(),
        Some("declared") if fact["status"] == "contested" => contested(fact, lang),
        Some("declared") => declared(fact, lang).to_owned(),
        Some(source) => format!(" ({})", ltr(source)),
    };
    format!("<bdi>{}</bdi>{source}", escape(&value))
}

/// A person's word alone, and why no register stands behind it where one could.
fn declared(fact: &Value, lang: Lang) -> &'static str {
    match fact["unverified"]["why"].as_str() {
        Some("no-right-to-ask") => lang.pick(
            " (بإفادة مقدّم الطلب؛ لم يُتحقق منها: لا يحق للبوابة أن تسأل السجل عنها)",
            " (declared; not verified: the portal has no right to ask the register for it)",
        ),
        Some("register-silent") => lang.pick(
            " (بإفادة مقدّم الطلب؛ لم يُجب السجل، وسيُسأل من جديد)",
            " (declared; the register was silent and is asked again)",
        ),
        _ => lang.pick(" (بإفادة مقدّم الطلب)", " (declared)"),
    }
}

/// What a person says against a register: both values, and the reason.
fn contested(fact: &Value, lang: Lang) -> String {
    let text = |name: &str| fact[name].as_str().map(str::to_owned).or_else(|| Some(fact[name].to_string()));
    let said = text("registered").filter(|said| said != "null").unwrap_or_default();
    let reason = fact["reason"].as_str().map(|reason| format!(" – <bdi>{}</bdi>", escape(reason))).unwrap_or_default();
    let before = lang.pick(" (اعتراض على السجل، وفيه: ", " (contested; the register has: ");
    format!("{before}<bdi>{}</bdi>{reason})", escape(&said))
}

/// What a register said later about a declared fact: for whoever decides to weigh.
fn flag(it: &Value, lang: Lang) -> String {
    let text = |value: &Value| match value {
        Value::String(text) => escape(text),
        other => escape(&other.to_string()),
    };
    match it["verdict"].as_str() {
        Some("confirmed") => lang.pick("أكّدها السجل", "Confirmed by the register").to_owned(),
        Some("contradicted") => format!(
            "<strong>{}</strong> <bdi>{}</bdi>",
            lang.pick("تنبيه: في السجل قيمة أخرى:", "Flag: the register says something else:"),
            text(&it["registered"]),
        ),
        Some("not-allowed") => lang
            .pick(
                "لم يُتحقق منها: لا يحق للبوابة أن تسأل السجل عنها",
                "Not verified: the portal has no right to ask the register for it",
            )
            .to_owned(),
        Some("stayed-silent") => {
            lang.pick("لم يُتحقق منها: ظل السجل صامتًا", "Not verified: the register stayed silent").to_owned()
        }
        _ => lang.pick("تعذّر التحقق منها", "Could not be verified").to_owned(),
    }
}
