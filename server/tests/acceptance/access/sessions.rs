//! Sessions: another id whenever somebody becomes somebody else or surer known, and nothing for whoever planted the old one.

use crate::desk::staff;
use crate::represent::{act, give, press};
use crate::support::{Browser, Case, Form, HAKIM, HASSAN, LAYLA, Page, Site, YOUSEF};
use domain::application::StaffRole;
use reqwest::header::HeaderMap;

/// The names of the sessions' cookies.
const PERSON: &str = "shubbak";
const DESK: &str = "shubbak-desk";

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::own("the_id_changes_whenever_somebody_becomes_another", |site| Box::pin(changes(site))),
        Case::shared("a_planted_session_is_not_taken_over", |site| Box::pin(planted(site))),
        Case::shared("two_browsers_and_two_visits_in_one", |site| Box::pin(beside(site))),
    ]
}

/// Whether an old id still opens a person's pages.
async fn opens(site: &Site, name: &str, id: &str) -> bool {
    let other = site.browser("en", LAYLA);
    other.set_cookie(name, id);
    let page = other.get(if name == DESK { "desk" } else { "my" }).await;
    !page.path().ends_with("/sign-in")
}

/// The id after something that must have changed it; the one before is dead.
async fn new_id(site: &Site, browser: &Browser, before: &str, what: &str) -> String {
    let now = browser.session().unwrap_or_else(|| panic!("{what}: a session"));
    assert_ne!(now, before, "{what}: another id");
    assert!(!opens(site, PERSON, before).await, "{what}: the old id is dead");
    assert!(opens(site, PERSON, &now).await, "{what}: the new one is not");
    now
}

fn token(page: &Page) -> String {
    page.attribute("input[name=csrf]", "value").unwrap_or_else(|| panic!("{} has no token", page.url))
}

async fn changes(site: &Site) {
    let service = "driving-licence-renewal";
    let giver = site.browser("en", HASSAN);
    giver.sign_in().await;
    give(&giver, YOUSEF, service, "12").await;

    let browser = site.browser("en", YOUSEF);
    let page = browser.get("my").await;
    let eid = browser.submit(&page, &[]).await;
    let away = browser.session().expect("what the eID must match is kept");
    assert!(browser.submit(&eid, &[]).await.path().ends_with("/my"));
    let signed_in = new_id(site, &browser, &away, "at sign-in").await;

    // Surer known: at the eID again, with the highest assurance.
    let csrf = token(&browser.get("my/contact").await);
    let fields = vec![("csrf".to_owned(), csrf)];
    let step_up = Form { action: browser.url("my/contact/sign-in-surely"), post: true, fields };
    let eid = browser.send(&step_up).await;
    assert!(eid.path().starts_with("/eid/"), "{}", eid.url);
    let back = browser.submit(&eid, &[]).await;
    assert!(back.path().ends_with("/my/contact"), "{}", back.url);
    let surer = new_id(site, &browser, &signed_in, "at step-up").await;

    let before = token(&browser.get("my").await);
    assert!(act(&browser).await.has(".acting"));
    let acting = new_id(site, &browser, &surer, "where somebody begins to act for another").await;
    let fields = vec![("csrf".to_owned(), before)];
    let old = Form { action: browser.url("my/represent/stop"), post: true, fields };
    let answer = browser.once(browser.plain_post(&old, HeaderMap::new())).await;
    assert_eq!(answer.status, 403, "a token from before is none any more");

    let page = browser.get("my/represent").await;
    press(&browser, &page, "/my/represent/stop").await;
    let oneself = new_id(site, &browser, &acting, "where it ends").await;

    browser.sign_out().await;
    assert!(!opens(site, PERSON, &oneself).await, "signed out, the id is dead");
}

/// Somebody else's browser sent to the eID: an id that they know.
async fn attackers(site: &Site) -> String {
    let attacker = site.browser("en", HAKIM);
    let page = attacker.get("my").await;
    attacker.submit(&page, &[]).await;
    attacker.session().expect("the attacker's own session")
}

async fn planted(site: &Site) {
    for id in [attackers(site).await, "AAAAAAAAAAAAAAAAAAAAAA".to_owned(), "no id at all".to_owned()] {
        let victim = site.browser("en", LAYLA);
        victim.set_cookie(PERSON, &id);
        let page = victim.sign_in().await;
        assert_eq!(page.status, 200);
        assert_ne!(victim.session().as_deref(), Some(id.as_str()), "the planted id is not taken over");
        assert!(!opens(site, PERSON, &id).await, "and whoever knows it is nobody");
    }
    let planted = "AAAAAAAAAAAAAAAAAAAAAA";
    let clerk = site.browser("en", staff(StaffRole::Clerk));
    clerk.set_cookie(DESK, planted);
    to_desk(&clerk).await;
    assert_ne!(clerk.cookie(DESK).as_deref(), Some(planted));
    assert!(!opens(site, DESK, planted).await);
    // The one's session is not the other's: under the other name it opens nothing.
    assert!(!opens(site, PERSON, &clerk.cookie(DESK).unwrap()).await, "a member of staff is no person by that");
    let person = site.browser("en", LAYLA);
    person.sign_in().await;
    assert!(!opens(site, DESK, &person.session().unwrap()).await, "nor a person staff");
}

/// Signs in at the desk, whoever else is signed in with this browser.
async fn to_desk(browser: &Browser) -> Page {
    let page = browser.get("desk").await;
    let page = browser.submit(&browser.submit(&page, &[]).await, &[]).await;
    assert!(page.path().ends_with("/desk"), "{}", page.url);
    page
}

async fn beside(site: &Site) {
    let (one, other) = (site.browser("en", LAYLA), site.browser("ar", LAYLA));
    one.sign_in().await;
    other.sign_in().await;
    assert_ne!(one.session(), other.session());
    let stolen = token(&one.get("my").await);
    let fields = vec![("csrf".to_owned(), stolen)];
    let out = Form { action: other.url("sign-out"), post: true, fields };
    assert_eq!(other.once(other.plain_post(&out, HeaderMap::new())).await.status, 403, "each has a token of its own");
    one.sign_out().await;
    assert!(one.get("my").await.path().ends_with("/sign-in"), "one is signed out");
    assert!(other.get("my").await.path().ends_with("/my"), "the other browser goes on");

    let mut both = site.browser("en", LAYLA);
    both.sign_in().await;
    both.person = staff(StaffRole::Clerk).to_owned();
    let desk = to_desk(&both).await;
    assert!(both.get("my").await.path().ends_with("/my"), "a person still");
    let fields = vec![("csrf".to_owned(), token(&desk))];
    let crossed = Form { action: both.url("sign-out"), post: true, fields };
    assert_eq!(
        both.once(both.plain_post(&crossed, HeaderMap::new())).await.status,
        403,
        "the desk's token is not theirs"
    );
    both.send(&desk.pressed("form[action$='/desk/sign-out'] button")).await;
    assert!(both.get("desk").await.path().ends_with("/desk/sign-in"));
    assert!(both.get("my").await.path().ends_with("/my"), "leaving the desk leaves the person");
}
