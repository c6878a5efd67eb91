//! Numbers, dates and money as a language and a country write them (ICU4X).

use crate::manner::ShownCalendar;
use crate::texts::{Arg, L};
use domain::catalogue::Calendar;
use icu::{
    calendar::{Date as IcuDate, Iso, cal::Hijri},
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
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
    /// How names are put in order.
    pub(crate) alphabet: CollatorBorrowed<'static>,
}

impl Formats {
    /// Of a language in a region, as `ar-JO`. `None` when ICU knows no such language or numbering system.
    pub(crate) fn new(tag: &str, digits: &str) -> Option<Self> {
        let locale = |keywords: &str| format!("{tag}-u-{keywords}nu-{digits}").parse::<Locale>().ok();
        Some(Self {
            number: DecimalFormatter::try_new(locale("")?.into(), Default::default()).ok()?,
            gregorian: DateTimeFormatter::try_new(locale("ca-gregory-")?.into(), YMD::long()).ok()?,
            hijri: DateTimeFormatter::try_new(locale("ca-islamic-umalqura-")?.into(), YMD::long()).ok()?,
            time: NoCalendarFormatter::try_new(locale("")?.into(), T::hm()).ok()?,
            plurals: PluralRules::try_new(locale("")?.into(), PluralRulesOptions::default()).ok()?,
            alphabet: Collator::try_new(locale("")?.into(), CollatorOptions::default()).ok()?,
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

    /// A number of the same plural category for one with a fraction: of 3.5 Fluent's own rules see the 3 alone.
    pub(crate) fn fraction_stand_in(&self, number: f64) -> Option<f64> {
        let category = |number: f64| Some(self.plurals.category_for(&number.to_string().parse::<Decimal>().ok()?));
        let wanted = category(number)?;
        [0.5, 1.5, 100.0].into_iter().find(|other| category(*other) == Some(wanted))
    }
}

/// The numbering system that CLDR has for a language in a region.
pub(crate) fn own_digits(tag: &str) -> Option<&'static str> {
    let format = DecimalFormatter::try_new(tag.parse::<Locale>().ok()?.into(), Default::default()).ok()?;
    Some(match format.format(&Decimal::from(0)).to_string().as_str() {
        "٠" => "arab",
        "۰" => "arabext",
        _ => "latn",
    })
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

    /// A day as whoever reads it wants it: in the calendar that comes first for them, or in both.
    pub fn date(self, date: Date) -> String {
        if self.manner().calendar == ShownCalendar::Both { self.both_calendars(date) } else { self.first(date) }
    }

    /// A day in the calendar that comes first: ٢١ نوفمبر ٢٠٢٦.
    pub fn first(self, date: Date) -> String {
        self.in_calendar(self.calendars().0, date)
    }

    /// A day in the other calendar, where there is one.
    pub fn beside(self, date: Date) -> Option<String> {
        self.calendars().1.map(|calendar| self.in_calendar(calendar, date))
    }

    /// The calendar that comes first, and the one beside it.
    pub(crate) fn calendars(self) -> (Calendar, Option<Calendar>) {
        self.manner().calendar.order(&self.profile().calendars)
    }

    fn in_calendar(self, calendar: Calendar, date: Date) -> String {
        match calendar {
            Calendar::Gregorian => self.gregorian(date),
            Calendar::Hijri => self.hijri(date),
        }
    }

    /// A day in the Gregorian calendar, long form.
    pub fn gregorian(self, date: Date) -> String {
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

    /// Both calendars, one after the other, where the country has two.
    pub fn both_calendars(self, date: Date) -> String {
        let Some(beside) = self.beside(date) else { return self.first(date) };
        // The text's words hold for either order.
        self.ta("date-both", &[("gregorian", self.first(date).into()), ("hijri", beside.into())]).into_owned()
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

    /// An amount given in the country's currency (`5.000`), or the word for "free" when it is zero.
    pub fn money(self, amount: &str) -> String {
        if amount.chars().all(|c| matches!(c, '0' | '.')) {
            return self.t("free").into_owned();
        }
        self.amount(amount)
    }

    /// The same for cash, which may be nothing, or too little (`-2.500`).
    pub fn amount(self, amount: &str) -> String {
        let shown = match (amount.parse::<Decimal>(), self.formats()) {
            (Ok(mut decimal), Some(formats)) => {
                // Amounts are kept in thousandths; none is shown with fewer decimals than it has. A whole one has none:
                // three zeros after a comma read as thousands.
                decimal.trim_end();
                if amount.split_once('.').is_some_and(|(_, part)| part.bytes().any(|digit| digit != b'0')) {
                    decimal.pad_end(-i16::from(self.profile().decimals));
                }
                formats.number.format(&decimal).to_string()
            }
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
