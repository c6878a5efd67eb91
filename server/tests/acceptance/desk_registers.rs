//! An officer keeps the register that the portal holds for their authority: every look is logged before it is shown and
//! told to the person, nobody keeps their own record, two officers see each other's changes, and drafts follow.

use super::desk::at_desk;
use crate::support::{Browser, Case, Form, HASSAN, Kind, Page, Raw, SALMA, Site, YOUSEF, until};
use reqwest::header::{HeaderMap, HeaderValue};

/// The officer of the health insurance, who is one of the people too, and an officer of another authority.
const OFFICER: &str = "S-2004";
const OTHER: &str = "S-2006";
const OWN: &str = "0022105019";
const REGISTER: &str = "desk/registers/health-cover";
const PLAN: &str = "person.health_cover.plan";
const CARD: &str = "person.health_cover.card_number";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_look_is_logged_stated_and_told", |site| Box::pin(told(site))),
        Case::own("a_record_is_changed_ended_and_added_again", |site| Box::pin(kept(site))),
        Case::own("values_are_held_to_the_dictionary", |site| Box::pin(rules(site))),
        Case::own("the_second_officer_sees_both", |site| Box::pin(two_officers(site))),
        Case::own("nobody_keeps_their_own_record", |site| Box::pin(own_record(site))),
        Case::own("only_its_own_authority_keeps_a_register", |site| Box::pin(other_authority(site))),
        Case::own("a_change_reaches_open_drafts_and_the_directory", |site| Box::pin(inward(site))),
        Case::own("a_sheet_is_taken_whole_or_refused_line_by_line", |site| Box::pin(sheet(site))),
        Case::by_hand("without_the_log_no_record_is_shown", |kind| Box::pin(log_down(kind))),
    ]
}

async fn raw(site: &Site) -> Raw {
    Raw::open(site.folder(), site.database_url().as_deref()).await
}

/// The form for a record, as the officer fills it in.
async fn find(officer: &Browser, person: &str, reason: &str) -> Page {
    let page = officer.get(REGISTER).await;
    assert_eq!(page.status, 200, "{}", page.url);
    let form = page.form(&officer.person).set("person.national_id", person).set("reason", reason);
    officer.send(&form).await
}

/// The main form with what stands in it, not the examples.
fn as_shown(page: &Page) -> Form {
    let mut form = page.form("");
    for name in page.attributes("main form input:not([type=hidden]):not([type=radio])", "name") {
        form = form.set(&name, &page.value(&name).unwrap_or_default());
    }
    for name in [PLAN, "reason"] {
        let chosen = page.attribute(&format!("main input[name='{name}'][checked]"), "value");
        form = chosen.map_or(form.clone().without(name), |value| form.set(name, &value));
    }
    form
}

async fn told(site: &Site) {
    let officer = at_desk(site, "ar", OFFICER).await;
    let home = officer.get("desk/registers").await;
    assert_eq!(home.attributes("main .card a", "href"), ["/ar/desk/registers/health-cover"]);
    let nothing = officer.send(&officer.get(REGISTER).await.form("").set("person.national_id", "12")).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.has("[role=alert] a[href='#reason']"), "{:?}", nothing.texts("[role=alert] a"));
    assert_eq!(raw(site).await.number("SELECT COUNT(*) FROM exchange_log").await, 0, "nothing was looked at");
    let record = find(&officer, "٠٠١١٥٩٨٠١٨", "entry").await;
    assert!(record.path().contains("/records/"), "{} {:?}", record.url, record.text("main"));
    assert!(!record.url.as_str().contains(SALMA), "no id in an address");
    assert!(record.through.iter().all(|path| !path.contains(SALMA)));
    assert_eq!(record.value(CARD).as_deref(), Some("HC-11598018"));
    let mut database = raw(site).await;
    assert_eq!(database.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended'").await, 1);
    assert_eq!(database.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'result'").await, 1);
    // Looked at again within its time, it is the same look.
    officer.get(record.path()).await;
    assert_eq!(database.number("SELECT COUNT(*) FROM exchange_log WHERE phase = 'intended'").await, 1);
    let (entry,): (String,) = database.row("SELECT entry FROM exchange_log WHERE phase = 'intended'").await;
    for part in
        ["\"authority_officer\"", "\"S-2004\"", "\"headquarters\"", "\"entry\"", "\"officer\"", "register-keeping"]
    {
        assert!(entry.contains(part), "{part} is not in {entry}");
    }
    for (lang, says) in [
        (
            "en",
            ["An officer", "headquarters", "A notice or a document is to be entered", "keeping the register", "art. 6"],
        ),
        ("ar", ["مأمور", "المقر الرئيسي", "إدخال إشعار أو وثيقة", "مسك السجل", "المادة ٦"]),
    ] {
        let citizen = site.browser(lang, SALMA);
        citizen.sign_in().await;
        let usage = citizen.get("my/data/usage?by=authority").await;
        let card = usage.text("main li.card").unwrap_or_default();
        let link = usage.attribute("main li.card a[href*='/usage/']", "href").unwrap();
        let look = citizen.get(&link).await.text("main li.card").unwrap();
        for words in says {
            assert!(card.contains(words) || look.contains(words), "{words}: {card} // {look}");
        }
        let export = citizen.once(citizen.request(&citizen.url("my/data/usage/export.csv"))).await;
        assert!(export.body.contains(says[2]) && export.body.contains(says[0]), "{}", export.body);
    }
    let stranger = site.browser("en", YOUSEF);
    stranger.sign_in().await;
    assert_eq!(stranger.get("my/data/usage").await.count("main li.card"), 0);
    let auditor = at_desk(site, "en", "S-1003").await;
    let log = auditor.get("desk/audit").await.text("main").unwrap();
    assert!(log.contains("Keeping the register") && log.contains("officer"), "{log}");
    // The look ends: then the record has to be opened anew, with a reason.
    site.running.clock.advance(jiff::SignedDuration::from_mins(10));
    officer.get("desk").await;
    site.running.clock.advance(jiff::SignedDuration::from_secs(5 * 60 + 30));
    let over = officer.get(record.path()).await;
    assert!(over.path().ends_with(REGISTER) && over.has(".note"), "{}", over.url);
    assert!(!over.body.contains("HC-11598018"));
}

async fn kept(site: &Site) {
    let officer = at_desk(site, "en", OFFICER).await;
    let record = find(&officer, SALMA, "correction").await;
    let saved = officer.send(&as_shown(&record).set(CARD, "HC-00000077")).await;
    assert!(saved.has(".note-good"), "{} {:?}", saved.url, saved.texts("[role=alert] a"));
    assert_eq!(saved.value(CARD).as_deref(), Some("HC-00000077"));
    let first = saved.text(".history > li").unwrap();
    assert!(first.contains("Changed") && first.contains("you") && first.contains("Somebody says"), "{first}");
    assert!(!first.contains("HC-"), "the history names fields, not values: {first}");
    // Saved as it is: confirmed as of today.
    let confirmed = officer.send(&as_shown(&saved).set(CARD, "HC-00000077")).await;
    assert!(confirmed.has(".note-good"));
    let ending = officer.get(&confirmed.attribute("main a[href$='/end']", "href").unwrap()).await;
    let wordless = officer.send(&ending.form("").without("reason")).await;
    assert_eq!(wordless.status, 422);
    assert!(wordless.has("[role=alert] a[href='#reason']"));
    let ended = officer.send(&ending.form("").set("reason", "mistake")).await;
    assert!(ended.path().ends_with(REGISTER) && ended.has(".note-good"), "{}", ended.url);
    let citizen = site.browser("en", SALMA);
    let page = citizen.begin("services/health-card-replacement").await;
    let check = citizen.walk_to(page, "check", &[]).await;
    let (_, source) = check.fact("applicant.health_cover.card_number").unwrap();
    assert_eq!(source, "declared", "the register does not know her any more");
    let gone = find(&officer, SALMA, "entry").await;
    let history = gone.texts(".history > li");
    assert!(history.len() >= 3 && history[0].contains("Ended") && history[0].contains("by mistake"), "{history:?}");
    let added = officer.send(&as_shown(&gone).set(CARD, "HC-00000078").set(PLAN, "general")).await;
    assert!(added.has(".note-good"), "{} {:?}", added.status, added.texts("[role=alert] a"));
    assert!(added.texts(".history > li").len() > history.len(), "the old history stays");
    // What is sealed of the history opens with the same key as before.
    let keys = "SELECT COUNT(*) FROM native_ended";
    assert_eq!(raw(site).await.number(keys).await, 0, "the key went on with the record");
}

async fn rules(site: &Site) {
    let officer = at_desk(site, "en", OFFICER).await;
    let record = find(&officer, SALMA, "review").await;
    let wrong = officer
        .send(&as_shown(&record).set(CARD, "1").set(PLAN, "golden").set("person.health_cover.until.day", "40"))
        .await;
    assert_eq!(wrong.status, 422);
    let links = wrong.attributes("[role=alert] a", "href");
    for field in [format!("#{CARD}"), format!("#{PLAN}"), "#person.health_cover.until.day".to_owned()] {
        assert!(links.contains(&field), "{field} is not in {links:?}");
    }
    assert_eq!(wrong.value(CARD).as_deref(), Some("1"), "what was typed stays");
    let before = find(&officer, SALMA, "review").await;
    assert_eq!(before.value(CARD).as_deref(), Some("HC-11598018"), "nothing was changed");
    let mut empty = as_shown(&before).without(PLAN);
    for name in before.attributes("main form input:not([type=hidden]):not([type=radio])", "name") {
        empty = empty.set(&name, "");
    }
    let empty = officer.send(&empty).await;
    assert_eq!(empty.status, 422, "a record with nothing in it is none");
}

async fn two_officers(site: &Site) {
    let (one, two) = (at_desk(site, "en", OFFICER).await, at_desk(site, "ar", OFFICER).await);
    let (first, second) = (find(&one, SALMA, "entry").await, find(&two, SALMA, "entry").await);
    assert!(one.send(&as_shown(&first).set(PLAN, "elderly")).await.has(".note-good"));
    let late = two.send(&as_shown(&second).set(CARD, "HC-00000099")).await;
    assert_eq!(late.status, 409);
    assert_eq!(late.value(CARD).as_deref(), Some("HC-00000099"), "what was typed is not lost");
    let theirs = late.text(".note").unwrap();
    assert!(theirs.contains("HC-11598018") && theirs.contains("S-2004"), "what the register holds now: {theirs}");
    let both = two.send(&as_shown(&late).set(CARD, "HC-00000099").set(PLAN, "elderly")).await;
    assert!(both.has(".note-good"), "{:?}", both.texts("[role=alert] a"));
    // Somebody ends it meanwhile: nothing is written into the void.
    let stale = one.get(first.path()).await;
    let ending = two.get(&both.attribute("main a[href$='/end']", "href").unwrap()).await;
    two.send(&ending.form("").set("reason", "left")).await;
    let lost = one.send(&as_shown(&stale).set(CARD, "HC-00000001")).await;
    assert_eq!(lost.status, 409, "{}", lost.url);
    assert!(lost.text(".note").unwrap().contains("not in the register any more"));
}

async fn own_record(site: &Site) {
    let officer = at_desk(site, "en", OFFICER).await;
    let refused = find(&officer, OWN, "review").await;
    assert_eq!(refused.status, 403);
    assert!(!refused.body.contains("HC-"), "nothing of it is shown");
    let mut database = raw(site).await;
    let row = "SELECT COUNT(*) FROM exchange_log WHERE NOT allowed AND entry LIKE '%own-record%'";
    assert_eq!(database.number(row).await, 1, "the attempt is on record");
    let citizen = site.browser("en", OWN);
    citizen.sign_in().await;
    let usage = citizen.get("my/data/usage").await.text("main li.card").unwrap();
    assert!(usage.contains("tried to open their own record"), "{usage}");
    let sheet = format!("national_id,card_no\n{OWN},HC-00000001\n");
    let page = upload(&officer, sheet.as_bytes(), true).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#mistakes ~ .grid-scroll").unwrap().contains("own record"), "{:?}", page.text("main"));
}

async fn other_authority(site: &Site) {
    let other = at_desk(site, "en", OTHER).await;
    assert_eq!(other.get("desk/registers").await.count("main .card"), 0);
    for path in [REGISTER.to_owned(), format!("{REGISTER}/import"), format!("{REGISTER}/records/{}", uuid::Uuid::nil())]
    {
        assert_eq!(other.get(&path).await.status, 404, "{path}");
    }
    assert_eq!(at_desk(site, "en", OFFICER).await.get("desk/registers/population").await.status, 404, "not kept here");
    // A look is its officer's alone.
    let officer = at_desk(site, "en", OFFICER).await;
    let record = find(&officer, SALMA, "asked").await;
    let page = other.get(record.path()).await;
    assert_eq!(page.status, 404);
    let form = vec![("person.national_id".to_owned(), SALMA.to_owned()), ("reason".to_owned(), "asked".to_owned())];
    let tried = other.send(&Form { action: other.url(REGISTER), post: true, fields: form }).await;
    assert_eq!(tried.status, 404);
}

async fn inward(site: &Site) {
    let citizen = site.browser("en", SALMA);
    let page = citizen.begin("services/health-card-replacement").await;
    let known = citizen.walk_to(page, "known-health-cover", &[]).await;
    let base = known.path().rsplit_once('/').unwrap().0.to_owned();
    assert_eq!(known.fact("applicant.health_cover.card_number").unwrap().0, "HC-11598018");
    citizen.walk_to(known, "check", &[]).await;
    let officer = at_desk(site, "en", OFFICER).await;
    let record = find(&officer, SALMA, "entry").await;
    officer.send(&as_shown(&record).set(CARD, "HC-00000042")).await;
    let marked = until("the draft to follow", async || {
        let page = citizen.get(&format!("{base}/known-health-cover")).await;
        page.text(".note").is_some_and(|note| note.contains("newer value")).then_some(page)
    })
    .await;
    let renewed = citizen.submit(&marked, &[]).await;
    assert_eq!(renewed.fact("applicant.health_cover.card_number").unwrap().0, "HC-00000042");
    let known = async |whom: &str| {
        let hash = site.running.store.vault().index("national_id", whom);
        let rows = site.running.store.directory_of(&[hash]).await.unwrap();
        let row = rows.iter().find(|row| row.source == "health-cover" && row.capacity == "person").cloned();
        row.map(|row| row.known)
    };
    assert_eq!(known(SALMA).await, Some(true));
    let record = find(&officer, HASSAN, "entry").await;
    let ending = officer.get(&record.attribute("main a[href$='/end']", "href").unwrap()).await;
    officer.send(&ending.form("").set("reason", "left")).await;
    assert_eq!(known(HASSAN).await, Some(false));
    let gone = find(&officer, HASSAN, "entry").await;
    officer.send(&as_shown(&gone).set(CARD, "HC-00000043")).await;
    assert_eq!(known(HASSAN).await, Some(true));
}

/// Sends a sheet as a browser does.
async fn upload(officer: &Browser, sheet: &[u8], from_here: bool) -> Page {
    let page = officer.get(&format!("{REGISTER}/import")).await;
    let csrf = page.attribute("main input[name=csrf]", "value").unwrap();
    let mark = "----sheet";
    let mut body = format!(
        "--{mark}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--{mark}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"sheet.csv\"\r\nContent-Type: text/csv\r\n\r\n"
    )
    .into_bytes();
    body.extend(sheet);
    body.extend(format!("\r\n--{mark}--\r\n").bytes());
    let form = Form { action: officer.url(&format!("{REGISTER}/import")), post: true, fields: Vec::new() };
    let kind = HeaderValue::from_str(&format!("multipart/form-data; boundary={mark}")).unwrap();
    let origin = if from_here { form.action.origin().ascii_serialization() } else { "https://evil.example".to_owned() };
    let origin = HeaderValue::from_str(&origin).unwrap();
    let headers = HeaderMap::from_iter([("origin".parse().unwrap(), origin), ("content-type".parse().unwrap(), kind)]);
    let request = officer.plain_post(&form, headers).body(body);
    officer.follow(request).await
}

async fn sheet(site: &Site) {
    let officer = at_desk(site, "ar", OFFICER).await;
    let before = find(&officer, SALMA, "review").await.value(CARD);
    let wrong = format!(
        "national_id,card_no,plan\n{SALMA},HC-00000050,general\n{YOUSEF},1,general\n{HASSAN},HC-00000051,golden\n{SALMA},HC-00000052,\n"
    );
    let page = upload(&officer, wrong.as_bytes(), true).await;
    assert_eq!(page.status, 422);
    let lines = page.texts("main tbody tr");
    for line in ["٣", "٤", "٥"] {
        assert!(lines.iter().any(|text| text.starts_with(line)), "line {line} is not in {lines:?}");
    }
    assert!(!page.body.contains(YOUSEF), "no one's number is shown");
    assert_eq!(find(&officer, SALMA, "review").await.value(CARD), before, "nothing was taken over");
    for (file, says) in [(&b""[..], "#file"), (&b"national_id,card_no\n1,\xff\n"[..], "#file")] {
        let page = upload(&officer, file, true).await;
        assert!(page.status == 422 && page.has(&format!("[role=alert] a[href='{says}']")), "{}", page.status);
    }
    let large = vec![b'a'; 3 * 1024 * 1024];
    assert_eq!(upload(&officer, &large, true).await.status, 413);
    let good = format!("national_id;card_no;plan\n{SALMA};HC-00000053;general\n0099000119;HC-00000054;\n");
    assert_eq!(upload(&officer, good.as_bytes(), false).await.status, 403, "from another site");
    let done = upload(&officer, good.as_bytes(), true).await;
    assert!(done.path().ends_with(REGISTER) && done.has(".note-good"), "{} {:?}", done.url, done.text("main"));
    let record = find(&officer, SALMA, "review").await;
    assert_eq!(record.value(CARD).as_deref(), Some("HC-00000053"));
    assert!(record.text(".history > li").unwrap().contains("غُيّر"));
}

async fn log_down(kind: Kind) {
    let site = Site::start(kind).await;
    let officer = at_desk(&site, "en", OFFICER).await;
    let mut database = raw(&site).await;
    database.run("ALTER TABLE exchange_log RENAME TO log_elsewhere").await;
    let page = find(&officer, SALMA, "review").await;
    assert_eq!(page.status, 503);
    assert!(page.path().ends_with(REGISTER) && !page.body.contains("HC-11598018"));
    assert!(page.text(".note").unwrap().contains("couldn’t be written down"), "{:?}", page.text("main"));
    assert_eq!(database.number("SELECT COUNT(*) FROM record_look").await, 0, "no record was opened");
    database.run("ALTER TABLE log_elsewhere RENAME TO exchange_log").await;
    let page = find(&officer, SALMA, "review").await;
    assert_eq!(page.value(CARD).as_deref(), Some("HC-11598018"));
    site.stop().await;
}
