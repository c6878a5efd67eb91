//! How Shubbak looks: pages and components as pure functions from their props to HTML, and the words they speak.
//!
//! A handler fills a page's struct ([`pages`]) and calls [`render`] with a [`PageContext`]. Nothing here reads a
//! clock, a setting, a store or the network.

mod context;
mod layout;

pub mod components;
pub mod format;
pub mod pages;
pub mod texts;
pub mod words;

pub use context::{Acting, Assets, DeskBadge, PageContext};
pub use layout::{Crumb, Page, render};
