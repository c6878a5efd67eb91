//! Codes that nobody guesses and everybody can type: no letters that look like digits, none that sound alike.

use rand::Rng;

/// Crockford's alphabet, in lower case: without i, l, o and u.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A code of so many characters, five bits each.
pub(super) fn random(length: usize) -> String {
    let mut dice = rand::rng();
    (0..length).map(|_| char::from(LETTERS[dice.random_range(0..LETTERS.len())])).collect()
}

/// The code that belongs to some bytes, such as a keyed hash.
pub(super) fn of(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect()
}

/// A code as it was typed: in capitals, with spaces or dashes, with Arabic digits, with letters that look like digits.
pub(super) fn read(typed: &str) -> String {
    let typed = domain::facts::ascii_digits(domain::facts::strip_controls(typed).as_ref()).to_ascii_lowercase();
    let letters = typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    });
    letters.take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(read(" K7Q-2m 9x "), "k7q2m9x");
        assert_eq!(read("٧O1l"), "7011");
        assert_eq!(read("k7q2\u{200f}m9x\u{202c}"), "k7q2m9x");
        let code = random(8);
        assert_eq!(read(&code), code);
        assert_eq!(of(&[0, 31, 32, 255]), "0z0z");
        assert_ne!(random(16), random(16));
    }
}
