//! The command line: broken catalogues, texts and settings are refused with the place and the mend.

use crate::support::{Case, copy, root};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

pub(crate) fn cases() -> Vec<Case> {
    let broken = |fault: Fault| Case::plain(format!("check_{}", fault.name), move || refused(&fault));
    let all = faults().into_iter().chain(more_faults()).chain(soap_faults()).chain(kind_faults());
    let mut cases: Vec<Case> = all.map(broken).collect();
    cases.extend([
        Case::plain("check_passes_what_is_here", sound),
        Case::plain("check_names_the_line", names_the_line),
        Case::plain("check_of_no_catalogue", no_catalogue),
        Case::plain("a_broken_catalogue_does_not_start", does_not_start),
        Case::plain("settings_that_cannot_be_read", settings),
        Case::plain("without_the_demo_every_setting_is_named", without_the_demo),
        Case::plain("a_taken_address", taken),
        Case::plain("help", help),
        Case::plain("a_native_register_is_kept_by_command", keep_register),
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

fn soap_faults() -> Vec<Fault> {
    let fault = |name, from, to, says| Fault { name, file: "catalogue/sources.toml", from, to, says };
    vec![
        fault("unknown_kind", "adapter = \"rest\"", "adapter = \"fax\"", "soap"),
        fault("soap_without_its_table", "adapter = \"rest\"", "adapter = \"soap\"", "add [source.soap]"),
        fault("table_of_another_kind", "adapter = \"soap\"", "adapter = \"rest\"", "remove [source.soap]"),
        fault("soap_without_a_name", "record = \"insuredPerson\"\n", "", "missing field `record`"),
        fault("soap_unknown_key", "bulk = true", "bulky = true", "bulky"),
        fault(
            "soap_prefix",
            "record_id = \"nationalId\"",
            "record_id = \"si:nationalId\"",
            "record_id = \"si:nationalId\"",
        ),
        fault("soap_operation", "operation = \"getInsuredPersons\"", "operation = \"get it\"", "local name"),
        fault("soap_fault_code", "\"PersonNotFound\"", "\"si:PersonNotFound\"", "without their prefix"),
        fault("soap_provider", "\"AW/GOV/INSURANCE/insured\"", "\"INSURANCE\"", "member class"),
        fault("soap_action", "action = \"urn:alwaha", "action = \"urn: alwaha", "soapAction"),
        fault("soap_path", "\"employment/employer\"", "\"employment//employer\"", "employment//employer"),
    ]
}

fn kind_faults() -> Vec<Fault> {
    let sources = "catalogue/sources.toml";
    let fault = |name, from, to, says| Fault { name, file: sources, from, to, says };
    let view = "[source.view]\nname = \"V_PORTAL_VEHICLES\"\nsubject = \"OWNER_ID\"\nas_of = \"STAND_DT\"\n";
    let drop = "[source.drop]\nname = \"companies\"\nsubject = \"owner_id\"\n";
    vec![
        fault("unknown_kind", "adapter = \"db_view\"", "adapter = \"ftp\"", "write one of: rest"),
        fault("view_without_its_table", view, "", "has no [source.view]"),
        fault("drop_without_its_table", drop, "", "has no [source.drop]"),
        fault(
            "table_of_another_kind",
            "adapter = \"db_view\"",
            "adapter = \"native\"",
            "has a [source.view], which a native",
        ),
        fault("rest_without_path", "path = \"r1/AW/GOV/TRAFFIC/drivers\"\n", "", "has no path"),
        fault("native_with_path", "adapter = \"native\"", "adapter = \"native\"\npath = \"x\"", "has a path"),
        fault("view_of_no_plain_name", "\"V_PORTAL_VEHICLES\"", "\"V; DROP TABLE x\"", "not the name of a view"),
        fault("column_of_no_plain_name", "\"PLATE_NO\"", "\"PLATE NO\"", "not the name of a column"),
        fault("drop_elsewhere", "name = \"companies\"", "name = \"../companies\"", "not the name of a file"),
        fault("drop_of_no_size", "subject = \"owner_id\"", "subject = \"owner_id\"\nmax_mib = 0", "from 1 to 1024"),
        fault("unknown_key_of_a_view", "as_of = \"STAND_DT\"", "as_off = \"STAND_DT\"", "as_off"),
        fault("unknown_hub", "via = \"municipal-hub\"", "via = \"city-hub\"", "unknown hub `city-hub`"),
        fault(
            "via_of_a_kind_that_does_not_travel",
            "adapter = \"native\"",
            "adapter = \"native\"\nvia = \"municipal-hub\"",
            "can't be asked via a hub",
        ),
        fault(
            "native_without_a_law",
            "[source.keeping]\nlegal_basis = \"health-insurance-law-art-6\"\n",
            "",
            "has no [source.keeping]",
        ),
        fault(
            "two_kinds_of_subject",
            "attribute = \"MODEL\"\nsubject = \"national_id\"",
            "attribute = \"MODEL\"\nsubject = \"birth_notice\"",
            "finds people by",
        ),
    ]
}

/// Imports by the command, looks at it, and finds each mistake named with its line; nothing personal is told.
fn keep_register() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output = shubbak(folder.path(), arguments, &[]);
        (output.status.success(), said(&output))
    };
    let file = |text: &[u8]| std::fs::write(folder.path().join("cover.csv"), text).unwrap();
    file("national_id,card_no,plan\n0000000001,HC-00000001,general\n".as_bytes());
    let (done, words) = run(&["register", "import", "health-cover", "cover.csv", "--by", "a.clerk"]);
    assert!(done && words.contains("1 added"), "{words}");
    let (done, words) = run(&["register", "show", "health-cover"]);
    assert!(done && words.contains("1 records") && words.contains("a.clerk"), "{words}");
    assert!(!words.contains("0000000001") && !words.contains("HC-"), "{words}");
    file("national_id,card_no,plan\n0000000002,HC-00000002,general\n0000000003,HC-3,golden\n".as_bytes());
    let (done, words) = run(&["register", "import", "health-cover", "cover.csv"]);
    assert!(!done && words.contains("line 3: `card_no`") && words.contains("line 3: `plan`"), "{words}");
    assert!(words.contains("mend:") && !words.contains("golden"), "{words}");
    assert!(run(&["register", "show", "health-cover"]).1.contains("1 records"), "all or nothing");
    file(b"national_id,card_no\n0000000002,\xff\n");
    let (done, words) = run(&["register", "import", "health-cover", "cover.csv"]);
    assert!(!done && words.contains("cover.csv:2") && words.contains("UTF-8"), "{words}");
    for (source, file) in [("population", "cover.csv"), ("nobody", "cover.csv"), ("health-cover", "nowhere.csv")] {
        let (done, words) = run(&["register", "import", source, file]);
        assert!(!done && words.contains("mend:"), "{source} {file}: {words}");
    }
}

pub(crate) fn content() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["catalogue", "locales"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    folder
}

pub(crate) fn shubbak(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shubbak"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

pub(crate) fn said(output: &Output) -> String {
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

/// The line of the word that is wrong, not only of the entry that it stands in.
fn names_the_line() {
    for (word, wrong) in [("employment/employer", "employment//employer"), ("operation = \"get", "operation = \"get ")]
    {
        let folder = content();
        let path = folder.path().join("catalogue/sources.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        let line = text.lines().position(|line| line.contains(word)).unwrap() + 1;
        std::fs::write(&path, text.replacen(word, wrong, 1)).unwrap();
        let words = said(&shubbak(folder.path(), &["check", "."], &[]));
        assert!(words.contains(&format!("catalogue/sources.toml:{line}: ")), "line {line} is not in:\n{words}");
    }
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
    assert!(!words.contains("SHUBBAK_SOURCE_HEALTH_COVER_URL"), "the portal's own register has no address:\n{words}");
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
    for command in ["serve", "check", "migrate", "register", "export", "audit"] {
        assert!(words.contains(command), "{words}");
    }
    let output = shubbak(folder.path(), &["export", "--format", "ttl"], &[]);
    assert!(output.status.success() && said(&output).contains("cpsv:PublicService"), "{:.300}", said(&output));
    assert!(!shubbak(folder.path(), &["explode"], &[]).status.success());
}
