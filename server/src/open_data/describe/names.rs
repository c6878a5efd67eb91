//! The IRIs of things: the law's own where there is one, otherwise fragments of the catalogue's address.

use std::fmt::Display;

/// Makes IRIs below the portal's origin.
pub(in crate::open_data) struct Names {
    base: String,
}

impl Names {
    /// `base` is the portal's public origin, with or without a slash at its end.
    pub(in crate::open_data) fn new(base: &str) -> Self {
        Self { base: clean(base.trim_end_matches('/')) }
    }

    /// The data set.
    pub(super) fn dataset(&self) -> String {
        self.page("open-data/catalogue")
    }

    /// Something described in the data set, by its fragment.
    pub(in crate::open_data) fn fragment(&self, fragment: &str) -> String {
        format!("{}#{}", self.dataset(), clean(fragment))
    }

    /// Something described in the data set. Ids have no dots (concepts excepted), so kinds can't be confused.
    pub(super) fn of(&self, kind: &str, id: impl Display) -> String {
        self.fragment(&format!("{kind}.{id}"))
    }

    /// A page or file of the portal.
    pub(super) fn page(&self, path: &str) -> String {
        format!("{}/{}", self.base, clean(path))
    }

    /// An IRI from elsewhere.
    pub(super) fn foreign(&self, iri: &str) -> String {
        clean(iri)
    }
}

/// Escapes what may not stand in an IRI (RFC 3987), so that no setting or file can break the notation.
fn clean(iri: &str) -> String {
    let mut out = String::with_capacity(iri.len());
    for c in iri.chars() {
        if c <= ' ' || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' | '\u{7f}') {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_an_iri() {
        let names = Names::new("https://portal.example/");
        assert_eq!(names.of("service", "x"), "https://portal.example/open-data/catalogue#service.x");
        assert_eq!(names.foreign("https://a.example/> ."), "https://a.example/%3E%20.");
    }
}
