//! The pages of the identity provider: picking who to be, and what is said when that can't be.

use super::{
    Assurance, Realm,
    authorize::AuthorizationRequest,
    offer::{self, section},
    realm::Provider,
};
use crate::{
    lang::{Lang, Text},
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
        title: lang.say("تسجيل الدخول", "Sign in", "Connexion"),
        brand: Brand::Eid,
        other_languages: lang.others().map(|other| (other, in_language(provider.realm, other, pairs))).to_vec(),
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
            title = lang.say("من أنت اليوم؟", "Who are you today?", "Qui êtes-vous aujourd’hui ?"),
            lead = provider.lead(lang),
            path = provider.realm.path(),
            tag = lang.tag(),
            assurance = assurance(request),
            people = match provider.realm {
                Realm::People => offer::people(&provider.world, request, pairs),
                Realm::Staff => staff(&provider.world, lang),
            },
            cancel = lang.say(
                "إلغاء والعودة إلى البوابة",
                "Cancel and go back to the portal",
                "Annuler et revenir au portail"
            ),
        ),
    }
    .respond(StatusCode::OK)
}

/// The same request, asked in another language.
fn in_language(realm: Realm, lang: Lang, pairs: &[(String, String)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.iter().filter(|(name, _)| name != "ui_locales"))
        .append_pair("ui_locales", lang.tag())
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
        lang.say(
            "درجة التحقق من الهوية",
            "How sure we are that it is you",
            "À quel point nous sommes sûrs que c’est vous"
        ),
    )
}

fn words(level: Assurance, lang: Lang) -> (&'static str, &'static str) {
    match level {
        Assurance::Low => {
            lang.say(("منخفضة", "كلمة مرور فقط"), ("Low", "A password only"), ("Faible", "Un mot de passe seul"))
        }
        Assurance::Substantial => lang.say(
            ("متوسطة", "كلمة مرور ورمز إلى الهاتف"),
            ("Substantial", "A password and a code by phone"),
            ("Substantielle", "Un mot de passe et un code par téléphone"),
        ),
        Assurance::High => lang.say(
            ("عالية", "بطاقة هوية ورقم سري"),
            ("High", "An identity card and a PIN"),
            ("Élevée", "Une carte d’identité et un code secret"),
        ),
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
        story = story(&employee.story, lang),
        number = ltr(&employee.no),
    )
}

/// What is told of somebody: in Arabic and English only, so that it is marked in any other language.
fn story(text: &Text, lang: Lang) -> String {
    let words = escape(text.get(lang));
    if lang == Lang::Fr { format!(r#"<span lang="en">{words}</span>"#) } else { words }
}

fn role_heading(role: &str, lang: Lang) -> &'static str {
    match role {
        "authoriser" => lang.say("أصحاب قرار الأذونات", "They decide on access rights", "Droits d’accès"),
        "auditor" => lang.say("التدقيق", "Audit", "Audit"),
        "supervisor" => lang.say("الإشراف", "Supervision", "Supervision"),
        "officer" => {
            lang.say("الموظفون المختصون لدى الجهات", "Officers of the authorities", "Agents des administrations")
        }
        "clerk" => lang.say("موظفو الشباك", "At the counter", "Au guichet"),
        "agent" => lang.say("مركز الاتصال", "On the phone", "Au téléphone"),
        "editor" => lang.say("المحتوى", "Content", "Contenu"),
        _ => lang.say("غيرهم", "Others", "Autres"),
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
        story = story(&person.story, lang),
        number = ltr(&person.national_id),
    )
}

/// An age in words: Arabic counts in six ways.
fn age(years: i16, lang: Lang) -> String {
    match (lang, years, years % 100) {
        (Lang::En, 1, _) => "1 year".to_owned(),
        (Lang::En, _, _) => format!("{years} years"),
        (Lang::Fr, 0 | 1, _) => format!("{years} an"),
        (Lang::Fr, _, _) => format!("{years} ans"),
        (Lang::Ar, 1, _) => "سنة واحدة".to_owned(),
        (Lang::Ar, 2, _) => "سنتان".to_owned(),
        (Lang::Ar, _, 3..=10) => format!("{years} سنوات"),
        (Lang::Ar, _, _) => format!("{years} سنة"),
    }
}

/// A request that nobody can be sent back with. `why` is for the portal's makers.
pub(super) fn refusal(lang: Lang, status: StatusCode, why: &str) -> Response {
    let title = lang.say("تعذّر تسجيل الدخول", "Sign-in is not possible", "Connexion impossible");
    Page {
        lang,
        title,
        brand: Brand::Eid,
        other_languages: Vec::new(),
        form_target: None,
        body: format!(
            r#"<h1>{title}</h1><p class="lead">{}</p><p class="technical">{} <bdi lang="en" dir="ltr">{}</bdi></p>"#,
            lang.say(
                "لم يصل طلب صحيح من الموقع الذي أرسلك إلى هنا. عُد إليه وحاول من جديد.",
                "The site that sent you here did not ask in the right way. Go back to it and try again.",
                "Le site qui vous a envoyé ici n’a pas fait sa demande comme il faut. Retournez-y et réessayez."
            ),
            lang.say("السبب التقني:", "Technical reason:", "Raison technique :"),
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
        lang.say("انتهت مهلة هذه الصفحة", "This page is too old", "Cette page est trop ancienne"),
        lang.say("مضى وقت طويل منذ فُتحت. عُد إلى البوابة وسجّل الدخول من جديد؛ ما ملأته محفوظ هناك.", "It was opened too long ago. Go back to the portal and sign in again; what you filled in is kept there.", "Elle est ouverte depuis trop longtemps. Revenez au portail et connectez-vous à nouveau ; ce que vous avez rempli y est gardé."),
        portal_url,
    )
}

/// Signed out, with nowhere to be sent to.
pub(super) fn signed_out(lang: Lang, portal_url: &str) -> Response {
    message(
        lang,
        StatusCode::OK,
        lang.say("سُجّل خروجك", "You are signed out", "Votre session est fermée"),
        lang.say(
            "لا تحتفظ هوية الواحة بأي جلسة مفتوحة.",
            "Waha eID keeps no session open.",
            "L’identité Waha ne garde aucune session ouverte.",
        ),
        portal_url,
    )
}

fn message(lang: Lang, status: StatusCode, title: &str, text: &str, portal_url: &str) -> Response {
    Page {
        lang,
        title,
        brand: Brand::Eid,
        other_languages: Vec::new(),
        form_target: None,
        body: format!(
            r#"<h1>{title}</h1><p class="lead">{text}</p><p><a class="go" href="{}/{}">{}</a></p>"#,
            escape(portal_url),
            lang.tag(),
            lang.say("إلى البوابة", "To the portal", "Vers le portail"),
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
        assert_eq!((age(1, Lang::Fr), age(30, Lang::Fr)), ("1 an".to_owned(), "30 ans".to_owned()));
    }
}
