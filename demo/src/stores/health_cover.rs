//! Health cover: the authority has no register of its own and hands in sheets; the portal keeps the register for it.

use super::{MAINTENANCE, StoreId};
use crate::{people::Person, switches::Mode, world::Shared};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use std::fmt::Write;

/// From this age on people have the plan for the elderly.
const ELDERLY: i16 = 65;

/// Hands in a new sheet, as the switch says.
pub(super) fn write(world: &Shared) {
    let mode = world.switches.mode(StoreId::HealthCover.id());
    let today = world.clock.today();
    let people = world.people();
    let living = people.all().iter().filter(|person| person.died.is_none());
    let more = |text: &str| if mode == Mode::Extra { text.to_owned() } else { String::new() };
    let mut sheet = format!("national_id,as_of,card_no,plan,since,until{}\n", more(",clerks_note"));
    for person in living {
        let _ = writeln!(sheet, "{}{}", line(person, mode, today), more(",not for the portal"));
    }
    match mode {
        // In the middle of a line: whoever took the rest would take half a record.
        Mode::HalfWritten => sheet.truncate(sheet.trim_end().len() - 8),
        Mode::Html => MAINTENANCE.clone_into(&mut sheet),
        _ => {}
    }
    // Handed in again only when something is new: an officer may have changed the register meanwhile.
    world.stores.sheets.send_if_modified(|last| {
        let new = *last != sheet;
        *last = sheet;
        new
    });
}

/// Everything follows from the person's number and age.
fn line(person: &Person, mode: Mode, today: Date) -> String {
    let seed = person.national_id.get(2..10).unwrap_or_default();
    // A mistaken register mixes up the cards.
    let card: String = if mode == Mode::Mistaken { seed.chars().rev().collect() } else { seed.to_owned() };
    let plan = match person.age(today) {
        ELDERLY.. => "elderly",
        _ if person.nationality != "AWH" => "resident",
        _ => "general",
    };
    let as_of = if mode == Mode::Stale { today.saturating_sub(2.years()) } else { today };
    let since = person.born.max(date(2021, 1, 1));
    let until = date(today.year() + 1, 12, 31);
    format!("{},{as_of},HC-{card},{plan},{since},{until}", person.national_id)
}
