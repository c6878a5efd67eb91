//! The dictionary itself: kinds, code lists, and examples that pass their own rules.

use super::{EXAMPLES_DAY, Report};
use crate::catalogue::{Concept, Datatype, Within};
use crate::facts::{DATE_PARTS, Invalid, Typed, read};

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for concept in catalogue.concepts.values() {
        let entry = format!("concept {}", concept.id);
        if !concept.id.contains('.') {
            let mend = "write kind.path, for example person.birth_date".to_owned();
            report.add(
                &entry,
                &concept.id,
                format!("the concept `{}` does not say what it is about", concept.id),
                mend,
            );
        }
        match (&concept.code_list, concept.datatype) {
            (Some(list), Datatype::Code) => {
                report.known(catalogue.code_lists.contains_key(list), &entry, "code list", list);
            }
            (None, Datatype::Code) => {
                let mend = "add code_list = \"…\" with the id of a list in code-lists.toml".to_owned();
                report.add(&entry, "code", format!("the concept `{}` is a code of no list", concept.id), mend);
            }
            _ => {}
        }
        date_part(report, concept, &entry);
        if concept.scheme.is_some() && (concept.datatype != Datatype::Identifier || concept.pattern.is_some()) {
            let problem = format!("`{}` goes by a scheme of the country, and by rules of its own", concept.id);
            let mend = "make it an identifier, and leave out the pattern".to_owned();
            report.add(&entry, "scheme", problem, mend);
        }
        if concept.number.is_some() && concept.datatype != Datatype::Phone {
            let problem = format!("`{}` says what its number is for, and is no phone number", concept.id);
            report.add(&entry, "number", problem, "leave out number, or make it a phone".to_owned());
        }
        examples(report, concept, &entry);
    }
    for list in catalogue.code_lists.values() {
        let entry = format!("code list {}", list.id);
        for (code, municipality) in &list.at {
            report.known(list.codes.contains(code), &entry, "code", code);
            let lies = catalogue.places.iter().any(|place| place.id == *municipality);
            report.known(lies, &entry, "place", municipality);
        }
    }
}

/// A fact named like a part of a date can't be told from one when a form is sent.
fn date_part(report: &mut Report<'_>, concept: &Concept, entry: &str) {
    if let Some(part) = DATE_PARTS.iter().find(|part| concept.id.ends_with(**part)) {
        let problem =
            format!("the concept `{}` ends in `{part}`, the name under which forms send a part of a date", concept.id);
        let mend = format!("let its last word be another one: not {}", DATE_PARTS.join(", "));
        report.add(entry, &concept.id, problem, mend);
    }
}

fn examples(report: &mut Report<'_>, concept: &Concept, entry: &str) {
    let codes = report.catalogue.codes_of(concept);
    if concept.example("").is_none() {
        let mend = "add examples = { default = \"…\" } with a made-up value that passes".to_owned();
        report.add(entry, &concept.id, format!("the concept `{}` has no example", concept.id), mend);
    }
    for (role, example) in &concept.examples {
        let typed = Typed { text: example.clone(), ..Typed::default() };
        match read(concept, &typed, codes, EXAMPLES_DAY) {
            Ok(_) => {}
            Err(Invalid::NotInFuture) if concept.within == Within::Future => {}
            Err(reason) => {
                let problem =
                    format!("the example `{example}` of `{}` for {role} does not pass: {reason:?}", concept.id);
                report.add(entry, example, problem, "give an example that the concept's own rules accept".to_owned());
            }
        }
    }
}
