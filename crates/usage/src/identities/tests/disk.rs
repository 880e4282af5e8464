//! A disk in memory that can crash at any operation, and loses what was not synced in several ways.
//!
//! Knows what a file system promises, and nothing more. Must not know who uses it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use super::super::disk::{Disk, DiskFile};

/// What is left of names that were made or changed after the folder was synced last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    Lost,
    Kept,
}

/// What is left of content that was written after the file was synced last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Lost,
    /// Half of it, from the front; zeros behind.
    Torn,
    Kept,
}

/// Every way to crash.
pub(super) fn every_way() -> impl Iterator<Item = (Names, Content)> {
    [Names::Lost, Names::Kept]
        .into_iter()
        .flat_map(|names| [Content::Lost, Content::Torn, Content::Kept].map(|content| (names, content)))
}

#[derive(Default)]
struct Inode {
    live: Vec<u8>,
    synced: Vec<u8>,
}

type Node = Arc<Mutex<Inode>>;

#[derive(Default)]
struct Tree {
    live: BTreeMap<PathBuf, Node>,
    synced: BTreeMap<PathBuf, Node>,
}

/// Counts what is done to a disk, and stops it.
#[derive(Default)]
struct Meter {
    done: AtomicU64,
    /// The operation at which the disk fails, and all behind it; 0 is never.
    fails_at: AtomicU64,
    /// Whether it takes no more bytes.
    full: AtomicBool,
}

impl Meter {
    fn count(&self) -> io::Result<()> {
        let number = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let fails_at = self.fails_at.load(Ordering::Relaxed);
        if fails_at != 0 && number >= fails_at { Err(io::Error::other("the disk crashed")) } else { Ok(()) }
    }
}

/// A disk in memory.
#[derive(Default)]
pub(super) struct SimulatedDisk {
    tree: Mutex<Tree>,
    meter: Arc<Meter>,
}

impl SimulatedDisk {
    /// How many operations were done that change something.
    pub(super) fn operations(&self) -> u64 {
        self.meter.done.load(Ordering::Relaxed)
    }

    /// Fails at this operation, counted from 1, and at all behind it.
    pub(super) fn fail_at(&self, operation: u64) {
        self.meter.fails_at.store(operation, Ordering::Relaxed);
    }

    /// Takes no more bytes, or takes them again.
    pub(super) fn fill(&self, full: bool) {
        self.meter.full.store(full, Ordering::Relaxed);
    }

    /// The disk after a crash and a new start.
    pub(super) fn after_crash(&self, names: Names, content: Content) -> Arc<SimulatedDisk> {
        let tree = self.tree();
        let left = if names == Names::Lost { &tree.synced } else { &tree.live };
        let mut survived = Tree::default();
        for (path, node) in left {
            let inode = node.lock().unwrap();
            let bytes = match content {
                Content::Lost => inode.synced.clone(),
                Content::Kept => inode.live.clone(),
                Content::Torn => torn(&inode),
            };
            let node = Arc::new(Mutex::new(Inode { live: bytes.clone(), synced: bytes }));
            survived.live.insert(path.clone(), Arc::clone(&node));
            survived.synced.insert(path.clone(), node);
        }
        Arc::new(SimulatedDisk { tree: Mutex::new(survived), meter: Arc::default() })
    }

    /// The files and their bytes.
    pub(super) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let tree = self.tree();
        tree.live.iter().map(|(path, node)| (path.clone(), node.lock().unwrap().live.clone())).collect()
    }

    /// Changes a file behind everybody's back.
    pub(super) fn tamper(&self, path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
        change(&mut self.tree().live[path].lock().unwrap().live);
    }

    /// Takes a file away behind everybody's back.
    pub(super) fn lose(&self, path: &Path) {
        self.tree().live.remove(path).expect("the file was there");
    }

    fn tree(&self) -> MutexGuard<'_, Tree> {
        self.tree.lock().unwrap()
    }

    fn node(&self, path: &Path) -> io::Result<Node> {
        self.tree().live.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn file(&self, node: Node) -> Arc<dyn DiskFile> {
        Arc::new(SimulatedFile { node, meter: Arc::clone(&self.meter) })
    }
}

/// Synced content, with half of what changed since.
fn torn(inode: &Inode) -> Vec<u8> {
    let mut bytes = inode.synced.clone();
    bytes.resize(inode.live.len(), 0);
    let changed: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != inode.live[*at]).collect();
    for at in &changed[..changed.len() / 2] {
        bytes[*at] = inode.live[*at];
    }
    bytes
}

impl Disk for SimulatedDisk {
    fn create_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let tree = self.tree();
        let inside = tree.live.keys().filter(|path| path.parent() == Some(folder));
        Ok(inside.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect())
    }

    fn create(&self, path: &Path) -> io::Result<Arc<dyn DiskFile>> {
        self.meter.count()?;
        let node = Node::default();
        self.tree().live.insert(path.to_owned(), Arc::clone(&node));
        Ok(self.file(node))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn DiskFile>> {
        Ok(self.file(self.node(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.meter.count()?;
        let mut tree = self.tree();
        let node = tree.live.remove(from).ok_or(io::ErrorKind::NotFound)?;
        tree.live.insert(to.to_owned(), node);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.meter.count()?;
        self.tree().live.remove(path).map(drop).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.meter.count()?;
        let mut tree = self.tree();
        let inside = |path: &PathBuf| path.parent() == Some(folder);
        tree.synced.retain(|path, _| !inside(path));
        let live: Vec<_> = tree
            .live
            .iter()
            .filter(|(path, _)| inside(path))
            .map(|(p, n)| (p.clone(), Arc::clone(n)))
            .collect();
        tree.synced.extend(live);
        Ok(())
    }
}

struct SimulatedFile {
    node: Node,
    meter: Arc<Meter>,
}

impl DiskFile for SimulatedFile {
    fn bytes(&self) -> io::Result<u64> {
        Ok(u64::try_from(self.node.lock().unwrap().live.len()).unwrap())
    }

    fn read(&self, buffer: &mut [u8], at: u64) -> io::Result<()> {
        let inode = self.node.lock().unwrap();
        let at = usize::try_from(at).unwrap();
        let bytes = inode.live.get(at..at + buffer.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        buffer.copy_from_slice(bytes);
        Ok(())
    }

    fn write(&self, bytes: &[u8], at: u64) -> io::Result<()> {
        let counted = self.meter.count();
        if self.meter.full.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        // The write during which the disk crashes reaches it by half.
        let bytes = if counted.is_err() { &bytes[..bytes.len() / 2] } else { bytes };
        let mut inode = self.node.lock().unwrap();
        let at = usize::try_from(at).unwrap();
        if inode.live.len() < at + bytes.len() {
            inode.live.resize(at + bytes.len(), 0);
        }
        inode.live[at..at + bytes.len()].copy_from_slice(bytes);
        counted
    }

    fn sync(&self) -> io::Result<()> {
        self.meter.count()?;
        let mut inode = self.node.lock().unwrap();
        inode.synced = inode.live.clone();
        Ok(())
    }
}
