//! Handlers, one module a part of the portal.

pub(super) mod applications;
pub(super) mod appointments;
pub(super) mod begin;
pub(super) mod call_back;
pub(super) mod centres;
pub(super) mod contact;
pub(super) mod contact_code;
pub(super) mod corrections;
pub(super) mod events;
pub(super) mod exchange;
pub(super) mod files;
pub(super) mod health;
pub(super) mod look_export;
pub(super) mod looks;
pub(super) mod my;
pub(super) mod offers;
pub(super) mod pages;
pub(super) mod public;
pub(super) mod resume;
pub(super) mod resume_code;
pub(super) mod rights;
pub(super) mod screen;
pub(super) mod sign_in;
pub(super) mod tracker;
