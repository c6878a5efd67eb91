//! Components: one file each, plain functions from props to a view.

mod button;
mod choice;
mod code_field;
mod date_input;
mod error_summary;
mod field;
mod icon;
mod known_fact;
mod note;
mod origin;
mod papers;
pub(crate) mod rules;
mod steps;
mod summary_list;
mod tag;
mod text;
mod tiles;

pub use button::{Form, form_fields, link_button, start_button, submit};
pub use choice::{Choice, choices};
pub use code_field::{CodeField, code_field};
pub use error_summary::{FieldError, error_summary, field_message};
pub use field::{field, field_errors};
pub use icon::{arch, icon, mirrored_icon};
pub use known_fact::{fact_list, known_facts};
pub use note::{Tone, note};
pub use origin::Origin;
pub use papers::papers;
pub use rules::rules;
pub use steps::{glance, steps};
pub use summary_list::summary_list;
pub use tag::tag;
pub use text::{email_link, law_link, ltr, phone_link, value};
pub use tiles::{offer_list, service_names, tiles};
