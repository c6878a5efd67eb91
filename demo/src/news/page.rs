//! The page on which a child is born and people move, in words that a minister understands.

use crate::{
    lang::Lang,
    pages::{
        Brand, Page,
        html::{escape, ltr},
    },
    people::{Person, municipalities},
    world::Shared,
};
use axum::{http::StatusCode, response::Response};
use std::fmt::Write;

/// Shows the page; `said` names what was let happen just now.
pub(super) fn show(world: &Shared, lang: Lang, said: Option<&str>) -> Response {
    Page {
        lang,
        title: lang.pick("أحداث في الواحة", "What happens in Al-Waha"),
        brand: Brand::Country,
        other_languages: vec![(lang.other(), format!("/news?lang={}", lang.other().tag()))],
        form_target: None,
        body: body(world, lang, said),
    }
    .respond(StatusCode::OK)
}

fn body(world: &Shared, lang: Lang, said: Option<&str>) -> String {
    format!(
        r#"<h1>{}</h1><p class="lead">{}</p>{}{}{}{}{}"#,
        lang.pick("ماذا يحدث اليوم؟", "What happens today?"),
        lang.pick(
            "هنا يولد طفل أو ينتقل شخص إلى عنوان آخر. السجل يعلم بذلك فورًا ويُبلغ البوابة بحدث موقَّع لا يحمل إلا نوع الحدث وصاحبه ووقته.",
            "Here a child is born, or somebody moves. The register knows it at once and tells the portal by a signed event that says what happened, to whom and when, and nothing else.",
        ),
        happened(lang, said),
        births(world, lang),
        moves(world, lang),
        withdrawals(world, lang),
        outbox(world, lang),
    )
}

fn happened(lang: Lang, said: Option<&str>) -> String {
    let words = match said {
        Some("birth") => {
            lang.pick("سُجّل إشعار الولادة، وأُبلغت البوابة به.", "The birth was notified; the portal is being told.")
        }
        Some("move") => {
            lang.pick("تغيّر العنوان، وأُبلغت البوابة بذلك.", "The address was changed; the portal is being told.")
        }
        Some("withdrawal") => lang.pick("سُحب إشعار الولادة.", "The birth notice was withdrawn."),
        _ => return String::new(),
    };
    format!(r#"<p class="said" role="status">{words}</p>"#)
}

fn births(world: &Shared, lang: Lang) -> String {
    let today = world.clock.today();
    let people = world.people();
    let mothers =
        people.who_may_sign_in(today).filter(|it| it.sex == "2" && it.marriage.is_some() && it.age(today) < 50);
    section(
        lang.pick("ولادة", "A birth"),
        lang.pick(
            "تختار الأم، ويكون زوجها الأب. يصل إلى البوابة إشعار عن كل والد.",
            "Choose the mother; her husband is the father. The portal hears once about each parent.",
        ),
        &form(
            "/news/births",
            lang,
            &select("mother", lang.pick("الأم", "Mother"), &options(mothers, lang)),
            lang.pick("سجّل الولادة", "Notify the birth"),
        ),
    )
}

fn moves(world: &Shared, lang: Lang) -> String {
    let people = world.people();
    let movers = people.who_may_sign_in(world.clock.today()).filter(|it| it.address.is_some() && !it.protected);
    let places = municipalities().iter().fold(String::new(), |mut html, (code, name)| {
        let _ = write!(html, r#"<option value="{code}">{}</option>"#, escape(name.get(lang)));
        html
    });
    let fields = format!(
        r#"{}{}<label for="street">{}</label><input id="street" name="street" lang="ar" dir="auto" value="شارع السلام" maxlength="60"><label for="building">{}</label><input id="building" name="building" dir="ltr" value="12" maxlength="8">"#,
        select("person", lang.pick("من ينتقل", "Who moves"), &options(movers, lang)),
        select("municipality", lang.pick("إلى بلدية", "To the municipality"), &places),
        lang.pick("الشارع", "Street"),
        lang.pick("المبنى", "Building"),
    );
    section(
        lang.pick("انتقال إلى عنوان آخر", "A move"),
        lang.pick(
            "من كان له طلب لم يكتمل، تُنبّهه البوابة إلى أن لدى السجل معلومة أحدث.",
            "Whoever has an unfinished application is told by the portal that the register has a newer value.",
        ),
        &form("/news/moves", lang, &fields, lang.pick("غيّر العنوان", "Change the address")),
    )
}

fn withdrawals(world: &Shared, lang: Lang) -> String {
    let people = world.people();
    let ours = people.notices().iter().filter(|notice| notice.born_on.is_some());
    let items = ours.fold(String::new(), |mut html, notice| {
        let button = form(
            "/news/withdrawals",
            lang,
            &format!(r#"<input type="hidden" name="notice" value="{}"><span>{}</span>"#, notice.no, ltr(&notice.no)),
            lang.pick("اسحب الإشعار", "Withdraw the notice"),
        );
        let _ = write!(html, "<li>{button}</li>");
        html
    });
    if items.is_empty() {
        return String::new();
    }
    format!(
        r#"<section class="switches"><h2>{}</h2><ul>{items}</ul></section>"#,
        lang.pick("إشعارات ولادة سُجّلت هنا", "Birth notices made here")
    )
}

fn outbox(world: &Shared, lang: Lang) -> String {
    let (waiting, told) = world.news.waiting();
    let text = lang.pick(
        format!("أحداث أُبلغت بها البوابة: {told}. وأحداث ما زالت في الانتظار: {}.", waiting.len()),
        format!("Events that the portal has heard: {told}. Events still waiting: {}.", waiting.len()),
    );
    format!(r#"<section class="switches"><h2>{}</h2><p>{text}</p></section>"#, lang.pick("صندوق الصادر", "Outbox"))
}

fn section(heading: &str, about: &str, form: &str) -> String {
    format!(r#"<section class="switches"><h2>{heading}</h2><p>{about}</p><ul><li>{form}</li></ul></section>"#)
}

fn form(action: &str, lang: Lang, fields: &str, go: &str) -> String {
    format!(
        r#"<form method="post" action="{action}"><input type="hidden" name="lang" value="{}">{fields}<button class="go">{go}</button></form>"#,
        lang.tag()
    )
}

fn select(name: &str, label: &str, options: &str) -> String {
    format!(r#"<label for="{name}">{label}</label><select id="{name}" name="{name}">{options}</select>"#)
}

fn options<'a>(people: impl Iterator<Item = &'a Person>, lang: Lang) -> String {
    people.fold(String::new(), |mut html, person| {
        let name = person.full_name();
        let _ = write!(html, r#"<option value="{}">{}</option>"#, person.national_id, escape(name.get(lang)));
        html
    })
}
