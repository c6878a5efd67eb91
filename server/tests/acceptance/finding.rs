//! Finding: the nearest centre, authorities by level, what comes next, what a benefit comes to, and the answers of the
//! check as first values of an application.

use crate::support::{Browser, Case, HASSAN, LANGUAGES, LAYLA, Page, Raw, Site};
use jiff::SignedDuration;
use reqwest::StatusCode;

const ALLOWANCE: &str = "carers-allowance";
const WAGE: &str = "applicant.insurance.wage_bracket";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("centres_are_found_by_place_and_by_what_they_do", |site| Box::pin(nearest(site))),
        Case::shared("authorities_stand_under_their_level", |site| Box::pin(levels(site))),
        Case::own("a_service_tells_what_comes_before_and_after_it", |site| Box::pin(around(site))),
        Case::shared("a_benefit_tells_what_it_comes_to", |site| Box::pin(amounts(site))),
        Case::own("answers_of_the_check_are_first_values_and_no_more", |site| Box::pin(carried(site))),
        Case::own("answers_that_are_not_taken_along_are_forgotten", |site| Box::pin(forgotten(site))),
        Case::own("answers_stay_until_one_begins_and_not_for_long", |site| Box::pin(shown_again(site))),
        Case::own("answers_go_along_with_one_sign_in_alone", |site| Box::pin(nobody_elses(site))),
    ]
}

fn centres(page: &Page) -> Vec<String> {
    let links = page.attributes(".centre-cards .card-title a", "href");
    links.into_iter().map(|link| link.rsplit('/').next().unwrap_or_default().to_owned()).collect()
}

async fn nearest(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let all = browser.get("centres").await;
        assert_eq!(centres(&all), ["centre-capital", "centre-sidr", "centre-harbour", "centre-castle"]);
        assert!(all.count(".centre-away:not([hidden])") == 0, "no distance without a place");
        assert_eq!(all.count("[data-latitude][data-longitude]"), 4, "the script has what it needs, and asks nobody");
        let policy = all.headers["permissions-policy"].to_str().unwrap();
        assert!(policy.contains("geolocation=(self)"), "{policy}");
        assert_eq!(all.count("main .card a[href^='tel:']"), 4, "each can be called");
        let one = browser.get("centres/centre-capital").await;
        let at = |words: &str| one.body.find(words).unwrap_or_else(|| panic!("{words}: {}", one.url));
        let order =
            ["class=\"hours\"", "/centres/centre-capital/book", "/centres/centre-capital/kiosk", "picture-list"];
        assert!(
            order.windows(2).all(|pair| at(pair[0]) < at(pair[1])) && at("picture-list") < at("<details"),
            "{lang}"
        );
        assert!(one.count("main details:not([open]) a[href*='/services/']") > 20, "what is done there is folded");
        assert!(!one.has("main .card a[href*='/services/']"), "and nowhere else");
        let near = browser.get("centres?near=M08").await;
        assert_eq!(centres(&near), ["centre-harbour", "centre-castle", "centre-capital", "centre-sidr"]);
        assert_eq!(near.count(".centre-away:not([hidden])"), 4);
        let work = browser.get("centres?near=M08&kind=work").await;
        assert_eq!(centres(&work), ["centre-capital", "centre-sidr"], "only where work is served");
        let passport = browser.get("centres?near=M10&service=passport").await;
        assert_eq!(centres(&passport)[0], "centre-castle");
        let nonsense = browser.get("centres?near=%3Cb%3E&kind=x&service=x").await;
        assert_eq!((nonsense.status, centres(&nonsense).len()), (StatusCode::OK, 4));
        let service = browser.get("services/unemployment-benefit").await;
        assert!(service.has("a[href$='/centres/centre-sidr']") && !service.has("a[href$='/centres/centre-castle']"));
        let link = service.attribute("a[href*='/centres?service=']", "href").expect("a way to the nearest");
        assert_eq!(centres(&browser.get(&link).await), ["centre-capital", "centre-sidr"]);
    }
}

async fn levels(site: &Site) {
    let browser = site.browser("en", "");
    let page = browser.get("authorities").await;
    let headings = page.texts("main h2");
    let wanted = ["National authorities", "Regional authorities", "Municipal authorities", "Non-governmental bodies"];
    assert_eq!(headings, wanted);
    let of = |level: &str| page.attributes(&format!("[aria-labelledby=level-{level}] h3 a"), "href");
    assert_eq!(of("non-governmental"), ["/en/authorities/home-care-society"], "a charity is no authority");
    let all: usize =
        ["national", "regional", "municipal", "non-governmental"].iter().map(|level| of(level).len()).sum();
    assert_eq!(all, crate::support::catalogue().authorities.len(), "each once");
}

async fn around(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, "");
        let page = browser.get("services/family-book").await;
        assert_eq!(page.count(".around"), 2, "before and after");
        assert!(page.has(".around a[href$='/services/birth-registration']"));
        assert!(page.has(".around a[href$='/services/child-allowance']"));
        let browser = site.browser(lang, HASSAN);
        let page = browser.begin("services/company-registration").await;
        let done = browser.finish(page, &[]).await;
        let next = done.attributes("[aria-labelledby=comes-next] button", "value");
        assert_eq!(next, ["employer-registration", "premises-licence", "tax-registration"]);
        let list = browser.send(&done.pressed("[aria-labelledby=comes-next] button")).await;
        assert!(list.has("[data-service=employer-registration]"));
        browser.send(&list.pressed("form[action$='/my-list/forget'] button")).await;
    }
}

async fn amounts(site: &Site) {
    for (lang, two) in LANGUAGES.into_iter().zip(["٩٠", "90"]) {
        let browser = site.browser(lang, "");
        let page = browser.get(&format!("services/{ALLOWANCE}")).await;
        assert_eq!(page.count("table.amounts tbody tr"), 6, "one for each bracket");
        assert!(page.texts("table.amounts td")[1].contains(two), "{:?}", page.texts("table.amounts td"));
        let check = answered(&browser, "W2").await;
        let of = |service: &str| {
            let line = format!("li.offer:has(button[name=begin][value={service}]) .offer-amount");
            check.text(&line)
        };
        assert!(of(ALLOWANCE).unwrap_or_default().contains(two), "{:?}", of(ALLOWANCE));
        assert!(of("unemployment-benefit").is_some() && of("child-allowance").is_some());
        assert!(of("passport").is_none());
    }
}

/// The check with one answer.
async fn answered(browser: &Browser, wage: &str) -> Page {
    let page = browser.get("check").await;
    let form = page.form("");
    let empty = page.fields().into_iter().fold(form, |form, name| form.set(&name, ""));
    let page = browser.send(&empty.set(WAGE, wage)).await;
    assert_eq!(page.status, StatusCode::OK, "{:?}", page.text("[role=alert]"));
    page
}

/// From the check to the page that begins the allowance, signed in on the way.
async fn to_begin(browser: &Browser) -> Page {
    let check = answered(browser, "W2").await;
    let mut page = browser.send(&check.pressed(&format!("button[name=begin][value={ALLOWANCE}]"))).await;
    for _ in 0..3 {
        // As a whole value: what is random in an address may contain anything.
        assert!(!page.url.query_pairs().any(|(name, value)| name.contains("wage") || value == "W2"), "{}", page.url);
        assert!(!page.through.iter().any(|path| path.contains("W2")), "{:?}", page.through);
        if page.path().contains("/applications/new/") {
            return page;
        }
        page = browser.submit(&page, &[]).await;
    }
    panic!("it does not begin: {}", page.url)
}

/// The page of a draft that asks for the wage, everything before it answered.
async fn wage_page(browser: &Browser, begun: Page) -> Page {
    browser.walk_to(begun, "wage", &[("applicant.employment.status", "employed")]).await
}

fn chosen(page: &Page) -> Option<String> {
    let radio = page.attribute(&format!("input[name='{WAGE}'][checked]"), "value");
    radio.or_else(|| page.attribute(&format!("select[name='{WAGE}'] option[selected]"), "value"))
}

async fn carried(site: &Site) {
    for lang in LANGUAGES {
        site.turn("social-insurance", "error_500").await;
        let browser = site.browser(lang, HASSAN);
        let page = to_begin(&browser).await;
        assert!(page.has("input[name=carry][value=yes]"), "{:?}", page.text("main"));
        let begun = browser.submit(&page, &[("carry", "yes")]).await;
        let application = begun.application();
        let wage = wage_page(&browser, begun).await;
        assert_eq!(chosen(&wage).as_deref(), Some("W2"), "the first value, since the register is silent");
        let later = browser.get(&format!("applications/{application}/check")).await;
        assert_eq!(later.name(), "wage", "it counts for nothing before it is saved");
        site.turn("social-insurance", "ok").await;
        // Until it is begun: who comes back to the page that begins finds nothing.
        let again = browser.get(&format!("applications/new/services/{ALLOWANCE}")).await;
        assert!(!again.has("input[name=carry]"));
    }
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let (answers,): (Vec<u8>,) = raw.row("SELECT answers FROM application LIMIT 1").await;
    assert!(!String::from_utf8_lossy(&answers).contains("wage"), "sealed like all answers");
}

async fn forgotten(site: &Site) {
    site.turn("social-insurance", "error_500").await;
    let browser = site.browser("en", HASSAN);
    let looked = answered(&browser, "W2").await;
    assert!(browser.session().is_none() && looked.status == 200, "who only looks leaves nothing behind");
    let page = to_begin(&browser).await;
    let form = page.form(HASSAN).without("carry");
    let begun = browser.send(&form).await;
    assert_eq!(chosen(&wage_page(&browser, begun).await), None, "left out, it is forgotten");
    // Who begins something else has left the answers behind.
    let check = answered(&browser, "W2").await;
    browser.once(browser.posting(&check.pressed(&format!("button[name=begin][value={ALLOWANCE}]")))).await;
    browser.get("applications/new/services/passport").await;
    let page = browser.get(&format!("applications/new/services/{ALLOWANCE}")).await;
    assert!(page.status == 200 && !page.has("input[name=carry]"));
    // A service that does not ask for it does not get it.
    let check = answered(&browser, "W2").await;
    let passport = browser.send(&check.pressed("button[name=begin][value=passport]")).await;
    assert!(passport.path().contains("/applications/new/") && !passport.has("input[name=carry]"));
    assert!(!passport.has(&format!("input[name='{WAGE}']")), "{:?}", passport.text("main"));
    let unknown = check.pressed("button[name=begin]").set("begin", "no-such-service");
    assert_eq!(browser.send(&unknown).await.status, StatusCode::NOT_FOUND);
    site.turn("social-insurance", "ok").await;
}

async fn shown_again(site: &Site) {
    let browser = site.browser("en", HASSAN);
    let page = to_begin(&browser).await;
    let arabic = page.path().replacen("/en/", "/ar/", 1);
    for path in [page.path(), page.path(), &arabic, page.path()] {
        assert!(browser.get(path).await.has("input[name=carry][value=yes]"), "{path}: a reload takes nothing away");
    }
    // Active all the time, so that it is not the session that ends.
    for minutes in [8, 5] {
        site.running.clock.advance(SignedDuration::from_mins(minutes));
        assert!(browser.get(page.path()).await.has("input[name=carry]"));
    }
    site.running.clock.advance(SignedDuration::from_mins(8));
    let late = browser.get(page.path()).await;
    assert!(late.status == 200 && late.path() == page.path() && !late.has("input[name=carry]"), "{}", late.url);
    // Signed in already: taken along without a sign-in between, and gone once it is begun.
    let page = to_begin(&browser).await;
    assert!(page.has("input[name=carry]"));
    browser.submit(&page, &[]).await;
    assert!(!browser.get(page.path()).await.has("input[name=carry]"));
}

async fn nobody_elses(site: &Site) {
    let path = format!("applications/new/services/{ALLOWANCE}");
    for lang in LANGUAGES {
        let mut browser = site.browser(lang, HASSAN);
        let check = answered(&browser, "W2").await;
        // Off to the eID, and away from the computer.
        let begin = check.pressed(&format!("button[name=begin][value={ALLOWANCE}]"));
        let left = browser.once(browser.posting(&begin)).await;
        assert!(left.status.is_redirection());
        LAYLA.clone_into(&mut browser.person);
        browser.sign_in().await;
        let page = browser.get(&path).await;
        assert!(page.status == 200 && page.path().ends_with(&path), "{}", page.url);
        assert!(!page.has("input[name=carry]") && !page.has("main input[value=W2]"), "the next one does not get them");
        // Nor does somebody who signs in over a person who had them.
        let page = to_begin(&browser).await;
        assert!(page.has("input[name=carry]"));
        HASSAN.clone_into(&mut browser.person);
        let again = browser.get("sign-in?reason=expired").await;
        let eid = browser.submit(&again, &[]).await;
        browser.submit(&eid, &[]).await;
        let page = browser.get(&path).await;
        assert!(page.status == 200 && !page.has("input[name=carry]"), "{}", page.url);
    }
}
