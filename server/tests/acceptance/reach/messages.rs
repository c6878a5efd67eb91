//! Messages: news of cases told once, the gateway away or forgetful, wishes heeded, texts destroyed after sending.

use super::{SALMAS_PHONE, citizen, form, person};
use crate::desk::{at_desk, staff};
use crate::encounters::{leave, serve};
use crate::secrets::nowhere;
use crate::support::{Case, LANGUAGES, SALMA, Site, WIDAD, until};
use domain::application::{Channel, StaffRole};
use domain::contact::Wishes;
use domain::notice::{CodePurpose, MessageState, Notice};
use jiff::SignedDuration;
use server::messages::{Messages, length};
use uuid::Uuid;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::own("news_of_a_case_are_told_once", |site| Box::pin(news(site))),
        Case::own("while_the_gateway_is_away_messages_wait", |site| Box::pin(away(site))),
        Case::own("an_answer_that_got_lost_is_one_message", |site| Box::pin(lost(site))),
        Case::own("nobody_is_there", |site| Box::pin(nobody(site))),
        Case::own("what_is_late_is_not_sent", |site| Box::pin(late(site))),
        Case::own("wishes_are_heeded", |site| Box::pin(wishes(site))),
        Case::own("without_a_gateway_it_stays_in_the_space", |site| Box::pin(silent(site))),
        Case::own("whoever_opens_a_record_is_told_of", |site| Box::pin(opened(site))),
        Case::own("nobody_is_flooded", |site| Box::pin(flood(site))),
    ]
}

fn encounter() -> Notice {
    let workplace = Some("المركز الرئيسي".to_owned());
    Notice::Encounter { encounter: Uuid::new_v4(), role: StaffRole::Clerk, workplace, channel: Channel::Counter }
}

/// What stands in somebody's space of staff who opened their record.
async fn encounters(site: &Site, person: Uuid) -> Vec<server::storage::Told> {
    let all = site.running.store.messages_of(person).await.unwrap();
    all.into_iter().filter(|one| matches!(one.notice, Notice::Encounter { .. })).collect()
}

async fn state_of(site: &Site, person: Uuid, id: Uuid) -> MessageState {
    site.running.reach.messages.state(id, person).await.unwrap().unwrap()
}

async fn settled(site: &Site, person: Uuid, id: Uuid, wanted: MessageState) {
    until(&format!("{wanted:?}"), async || (state_of(site, person, id).await == wanted).then_some(())).await;
}

async fn news(site: &Site) {
    for lang in LANGUAGES {
        let browser = site.browser(lang, SALMA);
        browser.sign_in().await;
        let wish = browser.get("my/contact").await;
        let fields = [("topic", "cases"), ("language", lang), ("by", "phone")];
        browser.send(&form(&wish, "/my/contact/wishes", &fields)).await;
        let before = site.letters(SALMAS_PHONE).await.len();
        let page = browser.begin("services/driving-licence-renewal").await;
        let done = browser.finish(page, &[]).await;
        let reference = done.reference().unwrap();
        until("a decision", async || {
            let letters = site.letters(SALMAS_PHONE).await;
            let ours = letters.iter().filter(|letter| letter.text.contains(&reference)).count();
            (ours >= 2).then_some(())
        })
        .await;
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        let letters = site.letters(SALMAS_PHONE).await;
        let ours: Vec<_> = letters.iter().filter(|letter| letter.text.contains(&reference)).collect();
        assert_eq!((ours.len(), letters.len() - before), (2, 2), "arrived, decided, and nothing twice: {ours:?}");
        for letter in &ours {
            assert_eq!((letter.language.as_str(), letter.times), (lang, 1));
            for never in ["سلمى", "Salma", SALMA, "http", "://", "\u{2068}", "\u{2069}"] {
                assert!(!letter.text.contains(never), "{never} in {}", letter.text);
            }
            assert_eq!(letter.parts, length(&letter.text).1 as u64);
        }
        let mine = browser.get("my/messages").await;
        assert!(
            mine.texts("main li.card").iter().filter(|card| card.contains(&reference)).count() == 2,
            "{}",
            mine.url
        );
        assert!(mine.has("main li.card a[href*='/applications/']"));
    }
}

async fn away(site: &Site) {
    let browser = site.browser("en", WIDAD);
    browser.sign_in().await;
    site.turn("letter-box", "refused").await;
    let to = "+999705550333";
    let page = browser.get("my/contact").await;
    let page = browser.send(&form(&page, "/my/contact/phone", &[("phone", to)])).await;
    let page = until("the page to say so", async || {
        let page = browser.get(&format!("{}?{}", page.path(), page.url.query().unwrap_or_default())).await;
        page.text("main").unwrap().contains("has not been sent yet").then_some(page)
    })
    .await;
    assert!(page.has(".note-warning") && page.has("input[name=code]"), "and it may still be typed when it comes");
    let list = browser.get("my/messages").await;
    assert!(list.text("main").unwrap().contains("does not answer"), "{:?}", list.text("main"));
    nowhere(site, &[to.to_owned()]).await;
    site.turn("letter-box", "ok").await;
    let letter = site.letter(to, 1).await;
    assert_eq!(letter.times, 1);
    let done = browser.submit(&page, &[("code", &letter.code())]).await;
    assert!(done.has(".note-good"), "{}", done.url);
    nowhere(site, &[to.to_owned(), letter.text]).await;
}

async fn lost(site: &Site) {
    let salma = citizen(site, SALMA).await;
    site.running.reach.contacts.mine(&salma, "ar").await.unwrap();
    site.turn("letter-box", "lost_answer").await;
    let id = site.running.reach.messages.tell(salma.person, &encounter()).await.unwrap();
    let ours = async || {
        let all = site.letters(SALMAS_PHONE).await;
        all.into_iter().filter(|letter| letter.text.contains("المركز الرئيسي")).collect::<Vec<_>>()
    };
    until("a second attempt", async || (ours().await.first()?.times >= 2).then_some(())).await;
    site.turn("letter-box", "ok").await;
    settled(site, salma.person, id, MessageState::Sent).await;
    assert_eq!(ours().await.len(), 1, "handed over more than once, and there once");
}

async fn nobody(site: &Site) {
    let browser = site.browser("ar", WIDAD);
    browser.sign_in().await;
    let page = browser.get("my/contact").await;
    let page = browser.send(&form(&page, "/my/contact/phone", &[("phone", "+999709999999")])).await;
    until("the page to say so", async || {
        let page = browser.get(&format!("{}?{}", page.path(), page.url.query().unwrap_or_default())).await;
        page.text("main").unwrap().contains("غير موجود").then_some(())
    })
    .await;
}

async fn late(site: &Site) {
    let salma = person(site, SALMA).await;
    site.turn("letter-box", "error_500").await;
    let sent = site.running.reach.codes.send(salma, CodePurpose::StaffChange, None).await.unwrap();
    settled(site, salma, sent.message, MessageState::Waiting { tried: true }).await;
    site.running.clock.advance(SignedDuration::from_mins(20));
    settled(site, salma, sent.message, MessageState::Lapsed).await;
    site.turn("letter-box", "ok").await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert!(site.coded(SALMAS_PHONE).await.is_empty(), "a code that has run out helps nobody");
}

async fn wishes(site: &Site) {
    let (reach, salma) = (&site.running.reach, citizen(site, SALMA).await);
    reach.contacts.mine(&salma, "ar").await.unwrap();
    let tell = async |wishes: Wishes| {
        reach.contacts.wish(&salma, &wishes).await.unwrap();
        let id = reach.messages.tell(salma.person, &encounter()).await.unwrap();
        state_of(site, salma.person, id).await
    };
    assert_eq!(tell(Wishes { looks: false, ..Wishes::default() }).await, MessageState::Kept);
    assert_ne!(tell(Wishes { language: Some("en".to_owned()), ..Wishes::default() }).await, MessageState::Kept);
    let letter = site.letter_that_says(SALMAS_PHONE, "record was opened").await;
    assert_eq!(letter.language, "en");
    let unheard_of = Wishes { language: Some("xx".to_owned()), ..Wishes::default() };
    assert_ne!(tell(unheard_of).await, MessageState::Kept);
    let letter = site.letter_that_says(SALMAS_PHONE, "فتح أحد موظفينا").await;
    assert_eq!(letter.language, "ar", "the portal's first language");
    assert_eq!(encounters(site, salma.person).await.len(), 3, "all stand in her space");
}

async fn silent(site: &Site) {
    let (reach, salma) = (&site.running.reach, citizen(site, SALMA).await);
    reach.contacts.mine(&salma, "ar").await.unwrap();
    let silent = Messages { sends: false, ..reach.messages.clone() };
    let id = silent.tell(salma.person, &encounter()).await.unwrap();
    assert_eq!(state_of(site, salma.person, id).await, MessageState::Kept);
    let codes = server::codes::OneTimeCodes { messages: silent, ..reach.codes.clone() };
    let sent = codes.send(salma.person, CodePurpose::StaffChange, None).await;
    assert!(matches!(sent, Err(server::codes::NotSent::NoGateway)));
    assert!(site.coded(SALMAS_PHONE).await.is_empty());
}

async fn opened(site: &Site) {
    let salma = citizen(site, SALMA).await;
    site.running.reach.contacts.mine(&salma, "en").await.unwrap();
    let clerk = at_desk(site, "ar", staff(StaffRole::Clerk)).await;
    let first = serve(&clerk, SALMA).await;
    let letter = site.letter_that_says(SALMAS_PHONE, "record was opened").await;
    assert!(!letter.text.contains("Salma") && !letter.text.contains("centre-capital"), "{}", letter.text);
    let browser = site.browser("en", SALMA);
    browser.sign_in().await;
    let mine = browser.get("my/messages").await;
    assert_eq!(mine.texts("main li.card").iter().filter(|card| card.contains("Your record was opened")).count(), 1);
    leave(&clerk, &first).await;
    serve(&clerk, SALMA).await;
    until("the second one", async || (encounters(site, salma.person).await.len() == 2).then_some(())).await;
}

async fn flood(site: &Site) {
    let (reach, salma) = (&site.running.reach, citizen(site, SALMA).await);
    reach.contacts.mine(&salma, "ar").await.unwrap();
    reach.contacts.wish(&salma, &Wishes { reminders: false, ..Wishes::default() }).await.unwrap();
    for _ in 0..25 {
        reach.messages.tell(salma.person, &encounter()).await.unwrap();
    }
    let told = encounters(site, salma.person).await;
    let kept = told.iter().filter(|one| one.state == MessageState::Kept).count();
    assert_eq!((told.len(), kept), (25, 5), "the rest stands in her space only");
    reach.codes.send(salma.person, CodePurpose::StaffChange, None).await.expect("nothing keeps a code back");
    site.letter(SALMAS_PHONE, 1).await.code();
}
