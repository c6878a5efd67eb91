//! Numbers inside messages, written in the language's digits with its grouping.

use crate::format::Formats;
use fluent_bundle::{
    FluentValue,
    memoizer::MemoizerKind,
    types::{FluentNumber, FluentNumberOptions},
};
use icu::{
    decimal::{DecimalFormatter, input::Decimal},
    locale::Locale,
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The numbering systems that a country profile may name (Unicode's `nu` keyword).
const SYSTEMS: [&str; 3] = ["latn", "arab", "arabext"];

/// The function that Fluent calls for each number. It is a plain function without surroundings, hence one a system.
pub(super) fn formatter(digits: &str) -> Option<Formatter> {
    match SYSTEMS.iter().position(|system| *system == digits)? {
        0 => Some(write_number::<0>),
        1 => Some(write_number::<1>),
        _ => Some(write_number::<2>),
    }
}

/// A number as Fluent gets it. Where Fluent would choose the wrong plural form, a stand-in of the right form chooses,
/// and the real number travels in the options (in the field for a currency, which these texts never use).
pub(super) fn argument(formats: Option<&Formats>, number: i64) -> FluentValue<'static> {
    match formats.and_then(|formats| formats.plural_stand_in(number)) {
        None => FluentValue::from(number),
        Some(stand_in) => {
            let currency = Some(number.to_string());
            FluentValue::Number(FluentNumber::new(
                stand_in as f64,
                FluentNumberOptions { currency, ..Default::default() },
            ))
        }
    }
}

/// The same for a number with a fraction.
pub(super) fn fraction(formats: Option<&Formats>, number: f64) -> FluentValue<'static> {
    let stand_in = formats.and_then(|formats| formats.fraction_stand_in(number)).unwrap_or(number);
    let currency = Some(number.to_string());
    FluentValue::Number(FluentNumber::new(stand_in, FluentNumberOptions { currency, ..Default::default() }))
}

struct NumberFormat(DecimalFormatter);

impl Memoizable for NumberFormat {
    type Args = (&'static str,);
    type Error = ();

    fn construct(language: LanguageIdentifier, args: Self::Args) -> Result<Self, ()> {
        let locale: Locale = format!("{language}-u-nu-{}", args.0).parse().map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), Default::default()).map(Self).map_err(drop)
    }
}

fn write_number<const SYSTEM: usize>(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: Decimal = match &number.options.currency {
        Some(real) => real.parse().ok()?,
        None => number.as_string().parse().ok()?,
    };
    memoizer
        .with_try_get_threadsafe::<NumberFormat, _, _>((SYSTEMS[SYSTEM],), |format| {
            format.0.format(&decimal).to_string()
        })
        .ok()
}
