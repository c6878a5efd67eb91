//! Figures of contacts for supervisors, at counters and on the phone: on the page, and as a file.

use app::pages::{ContactFiguresPage, ContactsBy};
use app::words;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::contact_figures::{Contact, ContactFigure, contacts_by};
use jiff::ToSpan;
use jiff::civil::Date;

use super::super::ask::{Reply, Stop, flatten};
use super::super::handlers::look_export::row as csv_row;
use super::super::refuse::broken;
use super::StaffAsk;

/// How many days of contacts are looked at.
const DAYS: i64 = 30;

async fn contacts(ask: &StaffAsk) -> Result<(Vec<Contact>, (Date, Date)), Stop> {
    ask.member()?;
    let clock = &ask.portal.clock;
    let today = clock.today();
    let first = today.checked_sub((DAYS - 1).days()).unwrap_or(today);
    let days = (clock.begins(first), clock.now());
    let found = ask.portal.store.contact_times(days).await.map_err(|error| broken(ask, &error))?;
    let contact = |one: crate::storage::ContactTimes| Contact {
        place: one.workplace.unwrap_or_default(),
        channel: one.channel,
        hour: clock.local(one.from).hour(),
        person: one.person,
        from: one.from,
        to: one.to,
        solved: one.solved,
        handed_over: one.handed_over,
        not_verified: usize::try_from(one.not_verified).unwrap_or(0),
    };
    Ok((found.into_iter().map(contact).collect(), (first, today)))
}

fn key(by: ContactsBy, one: &Contact) -> String {
    match by {
        ContactsBy::Place => one.place.clone(),
        ContactsBy::Channel => one.channel.name().to_owned(),
        ContactsBy::Hour => format!("{:02}", one.hour),
    }
}

/// `GET /{lang}/desk/contacts`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(draw(&ask).await)
}

async fn draw(ask: &StaffAsk) -> Reply {
    let (contacts, days) = contacts(ask).await?;
    let wanted = ask.parameter("by");
    let by = wanted.and_then(|name| ContactsBy::ALL.into_iter().find(|by| by.name() == name));
    let by = by.unwrap_or(ContactsBy::Channel);
    let page = ContactFiguresPage {
        days,
        by,
        groups: contacts_by(&contacts, |one| key(by, one)).into_iter().collect(),
        all: contacts_by(&contacts, |_| ()).remove(&()).unwrap_or_default(),
    };
    Ok(ask.ok(page))
}

/// `GET /{lang}/desk/contacts/export.csv`: every combination of place, channel and hour.
pub(super) async fn csv(ask: StaffAsk) -> Response {
    flatten(export(&ask).await)
}

async fn export(ask: &StaffAsk) -> Reply {
    let (contacts, _) = contacts(ask).await?;
    // The mark tells spreadsheets that it is UTF-8.
    let mut text = format!("\u{feff}{}", csv_row(&words::contact_headings(ask.l)));
    let single = contacts_by(&contacts, |one| ContactsBy::ALL.map(|by| key(by, one)));
    for (keys, figure) in &single {
        let names = ContactsBy::ALL.into_iter().zip(keys);
        let names = names.map(|(by, id)| app::texts::plain(&by.group(ask.l, id)));
        let cells: Vec<String> = names.chain(cells(figure)).collect();
        text.push_str(&csv_row(&cells));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"contacts.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

/// Counts, and the time in seconds.
fn cells(figure: &ContactFigure) -> [String; 6] {
    [
        figure.over.to_string(),
        figure.open.to_string(),
        figure.solved_at_once.to_string(),
        figure.handed_over.to_string(),
        figure.not_verified.to_string(),
        figure.handling_median.map_or_else(String::new, |time| time.as_secs().to_string()),
    ]
}
