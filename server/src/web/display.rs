//! How somebody wants numbers and days to be written: a small cookie that says nothing else, and keeps pages that are the
//! same for everybody from coming out of memory.

use app::{Digits, Manner, ShownCalendar};
use axum::http::HeaderMap;
use axum::response::Response;

use super::cookies;
use super::portal::Portal;

/// The cookie's name.
const NAME: &str = "shubbak-display";
/// A year, in seconds.
const LASTS: u32 = 31_536_000;

/// What the browser says of it; anything else than a choice that exists is none.
pub(super) fn manner(headers: &HeaderMap) -> Manner {
    let chosen = cookies::find(headers, NAME).unwrap_or_default();
    let (digits, calendar) = chosen.split_once('.').unwrap_or_default();
    Manner { digits: Digits::of(digits), calendar: ShownCalendar::of(calendar) }
}

/// Lets the browser keep a choice; the default one is kept by forgetting.
pub(super) fn keep(portal: &Portal, response: &mut Response, manner: Manner) {
    let seconds = if manner.is_own() { 0 } else { LASTS };
    let value = format!("{}.{}", manner.digits.name(), manner.calendar.name());
    cookies::set(portal, response, (NAME, &value), Some(seconds));
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderValue, header};

    fn of(cookie: &'static str) -> Manner {
        manner(&HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(cookie))]))
    }

    #[test]
    fn only_choices_that_exist_are_heard() {
        let both = Manner { digits: Digits::Latin, calendar: ShownCalendar::Hijri };
        assert_eq!(of("a=b; shubbak-display=latn.hijri; c=d"), both);
        assert_eq!(of("shubbak-display=latn.nonsense"), Manner { digits: Digits::Latin, ..Manner::default() });
        for none in ["shubbak-display=", "shubbak-display=x", "shubbak-displayed=latn.hijri", "a=shubbak-display"] {
            assert!(of(none).is_own(), "{none}");
        }
    }
}
