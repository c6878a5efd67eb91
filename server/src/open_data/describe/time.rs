//! Promised working days as a duration of the calendar, which is all that `xsd:duration` knows.

use domain::catalogue::Country;
use jiff::{ToSpan, civil::date};

/// The longest that so many working days can last, over all days of the week: 5 working days with a weekend of two
/// days are at most a week, `P7D`. Public holidays aren't in the catalogue.
pub(super) fn longest(country: &Country, working_days: u32) -> String {
    let monday = date(2024, 1, 1);
    let lengths = (0..7_i64).filter_map(|offset| {
        let start = monday.checked_add(offset.days()).ok()?;
        let end = country.working_days_after(start, working_days);
        start.until(end).ok().map(|span| span.get_days())
    });
    format!("P{}D", lengths.max().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::catalogue::{CountryProfile, DayOfWeek};

    #[test]
    fn a_weekend_lengthens_the_promise() {
        let weekend = vec![DayOfWeek::Friday, DayOfWeek::Saturday];
        let profile = CountryProfile { weekend, ..CountryProfile::default() };
        let country = Country { profile, ..Country::default() };
        assert_eq!(longest(&country, 5), "P7D");
        assert_eq!(longest(&country, 1), "P3D");
        assert_eq!(longest(&Country::default(), 5), "P5D");
    }
}
