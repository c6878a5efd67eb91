//! An officer's tasks, from the person who says that something is wrong to the answer that they read.

use super::desk::at_desk;
use crate::support::{Case, Form, SALMA, Site};

/// An officer of the municipalities, and one of another authority.
const OFFICER: &str = "S-2005";
const OTHER: &str = "S-2006";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("an_officer_decides_a_correction", |site| Box::pin(correction(site))),
        Case::own("an_officer_answers_a_question", |site| Box::pin(question(site))),
    ]
}

async fn correction(site: &Site) {
    let citizen = site.browser("en", SALMA);
    citizen.begin("services/change-of-address").await;
    let data = citizen.get("my/data").await;
    let link = data.attribute("[data-fact='applicant.address.building'] .fact-action a", "href").unwrap();
    let form = citizen.get(&link).await;
    let request = citizen.submit(&form, &[("applicant.address.building", "99")]).await;
    assert!(request.path().contains("/my/corrections/"), "{}", request.url);

    let other = at_desk(site, "en", OTHER).await;
    assert_eq!(other.get("desk/tasks").await.count("a[href*='/tasks/corrections/']"), 0, "another authority's");
    let officer = at_desk(site, "ar", OFFICER).await;
    let tasks = officer.get("desk/tasks").await;
    assert_eq!(tasks.count("a[href*='/tasks/corrections/']"), 1);
    let task = tasks.attribute("a[href*='/tasks/corrections/']", "href").unwrap();
    assert_eq!(other.get(&task.replace("/ar/", "/en/")).await.status, 404, "not to be seen from elsewhere");
    let page = officer.get(&task).await;
    assert!(page.text("main .pairs").unwrap().contains("99"), "what the person says");
    let nothing = officer.submit(&page, &[]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.has("[role=alert] a[href='#outcome']"));
    let wordless = officer.submit(&page, &[("outcome", "declined")]).await;
    assert!(wordless.has("[role=alert] a[href='#words-ar']"), "{:?}", wordless.texts("[role=alert] a"));
    assert!(wordless.has("input[value=declined][checked]"), "what was chosen stays chosen");
    let csrf = page.attribute("main form input[name=csrf]", "value").unwrap();
    let take = vec![("csrf".to_owned(), csrf), ("take".to_owned(), "yes".to_owned())];
    let taken = officer.send(&Form { action: officer.url(&task), post: true, fields: take }).await;
    assert!(!taken.has("button[name=take]"), "it is being looked into");
    let words = [("outcome", "declined"), ("words-ar", "أحضر عقد الإيجار"), ("words-en", "Bring the lease.")];
    let done = officer.submit(&taken, &words).await;
    assert!(done.path().ends_with("/desk/tasks") && done.has(".note-good"), "{}", done.url);
    assert_eq!(done.count("a[href*='/tasks/corrections/']"), 0);
    assert_eq!(officer.get(&task).await.status, 404, "it is decided");
    let answer = citizen.get(request.path()).await;
    assert_eq!(answer.text("blockquote").as_deref(), Some("Bring the lease."));
}

async fn question(site: &Site) {
    let citizen = site.browser("en", SALMA);
    citizen.begin("services/change-of-address").await;
    let looks = citizen.get("my/data/usage?source=addresses").await;
    let link = looks.attribute("main li.card a[href*='/usage/']", "href").unwrap();
    let form = citizen.get(&format!("{link}/ask")).await;
    citizen.submit(&form, &[("question", "Why my street? <b>")]).await;
    let officer = at_desk(site, "en", OFFICER).await;
    let tasks = officer.get("desk/tasks").await;
    let task = tasks.attribute("a[href*='/tasks/questions/']", "href").expect("the question");
    let page = officer.get(&task).await;
    assert!(page.text("main").unwrap().contains("Why my street? <b>"), "as it was asked");
    let empty = officer.submit(&page, &[("answer", "  ")]).await;
    assert_eq!(empty.status, 422);
    let done = officer.submit(&page, &[("answer", "To know from where you move.")]).await;
    assert!(done.has(".note-good"), "{}", done.url);
    assert!(citizen.get(&link).await.text("main").unwrap().contains("To know from where you move."));
    let other = at_desk(site, "en", OTHER).await;
    assert_eq!(other.get(&task).await.status, 404);
}
