//! How the country's ids and phone numbers look, in words.

use crate::texts::{Arg, L};
use std::borrow::Cow;

/// The form of a national id.
pub fn id_form(l: L) -> Cow<'static, str> {
    l.t(&format!("id-form-{}", l.profile().country))
}

/// What an error about a phone number says: an example, and the form of others.
pub fn phone_form(l: L) -> [(&'static str, Arg); 2] {
    let form = l.t(&format!("phone-form-{}", l.profile().country));
    // Marks and not isolates: the words may stand where isolates are taken out.
    let example = format!("\u{200E}{}\u{200E}", l.profile().phone_example);
    [("example", example.into()), ("form", form.as_ref().into())]
}
