//! The phone at the desk: calls, the workspace of one, people who want to be called.

mod backs;
mod list;
mod workspace;

pub(super) use backs::{act as call_back, list as call_backs};
pub(super) use list::{begin, list};
pub(super) use workspace::{act, show};

use domain::catalogue::Catalogue;
use domain::definition::Subject;

/// What a path of the catalogue means: `services/child-allowance`, `life-events/having-a-baby`.
pub(in super::super) fn subject(catalogue: &Catalogue, path: &str) -> Option<Subject> {
    let (kind, id) = path.split_once('/')?;
    Subject::at(kind, id).filter(|subject| subject.services(catalogue).is_some())
}
