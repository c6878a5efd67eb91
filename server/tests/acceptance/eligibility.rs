//! Who may have what: the questions for anybody, and what the law refuses inside a bundle.

use crate::support::{Browser, Case, LANGUAGES, Page, SALMA, Site};
use reqwest::StatusCode;

/// What Salma, who is thirty, can't have among what belongs to retiring.
const PENSION: &str = "old-age-pension";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("a_few_answers_say_what_one_may_have", |site| Box::pin(check(site))),
        Case::shared("the_next_question_and_what_an_answer_changes_are_told", |site| Box::pin(told(site))),
        Case::shared("a_service_goes_on_the_list_without_losing_the_answers", |site| Box::pin(kept_answers(site))),
        Case::shared("services_are_listed_by_letter_level_and_persona", |site| Box::pin(listed(site))),
        Case::shared("what_the_law_refuses_is_left_out", |site| Box::pin(left_out(site))),
        Case::shared("nothing_is_left_when_all_is_left_out", |site| Box::pin(nothing_left(site))),
    ]
}

fn standing(page: &Page, service: &str) -> Option<String> {
    let of = page.attributes("li.offer[data-standing]", "data-standing");
    let links = page.attributes("li.offer[data-standing] h3 a, li.offer[data-standing] h4 a", "href");
    let at = links.iter().position(|link| link.ends_with(&format!("/services/{service}")))?;
    of.get(at).cloned()
}

async fn answered(browser: &Browser, born: [&str; 3], nationality: &str) -> Page {
    let page = browser.get("check").await;
    let [day, month, year] = born;
    let answers = [
        ("applicant.birth_date.day", day),
        ("applicant.birth_date.month", month),
        ("applicant.birth_date.year", year),
        ("applicant.nationality", nationality),
    ];
    let form = page.form(SALMA);
    let empty = page.fields().into_iter().fold(form, |form, name| form.set(&name, ""));
    browser.send(&answers.iter().fold(empty, |form, (name, value)| form.set(name, value))).await
}

async fn check(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let blank = browser.get("check").await;
        assert!(!blank.has("#results") && blank.fields().len() >= 5, "{:?}", blank.fields());
        let own = answered(&browser, ["1", "3", "1998"], "AWH").await;
        assert_eq!(own.status, StatusCode::OK, "{:?}", own.text("[role=alert]"));
        assert!(own.url.query().is_none(), "nothing personal in the address");
        assert_eq!(own.headers["cache-control"], "no-store");
        let foreign = answered(&browser, ["1", "3", "2003"], "JOR").await;
        assert_eq!(standing(&foreign, "passport").as_deref(), Some("cannot"), "{:?}", foreign.text("#results"));
        assert_ne!(standing(&own, "passport").as_deref(), Some("cannot"));
        let all = foreign.attributes("li.offer[data-standing]", "data-standing");
        assert!(all.len() > 50 && all.iter().any(|one| one == "can") && all.iter().any(|one| one == "perhaps"));
        assert!(foreign.count("li.offer[data-standing=cannot] .picture-list a[href]") > 0, "with the article");
        assert_eq!(foreign.value("applicant.birth_date.year").as_deref(), Some("2003"), "to change an answer");
        let nonsense = answered(&browser, ["31", "2", "2003"], "AWH").await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nonsense.has("[role=alert]") && !nonsense.has("#results"));
        let nothing = answered(&browser, ["", "", ""], "").await;
        assert_eq!(nothing.attributes("li[data-standing=cannot]", "data-standing"), Vec::<String>::new());
    }
}

const BORN: [(&str, &str); 4] = [
    ("applicant.birth_date.day", "1"),
    ("applicant.birth_date.month", "3"),
    ("applicant.birth_date.year", "1998"),
    ("applicant.nationality", "AWH"),
];

/// The check sent with these answers, and with what the page before has to say of the last ones.
async fn sent(browser: &Browser, more: &[(&str, &str)], last: Option<&Page>) -> Page {
    let page = browser.get("check").await;
    let form = page.form(SALMA);
    let empty = page.fields().into_iter().fold(form, |form, name| form.set(&name, ""));
    let form = BORN.iter().chain(more).fold(empty, |form, (name, value)| form.set(name, value));
    let hidden = |what: &str| {
        last.map_or(Vec::new(), |last| last.attributes("form#answers input[type=hidden][name^='before.']", what))
    };
    let before = hidden("name").into_iter().zip(hidden("value"));
    browser.send(&before.fold(form, |form, (name, value)| form.set(&name, &value))).await
}

async fn told(site: &Site) {
    const CHILDREN: &str = "applicant.children";
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let asked = browser.get("check").await.fields();
        let place = |name: &str| asked.iter().position(|field| field.starts_with(name));
        assert!(place(CHILDREN).is_some() && place(CHILDREN) < place("applicant.employment"), "{asked:?}");
        let first = sent(&browser, &[], None).await;
        assert!(!first.has("[data-moved]"), "nothing was answered before");
        let next = first.attribute("#results .note a[href^='#applicant.']", "href").expect("the next question");
        assert!(first.has(&format!("[id='{}']", next.trim_start_matches('#'))), "{next} is on the page");
        assert_eq!(standing(&first, "child-allowance").as_deref(), Some("perhaps"));
        let none = sent(&browser, &[(CHILDREN, "false")], Some(&first)).await;
        assert_eq!(standing(&none, "child-allowance").as_deref(), Some("cannot"));
        assert!(none.has("[data-moved=child-allowance]"), "{:?}", none.text("#results"));
        assert!(none.count("[data-moved]") < 20, "only what moved");
        let again = sent(&browser, &[(CHILDREN, "true")], Some(&none)).await;
        assert_eq!(standing(&again, "child-allowance").as_deref(), Some("perhaps"));
        assert!(again.has("[data-moved=child-allowance]"));
        let near = again.count("#nearest li.offer[data-standing=perhaps]");
        assert!((1..=5).contains(&near), "{near} that ask about the answers stand open");
        assert!(again.has("details.outlooks:not([open]) li.offer[data-standing=perhaps]"), "the rest is folded");
        let same = sent(&browser, &[(CHILDREN, "true")], Some(&again)).await;
        assert!(!same.has("[data-moved]"), "the same answers change nothing");
        let odd = sent(&browser, &[(CHILDREN, "<b>")], Some(&again)).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(odd.has(&format!("[name='before.{CHILDREN}'][value=true]")), "the comparison is not lost");
    }
}

async fn kept_answers(site: &Site) {
    let browser = site.browser("en", "");
    let page = sent(&browser, &[], None).await;
    let button = page.attribute("button[name=add][value=passport]", "formaction").expect("comes back to the check");
    assert!(button.starts_with("/en/check#pick-passport"), "{button}");
    let listed = sent(&browser, &[("add", "passport")], None).await;
    assert_eq!(listed.status, StatusCode::OK);
    assert!(listed.has(".listed a[href$='/my-list']") && listed.has("#results"), "{:?}", listed.text("main"));
    assert_eq!(listed.value("applicant.birth_date.year").as_deref(), Some("1998"));
    assert!(browser.get("my-list").await.has("[data-service=passport]"));
    assert_eq!(sent(&browser, &[("add", "no-such-service")], None).await.status, StatusCode::NOT_FOUND);
}

async fn listed(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let all = browser.get("services").await.count("main li.offer");
        let letters = browser.get("services?order=letter").await;
        assert_eq!(letters.count("main li.offer"), all, "each once");
        assert!(letters.count("main h2") > 8);
        let headings = letters.texts("main h2");
        let mut sorted = headings.clone();
        sorted.sort();
        assert_eq!(headings, sorted, "in the order of the alphabet");
        let regional = browser.get("services?level=regional").await;
        assert!(regional.count("main li.offer") > 0 && regional.count("main li.offer") < all);
        let carers = browser.get("services?persona=carer&order=letter").await;
        assert!(carers.has("a[href$='/services/carers-allowance']") && carers.count("main li.offer") < all);
        assert_eq!(browser.get("services?level=nonsense").await.count("main li.offer"), all);
        let none = browser.get("services?level=regional&persona=driver").await;
        assert!(none.has(".note") && none.count("main li.offer") == 0, "nothing leads somewhere");
    }
}

async fn left_out(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let page = browser.begin("life-events/retiring").await;
        let check = browser.walk_to(page, "check", &[]).await;
        assert!(check.has(".failed-rule") && !check.has("form[action$='/submit']"), "{:?}", check.text("main"));
        assert!(check.has("#send a[href='#refused']"), "at the end it says why");
        assert!(check.has("#refused form[action$='/leave-out']"), "and leads to what can be done");
        assert!(check.has(&format!(".panel li[data-refused={PENSION}]")), "{:?}", check.text(".panel"));
        let rest = browser.submit(&check, &[]).await;
        let check = browser.walk_to(rest, "check", &[]).await;
        assert!(!check.has(".note-warning .failed-rule") || check.has("form[action$='/submit']"));
        let done = browser.finish(check, &[]).await;
        let reference = done.reference().expect("the rest is handed in");
        assert!(!done.body.contains(&format!("services/{PENSION}")), "{reference}");
    }
}

async fn nothing_left(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.begin(&format!("services/{PENSION}")).await;
    let check = browser.walk_to(page, "check", &[]).await;
    assert!(check.has(".failed-rule") && !check.has("form[action$='/leave-out']"), "nothing would be left");
    assert!(check.has("#send a[href='#refused']") && check.has("#refused .failed-rule"));
    let application = check.application();
    let csrf = check.attribute("input[name=csrf]", "value").unwrap();
    let fields = vec![("csrf".to_owned(), csrf), ("service".to_owned(), PENSION.to_owned())];
    let action = browser.url(&format!("applications/{application}/leave-out"));
    let forged = browser.send(&crate::support::Form { action, post: true, fields }).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.get(&format!("applications/{application}")).await.status, StatusCode::OK);
}
