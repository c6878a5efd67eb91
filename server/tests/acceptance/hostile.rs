//! Answers that are wrong, too long, in another script or meant to harm: told, kept, escaped, never taken.

use crate::support::{Browser, Case, LANGUAGES, Page, SALMA, Site};

pub(crate) fn cases() -> Vec<Case> {
    let each = |lang: &'static str| Case::shared(format!("names_{lang}"), move |site| Box::pin(names(site, lang)));
    let mut cases: Vec<Case> = LANGUAGES.into_iter().map(each).collect();
    cases.extend([
        Case::shared("missing_answers", |site| Box::pin(missing(site))),
        Case::shared("what_can_be_mended_is_mended", |site| Box::pin(mended(site))),
        Case::shared("accounts_phones_and_mail", |site| Box::pin(formats(site))),
        Case::shared("dates_that_are_none", |site| Box::pin(dates(site))),
        Case::shared("codes_that_are_not_offered", |site| Box::pin(codes(site))),
        Case::shared("addresses_of_pages", |site| Box::pin(addresses(site))),
        Case::shared("ways_back_lead_nowhere_else", |site| Box::pin(returns(site))),
        Case::shared("broken_forms", |site| Box::pin(broken(site))),
        Case::shared("nothing_typed_breaks_a_header", |site| Box::pin(headers(site))),
    ]);
    cases
}

async fn at(site: &Site, lang: &str, what: &str, topic: &str) -> (Browser, Page) {
    let browser = site.browser(lang, SALMA);
    let page = browser.begin(what).await;
    let page = browser.walk_to(page, topic, &[]).await;
    (browser, page)
}

/// The page says what is wrong, at the top and at the field, and keeps what was typed.
fn refused(page: &Page, field: &str, typed: &str) {
    let context = format!("{field} = {typed:.60}");
    assert_eq!(page.status, 422, "{context}");
    let word = if page.has("html[lang=ar]") { "خطأ" } else { "Error" };
    assert!(page.title().starts_with(word), "{context}: {}", page.title());
    let target = page.attribute("main [role=alert] a", "href").unwrap_or_else(|| panic!("{context}: no summary"));
    assert!(page.has(&format!("[id='{}']", target.trim_start_matches('#'))), "{context}: {target} leads nowhere");
    assert!(page.has(&format!("[name='{field}'][aria-invalid=true][aria-describedby]")), "{context}: not announced");
    assert_eq!(page.value(field).as_deref(), Some(typed), "{context}: what was typed stays");
    assert!(!page.has("main script") && !page.has("main b.injected"), "{context}: escaped");
}

async fn names(site: &Site, lang: &str) {
    let (browser, mut page) = at(site, lang, "services/birth-registration", "child-name").await;
    let long = "ل".repeat(10_000);
    for typed in [
        "<script>alert(1)</script>",
        "\"><b class=injected>",
        "Latin",
        "Ωμέγα",
        "李",
        "💥",
        "1234",
        "'; DROP TABLE application; --",
        "{{7*7}}",
        &long,
        "ل",
        "...",
    ] {
        page = browser.submit(&page, &[("child.given_name", typed)]).await;
        refused(&page, "child.given_name", typed);
    }
    for typed in ["ليلى", "<img src=x onerror=alert(1)>", "Łukasz<"] {
        page = browser.submit(&page, &[("child.given_name_latin", typed)]).await;
        refused(&page, "child.given_name_latin", typed);
    }
    // The valid half of a refused page is kept.
    page = browser.submit(&page, &[("child.given_name", "روان"), ("child.given_name_latin", "ليلى")]).await;
    assert_eq!(page.status, 422);
    let again = browser.get(page.path()).await;
    assert_eq!(again.value("child.given_name").as_deref(), Some("روان"));
}

async fn missing(site: &Site) {
    let (browser, page) = at(site, "en", "services/birth-registration", "child-name").await;
    for empty in ["", "   ", "\u{202e}\u{200f}", "\0\0"] {
        let answer = browser.submit(&page, &[("child.given_name", empty)]).await;
        assert_eq!(answer.status, 422, "{empty:?}");
        assert!(answer.has("[role=alert] a[href='#child.given_name']"));
    }
    // Drawn anew: what could be taken of the attempts before is saved.
    let page = browser.get(page.path()).await;
    let nothing = page.form(&browser.person).without("child.given_name").without("child.given_name_latin");
    let answer = browser.send(&nothing).await;
    // The name in Latin letters is optional.
    assert_eq!((answer.status.as_u16(), answer.count("[role=alert] li")), (422, 1));
    let who = browser.get(&page.path().replace("child-name", "who")).await;
    let answer = browser.send(&who.form(&browser.person).without("child")).await;
    assert_eq!(answer.status, 422);
    assert!(answer.title().starts_with("Error") && answer.has("[role=alert] a[href='#child']"));
    let answer = browser.submit(&who, &[("child", "BN-1999-000001")]).await;
    assert_eq!(answer.status, 422, "a notice that is not on the person's list");
}

async fn mended(site: &Site) {
    let (browser, mut page) = at(site, "en", "services/birth-registration", "child-name").await;
    for (typed, kept) in [
        ("لي\u{202e}لى", "ليلى"),
        ("\u{200f}ليلى\u{200e} ", "ليلى"),
        ("لي\0لى", "ليلى"),
        ("  نور   الهدى ", "نور الهدى"),
        ("لي\u{200b}لى", "ليلى"),
    ] {
        let answer = browser.submit(&page, &[("child.given_name", typed)]).await;
        assert_eq!(answer.status, 200, "{typed:?}: {:?}", answer.text("[role=alert]"));
        page = browser.get(page.path()).await;
        assert_eq!(page.value("child.given_name").as_deref(), Some(kept), "{typed:?}");
    }
}

async fn formats(site: &Site) {
    let (browser, page) = at(site, "en", "services/child-allowance", "payment-account").await;
    for typed in ["123", "DE89370400440532013000", "XW83WAHA0000000001234", "<iban>", &"X".repeat(10_000)] {
        refused(&browser.submit(&page, &[("applicant.account.iban", typed)]).await, "applicant.account.iban", typed);
    }
    for (typed, flaw) in [
        ("DE89370400440532013000", "letters"),
        ("XW83WAHA0000000001234", "21 characters"),
        ("XW83WAHA00000000012354", "one of the digits or letters is wrong"),
    ] {
        let answer = browser.submit(&page, &[("applicant.account.iban", typed)]).await;
        let words = answer.text("[role=alert]").unwrap_or_default();
        assert!(answer.status == 422 && words.contains(flaw), "{typed}: {words}");
    }
    let answer = browser.submit(&page, &[("applicant.account.iban", "xw83 waha ٠٠٠٠ ٠000 0123 45")]).await;
    assert_eq!(answer.status, 200, "{:?}", answer.text("[role=alert]"));
    let (browser, mut contact) = at(site, "en", "services/birth-registration", "contact").await;
    for typed in ["abc", "12", "041234567", "+999 70 000 0123 ext 5", &"9".repeat(300)] {
        contact = browser.submit(&contact, &[("applicant.contact.phone", typed)]).await;
        refused(&contact, "applicant.contact.phone", typed);
    }
    for typed in ["a@b", "@x.example", "a b@x.example", "a@x@y.example", &format!("{}@x.example", "a".repeat(300))] {
        contact = browser.submit(&contact, &[("applicant.contact.email", typed)]).await;
        refused(&contact, "applicant.contact.email", typed);
    }
    let answer =
        browser.submit(&contact, &[("applicant.contact.phone", "٠٧٠٠٠٠٠١٢٣"), ("applicant.contact.email", "")]).await;
    assert_eq!(answer.name(), "check", "Arabic digits do, and mail is optional");
    assert!(answer.fact("applicant.contact.phone").unwrap().0.contains("0700000123"));
}

async fn dates(site: &Site) {
    let browser = site.browser("en", SALMA);
    let who = browser.begin("services/birth-registration").await;
    let page = browser.submit(&who, &[("child", "not-listed")]).await;
    let mut page = browser.walk_to(page, "child-birth", &[]).await;
    let date = |day: &'static str, month: &'static str, year: &'static str| {
        [("child.birth_date.day", day), ("child.birth_date.month", month), ("child.birth_date.year", year)]
    };
    for wrong in [
        date("31", "2", "2026"),
        date("0", "1", "2026"),
        date("1", "13", "2026"),
        date("1", "1", "99999"),
        date("x", "y", "z"),
        date("1", "1", "2199"),
        date("1", "", "2026"),
        date("1", "1", "1066"),
        date("-1", "-1", "-1"),
    ] {
        page = browser.submit(&page, &wrong).await;
        assert_eq!(page.status, 422, "{wrong:?}");
        let part = if wrong.iter().any(|(_, typed)| typed.is_empty()) { "month" } else { "day" };
        assert!(page.has(&format!("[role=alert] a[href='#child.birth_date.{part}']")), "{wrong:?}");
        for (field, typed) in wrong {
            assert_eq!(page.value(field).as_deref(), Some(typed), "{wrong:?}");
        }
    }
    let hijri = [date("٥", "٦", "١٤٤٨").as_slice(), &[("child.birth_date.calendar", "hijri")]].concat();
    let answer = browser.submit(&page, &hijri).await;
    assert_eq!(answer.status, 200, "{:?}", answer.text("[role=alert]"));
    let check = browser.walk_to(answer, "check", &[]).await;
    assert!(check.fact("child.birth_date").unwrap().0.contains("2026"), "kept as a day of the Gregorian calendar");
}

async fn codes(site: &Site) {
    let (browser, page) = at(site, "en", "life-events/having-a-baby", "family-doctor").await;
    for typed in ["D99", "", "<b>", "true", "D01\0"] {
        let answer = browser.submit(&page, &[("child.family_doctor", typed)]).await;
        assert!(answer.status == 422 || typed == "D01\0", "{typed:?}: {}", answer.status);
    }
    let begin = browser.begin_page("life-events/having-a-baby").await;
    let mut form = begin.form(&browser.person).without("service");
    form.fields.push(("service".to_owned(), "driving-licence-renewal".to_owned()));
    let answer = browser.send(&form).await;
    assert_eq!(answer.status, 422, "a service that is not in the bundle");
}

async fn addresses(site: &Site) {
    let browser = site.browser("en", SALMA);
    for query in
        ["<script>alert(1)</script>", "\"><b class=injected>", "\0", "\u{202e}", &"ا".repeat(3000), "%", "' OR 1=1"]
    {
        let mut url = browser.url("search");
        url.query_pairs_mut().append_pair("q", query);
        let page = browser.follow(browser.request(&url)).await;
        assert_eq!(page.status, 200, "{query:.40?}");
        assert!(!page.has("main script") && !page.has("b.injected"), "{query:.40?}");
    }
    for path in ["search?q=%FF%FE", "search?q", "search?", "search?q=%", "help?x=%00"] {
        assert_eq!(browser.get(path).await.status, 200, "{path}");
    }
}

async fn returns(site: &Site) {
    let browser = site.browser("en", SALMA);
    for foreign in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/xx/my",
        "/en\\@evil",
        "/%0d%0aSet-Cookie:x=1",
        "/en/my\u{1}",
    ] {
        let mut url = browser.url("sign-in");
        url.query_pairs_mut().append_pair("return", foreign);
        let page = browser.follow(browser.request(&url)).await;
        assert_eq!(page.attribute("input[name=return_to]", "value").as_deref(), Some("/en/my"), "{foreign}");
        let page = browser.submit(&page, &[("return_to", foreign)]).await;
        let page = browser.submit(&page, &[]).await;
        assert_eq!((page.url.origin(), page.path()), (browser.url("").origin(), "/en/my"), "{foreign}");
        browser.sign_out().await;
    }
}

async fn broken(site: &Site) {
    let (browser, page) = at(site, "en", "services/birth-registration", "child-name").await;
    for body in
        [&b""[..], b"%%%", b"=&=&=", b"\xff\xfe=\xff", b"{\"json\":true}", b"child.given_name", &b"a=b&".repeat(10_000)]
    {
        let request = browser.raw_post(&page.url, body.to_vec());
        let answer = browser.once(request).await;
        assert!(
            [400, 409, 422].contains(&answer.status.as_u16()),
            "{:?}: {}",
            &body[..body.len().min(20)],
            answer.status
        );
        assert!(answer.has("main#main h1"));
    }
    for version in ["-5", "99999999999999999999", "x", "0"] {
        let answer = browser.submit(&page, &[("version", version)]).await;
        assert!([200, 409].contains(&answer.status.as_u16()), "version {version}: {}", answer.status);
    }
}

/// What comes from a form and stands in an address to which it leads.
async fn headers(site: &Site) {
    let browser = site.browser("en", SALMA);
    for typed in ["child-allowance%0d%0aX-Evil:+1", "%00", "%01%7f", "%c2%85"] {
        for field in ["up", "down", "remove"] {
            let request = browser.raw_post(&browser.url("my-list/change"), format!("{field}={typed}").into_bytes());
            let answer = browser.once(request).await;
            assert_eq!(answer.status, 303, "{field}={typed}");
            assert!(answer.headers.get("x-evil").is_none());
        }
        let request = browser.raw_post(&browser.url("display"), format!("back=/en/help{typed}").into_bytes());
        assert_eq!(browser.once(request).await.status, 303, "{typed}");
    }
}
