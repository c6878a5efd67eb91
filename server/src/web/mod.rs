//! The web: routes, extractors and handlers. A handler is: extract, one use case, a page or a redirect.

mod access;
mod acting;
mod admission;
mod ask;
mod assets;
mod by_script;
mod cache;
mod carried;
mod classes;
mod client;
mod cookies;
mod desk;
mod display;
mod front;
mod handlers;
mod harden;
mod kiosk;
mod picked;
mod portal;
mod posted;
mod refuse;
mod router;
mod uploaded;

pub use access::{Access, Declared, For, Proof, Thing, Whose};
pub use admission::{Admission, BEAT};
pub use assets::AssetFiles;
pub use cache::PageCache;
pub use front::Front;
pub use harden::SecurityHeaders;
pub use kiosk::{is_name as is_kiosk_name, key_of as kiosk_key};
pub use portal::Portal;
pub use router::{router, routes, watching};
