//! What registers know: confirmed, contested, used only as far as the chosen services need it, and told afterwards.

use crate::support::{Case, FADI, NOUR, PRIYA, Page, RIMA, SALMA, Site, WIDAD, YOUSEF, until};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("parents_are_confirmed_and_one_fact_contested", |site| Box::pin(contested(site))),
        Case::shared("a_wrong_correction_is_refused_and_kept", |site| Box::pin(wrong_correction(site))),
        Case::shared("fewer_services_ask_for_less", |site| Box::pin(fewer_services(site))),
        Case::shared("no_service_is_no_application", |site| Box::pin(no_service(site))),
        Case::shared("an_answer_is_changed_from_the_check_page", |site| Box::pin(change_one(site))),
        Case::shared("the_contact_on_record_stands_in_its_question", |site| Box::pin(contact_on_record(site))),
        Case::shared("my_data_tells_what_each_register_said", |site| Box::pin(my_data(site))),
        Case::shared("who_looked_tells_every_look", |site| Box::pin(who_looked(site))),
        Case::shared("the_other_parent_sees_the_look_too", |site| Box::pin(other_parent(site))),
    ]
}

async fn contested(site: &Site) {
    let browser = site.browser("en", WIDAD);
    let page = browser.begin("life-events/having-a-baby").await;
    let known = browser.walk_to(page, "known-population", &[]).await;
    let (before, source) = known.fact("mother.family_name").expect("the mother's family name comes from the register");
    assert_eq!(source, "population");
    let row = "[data-fact='mother.family_name']";
    assert!(known.attribute(row, "data-law").is_some_and(|law| !law.is_empty()), "the law that allows its use");
    assert!(known.attribute(row, "data-as-of").is_some_and(|day| day.starts_with("20")), "the day of the value");
    assert!(
        known.has("main a.law") && known.text("main").unwrap().to_lowercase().contains("as of"),
        "people can read both"
    );
    let link = known.attribute("[data-fact='mother.family_name'] .fact-action a", "href").unwrap();
    let wrong = browser.get(&link).await;
    assert!(wrong.body.contains(&before), "the register's value is shown beside the field");
    let changes = [("mother.family_name", "الكاتب"), ("reason", "كُتب خطأً عند الزواج")];
    let back = browser.submit(&wrong, &changes).await;
    assert_eq!(back.name(), "known-population", "back where the person came from");
    let (value, source) = back.fact("mother.family_name").unwrap();
    assert!(value.starts_with("الكاتب") && value.contains(&before), "{value}");
    assert_eq!(source, "population");
    let check = browser.walk_to(back, "check", &[]).await;
    let (value, source) = check.fact("mother.family_name").unwrap();
    assert!(value.contains("الكاتب") && value.contains("wrong") && value.contains(&before), "{value}");
    assert_eq!(source, "population", "a contested fact still names its register");
    assert_eq!(check.fact("mother.given_name").unwrap().1, "population", "the others stay confirmed");
    let reference = browser.finish(check, &[]).await.reference().unwrap();
    let case = until("the births office has it", async || site.cases_of(&reference).into_values().next()).await;
    let sent = &case["submission"]["facts"]["mother.family_name"];
    assert_eq!((sent["value"].as_str(), sent["source"].as_str()), (Some("الكاتب"), Some("declared")));
    assert_eq!(sent["status"], "contested");
    assert!(before.contains(sent["registered"].as_str().unwrap()), "the office sees what the register has");
}

/// What the portal knows of how to reach somebody is offered where it is asked, and said to be on record.
async fn contact_on_record(site: &Site) {
    let browser = site.browser("ar", SALMA);
    browser.sign_in().await;
    browser.get("my/contact").await;
    let page = browser.begin("life-events/having-a-baby").await;
    let asked = browser.walk_to(page, "contact", &[]).await;
    let phone = asked.attribute("[name='applicant.contact.phone']", "value").unwrap_or_default();
    assert!(phone.starts_with('+') && phone.len() > 6, "{phone}");
    assert!(asked.text("[id='applicant.contact.phone-hint']").unwrap().contains("لهذا الطلب"), "said");
}

async fn wrong_correction(site: &Site) {
    let browser = site.browser("ar", WIDAD);
    let page = browser.begin("services/birth-registration").await;
    let known = browser.walk_to(page, "known-population", &[]).await;
    let link = known.attribute("[data-fact='mother.family_name'] .fact-action a", "href").unwrap();
    let form = browser.get(&link).await;
    let page = browser.submit(&form, &[("mother.family_name", "Latin"), ("reason", "لأن")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.value("mother.family_name").as_deref(), Some("Latin"), "what was typed stays");
    assert_eq!(page.text("textarea[name=reason]").as_deref(), Some("لأن"));
    let known = browser.get(known.path()).await;
    assert!(!known.body.contains("Latin"), "nothing was changed");
}

async fn fewer_services(site: &Site) {
    let browser = site.browser("en", NOUR);
    let page = browser.begin_page("life-events/having-a-baby").await;
    assert_eq!(page.count("input[name=service]"), 4);
    let mut form = page.form(&browser.person).without("service");
    form.fields.push(("service".to_owned(), "birth-registration".to_owned()));
    let page = browser.send(&form).await;
    let check = browser.walk_to(page, "check", &[]).await;
    assert!(check.fact("child.given_name").is_some());
    for spared in ["applicant.address.street", "applicant.account.iban", "child.family_doctor", "child.birth_weight"] {
        assert!(check.fact(spared).is_none(), "{spared} is not needed to register a birth");
    }
    let page = browser.get(&format!("applications/{}/known-addresses", check.application())).await;
    assert_ne!(page.name(), "known-addresses", "the address register was not asked");
}

async fn no_service(site: &Site) {
    let browser = site.browser("en", NOUR);
    let page = browser.begin_page("life-events/having-a-baby").await;
    let page = browser.send(&page.form(&browser.person).without("service")).await;
    assert_eq!(page.status, 422);
    assert!(page.title().starts_with("Error") && page.has("[role=alert] a[href='#service']"), "{}", page.title());
}

async fn change_one(site: &Site) {
    let browser = site.browser("ar", FADI);
    let page = browser.begin("life-events/having-a-baby").await;
    let check = browser.walk_to(page, "check", &[]).await;
    let link = check.attribute("[data-fact='child.given_name'] .fact-action a", "href").unwrap();
    let question = browser.get(&link).await;
    assert_eq!(question.name(), "child-name");
    assert_eq!(question.value("child.given_name"), Some("ليلى".to_owned()), "the answer stands in its field");
    let page = browser.submit(&question, &[("child.given_name", "هدى")]).await;
    assert_eq!(page.name(), "check", "straight back to where the person came from");
    assert_eq!(page.fact("child.given_name").unwrap().0, "هدى");
    // Another way of payment opens another question; then the check page comes again.
    let link = page.attribute("[data-fact='applicant.account.method'] .fact-action a", "href").unwrap();
    let question = browser.get(&link).await;
    let page = browser.submit(&question, &[("applicant.account.method", "post")]).await;
    assert_ne!(page.name(), "check", "the post office is asked now");
    let page = browser.submit(&page, &[]).await;
    assert_eq!(page.name(), "check");
    assert!(page.fact("applicant.account.iban").is_none(), "an account is not needed any more");
}

async fn my_data(site: &Site) {
    let browser = site.browser("en", PRIYA);
    let page = browser.begin("life-events/having-a-baby").await;
    browser.walk_to(page, "check", &[]).await;
    let data = browser.get("my/data").await;
    for source in ["civil-status", "population", "addresses"] {
        assert!(data.has(&format!("[data-source='{source}']")), "my data has what {source} said");
    }
    assert!(data.fact("child.birth_date").is_some());
    assert!(!data.has("[data-source='declared']"), "only what registers said");
}

/// The looks on the page of who looked: source, tag, and all words.
fn looks(page: &Page) -> Vec<(String, String)> {
    page.texts("main li.card h2").into_iter().zip(page.texts("main li.card")).collect()
}

async fn who_looked(site: &Site) {
    let browser = site.browser("en", RIMA);
    let page = browser.begin("life-events/having-a-baby").await;
    browser.walk_to(page, "check", &[]).await;
    let page = browser.get("my/data/usage").await;
    let looks = looks(&page);
    for source in ["Civil status register", "Population register", "Address register"] {
        let of_source: Vec<_> = looks.iter().filter(|(name, _)| name == source).collect();
        assert!(!of_source.is_empty(), "{source} is among {looks:?}");
        for (_, words) in of_source {
            assert!(words.contains("Law No.") && words.contains("Purpose"), "law and purpose: {words}");
        }
    }
    assert!(page.count("main li.card") <= page.count("main li.card time[datetime]"), "each look has its moment");
    for purpose in ["applicant", "purpose-"] {
        assert!(!page.text("main").unwrap().contains(purpose), "no raw key: {purpose}");
    }
}

async fn other_parent(site: &Site) {
    // Fadi applies; the register's facts about Rima are looked at for it.
    let browser = site.browser("en", FADI);
    let page = browser.begin("services/birth-registration").await;
    let mother = browser.walk_to(page, "known-population", &[]).await;
    assert!(mother.fact("mother.given_name").is_some());
    let other = site.browser("en", RIMA);
    other.sign_in().await;
    let page = other.get("my/data/usage").await;
    let told = looks(&page).into_iter().any(|(source, words)| {
        source == "Population register" && words.to_lowercase().contains("parent")
            || words.contains("Somebody else")
            || words.contains("another")
    });
    assert!(told, "{:?}", looks(&page));
    // Somebody who has nothing to do with it sees nothing of it.
    let stranger = site.browser("en", YOUSEF);
    stranger.sign_in().await;
    let application = mother.application();
    assert!(!stranger.get("my/data/usage").await.body.contains(&application));
}
