//! The command line: broken catalogues, texts and settings are refused with the place and the mend.

use crate::support::{Case, copy, root};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

pub(crate) fn cases() -> Vec<Case> {
    let broken = |fault: Fault| Case::plain(format!("check_{}", fault.name), move || refused(&fault));
    let mut cases: Vec<Case> = faults().into_iter().chain(more_faults()).map(broken).collect();
    cases.extend([
        Case::plain("check_passes_what_is_here", sound),
        Case::plain("check_of_no_catalogue", no_catalogue),
        Case::plain("a_broken_catalogue_does_not_start", does_not_start),
        Case::plain("settings_that_cannot_be_read", settings),
        Case::plain("without_the_demo_every_setting_is_named", without_the_demo),
        Case::plain("a_taken_address", taken),
        Case::plain("help", help),
    ]);
    cases
}

/// One thing to break in a copy of the repository's content.
struct Fault {
    name: &'static str,
    file: &'static str,
    /// What to replace, once; nothing to append instead.
    from: &'static str,
    to: &'static str,
    /// Words of the finding.
    says: &'static str,
}

fn faults() -> Vec<Fault> {
    let fault = |name, file, from, to, says| Fault { name, file, from, to, says };
    let birth = "catalogue/services/birth-registration.toml";
    let licence = "catalogue/services/driving-licence-renewal.toml";
    vec![
        fault(
            "unknown_authority",
            birth,
            "authority = \"civil-status-department\"",
            "authority = \"nobody\"",
            "nobody",
        ),
        fault("unknown_service", "catalogue/life-events.toml", "\"change-of-address\"", "\"no-such\"", "no-such"),
        fault("unknown_concept", birth, "fact = \"child.sex\"", "fact = \"child.shoe_size\"", "shoe_size"),
        fault("unknown_topic", birth, "topic = \"contact\"", "topic = \"contacts\"", "contacts"),
        fault("unknown_law", licence, "legal_basis = \"traffic-law-art-33\"", "legal_basis = \"no-law\"", "no-law"),
        fault(
            "unknown_source",
            "catalogue/authorisations.toml",
            "source = \"drivers\"",
            "source = \"pilots\"",
            "pilots",
        ),
        fault("unknown_role", birth, "bind = \"related:child/mother\"", "bind = \"related:kid/mother\"", "kid"),
        fault("unknown_field", birth, "maturity = 4", "maturity = 4\nmood = \"good\"", "mood"),
        fault(
            "fact_without_law",
            licence,
            "fact = \"applicant.licence.number\"\ntopic = \"licence\"\nlegal_basis = \"traffic-law-art-31\"",
            "fact = \"applicant.licence.number\"\ntopic = \"licence\"",
            "legal_basis",
        ),
        fault("once_only", "catalogue/authorisations.toml", "  \"person.licence.number\",\n", "", "once-only"),
    ]
}

fn more_faults() -> Vec<Fault> {
    let fault = |name, file, from, to, says| Fault { name, file, from, to, says };
    let birth = "catalogue/services/birth-registration.toml";
    let licence = "catalogue/services/driving-licence-renewal.toml";
    vec![
        fault("criterion_does_not_parse", birth, "<= 30\"", "<= <= 30\"", "days_since"),
        fault(
            "criterion_out_of_reach",
            birth,
            "days_since(child.birth_date) <= 365",
            "days_since(child.weaned) <= 365",
            "never be reached",
        ),
        fault(
            "criterion_unknown_function",
            licence,
            "years_since(applicant.birth_date)",
            "age(applicant.birth_date)",
            "age",
        ),
        fault("bad_cost", licence, "amount = \"20.000\"", "amount = \"twenty\"", "twenty"),
        fault("bad_duration", licence, "processing_days = 5", "processing_days = \"soon\"", "soon"),
        fault("negative_duration", licence, "processing_days = 5", "processing_days = -5", "-5"),
        fault("bad_channel", licence, "channels = [\"web\", ", "channels = [\"pigeon\", ", "pigeon"),
        fault("bad_toml", licence, "maturity = 4", "maturity = = 4", "driving-licence-renewal.toml:"),
        fault(
            "four_eyes",
            "catalogue/authorisations.toml",
            "approved_by = \"h.nasser\"",
            "approved_by = \"r.haddad\"",
            "same person",
        ),
        fault("duplicate", "catalogue/topics.toml", "", "\n[[topic]]\nid = \"contact\"\n", "twice"),
        fault("duplicate_key", licence, "maturity = 4", "maturity = 4\nmaturity = 3", "duplicate"),
        fault("missing_text", "locales/ar/topics.ftl", "topic-contact =", "topic-contacts =", "topic-contact"),
        fault("missing_in_both", "catalogue/topics.toml", "", "\n[[topic]]\nid = \"novelty\"\n", "novelty"),
        fault("unused_text", "locales/en/portal.ftl", "", "\nnobody-needs-this = Words\n", "nobody-needs-this"),
        fault("differing_variables", "locales/en/errors.ftl", "{ $title }", "{ $titel }", "error-title"),
        fault("bad_fluent", "locales/en/portal.ftl", "", "\nbroken = { $\n", "portal.ftl:"),
    ]
}

fn content() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["catalogue", "locales"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    folder
}

fn shubbak(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shubbak"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn refused(fault: &Fault) {
    let folder = content();
    let path = folder.path().join(fault.file);
    let text = std::fs::read_to_string(&path).unwrap();
    let broken = if fault.from.is_empty() {
        text + fault.to
    } else {
        assert!(text.contains(fault.from), "{} does not have `{}`", fault.file, fault.from);
        text.replacen(fault.from, fault.to, 1)
    };
    std::fs::write(&path, broken).unwrap();
    let output = shubbak(folder.path(), &["check", "."], &[]);
    let words = said(&output);
    assert!(!output.status.success(), "{}: it passes", fault.name);
    assert!(words.contains(fault.says), "{}: `{}` is not in:\n{words}", fault.name, fault.says);
    assert!(words.contains("mend:"), "{}: no mend in:\n{words}", fault.name);
    let placed = |line: &str| {
        let mut parts = line.split(':');
        let file = parts.next().is_some_and(|file| file.ends_with(".toml") || file.ends_with(".ftl"));
        file && parts.next().is_some_and(|number| number.parse::<usize>().is_ok_and(|number| number > 0))
    };
    assert!(words.lines().any(placed), "{}: neither file nor line in:\n{words}", fault.name);
    assert!(!words.contains("panicked"), "{words}");
}

fn sound() {
    let output = shubbak(content().path(), &["check", "."], &[]);
    assert!(output.status.success(), "{}", said(&output));
    let elsewhere = tempfile::tempdir().unwrap();
    let output = shubbak(elsewhere.path(), &["check"], &[]);
    assert!(output.status.success(), "the copy in the binary: {}", said(&output));
}

fn no_catalogue() {
    let empty = tempfile::tempdir().unwrap();
    let output = shubbak(empty.path(), &["check", "."], &[]);
    assert!(!output.status.success() && said(&output).contains("mend"), "{}", said(&output));
    let output = shubbak(empty.path(), &["check", "./nowhere"], &[]);
    assert!(!output.status.success() && said(&output).contains("nowhere"), "{}", said(&output));
    let folder = content();
    std::fs::write(folder.path().join("locales/ar/portal.ftl"), b"\xff\xfe\xff").unwrap();
    let output = shubbak(folder.path(), &["check", "."], &[]);
    assert!(!output.status.success() && said(&output).contains("UTF-8"), "{}", said(&output));
}

fn does_not_start() {
    let folder = content();
    std::fs::write(folder.path().join("catalogue/topics.toml"), "topic = 7").unwrap();
    let variables = [("SHUBBAK_LISTEN", "127.0.0.1:0"), ("SHUBBAK_DEMO_LISTEN", "127.0.0.1:0")];
    let output = shubbak(folder.path(), &["serve"], &variables);
    assert!(!output.status.success() && said(&output).contains("catalogue/topics.toml:1"), "{}", said(&output));
}

fn settings() {
    let folder = tempfile::tempdir().unwrap();
    for (name, value) in [
        ("SHUBBAK_LISTEN", "nowhere"),
        ("SHUBBAK_LISTEN", "127.0.0.1:99999"),
        ("SHUBBAK_DEMO", "perhaps"),
        ("SHUBBAK_DEMO_DECIDE_AFTER_MS", "soon"),
        ("SHUBBAK_PREFILL_DEADLINE_MS", "-1"),
        ("SHUBBAK_CHECKPOINT_EVERY_MS", "often"),
        ("SHUBBAK_LOG_FORMAT", "xml"),
        ("SHUBBAK_LOG", "=======,"),
        ("DATABASE_URL", "mysql://localhost/x"),
        ("SHUBBAK_OIDC_ISSUER", "https://eid.example"),
    ] {
        let output = shubbak(folder.path(), &["serve"], &[(name, value)]);
        let words = said(&output);
        assert!(!output.status.success(), "{name}={value} starts");
        let family = name.rsplit_once('_').map_or(name, |(family, _)| family);
        assert!(words.contains(family) && words.contains("mend"), "{name}={value}: {words}");
    }
    for text in ["lisen = \"127.0.0.1:1\"", "listen = ", "listen = 7", "[source.x]\nurl = 1"] {
        std::fs::write(folder.path().join("shubbak.toml"), text).unwrap();
        let output = shubbak(folder.path(), &["serve"], &[]);
        let words = said(&output);
        assert!(
            !output.status.success() && words.contains("shubbak.toml") && words.contains("mend"),
            "{text}: {words}"
        );
    }
}

fn without_the_demo() {
    let folder = tempfile::tempdir().unwrap();
    let variables = [("SHUBBAK_DEMO", "off"), ("SHUBBAK_LISTEN", "127.0.0.1:0")];
    let output = shubbak(folder.path(), &["serve"], &variables);
    let words = said(&output);
    assert!(!output.status.success());
    for name in [
        "SHUBBAK_OIDC_ISSUER",
        "SHUBBAK_KEY_FILE",
        "SHUBBAK_PUBLIC_URL",
        "SHUBBAK_SOURCE_POPULATION_URL",
        "SHUBBAK_SOURCE_CIVIL_STATUS_URL",
        "SHUBBAK_BACK_OFFICE_BIRTH_REGISTRATION_URL",
        "mend:",
    ] {
        assert!(words.contains(name), "{name} is not in:\n{words}");
    }
    assert!(!folder.path().join("data/shubbak.db").exists(), "nothing was made");
}

fn taken() {
    let folder = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let output = shubbak(folder.path(), &["serve"], &[("SHUBBAK_LISTEN", &address)]);
    let words = said(&output);
    assert!(!output.status.success() && words.contains(&address) && words.contains("mend"), "{words}");
}

fn help() {
    let folder = tempfile::tempdir().unwrap();
    let output = shubbak(folder.path(), &["--help"], &[]);
    let words = said(&output);
    assert!(output.status.success());
    for command in ["serve", "check", "migrate", "export", "audit"] {
        assert!(words.contains(command), "{words}");
    }
    let output = shubbak(folder.path(), &["export", "--format", "ttl"], &[]);
    assert!(output.status.success() && said(&output).contains("cpsv:PublicService"), "{:.300}", said(&output));
    assert!(!shubbak(folder.path(), &["explode"], &[]).status.success());
}
