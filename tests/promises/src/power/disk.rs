//! A disk in memory that knows what was synced: a power cut leaves that for sure, and of the rest whatever chance keeps.

use rand::Rng;
use rand::rngs::StdRng;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};

/// The number of the topmost folder.
pub(crate) const ROOT: u64 = 1;
/// What a disk writes whole or not at all, in bytes.
const SECTOR: usize = 512;

/// What a node holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// A file's bytes.
    File(Vec<u8>),
    /// A folder's names.
    Folder(BTreeMap<OsString, u64>),
}

/// A change that was made and not synced yet.
#[derive(Clone, Debug)]
enum Edit {
    Write(usize, Vec<u8>),
    Size(usize),
    /// Names that go, and names that come, in one step.
    Names(Vec<OsString>, Vec<(OsString, u64)>),
}

/// A file or a folder: as programs see it, as it was synced last, and what lies between.
#[derive(Clone, Debug)]
struct Node {
    seen: Content,
    synced: Content,
    edits: Vec<Edit>,
}

/// Why something can't be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// There is no such file.
    Missing,
    /// It is a folder, or it is none.
    WrongKind,
    /// The folder has something in it.
    NotEmpty,
    /// No room is left.
    Full,
    /// The power is off.
    Off,
}

/// The disk.
#[derive(Debug)]
pub(crate) struct Disk {
    nodes: BTreeMap<u64, Node>,
    next: u64,
    /// How many bytes its files may hold in all; without a number, any.
    pub(crate) room: Option<usize>,
    /// True for a disk that says that it synced, and did not: the control.
    pub(crate) lies: bool,
    /// False from a cut on, until it is switched on again.
    on: bool,
    /// How often something was synced.
    pub(crate) syncs: u64,
    /// How often it was full.
    pub(crate) refused: u64,
}

impl Edit {
    fn apply(&self, to: &mut Content) {
        match (self, to) {
            (Self::Write(offset, bytes), Content::File(file)) => {
                let end = offset + bytes.len();
                if file.len() < end {
                    file.resize(end, 0);
                }
                file[*offset..end].copy_from_slice(bytes);
            }
            (Self::Size(size), Content::File(file)) => file.resize(*size, 0),
            (Self::Names(gone, come), Content::Folder(names)) => {
                for name in gone {
                    names.remove(name);
                }
                names.extend(come.iter().cloned());
            }
            _ => {}
        }
    }

    /// What is left of a write of which chance keeps some sectors only.
    fn torn(&self, chance: &mut StdRng) -> Vec<Self> {
        let Self::Write(offset, bytes) = self else { return vec![self.clone()] };
        let pieces = bytes.chunks(SECTOR).enumerate().filter(|_| chance.random_bool(0.5));
        pieces.map(|(place, piece)| Self::Write(offset + place * SECTOR, piece.to_vec())).collect()
    }
}

impl Node {
    fn new(content: Content) -> Self {
        Self { seen: content.clone(), synced: content, edits: Vec::new() }
    }

    fn change(&mut self, edit: Edit) {
        edit.apply(&mut self.seen);
        self.edits.push(edit);
    }

    fn sync(&mut self) {
        for edit in self.edits.drain(..) {
            edit.apply(&mut self.synced);
        }
    }

    /// After a cut: what was synced, and of the rest nothing, the oldest part, or any part. Names come and go in
    /// order, as file systems with a journal keep it.
    fn cut(&mut self, chance: &mut StdRng) {
        let edits = std::mem::take(&mut self.edits);
        let in_order = matches!(self.synced, Content::Folder(_));
        let (whole, torn) = match chance.random_range(0..3) {
            0 => (0, 0),
            1 => (chance.random_range(0..=edits.len()), 0),
            _ if in_order => (chance.random_range(0..=edits.len()), 0),
            _ => (0, edits.len()),
        };
        edits.iter().take(whole).for_each(|edit| edit.apply(&mut self.synced));
        for edit in edits.iter().take(torn) {
            if chance.random_bool(0.5) {
                edit.torn(chance).iter().for_each(|piece| piece.apply(&mut self.synced));
            }
        }
        self.seen = self.synced.clone();
    }
}

impl Disk {
    /// An empty disk.
    pub(crate) fn new() -> Self {
        let root = Node::new(Content::Folder(BTreeMap::new()));
        let nodes = BTreeMap::from([(ROOT, root)]);
        Self { nodes, next: ROOT + 1, room: None, lies: false, on: true, syncs: 0, refused: 0 }
    }

    /// From now on nothing is written and nothing is answered.
    pub(crate) fn switch_off(&mut self) {
        self.on = false;
    }

    /// Loses what a power cut loses, and works again.
    pub(crate) fn switch_on(&mut self, chance: &mut StdRng) {
        self.nodes.values_mut().for_each(|node| node.cut(chance));
        let mut reached = BTreeSet::from([ROOT]);
        let mut waiting = vec![ROOT];
        while let Some(folder) = waiting.pop() {
            let Some(Content::Folder(names)) = self.nodes.get(&folder).map(|node| &node.seen) else { continue };
            waiting.extend(names.values().filter(|node| reached.insert(**node)));
        }
        self.nodes.retain(|node, _| reached.contains(node));
        self.on = true;
    }

    /// How many bytes its files hold.
    pub(crate) fn used(&self) -> usize {
        let size = |node: &Node| if let Content::File(file) = &node.seen { file.len() } else { 0 };
        self.nodes.values().map(size).sum()
    }

    /// What a node holds.
    pub(crate) fn content(&self, node: u64) -> Result<&Content, Refused> {
        if !self.on {
            return Err(Refused::Off);
        }
        self.nodes.get(&node).map(|node| &node.seen).ok_or(Refused::Missing)
    }

    fn node(&mut self, node: u64) -> Result<&mut Node, Refused> {
        if !self.on {
            return Err(Refused::Off);
        }
        self.nodes.get_mut(&node).ok_or(Refused::Missing)
    }

    fn names(&self, folder: u64) -> Result<&BTreeMap<OsString, u64>, Refused> {
        match self.content(folder)? {
            Content::Folder(names) => Ok(names),
            Content::File(_) => Err(Refused::WrongKind),
        }
    }

    /// What has a name in a folder.
    pub(crate) fn find(&self, folder: u64, name: &OsStr) -> Result<u64, Refused> {
        self.names(folder)?.get(name).copied().ok_or(Refused::Missing)
    }

    /// Makes something empty in a folder.
    pub(crate) fn make(&mut self, folder: u64, name: &OsStr, content: Content) -> Result<u64, Refused> {
        self.names(folder)?;
        let number = self.next;
        self.next += 1;
        self.nodes.insert(number, Node::new(content));
        self.node(folder)?.change(Edit::Names(Vec::new(), vec![(name.to_owned(), number)]));
        Ok(number)
    }

    /// Takes a name away. Whoever has the file open goes on reading it, so its bytes stay until a cut.
    pub(crate) fn remove(&mut self, folder: u64, name: &OsStr) -> Result<(), Refused> {
        let found = self.find(folder, name)?;
        if matches!(self.content(found)?, Content::Folder(names) if !names.is_empty()) {
            return Err(Refused::NotEmpty);
        }
        self.node(folder)?.change(Edit::Names(vec![name.to_owned()], Vec::new()));
        Ok(())
    }

    /// Gives something another name; between two folders in two steps.
    pub(crate) fn rename(&mut self, from: (u64, &OsStr), to: (u64, &OsStr)) -> Result<(), Refused> {
        let found = self.find(from.0, from.1)?;
        self.names(to.0)?;
        let (gone, come) = (from.1.to_owned(), (to.1.to_owned(), found));
        if from.0 == to.0 {
            self.node(to.0)?.change(Edit::Names(vec![gone], vec![come]));
        } else {
            self.node(to.0)?.change(Edit::Names(Vec::new(), vec![come]));
            self.node(from.0)?.change(Edit::Names(vec![gone], Vec::new()));
        }
        Ok(())
    }

    /// Writes into a file.
    pub(crate) fn write(&mut self, file: u64, offset: usize, bytes: &[u8]) -> Result<(), Refused> {
        let size = self.size(file)?;
        let more = (offset + bytes.len()).saturating_sub(size);
        if more > 0 && self.room.is_some_and(|room| self.used() + more > room) {
            self.refused += 1;
            return Err(Refused::Full);
        }
        self.node(file)?.change(Edit::Write(offset, bytes.to_vec()));
        Ok(())
    }

    /// Makes a file shorter, or longer with zeros.
    pub(crate) fn resize(&mut self, file: u64, size: usize) -> Result<(), Refused> {
        let before = self.size(file)?;
        if size > before && self.room.is_some_and(|room| self.used() + size - before > room) {
            self.refused += 1;
            return Err(Refused::Full);
        }
        self.node(file)?.change(Edit::Size(size));
        Ok(())
    }

    fn size(&self, file: u64) -> Result<usize, Refused> {
        match self.content(file)? {
            Content::File(bytes) => Ok(bytes.len()),
            Content::Folder(_) => Err(Refused::WrongKind),
        }
    }

    /// Makes sure that a file's bytes, or a folder's names, outlive a cut: unless the disk lies.
    pub(crate) fn sync(&mut self, node: u64) -> Result<(), Refused> {
        let lies = self.lies;
        let node = self.node(node)?;
        if !lies {
            node.sync();
        }
        self.syncs += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::chance;

    fn file(disk: &mut Disk, name: &str) -> u64 {
        disk.make(ROOT, OsStr::new(name), Content::File(Vec::new())).unwrap()
    }

    fn cut(disk: &mut Disk, seed: u64) {
        disk.switch_off();
        assert_eq!(disk.sync(ROOT), Err(Refused::Off));
        disk.switch_on(&mut chance(seed, "test"));
    }

    #[test]
    fn what_was_synced_is_there_after_every_cut() {
        for seed in 0..200 {
            let mut disk = Disk::new();
            let one = file(&mut disk, "one");
            disk.write(one, 0, b"kept").unwrap();
            disk.sync(one).unwrap();
            disk.sync(ROOT).unwrap();
            disk.write(one, 4, b" lost?").unwrap();
            cut(&mut disk, seed);
            let Content::File(bytes) = disk.content(one).unwrap() else { panic!("it is a file") };
            assert!(bytes.starts_with(b"kept"));
        }
    }

    #[test]
    fn what_was_not_synced_is_lost_at_times_and_so_are_names() {
        let (mut bytes_lost, mut names_lost) = (0, 0);
        for seed in 0..200 {
            let mut disk = Disk::new();
            let one = file(&mut disk, "one");
            disk.sync(ROOT).unwrap();
            disk.write(one, 0, b"perhaps").unwrap();
            let two = file(&mut disk, "two");
            disk.sync(two).unwrap();
            cut(&mut disk, seed);
            bytes_lost += u32::from(disk.content(one).unwrap() != &Content::File(b"perhaps".to_vec()));
            names_lost += u32::from(disk.find(ROOT, OsStr::new("two")).is_err());
        }
        assert!(bytes_lost > 50 && names_lost > 50, "{bytes_lost} and {names_lost} of 200");
    }

    #[test]
    fn a_disk_that_lies_loses_what_it_said_was_synced() {
        let lost = (0..100).filter(|seed| {
            let mut disk = Disk::new();
            let one = file(&mut disk, "one");
            disk.sync(ROOT).unwrap();
            disk.lies = true;
            disk.write(one, 0, b"promised").unwrap();
            disk.sync(one).unwrap();
            cut(&mut disk, *seed);
            disk.content(one).unwrap() != &Content::File(b"promised".to_vec())
        });
        assert!(lost.count() > 30);
    }

    #[test]
    fn a_full_disk_refuses_what_makes_a_file_longer_and_nothing_else() {
        let mut disk = Disk::new();
        let one = file(&mut disk, "one");
        disk.write(one, 0, &[0; 100]).unwrap();
        disk.room = Some(100);
        assert_eq!(disk.write(one, 90, &[1; 20]), Err(Refused::Full));
        disk.write(one, 50, &[1; 50]).unwrap();
        disk.room = None;
        disk.write(one, 90, &[1; 20]).unwrap();
    }
}
