//! Each profile with the whole catalogue: digits, months, calendars, money and weeks as the country has them, and a
//! language that lacks texts.

#![allow(clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../samples/mod.rs"]
#[allow(dead_code)] // not every sample is needed here
mod samples;

use app::texts::{L, Profile, Texts, check, missing};
use app::{Digits, Manner, ShownCalendar};
use domain::catalogue::{Catalogue, DayOfWeek, SourceFile, load};
use icu::calendar::{types::Weekday, week::WeekInformation};
use icu::locale::Locale;
use jiff::{civil::date, tz::TimeZone};
use scraper::{Html, Selector};

/// The catalogue with another profile.
fn catalogue(profile: &str) -> Catalogue {
    let files = samples::files("catalogue").expect("the catalogue's files").into_iter().map(|(path, text)| {
        let of_country = path == "catalogue/country.toml";
        let text =
            if of_country { text.replace("profile = \"alwaha\"", &format!("profile = \"{profile}\"")) } else { text };
        SourceFile { path, text }
    });
    load(&files.collect::<Vec<_>>()).unwrap_or_else(|findings| panic!("{profile}: {findings:#?}"))
}

/// The texts with these files beside the real ones.
fn texts(catalogue: &Catalogue, more: &[(&str, &str)]) -> Texts {
    let real = samples::files("locales").expect("the texts").into_iter();
    let real = real.map(|(path, text)| (path.trim_start_matches("locales/").to_owned(), text));
    let more = more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let texts = Texts::load(real.chain(more)).unwrap_or_else(|findings| panic!("{findings:#?}"));
    texts.complete_in(&catalogue.country.languages).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// A language under a profile.
fn language(profile: &str, id: &str) -> L {
    let catalogue = catalogue(profile);
    let zone = TimeZone::get(&catalogue.country.zone).expect("the zone");
    let texts = texts(&catalogue, &[]).leak(Profile::of(&catalogue.country, zone));
    texts.unwrap_or_else(|findings| panic!("{profile}: {findings:#?}")).language(id).expect("the language")
}

fn plain(text: &str) -> String {
    app::texts::plain(text)
}

#[test]
fn each_country_writes_days_numbers_and_money_its_own_way() {
    let (autumn, winter, summer) = (date(2026, 11, 21), date(2026, 1, 5), date(2026, 8, 7));
    // The months of November, January and August, a grouped number, five and a quarter.
    for (profile, months, number, money) in [
        ("alwaha", ["٢١ نوفمبر ٢٠٢٦", "يناير", "أغسطس"], "١٬٢٣٤٬٥٦٧", "٥٫٢٥٠ د.و"),
        ("jo", ["٢١ تشرين الثاني ٢٠٢٦", "كانون الثاني", "آب"], "١٬٢٣٤٬٥٦٧", "٥٫٢٥٠ د.أ"),
        ("eg", ["٢١ نوفمبر ٢٠٢٦", "يناير", "أغسطس"], "١٬٢٣٤٬٥٦٧", "٥٫٢٥ ج.م"),
        ("sa", ["٢١ نوفمبر ٢٠٢٦", "يناير", "أغسطس"], "١٬٢٣٤٬٥٦٧", "٥٫٢٥ ر.س"),
        ("ae", ["21 نوفمبر 2026", "يناير", "أغسطس"], "1,234,567", "5.25 د.إ"),
        ("ma", ["21 نونبر 2026", "يناير", "غشت"], "1.234.567", "5,25 د.م."),
    ] {
        let l = language(profile, "ar");
        assert_eq!(l.date(autumn), months[0], "{profile}");
        assert!(l.date(winter).contains(months[1]), "{profile}: {}", l.date(winter));
        assert!(l.date(summer).contains(months[2]), "{profile}: {}", l.date(summer));
        assert_eq!(l.number(1_234_567), number, "{profile}");
        assert_eq!(plain(&l.money("5.250")), money, "{profile}");
        let latin = matches!(profile, "ae" | "ma");
        let hijri = l.hijri(autumn);
        assert!(hijri.contains(if latin { "1448" } else { "١٤٤٨" }) && hijri.contains("جمادى"), "{profile}: {hijri}");
        let days = |days: i64| plain(&l.ta("working-days", &[("days", days.into())]));
        let three = if latin { "3 أيام عمل" } else { "٣ أيام عمل" };
        assert_eq!(
            [&*days(0), &*days(1), &*days(2), &*days(3)],
            ["فورًا", "يوم عمل واحد", "يوما عمل", three],
            "{profile}"
        );
        let many = if latin { ["11", "100", "103"] } else { ["١١", "١٠٠", "١٠٣"] };
        for ((count, shown), form) in [11, 100, 103].into_iter().zip(many).zip(["يوم عمل", "يوم عمل", "أيام عمل"])
        {
            assert_eq!(days(count), format!("{shown} {form}"), "{profile}");
        }
    }
}

/// What the files say of weekends and first days is what CLDR says of the region.
#[test]
fn weeks_are_those_of_the_region() {
    let days = [
        (DayOfWeek::Monday, Weekday::Monday),
        (DayOfWeek::Tuesday, Weekday::Tuesday),
        (DayOfWeek::Wednesday, Weekday::Wednesday),
        (DayOfWeek::Thursday, Weekday::Thursday),
        (DayOfWeek::Friday, Weekday::Friday),
        (DayOfWeek::Saturday, Weekday::Saturday),
        (DayOfWeek::Sunday, Weekday::Sunday),
    ];
    for profile in catalogue("alwaha").profiles.values().filter(|profile| profile.id != "alwaha") {
        let locale: Locale = format!("und-{}", profile.region).parse().expect("a region");
        let week = WeekInformation::try_new(locale.into()).expect("its week");
        let theirs = |day: DayOfWeek| days.iter().find(|(ours, _)| *ours == day).map(|(_, theirs)| *theirs);
        assert_eq!(theirs(profile.first_day), Some(week.first_weekday), "{}: the first day", profile.id);
        for (ours, theirs) in days {
            let closed = profile.weekend.contains(&ours);
            assert_eq!(closed, week.weekend.contains(theirs), "{}: {ours:?}", profile.id);
        }
    }
}

#[test]
fn somebody_may_have_other_digits_and_the_other_calendar_first() {
    let arabic = language("jo", "ar");
    let day = date(2026, 11, 21);
    let latin = arabic.in_manner(Manner { digits: Digits::Latin, calendar: ShownCalendar::Hijri });
    assert!(latin.date(day).contains("1448") && !latin.date(day).contains("2026"), "{}", latin.date(day));
    let both = plain(&latin.both_calendars(day));
    let places = (both.find("1448").expect("Hijri"), both.find("2026").expect("Gregorian"));
    assert!(places.0 < places.1, "{both}");
    assert_eq!(plain(&latin.ta("working-days", &[("days", 103_i64.into())])), "103 أيام عمل", "the words stay");
    assert_eq!(plain(&latin.ta("working-days", &[("days", 3_i64.into())])), "3 أيام عمل");
    assert_eq!(plain(&latin.money("5.250")), "5.250 د.أ");
    let law = |l: L| l.t("law-traffic-law-art-31").into_owned();
    assert!(law(arabic).contains('٣') && law(latin).contains("31"), "{} {}", law(arabic), law(latin));
    let both = arabic.in_manner(Manner { digits: Digits::Own, calendar: ShownCalendar::Both });
    assert!(both.date(day).contains("٢٠٢٦") && both.date(day).contains("١٤٤٨"), "{}", both.date(day));
    assert_eq!(both.others().next().map(L::manner), Some(both.manner()), "the choice holds in every language");
}

/// A few words, one with a number, and none of the rest.
const GERMAN: (&str, &str) = (
    "de/portal.ftl",
    "language-name = Deutsch\nlanguage-dir = ltr\nportal-name = Schubbak\nnav-services = Dienste\nchoose = Bitte wählen\n",
);

#[test]
fn a_language_that_lacks_texts_says_so_and_marks_what_it_borrows() {
    let catalogue = catalogue("alwaha");
    let texts = texts(&catalogue, &[GERMAN]);
    let keys = app::words::dynamic_keys(&catalogue, &texts);
    assert_eq!(check(&texts, &keys), [], "nothing to refuse");
    let lacks = missing(&texts, &keys);
    assert!(lacks.iter().all(|one| !["ar", "en"].contains(&&*one.language) && one.messages <= one.of), "{lacks:?}");
    assert!(lacks.iter().any(|one| one.language == "de" && one.file == "pages/public.ftl"), "{lacks:?}");
    let texts = texts.leak(Profile::of(&catalogue.country, TimeZone::UTC));
    let texts = texts.unwrap_or_else(|findings| panic!("{findings:#?}"));
    let ids: Vec<&str> = texts.ids().collect();
    assert_eq!(ids[..3], ["ar", "en", "de"], "the country's own come first");
    let german = texts.language("de").expect("the language");
    assert_eq!(german.t("nav-help"), texts.language("ar").expect("Arabic").t("nav-help"), "outside of pages unmarked");
    assert_eq!(german.stemmer(), "", "nothing of another language is taken for its own");
    for (name, html) in samples::drawn(&catalogue, german, 0).shown {
        assert!(!html.contains(|c: char| ('\u{E000}'..='\u{E2FF}').contains(&c)), "{name}: a mark is left");
        let page = Html::parse_document(&html);
        let has = |selector: &str| page.select(&Selector::parse(selector).expect("a selector")).next().is_some();
        assert!(has("span[lang=ar][dir=rtl]"), "{name}: borrowed words are marked");
        assert!(!has("title span, option span, textarea span, svg span"), "{name}: where no element can stand");
        assert!(!html.contains("=\"<span") && !html.contains("&lt;span"), "{name}");
        assert_eq!(html.matches("<span").count(), html.matches("</span>").count(), "{name}: each is closed");
    }
}

#[test]
fn a_complete_language_borrows_nothing() {
    let catalogue = catalogue("alwaha");
    let promised = [catalogue.country.languages.clone(), vec!["de".to_owned()]].concat();
    let texts = texts(&catalogue, &[GERMAN]).complete_in(&promised);
    let texts = texts.unwrap_or_else(|findings| panic!("{findings:#?}"));
    let findings = check(&texts, &app::words::dynamic_keys(&catalogue, &texts));
    assert!(findings.iter().any(|one| one.message.contains("missing in `de`")), "{findings:?}");
    let lost = texts.complete_in(&["xx".to_owned()]).err().expect("no such folder");
    assert!(lost[0].message.contains("`xx`"), "{lost:?}");
}
