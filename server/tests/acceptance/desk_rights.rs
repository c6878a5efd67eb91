//! Rights at the desk: two different people, in force without restart, and mistakes told where they can be mended.

use super::desk::{at_desk, staff};
use crate::support::{Browser, Case, Form, HASSAN, LANGUAGES, Page, Site, client};
use domain::application::StaffRole;

const FIRST: &str = "S-1001";
const SECOND: &str = "S-1002";
const ROW: &str = "driving-licence-renewal-drivers";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_withdrawal_takes_two_people_and_no_restart", |site| Box::pin(withdrawal(site))),
        Case::own("a_new_row_with_mistakes_is_told_and_kept", |site| Box::pin(new_row(site))),
        Case::own("another_last_day_takes_two_people", |site| Box::pin(last_day(site))),
        Case::shared("readers_read_and_change_nothing", |site| Box::pin(readers(site))),
        Case::shared("rows_that_are_not_there", |site| Box::pin(unknown(site))),
    ]
}

/// The form of a page in the desk, filled with these fields and no examples.
fn form(browser: &Browser, page: &Page, fields: &[(&str, &str)]) -> Form {
    let csrf = page.attribute("main form[method=post] input[name=csrf]", "value").expect("a form with a token");
    let mut all = vec![("csrf".to_owned(), csrf)];
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let action = page.attribute("main form[method=post]", "action").unwrap();
    Form { action: browser.url(&action), post: true, fields: all }
}

/// How many facts of the drivers' register a new application is shown.
async fn facts_of_drivers(site: &Site) -> usize {
    let citizen = site.browser("en", HASSAN);
    let mut page = citizen.begin("services/driving-licence-renewal").await;
    while page.name().starts_with("known-") {
        if page.name() == "known-drivers" {
            return page.count("[data-fact]");
        }
        page = citizen.submit(&page, &[]).await;
    }
    0
}

async fn withdrawal(site: &Site) {
    assert!(facts_of_drivers(site).await > 0, "the register is asked at first");
    let first = at_desk(site, "en", FIRST).await;
    let page = first.get(&format!("desk/rights/{ROW}")).await;
    assert_eq!(page.status, 200);
    let wanted = [("wanted", "withdraw"), ("legal_basis", ""), ("decision", "AUT-2026-901")];
    let nothing = first.send(&form(&first, &page, &wanted)).await;
    assert_eq!(nothing.status, 422, "a law is needed");
    assert!(nothing.has("[role=alert] a[href='#legal_basis']"));
    assert_eq!(nothing.attribute("#decision", "value").as_deref(), Some("AUT-2026-901"), "what was typed is kept");
    let law = nothing.attribute("#legal_basis option:not([value=''])", "value").unwrap();
    let wanted = [("wanted", "withdraw"), ("legal_basis", law.as_str()), ("decision", "AUT-2026-901")];
    let proposal = first.send(&form(&first, &nothing, &wanted)).await;
    assert!(proposal.path().contains("/desk/rights/proposals/"), "{} {}", proposal.status, proposal.url);
    assert!(!proposal.has("button[name=approve]"), "whoever proposed it is not asked");
    let own = first.url(proposal.path());
    let sly = form(&first, &page, &[("approve", "yes")]);
    let told = first.send(&Form { action: own, ..sly }).await;
    assert_eq!(told.status, 403);
    assert!(
        told.text("[role=alert]").is_some_and(|text| text.contains("proposed this yourself")),
        "{:?}",
        told.text("main")
    );
    assert!(facts_of_drivers(site).await > 0, "one person changes nothing, whatever they send");

    let second = at_desk(site, "ar", SECOND).await;
    let list = second.get("desk/rights").await;
    assert_eq!(list.count(".cards-you > li"), 1, "it waits for the second person");
    let path = proposal.path().replace("/en/", "/ar/");
    let page = second.get(&path).await;
    let approved = second.send(&form(&second, &page, &[("approve", "yes")])).await;
    assert!(approved.has(".note-good"), "{:?}", approved.text("main"));
    assert_eq!(facts_of_drivers(site).await, 0, "in force at once");
    let again = second.send(&form(&second, &page, &[("approve", "no")])).await;
    assert!(again.has(".note-good"), "what was decided stays decided");

    let row = second.get(&format!("desk/rights/{ROW}")).await;
    let history = row.texts(".history > li");
    assert_eq!(history.len(), 4, "{history:?}");
    assert!(history[0].contains(SECOND) && history[2].contains(FIRST), "newest first: {history:?}");
    assert!(
        history[1].contains(FIRST) && history[1].contains("اقترحه بنفسه"),
        "who tried alone is on record: {history:?}"
    );
    told_to_everybody(site).await;
    let auditor = at_desk(site, "en", staff(StaffRole::Auditor)).await;
    let refused = auditor.get("desk/audit?decision=refused&source=drivers").await;
    assert!(refused.count(".records > li") > 0, "the auditor sees the refusal");
    let looks = site.browser("en", HASSAN);
    looks.sign_in().await;
    assert!(looks.get("my/data/usage").await.has(".tag-bad"), "and so does the person");
}

/// A withdrawn row names the day and the grounds of its withdrawal in the open data, and nobody is told any more that
/// its register will be asked.
async fn told_to_everybody(site: &Site) {
    let data = client().get(format!("{}/open-data/authorisations.json", site.base)).send().await.unwrap();
    let data: serde_json::Value = data.json().await.unwrap();
    let row = data["authorisations"].as_array().unwrap().iter().find(|row| row["id"] == ROW).unwrap();
    assert_eq!((&row["state"], &row["withdrawal_decision"]), (&"withdrawn".into(), &"AUT-2026-901".into()), "{row}");
    assert!(row["withdrawal_legal_basis"].is_string() && row["withdrawal_law"].is_string(), "{row}");
    let today = site.running.clock.local(site.running.clock.now()).date();
    assert_eq!(row["withdrawn_on"], today.to_string());
    assert_ne!(row["decision"], row["withdrawal_decision"], "the decision that granted it stays");
    let others = data["authorisations"].as_array().unwrap().iter().filter(|row| row["withdrawn_on"].is_string());
    assert_eq!(others.count(), 1, "rows in force have no withdrawal");
    let citizen = site.browser("en", HASSAN);
    let begin = citizen.begin_page("services/driving-licence-renewal").await;
    let registers = begin.texts(".registers summary").join(" | ");
    assert!(!registers.contains("drivers") && registers.contains("Population register"), "{registers}");
}

async fn new_row(site: &Site) {
    let first = at_desk(site, "ar", FIRST).await;
    let start = first.get("desk/rights/new").await;
    assert!(start.has("select#service") && start.has("select#source") && start.has("select#direction"));
    let nothing = first.get("desk/rights/new?service=driving-licence-renewal&source=vehicles&direction=pull").await;
    assert!(nothing.has(".note-warning"), "the two have nothing in common");
    let chosen = "desk/rights/new?service=driving-licence-renewal&source=drivers&direction=pull";
    let page = first.get(chosen).await;
    let concept = page.attribute("input[name=concepts]", "value").unwrap();
    let capacity = page.attribute("input[name=capacities]", "value").unwrap();
    let law = page.attribute("#legal_basis option:not([value=''])", "value").unwrap();
    let asked = [
        ("service", "driving-licence-renewal"),
        ("source", "drivers"),
        ("direction", "pull"),
        ("concepts", concept.as_str()),
        ("capacities", capacity.as_str()),
        ("assurance", "substantial"),
        ("basis", "explicit_request"),
        ("legal_basis", law.as_str()),
        ("valid_from", "2026-01-01"),
    ];
    let with = |more: &[(&'static str, &'static str)]| [&asked, more].concat();
    let channel = first.send(&form(&first, &page, &with(&[("decision", "AUT-2026-902")]))).await;
    assert_eq!(channel.status, 422);
    assert!(channel.has("[role=alert] a[href='#channels']"), "{:?}", channel.texts("[role=alert] a"));
    assert!(channel.has("#concepts[checked]"), "what was chosen stays chosen");
    let never = with(&[("channels", "web"), ("decision", "x"), ("valid_to", "٢٠٢٥-٠١-٠١")]);
    let never = first.send(&form(&first, &page, &never)).await;
    assert!(never.has("[role=alert] a[href='#valid_to']"), "it ends before it begins, in either digits");
    let no_date = with(&[("channels", "web"), ("decision", "x"), ("valid_to", "tomorrow")]);
    assert!(first.send(&form(&first, &page, &no_date)).await.has("[role=alert] a[href='#valid_to']"));
    let right = with(&[("channels", "web"), ("decision", "AUT-2026-902")]);
    let proposal = first.send(&form(&first, &page, &right)).await;
    assert!(proposal.path().contains("/desk/rights/proposals/"), "{:?}", proposal.texts("[role=alert] a"));
    let second = at_desk(site, "en", SECOND).await;
    let page = second.get(&proposal.path().replace("/ar/", "/en/")).await;
    let refused = second.send(&form(&second, &page, &[("approve", "no")])).await;
    assert!(refused.has(".note-info") && !refused.has("button[name=approve]"));
    let list = second.get("desk/rights?standing=refused").await;
    assert_eq!(list.count(".records > li"), 1, "it is kept, as refused");
}

async fn last_day(site: &Site) {
    let first = at_desk(site, "en", FIRST).await;
    let page = first.get(&format!("desk/rights/{ROW}")).await;
    let law = page.attribute("#legal_basis option:not([value=''])", "value").unwrap();
    let wanted = |last: &'static str| {
        [("wanted", "end"), ("valid_to", last), ("legal_basis", law.as_str()), ("decision", "AUT-2026-903")]
    };
    let past = first.send(&form(&first, &page, &wanted("2026-02-01"))).await;
    assert!(past.has("[role=alert] a[href='#valid_to']"), "a day that is over");
    let proposal = first.send(&form(&first, &page, &wanted("2099-12-31"))).await;
    let taken = first.send(&form(&first, &page, &wanted("2098-12-31"))).await;
    assert_eq!(taken.status, 422, "one proposal at a time");
    let second = at_desk(site, "en", SECOND).await;
    let decide = second.get(proposal.path()).await;
    second.send(&form(&second, &decide, &[("approve", "yes")])).await;
    let row = second.get(&format!("desk/rights/{ROW}")).await;
    assert!(row.body.contains("2099"), "the new last day");
    assert!(facts_of_drivers(site).await > 0, "still in force until then");
}

async fn readers(site: &Site) {
    for lang in LANGUAGES {
        let auditor = at_desk(site, lang, staff(StaffRole::Auditor)).await;
        let list = auditor.get("desk/rights").await;
        assert!(list.count(".records > li") > 40);
        assert!(!list.has("a[href$='/desk/rights/new']"));
        let of_drivers = auditor.get("desk/rights?source=drivers&standing=in_force").await;
        assert!((1..10).contains(&of_drivers.count(".records > li")));
        let row = auditor.get(&format!("desk/rights/{ROW}")).await;
        assert_eq!(row.status, 200);
        assert!(!row.has("main form"), "nothing to send");
        let csrf = list.attribute("input[name=csrf]", "value").unwrap();
        let action = auditor.url(&format!("desk/rights/{ROW}"));
        let fields = vec![("csrf".to_owned(), csrf), ("wanted".to_owned(), "withdraw".to_owned())];
        assert_eq!(auditor.send(&Form { action, post: true, fields }).await.status, 403);
    }
}

async fn unknown(site: &Site) {
    let first = at_desk(site, "en", FIRST).await;
    for path in ["nothing", "proposals/1", "proposals/00000000-0000-0000-0000-000000000000"] {
        assert_eq!(first.get(&format!("desk/rights/{path}")).await.status, 404, "{path}");
    }
}
