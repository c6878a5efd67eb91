//! Serving people at a counter: from the look-up to the receipt, and what stays behind.

use super::desk::{at_desk, staff};
use crate::support::{
    Browser, Case, FADI, Form, HAKIM, HASSAN, LANGUAGES, MAJED, NOUR, PRIYA, Page, RIMA, SALMA, Site, WIDAD, YOUSEF,
};
use domain::application::StaffRole;
use jiff::SignedDuration;
use server::rates::Rate;
use server::settings::Settings;

const CLERK: &str = "S-3001";
/// A clerk who is also one of the country's people: Yousef, of Salma's household.
const NEIGHBOUR: &str = "S-3005";
const SUPERVISOR: &str = "S-1004";
/// How many encounters follow one another on each database.
const CONSECUTIVE: usize = 250;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_clerk_files_the_birth_bundle", |site| Box::pin(birth(site))),
        Case::own("the_portrait_is_there_while_one_compares", |site| Box::pin(portrait(site))),
        Case::own("the_person_confirms_on_their_screen", |site| Box::pin(screen(site))),
        Case::own("records_that_staff_may_not_open", |site| Box::pin(barred(site))),
        Case::own("an_encounter_runs_out_and_nothing_is_lost", |site| Box::pin(idle(site))),
        Case::own("one_draft_at_the_counter_and_on_the_web", |site| Box::pin(two_places(site))),
        Case::own("wrong_ids_and_silent_registers_at_the_counter", |site| Box::pin(nobody(site))),
        Case::own_with("nothing_of_one_person_reaches_the_next", unhurried, |site| Box::pin(consecutive(site))).long(),
    ]
}

/// Nobody serves so many in so short a time: their look-ups are not counted.
fn unhurried(settings: &mut Settings) {
    settings.load.rates.extend([(Rate::LookUp, None), (Rate::LookedUp, None)]);
}

/// Looks a person up and opens their record; the encounter's first page.
pub(crate) async fn serve(clerk: &Browser, id: &str) -> Page {
    let page = compare(clerk, id).await;
    let page = clerk.submit(&page, &[]).await;
    assert!(page.path().contains("/desk/encounters/"), "{} ({}): {}", page.url, page.status, page.title());
    page
}

async fn compare(clerk: &Browser, id: &str) -> Page {
    let page = clerk.get("desk/encounters/new").await;
    let page = clerk.submit(&page, &[("national_id", id)]).await;
    assert_eq!(page.status, 200, "{:?}", page.text("main"));
    page
}

/// Ends an encounter.
pub(crate) async fn leave(clerk: &Browser, encounter: &Page) {
    let csrf = encounter.attribute("main form input[name=csrf]", "value").unwrap();
    let action = encounter.url.join(&format!("{}/end", encounter.path())).unwrap();
    let end = Form { action, post: true, fields: vec![("csrf".to_owned(), csrf)] };
    assert_eq!(clerk.send(&end).await.status, 200);
}

/// Begins something and says whom it is about, as the examples have it: the fast form.
pub(crate) async fn begin(clerk: &Browser, encounter: &Page, what: &str) -> Page {
    let page = clerk.submit(encounter, &[("subject", what)]).await;
    if page.has("form#answers input[value=not-listed]") { clerk.submit(&page, &[]).await } else { page }
}

pub(crate) async fn to_confirm(clerk: &Browser, mut page: Page) -> Page {
    for _ in 0..5 {
        if page.name() == "confirm" {
            return page;
        }
        assert_eq!(page.status, 200, "{:?}", page.text("[role=alert]"));
        page = clerk.submit(&page, &[]).await;
    }
    panic!("the form does not come to its end: {}", page.url)
}

async fn birth(site: &Site) {
    for (lang, person) in LANGUAGES.into_iter().zip([SALMA, RIMA]) {
        let clerk = at_desk(site, lang, CLERK).await;
        let encounter = serve(&clerk, person).await;
        assert!(encounter.has(".acting"), "every page says for whom one acts");
        let form = begin(&clerk, &encounter, "life-events/having-a-baby").await;
        assert!(form.count(".aside [data-source]") > 5, "what registers know stands beside the form");
        let known = form.attributes(".aside [data-fact]", "data-fact");
        assert!(form.fields().iter().all(|field| !known.contains(field)), "nothing that is known is asked");
        let page = to_confirm(&clerk, form).await;
        let undeclared = clerk.send(&page.form(CLERK).without("declared")).await;
        assert_eq!(undeclared.status, 422);
        assert!(undeclared.has("[role=alert] a[href='#declared']"));
        let printed = clerk.get(&page.path().replace("/confirm", "/summary")).await;
        assert!(printed.has(".paper-sign"), "a summary to sign");
        let receipt = clerk.submit(&page, &[]).await;
        let reference = receipt.reference().expect("a reference");
        let by = receipt.texts(".paper-facts tbody tr td:last-child");
        assert!(by.len() > 20 && by.iter().all(|text| !text.is_empty()), "who gave each answer: {by:?}");
        let again = clerk.send(&page.form(CLERK)).await;
        assert_eq!(again.reference(), Some(reference.clone()), "sent twice, it is one application");
        seen_by_the_person(site, (lang, person), &reference).await;
        leave(&clerk, &encounter).await;
    }
}

/// The person finds the application, who typed, and every look with role and reason.
async fn seen_by_the_person(site: &Site, (lang, person): (&str, &str), reference: &str) {
    let citizen = site.browser(lang, person);
    let my = citizen.sign_in().await;
    let link = my.attribute("main a[href*='/applications/']", "href").expect("the application");
    let case = citizen.get(&link).await;
    assert_eq!(case.text("#reference").as_deref(), Some(reference));
    let role = if lang == "ar" { "شباك" } else { "counter clerk" };
    assert!(case.texts("#timeline ~ ol li, .panel-long li").iter().any(|line| line.contains(role)), "who handed it in");
    let looks = citizen.get("my/data/usage?by=staff").await;
    assert!(looks.count("main li.card") > 2, "every look by staff");
    let portal = if lang == "ar" { "هذه البوابة" } else { "This portal" };
    assert!(looks.texts("main li.card h2").iter().any(|title| title.contains(portal)), "the opening itself");
    let link = looks.attribute("main li.card a[href*='/usage/']", "href").unwrap();
    assert_eq!(citizen.get(&format!("{link}/ask")).await.status, 200, "one can ask about it");
}

async fn portrait(site: &Site) {
    let clerk = at_desk(site, "ar", CLERK).await;
    assert_eq!(clerk.get("desk/portrait").await.status, 404, "nobody was looked up");
    let page = compare(&clerk, SALMA).await;
    let source = page.attribute("img.portrait", "src").expect("the portrait");
    assert!(!source.contains(SALMA) && !page.body.contains("PHN2Z"), "no id in the address, no picture in the page");
    let picture = clerk.get(&source).await;
    assert_eq!(picture.status, 200);
    assert_eq!(picture.headers["content-type"], "image/svg+xml");
    assert_eq!(picture.headers["cache-control"], "no-store");
    assert!(picture.headers["content-security-policy"].to_str().unwrap().contains("img-src 'self'"));
    assert!(picture.body.starts_with("<svg"), "{}", picture.body);
    let colleague = at_desk(site, "ar", NEIGHBOUR).await;
    assert_eq!(colleague.get(&source).await.status, 404, "only for whoever looked them up");
    let encounter = clerk.submit(&page, &[]).await;
    assert_eq!(clerk.get(&source).await.status, 404, "gone when the record is open");
    leave(&clerk, &encounter).await;
    let citizen = site.browser("ar", SALMA);
    citizen.sign_in().await;
    let looks = citizen.get("my/data/usage?by=staff").await;
    assert!(looks.text("main").unwrap().contains("الصورة الشخصية"), "the person sees that it was looked at");
    assert!(!citizen.get("my/data").await.body.contains("PHN2Z"));
}

async fn screen(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    let screen = site.browser("ar", "");
    let page = screen.get("screen").await;
    let code = page.attribute(".screen-code", "data-code").expect("a code");
    assert!(page.has("meta") && page.text("h1").is_some());
    let encounter = serve(&clerk, SALMA).await;
    assert!(
        encounter.text(".aside").unwrap().contains("http://")
            && encounter.text(".aside").unwrap().contains("/en/screen"),
        "the whole address"
    );
    let pair = |code: &str| {
        let csrf = encounter.attribute("main form input[name=csrf]", "value").unwrap();
        Form {
            action: clerk.url(&format!("{}/screen", encounter.path().trim_start_matches("/en/"))),
            post: true,
            fields: vec![("csrf".to_owned(), csrf), ("code".to_owned(), code.to_owned())],
        }
    };
    let wrong = if code == "111111" { "222222" } else { "111111" };
    assert_eq!(clerk.send(&pair(wrong)).await.status, 422, "no screen shows that code");
    assert_eq!(clerk.send(&pair(&code)).await.status, 200);
    assert!(screen.get("screen").await.attribute(".screen-code", "data-code").is_none(), "paired");
    let form = begin(&clerk, &encounter, "services/driving-licence-renewal").await;
    let page = to_confirm(&clerk, form).await;
    assert_eq!(page.count("input[value=screen]"), 0, "nobody has confirmed yet");
    let forged = clerk.send(&page.form(CLERK).set("way", "screen").set("declared", "yes")).await;
    assert_eq!(forged.status, 422, "saying that they did is not enough");
    let shown = screen.get("screen").await;
    assert!(shown.count("[data-fact]") > 5, "the person reads it, in their language");
    let thanks = screen.submit(&shown, &[]).await;
    assert_eq!(thanks.count("[data-fact]"), 0, "and then it is gone");
    assert!(!thanks.has("nav.nav a"), "no ways to the rest of the portal");
    let page = clerk.get(page.path()).await;
    assert_eq!(page.count("input[value=screen]"), 1);
    let receipt = clerk.submit(&page, &[]).await;
    assert!(receipt.reference().is_some(), "{} {:?}", receipt.url, receipt.text("[role=alert]"));
    let after = screen.get("screen").await;
    assert_eq!(after.count("[data-fact]"), 0);
    assert_ne!(after.text("h1"), thanks.text("h1"), "the thanks go when it is handed in");
}

async fn barred(site: &Site) {
    let clerk = at_desk(site, "en", NEIGHBOUR).await;
    let own = compare(&clerk, YOUSEF).await;
    let own = clerk.submit(&own, &[]).await;
    assert_eq!(own.status, 403, "one's own record");
    let household = compare(&clerk, SALMA).await;
    let household = clerk.submit(&household, &[]).await;
    assert_eq!(household.status, 403, "somebody who lives with them");
    assert!(household.text(".note-warning").unwrap().contains("lives with you"));
    let salma = site.browser("en", SALMA);
    salma.sign_in().await;
    let looks = salma.get("my/data/usage?by=staff").await;
    assert!(looks.text("main").unwrap().contains("lives with them"), "the person sees the refusal and why");

    let clerk = at_desk(site, "ar", CLERK).await;
    let page = compare(&clerk, HAKIM).await;
    let waiting = clerk.submit(&page, &[]).await;
    assert_eq!(waiting.status, 403, "a protected person needs a second one");
    let supervisor = at_desk(site, "en", SUPERVISOR).await;
    let consents = supervisor.get("desk/consents").await;
    assert_eq!(consents.count("main li.card"), 1);
    assert!(!consents.body.contains(HAKIM) && !consents.body.contains("Dina"), "not whose record it is");
    let done = supervisor.submit(&consents, &[]).await;
    assert!(done.has(".note-good"));
    let open = clerk.submit(&waiting, &[]).await;
    assert!(open.path().contains("/desk/encounters/") && open.status == 200, "{} {}", open.url, open.status);
    assert_eq!(supervisor.send(&consents.form("")).await.status, 409, "decided once");
}

async fn idle(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    let encounter = serve(&clerk, SALMA).await;
    let form = begin(&clerk, &encounter, "services/change-of-address").await;
    let typed = form.form(CLERK).set("applicant.new_address.street", "Palm Street");
    let field = form.fields().into_iter().find(|name| name.ends_with(".street")).expect("a street is asked");
    let typed = typed.set(&field, "Palm Street");
    site.running.clock.advance(SignedDuration::from_mins(11));
    let over = clerk.send(&typed).await;
    assert_eq!(over.status, 410, "the encounter has ended by itself");
    assert!(over.has("main strong"), "what was typed is kept");
    let old = clerk.get(encounter.path()).await;
    assert_eq!(old.status, 410);
    let encounter = serve(&clerk, SALMA).await;
    let link = encounter.attribute("main .cards a[href*='/applications/']", "href").unwrap();
    let back = clerk.get(&link).await;
    assert_eq!(back.value(&field).as_deref(), Some("Palm Street"), "and stands in the form again");
    let other = at_desk(site, "en", NEIGHBOUR).await;
    assert_eq!(other.get(encounter.path()).await.status, 410, "a colleague's encounter is as if it were not there");
}

async fn two_places(site: &Site) {
    let citizen = site.browser("en", SALMA);
    let first = citizen.begin("services/driving-licence-renewal").await;
    let application = first.application();
    let clerk = at_desk(site, "en", CLERK).await;
    let encounter = serve(&clerk, SALMA).await;
    let form = clerk.get(&format!("{}/applications/{application}", encounter.path())).await;
    let phone = "applicant.contact.phone";
    assert!(form.fields().iter().any(|field| field == phone), "{:?}", form.fields());
    let contact = citizen.walk_to(first, "contact", &[]).await;
    citizen.submit(&contact, &[(phone, "+999700000777")]).await;
    let clash = clerk.send(&form.form(CLERK).set(phone, "+999700000888")).await;
    assert_eq!(clash.status, 409, "what the person said meanwhile is not overwritten unseen");
    assert!(clash.text(".note-warning").unwrap().contains("777"), "it is shown");
    assert_eq!(clash.value(phone).as_deref(), Some("+999700000888"), "and so is what was typed here");
    let page = to_confirm(&clerk, clerk.send(&clash.form(CLERK).set(phone, "+999700000888")).await).await;
    assert!(page.fact(phone).unwrap().1.contains("888") || page.body.contains("888"));
}

async fn nobody(site: &Site) {
    let clerk = at_desk(site, "ar", CLERK).await;
    let page = clerk.get("desk/encounters/new").await;
    for (typed, status) in [("", 422), ("abc", 422), ("0099999990", 422), ("٠٠١١٥٩٨٠١٨", 200)] {
        let answer = clerk.submit(&page, &[("national_id", typed)]).await;
        assert_eq!(answer.status, status, "{typed}");
        assert_eq!(answer.has("[role=alert]"), status == 422);
    }
    site.turn("population", "refused").await;
    let down = clerk.submit(&page, &[("national_id", YOUSEF)]).await;
    assert_eq!(down.status, 503);
    assert!(
        down.has(".note-warning") && down.value("national_id").as_deref() == Some(YOUSEF),
        "a way on, nothing lost"
    );
    assert_eq!(clerk.get("desk/encounters/00000000-0000-0000-0000-000000000000").await.status, 410);
    let agent = at_desk(site, "en", staff(StaffRole::Agent)).await;
    assert_eq!(agent.get("desk/encounters/new").await.status, 403, "a caller is identified otherwise");
}

async fn consecutive(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    let mut people: Vec<(&str, String)> = Vec::new();
    for id in [SALMA, YOUSEF, PRIYA, MAJED, RIMA, FADI, NOUR, WIDAD, HASSAN] {
        let encounter = serve(&clerk, id).await;
        people.push((id, encounter.text(".served strong").expect("a name")));
        leave(&clerk, &encounter).await;
    }
    for (id, name) in people.iter().cycle().take(CONSECUTIVE) {
        let encounter = serve(&clerk, id).await;
        let cases = encounter.body.clone();
        for (other, other_name) in people.iter().filter(|(other, _)| other != id) {
            assert!(!cases.contains(*other), "{other} on a page about {id}");
            assert!(!cases.contains(other_name.as_str()), "{other_name} on a page about {name}");
        }
        assert_eq!(encounter.headers["cache-control"], "no-store");
        leave(&clerk, &encounter).await;
    }
}
