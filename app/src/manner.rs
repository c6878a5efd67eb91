//! How somebody wants numbers and days to be written: their choice, which says nothing about who they are.

use domain::catalogue::Calendar;

/// The digits in which numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// Those of the language, as the country writes it.
    #[default]
    Own,
    /// ٠١٢٣٤٥٦٧٨٩
    ArabicIndic,
    /// 0123456789
    Latin,
}

impl Digits {
    /// All of them, the default first.
    pub const ALL: [Self; 3] = [Self::Own, Self::ArabicIndic, Self::Latin];

    /// The name, as CLDR has it; `own` for those of the language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::ArabicIndic => "arab",
            Self::Latin => "latn",
        }
    }

    /// The choice with this name; the default for any other.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or_default()
    }
}

/// In which calendar days are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShownCalendar {
    /// The country's main one; the other beside it where a page shows both.
    #[default]
    Own,
    /// Gregorian first.
    Gregorian,
    /// Hijri first.
    Hijri,
    /// Both everywhere, the country's main one first.
    Both,
}

impl ShownCalendar {
    /// All of them, the default first.
    pub const ALL: [Self; 4] = [Self::Own, Self::Gregorian, Self::Hijri, Self::Both];

    /// The name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Gregorian => "gregorian",
            Self::Hijri => "hijri",
            Self::Both => "both",
        }
    }

    /// The choice with this name; the default for any other.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or_default()
    }

    /// The calendar that comes first and the one beside it, in a country with these calendars.
    pub(crate) fn order(self, calendars: &[Calendar]) -> (Calendar, Option<Calendar>) {
        let main = calendars.first().copied().unwrap_or(Calendar::Gregorian);
        let first = match self {
            Self::Own | Self::Both => main,
            Self::Gregorian => Calendar::Gregorian,
            Self::Hijri => Calendar::Hijri,
        };
        let other = if first == Calendar::Gregorian { Calendar::Hijri } else { Calendar::Gregorian };
        // Whoever chooses a calendar that the country doesn't use still sees the one that it does.
        let beside = calendars.contains(&other) || matches!(self, Self::Both);
        (first, beside.then_some(other))
    }
}

/// Digits and calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Manner {
    /// The digits.
    pub digits: Digits,
    /// The calendar.
    pub calendar: ShownCalendar,
}

impl Manner {
    /// True when nothing was chosen: everybody sees the same.
    pub fn is_own(self) -> bool {
        self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_and_nonsense_to_the_default() {
        assert!(Digits::ALL.into_iter().all(|one| Digits::of(one.name()) == one));
        assert!(ShownCalendar::ALL.into_iter().all(|one| ShownCalendar::of(one.name()) == one));
        assert_eq!((Digits::of("roman"), ShownCalendar::of("")), (Digits::Own, ShownCalendar::Own));
    }

    #[test]
    fn the_chosen_calendar_comes_first_and_the_other_beside_it() {
        let (g, h) = (Calendar::Gregorian, Calendar::Hijri);
        assert_eq!(ShownCalendar::Own.order(&[g, h]), (g, Some(h)));
        assert_eq!(ShownCalendar::Own.order(&[h, g]), (h, Some(g)));
        assert_eq!(ShownCalendar::Own.order(&[g]), (g, None));
        assert_eq!(ShownCalendar::Hijri.order(&[g]), (h, Some(g)));
        assert_eq!(ShownCalendar::Both.order(&[g]), (g, Some(h)));
        assert_eq!(ShownCalendar::Gregorian.order(&[h, g]), (g, Some(h)));
    }
}
