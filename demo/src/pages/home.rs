//! The country's front page: what it is, and where its parts are.

use super::{
    Brand, Page,
    html::{escape, ltr},
};
use crate::{back_offices::all_offices, lang::Lang, registers::RegisterId, stores::StoreId, world::Shared};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use std::fmt::Write;

/// The page's language.
#[derive(Deserialize)]
pub(super) struct Asked {
    lang: Option<String>,
}

/// Shows the front page.
pub(super) async fn show(State(world): State<Shared>, Query(asked): Query<Asked>) -> Response {
    let lang = Lang::from_tags(asked.lang.as_deref());
    Page {
        lang,
        title: lang.pick("بلد تجريبي", "A country for demonstrations"),
        brand: Brand::Country,
        other_languages: vec![(lang.other(), format!("/?lang={}", lang.other().tag()))],
        form_target: None,
        body: body(&world, lang),
    }
    .respond(StatusCode::OK)
}

fn body(world: &Shared, lang: Lang) -> String {
    format!(
        r#"<h1>{title}</h1>
<p class="lead">{lead}</p>
<ul class="ways">
<li><a href="{portal}/{tag}">{portal_name}</a><p>{portal_about}</p></li>
<li><a href="/news?lang={tag}">{news}</a><p>{news_about}</p></li>
<li><a href="/letter-box?lang={tag}">{letters}</a><p>{letters_about}</p></li>
<li><a href="/switches?lang={tag}">{switches}</a><p>{switches_about}</p></li>
<li><a href="/corrections?lang={tag}">{corrections}</a><p>{corrections_about}</p></li>
</ul>
<section><h2>{people}</h2><p>{people_about}</p></section>
<section><h2>{registers}</h2><ul class="plain">{register_list}</ul></section>
<section><h2>{offices}</h2><ul class="plain">{office_list}</ul></section>"#,
        title = lang.pick("أهلًا بكم في الواحة", "Welcome to Al-Waha"),
        lead = lang.pick(
            "هذا هو الجانب الآخر من البوابة: هوية رقمية وسجلات وجهات حكومية لبلد متخيَّل، تتحدث إليها البوابة عبر الشبكة كما تتحدث إلى جهات حقيقية.",
            "This is the other side of the portal: an electronic identity, registers and authorities of an imaginary country. The portal talks to them over the network, as it would to real ones.",
        ),
        portal = escape(&world.portal_url),
        tag = lang.tag(),
        portal_name = lang.pick("افتح البوابة", "Open the portal"),
        portal_about = lang.pick(
            "سجّل الدخول بشخصية من أهل الواحة وقدّم طلبًا.",
            "Sign in as somebody who lives here and apply for something.",
        ),
        news = lang.pick("أحداث في الواحة", "What happens in Al-Waha"),
        news_about = lang.pick(
            "سجّل ولادة أو غيّر عنوان شخص، ثم انظر كيف يصل الخبر إلى البوابة.",
            "Let a child be born or somebody move, and see how the news reaches the portal.",
        ),
        letters = lang.pick("صندوق الرسائل", "The letter box"),
        letters_about = lang.pick(
            "اقرأ ما ترسله البوابة إلى هواتف الناس وبُرُدهم، ومنه الرموز.",
            "Read what the portal sends to people’s phones and mailboxes, codes among it.",
        ),
        switches = lang.pick("مفاتيح الأعطال", "The switches"),
        switches_about = lang.pick(
            "أبطئ سجلًا أو أوقفه أو اجعله يخطئ، ثم انظر ماذا تفعل البوابة.",
            "Make a register slow, broken or wrong, and see what the portal does then.",
        ),
        corrections = lang.pick("طلبات تصحيح السجلات", "Requests for correction"),
        corrections_about = lang.pick(
            "اقبل ما يقول الناس إنه خطأ في سجل أو ارفضه.",
            "Accept or decline what people say is wrong in a register.",
        ),
        people = lang.pick("الأهالي", "The people"),
        people_about = people_about(world, lang),
        registers = lang.pick("السجلات", "Registers"),
        register_list = registers(world, lang),
        offices = lang.pick("الجهات التي تبتّ في الطلبات", "Offices that decide"),
        office_list = offices(lang),
    )
}

fn people_about(world: &Shared, lang: Lang) -> String {
    let today = world.clock.today();
    let adults = world.people().who_may_sign_in(today).count();
    let notices = world.people().notices().len();
    lang.pick(
        format!(
            "عدد من يستطيعون تسجيل الدخول: {adults}. وعدد المواليد الذين وصل إشعار ولادتهم ولم يُسجَّلوا بعد: {notices}."
        ),
        format!("{adults} people can sign in; {notices} newborns have a birth notice and are not registered yet."),
    )
}

fn registers(world: &Shared, lang: Lang) -> String {
    let mut list = RegisterId::ALL.iter().fold(String::new(), |mut list, register| {
        let base = world.registers.get(register).map_or("", String::as_str);
        let _ = write!(list, "<li><span>{}</span>{}</li>", escape(register.name(lang)), ltr(base));
        list
    });
    let addresses = world.stores.addresses();
    for store in StoreId::ALL {
        let address = addresses.get(store.id()).map_or("", String::as_str);
        let _ = write!(list, "<li><span>{}</span>{}</li>", escape(store.name(lang)), ltr(address));
    }
    list
}

fn offices(lang: Lang) -> String {
    all_offices().iter().fold(String::new(), |mut list, office| {
        let _ = write!(
            list,
            r#"<li><a href="/back-offices/{}/?lang={}">{}</a></li>"#,
            office.id,
            lang.tag(),
            escape(lang.pick(&office.name.ar, &office.name.en)),
        );
        list
    })
}
