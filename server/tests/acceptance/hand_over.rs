//! A case that goes from one counter to the next, to an officer and back, and answers that staff send for the person.

use super::desk::at_desk;
use super::encounters::{begin, leave, serve, to_confirm};
use super::queue::{act, at_counter, in_hand, in_the_morning, number, take};
use super::reach::form;
use crate::support::{Browser, Case, LANGUAGES, MAJED, Page, RIMA, SALMA, Site, until};

const CLERK: &str = "S-3001";
const COLLEAGUE: &str = "S-3010";
const SUPERVISOR: &str = "S-1004";
/// An officer of the authority that registers births, and one of another authority.
const OFFICER: &str = "S-2001";
const OTHER: &str = "S-2003";
const NOTE: &str = "بقي رقم الحساب، والأم عند شباك المركبات";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own_with("a_case_goes_on_at_another_counter", in_the_morning, |site| Box::pin(to_counter(site))),
        Case::own_with("a_childs_case_goes_on_at_another_counter", in_the_morning, |site| Box::pin(for_a_child(site))),
        Case::own_with("without_a_ticket_a_new_one_is_given", in_the_morning, |site| Box::pin(no_ticket(site))),
        Case::own("an_officer_of_the_authority_answers_and_no_other", |site| Box::pin(to_authority(site))),
        Case::own("staff_reply_to_an_authority_for_the_person", |site| Box::pin(reply(site))),
    ]
}

/// Calls the next one and identifies them: the ticket's label, and the encounter.
async fn call_and_serve(clerk: &Browser, page: &Page, id: &str) -> (String, Page) {
    let called = act(clerk, page, "call", &[]).await;
    let link = called.attribute("a[href*='/desk/encounters/new?ticket=']", "href").expect("a way to identify");
    let who = clerk.get(&link).await;
    let compare = clerk.submit(&who, &[("national_id", id)]).await;
    let encounter = clerk.submit(&compare, &[]).await;
    assert!(encounter.path().contains("/desk/encounters/"), "{}: {:?}", encounter.url, encounter.text("main"));
    (in_hand(&called), encounter)
}

async fn to_counter(site: &Site) {
    for (lang, person) in LANGUAGES.into_iter().zip([SALMA, RIMA]) {
        let visitor = site.browser(lang, person);
        let label = number(&take(&visitor, "family", false).await);
        let (clerk, page) = at_counter(site, lang, CLERK, "1").await;
        let (called, encounter) = call_and_serve(&clerk, &page, person).await;
        assert_eq!(called, label);
        let form = begin(&clerk, &encounter, "life-events/having-a-baby").await;
        let name = "child.given_name";
        let saved = clerk.send(&form.form(CLERK).set("go", "keep").set("applicant.account.iban", "")).await;
        assert!(saved.status == 200 && saved.has(".note-good"), "{}: {:?}", saved.url, saved.text("main"));
        let words = saved.text(".note-good").unwrap();
        assert!(!saved.has("[role=alert]"), "what is left open is no error: {words}");

        let page = clerk.get(&format!("{}/hand-over", form.path())).await;
        assert_eq!(page.count("main form[method=post]"), 3, "a counter, an officer, home");
        let wrong = clerk.send(&page.form(CLERK).set("kind", "vehicles").set("counter", "77")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("[role=alert] a[href='#to-kind']"));
        let send = page.form(CLERK).set("counter", "2").set("note", NOTE);
        let done = clerk.send(&send).await;
        assert_eq!(done.status, 200, "{}: {:?}", done.url, done.text("main"));
        assert!(done.text(".handed-ticket").unwrap().contains(&label), "the ticket is in the line again");

        let late = clerk.send(&form.form(CLERK).set(name, "متأخر")).await;
        assert_eq!(late.status, 410, "a form that comes after the hand-over");
        assert!(late.has(".handed-ticket") && late.has("main strong"), "where the case is, and that nothing is lost");
        assert_eq!(clerk.send(&send).await.status, 410, "handed over once");
        assert_eq!(clerk.get(encounter.path()).await.status, 410);

        let (colleague, page) = at_counter(site, lang, COLLEAGUE, "2").await;
        let hinted = act(&colleague, &page, "call", &[]).await;
        assert_eq!(in_hand(&hinted), label, "sent to this counter");
        assert!(hinted.has(".queue-hand .note"), "a colleague left a note");
        let link = hinted.attribute("a[href*='/desk/encounters/new?ticket=']", "href").expect("identified anew");
        let who = colleague.get(&link).await;
        let compare = colleague.submit(&who, &[("national_id", person)]).await;
        let encounter = colleague.submit(&compare, &[]).await;
        assert_eq!(encounter.text(".handed blockquote").as_deref(), Some(NOTE));
        let draft = encounter.attribute("main .cards a[href*='/applications/']", "href").unwrap();
        let form = colleague.get(&draft).await;
        assert_eq!(form.text(".handed blockquote").as_deref(), Some(NOTE), "beside the form");
        assert_ne!(form.value(name).as_deref(), Some("متأخر"), "what came late is not in the case");
        let page = to_confirm(&colleague, form).await;
        let receipt = colleague.submit(&page, &[]).await;
        assert!(receipt.reference().is_some(), "{}", receipt.url);
        assert!(receipt.text(".paper-verify").unwrap().contains("/verify?code="), "the whole address");
        leave(&colleague, &encounter).await;
        let queue = colleague.get("desk/queue").await;
        assert!(!queue.has("#hand .ticket-number"), "the ticket ended with the encounter");
        act(&colleague, &queue, "pause", &[]).await;
        act(&clerk, &clerk.get("desk/queue").await, "pause", &[]).await;

        told(&visitor, lang).await;
    }
    let supervisor = at_desk(site, "en", SUPERVISOR).await;
    let file = supervisor.get("desk/contacts/export.csv").await;
    let handed: u32 = file.body.lines().skip(1).filter_map(|line| line.split(',').nth(6)?.parse::<u32>().ok()).sum();
    assert_eq!(handed, 2, "{}", file.body);
}

/// A parent's child goes on at another counter: whoever is there finds it, before they have said for whom they come.
async fn for_a_child(site: &Site) {
    let visitor = site.browser("en", SALMA);
    take(&visitor, "family", false).await;
    let (clerk, page) = at_counter(site, "en", CLERK, "1").await;
    let (_, encounter) = call_and_serve(&clerk, &page, SALMA).await;
    let base = encounter.path().trim_start_matches("/en/").to_owned();
    let rights = clerk.get(&format!("{base}/represent")).await;
    let find = form(&rights, "/represent", &[("step", "find")]);
    let rights = clerk.send(&find).await;
    let right = rights.attribute("button[name=act]", "value").expect("the child");
    let acting = clerk.send(&form(&rights, "/represent", &[("act", &right)])).await;
    let draft = begin(&clerk, &acting, "services/health-card-replacement").await;
    let page = clerk.get(&format!("{}/hand-over", draft.path())).await;
    let done = clerk.send(&page.form(CLERK).set("counter", "2").set("note", NOTE)).await;
    assert!(done.has(".handed-ticket"), "{}: {:?}", done.url, done.text("main"));

    let (colleague, page) = at_counter(site, "en", COLLEAGUE, "2").await;
    let (_, encounter) = call_and_serve(&colleague, &page, SALMA).await;
    assert!(!encounter.body.contains(NOTE), "the note stands with the child");
    let told = encounter.text("[aria-labelledby=handed-on]").expect("that something waits");
    assert!(told.contains("Adam"), "{told}");
    let acting = colleague.send(&form(&encounter, "/represent", &[("act", &right)])).await;
    assert_eq!(acting.text(".handed blockquote").as_deref(), Some(NOTE));
    assert!(!acting.has("[aria-labelledby=handed-on]"));
    visitor.sign_in().await;
    let case = visitor.get("my").await;
    assert!(!case.body.contains(NOTE));
}

/// The person finds it in the timeline of their case, without the note.
async fn told(visitor: &Browser, lang: &str) {
    visitor.sign_in().await;
    let my = visitor.get("my").await;
    let link = my.attribute("main a[href*='/applications/']", "href").expect("the application");
    let case = visitor.get(&link).await;
    let handed = if lang == "ar" { "أُحيل إلى شباك آخر" } else { "Handed over to another counter" };
    let lines = case.texts(".timeline li");
    assert!(lines.iter().any(|line| line.contains(handed)), "{lines:?}");
    assert!(!case.body.contains(NOTE), "notes are between staff");
}

async fn no_ticket(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    let encounter = serve(&clerk, SALMA).await;
    let form = begin(&clerk, &encounter, "services/change-of-address").await;
    let page = clerk.get(&format!("{}/hand-over", form.path())).await;
    assert!(!page.has("#to-counter"), "nothing to send on");
    let done = clerk.send(&page.form(CLERK).set("kind", "home")).await;
    assert!(done.has(".handed-ticket"), "{}: {:?}", done.url, done.text("main"));
    let queue = clerk.get("desk/queue").await;
    let label = done.text(".handed-ticket .ticket-number").unwrap();
    assert!(queue.text(".queue-table").unwrap().contains(&label));
}

async fn to_authority(site: &Site) {
    let clerk = at_desk(site, "en", CLERK).await;
    let encounter = serve(&clerk, SALMA).await;
    let form = begin(&clerk, &encounter, "life-events/having-a-baby").await;
    let page = clerk.get(&format!("{}/hand-over", form.path())).await;
    assert!(!page.has("#to-kind") || page.has("#counter"), "where there is a queue");
    let key = page.attribute("input[name=key]", "value").unwrap();
    let ask = |note: &str| {
        let csrf = page.attribute("main form input[name=csrf]", "value").unwrap();
        let fields = [
            ("csrf", csrf.as_str()),
            ("key", key.as_str()),
            ("to", "authority"),
            ("authority", "civil-status-department"),
            ("note", note),
        ];
        crate::support::Form {
            action: page.url.clone(),
            post: true,
            fields: fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        }
    };
    let empty = clerk.send(&ask("  ")).await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("[role=alert] a[href='#note-authority']"));
    let strange = clerk.send(&ask("x").set("authority", "traffic-department")).await;
    assert_eq!(strange.status, 422, "an authority that has nothing to do with it");
    for _ in 0..2 {
        let sent = clerk.send(&ask("Is a foreign contract enough?")).await;
        assert_eq!((sent.status.as_u16(), sent.count(".handed li")), (200, 1), "sent twice, it is one question");
    }
    let other = at_desk(site, "en", OTHER).await;
    assert_eq!(other.get("desk/tasks").await.count("a[href*='/tasks/cases/']"), 0, "another authority's");
    let officer = at_desk(site, "ar", OFFICER).await;
    let tasks = officer.get("desk/tasks").await;
    assert!(officer.get("desk").await.has(".desk-tiles .tag"), "the desk says that something waits");
    assert_eq!(tasks.count("a[href*='/tasks/cases/']"), 1);
    let task = tasks.attribute("a[href*='/tasks/cases/']", "href").unwrap();
    assert_eq!(other.get(&task.replace("/ar/", "/en/")).await.status, 404);
    let page = officer.get(&task).await;
    assert!(page.text(".note").unwrap().contains("Is a foreign contract enough?"));
    assert!(!page.body.contains(SALMA), "no more about the person than is needed");
    let missing = officer.submit(&page, &[("answer", " ")]).await;
    assert_eq!(missing.status, 422);
    let done = officer.submit(&page, &[("answer", "نعم، مع ترجمة")]).await;
    assert!(done.has(".note-good") && done.count("a[href*='/tasks/cases/']") == 0, "{}", done.url);
    assert_eq!(officer.get(&task).await.status, 404, "answered once");
    let seen = clerk.get(form.path()).await;
    assert!(seen.texts(".handed blockquote").contains(&"نعم، مع ترجمة".to_owned()), "{:?}", seen.texts(".handed"));
    let home = clerk.get(&format!("{}/hand-over", form.path())).await;
    assert!(home.has("form[action$='/resume']"), "the code for home is offered in the same place");
    leave(&clerk, &encounter).await;
    let supervisor = at_desk(site, "en", SUPERVISOR).await;
    let file = supervisor.get("desk/contacts/export.csv").await;
    let row: Vec<&str> = file.body.lines().nth(1).unwrap().split(',').collect();
    assert_eq!((row[5], row[6]), ("0", "1"), "handed over, not solved at once: {}", file.body);
}

async fn reply(site: &Site) {
    let citizen = site.browser("en", MAJED);
    let done = citizen.finish(citizen.begin("services/child-allowance").await, &[]).await;
    let application = done.application();
    until("a question", async || {
        let page = citizen.get(&format!("applications/{application}")).await;
        page.has("textarea[name=reply]").then_some(())
    })
    .await;
    let clerk = at_desk(site, "ar", CLERK).await;
    let encounter = serve(&clerk, MAJED).await;
    let path = format!("{}/applications/{application}", encounter.path());
    let case = clerk.get(&path).await;
    assert!(case.has("textarea[name=reply]"), "{:?}", case.text("main"));
    let empty = clerk.send(&case.form(CLERK).set("reply", " ")).await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("[role=alert] a[href='#reply']"));
    let form = case.form(CLERK).set("reply", "الحساب باسمها");
    let sent = clerk.send(&form).await;
    assert!(sent.status == 200 && !sent.has("textarea[name=reply]"), "{} {:?}", sent.url, sent.text("main"));
    let role = "شباك";
    let lines = sent.texts(".timeline li");
    assert!(lines.iter().any(|line| line.contains("أُرسل الجواب") && line.contains(role)), "{lines:?}");
    assert_eq!(clerk.send(&form).await.status, 200, "sent twice, it is one reply");
    leave(&clerk, &encounter).await;
    let late = clerk.send(&form.set("reply", "وصل متأخرًا")).await;
    assert_eq!(late.status, 410);
    assert!(late.has("main strong"), "what was typed is kept");
}
