//! How Shubbak looks: pages and components as pure functions from their props to HTML, and the words they speak.
//!
//! A handler fills a page's struct ([`pages`]) and calls [`render`] with a [`PageContext`]. Nothing here reads a
//! clock, a setting, a store or the network.

mod alphabet;
mod context;
mod layout;
mod manner;

pub mod components;
pub mod format;
pub mod kiosk;
pub mod pages;
pub mod specimens;
pub mod texts;
pub mod theme;
pub mod words;

pub use context::{Acting, Assets, DeskBadge, Helped, PageContext, Script};
pub use layout::{Crumb, Page, render};
pub use manner::{Digits, Manner, ShownCalendar};
