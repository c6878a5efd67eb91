//! What people read where the law refuses, where a register says little, and where they choose among children.

use crate::commands::{content, said, shubbak};
use crate::support::{Case, LANGUAGES, SALMA, Site};

/// Out of school, never employed: the social insurance register has a number for him and no wage.
const OMAR: &str = "0012917035";
/// A worker of another nationality.
const RAHIM: &str = "0024561037";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("children_are_chosen_by_their_whole_name", |site| Box::pin(whole_names(site))),
        Case::shared("a_national_is_refused_a_work_permit_alone", |site| Box::pin(no_permit(site))),
        Case::shared("the_first_job_of_a_foreigner_is_not_supported", |site| Box::pin(not_supported(site))),
        Case::shared("whoever_never_worked_is_known_as_that", |site| Box::pin(never_worked(site))),
        Case::plain("check_names_what_is_hard_to_read", hard_to_read),
    ]
}

async fn whole_names(site: &Site) {
    for (lang, name, other) in
        [("ar", "آدم يوسف إبراهيم الحداد", "Yousef"), ("en", "Adam Yousef Ibrahim Al-Haddad", "يوسف")]
    {
        let browser = site.browser(lang, SALMA);
        let who = browser.begin("services/school-enrolment").await;
        assert_eq!(who.name(), "who", "{}", who.title());
        let label = who.text("main .choices .choice:first-child label").expect("the first child");
        let all = who.text("main .choices").expect("the choices");
        assert!(all.contains(name), "{all}");
        assert!(!label.contains(':') && !all.contains(other), "the name alone, in the page's letters: {all}");
        assert!(who.has("main .choices time[datetime]"), "with the day of birth");
    }
}

async fn no_permit(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.begin("services/work-permit").await;
    let check = browser.walk_to(page, "check", &[]).await;
    let refused = check.text(".failed-rule").expect("what the law refuses");
    assert!(refused.contains("nationals need no permit"), "{refused}");
    assert!(!check.has("form[action$='/submit']") && !check.has("form[action$='/leave-out']"));
}

async fn not_supported(site: &Site) {
    let browser = site.browser("en", RAHIM);
    let page = browser.begin("life-events/starting-work").await;
    let check = browser.walk_to(page, "check", &[]).await;
    assert!(!check.has("form[action$='/submit']"));
    let rest = browser.submit(&check, &[]).await;
    let check = browser.walk_to(rest, "check", &[]).await;
    let done = browser.finish(check, &[]).await;
    let services = done.attributes("main a[href*='/services/']", "href").join(" ");
    assert!(!done.body.contains("Support for a first job"), "{services}");
    assert!(done.body.contains("Work permit for foreign residents"), "{services}");
}

async fn never_worked(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, OMAR);
        let page = browser.begin("services/first-job-support").await;
        let known = browser.walk_to(page, "known-social-insurance", &[]).await;
        let said = if lang == "ar" { "لا عمل سابق في الواحة" } else { "Never worked in Al-Waha" };
        assert!(known.body.contains(said), "{:?}", known.text("main"));
        let check = browser.walk_to(known, "check", &[]).await;
        assert!(check.has("form[action$='/submit']") && check.has(".failed-rule"), "an officer looks at it");
    }
}

/// What is hard to read is told and starts; what was not translated does not.
fn hard_to_read() {
    let folder = content();
    let add = |file: &str, text: &str| {
        let path = folder.path().join(file);
        let before = std::fs::read_to_string(&path).unwrap();
        assert!(before.contains("home-resume-text = "), "{file}");
        let key = before.lines().find(|line| line.starts_with("home-resume-text = ")).unwrap().to_owned();
        std::fs::write(&path, before.replace(&key, &format!("home-resume-text = {text}"))).unwrap();
    };
    let run = |arguments: &[&str]| {
        let output = shubbak(folder.path(), arguments, &[]);
        (output.status.success(), said(&output))
    };
    let (done, words) = run(&["check", ".", "--readability"]);
    assert!(done && words.contains("No text is hard to read") && words.contains("at most 25 words"), "{words}");
    let long = "word ".repeat(26);
    add("locales/en/pages/messages.ftl", &format!("{long}prior to."));
    let (done, words) = run(&["check", "."]);
    assert!(done && words.contains("2 remarks on how texts read"), "{words}");
    let (done, words) = run(&["check", ".", "--readability"]);
    assert!(done && words.contains("locales/en/pages/messages.ftl:"), "{words}");
    assert!(words.contains("a sentence of 28 words") && words.contains("mend: write “before”"), "{words}");
    add("locales/ar/pages/messages.ftl", "تابع your application بالرمز");
    let (done, words) = run(&["check", "."]);
    assert!(!done && words.contains("not translated: your, application"), "{words}");
    assert!(words.contains("locales/ar/pages/messages.ftl:") && words.contains("mend: translate it"), "{words}");
}
