//! Acting for somebody else: mandates, parents and guardians, and what stays apart.

use super::desk::at_desk;
use super::encounters::{leave, serve, to_confirm};
use super::reach::form;
use crate::support::{Browser, Case, HASSAN, LANGUAGES, LAYLA, Page, Raw, SALMA, Site, YOUSEF, looks_at, until};
use reqwest::StatusCode;

const LICENCE: &str = "driving-licence-renewal";
/// Salma's son, four years old.
const ADAM: &str = "0011780038";
/// She is the guardian of her mother-in-law, Aisha, of whom civil status has no parents.
const LUBNA: &str = "0022196026";
const CLERK: &str = "S-3001";
/// A clerk who is also one of the country's people: Yousef, of Salma's household.
const NEIGHBOUR: &str = "S-3005";
/// How often somebody goes from one person to the next.
const TURNS: usize = 20;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_mandate_is_given_used_and_withdrawn", |site| Box::pin(mandate(site))),
        Case::own("mandates_that_can_not_be_given", |site| Box::pin(bad_mandates(site))),
        Case::own("a_mandate_runs_out_or_is_given_back", |site| Box::pin(over(site))),
        Case::own("parents_and_guardians_act_as_the_register_says", |site| Box::pin(registered(site))),
        Case::own("a_register_that_is_silent_or_lies_about_children", |site| Box::pin(silent(site))),
        Case::own("at_the_counter_for_a_child_and_with_a_mandate", |site| Box::pin(counter(site))),
        Case::own("nothing_of_one_person_reaches_whoever_is_next", |site| Box::pin(apart(site))),
    ]
}

async fn signed_in(site: &Site, lang: &str, person: &str) -> Browser {
    let browser = site.browser(lang, person);
    browser.sign_in().await;
    browser
}

/// Gives a mandate for a service; the page that says so.
pub(crate) async fn give(browser: &Browser, to: &str, service: &str, months: &str) -> Page {
    let page = browser.get("my/represent/mandate").await;
    let typed =
        [("national_id", to), ("called", "Kinsman"), ("service", service), ("months", months), ("declared", "yes")];
    browser.send(&form(&page, "/my/represent/mandate", &typed)).await
}

/// Presses the button of the first form that goes to such an address.
pub(crate) async fn press(browser: &Browser, page: &Page, action: &str) -> Page {
    browser.send(&form(page, action, &[])).await
}

/// Acts for the first one on the list: the applications of that person.
pub(crate) async fn act(browser: &Browser) -> Page {
    let page = browser.get("my/represent").await;
    press(browser, &page, "/act").await
}

async fn mandate(site: &Site) {
    for (lang, giver, name) in [("ar", HASSAN, "محمد"), ("en", LAYLA, "Layla")] {
        let owner = signed_in(site, lang, giver).await;
        let given = give(&owner, YOUSEF, LICENCE, "12").await;
        assert!(given.has(".note-good") && given.text("main").unwrap().contains("023"), "{}", given.url);
        assert!(!given.text("main").unwrap().contains(YOUSEF), "the number itself is not shown again");

        let helper = signed_in(site, lang, YOUSEF).await;
        let own = helper.begin("services/change-of-address").await.application();
        let before = helper.session();
        let page = act(&helper).await;
        assert!(page.path().ends_with("/my") && page.text("h1").unwrap().contains(name), "{:?}", page.text("h1"));
        assert_ne!(helper.session(), before, "another person, another session id");
        assert!(!page.body.contains(&own), "nothing of one's own");
        says_for_whom(&helper, name).await;
        assert_eq!(helper.get(&format!("applications/{own}")).await.status, StatusCode::NOT_FOUND, "one's own");

        let beyond = helper.begin_page("services/change-of-address").await;
        let beyond = helper.submit(&beyond, &[]).await;
        assert_eq!(beyond.status, StatusCode::FORBIDDEN, "the mandate does not cover it");

        let page = helper.begin(&format!("services/{LICENCE}")).await;
        let application = page.application();
        assert!(page.has(".acting"));
        let done = helper.finish(page, &[]).await;
        let reference = done.reference().unwrap();
        let sent = until("the office to have it", async || site.cases_of(&reference).into_values().next()).await;
        let by = &sent["submission"]["represented_by"];
        assert_eq!((by["kind"].as_str(), by["national_id"].as_str()), (Some("mandate"), Some(YOUSEF)), "{by}");
        let looks = looks_at(&site.running.store, giver).await;
        let theirs = looks.iter().filter(|look| look.intended.actor_kind == "representative");
        assert!(theirs.clone().count() > 0 && theirs.clone().all(|look| look.intended.relation == "represents"));

        let case = owner.get(&format!("applications/{application}")).await;
        let told = case.text("main").unwrap();
        let helper_name = if lang == "ar" { "يوسف" } else { "Yousef" };
        assert!(told.contains(helper_name), "the timeline says who did it: {told}");
        let usage = owner.get("my/data/usage?by=representative").await;
        assert!(
            usage.text("main ol").is_some_and(|looks| looks.contains(helper_name)),
            "so does the list of who looked"
        );
        until("the helper to hear of the case", async || {
            let told = helper_of(site, lang).await.get("my/messages").await.text("main").unwrap();
            (told.contains(&reference) && told.contains(name)).then_some(())
        })
        .await;
        let messages = owner.get("my/messages").await.text("main").unwrap();
        assert!(messages.contains("Kinsman"), "{messages}");

        let page = owner.get("my/represent").await;
        let withdrawn = press(&owner, &page, "/withdraw").await;
        assert!(withdrawn.has(".note-good") && !withdrawn.has("form[action$='/withdraw']"), "{}", withdrawn.url);
        let stopped = helper.get(&format!("applications/{application}")).await;
        assert!(stopped.path().ends_with("/my/represent") && stopped.has(".note-warning"), "at once: {}", stopped.url);
        assert!(!stopped.has(".acting") && !stopped.text("main").unwrap().contains(name));
        assert_eq!(helper.get(&format!("applications/{application}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(helper.get(&format!("applications/{own}")).await.status, StatusCode::OK, "oneself again");
        assert_eq!(helper.get("my/data").await.status, StatusCode::OK);
        hears_of_its_end(&owner, &helper, lang).await;
    }
}

/// Every page says for whom one acts; what is a person's own is closed, with a way out.
async fn says_for_whom(helper: &Browser, name: &str) {
    for path in ["", "services", &format!("services/{LICENCE}"), "life-events", "help", "my", "centres"] {
        let page = helper.get(path).await;
        assert!(page.text(".acting").is_some_and(|strip| strip.contains(name)), "{path} says for whom one acts");
        assert_eq!(page.headers["cache-control"], "no-store", "{path}");
    }
    for path in ["my/data", "my/data/usage", "my/messages", "my/contact", "my/represent/mandate", "my/offers"] {
        let page = helper.get(path).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(page.has(".acting") && page.has("form[action$='/my/represent/stop']"), "{path} has a way out");
    }
}

/// Either side hears that a mandate was given, withdrawn or given back.
async fn hears_of_its_end(owner: &Browser, helper: &Browser, lang: &str) {
    let words = if lang == "ar" { "أُلغيت وكالة" } else { "A mandate was withdrawn" };
    assert!(helper.get("my/messages").await.text("main").unwrap().contains(words), "and hears of it");
    give(owner, YOUSEF, LICENCE, "3").await;
    let words = if lang == "ar" { "وكّلك" } else { "gave you a mandate" };
    assert!(helper.get("my/messages").await.text("main").unwrap().contains(words), "whom the portal knows");
    let page = helper.get("my/represent").await;
    press(helper, &page, "/give-back").await;
    let words = if lang == "ar" { "تنحّى وكيلك" } else { "was given back" };
    assert!(owner.get("my/messages").await.text("main").unwrap().contains(words), "and the giver, too");
}

/// Yousef in another browser.
async fn helper_of(site: &Site, lang: &str) -> Browser {
    signed_in(site, lang, YOUSEF).await
}

async fn bad_mandates(site: &Site) {
    for lang in LANGUAGES {
        let browser = signed_in(site, lang, HASSAN).await;
        let page = browser.get("my/represent/mandate").await;
        let empty = browser.send(&form(&page, "/my/represent/mandate", &[])).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let targets = empty.attributes("[role=alert] a", "href");
        assert_eq!(targets, ["#national_id", "#called", "#service", "#months", "#declared"]);
        for target in targets {
            assert_eq!(empty.count(target.as_str()), 1, "{target} is there once");
        }
        for (id, why) in [("12", "short"), ("0011689022", "a digit is wrong"), (HASSAN, "one's own")] {
            let page = give(&browser, id, LICENCE, "12").await;
            assert_eq!(page.attributes("[role=alert] a", "href"), ["#national_id"], "{why}");
            assert_eq!(page.value("called").as_deref(), Some("Kinsman"), "what was typed stays");
        }
        for (service, months, target) in [("nothing", "12", "#service"), (LICENCE, "999", "#months")] {
            assert_eq!(give(&browser, YOUSEF, service, months).await.attributes("[role=alert] a", "href"), [target]);
        }
        let arabic = give(&browser, "٠٠١١٦٨٩٠٢٣", LICENCE, "1").await;
        assert!(arabic.has(".note-good"), "Arabic digits are digits");
        let twice = give(&browser, YOUSEF, LICENCE, "1").await;
        assert!(twice.has(".note-good"));
        assert_eq!(twice.count("form[action$='/withdraw']"), 1, "the same form, sent twice");
        press(&browser, &twice, "/withdraw").await;
    }
    let stranger = signed_in(site, "en", LAYLA).await;
    let nobody = stranger.get("my/represent").await;
    assert!(!nobody.has("form[action$='/act']"));
    let forged = form(&nobody, "/my/represent/find", &[]);
    for way in ["act", "withdraw", "give-back"] {
        for id in [uuid::Uuid::nil().to_string(), "x".to_owned()] {
            let mut forged = forged.clone();
            forged.action = stranger.url(&format!("my/represent/{id}/{way}"));
            assert_eq!(stranger.send(&forged).await.status, StatusCode::NOT_FOUND, "{way} {id}");
        }
    }
}

async fn over(site: &Site) {
    give(&signed_in(site, "en", HASSAN).await, YOUSEF, LICENCE, "1").await;
    give(&signed_in(site, "en", LAYLA).await, YOUSEF, LICENCE, "24").await;
    let helper = signed_in(site, "en", YOUSEF).await;
    let page = helper.get("my/represent").await;
    assert_eq!(page.count("form[action$='/act']"), 2);
    let back = press(&helper, &page, "/give-back").await;
    assert!(back.has(".note-good") && back.count("form[action$='/act']") == 1, "Layla's, the newest");
    let owner = signed_in(site, "en", LAYLA).await;
    assert!(owner.get("my/represent").await.text("main").unwrap().contains("Given back"));
    aged(site, "until_day = '2026-01-31'").await;
    let helper = signed_in(site, "en", YOUSEF).await;
    assert!(!helper.get("my/represent").await.has("form[action$='/act']"), "the month is over");
    let owner = signed_in(site, "en", HASSAN).await;
    let page = owner.get("my/represent").await;
    assert!(page.text("main").unwrap().contains("Over") && !page.has("form[action$='/withdraw']"));
}

/// Makes what is kept as if time had passed: a session would not outlive it.
async fn aged(site: &Site, set: &str) {
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    assert!(raw.run(&format!("UPDATE representation SET {set} WHERE ended_at IS NULL")).await > 0);
}

async fn registered(site: &Site) {
    for (lang, who, name, kind) in [("ar", SALMA, "آدم", "ولي الأمر"), ("en", LUBNA, "Aisha", "guardian")] {
        let browser = signed_in(site, lang, who).await;
        let page = browser.get("my/represent").await;
        assert!(!page.has("form[action$='/act']"), "nobody before the register was asked");
        let found = press(&browser, &page, "/my/represent/find").await;
        assert!(found.has(".note-good"), "{}", found.url);
        let main = found.text("main").unwrap();
        assert!(main.contains(name) && main.contains(kind), "{main}");
        let again = press(&browser, &found, "/my/represent/find").await;
        assert_eq!(again.count("form[action$='/act']"), found.count("form[action$='/act']"), "asked twice, there once");
        let looked = looks_at(&site.running.store, who).await;
        assert!(looked.iter().any(|look| look.intended.service == "representation"), "among who looked");
        let page = act(&browser).await;
        assert!(page.text("h1").unwrap().contains(name), "{:?}", page.text("h1"));
        let page = browser.begin("services/health-card-replacement").await;
        assert!(page.text(".acting").unwrap().contains(name));
        let done = browser.finish(page, &[]).await;
        let application = done.application();
        assert_eq!(browser.get(&format!("applications/{application}")).await.status, StatusCode::OK);
        looked_at_theirs(&browser, name).await;
        let page = browser.get("my/represent").await;
        let stopped = press(&browser, &page, "/my/represent/stop").await;
        assert!(!stopped.has(".acting"));
        assert!(!browser.get("my").await.body.contains(&application), "not among one's own");
        let space = browser.get("my").await;
        assert!(space.has("form[action$='/act']"), "my space names for whom I may act");
        let theirs = browser.get(&format!("applications/{application}")).await;
        assert_eq!(theirs.status, StatusCode::FORBIDDEN, "it is somebody's for whom they may act");
        assert!(!theirs.body.contains(&done.reference().unwrap()));
        let wanted = theirs.attribute("input[name=application]", "value").unwrap();
        let case = browser.send(&form(&theirs, "/act", &[("application", &wanted)])).await;
        assert!(case.path().ends_with(&application) && case.text(".acting").unwrap().contains(name), "{}", case.url);
        left_for_good(&browser).await;
    }
    let childless = signed_in(site, "en", LAYLA).await;
    let page = childless.get("my/represent").await;
    let none = press(&childless, &page, "/my/represent/find").await;
    assert!(!none.has("form[action$='/act']"), "of age, or nobody: nobody to act for");
}

/// A parent or guardian sees who looked at the data of the one for whom they act, and may ask about it; nothing more.
async fn looked_at_theirs(browser: &Browser, name: &str) {
    let usage = browser.get("my/data/usage").await;
    assert_eq!(usage.status, StatusCode::OK);
    assert!(usage.text("h1").unwrap().contains(name) && usage.count("main ol > li") > 0, "{:?}", usage.text("main"));
    assert!(!usage.has("a[href$='/my/data']"), "their data itself is not there");
    let look = browser.get(&usage.attribute("main ol a[href*='/my/data/usage/']", "href").unwrap()).await;
    let ask = browser.get(&look.attribute("a[href$='/ask']", "href").unwrap()).await;
    let asked = browser.submit(&ask, &[("question", "Why?")]).await;
    assert!(asked.has(".note-good") && asked.text("main").unwrap().contains("Why?"), "{}", asked.url);
    for path in ["my/data", "my/messages", "my/contact"] {
        assert_eq!(browser.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert!(browser.get("nowhere").await.has(".acting"), "also a page that does not exist says for whom one acts");
}

/// Who signs out while they act was not signed out: nobody asks them for whom they acted.
async fn left_for_good(browser: &Browser) {
    browser.sign_out().await;
    assert!(!browser.sign_in().await.has(".acting"), "in their own space, and nowhere else");
}

async fn silent(site: &Site) {
    for mode in ["refused", "wrong_person"] {
        site.turn("civil-status", mode).await;
        let browser = signed_in(site, "en", SALMA).await;
        let page = browser.get("my/represent").await;
        let none = press(&browser, &page, "/my/represent/find").await;
        assert!(none.has(".note-warning") && !none.has("form[action$='/act']"), "{mode}: {}", none.url);
    }
    site.turn("civil-status", "ok").await;
    let browser = signed_in(site, "en", SALMA).await;
    // It is left alone for a while after it was silent.
    until("the register to answer", async || {
        let page = browser.get("my/represent").await;
        press(&browser, &page, "/my/represent/find").await.has(".note-good").then_some(())
    })
    .await;
    site.turn("civil-status", "refused").await;
    let hours = |hours: i64| format!("confirmed_at = confirmed_at - {}", hours * 3_600_000_000);
    aged(site, &hours(48)).await;
    let browser = signed_in(site, "en", SALMA).await;
    assert!(act(&browser).await.has(".acting"), "what it said two days ago still counts");
    aged(site, &hours(24 * 31)).await;
    let browser = signed_in(site, "en", SALMA).await;
    let refused = act(&browser).await;
    assert!(!refused.has(".acting") && refused.has(".note-warning"), "a month later it does not: {}", refused.url);
    site.turn("civil-status", "ok").await;
    until("the register to confirm it", async || act(&browser).await.has(".acting").then_some(())).await;
    let looked = looks_at(&site.running.store, ADAM).await;
    assert!(looked.is_empty() || looked.iter().all(|look| look.intended.actor_kind != "hub"), "nobody else looked");
}

/// From one person to the next and back: whatever one sees is that person's.
async fn apart(site: &Site) {
    let people = [(HASSAN, "محمد"), (LAYLA, "ليلى")];
    for (giver, _) in people {
        give(&signed_in(site, "ar", giver).await, YOUSEF, LICENCE, "12").await;
    }
    let helper = signed_in(site, "ar", YOUSEF).await;
    let mut sessions = std::collections::BTreeSet::new();
    let mut drafts: Vec<(usize, String)> = Vec::new();
    for turn in 0..TURNS {
        let page = helper.get("my/represent").await;
        let names = page.texts("form[action$='/act'] button");
        let at = names.iter().position(|name| name.contains(people[turn % 2].1)).expect("the next one is offered");
        let action = page.attributes("form[action$='/act']", "action")[at].clone();
        let space = press(&helper, &page, &action).await;
        assert!(sessions.insert(helper.session()), "a new session each time");
        let (own, other) = (people[turn % 2].1, people[(turn + 1) % 2].1);
        assert!(space.text("h1").unwrap().contains(own) && !space.body.contains(other), "{turn}: {}", space.url);
        for (of, id) in &drafts {
            let status = helper.get(&format!("applications/{id}")).await.status;
            let expected = if *of == turn % 2 { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(status, expected, "{turn}: a draft of {of}");
        }
        if turn < 2 {
            let draft = helper.begin(&format!("services/{LICENCE}")).await;
            assert!(!draft.body.contains(other), "{turn}");
            drafts.push((turn % 2, draft.application()));
        }
    }
    let stale = helper.begin_page(&format!("services/{LICENCE}")).await;
    let drafts = helper.get("my").await.count("main a[href*='/applications/']");
    let page = helper.get("my/represent").await;
    press(&helper, &page, "/my/represent/stop").await;
    let refused = helper.submit(&stale, &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "a form of another window, shown for somebody else");
    assert_eq!(helper.get("my").await.count("main a[href*='/applications/']"), 0, "nothing was begun for oneself");
    act(&helper).await;
    assert_eq!(helper.get("my").await.count("main a[href*='/applications/']"), drafts, "nor for the other");
}

/// The one who is there confirms for the child on the screen; paper says who it was, and opens the same case.
async fn on_paper_and_screen(site: &Site, clerk: &Browser, form: Page) {
    let paper = clerk.get(&format!("{}/form", form.path())).await;
    let salma = if form.path().starts_with("/ar/") { "سلمى" } else { "Salma" };
    assert!(paper.text(".form-part").unwrap().contains(salma), "{:?}", paper.text(".form-part"));
    let address = paper.text(".form-address").unwrap();
    let scanned = address.split_once("/desk/").map(|(_, rest)| format!("desk/{rest}")).unwrap();
    assert_eq!(clerk.get(&scanned).await.path(), form.path(), "the child's draft, while the parent acts for the child");
    let screen = site.browser("ar", "");
    let code = screen.get("screen").await.attribute(".screen-code", "data-code").expect("a code");
    let (base, _) = form.path().split_once("/applications/").unwrap();
    let csrf = form.attribute("main form input[name=csrf]", "value").unwrap();
    let fields = vec![("csrf".to_owned(), csrf), ("code".to_owned(), code)];
    let action = clerk.url(&format!("{}/screen", &base[4..]));
    clerk.send(&crate::support::Form { action, post: true, fields }).await;
    let page = to_confirm(clerk, form).await;
    let shown = screen.get("screen").await;
    assert!(shown.count("[data-fact]") > 2, "what is handed in for the child");
    screen.submit(&shown, &[]).await;
    let page = clerk.get(page.path()).await;
    assert_eq!(page.count("input[value=screen]"), 1, "confirmed by whoever is there");
    let receipt = clerk.submit(&page, &[]).await;
    assert!(receipt.reference().is_some(), "{} {:?}", receipt.url, receipt.text("[role=alert]"));
    assert!(receipt.text(".paper").unwrap().contains(salma), "who declared it: {:?}", receipt.text(".paper"));
    assert!(clerk.get(&scanned).await.has(".timeline"), "handed in meanwhile: its case");
}

/// At the counter: a parent comes for her child, and somebody gives a mandate on paper.
async fn counter(site: &Site) {
    for (lang, name) in [("ar", "آدم"), ("en", "Adam")] {
        let clerk = at_desk(site, lang, CLERK).await;
        let encounter = serve(&clerk, SALMA).await;
        let base = encounter.path().split_once(&format!("/{lang}/")).unwrap().1.to_owned();
        let page = clerk.get(&format!("{base}/represent")).await;
        let found = clerk.send(&form(&page, "/represent", &[("step", "find")])).await;
        assert!(found.has(".note-good") && found.text("main").unwrap().contains(name), "{}", found.url);
        let right = found.attribute("button[name=act]", "value").unwrap();
        let acting = clerk.send(&form(&found, "/represent", &[("act", &right)])).await;
        let strip = acting.text(".acting").unwrap();
        assert!(strip.contains(name), "{strip}");
        assert!(acting.text(".served").unwrap().contains(ADAM), "the encounter is about the child");
        let begun = clerk.submit(&acting, &[("subject", "services/health-card-replacement")]).await;
        assert!(begun.path().contains("/applications/") && begun.text(".acting").unwrap().contains(name));
        on_paper_and_screen(site, &clerk, begun).await;
        let mandate = clerk.get(&format!("{base}/mandate")).await;
        assert!(mandate.path().ends_with(&base), "no mandates in the child's name: {}", mandate.url);
        let page = clerk.get(&format!("{base}/represent")).await;
        let own = clerk.send(&form(&page, "/represent", &[("step", "stop")])).await;
        assert!(own.text(".served").unwrap().contains(SALMA) && !own.text(".acting").unwrap().contains(name));
        let nobody = clerk.send(&form(&page, "/represent", &[("act", &uuid::Uuid::nil().to_string())])).await;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);

        let blank = clerk.get(&format!("{base}/mandate")).await;
        let empty = clerk.send(&form(&blank, "/mandate", &[])).await;
        assert_eq!((empty.status, empty.count("[role=alert] a")), (StatusCode::UNPROCESSABLE_ENTITY, 5));
        let typed = [
            ("national_id", YOUSEF),
            ("called", "Kinsman"),
            ("service", LICENCE),
            ("months", "6"),
            ("declared", "yes"),
        ];
        let given = clerk.send(&form(&blank, "/mandate", &typed)).await;
        assert!(given.has(".note-good") && given.text("main").unwrap().contains("Kinsman"), "{}", given.url);
        let owner = signed_in(site, lang, SALMA).await;
        let words = if lang == "ar" { "في مركز خدمة" } else { "at a counter" };
        assert!(owner.get("my/represent").await.text("main").unwrap().contains(words), "with whom it was given");
        let withdrawn = given.attribute("button[name=withdraw]", "value").unwrap();
        let page = clerk.send(&form(&given, "/represent", &[("withdraw", &withdrawn)])).await;
        assert!(page.has(".note-good") && !page.has("button[name=withdraw]"));
        leave(&clerk, &encounter).await;
    }
    let looks = looks_at(&site.running.store, ADAM).await;
    assert!(looks.iter().any(|look| look.intended.actor_kind == "staff"), "who looked at the child is on record");
    let related = at_desk(site, "en", NEIGHBOUR).await;
    let encounter = serve(&related, HASSAN).await;
    let base = encounter.path().split_once("/en/").unwrap().1.to_owned();
    give(&signed_in(site, "en", SALMA).await, HASSAN, LICENCE, "1").await;
    let page = related.get(&format!("{base}/represent")).await;
    let right = page.attribute("button[name=act]", "value").unwrap();
    let barred = related.send(&form(&page, "/represent", &[("act", &right)])).await;
    assert_eq!(barred.status, StatusCode::FORBIDDEN, "a clerk of Salma's household, by way of a neighbour");
    assert!(barred.has(".note-warning") && !barred.text(".acting").unwrap().contains("Salma"));
}
