//! Paper forms: blank for everybody, filled in at the desk, and what their codes open.

use super::desk::at_desk;
use super::encounters::{begin, leave, serve};
use crate::support::{Case, LANGUAGES, SALMA, Site, YOUSEF, catalogue};

const CLERK: &str = "S-3001";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::shared("every_service_and_life_event_has_a_paper_form", |site| Box::pin(blank(site))),
        Case::own("a_scanned_form_opens_what_it_is_about", |site| Box::pin(scanned(site))),
    ]
}

async fn blank(site: &Site) {
    let catalogue = catalogue();
    for lang in LANGUAGES {
        let anybody = site.browser(lang, SALMA);
        let services = catalogue.services.keys().map(|id| format!("services/{id}"));
        let events = catalogue.life_events.iter().map(|event| format!("life-events/{}", event.id));
        for path in services.chain(events) {
            let offer = anybody.get(&path).await;
            let link = offer.attribute("main a[href*='/forms/']", "href").expect("a link to the form");
            let form = anybody.get(&link).await;
            assert_eq!(form.status, 200, "{path}");
            assert!(form.count(".form-part") >= 4 && form.has("svg.qr path"), "{path}");
            assert!(form.text(".form-address").unwrap().contains(&format!("/{lang}/desk/forms/{path}")));
            assert!(form.has(".paper-sign") && form.has(".form-centres li"), "{path}: to sign, and where to take it");
            assert_eq!(form.count("main input, main select"), 0, "it is paper");
        }
        let form = anybody.get("forms/services/driving-licence-renewal").await;
        let held = if lang == "ar" { "تاريخ الميلاد" } else { "Date of birth" };
        assert!(!form.texts(".form-label").iter().any(|label| label == held), "what a register holds is not asked");
    }
    let anybody = site.browser("en", SALMA);
    for path in ["forms/services/nothing", "forms/other/driving-licence-renewal"] {
        assert_eq!(anybody.get(path).await.status, 404);
    }
}

async fn scanned(site: &Site) {
    let clerk = at_desk(site, "ar", CLERK).await;
    let code = "desk/forms/services/driving-licence-renewal";
    let first = clerk.get(code).await;
    assert!(first.path().ends_with("/encounters/new") && first.has(".note"), "identify first: {}", first.url);
    let compare = clerk.submit(&first, &[("national_id", SALMA)]).await;
    let encounter = clerk.submit(&compare, &[]).await;
    assert!(encounter.url.query().is_some_and(|query| query.contains("begin=")), "{}", encounter.url);
    let form = clerk.submit(&encounter, &[]).await;
    assert!(form.path().contains("/applications/"), "Enter begins it: {}", form.url);
    let paper = clerk.get(&format!("{}/form", form.path())).await;
    assert_eq!(paper.status, 200, "{:?}", paper.text("main"));
    assert!(paper.count(".form-known .form-row") > 3, "what registers said is printed");
    assert!(paper.text("main").unwrap().contains(SALMA));
    assert_eq!(paper.headers["cache-control"], "no-store");
    let address = paper.text(".form-address").unwrap();
    let (_, draft) = address.split_once("/ar/").unwrap();
    let again = clerk.get(draft).await;
    assert_eq!(again.path(), form.path(), "the same draft");
    leave(&clerk, &encounter).await;

    let encounter = serve(&clerk, YOUSEF).await;
    let others = clerk.get(draft).await;
    assert!(others.has(".note-warning") && others.path() == encounter.path(), "somebody else's: {}", others.url);
    assert!(!others.body.contains(SALMA));
    let begun = begin(&clerk, &clerk.get(code).await, "services/driving-licence-renewal").await;
    assert!(begun.path().contains("/applications/"));
    leave(&clerk, &encounter).await;
    let anybody = site.browser("ar", SALMA);
    assert!(anybody.get(draft).await.path().ends_with("/desk/sign-in"), "nobody else opens it");
}
