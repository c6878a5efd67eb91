//! "My list": services that somebody puts together, in the browser and with their account, begun as one application.

use super::desk::at_desk;
use super::encounters::{begin, serve, to_confirm};
use crate::support::{Browser, Case, Form, HAKIM, HASSAN, LANGUAGES, LAYLA, Page, Raw, SALMA, Site};
use jiff::SignedDuration;
use reqwest::StatusCode;
use server::storage::{MOST_LISTS, ServiceList};

const CLERK: &str = "S-3001";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("services_are_put_on_a_list_wherever_they_stand", |site| Box::pin(picked(site))),
        Case::shared("who_adds_a_service_stays_where_they_are", |site| Box::pin(stays(site))),
        Case::shared("a_list_is_put_in_order_within_the_law", |site| Box::pin(ordered(site))),
        Case::shared("a_browser_can_put_nothing_else_on_the_list", |site| Box::pin(forged(site))),
        Case::own("a_list_begins_as_one_application", |site| Box::pin(begun(site))),
        Case::own("lists_are_kept_with_the_account_and_are_nobody_elses", |site| Box::pin(kept(site))),
        Case::own("staff_begin_the_list_of_whom_they_serve", |site| Box::pin(served(site))),
        Case::own("a_form_about_a_kept_list_is_never_about_the_browsers", |site| Box::pin(expired(site))),
        Case::own("what_finds_no_room_stays_in_sight", |site| Box::pin(no_room(site))),
    ]
}

/// Presses "add to my list" beside a service of a page.
pub(crate) async fn pick(browser: &Browser, from: &str, service: &str) -> Page {
    let page = browser.get(from).await;
    let form = page.pressed(&format!("main form[action$='/my-list/add'] button[value='{service}']"));
    browser.send(&form).await
}

fn services(page: &Page) -> Vec<String> {
    page.attributes("[data-service]", "data-service")
}

async fn press(browser: &Browser, page: &Page, (name, service): (&str, &str)) -> Page {
    browser.send(&page.pressed(&format!("main button[name='{name}'][value='{service}']"))).await
}

async fn picked(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let empty = browser.get("my-list").await;
        assert!(empty.status == 200 && empty.has(".note a[href$='/services']"), "a way on");
        assert!(!empty.has("form[action$='/my-list/start']"));
        let ways = [
            ("services/change-of-address", "change-of-address"),
            ("services?order=letter", "criminal-record-certificate"),
            ("search?q=passport", "passport"),
            ("authorities/traffic-department", "driving-licence-renewal"),
        ];
        for (number, (from, service)) in ways.into_iter().enumerate() {
            let page = pick(&browser, from, service).await;
            assert_eq!((page.status, page.path().ends_with("/my-list")), (StatusCode::OK, true), "{from}");
            assert_eq!(services(&page).len(), number + 1, "{from}: {:?}", services(&page));
            assert!(page.headers["cache-control"] == "no-store" && page.url.query().is_none());
        }
        let list = browser.get("my-list").await;
        assert_eq!(services(&list), ways.map(|(_, service)| service), "in the order in which they were picked");
        assert!(list.count("main .glance dt") >= 4 && list.has("#papers"), "cost, days and papers of all");
        assert!(list.has("#papers-not"), "and what nobody needs to bring");
        assert!(browser.session().is_none(), "nothing is stored for somebody who only looks round");
        let print = list.attribute("a[href*='/forms/lists/']", "href").expect("a form to print");
        assert_eq!(browser.get(&print).await.status, StatusCode::OK);
    }
}

async fn stays(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let ways = [
            ("services/passport", "passport"),
            ("search?q=passport&listed=9", "passport"),
            ("services?order=letter", "criminal-record-certificate"),
        ];
        for (number, (from, service)) in [1, 1, 2].into_iter().zip(ways) {
            let page = browser.get(from).await;
            let form = page.pressed(&format!("main form[action$='/my-list/add'] button[value='{service}']"));
            let request = browser.posting(&form).header("referer", browser.url(from).as_str());
            let back = browser.follow(request).await;
            assert_eq!(back.path(), page.path(), "{from}");
            assert_eq!(back.url.fragment(), Some(format!("pick-{service}").as_str()), "at the button");
            assert!(back.has(&format!("#pick-{service}")) && back.has(".listed[role=status] a[href$='/my-list']"));
            let query = back.url.query().unwrap_or_default();
            assert!(query.ends_with(&format!("listed={number}")) && query.matches("listed").count() == 1, "{query}");
        }
        let form = browser.get("services/passport").await.pressed("main form[action$='/my-list/add'] button");
        for foreign in ["https://evil.example/ar", "https://evil.example//evil.example", "nonsense"] {
            let request = browser.posting(&form).header("referer", foreign);
            let page = browser.follow(request).await;
            assert_eq!(page.url.host_str(), browser.url("").host_str(), "{foreign}");
        }
        let list = browser.get("my-list").await;
        let moved = press(&browser, &list, ("down", "passport")).await;
        assert_eq!(moved.url.fragment(), Some("item-passport"));
        assert!(moved.has("#item-passport"));
    }
}

async fn ordered(site: &Site) {
    let browser = site.browser("en", "");
    for service in ["child-allowance", "passport", "birth-registration", "child-passport"] {
        pick(&browser, &format!("services/{service}"), service).await;
    }
    let list = browser.get("my-list").await;
    assert_eq!(services(&list), ["birth-registration", "child-allowance", "passport"], "what must come first is first");
    assert_eq!(list.attributes("[data-apart]", "data-apart"), ["child-passport"], "about another child");
    let list = press(&browser, &list, ("service", "family-book")).await;
    assert_eq!(services(&list)[1], "family-book", "what was missing comes between");
    assert!(!list.has("button[name=up][value=family-book]"), "it can't go before the registration");
    let list = press(&browser, &list, ("up", "passport")).await;
    let list = press(&browser, &list, ("up", "passport")).await;
    assert_eq!(services(&list), ["birth-registration", "passport", "family-book", "child-allowance"]);
    let list = press(&browser, &list, ("down", "passport")).await;
    assert_eq!(services(&list)[2], "passport");
    let mut list = list;
    for service in ["birth-registration", "family-book", "child-allowance"] {
        list = press(&browser, &list, ("remove", service)).await;
    }
    assert_eq!(services(&list), ["passport", "child-passport"], "nothing stands in its way any more");
    let gone = press(&browser, &list, ("remove", "passport")).await;
    let gone = press(&browser, &gone, ("remove", "child-passport")).await;
    assert!(services(&gone).is_empty() && gone.has(".note"));
}

async fn forged(site: &Site) {
    let browser = site.browser("en", "");
    let page = browser.get("services/passport").await;
    let form = page.pressed("main form[action$='/my-list/add'] button");
    let unknown = browser.send(&form.clone().set("service", "no-such-service")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let with = async |cookie: String| {
        let url = browser.url("my-list");
        browser.once(browser.request(&url).header("cookie", format!("shubbak-list={cookie}"))).await
    };
    let odd = with("passport.no-such-service.passport.<b>.change-of-address".to_owned()).await;
    assert_eq!(services(&odd), ["passport", "change-of-address"]);
    let all: Vec<String> = crate::support::catalogue().services.keys().cloned().collect();
    let many = with(all.join(".")).await;
    let there = services(&many).len() + many.count("[data-apart]");
    assert!(there <= domain::bundle::MOST && there > 5, "{there}");
    for wrong in
        ["lists/", "lists/no-such-service", "lists/passport,passport", "lists/birth-registration,child-passport"]
    {
        let page = browser.get(&format!("forms/{wrong}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    // From another site nothing is put on anybody's list.
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("origin", "https://evil.example".parse().unwrap());
    let foreign = browser.once(browser.plain_post(&form, headers)).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

async fn begun(site: &Site) {
    for (lang, person) in LANGUAGES.into_iter().zip([HAKIM, HASSAN]) {
        let browser = site.browser(lang, person);
        for service in ["criminal-record-certificate", "change-of-address"] {
            pick(&browser, &format!("services/{service}"), service).await;
        }
        let mut page = browser.get("my-list").await;
        for _ in 0..3 {
            page = browser.submit(&page, &[]).await;
            if page.path().contains("/applications/new/") {
                break;
            }
        }
        let address = "/applications/new/lists/criminal-record-certificate,change-of-address";
        assert!(page.path().ends_with(address), "{} ({})", page.url, page.title());
        assert_eq!(page.count("main input[name=service][checked]"), 2, "both are chosen");
        assert!(page.count(".notice .registers details") > 1, "the registers of both are named");
        let (first, second) = (browser.submit(&page, &[]).await, browser.submit(&page, &[]).await);
        assert_eq!(first.application(), second.application(), "a double click begins one");
        let done = browser.finish(first, &[]).await;
        let reference = done.reference().expect("one reference");
        assert_eq!(done.count(".next-list>li"), 2, "for both services");
        let case = browser.get(&format!("applications/{}", done.application())).await;
        assert!(case.status == 200 && case.body.contains(&reference));
        let list = browser.get("my-list").await;
        assert!(list.path().ends_with("/my-list") && list.has("input[name=list]"), "it is kept with the account now");
        assert_eq!(services(&list), ["criminal-record-certificate", "change-of-address"]);
        assert!(browser.get("my").await.has(&format!("a[href$='/applications/{}']", done.application())));
    }
    // One service alone is begun as what it is.
    let browser = site.browser("en", SALMA);
    pick(&browser, "services/passport", "passport").await;
    let page = browser.begin_page("my-list").await;
    assert!(page.path().ends_with("/applications/new/services/passport"), "{}", page.url);
}

async fn kept(site: &Site) {
    let layla = site.browser("ar", LAYLA);
    pick(&layla, "services/passport", "passport").await;
    layla.sign_in().await;
    let first = layla.get("my-list").await;
    assert_eq!(services(&first), ["passport"], "what was picked before is taken over");
    let path = |page: &Page| {
        let id = page.attribute("input[name=list]", "value").expect("a kept list");
        format!("my-list/{id}")
    };
    let one = path(&first);
    let named = first.pressed("form[action$='/my-list/name'] button").set("name", "قبل الزفاف");
    assert_eq!(layla.send(&named).await.text("h1").as_deref(), Some("قبل الزفاف"));
    let second = layla.send(&layla.get(&one).await.pressed("form[action$='/my-list/new'] button")).await;
    assert!(services(&second).is_empty() && path(&second) != one);
    let second = pick(&layla, "services/change-of-address", "change-of-address").await;
    assert_eq!(services(&second), ["change-of-address"], "it goes on the list that was changed last");
    assert_eq!(services(&layla.get(&one).await), ["passport"], "and the other stays as it is");
    let csrf = second.attribute("main input[name=csrf]", "value").unwrap();
    assert!(!csrf.is_empty());
    // Signed in again, elsewhere: the same lists. The same picked once more is no third one.
    let elsewhere = site.browser("en", LAYLA);
    pick(&elsewhere, "services/passport", "passport").await;
    elsewhere.sign_in().await;
    let there = elsewhere.get(&one).await;
    assert_eq!(there.text("h1").as_deref(), Some("قبل الزفاف"));
    assert_eq!(there.count("[aria-labelledby=others] li"), 1, "{:?}", there.texts("[aria-labelledby=others] li"));
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM service_list").await, 2);
    let (body,): (Vec<u8>,) = raw.row("SELECT body FROM service_list ORDER BY created_at LIMIT 1").await;
    assert!(!String::from_utf8_lossy(&body).contains("passport"), "sealed");
    // Nobody else's.
    let other = site.browser("en", SALMA);
    assert!(other.get(&one).await.path().ends_with("/sign-in"));
    other.sign_in().await;
    assert_eq!(other.get(&one).await.status, StatusCode::NOT_FOUND);
    let forget = there.pressed("form[action$='/my-list/forget'] button");
    let id = forget.get("list").unwrap().to_owned();
    pick(&other, "services/passport", "passport").await;
    let own = other.get("my-list").await.pressed("form[action$='/my-list/forget'] button");
    other.send(&own.clone().set("list", &id)).await;
    for action in ["name", "change"] {
        let form = Form { action: other.url(&format!("my-list/{action}")), ..own.clone() };
        let answer = other.send(&form.set("list", &id).set("remove", "passport").set("name", "x")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{action}");
    }
    assert_eq!(services(&layla.get(&one).await), ["passport"]);
    let rest = elsewhere.send(&forget).await;
    assert_eq!(services(&rest), ["change-of-address"], "the other one is left");
    assert_eq!(elsewhere.get(&one).await.status, StatusCode::NOT_FOUND);
}

/// The session ends while the page of a kept list is open, and somebody picks something in the same browser.
async fn expired(site: &Site) {
    let mut left = Vec::new();
    for (lang, person) in LANGUAGES.into_iter().zip([LAYLA, HASSAN]) {
        let browser = site.browser(lang, person);
        browser.sign_in().await;
        pick(&browser, "services/passport", "passport").await;
        let list = browser.get("my-list").await;
        left.push((lang, browser, list));
    }
    // Once for both: the eID's own clock stays, and what it says is too old for a portal half an hour ahead.
    site.running.clock.advance(SignedDuration::from_secs(15 * 60 + 20));
    for (lang, browser, list) in left {
        let id = list.attribute("input[name=list]", "value").expect("a kept list");
        pick(&browser, "services/change-of-address", "change-of-address").await;
        let add = browser.get("services/family-book").await.pressed("main form[action$='/my-list/add'] button");
        let mut forms = vec![add.set("list", &id)];
        for button in [
            "main button[name=remove][value=passport]",
            "form[action$='/my-list/start'] button",
            "form[action$='/my-list/name'] button",
            "form[action$='/my-list/forget'] button",
        ] {
            forms.push(list.pressed(button));
        }
        for form in &forms {
            let gone = browser.send(form).await;
            assert_eq!(gone.name(), "sign-in", "{} leads to {}", form.action, gone.url);
            assert_eq!(gone.value("return_to"), Some(format!("/{lang}/my-list/{id}")), "{}", form.action);
            assert!(gone.url.query().unwrap().contains("reason=expired"), "{}", gone.url);
            assert_eq!(services(&browser.get("my-list").await), ["change-of-address"], "{}", form.action);
        }
        let gone = browser.send(&forms[1]).await;
        let eid = browser.submit(&gone, &[]).await;
        let back = browser.submit(&eid, &[]).await;
        assert_eq!(
            (back.path(), services(&back)),
            (format!("/{lang}/my-list/{id}").as_str(), vec!["passport".to_owned()])
        );
    }
}

async fn no_room(site: &Site) {
    let browser = site.browser("en", LAYLA);
    browser.sign_in().await;
    let (store, now) = (site.running.store.clone(), site.running.clock.now());
    let person = store.known_by(LAYLA).await.unwrap().expect("who signed in");
    let tries = (0..30).map(|number| {
        let store = store.clone();
        let services = vec!["passport".to_owned()];
        let list = ServiceList { id: uuid::Uuid::now_v7(), name: format!("list {number}"), services, version: 1 };
        tokio::spawn(async move { store.new_service_list(person, &list, now).await.unwrap() })
    });
    let kept = futures::future::join_all(tries).await.into_iter().filter(|one| *one.as_ref().unwrap()).count();
    let lists = async || store.service_lists(person).await.unwrap();
    let most = usize::try_from(MOST_LISTS).unwrap();
    assert_eq!((kept, lists().await.len()), (most, most), "never more, however many begin at once");

    let without_room = |page: &Page| page.attributes("[data-without-room]", "data-without-room");
    browser.sign_out().await;
    pick(&browser, "services/change-of-address", "change-of-address").await;
    browser.sign_in().await;
    let page = browser.get("my-list").await;
    assert_eq!(without_room(&page), ["change-of-address"], "it is not lost, and the page says why it is not kept");
    assert_eq!(services(&page), ["passport"]);
    let forget = "[aria-labelledby=keeping] form[action$='/my-list/forget'] button";
    let page = browser.send(&page.pressed(forget)).await;
    assert!(without_room(&page).is_empty());
    let all = lists().await;
    assert_eq!(all.len(), most, "there is room now");
    assert!(all.iter().any(|list| list.services == ["change-of-address"]));

    browser.sign_out().await;
    pick(&browser, "services/family-book", "family-book").await;
    browser.sign_in().await;
    let page = browser.get("my-list").await;
    assert_eq!(without_room(&page), ["family-book"]);
    let page = browser.send(&page.pressed("form:has(input[value=browser]) button")).await;
    assert!(without_room(&page).is_empty());
    assert_eq!(lists().await.len(), most, "nothing but the browser's is forgotten");
}

async fn served(site: &Site) {
    let person = site.browser("en", SALMA);
    person.sign_in().await;
    for service in ["change-of-address", "criminal-record-certificate"] {
        pick(&person, &format!("services/{service}"), service).await;
    }
    let list = person.get("my-list").await;
    assert_eq!(services(&list), ["change-of-address", "criminal-record-certificate"]);
    let named = person.send(&list.pressed("form[action$='/my-list/name'] button").set("name", "canary list")).await;
    assert_eq!(named.value("name").as_deref(), Some("canary list"));
    for lang in LANGUAGES {
        let clerk = at_desk(site, lang, CLERK).await;
        let encounter = serve(&clerk, SALMA).await;
        let path = "lists/change-of-address,criminal-record-certificate";
        let option = format!("select#subject option[value='{path}']");
        let lists = encounter.attributes("select#subject option", "value");
        assert_eq!(encounter.text(&option).as_deref(), Some("canary list"), "{lists:?}");
        if lang == "ar" {
            super::encounters::leave(&clerk, &encounter).await;
            continue;
        }
        let form = begin(&clerk, &encounter, path).await;
        let confirm = to_confirm(&clerk, form).await;
        assert!(confirm.count("[data-fact]") > 4, "{:?}", confirm.text("main"));
    }
}
