//! Numbers, dates and money as a language and a country write them (ICU4X).

use crate::texts::{Arg, L};
use icu::{
    calendar::{Date as IcuDate, Iso, cal::Hijri},
    datetime::{
        DateTimeFormatter, NoCalendarFormatter,
        fieldsets::{T, YMD},
    },
    decimal::{DecimalFormatter, input::Decimal},
    locale::Locale,
    plurals::{PluralRules, PluralRulesOptions},
    time::Time,
};
use jiff::{Timestamp, civil::Date};

/// The formatters of one language, built once.
pub(crate) struct Formats {
    number: DecimalFormatter,
    gregorian: DateTimeFormatter<YMD>,
    hijri: DateTimeFormatter<YMD>,
    time: NoCalendarFormatter<T>,
    plurals: PluralRules,
}

impl Formats {
    /// `None` when ICU knows no such language or numbering system.
    pub(crate) fn new(language: &str, digits: &str) -> Option<Self> {
        let locale = |keywords: &str| format!("{language}-u-{keywords}nu-{digits}").parse::<Locale>().ok();
        Some(Self {
            number: DecimalFormatter::try_new(locale("")?.into(), Default::default()).ok()?,
            gregorian: DateTimeFormatter::try_new(locale("ca-gregory-")?.into(), YMD::long()).ok()?,
            hijri: DateTimeFormatter::try_new(locale("ca-islamic-umalqura-")?.into(), YMD::long()).ok()?,
            time: NoCalendarFormatter::try_new(locale("")?.into(), T::hm()).ok()?,
            plurals: PluralRules::try_new(locale("")?.into(), PluralRulesOptions::default()).ok()?,
        })
    }
}

impl Formats {
    /// A number below 100 of the same plural category, for a number above.
    ///
    /// Fluent's own plural rules (intl_pluralrules 7.0.2) forget the remainder by 100 in Arabic: they take 103 for
    /// `other` and 111 too, where CLDR says `few` and `many`. ICU knows; up to 99 both agree.
    pub(crate) fn plural_stand_in(&self, number: i64) -> Option<i64> {
        let category = self.plurals.category_for(number);
        (3..=99).rev().filter(|_| number > 99).find(|small| self.plurals.category_for(*small) == category)
    }
}

/// The Gregorian day of a Hijri date (Umm al-Qura); `None` when the calendar has no such day.
pub fn from_hijri(year: i16, month: i8, day: i8) -> Option<Date> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let hijri = IcuDate::try_new_hijri_with_calendar(year.into(), month, day, Hijri::new_umm_al_qura()).ok()?;
    let iso = hijri.to_calendar(Iso);
    let year = i16::try_from(iso.year().extended_year()).ok()?;
    Date::new(year, iso.month().ordinal.try_into().ok()?, iso.day_of_month().0.try_into().ok()?).ok()
}

fn icu_date(date: Date) -> Option<IcuDate<Iso>> {
    IcuDate::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

impl L {
    /// A whole number with the language's digits and grouping.
    pub fn number(self, number: i64) -> String {
        let decimal = Decimal::from(number);
        self.formats().map_or_else(|| number.to_string(), |formats| formats.number.format(&decimal).to_string())
    }

    /// A day in the Gregorian calendar, long form: ٢١ نوفمبر ٢٠٢٦.
    pub fn date(self, date: Date) -> String {
        self.formats()
            .zip(icu_date(date))
            .map_or_else(|| date.to_string(), |(formats, day)| formats.gregorian.format(&day).to_string())
    }

    /// A day in the Hijri calendar (Umm al-Qura), long form.
    pub fn hijri(self, date: Date) -> String {
        self.formats()
            .zip(icu_date(date))
            .map_or_else(|| date.to_string(), |(formats, day)| formats.hijri.format(&day).to_string())
    }

    /// Both calendars: Gregorian, then Hijri.
    pub fn both_calendars(self, date: Date) -> String {
        self.ta("date-both", &[("gregorian", self.date(date).into()), ("hijri", self.hijri(date).into())]).into_owned()
    }

    /// The day of a moment, in the country's zone.
    pub fn day_of(self, at: Timestamp) -> Date {
        at.to_zoned(self.profile().zone.clone()).date()
    }

    /// A moment: day and time in the country's zone.
    pub fn moment(self, at: Timestamp) -> String {
        let zoned = at.to_zoned(self.profile().zone.clone());
        let time = self.time(zoned.time());
        self.ta("date-time", &[("date", self.date(zoned.date()).into()), ("time", time.into())]).into_owned()
    }

    /// A time of the day, as clocks show it.
    pub fn time(self, time: jiff::civil::Time) -> String {
        let time = Time::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0).ok();
        self.formats().zip(time).map_or_else(String::new, |(formats, t)| formats.time.format(&t).to_string())
    }

    /// The time of a moment, in the country's zone.
    pub fn clock(self, at: Timestamp) -> String {
        self.time(at.to_zoned(self.profile().zone.clone()).time())
    }

    /// An amount given in the country's currency with its decimals (`5.000`), or the word for "free" when it is zero.
    pub fn money(self, amount: &str) -> String {
        if amount.chars().all(|c| matches!(c, '0' | '.')) {
            return self.t("free").into_owned();
        }
        self.amount(amount)
    }

    /// The same for cash, which may be nothing, or too little (`-2.500`).
    pub fn amount(self, amount: &str) -> String {
        let shown = match (amount.parse::<Decimal>(), self.formats()) {
            (Ok(decimal), Some(formats)) => formats.number.format(&decimal).to_string(),
            _ => amount.to_owned(),
        };
        let currency = format!("currency-{}", self.profile().currency);
        self.ta(&currency, &[("amount", Arg::Text(shown))]).into_owned()
    }

    /// How far a day is from today, in words: today, tomorrow, in 5 days, 3 days ago.
    pub fn relative_day(self, day: Date, today: Date) -> String {
        let days = today.until(day).map_or(0, |span| i64::from(span.get_days()));
        match days {
            0 => self.t("day-today").into_owned(),
            ahead if ahead > 0 => self.ta("day-ahead", &[("days", ahead.into())]).into_owned(),
            ago => self.ta("day-ago", &[("days", (-ago).into())]).into_owned(),
        }
    }
}
