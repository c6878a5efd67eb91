//! Everything that can be found, numbered in the order of its path: sums of scores go by number.

/// `services/<id>`, `life-events/<id>`, `authorities/<id>`, `centres/<id>`, in order.
pub(super) struct Paths(Vec<String>);

impl Paths {
    pub(super) fn of(paths: impl Iterator<Item = String>) -> Self {
        let mut paths: Vec<String> = paths.collect();
        paths.sort();
        paths.dedup();
        Self(paths)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn place(&self, path: &str) -> Option<usize> {
        self.0.binary_search_by(|other| other.as_str().cmp(path)).ok()
    }

    pub(super) fn path(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}
