//! The national number: ten digits that start with `00` (never issued to anybody real), the last a
//! Luhn check digit (ISO/IEC 7812-1, annex B).

/// Appends the check digit to nine digits; `None` when they aren't nine digits.
pub(crate) fn with_check_digit(nine: &str) -> Option<String> {
    if nine.len() != 9 || !nine.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let sum: u32 = nine
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    Some(format!("{nine}{}", (10 - sum % 10) % 10))
}

/// Whether the text is a national number of this country.
#[cfg(test)]
pub(crate) fn is_valid(id: &str) -> bool {
    id.len() == 10 && id.starts_with("00") && id.get(..9).and_then(with_check_digit).is_some_and(|right| right == id)
}

#[cfg(test)]
mod tests {
    use super::{is_valid, with_check_digit};

    #[test]
    fn the_last_digit_checks_the_others() {
        assert_eq!(with_check_digit("001159801").as_deref(), Some("0011598018"));
        assert!(is_valid("0011598018"));
        assert!(!is_valid("0011598019"));
        assert!(!is_valid("0011598081"));
        assert!(!is_valid("1011598018"));
        assert_eq!(with_check_digit("12345678"), None);
        assert_eq!(with_check_digit("12345678x"), None);
    }
}
