//! The web: routes, extractors and handlers. A handler is: extract, one use case, a page or a redirect.

mod acting;
mod ask;
mod assets;
mod by_script;
mod cache;
mod carried;
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

pub use assets::AssetFiles;
pub use cache::PageCache;
pub use desk::{Access, DESK_ROUTES, DeskRoute};
pub use front::Front;
pub use harden::SecurityHeaders;
pub use kiosk::{is_name as is_kiosk_name, key_of as kiosk_key};
pub use portal::Portal;
pub use router::{citizen_paths, router};
