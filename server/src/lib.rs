//! What happens: routes, cases, storage, exchange, delivery and sign-in of the Shubbak portal.

pub mod audit;
pub mod authority;
pub mod cases;
pub mod clock;
pub mod commands;
pub mod content;
pub mod corrections;
pub mod definitions;
pub mod delivery;
pub mod demo_country;
pub mod exchange;
pub mod hub;
pub mod identity;
pub mod keys;
pub mod listen;
pub mod offer;
pub mod open_data;
pub mod portal;
pub mod queue;
pub mod register;
pub mod rights;
pub mod settings;
pub mod storage;
pub mod telemetry;
pub mod verifier;
pub mod web;
