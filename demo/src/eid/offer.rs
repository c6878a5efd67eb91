//! The people whom one may be: a few to begin with and what for, a search, and everybody else by their lot, folded.

use super::{authorize::AuthorizationRequest, picker::entry, realm::Realm};
use crate::{
    lang::{Lang, Text},
    pages::html::escape,
    people::{People, Person, Situation},
    world::Shared,
};
use std::fmt::Write;

/// Whom to begin with, by number, and what one sees as them.
const FIRST: [(&str, [&str; 3]); 6] = [
    ("0011598018", ["لتسجيل مولود", "To register a newborn", "Pour déclarer une naissance"]),
    ("0018557017", ["للزواج والانتقال إلى بيت جديد", "To marry and move house", "Pour se marier et déménager"]),
    ("0012917035", ["للبحث عن عمل", "To look for work", "Pour chercher un emploi"]),
    ("0013054036", ["للتقاعد", "To retire", "Pour prendre sa retraite"]),
    ("0017602038", ["لخدمات ذوي الإعاقة", "To live with a disability", "Pour vivre avec un handicap"]),
    ("0014009013", ["لخدمات المقيمين", "To live here as a foreigner", "Pour résider ici en tant qu’étranger"]),
];

/// The groups in which people are offered, in this order.
const GROUPS: [Situation; 8] = [
    Situation::Newborn,
    Situation::Work,
    Situation::Business,
    Situation::Study,
    Situation::Seeking,
    Situation::Care,
    Situation::Later,
    Situation::Residents,
];

/// What is typed into the search has no use beyond this.
const LONGEST: usize = 80;

/// Everybody who may sign in, each once; the person hinted at comes before all others.
pub(super) fn people(world: &Shared, request: &AuthorizationRequest, pairs: &[(String, String)]) -> String {
    let (lang, today) = (request.lang, world.clock.today());
    let everybody = world.people();
    let typed: String =
        pairs.iter().find(|(name, _)| name == "q").map_or("", |(_, q)| q.trim()).chars().take(LONGEST).collect();
    let mut shown: Vec<&str> = Vec::new();
    let mut html = String::new();
    if let Some(person) = request.login_hint.as_deref().and_then(|hint| everybody.may_sign_in(hint, today)) {
        shown.push(&person.national_id);
        html.push_str(&section(
            lang.say("الشخص المقترح", "Suggested", "Personne proposée"),
            &entry(person, lang, today, None),
        ));
    }
    let mut open = String::new();
    if typed.is_empty() {
        for (id, [ar, en, fr]) in FIRST {
            let Some(person) = everybody.may_sign_in(id, today).filter(|_| !shown.contains(&id)) else { continue };
            shown.push(&person.national_id);
            open.push_str(&entry(person, lang, today, Some(lang.say(ar, en, fr))));
        }
        html.push_str(&section(
            lang.say("ابدأ بأحد هؤلاء", "Begin with one of them", "Commencez par l’une de ces personnes"),
            &open,
        ));
        html.push_str(&field(lang, &typed));
    } else {
        html.push_str(&field(lang, &typed));
        for person in everybody.who_may_sign_in(today).filter(|person| is_meant(person, &typed)) {
            if !shown.contains(&person.national_id.as_str()) {
                shown.push(&person.national_id);
                open.push_str(&entry(person, lang, today, None));
            }
        }
        html.push_str(&found(lang, &open));
    }
    html.push_str(&folded(&everybody, request, world, &shown));
    html
}

/// All who are not shown above, group by group.
fn folded(everybody: &People, request: &AuthorizationRequest, world: &Shared, shown: &[&str]) -> String {
    let (lang, today) = (request.lang, world.clock.today());
    let mut html = String::new();
    for group in GROUPS {
        let of_group: Vec<String> = everybody
            .who_may_sign_in(today)
            .filter(|person| person.situation == group && !shown.contains(&person.national_id.as_str()))
            .map(|person| entry(person, lang, today, None))
            .collect();
        if !of_group.is_empty() {
            let _ = write!(
                html,
                r#"<details class="people"><summary>{} <span class="count">{}</span></summary><ul>{}</ul></details>"#,
                heading(group, lang),
                lang.digits(&of_group.len().to_string()),
                of_group.concat(),
            );
        }
    }
    html
}

/// The search: its field belongs to a form of its own ([`form`]), since forms can't stand in forms.
fn field(lang: Lang, typed: &str) -> String {
    format!(
        r#"<p class="find"><label for="q">{}</label><input type="search" id="q" name="q" form="find" dir="auto" autocomplete="off" value="{}"><button class="quiet" type="submit" form="find">{}</button></p>"#,
        lang.say(
            "ابحث عن شخص آخر: اسم أو مهنة أو رقم",
            "Find somebody else: a name, a trade or a number",
            "Chercher une autre personne : nom ou numéro"
        ),
        escape(typed),
        lang.say("بحث", "Search", "Rechercher"),
    )
}

/// The form of the search: it asks for the same page, with what is looked for.
pub(super) fn form(realm: Realm, pairs: &[(String, String)]) -> String {
    if realm == Realm::Staff {
        return String::new();
    }
    let mut html = format!(r#"<form id="find" method="get" action="{}/authorize">"#, realm.path());
    for (name, value) in pairs.iter().filter(|(name, _)| name != "q") {
        let _ = write!(html, r#"<input type="hidden" name="{}" value="{}">"#, escape(name), escape(value));
    }
    html + "</form>"
}

fn found(lang: Lang, entries: &str) -> String {
    if entries.is_empty() {
        return format!(
            r#"<p class="nobody" role="status">{}</p>"#,
            lang.say(
                "لا أحد غير من سبق يطابق ما كتبته. جرّب اسمًا أقصر.",
                "Nobody else fits what you typed. Try a shorter name.",
                "Personne d’autre ne correspond. Essayez un nom plus court."
            ),
        );
    }
    section(lang.say("من وجدناهم", "Found", "Personnes trouvées"), entries)
}

pub(super) fn section(heading: &str, entries: &str) -> String {
    format!(r#"<section class="people"><h2>{heading}</h2><ul>{entries}</ul></section>"#)
}

/// True when every word of what was typed stands in the name, the story or the number, in whichever language.
fn is_meant(person: &Person, typed: &str) -> bool {
    let name = person.full_name();
    let both = |text: &Text| format!("{} {}", text.ar, text.en);
    let about = simple(&format!("{} {} {}", both(&name), both(&person.story), person.national_id));
    simple(typed).split_whitespace().all(|word| about.contains(word))
}

/// Letters and digits as people type them: without marks, and those alike that are mistaken for each other.
fn simple(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{064b}'..='\u{0652}' | '\u{0640}'))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            '٠'..='٩' => char::from_u32(c as u32 - '٠' as u32 + '0' as u32).unwrap_or(c),
            _ => c,
        })
        .collect::<String>()
        .to_lowercase()
}

fn heading(group: Situation, lang: Lang) -> &'static str {
    match group {
        Situation::Newborn => lang.say("رُزقوا بمولود", "They have a newborn", "Avec un nouveau-né"),
        Situation::Work => lang.say("يعملون", "In work", "En emploi"),
        Situation::Business => lang.say("أصحاب أعمال", "They own a business", "À la tête d’une entreprise"),
        Situation::Study => lang.say("يدرسون", "They study", "En études"),
        Situation::Seeking => lang.say("يبحثون عن عمل", "Looking for work", "En recherche d’emploi"),
        Situation::Care => lang.say("رعاية وحماية", "Care and protection", "Soins et protection"),
        Situation::Later => lang.say("متقاعدون وأرامل", "Retired or widowed", "À la retraite ou en veuvage"),
        Situation::Residents => lang.say("مقيمون أجانب", "Foreign residents", "Résidents étrangers"),
        Situation::Child | Situation::None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{FIRST, is_meant, simple};
    use crate::people::People;

    #[test]
    fn what_is_typed_is_found_however_it_is_written() {
        assert_eq!(simple("أُمّ ٠٠١ Omar"), "ام 001 omar");
        let people = People::load().unwrap();
        let salma = people.get("0011598018").unwrap();
        for typed in ["سلمى", "سلمي المنصورى", "SALMA", "مولودة", "newborn girl", "٠٠١١٥٩", "0011598018"]
        {
            assert!(is_meant(salma, typed), "{typed}");
        }
        assert!(!is_meant(salma, "يوسف") && !is_meant(salma, "salma omar"));
    }

    #[test]
    fn those_to_begin_with_are_there_and_once() {
        let people = People::load().unwrap();
        for (at, (id, ..)) in FIRST.iter().enumerate() {
            let person = people.get(id).unwrap();
            assert!(person.died.is_none(), "{id}");
            assert!(FIRST.iter().skip(at + 1).all(|(other, ..)| other != id), "{id} twice");
        }
    }
}
