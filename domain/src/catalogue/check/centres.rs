//! Service centres: everything they name exists, their hours make sense, and every ticket has a counter that serves it.

use super::Report;
use super::references::one_of;
use crate::catalogue::{Centre, LEVELS, Location, QueueKind};

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for (place, kind) in catalogue.queue_kinds.iter().enumerate() {
        check_kind(report, kind);
        if catalogue.queue_kinds[..place].iter().any(|other| other.letter == kind.letter) {
            let entry = format!("queue kind {}", kind.id);
            let problem = format!("two kinds have the letter `{}`", kind.letter);
            report.add(&entry, &kind.letter.to_string(), problem, "give each kind a letter of its own".to_owned());
        }
    }
    for centre in &catalogue.centres {
        check_centre(report, centre);
    }
    for place in &catalogue.places {
        let entry = format!("place {}", place.id);
        municipality(report, &entry, &place.id);
        location(report, &place.location, &entry);
    }
}

fn municipality(report: &mut Report<'_>, entry: &str, id: &str) {
    let list = report.catalogue.code_lists.get("municipality");
    let known = list.is_some_and(|list| list.codes.iter().any(|code| code == id));
    report.known(known, entry, "municipality", id);
}

fn check_kind(report: &mut Report<'_>, kind: &QueueKind) {
    let catalogue = report.catalogue;
    let entry = format!("queue kind {}", kind.id);
    for event in &kind.life_events {
        report.known(report.index.event(event).is_some(), &entry, "life event", event);
    }
    for authority in &kind.authorities {
        report.known(catalogue.authorities.contains_key(authority), &entry, "authority", authority);
    }
    for service in &kind.services {
        report.known(catalogue.services.contains_key(service), &entry, "service", service);
    }
    if !kind.letter.is_ascii_uppercase() {
        let problem = format!("`{}` is not a letter for tickets", kind.letter);
        report.add(&entry, &kind.letter.to_string(), problem, "write one capital letter from A to Z".to_owned());
    }
    if !(1..=240).contains(&kind.minutes) {
        let problem = format!("`{}` takes {} minutes", kind.id, kind.minutes);
        report.add(&entry, "minutes", problem, "write a number from 1 to 240".to_owned());
    }
}

fn check_centre(report: &mut Report<'_>, centre: &Centre) {
    let catalogue = report.catalogue;
    let entry = format!("centre {}", centre.id);
    one_of(report, &entry, "level", &centre.level, &LEVELS);
    municipality(report, &entry, &centre.municipality);
    hours(report, centre, &entry);
    location(report, &centre.location, &entry);
    if let Some(rule) = centre.appointments
        && !((5..=240).contains(&rule.every_minutes)
            && (1..=100).contains(&rule.at_once)
            && (1..=90).contains(&rule.days_ahead))
    {
        let mend = "write every_minutes from 5 to 240, at_once from 1 to 100, days_ahead from 1 to 90".to_owned();
        report.add(&entry, "appointments", format!("`{}` can't give such appointments", centre.id), mend);
    }
    if centre.counter.is_empty() {
        let mend = "add [[centre.counter]] with number and kinds".to_owned();
        report.add(&entry, &centre.id, format!("`{}` has no counter", centre.id), mend);
    }
    for (place, counter) in centre.counter.iter().enumerate() {
        for kind in &counter.kinds {
            report.known(catalogue.queue_kind(kind).is_some(), &entry, "queue kind", kind);
        }
        if counter.kinds.is_empty() {
            let problem = format!("counter {} of `{}` serves nothing", counter.number, centre.id);
            report.add(&entry, "kinds", problem, "name the kinds that it serves, or remove it".to_owned());
        }
        if centre.counter[..place].iter().any(|other| other.number == counter.number) {
            let problem = format!("`{}` has two counters with the number {}", centre.id, counter.number);
            report.add(
                &entry,
                &counter.number.to_string(),
                problem,
                "give each counter a number of its own".to_owned(),
            );
        }
    }
}

/// Spans of one day stand in order and do not overlap. That each of them can be read is seen when the file is.
fn hours(report: &mut Report<'_>, centre: &Centre, entry: &str) {
    for spans in centre.hours.values() {
        for pair in spans.windows(2) {
            if pair[1].from < pair[0].to {
                let problem = format!("the hours {} and {} overlap or stand in the wrong order", pair[0], pair[1]);
                let mend = "write the hours of a day one after the other".to_owned();
                report.add(entry, &pair[1].to_string(), problem, mend);
            }
        }
    }
    if centre.hours.values().all(Vec::is_empty) {
        let mend = "add hours, such as hours = { sunday = [\"08:00-14:30\"] }".to_owned();
        report.add(entry, &centre.id, format!("`{}` is never open", centre.id), mend);
    }
}

fn location(report: &mut Report<'_>, location: &Location, entry: &str) {
    for (text, most) in [(&location.latitude, 90.0), (&location.longitude, 180.0)] {
        let within = text.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most);
        if !within {
            let mend = "write degrees with a dot, such as latitude = \"31.953\"".to_owned();
            report.add(entry, text, format!("`{text}` is not a place on the map"), mend);
        }
    }
}
