//! Service centres: where they are, when they are open, and what can be done there.

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

use super::{Catalogue, DayOfWeek};

/// Something that people come to a centre for: it has a letter on tickets and a measured time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QueueKind {
    /// The kind's id.
    pub id: String,
    /// The letter with which its tickets begin.
    pub letter: char,
    /// How long it takes, in minutes, as long as too little was measured.
    pub minutes: u32,
    /// The picture's name.
    pub icon: String,
    /// Life events whose services belong to it.
    #[serde(default)]
    pub life_events: Vec<String>,
    /// Authorities whose services belong to it.
    #[serde(default)]
    pub authorities: Vec<String>,
    /// Single services that belong to it.
    #[serde(default)]
    pub services: Vec<String>,
}

/// A service centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Centre {
    /// The centre's id: what staff have as their workplace.
    pub id: String,
    /// national, regional, municipal or non-governmental.
    pub level: String,
    /// The municipality, from the code list of that name.
    pub municipality: String,
    /// The phone number people can call.
    pub phone: String,
    /// Where it lies: degrees north and east.
    pub location: Location,
    /// When it is open, by day of the week; a day that is left out is closed.
    #[serde(default)]
    pub hours: BTreeMap<DayOfWeek, Vec<OpenSpan>>,
    /// Single days on which it is closed.
    #[serde(default)]
    pub closed: Vec<Date>,
    /// How appointments are given; without it there are none.
    pub appointments: Option<Appointments>,
    /// Its counters.
    #[serde(default)]
    pub counter: Vec<Counter>,
}

/// A place on the map (WGS 84).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Degrees north, as text: `31.953`.
    pub latitude: String,
    /// Degrees east.
    pub longitude: String,
}

/// The mean radius of the earth, in kilometres.
const RADIUS: f64 = 6371.0;

impl Location {
    /// How far another place is as the crow flies (haversine), in kilometres; `None` where one can't be read.
    pub fn kilometres_to(&self, other: &Self) -> Option<f64> {
        let degrees = |text: &str| text.parse::<f64>().ok().map(f64::to_radians);
        let (north, east) = (degrees(&self.latitude)?, degrees(&self.longitude)?);
        let (other_north, other_east) = (degrees(&other.latitude)?, degrees(&other.longitude)?);
        let half = |from: f64, to: f64| ((to - from) / 2.0).sin().powi(2);
        let chord = half(north, other_north) + north.cos() * other_north.cos() * half(east, other_east);
        Some(2.0 * RADIUS * chord.sqrt().min(1.0).asin())
    }
}

/// Where a municipality lies, for whoever looks for the nearest centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The municipality, from the code list of that name.
    pub id: String,
    /// Its middle.
    pub location: Location,
}

/// How a centre gives appointments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointments {
    /// How many minutes lie between two.
    pub every_minutes: u32,
    /// How many people can come at one time.
    pub at_once: u32,
    /// How many days ahead one can choose.
    pub days_ahead: u32,
}

/// A counter of a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counter {
    /// Its number, as it stands above it.
    pub number: u32,
    /// What it serves: ids of kinds.
    pub kinds: Vec<String>,
}

/// From when until when a centre is open on a day: `08:00-14:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OpenSpan {
    /// It opens.
    pub from: Time,
    /// It closes.
    pub to: Time,
}

/// The text is not a span of hours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a span of hours: write when it opens and when it closes, for example 08:00-14:30")]
pub struct NotASpan(String);

impl FromStr for OpenSpan {
    type Err = NotASpan;

    fn from_str(text: &str) -> Result<Self, NotASpan> {
        let time = |part: &str| -> Option<Time> {
            let (hour, minute) = part.split_once(':')?;
            let two = |digits: &str| {
                (digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
            };
            Time::new(two(hour)?, two(minute)?, 0, 0).ok()
        };
        let span = || {
            let (from, to) = text.split_once('-')?;
            let (from, to) = (time(from)?, time(to)?);
            (from < to).then_some(Self { from, to })
        };
        span().ok_or_else(|| NotASpan(text.to_owned()))
    }
}

impl fmt::Display for OpenSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from, self.to);
        write!(f, "{:02}:{:02}-{:02}:{:02}", from.hour(), from.minute(), to.hour(), to.minute())
    }
}

impl TryFrom<String> for OpenSpan {
    type Error = NotASpan;

    fn try_from(text: String) -> Result<Self, NotASpan> {
        text.parse()
    }
}

impl From<OpenSpan> for String {
    fn from(span: OpenSpan) -> Self {
        span.to_string()
    }
}

/// How far ahead it is looked for the next opening.
const LOOK_AHEAD_DAYS: usize = 60;

impl Centre {
    /// When it is open on a day, in order.
    pub fn hours_on(&self, day: Date) -> &[OpenSpan] {
        if self.closed.contains(&day) {
            return &[];
        }
        self.hours.get(&DayOfWeek::of(day)).map_or(&[], Vec::as_slice)
    }

    /// True at moments at which people can come in.
    pub fn is_open(&self, at: DateTime) -> bool {
        self.hours_on(at.date()).iter().any(|span| span.from <= at.time() && at.time() < span.to)
    }

    /// When it opens next, if it is closed now; `None` when it does not open within the next weeks.
    pub fn opens_next(&self, at: DateTime) -> Option<DateTime> {
        let days = std::iter::successors(Some(at.date()), |day| day.tomorrow().ok()).take(LOOK_AHEAD_DAYS);
        days.flat_map(|day| self.hours_on(day).iter().map(move |span| day.to_datetime(span.from)))
            .find(|opens| *opens > at)
    }

    /// When it closes for today, if it is open now.
    pub fn closes(&self, at: DateTime) -> Option<Time> {
        self.hours_on(at.date()).iter().find(|span| span.from <= at.time() && at.time() < span.to).map(|span| span.to)
    }

    /// The times of appointments on a day, in order; the last one leaves room for itself before the centre closes.
    pub fn slots_on(&self, day: Date) -> Vec<DateTime> {
        let Some(rule) = self.appointments else { return Vec::new() };
        let every = i64::from(rule.every_minutes.max(1));
        let minutes = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
        let time = |minute: i64| {
            let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
            Time::new(hour, minute, 0, 0).ok()
        };
        let of_span = |span: &OpenSpan| {
            let (from, to) = (minutes(span.from), minutes(span.to));
            let starts = std::iter::successors(Some(from), move |at| Some(at + every));
            starts.take_while(move |at| at + every <= to).filter_map(time).map(move |at| day.to_datetime(at))
        };
        self.hours_on(day).iter().flat_map(of_span).collect()
    }

    /// The counter with this number.
    pub fn counter(&self, number: u32) -> Option<&Counter> {
        self.counter.iter().find(|counter| counter.number == number)
    }

    /// True when one of its counters serves the kind.
    pub fn serves(&self, kind: &str) -> bool {
        self.counter.iter().any(|counter| counter.kinds.iter().any(|served| served == kind))
    }
}

impl Catalogue {
    /// The centre with this id.
    pub fn centre(&self, id: &str) -> Option<&Centre> {
        self.centres.iter().find(|centre| centre.id == id)
    }

    /// The kind with this id.
    pub fn queue_kind(&self, id: &str) -> Option<&QueueKind> {
        self.queue_kinds.iter().find(|kind| kind.id == id)
    }

    /// What one can come to a centre for, in the order of the file.
    pub fn kinds_at<'a>(&'a self, centre: &'a Centre) -> impl Iterator<Item = &'a QueueKind> {
        self.queue_kinds.iter().filter(|kind| centre.serves(&kind.id))
    }

    /// Where one can come for a service: the centres that serve a kind to which it belongs, or all of them for a service
    /// that belongs to none. None for a service that is not given at counters.
    pub fn centres_for(&self, service: &super::Service) -> Vec<&Centre> {
        if !service.channels.contains(&crate::application::Channel::Counter) {
            return Vec::new();
        }
        let of = |kind: &&QueueKind| self.services_of_kind(kind).any(|other| other.id == service.id);
        let kinds: Vec<&QueueKind> = self.queue_kinds.iter().filter(of).collect();
        let serves = |centre: &&Centre| kinds.is_empty() || kinds.iter().any(|kind| centre.serves(&kind.id));
        self.centres.iter().filter(serves).collect()
    }

    /// Where a municipality lies.
    pub fn place(&self, municipality: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == municipality)
    }

    /// The services that belong to a kind and are given at counters, by id, each once.
    pub fn services_of_kind<'a>(&'a self, kind: &'a QueueKind) -> impl Iterator<Item = &'a super::Service> {
        self.services.values().filter(|service| {
            let counter = service.channels.contains(&crate::application::Channel::Counter);
            let named = kind.services.contains(&service.id) || kind.authorities.contains(&service.authority);
            counter && (named || service.life_events.iter().any(|event| kind.life_events.contains(event)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_a_globe() {
        let at = |latitude: &str, longitude: &str| Location {
            latitude: latitude.to_owned(),
            longitude: longitude.to_owned(),
        };
        // Amman to Aqaba, about 284 km as the crow flies.
        let far = at("31.9539", "35.9106").kilometres_to(&at("29.5267", "35.0078")).unwrap();
        assert!((far - 284.0).abs() < 2.0, "{far}");
        assert!(at("0", "179.9").kilometres_to(&at("0", "-179.9")).unwrap() < 23.0, "across the date line");
        assert_eq!(at("31.9", "35.9").kilometres_to(&at("31.9", "35.9")), Some(0.0));
        assert_eq!(at("x", "0").kilometres_to(&at("0", "0")), None);
    }
    use jiff::civil::date;

    fn centre() -> Centre {
        let text = r#"
            id = "c"
            level = "municipal"
            municipality = "M01"
            phone = "1"
            location = { latitude = "31.9", longitude = "35.9" }
            hours = { sunday = ["08:00-12:00", "13:00-15:30"], monday = ["09:00-10:00"] }
            closed = ["2026-11-29"]
            appointments = { every_minutes = 30, at_once = 2, days_ahead = 14 }
        "#;
        toml::from_str(text).unwrap()
    }

    const SUNDAY: Date = date(2026, 11, 22);

    #[test]
    fn hours_are_read_or_refused() {
        assert_eq!("08:00-14:30".parse::<OpenSpan>().unwrap().to_string(), "08:00-14:30");
        for wrong in ["8-14", "08:00", "14:00-08:00", "08:00-08:00", "08:00-24:00", "08:60-09:00", "+8:00-09:00", ""] {
            assert!(wrong.parse::<OpenSpan>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn it_is_open_within_its_hours_and_says_when_it_opens_next() {
        let centre = centre();
        assert!(centre.is_open(SUNDAY.at(8, 0, 0, 0)) && centre.is_open(SUNDAY.at(13, 0, 0, 0)));
        assert!(!centre.is_open(SUNDAY.at(7, 59, 59, 0)) && !centre.is_open(SUNDAY.at(12, 0, 0, 0)));
        assert_eq!(centre.opens_next(SUNDAY.at(12, 30, 0, 0)), Some(SUNDAY.at(13, 0, 0, 0)));
        assert_eq!(centre.opens_next(SUNDAY.at(16, 0, 0, 0)), Some(date(2026, 11, 23).at(9, 0, 0, 0)));
        assert_eq!(
            centre.opens_next(date(2026, 11, 28).at(9, 0, 0, 0)),
            Some(date(2026, 11, 30).at(9, 0, 0, 0)),
            "the Sunday between is a holiday"
        );
        assert_eq!(centre.closes(SUNDAY.at(9, 0, 0, 0)), Time::new(12, 0, 0, 0).ok());
        let never = Centre { hours: BTreeMap::new(), ..centre };
        assert_eq!(never.opens_next(SUNDAY.at(9, 0, 0, 0)), None);
    }

    #[test]
    fn appointments_fit_into_the_hours() {
        let centre = centre();
        let slots = centre.slots_on(SUNDAY);
        assert_eq!(slots.len(), 8 + 5);
        assert_eq!(slots[7], SUNDAY.at(11, 30, 0, 0));
        assert_eq!(slots[8], SUNDAY.at(13, 0, 0, 0));
        assert!(centre.slots_on(date(2026, 11, 29)).is_empty(), "a holiday");
        assert!(Centre { appointments: None, ..centre }.slots_on(SUNDAY).is_empty());
    }
}
