//! The catalogue: what the state offers, read from TOML, resolved, and refused when it does not hold together.

mod centre;
mod check;
mod concept;
mod federation;
mod finding;
mod hub;
mod identity;
mod layers;
mod load;
mod model;
mod money;
mod place;
mod proactive;
mod rights;
mod service;
mod soap;
mod stores;
mod text_keys;

pub use centre::{Appointments, Centre, Counter, Location, NotASpan, OpenSpan, QueueKind};
pub use concept::{Code, CodeList, Concept, Datatype, Pattern, Script, Sensitivity, Topic, Within};
pub use federation::{Hub, HubForwarding, HubMember};
pub use finding::Finding;
pub use hub::{HubFunction, HubKind, Need};
pub use identity::{Identity, Vouched};
pub use layers::{Addresses, Gap, Layer, LayerKind, layers};
pub use load::{SourceFile, load};
pub use model::{Authority, Catalogue, Country, DayOfWeek, LegalBasis, LifeEvent, Persona};
pub use money::Money;
pub use proactive::{Means, Proactive, SourceEvent, Start, Trigger};
pub use rights::{
    Authorisation, Availability, Basis, Direction, Mode, RowState, Source, SourceCorrections, SourceList,
};
pub use service::{Bind, Cost, Criterion, Effect, Evidence, Output, Requirement, Role, Service};
pub use soap::SoapBinding;
pub use stores::{SourceDrop, SourceView, is_plain_identifier};
pub use text_keys::{TextKey, text_keys};
