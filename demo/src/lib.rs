//! Al-Waha (الواحة): a fictional country for the portal to talk to, over HTTP and nothing else.
//!
//! It has about seventy synthetic people ([`start`] loads them), an electronic identity provider
//! (plain OpenID Connect), registers that speak the X-Road message protocol (five for REST, of which one behind a hub, one for SOAP), registers that
//! are a legacy database, a folder of files and sheets, back offices that take submissions and answer
//! with CloudEvents, a letter box for what the portal writes to people, and a page of switches with which each of these can be made slow, broken or lying.
//!
//! It is somebody else's system: it knows none of the portal's crates. A register is added in
//! `registers` or `stores`, a back office in `back_offices`, a fault in `switches` and `faults`.

mod back_offices;
mod clock;
mod country;
mod eid;
mod faults;
mod hub;
mod lang;
mod letter_box;
mod news;
mod pages;
mod people;
mod random;
mod registers;
mod serve;
mod staff;
mod stores;
mod switches;
mod world;

pub use country::{
    AuthoritySystem, BackOffice, Country, HubAddress, LetterBox, Options, StaffProvider, StartError, start,
};
