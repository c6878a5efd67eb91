//! A catalogue as large as a country's: the repository's own, with 2,000 services and 200 registers more.

use std::fmt::Write;
use std::path::Path;

/// How many services are added.
pub(crate) const SERVICES: usize = 2_000;
/// How many registers are added.
pub(crate) const SOURCES: usize = 200;
/// How many facts each register holds.
const HELD: usize = 10;
/// How many registers each service asks.
const ASKED: usize = 3;

/// The files of the catalogue and of the texts in each language, by path: the repository's and what is added.
pub(crate) fn files(root: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = repository(root)?;
    let mut add = |path: &str, text: String| match files.iter_mut().find(|(known, _)| known == path) {
        Some((_, whole)) => whole.push_str(&text),
        None => files.push((path.to_owned(), text)),
    };
    add("catalogue/concepts/large.toml", concepts());
    add("catalogue/sources.toml", sources());
    add("catalogue/authorisations.toml", authorisations());
    for number in 0..SERVICES {
        add(&format!("catalogue/services/large-{number}.toml"), service(number));
    }
    for (language, word) in [("ar", "كلمة"), ("en", "word")] {
        add(&format!("locales/{language}/large.ftl"), texts(word));
    }
    Ok(files)
}

/// The repository's own files.
pub(crate) fn repository(root: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for part in ["catalogue", "locales"] {
        read(root, &root.join(part), &mut files)?;
    }
    Ok(files)
}

fn read(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(root, &path, files)?;
        } else {
            let below = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push((below, std::fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

fn concepts() -> String {
    let mut text = String::new();
    for number in 0..SOURCES * HELD {
        let _ = write!(
            text,
            "\n[[concept]]\nid = \"person.large.fact_{number}\"\ndatatype = \"text\"\nsensitivity = \"personal\"\n\
             examples = {{ default = \"A{number}\" }}\n"
        );
    }
    text
}

fn sources() -> String {
    let mut text = String::new();
    for number in 0..SOURCES {
        let _ = write!(
            text,
            "\n[[source]]\nid = \"large-{number}\"\nauthority = \"population-registry\"\nclass = \"GOV\"\n\
             level = \"national\"\nadapter = \"rest\"\npath = \"r1/AW/GOV/LARGE/{number}\"\ncontract = \"facts/v1\"\n\
             timeout_ms = 1500\n"
        );
        for held in 0..HELD {
            let fact = number * HELD + held;
            let _ = write!(
                text,
                "\n[[source.availability]]\nconcept = \"person.large.fact_{fact}\"\ncapacity = \"person\"\n\
                 attribute = \"fact_{fact}\"\nsubject = \"national_id\"\nauthentic = true\nmode = \"live\"\n\
                 max_age_days = 1\n"
            );
        }
    }
    text
}

/// Which registers a service asks.
fn asked(service: usize) -> impl Iterator<Item = usize> {
    (0..ASKED).map(move |turn| (service * 7 + turn * 61) % SOURCES)
}

fn authorisations() -> String {
    let mut text = String::new();
    for service in 0..SERVICES {
        for source in asked(service) {
            let facts: Vec<String> =
                (0..HELD / 2).map(|held| format!("\"person.large.fact_{}\"", source * HELD + held)).collect();
            let _ = write!(
                text,
                "\n[[authorisation]]\nid = \"large-{service}-{source}\"\nrequester = \"population-registry\"\n\
                 service = \"large-{service}\"\npurpose = \"issue-family-book\"\n\
                 legal_basis = \"civil-status-law-art-27\"\nsource = \"large-{source}\"\ncapacities = [\"person\"]\n\
                 concepts = [{}]\nchannels = [\"web\", \"counter\"]\nmin_assurance = \"substantial\"\n\
                 basis = \"explicit_request\"\nvalid_from = \"2026-01-01\"\nproposed_by = \"r.haddad\"\n\
                 approved_by = \"s.karim\"\ndecision = \"AUT-2026-{service}\"\n",
                facts.join(", ")
            );
        }
    }
    text
}

fn service(number: usize) -> String {
    let mut text = format!(
        "id = \"large-{number}\"\nauthority = \"population-registry\"\nlevel = \"national\"\n\
         purpose = \"issue-family-book\"\nchannels = [\"web\", \"counter\"]\nmin_assurance = \"substantial\"\n\
         legal_basis = \"civil-status-law-art-27\"\ndelivery = \"http\"\nmaturity = 4\nprocessing_days = 3\n\
         \n[[role]]\nid = \"applicant\"\nkind = \"person\"\ncapacity = \"person\"\nbind = \"self\"\n"
    );
    for fact in asked(number).flat_map(|source| (0..HELD / 2).map(move |held| source * HELD + held)) {
        let _ = write!(
            text,
            "\n[[requirement]]\nfact = \"applicant.large.fact_{fact}\"\ntopic = \"contact\"\n\
             legal_basis = \"civil-status-law-art-27\"\n"
        );
    }
    let first = asked(number).next().unwrap_or_default() * HELD;
    let _ = write!(
        text,
        "\n[[criterion]]\nid = \"known\"\nexpression = \"applicant.large.fact_{first} != ''\"\n\
         legal_basis = \"civil-status-law-art-27\"\neffect = \"warn\"\n"
    );
    text
}

fn texts(word: &str) -> String {
    let mut text = String::new();
    for number in 0..SOURCES * HELD {
        let _ = writeln!(text, "person-large-fact-{number} = {word} {number}");
    }
    for number in 0..SOURCES {
        let _ = write!(text, "source-large-{number} = {word}\n    .about = {word} {number}\n");
    }
    for number in 0..SERVICES {
        let _ = writeln!(text, "service-large-{number} = {word} {number}");
        for attribute in ["summary", "who", "gives", "next", "complaint"] {
            let _ = writeln!(text, "    .{attribute} = {word} {number}");
        }
        let _ = write!(text, "criterion-large-{number}-known = {word}\n    .refused = {word} {number}\n");
    }
    text
}
