//! Rights in the database: two people, the law and a decision; in force without restart, here and in another portal.

use crate::commands::{content, said, shubbak};
use crate::support::{Case, HAKIM, HASSAN, Kind, LAYLA, Raw, Site, catalogue, until};
use domain::application::{Actor, StaffRole};
use domain::catalogue::Authorisation;
use domain::exchange::unusual::{Limits, Pattern};
use domain::proposal::{Flaw, Standing, What};
use jiff::ToSpan;
use server::audit::{Oversight, OversightRefusal};
use server::rights::{Authorisations, Grounds, RightsRefusal};
use uuid::Uuid;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("a_withdrawal_holds_without_restart", |site| Box::pin(withdrawal(site))),
        Case::own("two_people_decide", |site| Box::pin(two_people(site))),
        Case::own("the_table_itself_refuses_one_person", |site| Box::pin(by_sql(site))),
        Case::own("what_can_not_stand_is_said", |site| Box::pin(flawed(site))),
        Case::own("a_last_day_is_moved", |site| Box::pin(end(site))),
        Case::own("only_authorisers_change_and_few_read", |site| Box::pin(roles(site))),
        Case::own("auditors_see_refusals_and_what_is_unusual", |site| Box::pin(oversight(site))),
        Case::plain("the_four_layers_are_explained", explained),
        Case::own("rights_are_read_by_command", |site| Box::pin(by_command(site))),
        Case::by_hand("people_win_over_the_catalogue", |kind| Box::pin(seeding(kind))),
        Case::by_hand("another_portal_hears_of_it", |kind| Box::pin(second_portal(kind))),
    ]
}

const ROW: &str = "driving-licence-renewal-drivers";
const LAW: &str = "traffic-law-art-31";
const GROUNDS: Grounds<'static> = Grounds { legal_basis: LAW, decision: "AUT-2026-900" };

fn staff(name: &str, role: StaffRole) -> Actor {
    Actor::Staff { subject: name.to_owned(), role, workplace: None }
}

fn rana() -> Actor {
    staff("r.haddad", StaffRole::Authoriser)
}

fn samir() -> Actor {
    staff("s.karim", StaffRole::Authoriser)
}

/// True when the licence's facts come from the drivers' register.
async fn has_licence(site: &Site, person: &str) -> bool {
    let browser = site.browser("en", person);
    let page = browser.begin("services/driving-licence-renewal").await;
    let check = browser.walk_to(page, "check", &[]).await;
    let from_register = check.has("[data-source='drivers']");
    let (_, source) = check.fact("applicant.licence.number").expect("the licence is asked or known");
    assert_eq!(source == "drivers", from_register);
    from_register
}

async fn withdraw(rights: &Authorisations) {
    let proposal = rights.propose_withdrawal(&rana(), ROW, GROUNDS).await.unwrap();
    rights.approve(&samir(), proposal).await.unwrap();
}

/// The row anew, under another id.
fn anew(id: &str) -> Authorisation {
    let row = catalogue().authorisations.into_iter().find(|row| row.id == ROW).unwrap();
    Authorisation { id: id.to_owned(), decision: "AUT-2026-901".to_owned(), ..row }
}

async fn withdrawal(site: &Site) {
    let rights = &site.running.authorisations;
    assert!(has_licence(site, HASSAN).await, "the catalogue allows it");
    let proposal = rights.propose_withdrawal(&rana(), ROW, GROUNDS).await.unwrap();
    assert!(has_licence(site, HAKIM).await, "a proposal changes nothing");
    rights.approve(&samir(), proposal).await.unwrap();
    assert!(!has_licence(site, LAYLA).await, "the facts stop coming at once");
    let browser = site.browser("en", LAYLA);
    browser.sign_in().await;
    let usage = browser.get("my/data/usage").await;
    let told = usage.texts("main li.card").into_iter().any(|card| card.contains("was withdrawn"));
    assert!(told, "the person is told why");
    // Another row, proposed and approved, and they come again.
    let proposal = rights.propose(&samir(), anew("licence-again")).await.unwrap();
    assert!(!has_licence(site, HASSAN).await);
    rights.approve(&rana(), proposal).await.unwrap();
    assert!(has_licence(site, HAKIM).await);
    history(rights).await;
}

async fn history(rights: &Authorisations) {
    let auditor = staff("a.audit", StaffRole::Auditor);
    let lines = rights.history(&auditor, Some(ROW), (0, 10)).await.unwrap();
    let what: Vec<What> = lines.iter().map(|line| line.what).collect();
    assert_eq!(what, [What::Withdrawn, What::WithdrawalProposed, What::Seeded]);
    assert_eq!(
        (lines[0].by.as_str(), lines[1].by.as_str(), lines[2].by.as_str()),
        ("s.karim", "r.haddad", "catalogue")
    );
    assert_eq!((lines[0].decision.as_str(), lines[0].legal_basis.as_str()), ("AUT-2026-900", LAW));
    let state = |text: &Option<String>| {
        let value: serde_json::Value = serde_json::from_str(text.as_deref().unwrap()).unwrap();
        value["state"].as_str().unwrap().to_owned()
    };
    assert_eq!((state(&lines[0].before), state(&lines[0].after)), ("in_force".to_owned(), "withdrawn".to_owned()));
    let lines = rights.history(&auditor, Some("licence-again"), (0, 10)).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.what).collect::<Vec<_>>(), [What::Approved, What::Proposed]);
    let page = rights.history(&auditor, None, (1, 2)).await.unwrap();
    assert_eq!(page.len(), 2, "page by page");
    let row = rights.row(&auditor, "licence-again").await.unwrap();
    assert_eq!((row.row.proposed_by.as_str(), row.row.approved_by.as_str()), ("s.karim", "r.haddad"));
}

async fn two_people(site: &Site) {
    let rights = &site.running.authorisations;
    let forged = Authorisation { approved_by: "s.karim".to_owned(), ..anew("forged") };
    let proposal = rights.propose(&rana(), forged).await.unwrap();
    let row = rights.row(&rana(), "forged").await.unwrap();
    assert_eq!((row.standing, row.row.approved_by.as_str()), (Standing::Proposed, ""), "nobody approves by proposing");
    assert!(matches!(rights.approve(&rana(), proposal).await, Err(RightsRefusal::SamePerson)));
    assert!(matches!(rights.refuse(&rana(), proposal).await, Err(RightsRefusal::SamePerson)));
    assert_eq!(rights.proposals(&samir()).await.unwrap().len(), 1);
    let again = rights.propose(&samir(), anew("forged")).await;
    assert!(matches!(again, Err(RightsRefusal::Taken)), "{again:?}");
    rights.refuse(&samir(), proposal).await.unwrap();
    assert!(matches!(rights.approve(&samir(), proposal).await, Err(RightsRefusal::DecidedBefore)));
    assert_eq!(rights.row(&rana(), "forged").await.unwrap().standing, Standing::Refused);
    assert!(rights.current.get().all().iter().all(|row| row.id != "forged"), "the gate never heard of it");
    let first = rights.propose_withdrawal(&rana(), ROW, GROUNDS).await.unwrap();
    let second = rights.propose_end(&samir(), ROW, None, GROUNDS).await;
    assert!(matches!(second, Err(RightsRefusal::Taken)), "one proposal at a time");
    let (second, third) = (samir(), staff("h.nasser", StaffRole::Authoriser));
    let (one, two) = tokio::join!(rights.approve(&second, first), rights.approve(&third, first));
    assert!(one.is_ok() != two.is_ok(), "decided once: {one:?} {two:?}");
    assert!(matches!(rights.propose_withdrawal(&rana(), ROW, GROUNDS).await, Err(RightsRefusal::NotInForce)));
    assert!(matches!(rights.approve(&rana(), Uuid::now_v7()).await, Err(RightsRefusal::NotFound)));
}

async fn by_sql(site: &Site) {
    let rights = &site.running.authorisations;
    let proposal = rights.propose(&rana(), anew("by-hand")).await.unwrap();
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    let id = raw.id(proposal);
    let statements = [
        "UPDATE access_authorisation SET approved_by = proposed_by, state = 'in_force' WHERE id = 'by-hand'".to_owned(),
        "UPDATE access_authorisation SET state = 'in_force' WHERE id = 'by-hand'".to_owned(),
        format!("UPDATE access_authorisation SET approved_by = proposed_by WHERE id = '{ROW}'"),
        "UPDATE access_authorisation SET decision = '' WHERE id = 'by-hand'".to_owned(),
        format!("UPDATE authorisation_proposal SET state = 'approved', decided_by = proposed_by WHERE id = {id}"),
        format!("UPDATE authorisation_proposal SET state = 'approved' WHERE id = {id}"),
        "UPDATE authorisation_change SET changed_by = 'nobody'".to_owned(),
        "DELETE FROM authorisation_change".to_owned(),
    ];
    for statement in &statements {
        assert!(raw.try_run(statement).await.is_err(), "{statement}");
    }
    rights.approve(&samir(), proposal).await.unwrap();
}

async fn flawed(site: &Site) {
    let rights = &site.running.authorisations;
    let flaws = async |row: Authorisation| match rights.propose(&rana(), row).await {
        Err(RightsRefusal::Flawed(flaws)) => flaws.iter().map(Flaw::code).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let row = || anew("flawed");
    assert_eq!(flaws(Authorisation { decision: " ".to_owned(), ..row() }).await, ["no-decision"]);
    assert_eq!(flaws(Authorisation { legal_basis: String::new(), ..row() }).await, ["unknown-law"]);
    assert_eq!(flaws(Authorisation { service: "nothing".to_owned(), ..row() }).await, ["unknown-service"]);
    assert_eq!(flaws(Authorisation { source: "nowhere".to_owned(), ..row() }).await, ["unknown-source"]);
    let other = Authorisation { requester: "population-registry".to_owned(), ..row() };
    assert_eq!(flaws(other).await, ["not-its-service"]);
    let concepts = ["person.licence.number", "person.given_name", "person.shoe_size"].map(str::to_owned).to_vec();
    assert_eq!(flaws(Authorisation { concepts, ..row() }).await, ["unknown-concept", "not-held"]);
    let undeclared = catalogue().authorisations.into_iter().find(|row| row.id == "change-of-address-population");
    let mut undeclared = Authorisation { id: "more".to_owned(), ..undeclared.unwrap() };
    undeclared.concepts.push("person.birth_date".to_owned());
    assert_eq!(flaws(undeclared).await, ["not-declared"]);
    let last = Some(row().valid_from.yesterday().unwrap());
    assert_eq!(flaws(Authorisation { valid_to: last, ..row() }).await, ["ends-before-it-begins"]);
    let bad = Authorisation { id: "Not an id".to_owned(), channels: Vec::new(), ..row() };
    assert_eq!(flaws(bad).await, ["bad-id", "no-channel"]);
    let nothing = Grounds { legal_basis: "", decision: "" };
    assert!(
        matches!(rights.propose_withdrawal(&rana(), ROW, nothing).await, Err(RightsRefusal::Flawed(f)) if f.len() == 2)
    );
    assert!(matches!(rights.propose_withdrawal(&rana(), "no-row", GROUNDS).await, Err(RightsRefusal::NotFound)));
    assert!(rights.proposals(&rana()).await.unwrap().is_empty(), "nothing was kept");
}

async fn end(site: &Site) {
    let rights = &site.running.authorisations;
    let today = site.running.clock.today();
    let proposal = rights.propose_end(&rana(), ROW, Some(today), GROUNDS).await.unwrap();
    rights.approve(&samir(), proposal).await.unwrap();
    assert!(has_licence(site, HASSAN).await, "on its last day it holds");
    let past = rights.propose_end(&rana(), ROW, Some(today.yesterday().unwrap()), GROUNDS).await;
    assert!(matches!(past, Err(RightsRefusal::Flawed(_))), "{past:?}");
    let row = rights.row(&rana(), ROW).await.unwrap();
    assert_eq!((row.row.valid_to, row.by_people, row.standing), (Some(today), true, Standing::InForce));
    assert!(!row.row.in_force(today + 1.days()));
}

async fn roles(site: &Site) {
    let rights = &site.running.authorisations;
    for role in StaffRole::ALL {
        let by = staff("somebody", *role);
        let may = *role == StaffRole::Authoriser;
        let proposed = rights.propose(&by, anew(&format!("by-{}", role.name()))).await;
        assert_eq!(proposed.is_ok(), may, "{role:?}");
        if let Ok(id) = proposed {
            rights.refuse(&rana(), id).await.unwrap();
        }
        let reads = may || matches!(role, StaffRole::Auditor | StaffRole::Supervisor);
        assert_eq!(rights.list(&by).await.is_ok(), reads, "{role:?}");
        assert_eq!(rights.history(&by, None, (0, 1)).await.is_ok(), reads, "{role:?}");
    }
    let hub = rights.propose_withdrawal(&Actor::Hub, ROW, GROUNDS).await;
    assert!(matches!(hub, Err(RightsRefusal::NotYours)));
}

async fn oversight(site: &Site) {
    let auditor = staff("a.audit", StaffRole::Auditor);
    let (asked, now) = (&site.running.oversight, || site.running.clock.now());
    let from = now() - 1.hour();
    withdraw(&site.running.authorisations).await;
    let all = asked.refusals(&auditor, (from, now()), (0, 10)).await.unwrap();
    assert_eq!(all, (0, Vec::new()));
    for person in [HASSAN, HAKIM, LAYLA] {
        assert!(!has_licence(site, person).await);
    }
    let (total, page) = asked.refusals(&auditor, (from, now()), (1, 2)).await.unwrap();
    assert_eq!((total, page.len()), (3, 2), "page by page");
    let refused = &page[0];
    assert_eq!((refused.reason.as_str(), refused.source.as_str()), ("withdrawn", "drivers"));
    assert_eq!(refused.service, "driving-licence-renewal");
    let limits = Limits { refusals_a_day: 3, ..Limits::default() };
    let strict = Oversight { limits, ..asked.clone() };
    let found = strict.unusual(&auditor, (from, now())).await.unwrap();
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((found.pattern, found.count, found.limit), (Pattern::ManyRefusals, 3, 3));
    assert_eq!((found.service.as_str(), found.requester.as_str()), ("driving-licence-renewal", "traffic-department"));
    assert!(asked.unusual(&auditor, (from, now())).await.unwrap().is_empty(), "three refusals are nothing by default");
    let everybody = Limits { refusals_a_day: 99, services_a_person_a_day: 1, ..Limits::default() };
    let found = Oversight { limits: everybody, ..asked.clone() }.unusual(&auditor, (from, now())).await.unwrap();
    assert_eq!(found.iter().filter(|one| one.pattern == Pattern::ManyServices).count(), 3, "one a person: {found:?}");
    for role in StaffRole::ALL.iter().filter(|role| **role != StaffRole::Auditor) {
        let by = staff("somebody", *role);
        assert!(matches!(asked.unusual(&by, (from, now())).await, Err(OversightRefusal::NotYours)), "{role:?}");
        let refusals = asked.refusals(&by, (from, now()), (0, 1)).await;
        assert!(matches!(refusals, Err(OversightRefusal::NotYours)), "{role:?}");
    }
}

fn explained() {
    let folder = content();
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let output = shubbak(folder.path(), arguments, variables);
        (output.status.success(), said(&output))
    };
    let off = [("SHUBBAK_DEMO", "off")];
    let (done, words) = run(&["check", ".", "--layers", "driving-licence-renewal"], &off);
    assert!(done, "{words}");
    for expected in [
        "driving-licence-renewal",
        "  legal: complete",
        "    + authorisation driving-licence-renewal-drivers",
        "  organisational: complete",
        "  semantic: complete",
        "  technical: incomplete",
        "mend: set SHUBBAK_SOURCE_DRIVERS_URL",
        "mend: set SHUBBAK_BACK_OFFICE_DRIVING_LICENCE_RENEWAL_URL",
    ] {
        assert!(words.contains(expected), "`{expected}` is not in:\n{words}");
    }
    assert!(!words.contains("family-book"), "one service only:\n{words}");
    let (done, words) = run(&["check", "."], &off);
    assert!(done && words.contains("lack something at a layer"), "{words}");
    let path = folder.path().join("catalogue/legal-bases.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let place = text.find("id = \"traffic-law-art-31\"").unwrap();
    let ended = format!(
        "{}{}",
        &text[..place],
        text[place..].replacen("valid_from", "valid_to = \"2026-06-30\"\nvalid_from", 1)
    );
    std::fs::write(&path, ended).unwrap();
    let (done, words) = run(&["check", ".", "--layers"], &[]);
    assert!(done && words.contains("`traffic-law-art-31` is not in force ("), "{words}");
    assert!(words.contains("family-book") && words.contains("technical: complete"), "{words}");
    let (done, words) = run(&["check", ".", "--layers", "nothing"], &[]);
    assert!(!done && words.contains("there is no service `nothing`") && words.contains("mend:"), "{words}");
}

async fn by_command(site: &Site) {
    withdraw(&site.running.authorisations).await;
    let url = site.database_url();
    let data = site.folder().display().to_string();
    let mut variables = vec![("SHUBBAK_DATA_DIR", data.as_str())];
    variables.extend(url.as_deref().map(|url| ("DATABASE_URL", url)));
    let elsewhere = content();
    let run = |arguments: &[&str]| said(&shubbak(elsewhere.path(), arguments, &variables));
    let words = run(&["rights", "list"]);
    let line = words.lines().find(|line| line.starts_with(ROW)).unwrap_or_else(|| panic!("{words}"));
    assert!(line.contains("withdrawn") && line.contains("by people"), "{line}");
    let words = run(&["rights", "history", ROW]);
    let what: Vec<&str> = words.lines().map(|line| line.split("  ").nth(2).unwrap()).collect();
    assert_eq!(what, ["withdrawn", "withdrawal-proposed", "seeded"], "{words}");
}

async fn seeding(kind: Kind) {
    let site = Site::start(kind).await;
    let store = site.running.store.clone();
    let (now, today) = (site.running.clock.now(), site.running.clock.today());
    let before = store.rights_version().await.unwrap();
    assert_eq!(store.seed_rights(&catalogue(), (now, today)).await.unwrap().changed, 0, "nothing new, nothing done");
    assert_eq!(store.rights_version().await.unwrap(), before);
    withdraw(&site.running.authorisations).await;
    // A new release: one row changed, one gone, one new, and the withdrawn one in force as ever.
    let mut next = catalogue();
    let changed = next.authorisations.iter_mut().find(|row| row.id == "family-book-addresses").unwrap();
    changed.concepts.truncate(1);
    next.authorisations.retain(|row| row.id != "change-of-address-addresses");
    next.authorisations.push(anew("brand-new"));
    let moved = next.sources.get_mut("drivers").unwrap();
    "facts/v2".clone_into(&mut moved.contract);
    moved.availability.pop();
    let seeded = store.seed_rights(&next, (now, today)).await.unwrap();
    assert_eq!((seeded.changed, seeded.kept), (3, vec![ROW.to_owned()]), "people's word stands and is reported");
    let rows = store.authorisations().await.unwrap();
    let row = |id: &str| rows.iter().find(|row| row.row.id == id).unwrap();
    assert_eq!(row(ROW).standing, Standing::Withdrawn);
    assert_eq!(row("family-book-addresses").row.concepts.len(), 1);
    assert_eq!(row("change-of-address-addresses").standing, Standing::Withdrawn);
    assert_eq!(row("brand-new").standing, Standing::InForce);
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    assert_eq!(
        raw.number("SELECT COUNT(*) FROM source WHERE id = 'drivers'").await,
        2,
        "the old one with its last day"
    );
    let held = i64::try_from(next.sources.values().map(|source| source.availability.len()).sum::<usize>()).unwrap();
    assert_eq!(raw.number("SELECT COUNT(*) FROM data_availability WHERE valid_to IS NULL").await, held);
    assert_eq!(raw.number("SELECT COUNT(*) FROM data_availability WHERE valid_to IS NOT NULL").await, 1);
    drop(raw);
    // Whoever holds the store holds the folder.
    drop(store);
    // The old release again, by a restart: what the catalogue has is back, what people withdrew is not.
    let site = site.restart().await;
    assert!(!has_licence(&site, HASSAN).await);
    let auditor = staff("a.audit", StaffRole::Auditor);
    let row = site.running.authorisations.row(&auditor, "change-of-address-addresses").await.unwrap();
    assert_eq!(row.standing, Standing::InForce);
    let history = site.running.authorisations.history(&auditor, Some("brand-new"), (0, 9)).await.unwrap();
    assert_eq!(history.iter().map(|line| line.what).collect::<Vec<_>>(), [What::Dropped, What::Seeded]);
    site.stop().await;
}

/// Two portals on one PostgreSQL; on SQLite a change that goes around the portal.
async fn second_portal(kind: Kind) {
    let site = Site::start(kind).await;
    let withdrawn = |rights: &Authorisations| {
        let rights = rights.current.get();
        rights.all().iter().any(|row| row.id == ROW && row.state == domain::catalogue::RowState::Withdrawn)
    };
    if kind == Kind::Postgres {
        let (url, key) = (site.database_url(), site.folder().join("demo-master.key"));
        let other = Site::with(kind, |settings| {
            settings.database_url = url;
            settings.key_file = Some(key);
        })
        .await;
        assert!(has_licence(&other, HASSAN).await);
        withdraw(&site.running.authorisations).await;
        assert!(withdrawn(&site.running.authorisations), "here at once");
        until("the other portal to hear of it", async || withdrawn(&other.running.authorisations).then_some(())).await;
        assert!(!has_licence(&other, HAKIM).await);
        other.stop().await;
    } else {
        let mut raw = Raw::open(site.folder(), None).await;
        raw.run(&format!("UPDATE access_authorisation SET state = 'withdrawn' WHERE id = '{ROW}'")).await;
        assert!(!withdrawn(&site.running.authorisations));
        raw.run("UPDATE rights_version SET version = version + 1").await;
        until("the portal to hear of it", async || withdrawn(&site.running.authorisations).then_some(())).await;
        // A table that can't be read any more allows nothing.
        raw.run("ALTER TABLE rights_version RENAME TO elsewhere").await;
        let nothing = async || site.running.authorisations.current.get().all().is_empty().then_some(());
        until("the rights to be forgotten", nothing).await;
        raw.run("ALTER TABLE elsewhere RENAME TO rights_version").await;
        let back = async || (!site.running.authorisations.current.get().all().is_empty()).then_some(());
        until("the rights to be back", back).await;
    }
    site.stop().await;
}
