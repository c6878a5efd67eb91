//! How the country's ids and phone numbers look, in words.

use crate::texts::{Arg, L};
use std::borrow::Cow;

/// The form of a national id.
pub fn id_form(l: L) -> Cow<'static, str> {
    l.t(&format!("id-form-{}", l.profile().country))
}

/// What is said about phone numbers: an example, and how numbers of any kind look.
pub fn phone_form(l: L) -> [(&'static str, Arg); 2] {
    form_of(l, "phone-form")
}

/// The same where only a mobile number will do.
pub fn mobile_form(l: L) -> [(&'static str, Arg); 2] {
    form_of(l, "mobile-form")
}

fn form_of(l: L, kind: &str) -> [(&'static str, Arg); 2] {
    let form = l.t(&format!("{kind}-{}", l.profile().country));
    [("example", marked(&l.profile().phone_within).into()), ("form", form.as_ref().into())]
}

/// A piece that is read from left to right and stays on one line. Marks and not isolates: the words may stand where
/// isolates are taken out. Its gaps hold it together by themselves, since such words are text without elements.
pub(super) fn marked(piece: &str) -> String {
    format!("\u{200E}{}\u{200E}", piece.replace(' ', "\u{a0}"))
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn a_phone_number_in_a_sentence_stays_on_one_line() {
        assert_eq!(marked("070 000 0123"), "\u{200E}070\u{a0}000\u{a0}0123\u{200E}");
    }
}
