//! What happens: routes, cases, storage, exchange, delivery and sign-in of the Shubbak portal.

pub mod cases;
pub mod clock;
pub mod definitions;
pub mod delivery;
pub mod exchange;
pub mod identity;
pub mod settings;
pub mod storage;
