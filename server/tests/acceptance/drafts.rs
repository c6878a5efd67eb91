//! Drafts: left and found again, begun once, handed in once, with as many clicks and windows as people have.

use crate::support::{Browser, Case, FADI, HASSAN, MAJED, PRIYA, Page, Site, YOUSEF, until};
use futures::future::join_all;
use std::collections::BTreeSet;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("left_here_found_there", |site| Box::pin(left_and_found(site))),
        Case::shared("the_begin_form_sent_twice_begins_one", |site| Box::pin(begun_once(site))),
        Case::shared("twenty_submits_give_one_application", |site| Box::pin(submitted_once(site))),
        Case::shared("the_tasks_agree_with_the_progress_line", |site| Box::pin(expected_tasks(site))),
        Case::own("what_was_asked_for_before_is_told", |site| Box::pin(told_before(site))),
        Case::shared("submit_needs_the_declaration", |site| Box::pin(declaration(site))),
        Case::shared("a_page_out_of_order_leads_to_the_open_one", |site| Box::pin(out_of_order(site))),
        Case::shared("two_windows_do_not_overwrite_each_other", |site| Box::pin(two_windows(site))),
        Case::shared("a_register_fact_is_not_changed_by_a_form", |site| Box::pin(smuggled(site))),
        Case::shared("a_sealed_application_does_not_change", |site| Box::pin(sealed(site))),
        Case::shared("the_language_switch_keeps_page_and_answers", |site| Box::pin(language(site))),
    ]
}

async fn left_and_found(site: &Site) {
    let phone = site.browser("ar", MAJED);
    let page = phone.begin("life-events/having-a-baby").await;
    let left = phone.walk_to(page, "payment-method", &[("child.given_name", "سيف")]).await;
    let computer = site.browser("ar", MAJED);
    computer.sign_in().await;
    let space = computer.get("my").await;
    let draft = format!("/ar/applications/{}", left.application());
    assert!(space.attributes("main a", "href").contains(&draft), "my space leads to the draft");
    let tasks = computer.get(&draft).await;
    let open = tasks.attributes("main a", "href").into_iter().find(|link| link.ends_with("/payment-method"));
    let page = computer.get(&open.expect("the list of pages leads on")).await;
    assert_eq!(page.name(), "payment-method", "going on where it was left");
    let name = computer.get(&format!("{draft}/child-name")).await;
    assert_eq!(name.value("child.given_name").as_deref(), Some("سيف"), "what was typed is there");
    let check = computer.walk_to(page, "check", &[]).await;
    assert_eq!(check.fact("child.given_name").unwrap().0, "سيف");
    computer.finish(check, &[]).await;
    let page = phone.get(left.path()).await;
    assert_eq!(page.path(), draft, "the phone's old page leads to the case");
}

/// Where the person's applications are, as their space leads to them.
async fn own_drafts(browser: &Browser) -> BTreeSet<String> {
    let links = browser.get("my").await.attributes("main a", "href");
    links.into_iter().filter(|link| link.contains("/applications/")).collect()
}

/// Before it is said whom it is about, what registers will supply is not among the questions.
async fn expected_tasks(site: &Site) {
    let browser = site.browser("en", FADI);
    let who = browser.begin("life-events/having-a-baby").await;
    assert_eq!(who.name(), "who");
    let of = who.attribute(".progress progress", "max").expect("how many pages there will be");
    let tasks = browser.get(&format!("applications/{}", who.application())).await;
    assert_eq!(tasks.count("ol.tasks > li").to_string(), of, "as many as the progress line says");
    assert_eq!(tasks.attribute(".progress progress", "max"), Some(of));
    assert!(tasks.count("section[aria-labelledby='registers'] li") > 1, "what registers know is told instead");
    assert!(tasks.count("section[aria-labelledby='questions'] li") > 0);
}

/// A draft of before and another one about the same child: whoever comes back to it hears what they sent meanwhile, and
/// what waits for something that is not in it.
async fn told_before(site: &Site) {
    let browser = site.browser("en", PRIYA);
    let page = browser.begin("life-events/having-a-baby").await;
    let old = browser.walk_to(page, "check", &[]).await;
    assert!(!old.has(".sent-before") && !old.has(".waits-for"));
    let page = browser.begin("services/birth-registration").await;
    let filed = browser.finish(page, &[]).await;
    let said = browser.get(old.path()).await;
    assert_eq!(said.count(".sent-before"), 1, "{:?}", said.text("main"));
    let case = format!("/en/applications/{}", filed.application());
    assert_eq!(said.attribute(".sent-before a", "href"), Some(case), "with the way to the case");
    assert!(said.has("form[action$='/submit']"), "whoever means it may send it again");
    // What is about nobody from a list is nobody's second.
    let other = site.browser("en", HASSAN);
    let page = other.begin("services/change-of-address").await;
    other.finish(page, &[]).await;
    let page = other.begin("services/change-of-address").await;
    assert!(!other.walk_to(page, "check", &[]).await.has(".sent-before"));
}

async fn begun_once(site: &Site) {
    let browser = site.browser("en", FADI);
    browser.sign_in().await;
    let before = own_drafts(&browser).await;
    let page = browser.begin_page("services/driving-licence-renewal").await;
    let form = page.form(&browser.person);
    let pages = join_all((0..5).map(|_| browser.send(&form))).await;
    let first = pages[0].application();
    for page in &pages {
        assert_eq!((page.status.as_u16(), page.application()), (200, first.clone()));
    }
    assert_eq!(browser.send(&form).await.application(), first, "also later");
    // Others may have begun something for the same person.
    let began: Vec<_> = own_drafts(&browser).await.into_iter().filter(|link| !before.contains(link)).collect();
    assert_eq!(began.len(), 1, "{began:?}");
    // The form shown anew begins another one.
    let page = browser.begin_page("services/driving-licence-renewal").await;
    assert_ne!(browser.submit(&page, &[]).await.application(), first);
}

async fn submitted_once(site: &Site) {
    let browser = site.browser("en", HASSAN);
    let page = browser.begin("services/driving-licence-renewal").await;
    let check = browser.walk_to(page, "check", &[]).await;
    let form = check.form(&browser.person);
    let pages: Vec<Page> = join_all((0..20).map(|_| browser.send(&form))).await;
    let reference = pages[0].reference().expect("a reference");
    for page in &pages {
        assert_eq!((page.status.as_u16(), page.reference()), (200, Some(reference.clone())), "{}", page.url);
    }
    let late = browser.send(&form).await;
    assert_eq!(late.reference(), Some(reference.clone()), "a reload, or the second window");
    let second = site.browser("ar", HASSAN);
    second.sign_in().await;
    let back = second.get(&format!("applications/{}/check", check.application())).await;
    assert_eq!(back.reference(), Some(reference.clone()), "the back button leads to the case");
    until("the office has it", async || site.cases_of(&reference).into_values().next()).await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(site.cases_of(&reference).len(), 1, "one case at the office");
    let space = browser.get("my").await;
    assert_eq!(space.text("main").unwrap().matches(&reference).count(), 1);
}

async fn declaration(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("services/change-of-address").await;
    let check = browser.walk_to(page, "check", &[]).await;
    let page = browser.send(&check.form(&browser.person).without("declaration")).await;
    assert_eq!(page.status, 422);
    assert!(page.title().starts_with("Error") && page.has("[role=alert] a[href='#declaration']"));
    let page = browser.submit(&page, &[]).await;
    assert!(page.reference().is_some(), "declared after all");
}

async fn out_of_order(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("life-events/having-a-baby").await;
    let base = format!("applications/{}", page.application());
    for later in ["check", "contact", "payment-account", "known-population", "wrong-mother.given_name"] {
        let page = browser.get(&format!("{base}/{later}")).await;
        let ended = (page.status.as_u16(), page.name().to_owned());
        assert!(ended == (200, "who".to_owned()) || later.starts_with("wrong") && ended.0 == 404, "{later}: {ended:?}");
    }
    let form = page.form(&browser.person);
    let mut early = form.clone();
    early.action = browser.url(&format!("{base}/contact"));
    let page = browser.send(&early).await;
    assert_eq!((page.status.as_u16(), page.name()), (200, "who"), "a form before its turn changes nothing");
    early.action = browser.url(&format!("{base}/submit"));
    let page = browser.send(&early.set("declaration", "yes")).await;
    assert_eq!((page.status.as_u16(), page.name()), (200, "who"), "nothing is handed in with open questions");
    let page = browser.get(&format!("{base}/nonsense")).await;
    assert_eq!(page.status, 404);
}

async fn two_windows(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("life-events/having-a-baby").await;
    let first = browser.walk_to(page, "child-name", &[]).await;
    let second = browser.get(first.path()).await;
    browser.submit(&first, &[("child.given_name", "هدى"), ("child.given_name_latin", "Huda")]).await;
    let page = browser.submit(&second, &[("child.given_name", "ندى"), ("child.given_name_latin", "Nada")]).await;
    assert_eq!(page.status, 409, "the person is told");
    assert_eq!(page.value("child.given_name").as_deref(), Some("ندى"), "what was typed here is still there");
    let page = browser.submit(&page, &[("child.given_name", "ندى"), ("child.given_name_latin", "Nada")]).await;
    assert_eq!(page.status, 200, "sent again, it counts");
    let page = browser.get(first.path()).await;
    assert_eq!(page.value("child.given_name").as_deref(), Some("ندى"));
}

async fn smuggled(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "child-name", &[]).await;
    let form = page.form(&browser.person).set("mother.given_name", "غيرها").set("applicant.address.street", "غيره");
    let page = browser.send(&form).await;
    let page = browser.get(&format!("{}?mother.given_name=غيرها", page.path())).await;
    let check = browser.walk_to(page, "check", &[]).await;
    assert_ne!(check.fact("mother.given_name").unwrap().0, "غيرها");
    assert_ne!(check.fact("applicant.address.street").unwrap().0, "غيره");
}

async fn sealed(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("services/change-of-address").await;
    let contact = browser.walk_to(page, "contact", &[]).await;
    let check = browser.submit(&contact, &[]).await;
    let check = browser.walk_to(check, "check", &[]).await;
    let done = browser.finish(check, &[]).await;
    let page = browser.submit(&contact, &[("applicant.contact.phone", "+999 70 999 9999")]).await;
    assert_eq!(page.reference(), done.reference(), "a late form leads to the case");
    let reference = done.reference().unwrap();
    let case = until("the office has it", async || site.cases_of(&reference).into_values().next()).await;
    let phone = &case["submission"]["facts"]["applicant.contact.phone"]["value"];
    assert!(!phone.as_str().unwrap().contains("9999999"), "{phone}");
}

async fn language(site: &Site) {
    let browser = site.browser("en", YOUSEF);
    let page = browser.begin("life-events/having-a-baby").await;
    let page = browser.walk_to(page, "check", &[("child.given_name", "نورس")]).await;
    let base = page.path().rsplit_once('/').unwrap().0.to_owned();
    let name = browser.get(&format!("{base}/child-name?return=check")).await;
    // Where people type, the switch is a button that takes along what they typed, whether it can be taken or not.
    for typed in ["نورس", "غير محفوظ", "Latin <b>"] {
        let action = name.attribute("header button[lang=ar]", "formaction").expect("a language switch");
        let mut form = name.form(&browser.person).set("child.given_name", typed);
        form.action = name.url.join(&action).unwrap();
        let arabic = browser.send(&form).await;
        assert_eq!((arabic.status.as_u16(), arabic.name()), (200, "child-name"), "{typed}");
        assert_eq!(arabic.attribute("html", "dir").as_deref(), Some("rtl"));
        assert_eq!(arabic.value("child.given_name").as_deref(), Some(typed));
        let check = browser.submit(&arabic, &[("child.given_name", "نورس")]).await;
        assert_eq!((check.name(), check.attribute("html", "lang").as_deref()), ("check", Some("ar")), "{typed}");
    }
    let check = browser.get(&format!("{base}/check")).await;
    let other = check.attribute("header a[hreflang=ar]", "href").expect("a language switch");
    let arabic = browser.get(&other).await;
    assert_eq!((arabic.name(), arabic.fact("child.given_name").unwrap().0.as_str()), ("check", "نورس"));
    for path in ["life-events/having-a-baby", "search?q=baby", "verify?code=ABC", "services"] {
        let page = browser.get(path).await;
        let other = page.attribute("header a[hreflang=ar]", "href").unwrap();
        assert_eq!(other, format!("/ar/{path}"));
        assert_eq!(browser.get(&other).await.attribute("html", "lang").as_deref(), Some("ar"));
    }
}
