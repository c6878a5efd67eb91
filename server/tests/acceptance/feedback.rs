//! What people say: asked on every page and after each outcome, counted for everybody, published when staff have read it;
//! and nothing of it leads back to anybody.

use super::desk::{at_desk, staff};
use super::my_list::pick;
use super::queue::{CENTRE, act, at_counter, in_the_morning, take};
use super::secrets::nowhere;
use crate::support::{Browser, Case, Form, HAKIM, HASSAN, LANGUAGES, Page, Raw, SALMA, Site, until};
use domain::application::{Channel, StaffRole};
use domain::feedback::WordsState;
use jiff::SignedDuration;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

const SERVICE: &str = "services/passport";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("every_public_page_asks_and_none_is_anybodys", |site| Box::pin(asked(site))),
        Case::own("what_looks_personal_is_given_back", |site| Box::pin(personal(site))),
        Case::own("staff_publish_answer_and_withhold", |site| Box::pin(published(site))),
        Case::own("few_answers_are_left_out_of_open_data", |site| Box::pin(open_data(site))),
        Case::own("an_outcome_asks_and_nothing_leads_back", |site| Box::pin(outcomes(site))),
        Case::own("every_kind_of_application_asks_how_it_was", |site| Box::pin(kinds(site))),
        Case::own("the_portal_says_on_which_way_people_came", |site| Box::pin(ways(site))),
        Case::own("every_decision_about_words_is_kept", |site| Box::pin(decided_again(site))),
        Case::own_with("a_visit_asks_when_it_is_over", in_the_morning, |site| Box::pin(visit(site))),
    ]
}

/// The form that stands on a page, filled.
fn said(page: &Page, answer: &str, words: &str) -> Form {
    let names = page.attributes("form#say input[type=hidden]", "name");
    let values = page.attributes("form#say input[type=hidden]", "value");
    let mut fields: Vec<(String, String)> = names.into_iter().zip(values).collect();
    assert!(fields.len() >= 2, "{} does not ask: {:?}", page.url, page.text("aside"));
    fields.extend([("found".to_owned(), answer.to_owned()), ("words".to_owned(), words.to_owned())]);
    let action = page.attribute("form#say", "action").unwrap();
    Form { action: page.url.join(&action).unwrap(), post: true, fields }
}

async fn waiting(site: &Site) -> i64 {
    site.running.store.feedback_words_count(WordsState::Waiting).await.unwrap()
}

async fn answers(site: &Site) -> i64 {
    site.running.store.feedback_counts("").await.unwrap().iter().map(|one| one.count).sum()
}

async fn asked(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        for path in
            ["", "services", SERVICE, "life-events/moving", "help", "check", "centres", "who-may-know", "feedback"]
        {
            let page = browser.get(path).await;
            assert!(page.has("aside.say details:not([open]) form#say[method=post]"), "{path}");
            assert!(!page.has("form#say input[name=csrf]"), "{path}: the same for everybody");
            let about = page.attribute("form#say input[name=about]", "value").unwrap();
            assert_eq!(format!("/{path}"), if about == "/" { "/".to_owned() } else { about }, "{lang}");
        }
        let say = browser.send(&said(&browser.get("").await, "", "")).await;
        let ways = say.texts(".trail a");
        assert!(ways.iter().enumerate().all(|(at, way)| !ways[at + 1..].contains(way)), "no way twice: {ways:?}");
        for path in ["nonsense", "services/nothing", "my", "sign-in", &format!("centres/{CENTRE}/kiosk")] {
            assert!(!browser.get(path).await.has("form#say"), "{path}");
        }
        let page = browser.get(SERVICE).await;
        let before = answers(site).await;
        let thanks = browser.send(&said(&page, "yes", lang)).await;
        assert_eq!((thanks.status, thanks.name()), (StatusCode::OK, "thanks"), "{}", thanks.url);
        assert!(thanks.has(&format!("main a[href='/{lang}/{SERVICE}']")), "the way back");
        browser.send(&said(&page, "yes", lang)).await;
        assert_eq!(answers(site).await, before + 1, "sent twice, counted once");
        let missing = browser.send(&said(&page, "", "مرحبًا")).await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(missing.has("main [role=alert] a[href='#found']"));
        assert_eq!(missing.text("textarea[name=words]").as_deref(), Some("مرحبًا"), "what was typed is kept");
        // The language switch takes along what was typed, and sends nothing.
        let other = missing.attribute(".languages button[formaction]", "formaction").expect("a switch that keeps");
        let mut kept = said(&missing, "no", "مرحبًا");
        kept.action = missing.url.join(&other).unwrap();
        let kept = browser.send(&kept).await;
        assert_eq!((kept.status, kept.text("textarea[name=words]").as_deref()), (StatusCode::OK, Some("مرحبًا")));
        assert!(kept.has("input[name=found][value=no][checked]") && !kept.has("html[lang=nothing]"));
        assert_eq!(answers(site).await, before + 1);
        foreign(&browser, &said(&page, "no", "")).await;
        assert_eq!(answers(site).await, before + 1, "{lang}");
        site.running.clock.advance(SignedDuration::from_secs(11));
        browser.send(&said(&page, "yes", lang)).await;
        assert_eq!(answers(site).await, before + 2, "somebody else at the same address");
    }
}

/// Another site's form, and one about what is not there, do nothing.
async fn foreign(browser: &Browser, form: &Form) {
    let evil = [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")];
    for (name, value) in evil {
        let headers = HeaderMap::from_iter([(name.parse().unwrap(), HeaderValue::from_static(value))]);
        assert_eq!(browser.once(browser.plain_post(form, headers)).await.status, StatusCode::FORBIDDEN, "{name}");
    }
    for about in
        ["/services/nothing", "/applications/0193f7a0-0000-7000-8000-000000000000", "/my", "https://evil.example"]
    {
        let wrong = browser.send(&form.clone().set("about", about)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{about}");
    }
}

async fn personal(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        let page = browser.get("help").await;
        for (words, shown) in [
            (format!("my id is {SALMA} you know"), SALMA),
            ("رقمي ٠٠١١٥٩٨٠١٨".to_owned(), "٠٠١١٥٩٨٠١٨"),
            ("call +999 70 000 123".to_owned(), "999 70 000 123"),
            ("canary@mail.example".to_owned(), "canary@mail.example"),
        ] {
            let back = browser.send(&said(&page, "no", &words)).await;
            assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
            assert!(back.text("main [role=alert]").unwrap().contains(shown), "{lang}: it shows what is meant");
            assert_eq!(back.text("textarea[name=words]"), Some(words.clone()), "what was typed is kept");
            assert!(back.has("textarea[aria-invalid][aria-describedby~=say-words-error]"));
            assert!(back.has("input[name=found][value=no][checked]"));
        }
        let long = browser.send(&said(&page, "no", &"a".repeat(1001))).await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!((waiting(site).await, answers(site).await), (0, 0), "nothing was kept");
    nowhere(site, &["canary@mail.example".to_owned()]).await;
}

async fn published(site: &Site) {
    let browser = site.browser("ar", SALMA);
    let (good, bad) = ("الصفحة واضحة والخطوات سهلة", "a neighbour of mine got his in a day");
    browser.send(&said(&browser.get(SERVICE).await, "partly", good)).await;
    let english = site.browser("en", SALMA);
    english.send(&said(&english.get(SERVICE).await, "no", bad)).await;
    assert_eq!(waiting(site).await, 2);
    assert!(!browser.get("feedback").await.body.contains(good), "nobody has read it yet");
    nowhere(site, &[good.to_owned(), bad.to_owned()]).await;

    for (role, lang) in [(StaffRole::Editor, "ar"), (StaffRole::Supervisor, "en")] {
        let desk = at_desk(site, lang, staff(role)).await;
        assert!(desk.get("desk").await.has("main a[href$='/desk/feedback']"), "{role}");
        let list = desk.get("desk/feedback").await;
        assert!(list.body.contains(good) && list.body.contains(bad));
        assert!(list.has("blockquote[lang=ar]") && list.has("blockquote[lang=en]"), "read aloud in their languages");
        assert_eq!(list.count("table.figures"), 3, "by language, channel and service; nothing of other pages");
    }
    let desk = at_desk(site, "en", staff(StaffRole::Supervisor)).await;
    let of = async |words: &str| {
        let list = desk.get("desk/feedback").await;
        let links = list.attributes("main .card a[href*='/desk/feedback/']", "href");
        let at = list.texts("main .card").iter().position(|card| card.contains(words)).unwrap();
        desk.get(&links[at]).await
    };
    let page = of(good).await;
    let undecided = desk.send(&page.form(SALMA).without("decision")).await;
    assert_eq!(undecided.status, StatusCode::UNPROCESSABLE_ENTITY);
    let decide =
        |page: &Page, decision: &str, reply: &str| page.form(SALMA).set("decision", decision).set("reply", reply);
    let personal = desk.send(&decide(&page, "published", "call +999 70 000 123")).await;
    assert_eq!(personal.status, StatusCode::UNPROCESSABLE_ENTITY, "what staff answer is read by everybody");
    assert!(personal.text("main [role=alert]").unwrap().contains("999 70 000 123"));
    assert!(personal.has("textarea[aria-invalid]") && personal.has("input[value=published][checked]"), "kept");
    // The language switch takes along what was typed, and decides nothing.
    let other = personal.attribute(".languages button[formaction]", "formaction").expect("a switch that keeps");
    let mut kept = decide(&page, "withheld", "Thanks");
    kept.action = page.url.join(&other).unwrap();
    let kept = desk.send(&kept).await;
    assert_eq!((kept.status, kept.text("textarea[name=reply]").as_deref()), (StatusCode::OK, Some("Thanks")));
    assert!(kept.has("input[value=withheld][checked]") && !kept.has("html[lang=en]") && waiting(site).await == 2);
    let done = desk.send(&decide(&page, "published", "شكرًا لك")).await;
    assert!(done.has(".note-good"), "{}", done.url);
    let late = desk.send(&decide(&page, "withheld", "")).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "a second window does not undo it unseen");
    desk.send(&decide(&of(bad).await, "withheld", "")).await;

    for lang in LANGUAGES {
        let page = site.browser(lang, SALMA).get("feedback").await;
        assert!(page.body.contains(good) && page.body.contains("شكرًا لك") && !page.body.contains(bad), "{lang}");
        assert_eq!(page.count("main blockquote[lang=ar][dir=auto]"), 2, "words and answer");
    }
    let withheld = desk.get("desk/feedback?show=withheld").await;
    assert!(withheld.body.contains(bad), "nothing is removed");
    let back = desk.get(&withheld.attribute("main .card a[href*='/desk/feedback/']", "href").unwrap()).await;
    desk.send(&decide(&back, "published", "")).await;
    assert!(browser.get("feedback").await.body.contains(bad), "decided anew");
    assert_eq!(desk.get("desk/feedback/00000000-0000-0000-0000-000000000000").await.status, 404);
}

async fn open_data(site: &Site) {
    let browser = site.browser("en", SALMA);
    let page = browser.get(SERVICE).await;
    let row = async || {
        let csv = browser.get("/open-data/satisfaction.csv").await;
        assert!(csv.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
        assert_eq!(csv.headers["access-control-allow-origin"], "*");
        csv.body.lines().find(|line| line.contains(",service,passport,")).map(str::to_owned)
    };
    assert_eq!(row().await, None);
    let month = site.running.clock.today().strftime("%Y-%m").to_string();
    for one in 1..=4 {
        browser.send(&said(&page, "yes", &format!("word {}", "x".repeat(one)))).await;
    }
    assert_eq!(row().await, Some(format!("{month},service,passport,,,,")), "four are left out");
    browser.send(&said(&page, "yes", "")).await;
    assert_eq!(row().await, Some(format!("{month},service,passport,5,0,0,5")));
    browser.send(&said(&page, "no", "")).await;
    assert_eq!(row().await, Some(format!("{month},service,passport,5,0,,")), "and no total that tells the one");
    let json: serde_json::Value =
        serde_json::from_str(&browser.get("/open-data/satisfaction.json").await.body).unwrap();
    let figure = &json["figures"][0];
    assert_eq!(
        (&figure["id"], &figure["yes"], &figure["no"]),
        (&"passport".into(), &5.into(), &serde_json::Value::Null)
    );
    let shown = browser.get("feedback").await;
    assert!(shown.text("table.figures tbody tr").unwrap().contains("not stated"));

    // Whoever does not stop is asked to wait, and keeps what they typed.
    let mut last = None;
    for one in 0..40 {
        let page = browser.send(&said(&page, "partly", &format!("again {}", "y".repeat(one)))).await;
        if page.status == StatusCode::TOO_MANY_REQUESTS {
            last = Some(page);
            break;
        }
    }
    let last = last.expect("there is an end to it");
    assert!(last.text("textarea[name=words]").unwrap().starts_with("again") && last.has(".note-warning"));
}

async fn outcomes(site: &Site) {
    let browser = site.browser("en", HAKIM);
    let begun = browser.begin("services/driving-licence-renewal").await;
    let sent = browser.finish(begun, &[]).await;
    let application = sent.application();
    assert!(sent.has("section.say-after form#say input[name=csrf]"));
    assert_eq!(
        sent.attribute("form#say input[name=about]", "value").as_deref(),
        Some("/services/driving-licence-renewal")
    );
    let held = sent.attributes("form#say input", "value");
    assert!(!held.iter().any(|value| value.contains(&application)), "nothing of the application: {held:?}");
    let key = |page: &Page| page.attribute("form#say input[name=key]", "value").expect("a key");
    assert_ne!(key(&sent), key(&browser.get(sent.path()).await), "each form has its own");
    browser.send(&said(&sent, "yes", "quick and clear")).await;
    let thanks = browser.send(&said(&sent, "yes", "quick and clear")).await;
    assert!(thanks.path().ends_with("/feedback/thanks") && thanks.has("main a[href='/en/my']"), "{}", thanks.url);
    let decided = until("the decision", async || {
        let page = browser.get(&format!("applications/{application}")).await;
        page.has("section.say-after").then_some(page)
    })
    .await;
    assert_eq!(decided.attribute("form#say input[name=moment]", "value").as_deref(), Some("decided"));
    browser.send(&said(&decided, "partly", "")).await;
    let counts = site.running.store.feedback_counts("").await.unwrap();
    let moments: Vec<_> = counts.iter().map(|one| (one.moment.name(), one.answer.name(), one.count)).collect();
    assert_eq!(moments, [("decided", "partly", 1), ("sent", "yes", 1)], "sent twice, counted once");

    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let today = site.running.clock.today();
    let days = format!("SELECT COUNT(*) FROM feedback WHERE day = '{today}' AND decided_at IS NULL");
    assert_eq!(raw.number(&days).await, 2, "the day, and no time");
    let (id,): (uuid::Uuid,) = raw.row("SELECT id FROM feedback WHERE words IS NOT NULL").await;
    assert_eq!(id.get_version_num(), 4, "an id without the time in it");
    nowhere(site, &["quick and clear".to_owned()]).await;
}

async fn visit(site: &Site) {
    let visitor = site.browser("ar", SALMA);
    let slip = take(&visitor, "family", false).await;
    let ticket = slip.path().to_owned();
    assert!(!slip.has("form#say"));
    let (clerk, page) = at_counter(site, "ar", "S-3001", "1").await;
    let called = act(&clerk, &page, "call", &[]).await;
    let served = act(&clerk, &called, "start", &[]).await;
    act(&clerk, &served, "finish", &[]).await;
    let over = visitor.get(&ticket).await;
    assert!(over.has("form#say input[name=key]") && !over.has("form#say input[name=channel]"));
    assert!(!visitor.get(&format!("{ticket}?at=kiosk")).await.has("form#say"), "the kiosk is the next one's");
    let thanks = visitor.send(&said(&over, "yes", "")).await;
    assert!(thanks.path().ends_with("/feedback/thanks"), "{}", thanks.url);
    let counts = site.running.store.feedback_counts("").await.unwrap();
    assert_eq!(counts.len(), 1);
    assert_eq!((counts[0].moment.name(), counts[0].path.as_str()), ("visit", "/centres/centre-capital"));
    assert_eq!(counts[0].channel, Channel::Counter, "whoever was served came to a counter");
}

/// Whatever was begun, its confirmation and its decided case ask, and what is answered is taken.
async fn kinds(site: &Site) {
    let all = [
        (SALMA, "life-events/moving", "/life-events/moving"),
        (HASSAN, "services/driving-licence-renewal", "/services/driving-licence-renewal"),
        (HAKIM, "my-list", "/my-list"),
    ];
    for (person, what, about) in all {
        let browser = site.browser("en", person);
        if what == "my-list" {
            for service in ["criminal-record-certificate", "change-of-address"] {
                pick(&browser, &format!("services/{service}"), service).await;
            }
        }
        let begun = browser.begin(what).await;
        let sent = browser.finish(begun, &[]).await;
        let application = sent.application();
        let decided = until("the decision", async || {
            let page = browser.get(&format!("applications/{application}")).await;
            page.has("section.say-after").then_some(page)
        })
        .await;
        for page in [&sent, &decided] {
            assert_eq!(page.attribute("form#say input[name=about]", "value").as_deref(), Some(about));
            let missing = browser.send(&said(page, "", "")).await;
            assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(missing.has("main [role=alert] a[href='#found']"), "{what}: the form again, not a broken page");
            assert!(missing.has("form#say input[name=key]") && missing.has(&format!(".trail a[href='/en{about}']")));
            let thanks = browser.send(&said(&missing, "yes", "")).await;
            assert!(thanks.path().ends_with("/feedback/thanks"), "{what}: {} {}", thanks.status, thanks.url);
        }
    }
    assert_eq!(answers(site).await, 6);
}

async fn ways(site: &Site) {
    let (web, kiosk) = (site.browser("en", SALMA), site.browser("en", SALMA));
    kiosk.get("kiosk?device=hall-1").await;
    let page = web.get(SERVICE).await;
    web.send(&said(&page, "no", "").set("channel", "counter")).await;
    kiosk.send(&said(&page, "yes", "")).await;
    let counts = site.running.store.feedback_counts("").await.unwrap();
    let channels: Vec<_> = counts.iter().map(|one| (one.channel, one.answer.name())).collect();
    assert_eq!(channels, [(Channel::Kiosk, "yes"), (Channel::Web, "no")], "whatever a form says");
    let list = at_desk(site, "en", staff(StaffRole::Supervisor)).await.get("desk/feedback").await;
    assert_eq!(list.count("[aria-labelledby=by-channel] tbody tr"), 2);
}

async fn decided_again(site: &Site) {
    let browser = site.browser("en", SALMA);
    let words = "the opening hours are hard to find";
    browser.send(&said(&browser.get("help").await, "no", words)).await;
    let desk = at_desk(site, "en", staff(StaffRole::Editor)).await;
    let list = desk.get("desk/feedback").await;
    let one = list.attribute("main .card a[href*='/desk/feedback/']", "href").unwrap();
    for (decision, reply) in
        [("published", "They stand on each page."), ("published", "We moved them up."), ("withheld", "")]
    {
        let page = desk.get(&one).await;
        let done = desk.send(&page.form(SALMA).set("decision", decision).set("reply", reply)).await;
        assert!(done.has(".note-good"), "{}", done.url);
    }
    let page = desk.get(&one).await;
    let lines = page.texts("[aria-labelledby=so-far] > ol > li");
    assert_eq!(lines.len(), 3);
    assert!(lines[1].contains("We moved them up.") && lines[2].contains("They stand on each page."), "{lines:?}");
    assert!(!browser.get("feedback").await.body.contains(words));
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM feedback_decision").await, 3);
    let (reply,): (Vec<u8>,) = raw.row("SELECT reply FROM feedback_decision WHERE reply IS NOT NULL LIMIT 1").await;
    assert!(!String::from_utf8_lossy(&reply).contains("page"), "sealed");
}
