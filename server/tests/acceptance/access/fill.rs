//! Addresses from patterns. A parameter that nobody has thought of fails the test with the name of the route.

use super::known::filler;
use super::things::Instance;

/// The address of a pattern, about a thing where it names one.
pub(super) fn address(pattern: &'static str, about: Option<&Instance>) -> String {
    let parts = pattern.split('/').map(|part| {
        let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else { return part.to_owned() };
        let own = about.and_then(|thing| thing.params.iter().find(|(known, _)| *known == name));
        match own.map(|(_, value)| value.as_str()).or_else(|| filler(pattern, name)) {
            Some(value) => value.to_owned(),
            None => {
                panic!("nothing is known to stand for {{{name}}} in {pattern}: say it in access/known.toml or world.rs")
            }
        }
    });
    parts.collect::<Vec<_>>().join("/")
}
