//! The pages of the identity provider: picking who to be, and what is said when that can't be.

use super::{
    Assurance, Realm,
    authorize::AuthorizationRequest,
    offer::{self, section},
    realm::Provider,
};
use crate::{
    lang::Lang,
    pages::{
        Brand, Page,
        html::{escape, ltr},
    },
    people::Person,
    staff::Employee,
    world::Shared,
};
use axum::{http::StatusCode, response::Response};
use jiff::civil::Date;
use openidconnect::url::form_urlencoded;
use std::fmt::Write;

/// The page on which one picks a person. `interaction` names the request, `pairs` repeats it.
pub(super) fn show(
    provider: &Provider,
    request: &AuthorizationRequest,
    interaction: &str,
    pairs: &[(String, String)],
) -> Response {
    let lang = request.lang;
    Page {
        lang,
        title: lang.pick("تسجيل الدخول", "Sign in"),
        brand: Brand::Eid,
        other_language: Some(in_other_language(provider.realm, lang, pairs)),
        form_target: Some(provider.eid().client.portal_url()),
        body: format!(
            r#"<h1>{title}</h1>
<p class="lead">{lead}</p>
<form method="post" action="{path}/choose">
<input type="hidden" name="interaction" value="{interaction}">
<input type="hidden" name="lang" value="{tag}">
{assurance}
{people}
<p class="cancel"><button class="quiet" name="cancel" value="1">{cancel}</button></p>
</form>{find}"#,
            find = offer::form(provider.realm, pairs),
            title = lang.pick("من أنت اليوم؟", "Who are you today?"),
            lead = provider.lead(lang),
            path = provider.realm.path(),
            tag = lang.tag(),
            assurance = assurance(request),
            people = match provider.realm {
                Realm::People => offer::people(&provider.world, request, pairs),
                Realm::Staff => staff(&provider.world, lang),
            },
            cancel = lang.pick("إلغاء والعودة إلى البوابة", "Cancel and go back to the portal"),
        ),
    }
    .respond(StatusCode::OK)
}

/// The same request, asked in the other language.
fn in_other_language(realm: Realm, lang: Lang, pairs: &[(String, String)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.iter().filter(|(name, _)| name != "ui_locales"))
        .append_pair("ui_locales", lang.other().tag())
        .finish();
    format!("{}/authorize?{query}", realm.path())
}

fn assurance(request: &AuthorizationRequest) -> String {
    let lang = request.lang;
    let chosen = request.assurance.map_or(Assurance::Substantial, |it| it.max(Assurance::Substantial));
    let radios = Assurance::ALL.into_iter().fold(String::new(), |mut radios, level| {
        let (name, about) = words(level, lang);
        let _ = write!(
            radios,
            r#"<label class="level"><input type="radio" name="assurance" value="{}"{}><span class="level-name">{name}</span><span class="level-about">{about}</span></label>"#,
            level.name(),
            if level == chosen { " checked" } else { "" },
        );
        radios
    });
    format!(
        r#"<fieldset class="assurance"><legend>{}</legend><div class="levels">{radios}</div></fieldset>"#,
        lang.pick("درجة التحقق من الهوية", "How sure we are that it is you"),
    )
}

fn words(level: Assurance, lang: Lang) -> (&'static str, &'static str) {
    match level {
        Assurance::Low => lang.pick(("منخفضة", "كلمة مرور فقط"), ("Low", "A password only")),
        Assurance::Substantial => {
            lang.pick(("متوسطة", "كلمة مرور ورمز إلى الهاتف"), ("Substantial", "A password and a code by phone"))
        }
        Assurance::High => lang.pick(("عالية", "بطاقة هوية ورقم سري"), ("High", "An identity card and a PIN")),
    }
}

/// All staff, role by role in the order of the file.
fn staff(world: &Shared, lang: Lang) -> String {
    let mut roles: Vec<&str> = Vec::new();
    for employee in world.staff.all() {
        if !roles.contains(&employee.role.as_str()) {
            roles.push(&employee.role);
        }
    }
    let mut html = String::new();
    for role in roles {
        let of_role = world.staff.all().iter().filter(|employee| employee.role == role);
        let entries: String = of_role.map(|employee| employee_entry(employee, lang)).collect();
        html.push_str(&section(role_heading(role, lang), &entries));
    }
    html
}

fn employee_entry(employee: &Employee, lang: Lang) -> String {
    let name = employee.name.get(lang);
    format!(
        r#"<li><button class="person" name="person" value="{no}"><span class="face face-{face}" aria-hidden="true">{initial}</span><span class="who"><span class="name">{name}</span><span class="story">{story}</span><span class="number">{number}</span></span></button></li>"#,
        no = escape(&employee.no),
        face = if employee.sex == "2" { "a" } else { "b" },
        initial = escape(&name.chars().take(1).collect::<String>()),
        name = escape(name),
        story = escape(employee.story.get(lang)),
        number = ltr(&employee.no),
    )
}

fn role_heading(role: &str, lang: Lang) -> &'static str {
    match role {
        "authoriser" => lang.pick("أصحاب قرار الأذونات", "They decide on access rights"),
        "auditor" => lang.pick("التدقيق", "Audit"),
        "supervisor" => lang.pick("الإشراف", "Supervision"),
        "officer" => lang.pick("الموظفون المختصون لدى الجهات", "Officers of the authorities"),
        "clerk" => lang.pick("موظفو الشباك", "At the counter"),
        "agent" => lang.pick("مركز الاتصال", "On the phone"),
        "editor" => lang.pick("المحتوى", "Content"),
        _ => lang.pick("غيرهم", "Others"),
    }
}

/// One person, and what one would be them for.
pub(super) fn entry(person: &Person, lang: Lang, today: Date, purpose: Option<&str>) -> String {
    let name = person.full_name();
    let initial: String = person.given.get(lang).chars().take(1).collect();
    let purpose = purpose.map(|text| format!(r#"<span class="purpose">{text}</span>"#)).unwrap_or_default();
    format!(
        r#"<li><button class="person" name="person" value="{id}"><span class="face face-{face}" aria-hidden="true">{initial}</span><span class="who"><span class="name">{name}</span>{purpose}<span class="story">{age} · {story}</span><span class="number">{number}</span></span></button></li>"#,
        id = escape(&person.national_id),
        face = if person.sex == "2" { "a" } else { "b" },
        initial = escape(&initial),
        name = escape(name.get(lang)),
        age = age(person.age(today), lang),
        story = escape(person.story.get(lang)),
        number = ltr(&person.national_id),
    )
}

/// An age in words: Arabic counts in six ways.
fn age(years: i16, lang: Lang) -> String {
    match (lang, years, years % 100) {
        (Lang::En, 1, _) => "1 year".to_owned(),
        (Lang::En, _, _) => format!("{years} years"),
        (Lang::Ar, 1, _) => "سنة واحدة".to_owned(),
        (Lang::Ar, 2, _) => "سنتان".to_owned(),
        (Lang::Ar, _, 3..=10) => format!("{years} سنوات"),
        (Lang::Ar, _, _) => format!("{years} سنة"),
    }
}

/// A request that nobody can be sent back with. `why` is for the portal's makers.
pub(super) fn refusal(lang: Lang, status: StatusCode, why: &str) -> Response {
    let title = lang.pick("تعذّر تسجيل الدخول", "Sign-in is not possible");
    Page {
        lang,
        title,
        brand: Brand::Eid,
        other_language: None,
        form_target: None,
        body: format!(
            r#"<h1>{title}</h1><p class="lead">{}</p><p class="technical">{} <bdi lang="en" dir="ltr">{}</bdi></p>"#,
            lang.pick(
                "لم يصل طلب صحيح من الموقع الذي أرسلك إلى هنا. عُد إليه وحاول من جديد.",
                "The site that sent you here did not ask in the right way. Go back to it and try again.",
            ),
            lang.pick("السبب التقني:", "Technical reason:"),
            escape(why),
        ),
    }
    .respond(status)
}

/// The page was open for too long.
pub(super) fn expired(lang: Lang, portal_url: &str) -> Response {
    message(
        lang,
        StatusCode::GONE,
        lang.pick("انتهت مهلة هذه الصفحة", "This page is too old"),
        lang.pick(
            "مضى وقت طويل منذ فُتحت. عُد إلى البوابة وسجّل الدخول من جديد؛ ما ملأته محفوظ هناك.",
            "It was opened too long ago. Go back to the portal and sign in again; what you filled in is kept there.",
        ),
        portal_url,
    )
}

/// Signed out, with nowhere to be sent to.
pub(super) fn signed_out(lang: Lang, portal_url: &str) -> Response {
    message(
        lang,
        StatusCode::OK,
        lang.pick("سُجّل خروجك", "You are signed out"),
        lang.pick("لا تحتفظ هوية الواحة بأي جلسة مفتوحة.", "Waha eID keeps no session open."),
        portal_url,
    )
}

fn message(lang: Lang, status: StatusCode, title: &str, text: &str, portal_url: &str) -> Response {
    Page {
        lang,
        title,
        brand: Brand::Eid,
        other_language: None,
        form_target: None,
        body: format!(
            r#"<h1>{title}</h1><p class="lead">{text}</p><p><a class="go" href="{}/{}">{}</a></p>"#,
            escape(portal_url),
            lang.tag(),
            lang.pick("إلى البوابة", "To the portal"),
        ),
    }
    .respond(status)
}

#[cfg(test)]
mod tests {
    use super::age;
    use crate::lang::Lang;

    #[test]
    fn arabic_ages_agree_with_their_number() {
        assert_eq!(age(1, Lang::Ar), "سنة واحدة");
        assert_eq!(age(2, Lang::Ar), "سنتان");
        assert_eq!(age(10, Lang::Ar), "10 سنوات");
        assert_eq!(age(30, Lang::Ar), "30 سنة");
        assert_eq!(age(100, Lang::Ar), "100 سنة");
        assert_eq!(age(103, Lang::Ar), "103 سنوات");
        assert_eq!(age(30, Lang::En), "30 years");
    }
}
