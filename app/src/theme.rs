//! The colours of the theme, read from the one file that a country replaces, and how well they stand out from one another.

use std::collections::BTreeMap;

/// Where the dark colours begin in the theme's file.
const DARK: &str = "(prefers-color-scheme:dark)";

/// Pairs of text and ground that stand on one another somewhere; each needs at least [`TEXT`].
pub const TEXTS: [(&str, &str); 19] = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunk"),
    ("ink-soft", "paper"),
    ("ink-soft", "surface"),
    ("ink-soft", "sunk"),
    ("link", "paper"),
    ("link", "surface"),
    ("link-visited", "paper"),
    ("on-action", "action"),
    ("on-action", "action-over"),
    ("action", "tint"),
    ("on-brand", "brand"),
    ("on-brand-soft", "brand"),
    ("brass-ink", "paper"),
    ("good", "good-soft"),
    ("you", "you-soft"),
    ("bad", "bad-soft"),
    ("busy", "busy-soft"),
];

/// Edges of controls and the ground they stand on; each needs at least [`EDGE`].
pub const EDGES: [(&str, &str); 4] = [("edge", "surface"), ("edge", "paper"), ("action", "paper"), ("focus", "paper")];

/// What WCAG 2.2 AA wants of text (1.4.3).
pub const TEXT: f64 = 4.5;
/// What it wants of the edges of controls (1.4.11).
pub const EDGE: f64 = 3.0;

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb([u8; 3]);

impl Rgb {
    /// A colour as style sheets write it: `#faf7f1` or `#fff`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let part = |at: usize, size: usize| u8::from_str_radix(digits.get(at..at + size)?, 16).ok();
        match digits.len() {
            3 => Some(Self([part(0, 1)? * 17, part(1, 1)? * 17, part(2, 1)? * 17])),
            6 => Some(Self([part(0, 2)?, part(2, 2)?, part(4, 2)?])),
            _ => None,
        }
    }

    /// The colour in six digits.
    pub fn hex(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Its relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// How much two colours differ, from 1 to 21 (WCAG 2.2).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// The theme's colours by name, for light and for dark.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    light: BTreeMap<String, Rgb>,
    dark: BTreeMap<String, Rgb>,
}

impl Theme {
    /// The colours that a theme's file names.
    pub fn read(css: &str) -> Self {
        let (light, dark) = css.split_once(DARK).unwrap_or((css, ""));
        Self { light: colours(light), dark: colours(dark) }
    }

    /// A colour by its name, for light or dark; dark falls back on light.
    pub fn get(&self, name: &str, dark: bool) -> Option<Rgb> {
        let own = if dark { self.dark.get(name) } else { None };
        own.or_else(|| self.light.get(name)).copied()
    }

    /// The names of all colours.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.light.keys().map(String::as_str)
    }

    /// How much a pair differs, for light or dark.
    pub fn contrast(&self, (text, ground): (&str, &str), dark: bool) -> Option<f64> {
        Some(self.get(text, dark)?.contrast(self.get(ground, dark)?))
    }
}

fn colours(css: &str) -> BTreeMap<String, Rgb> {
    let declarations = css.split(['{', ';', '}']).filter_map(|one| one.trim().strip_prefix("--")?.split_once(':'));
    declarations.filter_map(|(name, value)| Some((name.to_owned(), Rgb::parse(value)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_as_wcag_has_it() {
        let (black, white) = (Rgb::parse("#000").unwrap(), Rgb::parse("#ffffff").unwrap());
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        let grey = Rgb::parse("#767676").unwrap();
        assert!((grey.contrast(white) - 4.54).abs() < 0.01, "{}", grey.contrast(white));
        assert_eq!(Rgb::parse("rgb(1 2 3)"), None);
        assert_eq!(Rgb::parse("#12é"), None);
        assert_eq!(grey.hex(), "#767676");
    }

    #[test]
    fn every_pair_of_the_theme_can_be_read() {
        let theme = Theme::read(include_str!("../../style/themes/alwaha.css"));
        for dark in [false, true] {
            for (pairs, least) in [(&TEXTS[..], TEXT), (&EDGES[..], EDGE)] {
                for pair in pairs {
                    let found = theme.contrast(*pair, dark).unwrap_or_else(|| panic!("{pair:?} is not in the theme"));
                    assert!(found >= least, "{pair:?}, dark {dark}: {found:.2}");
                }
            }
        }
    }
}
