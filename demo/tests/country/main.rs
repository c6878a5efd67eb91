//! The whole country over real HTTP, as the portal meets it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

mod back_offices;
mod eid;
mod faults;
mod news;
mod pages;
mod registers;
mod soap;
mod staff;
mod stores;
mod support;
