//! Visitors who come at the wrong moment: a centre that is closed, an old form, a lost ticket, a kiosk that is pressed too often.

use super::{CENTRE, CLERK, COLLEAGUE, act, at_counter, forward, in_hand, number, take};
use crate::support::{Form, LANGUAGES, SALMA, Site};
use jiff::SignedDuration;

pub(super) async fn closed(site: &Site) {
    let clock = &site.running.clock;
    let mut forms = Vec::new();
    for lang in LANGUAGES {
        let visitor = site.browser(lang, SALMA);
        let form = visitor.get(&format!("centres/{CENTRE}/kiosk")).await.form(SALMA).set("kind", "family");
        forms.push((lang, visitor, form));
    }
    // The forms are from the morning; they are sent in the evening.
    let today = clock.today();
    forward(clock, today.at(19, 0, 0, 0));
    for (lang, visitor, form) in forms {
        let page = visitor.send(&form).await;
        assert_eq!(page.status, 409);
        assert!(page.has(".note-warning a[href$='/centres/centre-capital']"), "with a way on");
        let words = weekday(lang, today.tomorrow().unwrap());
        assert!(page.text(".note-warning").unwrap().contains(&words), "{words}: {:?}", page.text(".note-warning"));
        let page = visitor.get(&format!("centres/{CENTRE}/kiosk")).await;
        assert!(!page.has("button[name=kind]") && page.has(".note-warning"));
    }
}

/// The weekday on which a centre opens, in a language.
pub(super) fn weekday(lang: &str, day: jiff::civil::Date) -> String {
    use jiff::civil::Weekday;
    let (arabic, english) = match day.weekday() {
        Weekday::Sunday => ("الأحد", "Sunday"),
        Weekday::Monday => ("الاثنين", "Monday"),
        Weekday::Tuesday => ("الثلاثاء", "Tuesday"),
        Weekday::Wednesday => ("الأربعاء", "Wednesday"),
        Weekday::Thursday => ("الخميس", "Thursday"),
        Weekday::Friday => ("الجمعة", "Friday"),
        Weekday::Saturday => ("السبت", "Saturday"),
    };
    if lang == "ar" { arabic.to_owned() } else { english.to_owned() }
}

pub(super) async fn stale(site: &Site) {
    let visitor = site.browser("en", SALMA);
    for _ in 0..3 {
        take(&visitor, "family", false).await;
    }
    let (clerk, page) = at_counter(site, "en", CLERK, "1").await;
    let (colleague, other) = at_counter(site, "en", COLLEAGUE, "5").await;
    let mine = act(&clerk, &page, "call", &[]).await;
    let theirs = act(&colleague, &other, "call", &[]).await;
    assert_ne!(in_hand(&mine), in_hand(&theirs));
    // A colleague can't finish what is in somebody else's hands, nor can an old page of one's own.
    let field = mine.attribute(".queue-hand input[name=ticket]", "value").unwrap();
    let stolen = act(&colleague, &theirs, "finish", &[]).await;
    assert_eq!(stolen.status, 200, "their own is fine");
    let foreign = Form {
        action: colleague.url("desk/queue"),
        post: true,
        fields: [
            ("csrf", stolen.attribute("main form input[name=csrf]", "value").unwrap().as_str()),
            ("act", "finish"),
            ("ticket", &field),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
    };
    let refused = colleague.send(&foreign).await;
    assert_eq!(refused.status, 409);
    assert!(refused.has(".note-warning"));
    let done = act(&clerk, &mine, "finish-and-call", &[]).await;
    let next = in_hand(&done);
    let again = act(&clerk, &mine, "finish-and-call", &[]).await;
    assert_eq!(again.status, 409, "the page was old");
    assert_eq!(in_hand(&again), next, "and nobody else was called by it");
    let twice = act(&clerk, &done, "call", &[]).await;
    assert!(twice.has(".note-info") && in_hand(&twice) == next, "one at a time");
}

pub(super) async fn lost_tickets(site: &Site) {
    for lang in LANGUAGES {
        let visitor = site.browser(lang, SALMA);
        let wrong = visitor.get(&format!("centres/{CENTRE}/tickets/0000000000000000")).await;
        assert_eq!(wrong.status, 404);
        assert!(wrong.has(&format!("main a[href$='/centres/{CENTRE}']")), "with a way on");
        let page = take(&visitor, "family", false).await;
        let elsewhere = visitor.get(&page.path().replace(CENTRE, "centre-sidr")).await;
        assert_eq!(elsewhere.status, 404, "a ticket belongs to its centre");
        assert_eq!(visitor.get(&format!("/{lang}/centres/nowhere")).await.status, 404);
        let mine = visitor.get(page.path()).await;
        let form = mine.form(SALMA);
        let left = visitor.send(&form).await;
        assert!(left.has(".tag-calm"), "left the line");
        let again = visitor.send(&form).await;
        assert_eq!(again.status, 409, "once is enough");
        assert!(again.has(".note-warning"));
    }
    let visitor = site.browser("en", SALMA);
    let page = take(&visitor, "family", false).await;
    let form = visitor.get(page.path()).await.form(SALMA);
    site.running.clock.advance(SignedDuration::from_hours(24));
    let old = visitor.get(page.path()).await;
    assert_eq!(old.status, 200);
    assert!(old.has(".tag-calm") && !old.has("main form"), "of yesterday");
    assert_eq!(visitor.send(&form).await.status, 409);
}

pub(super) async fn flood(site: &Site) {
    let visitor = site.browser("en", SALMA);
    let first = visitor.get(&format!("centres/{CENTRE}/kiosk")).await.form(SALMA).set("kind", "family");
    let page = visitor.send(&first).await;
    assert_eq!(number(&visitor.send(&first).await), number(&page), "sent twice, it is one ticket");
    for place in 0..29 {
        let form = first.clone().set("key", &format!("k{place}"));
        assert_eq!(visitor.send(&form).await.status, 200, "{place}");
    }
    let refused = visitor.send(&first.clone().set("key", "one-more")).await;
    assert_eq!(refused.status, 429);
    assert!(refused.has(".note-warning") && refused.has("button[name=kind]"), "and the way to try again");
    site.running.clock.advance(SignedDuration::from_secs(61));
    assert_eq!(visitor.send(&first.set("key", "later")).await.status, 200);
}
