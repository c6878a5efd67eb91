//! What a country decides about the way things are written.

use domain::catalogue::{Calendar, Country, DayOfWeek, PhoneScheme};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// What a country decides about the way things are written.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The country's id; its name is the text `country-<id>`.
    pub country: String,
    /// The country's code: with a language it decides names of months and signs in numbers.
    pub region: String,
    /// ISO-like currency code; the text `currency-<code>` puts `$amount` and the unit together.
    pub currency: String,
    /// How many decimals the currency has.
    pub decimals: u8,
    /// Unicode numbering system (`arab`, `latn`, `arabext`) by language.
    pub digits: BTreeMap<String, String>,
    /// The days of a week in their order.
    pub week: [DayOfWeek; 7],
    /// The calendars in which days are shown, the main one first.
    pub calendars: Vec<Calendar>,
    /// A made-up mobile number.
    pub phone_example: String,
    /// The same as it is written within the country.
    pub phone_within: String,
    /// A made-up national id.
    pub id_example: String,
    /// In which zone moments are shown.
    pub zone: TimeZone,
    /// The phone number for help, as people write it.
    pub hotline: String,
    /// The address for help.
    pub email: String,
}

impl Profile {
    /// That of a country, in its time zone.
    pub fn of(country: &Country, zone: TimeZone) -> Self {
        Self {
            country: country.id.clone(),
            region: country.region.clone(),
            currency: country.currency.clone(),
            decimals: country.currency_decimals,
            digits: country.digits.clone(),
            week: country.week(),
            calendars: country.calendars.clone(),
            phone_example: country.phone.as_ref().map(|phone| phone.example.clone()).unwrap_or_default(),
            phone_within: country.phone.as_ref().map(PhoneScheme::example_within).unwrap_or_default(),
            id_example: country.national_id.as_ref().map(|id| id.example.clone()).unwrap_or_default(),
            zone,
            hotline: country.hotline.clone(),
            email: country.email.clone(),
        }
    }
}
