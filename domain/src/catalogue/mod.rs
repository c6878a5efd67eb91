//! The catalogue: what the state offers, read from TOML, resolved, and refused when it does not hold together.

mod centre;
mod check;
mod concept;
mod federation;
mod finding;
mod hub;
mod id_scheme;
mod identity;
mod layers;
mod load;
mod model;
mod money;
mod phone_scheme;
mod place;
mod proactive;
mod profile;
mod readability;
mod rights;
mod service;
mod settle;
mod soap;
mod stores;
mod text_keys;

pub use centre::{Appointments, Centre, Counter, Location, NotASpan, OpenSpan, Place, QueueKind};
pub use concept::{Code, CodeList, Concept, Datatype, Pattern, Scheme, SchemeName, Script, Sensitivity, Topic, Within};
pub use federation::{Hub, HubForwarding, HubMember};
pub use finding::Finding;
pub use hub::{HubFunction, HubKind, Need};
pub use id_scheme::{BornInside, Checksum, IdScheme};
pub use identity::{Identity, Vouched};
pub use layers::{Addresses, Gap, Layer, LayerKind, layers};
pub use load::{SourceFile, load};
pub use model::{Authority, Catalogue, DayOfWeek, LEVELS, LegalBasis, LifeEvent, Persona, Term};
pub use money::Money;
pub use phone_scheme::{NumberKind, NumberRange, PhoneScheme};
pub use proactive::{Means, Proactive, SourceEvent, Start, Trigger};
pub use profile::{Calendar, Country, CountryProfile};
pub use readability::{Readability, Reading};
pub use rights::{
    Authorisation, Availability, Basis, Direction, Mode, RowState, Source, SourceCorrections, SourceList,
};
pub use service::{Amount, Bind, Cost, Criterion, Effect, Every, Evidence, Output, Requirement, Role, Service};
pub use soap::SoapBinding;
pub use stores::{SourceDrop, SourceView, is_plain_identifier};
pub use text_keys::{TextKey, text_keys};
