//! One-time codes: tried five times and no more, used once, for one thing, three an hour; only a keyed hash is kept.

use super::{SALMAS_PHONE, person};
use crate::secrets::nowhere;
use crate::support::{Case, HASSAN, SALMA, Site, WIDAD};
use domain::notice::CodePurpose::{Resume, StaffChange};
use futures::future::join_all;
use jiff::SignedDuration;
use server::codes::NotSent;
use server::storage::Checked;
use uuid::Uuid;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_code_is_for_one_thing_and_once", |site| Box::pin(one_thing(site))),
        Case::own("of_a_hundred_tries_at_once_five_count", |site| Box::pin(hundred(site))),
        Case::own("a_right_code_counts_once_of_a_hundred", |site| Box::pin(once(site))),
        Case::own("three_codes_an_hour", |site| Box::pin(three(site))),
        Case::own("codes_at_rest_are_hashes", |site| Box::pin(at_rest(site))),
    ]
}

/// A code that is not this one.
fn other(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

async fn one_thing(site: &Site) {
    let (codes, salma) = (&site.running.reach.codes, person(site, SALMA).await);
    let (about, hassan) = (Some(Uuid::new_v4()), person(site, HASSAN).await);
    let sent = codes.send(salma, StaffChange, about).await.unwrap();
    assert_eq!(sent.to.text(), "•••• ••71");
    let code = site.letter(SALMAS_PHONE, 1).await.code();
    let check = |person, purpose, about, typed: String| async move {
        codes.check(person, purpose, about, &typed).await.unwrap()
    };
    assert_eq!(check(hassan, StaffChange, about, code.clone()).await, Checked::Expired, "somebody else's");
    assert_eq!(check(salma, Resume, about, code.clone()).await, Checked::Expired, "another purpose");
    assert_eq!(check(salma, StaffChange, None, code.clone()).await, Checked::Expired, "another thing");
    for slip in ["", "12345", "1234567", "abcdef", "12 34 5"] {
        assert_eq!(check(salma, StaffChange, about, slip.to_owned()).await, Checked::NotSixDigits, "{slip}");
    }
    assert_eq!(check(salma, StaffChange, about, other(&code)).await, Checked::Wrong { left: 4 });
    let arabic: String = code.chars().map(|c| char::from_u32(0x0660 + c.to_digit(10).unwrap()).unwrap()).collect();
    let typed =
        format!("{} {}", arabic.chars().take(3).collect::<String>(), arabic.chars().skip(3).collect::<String>());
    assert_eq!(check(salma, StaffChange, about, typed).await, Checked::Right);
    assert_eq!(check(salma, StaffChange, about, code).await, Checked::Expired, "used");
    codes.send(salma, StaffChange, about).await.unwrap();
    let old = site.letter(SALMAS_PHONE, 2).await.code();
    codes.send(salma, StaffChange, about).await.unwrap();
    let new = site.letter(SALMAS_PHONE, 3).await.code();
    if old != new {
        assert_eq!(check(salma, StaffChange, about, old).await, Checked::Wrong { left: 4 }, "only the last one counts");
    }
    site.running.clock.advance(SignedDuration::from_mins(11));
    assert_eq!(check(salma, StaffChange, about, new).await, Checked::Expired, "after ten minutes");
    let widad = person(site, WIDAD).await;
    assert!(
        matches!(codes.send(widad, StaffChange, about).await, Err(NotSent::NoContact)),
        "nobody knows how to reach her"
    );
}

async fn hundred(site: &Site) {
    let (codes, salma) = (&site.running.reach.codes, person(site, SALMA).await);
    codes.send(salma, StaffChange, None).await.unwrap();
    let code = site.letter(SALMAS_PHONE, 1).await.code();
    let wrong = other(&code);
    let tries = (0..100).map(|_| codes.check(salma, StaffChange, None, &wrong));
    let outcomes: Vec<Checked> = join_all(tries).await.into_iter().map(Result::unwrap).collect();
    let mut left: Vec<i64> =
        outcomes.iter().filter_map(|it| if let Checked::Wrong { left } = it { Some(*left) } else { None }).collect();
    left.sort_unstable();
    assert_eq!(left, [1, 2, 3, 4], "the fifth is the last, and each counted once");
    assert_eq!(outcomes.iter().filter(|it| **it == Checked::Locked).count(), 96);
    assert_eq!(
        codes.check(salma, StaffChange, None, &code).await.unwrap(),
        Checked::Locked,
        "the right one comes too late"
    );
    codes.send(salma, StaffChange, None).await.unwrap();
    let fresh = site.letter(SALMAS_PHONE, 2).await.code();
    assert_eq!(
        codes.check(salma, StaffChange, None, &fresh).await.unwrap(),
        Checked::Right,
        "a new one is as good as ever"
    );
}

async fn once(site: &Site) {
    let (codes, salma) = (&site.running.reach.codes, person(site, SALMA).await);
    codes.send(salma, StaffChange, None).await.unwrap();
    let code = site.letter(SALMAS_PHONE, 1).await.code();
    let tries = (0..100).map(|_| codes.check(salma, StaffChange, None, &code));
    let outcomes: Vec<Checked> = join_all(tries).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(outcomes.iter().filter(|it| **it == Checked::Right).count(), 1);
    assert_eq!(outcomes.iter().filter(|it| **it == Checked::Expired).count(), 99);
}

async fn three(site: &Site) {
    let (codes, salma) = (&site.running.reach.codes, person(site, SALMA).await);
    // The register is asked once, before many want to know.
    site.running.reach.contacts.record.for_codes(salma).await.unwrap();
    let sends = (0..10).map(|_| codes.send(salma, StaffChange, None));
    let sent: Vec<_> = join_all(sends).await;
    assert_eq!(sent.iter().filter(|it| it.is_ok()).count(), 3, "of ten at the same time");
    let Err(NotSent::Enough { again_at }) = codes.send(salma, Resume, None).await else {
        panic!("whatever it is for");
    };
    let wait = again_at.duration_since(site.running.clock.now());
    assert!(wait > SignedDuration::from_mins(58) && wait <= SignedDuration::from_hours(1), "{wait}");
    site.running.clock.advance(SignedDuration::from_mins(61));
    codes.send(salma, StaffChange, None).await.unwrap();
    let hassan = person(site, HASSAN).await;
    codes.send(hassan, StaffChange, None).await.expect("somebody else is not concerned");
}

async fn at_rest(site: &Site) {
    let (reach, salma) = (&site.running.reach, person(site, SALMA).await);
    reach.codes.send(salma, StaffChange, None).await.unwrap();
    let sent = site.letter(SALMAS_PHONE, 1).await;
    let browser = site.browser("en", SALMA);
    let page = browser.begin("services/change-of-address").await;
    let path = format!("applications/{}/resume-code", page.application());
    let made = browser.submit(&browser.get(&path).await, &[]).await;
    let spoken = made.text("#resume-code").unwrap();
    let plain = spoken.replace('-', "");
    // Six digits alone may stand anywhere by chance: the sentence with them may not.
    nowhere(site, &[spoken, plain, sent.text, SALMAS_PHONE.to_owned()]).await;
}
