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

/// A piece that is read from left to right. Marks and not isolates: the words may stand where isolates are taken out.
pub(super) fn marked(piece: &str) -> String {
    format!("\u{200E}{piece}\u{200E}")
}
