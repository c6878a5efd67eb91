//! How long a text message is: seven bits a letter where all are in the alphabet of GSM 03.38, else sixteen (UCS-2). What
//! does not fit one message is sent in parts, each of which costs, and loses a few letters to its heading.

/// How a text message is written on the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Seven bits a letter.
    Gsm7,
    /// Sixteen bits a letter: Arabic, and anything else.
    Ucs2,
}

impl Encoding {
    /// Its name at the gateway.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gsm7 => "gsm7",
            Self::Ucs2 => "ucs2",
        }
    }
}

/// The alphabet of GSM 03.38 beside ASCII, and what of ASCII is not in it or takes two places.
const BEYOND_ASCII: &str = "£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";
const TWO_PLACES: &str = "^{}\\[~]|€";

/// How a text is written, and in how many parts it is sent.
pub fn length(text: &str) -> (Encoding, usize) {
    let places = |c: char| match c {
        _ if TWO_PLACES.contains(c) => Some(2),
        '`' => None,
        '\n' | '\r' | ' '..='~' => Some(1),
        _ => BEYOND_ASCII.contains(c).then_some(1),
    };
    let parts = |long: usize, one: usize, each: usize| if long <= one { 1 } else { long.div_ceil(each) };
    match text.chars().map(places).sum::<Option<usize>>() {
        Some(long) => (Encoding::Gsm7, parts(long, 160, 153)),
        None => (Encoding::Ucs2, parts(text.encode_utf16().count(), 70, 67)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_bits_or_sixteen() {
        assert_eq!(length(&"a".repeat(160)), (Encoding::Gsm7, 1));
        assert_eq!(length(&"a".repeat(161)), (Encoding::Gsm7, 2));
        assert_eq!(length(&"€".repeat(80)), (Encoding::Gsm7, 1));
        assert_eq!(length(&"€".repeat(81)), (Encoding::Gsm7, 2));
        assert_eq!(length(&"م".repeat(70)), (Encoding::Ucs2, 1));
        assert_eq!(length(&"م".repeat(71)), (Encoding::Ucs2, 2));
        assert_eq!(length(&"م".repeat(135)), (Encoding::Ucs2, 3));
        assert_eq!(length(&"💥".repeat(36)), (Encoding::Ucs2, 2), "a letter beyond the first plane takes two");
    }
}
