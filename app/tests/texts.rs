//! The texts as a whole, and how a language writes numbers, dates and money.

#![allow(clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../samples/mod.rs"]
#[allow(dead_code)] // only the catalogue and the texts are needed here
mod samples;

use app::texts::{Arg, L, Texts, check};
use jiff::civil::date;
use std::fs;

fn language(id: &str) -> L {
    samples::texts(&samples::catalogue()).language(id).expect("the language")
}

fn plain(text: &str) -> String {
    app::texts::plain(text)
}

#[test]
fn nothing_is_missing_unused_or_different() {
    let catalogue = samples::catalogue();
    let texts = samples::texts(&catalogue);
    let findings = check(texts, &app::words::dynamic_keys(&catalogue, texts));
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// The measures stand in `catalogue/readability.toml`.
#[test]
fn every_text_is_translated_and_easy_to_read() {
    let rules = samples::catalogue().readability;
    assert!(rules.languages.iter().any(|l| l.id == "ar") && rules.languages.iter().any(|l| l.id == "en"));
    let texts = samples::loaded();
    let findings = [texts.untranslated(&rules), texts.hard_to_read(&rules)].concat();
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// Each condition of the gate has words of its own for the person concerned and for staff.
#[test]
fn every_reason_of_the_gate_has_its_own_words() {
    use domain::gate::Reason;
    for id in ["ar", "en"] {
        let l = language(id);
        let mut said: Vec<(String, String)> = Vec::new();
        for reason in Reason::ALL {
            let citizen = app::words::gate_reason(l, reason.code()).into_owned();
            let staff = app::words::gate_reason_for_staff(l, reason.code()).into_owned();
            said.extend([(reason.code().to_owned(), citizen), (format!("{reason} for staff"), staff)]);
        }
        for other in [app::words::gate_reason(l, "new"), app::words::gate_reason_for_staff(l, "new")] {
            said.push(("another".to_owned(), other.into_owned()));
        }
        assert_eq!(said.len(), 2 * Reason::ALL.len() + 2);
        for (place, (reason, words)) in said.iter().enumerate() {
            let latin = words.chars().any(|letter| letter.is_ascii_alphabetic());
            assert!(words.len() > 10 && latin == (id == "en"), "{id} {reason}: {words}");
            let same = said[..place].iter().find(|(_, other)| other == words);
            assert!(same.is_none(), "{id}: {reason} and {same:?} say the same");
        }
    }
}

#[test]
fn arabic_has_six_plural_forms() {
    let arabic = language("ar");
    let days = |days: i64| plain(&arabic.ta("working-days", &[("days", days.into())]));
    assert_eq!(days(0), "فورًا");
    assert_eq!(days(1), "يوم عمل واحد");
    assert_eq!(days(2), "يوما عمل");
    assert_eq!(days(3), "٣ أيام عمل");
    assert_eq!(days(11), "١١ يوم عمل");
    assert_eq!(days(100), "١٠٠ يوم عمل");
    assert_eq!(days(103), "١٠٣ أيام عمل");
    assert_eq!(days(1000), "١٬٠٠٠ يوم عمل");
    let part = |days: f64| plain(&arabic.ta("working-days", &[("days", days.into())]));
    assert_eq!([part(0.5), part(1.5), part(3.5)], ["٠٫٥ يوم عمل", "١٫٥ يوم عمل", "٣٫٥ يوم عمل"]);
    assert_eq!([part(11.5), part(103.5)], ["١١٫٥ يوم عمل", "١٠٣٫٥ يوم عمل"]);
}

#[test]
fn dates_and_money_follow_the_country() {
    let (arabic, english) = (language("ar"), language("en"));
    let day = date(2026, 11, 21);
    assert_eq!(arabic.date(day), "٢١ نوفمبر ٢٠٢٦");
    assert_eq!(english.date(day), "November 21, 2026");
    assert!(arabic.hijri(day).contains("١٤٤٨"), "{}", arabic.hijri(day));
    assert!(english.hijri(day).contains("1448"), "{}", english.hijri(day));
    assert_eq!(plain(&arabic.money("5.000")), "٥ د.و", "three zeros after the sign would read as thousands");
    assert_eq!(plain(&english.money("1200.000")), "1,200 WHD");
    assert_eq!(plain(&english.money("22.500")), "22.500 WHD");
    assert_eq!([plain(&english.amount("-2.5")), plain(&english.amount("0.000"))], ["-2.500 WHD", "0 WHD"]);
    assert_eq!(arabic.money("0.000"), arabic.t("free"));
    let at: jiff::Timestamp = "2026-11-21T09:05:00Z".parse().expect("a moment");
    let (moment, latin) = (plain(&arabic.moment(at)), |c: char| c.is_ascii_digit());
    assert!(
        !moment.chars().any(latin) && moment.contains("٠٥"),
        "a time is written in the language's digits: {moment}"
    );
    assert!(!arabic.clock(at).chars().any(latin) && arabic.clock(at).contains("٠٥"), "{}", arabic.clock(at));
    assert!(plain(&english.moment(at)).contains(":05"), "{}", english.moment(at));
    assert_eq!(plain(&arabic.relative_day(date(2026, 11, 23), day)), "بعد غد");
}

#[test]
fn a_missing_text_is_said_in_another_language_and_never_as_a_key() {
    let files = [
        ("aa/language.ftl", "language-name = A\nlanguage-dir = ltr\n"),
        ("bb/language.ftl", "language-name = B\nlanguage-dir = rtl\nonly-here = words\n"),
    ];
    let texts = Texts::load(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into_iter()).expect("texts");
    let profile = app::texts::Profile::of(&Default::default(), jiff::tz::TimeZone::UTC);
    let texts = texts.leak(profile).expect("texts");
    let first = texts.language("aa").expect("the language");
    assert_eq!(first.t("only-here"), "words");
    assert_eq!(first.t("nowhere"), "—");
    assert_eq!(first.ta("nowhere", &[("n", Arg::Number(1))]), "—");
}

#[test]
fn a_fault_is_told_with_file_and_line() {
    let load = |text: &str| Texts::load([("aa/portal.ftl".to_owned(), text.to_owned())].into_iter());
    let head = "language-name = A\nlanguage-dir = ltr\n";
    let findings = load(&format!("{head}one = 1\none = 2\n")).err().expect("findings");
    assert!(findings.iter().any(|finding| finding.line == 4 && finding.file == "aa/portal.ftl"), "{findings:?}");
    let findings = load(&format!("{head}broken = {{ \n")).err().expect("findings");
    assert!(!findings.is_empty() && findings[0].file == "aa/portal.ftl", "{findings:?}");
}

#[test]
fn styles_know_no_left_and_no_right_and_are_small() {
    let style = concat!(env!("CARGO_MANIFEST_DIR"), "/../style");
    let manifest = fs::read_to_string(format!("{style}/manifest")).expect("the manifest");
    let mut all = String::new();
    for file in manifest.lines() {
        all.push_str(&fs::read_to_string(format!("{style}/{file}")).unwrap_or_else(|error| panic!("{file}: {error}")));
    }
    let physical = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align:left",
        "text-align:right",
        "float:left",
        "float:right",
        ";left:",
        ";right:",
        "{left:",
        "{right:",
        "letter-spacing",
        "font-style:italic",
        "text-align:justify",
        "text-transform",
    ];
    for word in physical {
        assert!(!all.contains(word), "the style sheet says `{word}`");
    }
    // What counts is what crosses the wire: the browser tests hold it to 12 kB. Comments and indentation are taken out.
    assert!(all.len() < 58_000, "{} bytes", all.len());
    // Pages of their own ask for these two; a theme is whichever the country's profile names.
    let apart = ["manifest", "themes", "components.css", "kiosk.css"];
    for file in fs::read_dir(style).expect("the folder") {
        let name = file.expect("a file").file_name().into_string().expect("a name");
        let known = apart.contains(&name.as_str()) || manifest.lines().any(|line| line == name);
        assert!(known, "{name} isn't in the manifest");
    }
}

/// A term that stands nowhere in the texts of services and questions, in some form of it, helps nobody.
#[test]
fn every_term_of_the_glossary_is_found_where_people_read() {
    let catalogue = samples::catalogue();
    for l in samples::texts(&catalogue).languages() {
        let services = catalogue.services.keys().map(|id| format!("service-{id}"));
        let concepts = catalogue.concepts.values().map(domain::catalogue::Concept::key);
        let topics = catalogue.topics.iter().map(|topic| format!("topic-{}", topic.id));
        let criteria = catalogue.services.values().flat_map(|service| {
            service.criterion.iter().map(|criterion| format!("criterion-{}-{}", service.id, criterion.id))
        });
        let attributes = ["summary", "who", "gives", "next", "complaint", "refused", "hint", "question"];
        let said: Vec<String> = services
            .chain(concepts)
            .chain(topics)
            .chain(criteria)
            .flat_map(|key| {
                let mut said: Vec<String> =
                    attributes.iter().filter_map(|name| l.attr(&key, name)).map(Into::into).collect();
                said.push(l.t(&key).into_owned());
                said
            })
            .collect();
        let found = l.terms_in(&said);
        let lost: Vec<&str> =
            catalogue.glossary.iter().map(|term| term.id.as_str()).filter(|id| !found.contains(id)).collect();
        assert!(lost.is_empty(), "{}: {lost:?}", l.lang());
        for term in &catalogue.glossary {
            let name = [l.plain(&term.key())];
            assert!(l.terms_in(&name).contains(&term.id.as_str()), "{}: {name:?} is no form of itself", l.lang());
        }
    }
}
