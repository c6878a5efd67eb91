//! The phone: a caller is a stranger until what they say matches; what they may do then; one case over three channels.

use super::desk::at_desk;
use super::encounters::{leave, serve};
use crate::support::{Browser, Case, Form, LANGUAGES, NOUR, Page, SALMA, Site, until};
use jiff::SignedDuration;

pub(crate) const AGENT: &str = "S-3002";
const SALMAS_PHONE: &str = "+999704809271";
/// An id that nobody has, with a right check digit or not: registers don't know it.
const NOBODY: &str = "0099999990";

/// What registers know of Salma, as she would say it: by concept, the words and what must not be seen before.
const SAYS: [(&str, &str); 6] = [
    ("person.birth_date", "٤/٣/١٩٩٦"),
    ("person.grandfather_name", "سعيد"),
    ("person.address.street", "شارع النخيل"),
    ("person.address.building", "12"),
    ("person.address.municipality", "M02"),
    ("person.address.postcode", "112 10"),
];

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_caller_is_verified_and_sees_to_their_case", |site| Box::pin(verified(site))),
        Case::own("three_failures_a_person_and_day", |site| Box::pin(locked(site))),
        Case::own("an_id_that_nobody_has_looks_the_same", |site| Box::pin(unknown(site))),
        Case::own("registers_that_are_silent_verify_nobody", |site| Box::pin(silent(site))),
        Case::own("nothing_is_begun_before_a_one_time_code", |site| Box::pin(one_time(site))),
        Case::own("an_authority_is_answered_on_the_phone_after_a_code", |site| Box::pin(reply(site))),
        Case::own("phone_then_web_then_counter", |site| Box::pin(three_channels(site))),
        Case::own("people_are_called_back_by_one_agent", |site| Box::pin(call_back(site))),
        Case::own("a_call_ends_with_its_encounter", |site| Box::pin(ends(site))),
    ]
}

/// A form of the page with its token and these fields, sent to the page's own address or to one below it.
pub(crate) fn step(page: &Page, below: &str, fields: &[(&str, &str)]) -> Form {
    let csrf = page.attribute("main form input[name=csrf]", "value").unwrap_or_default();
    let action = page.url.join(&format!("{}{below}", page.path())).unwrap();
    let typed = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Form { action, post: true, fields: std::iter::once(("csrf".to_owned(), csrf)).chain(typed).collect() }
}

pub(crate) async fn take(agent: &Browser) -> Page {
    let list = agent.get("desk/calls").await;
    let call = agent.send(&step(&list, "", &[("language", "ar")])).await;
    assert!(call.path().contains("/desk/calls/") && call.status == 200, "{}", call.url);
    call
}

async fn claim(agent: &Browser, call: &Page, id: &str) -> Page {
    agent.send(&step(call, "", &[("step", "claim"), ("national_id", id)])).await
}

/// What is asked, by the names of the fields.
fn asked(page: &Page) -> Vec<String> {
    let names = page.attributes("main form input, main form select", "name");
    names.into_iter().filter(|name| name.starts_with("person.")).collect()
}

async fn answer(agent: &Browser, page: &Page, right: bool) -> Page {
    let questions = asked(page);
    assert_eq!(questions.len(), 3, "{questions:?}");
    let mut fields = vec![("step", "answers"), ("reason", "file")];
    for (concept, said) in SAYS {
        if questions.iter().any(|asked| asked == concept) {
            fields.push((concept, if right { said } else { "غير ذلك" }));
        }
    }
    agent.send(&step(page, "", &fields)).await
}

async fn call_and_verify(agent: &Browser) -> Page {
    let call = take(agent).await;
    let questions = claim(agent, &call, SALMA).await;
    let encounter = answer(agent, &questions, true).await;
    assert!(encounter.path().contains("/desk/encounters/"), "{} {:?}", encounter.url, encounter.text("main"));
    encounter
}

/// The caller reads the code from their phone.
async fn strengthen(site: &Site, agent: &Browser, encounter: &Page, letters: usize) -> Page {
    let sent = agent.send(&step(encounter, "/code", &[("step", "send")])).await;
    assert_eq!(sent.status, 200, "{:?}", sent.text("main"));
    assert!(!sent.body.contains(SALMAS_PHONE), "staff see it masked");
    let code = site.letter(SALMAS_PHONE, letters).await.code();
    let known = agent.get(encounter.path()).await;
    agent.send(&step(&known, "/code", &[("code", &code)])).await
}

async fn verified(site: &Site) {
    for lang in LANGUAGES {
        let agent = at_desk(site, lang, AGENT).await;
        let call = take(&agent).await;
        let guided = agent.send(&step(&call, "", &[("step", "about"), ("subject", "life-events/having-a-baby")])).await;
        assert!(guided.text(".aloud[lang=ar]").is_some(), "guidance is in the caller's language");
        let questions = claim(&agent, &guided, SALMA).await;
        for secret in ["المنصوري", "Mansouri", "شارع النخيل", "سعيد", "1996-03-04", "11210", SALMAS_PHONE]
        {
            assert!(!questions.body.contains(secret), "{secret} is shown before the caller is verified");
        }
        assert!(!questions.body.contains(SALMA), "not even the id that was typed");
        let no_reason = agent.send(&step(&questions, "", &[("step", "answers")])).await;
        assert_eq!(no_reason.status, 422);
        assert_eq!(asked(&no_reason), asked(&questions), "nothing is used up by that");
        let encounter = answer(&agent, &questions, true).await;
        assert!(encounter.has(".acting"));
        assert!(encounter.has("a[href*='/desk/calls/']"), "the way back to the call");
        leave(&agent, &encounter).await;
    }
    let citizen = site.browser("ar", SALMA);
    citizen.sign_in().await;
    let looks = citizen.get("my/data/usage?by=staff").await;
    let cards = looks.texts("main li.card");
    assert!(cards.iter().any(|card| card.contains("التحقق من المتصل")), "verifying is a look: {cards:?}");
    assert!(looks.has("main li.card a[href*='/usage/']"));
}

async fn locked(site: &Site) {
    let agent = at_desk(site, "en", AGENT).await;
    let mut page = take(&agent).await;
    for n in 1..=3 {
        let questions = claim(&agent, &page, SALMA).await;
        page = answer(&agent, &questions, false).await;
        assert_eq!(page.status, if n == 3 { 429 } else { 422 }, "{n}: {:?}", page.text("main"));
        assert!(asked(&page).is_empty(), "other questions are drawn for another try");
    }
    // Another call, another language, right answers: nobody is heard any more today.
    let other = at_desk(site, "ar", AGENT).await;
    let call = take(&other).await;
    let refused = claim(&other, &call, SALMA).await;
    assert_eq!(refused.status, 429, "{:?}", refused.text("main"));
    assert!(refused.text(".note").is_some());
    assert!(refused.has("input[name=step][value=call-back]") && !refused.has("#national_id"));
    // She has never used the portal: no number is on record there. Once she has, she can be called on it.
    let nowhere = other.send(&step(&call, "", &[("step", "call-back")])).await;
    assert_eq!(nowhere.status, 409, "{:?}", nowhere.text("main"));
    site.browser("ar", SALMA).sign_in().await;
    let told = other.send(&step(&call, "", &[("step", "call-back")])).await;
    assert!(told.has(".note-good") && !told.body.contains(SALMAS_PHONE), "{:?}", told.text("main"));
    let list = other.get("desk/call-backs").await;
    let id = list.attribute("main li.card input[name=id]", "value").expect("she is on the list");
    let taken = other.send(&step(&list, "", &[("step", "take"), ("id", &id)])).await;
    assert!(taken.has(&format!("a[href='tel:{SALMAS_PHONE}']")), "{:?}", taken.text("main"));
    let someone = claim(&other, &call, NOUR).await;
    assert_eq!(asked(&someone).len(), 3, "it is the person who is locked, not the agent: {:?}", someone.text("main"));
    // The questions of an older tab don't open anything either.
    let other_call = take(&other).await;
    assert_eq!(claim(&other, &other_call, SALMA).await.status, 429);
    let clerk = at_desk(site, "en", "S-3001").await;
    assert!(serve(&clerk, SALMA).await.has(".acting"), "with the card in hand, at a counter, she is served");
}

async fn unknown(site: &Site) {
    let agent = at_desk(site, "en", AGENT).await;
    let call = take(&agent).await;
    let bad = claim(&agent, &call, "abc").await;
    assert_eq!(bad.status, 422);
    assert!(bad.has("#national_id[aria-invalid=true]"));
    let questions = claim(&agent, &call, NOBODY).await;
    assert!(questions.status == 200 && asked(&questions).len() == 3, "nothing tells that there is no such person");
    let page = answer(&agent, &questions, true).await;
    assert_eq!(page.status, 422);
    let salma = claim(&agent, &page, SALMA).await;
    let same = answer(&agent, &salma, false).await;
    assert_eq!(same.text(".note"), page.text(".note"), "the same words as for a wrong answer");
}

async fn silent(site: &Site) {
    site.turn("population", "error_500").await;
    let agent = at_desk(site, "ar", AGENT).await;
    let call = take(&agent).await;
    let page = claim(&agent, &call, SALMA).await;
    assert_eq!(page.status, 503);
    assert!(page.text(".note").is_some() && asked(&page).is_empty());
    assert_eq!(page.count("#notes"), 1, "the call goes on");
    site.turn("population", "ok").await;
}

async fn one_time(site: &Site) {
    let agent = at_desk(site, "en", AGENT).await;
    let encounter = call_and_verify(&agent).await;
    assert!(!encounter.has("#subject"), "nothing can be begun yet");
    let begun = agent.send(&step(&encounter, "/start", &[("subject", "services/change-of-address")])).await;
    assert!(begun.path().ends_with(encounter.name()) && !begun.has("#subject"), "{}", begun.url);
    let sent = agent.send(&step(&encounter, "/code", &[("step", "send")])).await;
    assert_eq!(sent.status, 200);
    let code = site.letter(SALMAS_PHONE, 1).await.code();
    assert!(!sent.body.contains(&code), "staff don't see the code");
    let wrong = if code == "111111" { "222222" } else { "111111" };
    let known = agent.get(encounter.path()).await;
    assert_eq!(agent.send(&step(&known, "/code", &[("code", wrong)])).await.status, 422);
    let sure = agent.send(&step(&known, "/code", &[("code", &code)])).await;
    assert!(sure.has("#subject"), "now something can be begun: {:?}", sure.text("main"));
}

async fn reply(site: &Site) {
    let citizen = site.browser("ar", SALMA);
    let done = citizen.finish(citizen.begin("services/child-allowance").await, &[]).await;
    let application = done.application();
    let asked = until("a question", async || {
        let page = citizen.get(&format!("applications/{application}")).await;
        page.has("textarea[name=reply]").then_some(page)
    })
    .await;
    let question = asked.attribute("input[name=request_id]", "value").unwrap();
    let agent = at_desk(site, "ar", AGENT).await;
    let encounter = call_and_verify(&agent).await;
    let path = format!("{}/applications/{application}", encounter.path());
    let heard = agent.get(&path).await;
    assert!(heard.has("section.ask blockquote") && !heard.has("textarea"), "heard, not answered yet");
    let below = format!("/applications/{application}/reply");
    let fields = [("request_id", question.as_str()), ("reply", "الحساب باسمي")];
    agent.send(&step(&encounter, &below, &fields)).await;
    assert!(agent.get(&path).await.has("section.ask"), "by answers alone nothing is sent");
    let sure = strengthen(site, &agent, &encounter, 1).await;
    assert!(agent.get(&path).await.has("textarea[name=reply]"));
    let sent = agent.send(&step(&sure, &below, &fields)).await;
    assert!(sent.status == 200 && !sent.has("section.ask"), "{} {:?}", sent.url, sent.text("main"));
    let case = citizen.get(&format!("applications/{application}")).await;
    let lines = case.texts(".timeline li");
    assert!(lines.iter().any(|line| line.contains("أُرسل الجواب") && line.contains("هاتف")), "{lines:?}");
}

async fn three_channels(site: &Site) {
    for (n, lang) in LANGUAGES.into_iter().enumerate() {
        let service = ["services/change-of-address", "services/driving-licence-renewal"][n];
        // On the phone.
        let agent = at_desk(site, lang, AGENT).await;
        let encounter = call_and_verify(&agent).await;
        let sure = strengthen(site, &agent, &encounter, 2 * n + 1).await;
        let form = agent.send(&step(&sure, "/start", &[("subject", service)])).await;
        let application = form.path().rsplit('/').next().unwrap().to_owned();
        assert!(form.has("form#answers"), "{} {:?}", form.url, form.text("main"));
        let to_go = agent.send(&step(&sure, &format!("/applications/{application}/resume"), &[])).await;
        assert!(to_go.status == 200 && !to_go.has("#resume-code"), "the code went to her phone");
        leave(&agent, &encounter).await;
        // On the web.
        let code = site.letter(SALMAS_PHONE, 2 * n + 2).await.spoken();
        let web = site.browser(lang, SALMA);
        web.sign_in().await;
        let resumed = web.submit(&web.get("resume").await, &[("code", &code)]).await;
        assert!(resumed.path().ends_with(&application), "{}", resumed.url);
        let task = resumed.attribute("main a[href*='/applications/']", "href").expect("a page to fill in");
        let first = web.get(&task).await;
        web.submit(&first, &[]).await;
        // At the counter.
        let clerk = at_desk(site, lang, "S-3001").await;
        let visit = serve(&clerk, SALMA).await;
        let mut page = clerk.send(&step(&visit, "/resume", &[("resume-code", &code)])).await;
        assert!(page.path().contains(&application), "{}", page.url);
        for _ in 0..5 {
            if page.name() == "confirm" {
                break;
            }
            page = clerk.submit(&page, &[]).await;
        }
        let receipt = clerk.submit(&page, &[]).await;
        let reference = receipt.reference().expect("a reference");
        let hands = receipt.texts(".paper-facts tbody tr td:last-child").join(" ");
        assert!(hands.len() > 10, "{hands}");
        leave(&clerk, &visit).await;
        // She sees all of it.
        let case = web.get(&format!("applications/{application}")).await;
        assert_eq!(case.reference(), Some(reference));
        let usage = web.get("my/data/usage?by=staff").await.text("main").unwrap();
        let (agent, clerk) = if lang == "ar" {
            ("مركز الاتصال", "مركز خدمة العاصمة")
        } else {
            ("the call centre", "Capital")
        };
        assert!(usage.contains(agent) && usage.contains(clerk), "{usage}");
        assert!(web.get("my/data/usage").await.count("main li.card") > 3, "and her own");
    }
}

async fn call_back(site: &Site) {
    for lang in LANGUAGES {
        let person = site.browser(lang, "");
        let page = person.get("call-back?about=services/child-allowance").await;
        let bad = person.submit(&page, &[("number", "12"), ("name", "سلمى")]).await;
        assert_eq!(bad.status, 422);
        assert_eq!(bad.value("name").as_deref(), Some("سلمى"), "nothing typed is lost");
        let form = bad.form("").set("number", "+999 70 123 4567").set("name", "سلمى").set("words", "سؤال <b>");
        let form = form.set("time", "afternoon");
        let done = person.send(&form).await;
        assert!(done.has(".note-good"), "{} {:?}", done.url, done.text("main"));
        let promised = done.text("#promised").unwrap();
        assert!(promised.contains("•••• ••67") && promised.contains(':'), "when, and on which number: {promised}");
        assert!(!done.body.contains("1234567") && !done.url.as_str().contains("4567"), "nobody else reads the number");
        assert!(person.send(&form).await.has(".note-good"), "sent twice, it is one");
        let agent = at_desk(site, lang, AGENT).await;
        let list = agent.get("desk/call-backs").await;
        assert_eq!(list.count("main li.card"), 1);
        assert!(!list.body.contains("+999701234567"), "the number is shown to whoever calls");
        let id = list.attribute("main li.card input[name=id]", "value").unwrap();
        let taken = agent.send(&step(&list, "", &[("step", "take"), ("id", &id)])).await;
        assert!(taken.has("a[href='tel:+999701234567']"), "{:?}", taken.text("main"));
        for n in 1..=4 {
            let page = agent.send(&step(&taken, "", &[("step", "tried"), ("id", &id), ("result", "no-answer")])).await;
            assert_eq!(page.count("main li.card"), usize::from(n < 4), "after four attempts it is over");
            let again = agent.send(&step(&taken, "", &[("step", "take"), ("id", &id)])).await;
            assert_eq!(again.status, if n < 4 { 200 } else { 409 });
        }
    }
}

/// Who is to be called back stands on the list when the call is over; whoever takes one can give it back.
async fn arranged(agent: &Browser) {
    let page = take(agent).await;
    let fields =
        [("step", "end"), ("outcome", "call-back"), ("number", "+999 70 111 2222"), ("name", "Salma of the twins")];
    agent.send(&step(&page, "", &fields)).await;
    let list = agent.get("desk/call-backs").await;
    assert!(list.text("main li.card").unwrap().contains("Salma of the twins"), "{:?}", list.text("main"));
    let id = list.attribute("main li.card input[name=id]", "value").unwrap();
    let taken = agent.send(&step(&list, "", &[("step", "take"), ("id", &id)])).await;
    assert!(taken.has("button[value=let-go]"));
    let back = agent.send(&step(&taken, "", &[("step", "let-go"), ("id", &id)])).await;
    assert!(back.has("button[value=take]") && !back.has("a[href^='tel:+99970111']"), "anybody may take it again");
}

async fn ends(site: &Site) {
    let agent = at_desk(site, "en", AGENT).await;
    let encounter = call_and_verify(&agent).await;
    let call = encounter.attribute("main a[href*='/desk/calls/']", "href").unwrap();
    let page = agent.get(&call).await;
    let kept = agent.send(&step(&page, "", &[("step", "notes"), ("notes", "Asked about twins")])).await;
    assert!(kept.text("#notes").unwrap().contains("twins"));
    let how = agent.send(&step(&page, "", &[("step", "end")])).await;
    assert_eq!(how.status, 422, "how it ended has to be said");
    let ends = async |fields: &[(&'static str, &'static str)]| {
        let fields: Vec<_> = fields.iter().copied().chain([("step", "end")]).collect();
        agent.send(&step(&page, "", &fields)).await
    };
    let to_whom = ends(&[("outcome", "handed-on"), ("authority", "nobody")]).await;
    assert!(to_whom.status == 422 && to_whom.has(".note-warning"), "handed on to somebody");
    for (number, name) in [("", "Salma"), ("12", "Salma"), ("+999 70 111 2222", " ")] {
        let back = ends(&[("outcome", "call-back"), ("number", number), ("name", name)]).await;
        assert_eq!((back.status.as_u16(), back.value("number").as_deref()), (422, Some(number)), "{number} {name}");
    }
    let over = ends(&[("outcome", "handed-on"), ("authority", "civil-status-department")]).await;
    assert!(over.text("main").unwrap().contains("handed on"), "{:?}", over.text("main"));
    assert_eq!(agent.get(encounter.path()).await.status, 410, "the record is closed with it");
    let late = agent.send(&step(&page, "", &[("step", "claim"), ("national_id", SALMA)])).await;
    assert!(late.text("h1").unwrap().contains("over"), "a stale form is told so");
    arranged(&agent).await;
    let supervisor = at_desk(site, "en", "S-1004").await;
    let figures = supervisor.get("desk/contacts?by=channel").await;
    let rows = figures.texts("main tbody tr");
    assert!(rows.len() == 1 && rows[0].contains("hone") && rows[0].contains("(\u{2068}0\u{2069} %)"), "{rows:?}");
    let file = supervisor.once(supervisor.request(&supervisor.url("desk/contacts/export.csv"))).await;
    assert!(file.body.contains("hone") && !file.body.contains(SALMA), "{}", file.body);
    // Nobody else sees it.
    let clerk = at_desk(site, "en", "S-3001").await;
    assert_eq!(clerk.get(&call).await.status, 403);
    // A call in which nothing happens is over.
    let idle = take(&agent).await;
    site.running.clock.advance(SignedDuration::from_mins(12));
    agent.get("desk").await;
    site.running.clock.advance(SignedDuration::from_secs(3 * 60 + 30));
    assert_eq!(agent.get(idle.path()).await.status, 200);
}
