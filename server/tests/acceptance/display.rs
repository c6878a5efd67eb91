//! How numbers and days are written: the country's profile, a person's choice, and a language added by folder alone.

use crate::commands::{content, said, shubbak};
use crate::support::{Browser, Case, LANGUAGES, Page, SALMA, Site};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use server::settings::Settings;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;

/// Pages that are the same for everybody, with numbers on them: one of each kind of memory.
const KEPT: [&str; 2] = ["services/birth-registration", "who-may-know"];
/// The profiles of the catalogue.
const PROFILES: [&str; 6] = ["alwaha", "jo", "eg", "sa", "ae", "ma"];

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_choice_of_digits_is_honoured_and_kept_from_others", |site| Box::pin(digits(site))),
        Case::shared("days_are_shown_in_the_chosen_calendar", |site| Box::pin(calendar(site))),
        Case::shared("a_choice_leads_back_and_nowhere_else", |site| Box::pin(back(site))),
        Case::own_with("the_profile_decides_what_a_phone_number_is", in_egypt, |site| Box::pin(phones(site))),
        Case::own_with("a_language_by_folder_falls_back_visibly", in_a_new_language, |site| Box::pin(language(site))),
        Case::plain("the_catalogue_passes_with_each_profile", each_profile),
        Case::plain("a_profile_that_does_not_hold_together_is_refused", broken_profiles),
        Case::plain("what_a_language_lacks_is_reported", reported),
    ]
}

async fn choose(browser: &Browser, digits: &str, calendar: &str) -> Page {
    let page = browser.get("display").await;
    let form = page.form(SALMA).set("digits", digits).set("calendar", calendar);
    browser.send(&form).await
}

fn arabic_digits(page: &Page) -> bool {
    page.text("main").unwrap().contains(|c: char| ('٠'..='٩').contains(&c))
}

async fn digits(site: &Site) {
    for (path, others_first) in KEPT.into_iter().flat_map(|path| [(path, false), (path, true)]) {
        let (chooser, other) = (site.browser("ar", SALMA), site.browser("ar", SALMA));
        choose(&chooser, "latn", "own").await;
        // Whoever comes first must not decide what the other one sees.
        let plain = if others_first { Some(other.get(path).await) } else { None };
        let chosen = chooser.get(path).await;
        assert!(!arabic_digits(&chosen), "{path}: {:?}", chosen.text("main"));
        assert_eq!(chosen.headers["cache-control"], "no-store", "{path}");
        for again in [other.get(path).await, other.get(path).await] {
            assert!(arabic_digits(&again), "{path}");
            assert_eq!(again.headers["cache-control"], "no-cache", "{path}");
            assert!(plain.as_ref().is_none_or(|plain| plain.body == again.body), "{path}");
        }
        assert!(!arabic_digits(&chooser.get(path).await), "{path}: still");
        choose(&chooser, "own", "own").await;
        assert_eq!(chooser.get(path).await.body, other.get(path).await.body, "{path}: as everybody again");
    }
    let reader = site.browser("en", SALMA);
    choose(&reader, "arab", "own").await;
    assert!(arabic_digits(&reader.get(KEPT[0]).await), "in English too, if somebody wants it");
    reader.sign_in().await;
    let page = reader.begin("life-events/having-a-baby").await;
    assert!(page.has("html[lang=en]") && !page.has("main [role=alert]"), "and a journey goes on");
}

async fn calendar(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        assert_eq!(choose(&browser, "latn", "hijri").await.status, StatusCode::OK);
        let page = browser.get("display").await;
        let hints = page.texts("fieldset:last-of-type .choice-hint");
        // The country's own is the Gregorian one: it is offered once.
        assert_eq!(hints.len(), 3, "{hints:?}");
        assert!(hints[0].contains("202") && hints[1].contains("144") && !hints[1].contains("202"), "{hints:?}");
        assert!(hints[2].contains("202") && hints[2].contains("144"), "{hints:?}");
        let numbers = page.texts("fieldset:first-of-type .choice-hint");
        assert!(numbers.len() == 2 && numbers[0] != numbers[1], "no two that look alike: {numbers:?}");
        assert_eq!(page.attribute("input[name=calendar][checked]", "value").as_deref(), Some("hijri"));
        assert_eq!(page.attribute("input[name=digits][checked]", "value").as_deref(), Some("latn"));
        browser.sign_in().await;
        let page = browser.begin("services/birth-registration").await;
        let page = browser.walk_to(page, "known-population", &[]).await;
        let years = |text: &str| -> Vec<u32> {
            text.split(|c: char| !c.is_ascii_digit())
                .filter(|part| part.len() == 4)
                .filter_map(|y| y.parse().ok())
                .collect()
        };
        let days: Vec<Vec<u32>> =
            page.texts(".fact-value").iter().map(|day| years(day)).filter(|y| y.len() == 2).collect();
        assert!(!days.is_empty(), "a birth date: {:?}", page.texts(".fact-value"));
        assert!(days.iter().all(|years| years[0] < 1500 && years[1] > 1900), "Hijri first: {days:?}");
    }
}

async fn back(site: &Site) {
    let browser = site.browser("en", SALMA);
    let from = format!("{}?order=letter", browser.url("services"));
    let page = browser.once(browser.request(&browser.url("display")).header("referer", from)).await;
    assert_eq!(page.attribute("input[name=back]", "value").as_deref(), Some("/en/services?order=letter"));
    let form = page.form(SALMA).set("digits", "latn");
    assert_eq!(browser.send(&form).await.path(), "/en/services");
    for elsewhere in ["https://evil.example/", "//evil.example", "/nonsense", "\\evil"] {
        let after = browser.send(&form.clone().set("back", elsewhere)).await;
        assert_eq!((after.path(), after.url.host_str()), ("/en/display", browser.url("").host_str()), "{elsewhere}");
    }
    let mut headers = HeaderMap::new();
    headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
    let foreign = browser.once(browser.plain_post(&form, headers)).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    assert!(!foreign.headers.contains_key("set-cookie"), "nothing is kept");
    let nonsense = site.browser("en", SALMA);
    let odd = nonsense.send(&form.clone().set("digits", "<script>").set("calendar", "x; Path=/")).await;
    assert_eq!((odd.status, odd.headers.get("set-cookie")), (StatusCode::OK, None));
    let stranger = nonsense.request(&nonsense.url(KEPT[0])).header("cookie", "shubbak-display=evil.<b>");
    assert_eq!(nonsense.once(stranger).await.headers["cache-control"], "no-cache", "as for everybody");
}

/// A copy of the content, changed, that lives as long as the tests.
fn changed(change: impl Fn(&Path)) -> TempDir {
    let folder = content();
    change(folder.path());
    folder
}

fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn hold(folder: &Path, profile: &str) {
    edit(folder, "catalogue/country.toml", "profile = \"alwaha\"", &format!("profile = \"{profile}\""));
}

static EGYPT: LazyLock<TempDir> = LazyLock::new(|| changed(|folder| hold(folder, "eg")));

fn in_egypt(settings: &mut Settings) {
    settings.content_dir = Some(EGYPT.path().to_owned());
}

async fn phones(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let page = browser.get("call-back").await;
        // Al-Waha's, Jordan's, one digit too few; then one of Egypt's.
        for (number, refused) in
            [("070 000 0123", true), ("079 012 3456", true), ("010 0123 456", true), ("٠١٠ ٠١٢٣ ٤٥٦٧", false)]
        {
            let answer = browser.send(&page.form("").set("number", number).set("name", "Mona")).await;
            assert_eq!(answer.status == StatusCode::UNPROCESSABLE_ENTITY, refused, "{number}: {}", answer.status);
            let said = answer.text("[role=alert]").map(|words| words.replace('\u{a0}', " "));
            let shown = said.is_some_and(|words| words.contains("010 0123 4567"));
            assert_eq!(shown, refused, "the form is shown: {:?}", answer.text("[role=alert]"));
        }
    }
    let page = site.browser("ar", SALMA).get("services/driving-licence-renewal").await;
    let words = page.text("main").unwrap().replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
    assert!(words.contains("٢٠ ج.م") && !words.contains("٢٠٫٠"), "a whole amount has no decimals: {words}");
}

/// A language with a few words of its own, which nobody has declared.
static NEW_LANGUAGE: LazyLock<TempDir> = LazyLock::new(|| {
    changed(|folder| {
        let of = folder.join("locales/de");
        std::fs::create_dir_all(&of).unwrap();
        let words = "language-name = Deutsch\nlanguage-dir = ltr\nnav-services = Dienste\nportal-name = Schubbak\n";
        std::fs::write(of.join("language.ftl"), words).unwrap();
    })
});

fn in_a_new_language(settings: &mut Settings) {
    settings.content_dir = Some(NEW_LANGUAGE.path().to_owned());
}

async fn language(site: &Site) {
    let browser = site.browser("de", SALMA);
    for path in ["", "services", "services/birth-registration", "search?q=pass", "display", "nonsense"] {
        let page = browser.get(path).await;
        assert!(page.has("html[lang=de][dir=ltr]"), "{path}");
        assert!(page.texts(".nav a").contains(&"Dienste".to_owned()), "{path}: its own words");
        assert!(page.has("main span[lang=ar][dir=rtl]"), "{path}: what it lacks is marked");
        assert!(page.text(".note").is_some_and(|words| !words.is_empty()), "{path}: and said");
        let marks = |c: char| ('\u{E000}'..='\u{E2FF}').contains(&c);
        assert!(!page.body.contains(marks), "{path}: no mark is left");
        assert!(!page.title().contains('<') && page.title().contains("Schubbak"), "{path}: {}", page.title());
    }
    for lang in LANGUAGES {
        let page = site.browser(lang, SALMA).get("services").await;
        assert!(
            !page.body.contains("<span lang=\"ar\" dir") && page.has(".languages a[lang=de]"),
            "complete ones stay"
        );
    }
    let browser = site.browser("de", SALMA);
    let page = browser.begin("life-events/having-a-baby").await;
    let done = browser.finish(page, &[]).await;
    assert!(done.reference().is_some(), "a whole journey works: {}", done.url);
}

fn each_profile() {
    for profile in PROFILES {
        let folder = changed(|folder| hold(folder, profile));
        let output = shubbak(folder.path(), &["check", "."], &[]);
        assert!(output.status.success(), "{profile}: {}", said(&output));
    }
}

fn broken_profiles() {
    let (jo, eg, country) = ("catalogue/profiles/jo.toml", "catalogue/profiles/eg.toml", "catalogue/country.toml");
    for (file, from, to, says) in [
        (country, "profile = \"alwaha\"", "profile = \"atlantis\"", "unknown profile `atlantis`"),
        (country, "languages = [\"ar\", \"en\"]", "languages = [\"ar\", \"xx\"]", "names the language `xx`"),
        (jo, "weekend = [\"friday\", \"saturday\"]\n", "", "missing field `weekend`"),
        (jo, "\"friday\", \"saturday\"", "\"friday\", \"friday\"", "no weekend"),
        (jo, "region = \"JO\"", "region = \"Jordan\"", "no country's code"),
        (jo, "zone = \"Asia/Amman\"", "zone = \"Asia/Petra\"", "not a time zone"),
        (jo, "theme = \"alwaha\"", "theme = \"petra\"", "no colours `petra`"),
        (jo, "ar = \"arab\"", "ar = \"roman\"", "digits `roman`"),
        (jo, "calendars = [\"gregorian\", \"hijri\"]", "calendars = [\"hijri\"]", "no gregorian"),
        (jo, "checksum = \"none\"", "checksum = \"luhn\"", "fails its own checksum"),
        (jo, "calling_code = \"+962\"", "calling_code = \"962\"", "no calling code"),
        (jo, "\"+962 79 012 3456\"", "\"+962 6 500 8080\"", "no mobile number"),
        (eg, "29603040100019", "29613040100019", "not the id's own form"),
        (eg, "currency_decimals = 2", "currency_decimals = 5", "too many"),
        (eg, "id = \"eg\"", "id = \"egypt\"", "another name"),
    ] {
        let folder = changed(|folder| edit(folder, file, from, to));
        let output = shubbak(folder.path(), &["check", "."], &[]);
        let words = said(&output);
        assert!(!output.status.success() && words.contains(says) && words.contains("mend:"), "{to}: {words}");
    }
    let folder = changed(|folder| {
        hold(folder, "eg");
        edit(folder, "catalogue/services/driving-licence-renewal.toml", "\"20.000\"", "\"20.125\"");
    });
    let words = said(&shubbak(folder.path(), &["check", "."], &[]));
    assert!(words.contains("driving-licence-renewal.toml") && words.contains("decimals of EGP"), "{words}");
}

fn reported() {
    let folder = NEW_LANGUAGE.path();
    let output = shubbak(folder, &["check", "."], &[]);
    let words = said(&output);
    assert!(output.status.success(), "{words}");
    assert!(words.contains("de is not complete") && words.contains("de/pages/public.ftl"), "{words}");
    assert!(!words.contains("en is not complete") && !words.contains("ar is not complete"), "{words}");
    let wrong = changed(|folder| {
        let of = folder.join("locales/de");
        std::fs::create_dir_all(&of).unwrap();
        let words = "language-name = Deutsch\nlanguage-dir = ltr\nerror-title = Fehler: { $titel }\nextra = x\n";
        std::fs::write(of.join("language.ftl"), words).unwrap();
    });
    let output = shubbak(wrong.path(), &["check", "."], &[]);
    let words = said(&output);
    assert!(!output.status.success() && words.contains("error-title") && words.contains("`extra`"), "{words}");
    let declared =
        changed(|folder| edit(folder, "catalogue/country.toml", "[\"ar\", \"en\"]", "[\"ar\", \"en\", \"de\"]"));
    copy_new_language(declared.path());
    let output = shubbak(declared.path(), &["check", "."], &[]);
    assert!(!output.status.success() && said(&output).contains("missing in `de`"), "a promised language is complete");
}

fn copy_new_language(folder: &Path) {
    crate::support::copy(&NEW_LANGUAGE.path().join("locales/de"), &folder.join("locales/de"));
}
