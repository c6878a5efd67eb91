//! What every part of the country shares while it runs.

use crate::{
    back_offices::Offices,
    clock::Clock,
    eid::Eid,
    hub::Hub,
    letter_box::LetterBox,
    news::News,
    people::People,
    registers::{RegisterId, corrections::Corrections},
    staff::Staff,
    stores::Stores,
    switches::Switches,
};
use std::{collections::BTreeMap, sync::Arc};

/// The running country: its people, its systems' state and its switches.
pub(crate) struct World {
    /// Tells the time.
    pub(crate) clock: Clock,
    /// Who lives here, what the registers hold about them, and what happens to them.
    pub(crate) news: News,
    /// How each system behaves just now.
    pub(crate) switches: Switches,
    /// The identity provider's keys, codes and tokens.
    pub(crate) eid: Eid,
    /// The same of the provider at which staff sign in.
    pub(crate) staff_id: Eid,
    /// Who works for the authorities.
    pub(crate) staff: Staff,
    /// The back offices' cases.
    pub(crate) offices: Offices,
    /// What the portal writes to people.
    pub(crate) letter_box: LetterBox,
    /// What people say is wrong in registers.
    pub(crate) corrections: Corrections,
    /// The municipal hub.
    pub(crate) hub: Hub,
    /// Where each register answers.
    pub(crate) registers: BTreeMap<RegisterId, String>,
    /// Where the registers that are no services keep their records.
    pub(crate) stores: Stores,
    /// The country's own address, `http://host:port`.
    pub(crate) base_url: String,
    /// The portal that this country serves, without a slash at the end.
    pub(crate) portal_url: String,
}

impl World {
    /// The people as they are now.
    pub(crate) fn people(&self) -> Arc<People> {
        self.news.people()
    }
}

/// How the world is handed around.
pub(crate) type Shared = Arc<World>;
