//! Contacts: confirmed by a code, changed after a time in which the old one can stop it, never taken over unnoticed.

use super::{SALMAS_PHONE, citizen, form, person};
use crate::support::{Browser, Case, LANGUAGES, Page, SALMA, Site, WIDAD, looks_at};
use domain::contact::ContactKind;
use domain::notice::CodePurpose::StaffChange;
use jiff::SignedDuration;
use server::storage::Checked;

const FIRST: &str = "+999705550111";
const SECOND: &str = "+999705550222";
/// Somebody of whom no register has a contact.
const UNREACHED: &str = "0020922027";

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_register_knows_a_contact", |site| Box::pin(from_register(site))),
        Case::own("a_first_contact_is_confirmed_and_in_force", |site| Box::pin(first(site))),
        Case::own("a_changed_contact_waits", |site| Box::pin(waits(site))),
        Case::own("changed_twice_the_old_one_stays_until_the_end", |site| Box::pin(twice(site))),
        Case::own("the_old_contact_stops_a_change", |site| Box::pin(stopped(site))),
        Case::own("a_contact_is_removed_or_kept", |site| Box::pin(removed(site))),
        Case::own("an_added_phone_waits_too", |site| Box::pin(added(site))),
        Case::shared("contacts_that_are_none", |site| Box::pin(bad_input(site))),
    ]
}

/// Where codes for somebody go now.
async fn goes_to(site: &Site, national_id: &str) -> Option<String> {
    let id = person(site, national_id).await;
    let masked = site.running.reach.contacts.record.masked(id).await.unwrap();
    masked.map(|masked| masked.text().to_owned())
}

/// Types a new contact and the code that was sent there; the page that says what was done.
async fn change(site: &Site, browser: &Browser, (kind, to): (&str, &str)) -> Page {
    let before = site.coded(to).await.len();
    let page = browser.get("my/contact").await;
    let page = browser.send(&form(&page, &format!("/my/contact/{kind}"), &[(kind, to)])).await;
    assert!(page.path().ends_with("/confirm"), "{} ({})", page.url, page.title());
    let code = site.letter(to, before + 1).await.code();
    browser.submit(&page, &[("code", &code)]).await
}

async fn from_register(site: &Site) {
    for (lang, words) in [("ar", "من السجل السكاني"), ("en", "From the population register")] {
        let browser = site.browser(lang, SALMA);
        browser.sign_in().await;
        let page = browser.get("my/contact").await;
        assert!(page.text("main").unwrap().contains(SALMAS_PHONE) && page.text("main").unwrap().contains(words));
    }
    let looks = looks_at(&site.running.store, SALMA).await;
    let ours = looks.iter().filter(|look| look.intended.service == "contact-on-record").count();
    assert_eq!(ours, 1, "asked once, and shown to her");
    let usage = site.browser("en", SALMA);
    usage.sign_in().await;
    let shown = usage.get("my/data/usage").await.text("main").unwrap();
    assert!(shown.contains("reaching the person"), "{shown}");
    assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••71"));
    let found = site.running.reach.contacts.record.whose_phone("070 480 9271").await.unwrap();
    assert_eq!(found, [person(site, SALMA).await], "a caller's number leads to a hint of who calls");
    for nobody in ["070 480 9272", "", "anonymous", &"9".repeat(400)] {
        assert!(site.running.reach.contacts.record.whose_phone(nobody).await.unwrap().is_empty(), "{nobody:.20}");
    }
}

async fn first(site: &Site) {
    let langs = [("ar", "٠٧٠ ٥٥٥ ٠١١١", WIDAD, FIRST), ("en", "070 555 0222", UNREACHED, SECOND)];
    for (lang, typed, who, number) in langs {
        let browser = site.browser(lang, who);
        browser.sign_in().await;
        let before = site.coded(number).await.len();
        let page = browser.get("my/contact").await;
        let page = browser.send(&form(&page, "/my/contact/phone", &[("phone", typed)])).await;
        assert!(page.text("main").unwrap().contains(number), "{}: the number as the portal understood it", page.url);
        assert!(!page.url.as_str().contains("555"), "no number in an address");
        let code = site.letter(number, before + 1).await.code();
        let wrong = browser.submit(&page, &[("code", if code == "000000" { "000001" } else { "000000" })]).await;
        assert_eq!(wrong.status, 422, "{}", wrong.url);
        assert!(wrong.has("[role=alert] a[href='#code']") && wrong.has("input[name=code][aria-invalid=true]"));
        let slip = browser.submit(&wrong, &[("code", "12")]).await;
        assert_eq!(slip.status, 422);
        assert_eq!(goes_to(site, who).await, None, "not confirmed");
        let done = browser.submit(&slip, &[("code", &code)]).await;
        assert!(done.has(".note-good"), "{}", done.url);
        let last = &number[number.len() - 2..];
        assert_eq!(goes_to(site, who).await, Some(format!("•••• ••{last}")), "nothing was there before: at once");
        let again = browser.submit(&wrong, &[("code", &code)]).await;
        assert!(again.path().ends_with("/my/contact"), "used, and nothing waits any more: {}", again.url);
    }
}

async fn waits(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    browser.get("my/contact").await;
    let done = change(site, &browser, ("phone", FIRST)).await;
    assert!(
        done.url.query().unwrap().contains("waits") && done.text("main").unwrap().contains("To come"),
        "{}",
        done.url
    );
    let told = site.letter(SALMAS_PHONE, 1).await;
    assert_eq!((told.way.as_str(), told.spoken().len()), ("sms", 11), "the old one is told at once, with a code");
    assert!(!told.text.contains("555") && !told.text.contains("0111"), "and not of the new number: {}", told.text);
    site.running.clock.advance(SignedDuration::from_hours(47));
    let (codes, salma) = (&site.running.reach.codes, person(site, SALMA).await);
    codes.send(salma, StaffChange, None).await.unwrap();
    let code = site.letter(SALMAS_PHONE, 2).await.code();
    assert_eq!(codes.check(salma, StaffChange, None, &code).await.unwrap(), Checked::Right, "codes go to the old one");
    site.running.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••11"));
    let stop = site.browser("en", SALMA);
    let late = stop.submit(&stop.get("stop-change").await, &[("code", &told.spoken())]).await;
    assert_eq!(late.status, 422, "in effect: there is nothing to stop");
}

async fn twice(site: &Site) {
    let (contacts, salma) = (&site.running.reach.contacts, citizen(site, SALMA).await);
    contacts.mine(&salma, "ar").await.unwrap();
    for (new, told, hours) in [(FIRST, 1, 10), (SECOND, 2, 39)] {
        contacts.propose(&salma, ContactKind::Phone, new).await.unwrap().sent.unwrap();
        let code = site.letter(new, 1).await.code();
        contacts.confirm(&salma, ContactKind::Phone, &code).await.unwrap();
        site.letter(SALMAS_PHONE, told).await.spoken();
        site.running.clock.advance(SignedDuration::from_hours(hours));
        assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••71"), "the time begins anew");
    }
    let book = contacts.mine(&salma, "ar").await.unwrap();
    assert!(book.known.iter().all(|known| known.contact.value() != FIRST), "the one in between is gone");
    site.running.clock.advance(SignedDuration::from_hours(10));
    assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••22"));
    let (first, old) = (site.coded(FIRST).await.len(), site.coded(SALMAS_PHONE).await.len());
    assert_eq!((first, old), (1, 2), "a code and nothing else; told twice");
}

async fn stopped(site: &Site) {
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    browser.get("my/contact").await;
    change(site, &browser, ("phone", FIRST)).await;
    let stop = site.letter(SALMAS_PHONE, 1).await.spoken();
    for lang in LANGUAGES {
        let anybody = site.browser(lang, SALMA);
        let page = anybody.get("stop-change").await;
        let slip = anybody.submit(&page, &[("code", "123-456-789")]).await;
        assert_eq!(slip.status, 422, "{lang}");
        assert!(slip.title().starts_with(if lang == "ar" { "خطأ" } else { "Error" }));
    }
    let anybody = site.browser("ar", SALMA);
    let arabic: String =
        stop.chars().map(|c| c.to_digit(10).map_or(' ', |d| char::from_u32(0x0660 + d).unwrap())).collect();
    let page = anybody.submit(&anybody.get("stop-change").await, &[("code", &arabic)]).await;
    assert!(page.status == 200 && page.has(".note-good"), "{:?}", page.text("main"));
    let page = browser.get("my/contact").await;
    assert!(page.has(".note-warning") && !page.text("main").unwrap().contains(FIRST), "{:?}", page.text("main"));
    assert!(!page.has("form[action$='/my/contact/phone']"), "nothing can be changed");
    let csrf = page.attribute("main input[name=csrf]", "value").unwrap();
    let url = browser.url("my/contact/phone");
    let fields = vec![("csrf".to_owned(), csrf.clone()), ("phone".to_owned(), SECOND.to_owned())];
    let tried = browser.send(&crate::support::Form { action: url, post: true, fields }).await;
    assert!(tried.path().ends_with("/my/contact") && site.coded(SECOND).await.is_empty(), "{}", tried.url);
    let fields = vec![("csrf".to_owned(), csrf)];
    let unlock = crate::support::Form { action: browser.url("my/contact/unlock"), post: true, fields };
    let refused = browser.send(&unlock).await;
    assert!(refused.path().ends_with("/sign-in"), "not at this assurance: {}", refused.url);
    let surely = browser.send(&form(&page, "/my/contact/sign-in-surely", &[])).await;
    let back = browser.submit(&surely, &[]).await;
    assert!(back.path().ends_with("/my/contact"), "{}", back.url);
    let open = browser.send(&form(&back, "/my/contact/unlock", &[])).await;
    assert!(open.has(".note-good") && open.has("form[action$='/my/contact/phone']"), "{}", open.url);
    site.running.clock.advance(SignedDuration::from_hours(100));
    assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••71"), "the old one, for good");
}

async fn removed(site: &Site) {
    let browser = site.browser("ar", SALMA);
    browser.sign_in().await;
    let page = browser.send(&form(&browser.get("my/contact").await, "/my/contact/phone/remove", &[])).await;
    assert!(page.has(".note-good") && page.has("form[action$='/my/contact/keep']"), "{}", page.url);
    site.letter(SALMAS_PHONE, 1).await.spoken();
    assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••71"), "it waits");
    let kept = browser.send(&form(&page, "/my/contact/keep", &[])).await;
    assert!(!kept.has("form[action$='/my/contact/keep']"), "{}", kept.url);
    site.running.clock.advance(SignedDuration::from_hours(49));
    assert_eq!(goes_to(site, SALMA).await.as_deref(), Some("•••• ••71"), "it stayed");
}

/// Whoever has got into somebody's space can't have their codes the same day by adding a phone beside the email.
async fn added(site: &Site) {
    let browser = site.browser("en", WIDAD);
    browser.sign_in().await;
    change(site, &browser, ("email", "widad@mail.example")).await;
    assert_eq!(goes_to(site, WIDAD).await.as_deref(), Some("w•••@…"));
    change(site, &browser, ("phone", FIRST)).await;
    let told = site.letter("widad@mail.example", 2).await;
    assert!(told.way == "email" && !told.subject.is_empty() && told.spoken().len() == 11);
    assert_eq!(goes_to(site, WIDAD).await.as_deref(), Some("w•••@…"), "the email, for now");
    site.running.clock.advance(SignedDuration::from_hours(49));
    assert_eq!(goes_to(site, WIDAD).await.as_deref(), Some("•••• ••11"));
}

async fn bad_input(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        browser.sign_in().await;
        let page = browser.get("my/contact").await;
        for (kind, typed) in [
            ("phone", "12"),
            ("phone", ""),
            ("phone", "<b class=injected>"),
            ("phone", SALMAS_PHONE),
            ("email", "a@b"),
            ("email", "a b@mail.example"),
        ] {
            let answer = browser.send(&form(&page, &format!("/my/contact/{kind}"), &[(kind, typed)])).await;
            assert_eq!(answer.status, 422, "{kind} {typed}");
            assert!(answer.has(&format!("[role=alert] a[href='#{kind}']")), "{kind} {typed}");
            assert_eq!(answer.value(kind).as_deref(), Some(typed), "what was typed stays");
            assert!(!answer.has("main b.injected"));
        }
        for path in ["my/contact/pigeon/confirm", "my/contact/phone/confirm?message=x", "my/contact/phone/confirm"] {
            let status = browser.get(path).await.status;
            assert_eq!(status, if path.contains("pigeon") { 404 } else { 200 }, "{path}");
        }
    }
}
