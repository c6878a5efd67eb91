//! The keys of the desk: each member of staff's own, never two on one, and off where somebody wants them off.

use super::desk::at_desk;
use super::queue::{at_counter, in_the_morning};
use crate::support::{Case, LANGUAGES, Site};

const CLERK: &str = "S-3001";
const COLLEAGUE: &str = "S-3010";

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::own_with("keys_are_chosen_checked_and_turned_off", in_the_morning, |site| Box::pin(keys(site)))]
}

async fn keys(site: &Site) {
    for lang in LANGUAGES {
        let (clerk, queue) = at_counter(site, lang, CLERK, "1").await;
        assert!(queue.has("button[value=call][data-key=KeyN][aria-keyshortcuts=N]"));
        let link = queue.attribute(".queue-keys a", "href").expect("the way to the keys");
        let page = clerk.get(&link).await;
        assert_eq!(page.count("main select"), 15, "every key that there is");
        let twice = clerk.submit(&page, &[("key-give", "N")]).await;
        assert_eq!(twice.status, 422);
        assert!(twice.has("[role=alert] a[href='#key-give']"));
        assert!(twice.has("#key-give option[value=N][selected]"), "what was chosen stays chosen");
        let browsers = clerk.submit(&page, &[("key-save", "D")]).await;
        assert!(browsers.status == 422 && browsers.has("[role=alert] a[href='#key-save']"));
        let none = clerk.submit(&page, &[("key-open", "Tab")]).await;
        assert_eq!(none.status, 422);
        let form = page.form(CLERK).set("key-give", "N").set("key-call-next", "7").set("key-save", "W");
        let saved = clerk.send(&form).await;
        assert!(saved.status == 200 && saved.has(".note-good"), "{:?}", saved.text("[role=alert]"));
        let queue = clerk.get("desk/queue").await;
        assert!(queue.has("button[value=call][data-key=Digit7]") && queue.has("summary[data-key=KeyN]"));
        let colleague = at_desk(site, lang, COLLEAGUE).await;
        let theirs = colleague.get("desk/keys").await;
        assert!(theirs.has("#key-call-next option[value=N][selected]"), "one's own, not everybody's");
        let off = clerk.send(&clerk.get("desk/keys").await.form(CLERK).without("on")).await;
        assert_eq!(off.status, 200);
        assert_eq!(clerk.get("desk/queue").await.count("[data-key], [aria-keyshortcuts]"), 0, "off is off");
        let reset = clerk.send(&saved.form(CLERK).set("reset", "yes").without("on")).await;
        assert!(reset.has("#on[checked]") && reset.has("#key-call-next option[value=N][selected]"));
        let queue = clerk.get("desk/queue").await;
        super::queue::act(&clerk, &queue, "pause", &[]).await;
    }
}
