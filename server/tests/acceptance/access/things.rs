//! Things that are somebody's, with what an address needs to name them.

use server::web::Thing;

/// Whoever has one of everything: a mother whose child was born while the portal ran.
pub(super) const SALWA: &str = "0013145040";
/// Salma's son, four years old.
pub(super) const ADAM: &str = "0011780038";
/// Whose a thing is that staff of a role share.
pub(super) const ROLE: &str = "role";
/// An id that nothing has.
pub(super) const NONE: &str = "01939393-0000-7000-8000-000000000000";

/// One thing.
#[derive(Clone, Debug)]
pub(super) struct Instance {
    pub(super) thing: Thing,
    /// A person's id, a member's number, a centre or an authority, as the thing's kind has it.
    pub(super) owner: &'static str,
    /// What stands in the address.
    pub(super) params: Vec<(&'static str, String)>,
    /// True for what the mandate does not reach.
    pub(super) beyond: bool,
}

impl Instance {
    pub(super) fn new(thing: Thing, owner: &'static str, params: &[(&'static str, &str)]) -> Self {
        let params = params.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { thing, owner, params, beyond: false }
    }

    /// The same kind of address to something that is not there.
    pub(super) fn none(&self) -> Self {
        let none = |(name, value): &(&'static str, String)| {
            let value = match (self.thing, *name) {
                // What is part of the catalogue stays: it is there for everybody.
                (_, "page" | "fact") | (Thing::Ticket, "id") | (Thing::Record, "source") => value.clone(),
                (_, "code") => "zzzzzzzzzz".to_owned(),
                (_, "source") | (Thing::AccessRight, _) => "nowhere".to_owned(),
                _ => NONE.to_owned(),
            };
            (*name, value)
        };
        Self { owner: "", params: self.params.iter().map(none).collect(), ..self.clone() }
    }
}
