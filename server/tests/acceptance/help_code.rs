//! "Help me fill this in": a code lets an agent into one draft and nothing else; the person sees it, ends it, and hands in.

use super::calls::{AGENT, step, take};
use super::desk::at_desk;
use crate::support::{Browser, Case, LANGUAGES, NOUR, Page, SALMA, Site};
use jiff::SignedDuration;

const NAME: &str = "child.given_name";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("an_agent_joins_one_draft_by_its_code", |site| Box::pin(joins(site))),
        Case::own("the_draft_is_all_that_an_agent_sees_then", |site| Box::pin(nothing_else(site))),
        Case::own("a_help_code_is_used_once_and_runs_out", |site| Box::pin(runs_out(site))),
        Case::own("a_help_code_is_the_persons_own", |site| Box::pin(own(site))),
    ]
}

/// A draft of a person's; its path without language.
async fn draft(citizen: &Browser) -> String {
    let page = citizen.begin("life-events/having-a-baby").await;
    let page = citizen.walk_to(page, "child-name", &[]).await;
    format!("applications/{}", page.application())
}

/// The person makes a code.
async fn code(citizen: &Browser, draft: &str) -> String {
    let help = citizen.get(&format!("{draft}/help")).await;
    assert!(help.has("main a[href^='tel:']"), "whom to call: {:?}", help.text("main"));
    let made = citizen.send(&step(&help, "", &[("step", "make")])).await;
    made.text("#help-code").expect("the code is shown").trim().to_owned()
}

async fn join(agent: &Browser, call: &Page, code: &str) -> Page {
    agent.send(&step(call, "", &[("step", "help-code"), ("help_code", code)])).await
}

async fn joins(site: &Site) {
    for (lang, name) in LANGUAGES.into_iter().zip(["سيف", "ليلى"]) {
        let citizen = site.browser(lang, SALMA);
        let draft = draft(&citizen).await;
        let tasks = citizen.get(&draft).await;
        assert!(!tasks.has(".acting") && tasks.has(&format!("main a[href$='{draft}/help']")), "the way to help");
        let code = code(&citizen, &draft).await;
        let agent = at_desk(site, lang, AGENT).await;
        let form = join(&agent, &take(&agent).await, &code).await;
        assert!(form.path().ends_with(&draft), "{}: {:?}", form.url, form.text("main"));
        assert!(form.has(".acting") && form.has(".served"), "whom it is with");
        assert!(!form.has("button[value=confirm]") && !form.has("button[value=hand-over]"), "the person hands it in");

        let strip = citizen.get(&draft).await;
        assert!(strip.has(&format!(".acting a[href$='{draft}/help']")), "the person sees that somebody is there");
        let saved = agent.send(&form.form(AGENT).set("go", "keep").set(NAME, name)).await;
        assert!(saved.status == 200, "{}: {:?}", saved.url, saved.text("main"));
        let seen = citizen.get(&format!("{draft}/child-name")).await;
        assert_eq!(seen.value(NAME).as_deref(), Some(name), "what the agent saved is on the person's page");
        assert!(seen.has(".acting"), "said on every page of the draft");

        let help = citizen.get(&format!("{draft}/help")).await;
        let ended = citizen.send(&step(&help, "", &[("step", "end")])).await;
        assert!(ended.has(".note-good"), "{:?}", ended.text("main"));
        assert!(!citizen.get(&draft).await.has(".acting"));
        assert_eq!(agent.get(form.path()).await.status, 410, "nothing more is seen");
        let late = agent.send(&saved.form(AGENT).set("go", "keep").set(NAME, "متأخر")).await;
        assert_eq!(late.status, 410);
        let kept = citizen.get(&format!("{draft}/child-name")).await;
        assert_eq!(kept.value(NAME).as_deref(), Some(name), "and nothing more is saved");
    }
    let citizen = site.browser("ar", SALMA);
    citizen.sign_in().await;
    let looks = citizen.get("my/data/usage?by=staff").await;
    assert!(looks.count("main li.card") >= 2, "each time it was logged: {:?}", looks.text("main"));
}

async fn nothing_else(site: &Site) {
    let citizen = site.browser("en", SALMA);
    let other = draft(&citizen).await;
    let draft = format!("applications/{}", citizen.begin("services/change-of-address").await.application());
    let code = code(&citizen, &draft).await;
    let agent = at_desk(site, "en", AGENT).await;
    let form = join(&agent, &take(&agent).await, &code).await;
    let encounter = form.path().split("/applications/").next().unwrap().to_owned();
    let own = form.path().to_owned();
    for below in ["", "/represent", "/mandate"] {
        let page = agent.get(&format!("{encounter}{below}")).await;
        assert!(page.path() == own || page.status == 403, "{below}: {} {}", page.status, page.url);
    }
    for below in ["confirm", "receipt", "summary", "hand-over", "form"] {
        let page = agent.get(&format!("{own}/{below}")).await;
        assert_eq!(page.path(), own, "{below}: {}", page.status);
    }
    assert_eq!(agent.get(&format!("{encounter}/{other}")).await.status, 404, "another draft of hers");
    let fields = [("step", "send"), ("subject", "services/birth-certificate"), ("declared", "yes"), ("way", "spoken")];
    for (at, below) in [(&encounter, "/start"), (&encounter, "/code"), (&own, "/submit"), (&own, "/leave-out")] {
        let mut sent = step(&form, "", &fields);
        sent.action = form.url.join(&format!("{at}{below}")).unwrap();
        let page = agent.send(&sent).await;
        assert_eq!(page.path(), own, "{below}: {} {:?}", page.status, page.text("main"));
    }
    let mine = citizen.get("my").await;
    assert!(!mine.body.contains("birth-certificate"), "nothing was begun");
    assert!(citizen.get(&draft).await.has(".tasks"), "and nothing handed in");
}

async fn runs_out(site: &Site) {
    let citizen = site.browser("en", SALMA);
    let draft = draft(&citizen).await;
    let first = code(&citizen, &draft).await;
    let code_now = code(&citizen, &draft).await;
    let agent = at_desk(site, "en", AGENT).await;
    let call = take(&agent).await;
    for (typed, why) in [("", "nothing"), ("12", "too short"), (first.as_str(), "replaced")] {
        let page = join(&agent, &call, typed).await;
        assert_eq!(page.status, 422, "{why}");
        assert!(page.has("#help_code[aria-invalid=true]") && page.has("details[open] #help_code"), "{why}");
        assert_eq!(page.value("help_code").unwrap_or_default(), typed, "what was typed stays");
    }
    assert!(join(&agent, &call, &code_now).await.path().ends_with(&draft));
    let other = at_desk(site, "en", AGENT).await;
    assert_eq!(join(&other, &take(&other).await, &code_now).await.status, 422, "used once");

    let help = citizen.get(&format!("{draft}/help")).await;
    citizen.send(&step(&help, "", &[("step", "end")])).await;
    let late = code(&citizen, &draft).await;
    site.running.clock.advance(SignedDuration::from_mins(14));
    let agent = at_desk(site, "en", AGENT).await;
    let call = take(&agent).await;
    site.running.clock.advance(SignedDuration::from_secs(61));
    assert_eq!(join(&agent, &call, &late).await.status, 422, "a quarter of an hour");
}

async fn own(site: &Site) {
    let citizen = site.browser("ar", SALMA);
    let draft = draft(&citizen).await;
    let stranger = site.browser("ar", NOUR);
    stranger.sign_in().await;
    assert_eq!(stranger.get(&format!("{draft}/help")).await.status, 404);
    let clerk = at_desk(site, "en", "S-3001").await;
    assert_eq!(clerk.get("desk/calls").await.status, 403, "on the phone, by agents");
    let code = code(&citizen, &draft).await;
    let help = citizen.get(&format!("{draft}/help")).await;
    citizen.send(&step(&help, "", &[("step", "end")])).await;
    let agent = at_desk(site, "en", AGENT).await;
    assert_eq!(join(&agent, &take(&agent).await, &code).await.status, 422, "the person changed their mind");
}
