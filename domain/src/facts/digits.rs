//! Digits and invisible characters: what people type on Arabic and Latin keyboards, folded to one form.

use unicode_normalization::UnicodeNormalization;

/// Arabic-Indic (٠–٩) and extended Arabic-Indic (۰–۹) digits as ASCII; everything else untouched.
pub fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '٠'..='٩' => digit(c, '٠'),
            '۰'..='۹' => digit(c, '۰'),
            other => other,
        })
        .collect()
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Without control characters and without the invisible marks that change the direction of text
/// (bidi controls, zero-width space, byte order mark). Zero-width (non-)joiner stay: names use them.
pub fn strip_controls(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !(c.is_control()
                || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        })
        .collect()
}

/// The form under which words are looked for: NFKC, lower case, ASCII digits, أإآٱ→ا, ة→ه, ى/ی→ي, ک→ك,
/// without harakat, tatweel and bidi controls.
pub fn fold_for_search(text: &str) -> String {
    ascii_digits(&strip_controls(text))
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
            'ة' => Some('ه'),
            'ى' | 'ی' => Some('ي'),
            'ک' => Some('ك'),
            '\u{064B}'..='\u{065F}' | '\u{0670}' | 'ـ' => None,
            other => Some(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_digit_sets_read_the_same() {
        assert_eq!(ascii_digits("٠٧٩ ۱۲۳ 456"), "079 123 456");
    }

    #[test]
    fn direction_marks_are_dropped_and_letters_kept() {
        assert_eq!(strip_controls("\u{202E}ليلى\u{2069}\u{0007}"), "ليلى");
    }

    #[test]
    fn spelling_variants_fold_to_one() {
        assert_eq!(fold_for_search("إقامةٌ"), fold_for_search("اقامه"));
        assert_eq!(fold_for_search("مستشفى"), fold_for_search("مستشفي"));
    }
}
