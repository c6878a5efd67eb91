//! The page of switches, in words that a minister understands.

use super::{Kind, Mode};
use crate::{
    back_offices::all_offices,
    hub,
    lang::Lang,
    letter_box::LETTER_BOX,
    pages::{Brand, Page, html::escape},
    registers::RegisterId,
    stores::StoreId,
    world::Shared,
};
use axum::{http::StatusCode, response::Response};
use std::fmt::Write;

/// Shows every switch; `turned` names the system whose switch was turned just now.
pub(super) fn show(world: &Shared, lang: Lang, turned: Option<&str>) -> Response {
    Page {
        lang,
        title: lang.pick("مفاتيح الأعطال", "The switches"),
        brand: Brand::Country,
        other_languages: vec![(lang.other(), format!("/switches?lang={}", lang.other().tag()))],
        form_target: None,
        body: body(world, lang, turned),
    }
    .respond(StatusCode::OK)
}

fn body(world: &Shared, lang: Lang, turned: Option<&str>) -> String {
    let broken = world.switches.all().filter(|(_, _, mode)| *mode != Mode::Ok).count();
    let mut html = format!(
        r#"<h1>{}</h1><p class="lead">{}</p>{}{}"#,
        lang.pick("ماذا لو تعطّل شيء؟", "What if something breaks?"),
        lang.pick(
            "هنا تُعطِّل أي سجل أو جهة وتصلحها، لترى بنفسك أن معاملات الناس لا تتوقف.",
            "Break any register or authority here, and mend it again, to see for yourself that nobody's application stops.",
        ),
        summary(broken, lang),
        said(turned, world, lang),
    );
    for kind in [Kind::Register, Kind::BackOffice, Kind::Eid, Kind::LetterBox] {
        let (heading, about) = group(kind, lang);
        let _ = write!(html, r#"<section class="switches"><h2>{heading}</h2><p>{about}</p><ul>"#);
        let listed = |it: Kind| it == kind || (kind == Kind::Register && (it.is_store() || it == Kind::Hub));
        for (id, it, mode) in world.switches.all().filter(|(_, it, _)| listed(*it)) {
            html.push_str(&switch(id, it, mode, lang));
        }
        html.push_str("</ul>");
        if kind == Kind::LetterBox {
            let open = lang.pick("افتح صندوق الرسائل", "Open the letter box");
            let _ = write!(html, r#"<p><a href="/letter-box?lang={}">{open}</a></p>"#, lang.tag());
        }
        html.push_str("</section>");
    }
    html
}

/// How many systems misbehave, and the button that mends them all.
fn summary(broken: usize, lang: Lang) -> String {
    let (class, text) = match broken {
        0 => ("well", lang.pick("كل شيء يعمل كما ينبغي.", "Everything works as it should.").to_owned()),
        _ => ("ill", ill(broken, lang)),
    };
    format!(
        r#"<form class="summary {class}" method="post" action="/switches/all"><input type="hidden" name="lang" value="{}"><input type="hidden" name="mode" value="ok"><p>{text}</p><button class="go">{}</button></form>"#,
        lang.tag(),
        lang.pick("أصلح كل شيء", "All well again"),
    )
}

fn ill(broken: usize, lang: Lang) -> String {
    match (lang, broken) {
        (Lang::En | Lang::Fr, 1) => "One system misbehaves.".to_owned(),
        (Lang::En | Lang::Fr, _) => format!("{broken} systems misbehave."),
        (Lang::Ar, 1) => "نظام واحد معطَّل.".to_owned(),
        (Lang::Ar, 2) => "نظامان معطَّلان.".to_owned(),
        (Lang::Ar, 3..=10) => format!("{broken} أنظمة معطَّلة."),
        (Lang::Ar, _) => format!("{broken} نظامًا معطَّلًا."),
    }
}

fn said(turned: Option<&str>, world: &Shared, lang: Lang) -> String {
    let Some((id, _, mode)) = turned.and_then(|id| world.switches.all().find(|it| it.0 == id)) else {
        return String::new();
    };
    format!(r#"<p class="said" role="status"><strong>{}</strong>: {}</p>"#, escape(name(id, lang)), words(mode, lang),)
}

fn switch(id: &str, kind: Kind, mode: Mode, lang: Lang) -> String {
    let options = kind.modes().iter().fold(String::new(), |mut options, it| {
        let _ = write!(
            options,
            r#"<option value="{}"{}>{}</option>"#,
            it.name(),
            if *it == mode { " selected" } else { "" },
            words(*it, lang),
        );
        options
    });
    format!(
        r#"<li id="{id}" class="{class}"><form method="post" action="/switches/{id}"><input type="hidden" name="lang" value="{tag}"><label for="mode-{id}">{name}</label><span class="now">{now}</span><span class="turn"><select id="mode-{id}" name="mode">{options}</select><button>{set}<span class="hidden"> – {name}</span></button></span></form></li>"#,
        class = if mode == Mode::Ok { "well" } else { "ill" },
        tag = lang.tag(),
        name = escape(name(id, lang)),
        now = words(mode, lang),
        set = lang.pick("طبّق", "Apply"),
    )
}

fn group(kind: Kind, lang: Lang) -> (&'static str, &'static str) {
    match kind {
        Kind::Register | Kind::View | Kind::Drop | Kind::Sheets | Kind::Hub => lang.pick(
            ("السجلات", "منها تأخذ البوابة ما تعرفه الدولة أصلًا، فلا يُسأل عنه الناس."),
            (
                "Registers",
                "From these the portal takes what the state knows already, so that people need not be asked.",
            ),
        ),
        Kind::BackOffice => lang.pick(
            ("الجهات", "إليها تصل الطلبات، وهي التي تبتّ فيها وتبلّغ بالنتيجة."),
            ("Authorities", "These receive the applications, decide on them and report the outcome."),
        ),
        Kind::Eid => lang.pick(
            ("الهوية الرقمية", "بها يُعرف من الذي يسجّل الدخول."),
            ("Electronic identity", "This tells who signs in."),
        ),
        Kind::LetterBox => lang.pick(
            ("الرسائل", "إليه تصل رسائل البوابة إلى هواتف الناس وبُرُدهم."),
            ("Messages", "The portal’s messages to people’s phones and mailboxes arrive here."),
        ),
    }
}

fn name(id: &str, lang: Lang) -> &str {
    let register = RegisterId::ALL.into_iter().find(|it| it.id() == id);
    let store = StoreId::ALL.into_iter().find(|it| it.id() == id);
    let office = all_offices().iter().find(|it| it.id == id);
    match (register, store, office) {
        (Some(register), ..) => register.name(lang),
        (_, Some(store), _) => store.name(lang),
        _ if id == hub::MUNICIPAL => hub::name(lang),
        (.., Some(office)) => lang.pick(&office.name.ar, &office.name.en),
        _ if id == LETTER_BOX => lang.pick("صندوق الرسائل", "Letter box"),
        _ => lang.pick("هوية الواحة", "Waha eID"),
    }
}

fn words(mode: Mode, lang: Lang) -> &'static str {
    match mode {
        Mode::Ok => lang.pick("يعمل جيدًا", "Works well"),
        Mode::Slow => lang.pick("بطيء: يتأخر ثلاث ثوانٍ", "Slow: answers three seconds late"),
        Mode::Refused => lang.pick("متوقف: يرفض الاتصال", "Down: refuses the connection"),
        Mode::BlackHole => lang.pick("صامت: يستمع ولا يجيب أبدًا", "Silent: listens and never answers"),
        Mode::Drip => lang.pick("يجيب حرفًا حرفًا، حرفًا كل ثانية", "Answers letter by letter, one a second"),
        Mode::Error500 => lang.pick("يجيب بأن عطلًا أصابه", "Answers that it has failed"),
        Mode::Html => lang.pick("يجيب بصفحة صيانة بدل البيانات", "Answers with a maintenance page instead of data"),
        Mode::Truncated => lang.pick("ينقطع في منتصف الجواب", "Breaks off in the middle of the answer"),
        Mode::Huge => lang.pick("يغرق البوابة بجواب هائل الحجم", "Floods the portal with an enormous answer"),
        Mode::BadUtf8 => lang.pick("يجيب بأحرف تالفة", "Answers with damaged letters"),
        Mode::WrongPerson => lang.pick("يجيب ببيانات شخص آخر", "Answers with somebody else's data"),
        Mode::WrongRegister => lang.pick("يجيب بجواب سجل آخر", "Answers with another register's answer"),
        Mode::Extra => lang.pick("يبوح بما لم يُسأل عنه", "Tells things that nobody asked for"),
        Mode::Stale => lang.pick("يجيب ببيانات عمرها سنتان", "Answers with data two years old"),
        Mode::Locked => {
            lang.pick("مقفل: يعمل فيه غيرنا ويمنع القراءة", "Locked: somebody works in it and keeps others out")
        }
        Mode::Duplicate => lang.pick("فيه قيدان عن كل شخص", "Holds two records about everybody"),
        Mode::HalfWritten => lang.pick("يضع ملفًا لم يكتمل", "Drops half a file"),
        Mode::Tampered => lang.pick("يضع ملفًا عُبث به", "Drops a file that was tampered with"),
        Mode::Mistaken => lang.pick("في قيوده أخطاء", "Has mistakes in its records"),
        Mode::LostAnswer => {
            lang.pick("يستلم الطلب ويضيع إشعار الاستلام", "Takes the application, but the receipt gets lost")
        }
        Mode::Twice => lang.pick("يبلّغ بكل خبر مرتين", "Reports every piece of news twice"),
        Mode::Disorder => lang.pick("يبلّغ بالأخبار بغير ترتيبها", "Reports news in the wrong order"),
        Mode::NoAcr => lang.pick("لا يذكر درجة التحقق", "Doesn't say how surely a person is known"),
        Mode::LowAcr => lang.pick("يعطي درجة تحقق منخفضة دائمًا", "Always says that a person is hardly known"),
        Mode::BadNonce => lang.pick("يجيب عن طلب دخول آخر", "Answers a different sign-in"),
        Mode::BadSignature => lang.pick("توقيعه مزوَّر", "Its signature is forged"),
    }
}
