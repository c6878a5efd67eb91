//! The disk as a file system that programs use (FUSE). The kernel writes through to it at once and keeps nothing back.

use fuser::{
    AccessFlags, BackgroundSession, Config, Errno, FileAttr, FileHandle, FileType, Filesystem, FopenFlags, Generation,
    INodeNo, LockOwner, MountOption, OpenFlags, RenameFlags, ReplyAttr, ReplyCreate, ReplyData, ReplyDirectory,
    ReplyEmpty, ReplyEntry, ReplyOpen, ReplyStatfs, ReplyWrite, Request, TimeOrNow, WriteFlags,
};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::disk::{Content, Disk, Refused};

/// How long the kernel may remember names and sizes: nobody else changes them.
const REMEMBER: Duration = Duration::from_secs(3600);
/// Blocks as `statfs` counts them, in bytes.
const BLOCK: u32 = 4096;

/// A disk that several hold: the file system, and whoever switches it off.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Mutex<Disk>>);

impl Shared {
    /// An empty disk.
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Disk::new())))
    }

    /// The disk itself.
    pub(crate) fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Mounts it on a folder, until the session is ended.
    pub(crate) fn mount(&self, at: &Path) -> std::io::Result<BackgroundSession> {
        let mut config = Config::default();
        config.mount_options.extend([MountOption::FSName("promises".to_owned()), MountOption::NoAtime]);
        fuser::spawn_mount(self.clone(), at, &config)
    }

    fn attributes(&self, node: u64) -> Result<FileAttr, Refused> {
        let disk = self.disk();
        let (kind, size) = match disk.content(node)? {
            Content::File(bytes) => (FileType::RegularFile, bytes.len() as u64),
            Content::Folder(_) => (FileType::Directory, 0),
        };
        let perm = if kind == FileType::Directory { 0o755 } else { 0o644 };
        Ok(FileAttr {
            ino: INodeNo(node),
            size,
            blocks: size.div_ceil(512),
            atime: UNIX_EPOCH,
            mtime: UNIX_EPOCH,
            ctime: UNIX_EPOCH,
            crtime: UNIX_EPOCH,
            kind,
            perm,
            nlink: 1,
            uid: OWNER.0,
            gid: OWNER.1,
            rdev: 0,
            blksize: BLOCK,
            flags: 0,
        })
    }

    fn made(&self, parent: INodeNo, name: &OsStr, content: Content) -> Result<FileAttr, Refused> {
        let node = self.disk().make(parent.0, name, content)?;
        self.attributes(node)
    }
}

/// Everything belongs to whoever mounts it; the kernel does not look at it, as it is not asked to.
const OWNER: (u32, u32) = (0, 0);

impl From<Refused> for Errno {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Missing => Self::ENOENT,
            Refused::WrongKind => Self::ENOTDIR,
            Refused::NotEmpty => Self::ENOTEMPTY,
            Refused::Full => Self::ENOSPC,
            Refused::Off => Self::EIO,
        }
    }
}

fn done(outcome: Result<(), Refused>, reply: ReplyEmpty) {
    match outcome {
        Ok(()) => reply.ok(),
        Err(refused) => reply.error(refused.into()),
    }
}

fn entry(outcome: Result<FileAttr, Refused>, reply: ReplyEntry) {
    match outcome {
        Ok(attributes) => reply.entry(&REMEMBER, &attributes, Generation(0)),
        Err(refused) => reply.error(refused.into()),
    }
}

fn place(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

impl Filesystem for Shared {
    fn lookup(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEntry) {
        let found = self.disk().find(parent.0, name);
        entry(found.and_then(|node| self.attributes(node)), reply);
    }

    fn getattr(&self, _: &Request, node: INodeNo, _: Option<FileHandle>, reply: ReplyAttr) {
        match self.attributes(node.0) {
            Ok(attributes) => reply.attr(&REMEMBER, &attributes),
            Err(refused) => reply.error(refused.into()),
        }
    }

    fn setattr(
        &self,
        _: &Request,
        node: INodeNo,
        _: Option<u32>,
        _: Option<u32>,
        _: Option<u32>,
        size: Option<u64>,
        _: Option<TimeOrNow>,
        _: Option<TimeOrNow>,
        _: Option<SystemTime>,
        _: Option<FileHandle>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<fuser::BsdFileFlags>,
        reply: ReplyAttr,
    ) {
        let resized = match size {
            Some(size) => self.disk().resize(node.0, place(size)),
            None => Ok(()),
        };
        match resized.and_then(|()| self.attributes(node.0)) {
            Ok(attributes) => reply.attr(&REMEMBER, &attributes),
            Err(refused) => reply.error(refused.into()),
        }
    }

    fn mkdir(&self, _: &Request, parent: INodeNo, name: &OsStr, _: u32, _: u32, reply: ReplyEntry) {
        entry(self.made(parent, name, Content::Folder(BTreeMap::new())), reply);
    }

    fn unlink(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        done(self.disk().remove(parent.0, name), reply);
    }

    fn rmdir(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        done(self.disk().remove(parent.0, name), reply);
    }

    fn rename(
        &self,
        _: &Request,
        parent: INodeNo,
        name: &OsStr,
        to: INodeNo,
        new: &OsStr,
        _: RenameFlags,
        reply: ReplyEmpty,
    ) {
        done(self.disk().rename((parent.0, name), (to.0, new)), reply);
    }

    fn open(&self, _: &Request, _: INodeNo, _: OpenFlags, reply: ReplyOpen) {
        reply.opened(FileHandle(0), FopenFlags::FOPEN_KEEP_CACHE);
    }

    fn create(&self, _: &Request, parent: INodeNo, name: &OsStr, _: u32, _: u32, _: i32, reply: ReplyCreate) {
        match self.made(parent, name, Content::File(Vec::new())) {
            Ok(attributes) => {
                reply.created(&REMEMBER, &attributes, Generation(0), FileHandle(0), FopenFlags::FOPEN_KEEP_CACHE);
            }
            Err(refused) => reply.error(refused.into()),
        }
    }

    fn read(
        &self,
        _: &Request,
        node: INodeNo,
        _: FileHandle,
        offset: u64,
        size: u32,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyData,
    ) {
        match self.disk().content(node.0) {
            Ok(Content::File(bytes)) => {
                let from = place(offset).min(bytes.len());
                let until = from.saturating_add(size as usize).min(bytes.len());
                reply.data(&bytes[from..until]);
            }
            Ok(Content::Folder(_)) => reply.error(Errno::EISDIR),
            Err(refused) => reply.error(refused.into()),
        }
    }

    fn write(
        &self,
        _: &Request,
        node: INodeNo,
        _: FileHandle,
        offset: u64,
        data: &[u8],
        _: WriteFlags,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyWrite,
    ) {
        match self.disk().write(node.0, place(offset), data) {
            Ok(()) => reply.written(u32::try_from(data.len()).unwrap_or(u32::MAX)),
            Err(refused) => reply.error(refused.into()),
        }
    }

    fn flush(&self, _: &Request, _: INodeNo, _: FileHandle, _: LockOwner, reply: ReplyEmpty) {
        reply.ok();
    }

    fn fsync(&self, _: &Request, node: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        done(self.disk().sync(node.0), reply);
    }

    fn fsyncdir(&self, _: &Request, node: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        done(self.disk().sync(node.0), reply);
    }

    fn readdir(&self, _: &Request, node: INodeNo, _: FileHandle, offset: u64, mut reply: ReplyDirectory) {
        let names: Vec<(OsString, u64)> = match self.disk().content(node.0) {
            Ok(Content::Folder(names)) => names.iter().map(|(name, node)| (name.clone(), *node)).collect(),
            Ok(Content::File(_)) => return reply.error(Errno::ENOTDIR),
            Err(refused) => return reply.error(refused.into()),
        };
        for (at, (name, node)) in names.into_iter().enumerate().skip(place(offset)) {
            let kind = self.attributes(node).map_or(FileType::RegularFile, |attributes| attributes.kind);
            if reply.add(INodeNo(node), at as u64 + 1, kind, name) {
                break;
            }
        }
        reply.ok();
    }

    fn access(&self, _: &Request, _: INodeNo, _: AccessFlags, reply: ReplyEmpty) {
        reply.ok();
    }

    fn statfs(&self, _: &Request, _: INodeNo, reply: ReplyStatfs) {
        let disk = self.disk();
        let free = disk.room.map_or(1 << 20, |room| room.saturating_sub(disk.used()) as u64 / u64::from(BLOCK));
        let all = free + disk.used() as u64 / u64::from(BLOCK);
        reply.statfs(all, free, free, 1 << 16, 1 << 16, BLOCK, 255, BLOCK);
    }
}
