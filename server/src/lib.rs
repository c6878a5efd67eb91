//! What happens: routes, cases, storage, exchange, delivery and sign-in of the Shubbak portal.

pub mod clock;
pub mod exchange;
pub mod storage;
