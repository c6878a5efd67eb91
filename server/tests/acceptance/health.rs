//! Registers are looked after: by command, and in the background without asking about anybody.

use crate::commands::{content, said, shubbak};
use crate::support::{Case, Raw, Site, client, until};
use server::settings::Settings;
use std::path::Path;
use std::time::Duration;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::own("the_command_says_what_does_not_fit", |site| Box::pin(by_command(site))),
        Case::own_with("the_background_sees_them_go_and_come", often, |site| Box::pin(in_the_background(site))),
    ]
}

fn often(settings: &mut Settings) {
    settings.health_every = Duration::from_millis(200);
}

/// Runs `shubbak sources check` against the country's registers: success, and what was said.
fn check(site: &Site, folder: &Path, token: &str) -> (bool, String) {
    let name = |id: &String| format!("SHUBBAK_SOURCE_{}_URL", id.to_ascii_uppercase().replace('-', "_"));
    let all: Vec<(String, String)> =
        site.country().registers.iter().map(|(id, address)| (name(id), address.clone())).collect();
    let mut variables: Vec<(&str, &str)> = all.iter().map(|(name, url)| (name.as_str(), url.as_str())).collect();
    let hub = &site.country().hubs["municipal-hub"];
    variables.extend([("SHUBBAK_HUB_MUNICIPAL_HUB_URL", hub.url.as_str()), ("SHUBBAK_HUB_MUNICIPAL_HUB_TOKEN", token)]);
    variables.push(("SHUBBAK_LOG", "error"));
    let output = tokio::task::block_in_place(|| shubbak(folder, &["sources", "check"], &variables));
    (output.status.success(), said(&output))
}

/// The part about one source.
fn about<'a>(words: &'a str, source: &str) -> &'a str {
    let start = words.find(&format!("{source} ")).unwrap_or_else(|| panic!("{source} is not in {words}"));
    let rest = &words[start..];
    let end = rest[1..].find("\n").map_or(rest.len(), |line| {
        let after = &rest[line + 2..];
        let more = after.lines().take_while(|line| line.starts_with(' ')).map(|line| line.len() + 1).sum::<usize>();
        line + 2 + more
    });
    &rest[..end.min(rest.len())]
}

/// What the demo country runs, as the catalogue names it.
const THERE: [&str; 8] = [
    "population",
    "civil-status",
    "drivers",
    "social-insurance",
    "vehicles",
    "companies",
    "municipal-hub",
    "municipal-rates",
];

async fn by_command(site: &Site) {
    let folder = content();
    let token = site.country().hubs["municipal-hub"].token.clone();
    let (fits, words) = check(site, folder.path(), &token);
    assert!(!fits, "{words}");
    for source in THERE {
        let about = about(&words, source);
        assert!(about.contains(" there") && !about.contains("mend:"), "{source}: {about}");
    }
    assert!(about(&words, "companies").contains("as of 20"), "{words}");
    let native = about(&words, "health-cover");
    assert!(native.contains("it is empty") && native.contains("shubbak register import"), "{native}");
    std::fs::write(folder.path().join("cover.csv"), "national_id,card_no,plan\n0000000001,HC-00000001,general\n")
        .unwrap();
    let import = shubbak(folder.path(), &["register", "import", "health-cover", "cover.csv"], &[]);
    assert!(import.status.success(), "{}", said(&import));
    let (fits, words) = check(site, folder.path(), &token);
    assert!(fits && words.contains("as the catalogue says"), "{words}");
    for (register, mode, says) in [
        ("addresses", "refused", "no connection"),
        ("drivers", "error_500", "500"),
        ("social-insurance", "html", "answered with something that can't be used"),
        ("vehicles", "refused", "can't be opened"),
        ("companies", "stale", "days old"),
    ] {
        site.turn(register, mode).await;
        let (fits, words) = check(site, folder.path(), &token);
        let about = about(&words, register);
        assert!(!fits && about.contains(says) && about.contains("mend:"), "{register} {mode}: {about}");
        assert!(words.contains("1 findings"), "the others fit: {words}");
        site.turn(register, "ok").await;
    }
    assert!(about(&words, "municipal-rates").contains("via municipal-hub"), "{words}");
    behind_the_hub(site, folder.path(), &token).await;
    catalogue_is_wrong(site, folder.path(), &token);
}

async fn behind_the_hub(site: &Site, folder: &Path, token: &str) {
    // The hub and what is behind it: both are looked at, and each says what is wrong.
    let (fits, words) = check(site, folder, "another token");
    assert!(
        !fits && about(&words, "municipal-hub").contains("401") && about(&words, "municipal-rates").contains("401"),
        "{words}"
    );
    site.turn("municipal-rates", "refused").await;
    let (fits, words) = check(site, folder, token);
    assert!(!fits && words.contains("1 findings"), "{words}");
    assert!(
        !about(&words, "municipal-hub").contains("mend:") && about(&words, "municipal-rates").contains("502"),
        "{words}"
    );
    site.turn("municipal-rates", "ok").await;
}

fn catalogue_is_wrong(site: &Site, folder: &Path, token: &str) {
    let path = folder.join("catalogue/sources.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let elsewhere = text.replace("r1/AW/MUN/MUNICIPAL/rates", "r1/AW/MUN/MUNICIPAL/fees");
    std::fs::write(&path, elsewhere).unwrap();
    let (fits, words) = check(site, folder, token);
    let hub = about(&words, "municipal-hub");
    assert!(!fits && hub.contains("`AW/MUN/MUNICIPAL/fees` is not behind it") && hub.contains("mend:"), "{words}");
    let text = text.replace("attribute = \"licence_no\"", "attribute = \"licence_number\"");
    std::fs::write(&path, text.replace("action = \"urn:alwaha:social-insurance/", "action = \"urn:other/")).unwrap();
    let (fits, words) = check(site, folder, token);
    assert!(!fits && about(&words, "drivers").contains("no attribute `licence_number`"), "{words}");
    assert!(about(&words, "social-insurance").contains("SOAPAction"), "{words}");
}

/// Whether a register is there, as `/metrics` has it.
async fn up(site: &Site, register: &str) -> Option<bool> {
    let text = client().get(format!("{}/metrics", site.base)).send().await.unwrap().text().await.unwrap();
    let line = text.lines().find(|line| line.starts_with("shubbak_register_up") && line.contains(register))?;
    Some(line.ends_with(" 1"))
}

async fn in_the_background(site: &Site) {
    until("it to be there", async || (up(site, "\"drivers\"").await == Some(true)).then_some(())).await;
    site.turn("drivers", "black_hole").await;
    until("it to be gone", async || (up(site, "\"drivers\"").await == Some(false)).then_some(())).await;
    assert_eq!(
        client().get(format!("{}/readyz", site.base)).send().await.unwrap().status(),
        200,
        "the portal is ready"
    );
    site.turn("drivers", "ok").await;
    until("it to be back", async || (up(site, "\"drivers\"").await == Some(true)).then_some(())).await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM exchange_log").await, 0, "nothing about anybody was asked");
}
