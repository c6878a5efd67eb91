//! Components: one file each, plain functions from props to a view.

mod button;
mod chart;
mod choice;
mod choice_group;
mod code_field;
mod date_input;
mod error_summary;
mod feedback;
mod field;
mod help_way;
mod icon;
mod known_fact;
mod note;
mod origin;
mod papers;
mod print_way;
mod progress;
mod qr;
pub(crate) mod rules;
mod steps;
mod summary_list;
mod tag;
mod terms;
mod text;
mod tiles;
mod whole_name;

pub use button::{Form, form_fields, link_button, start_button, submit};
pub use chart::{Bar, chart};
pub use choice::{Choice, choices};
pub use choice_group::choice_group;
pub use code_field::{CodeField, code_field};
pub use error_summary::{FieldError, error_summary, field_error, told};
pub use feedback::{
    AskedFor, SayProblem, ask_after, ask_at_foot, feedback_errors, feedback_form, looks_personal, written,
};
pub use field::{field, field_errors, question_field, texts_of_field};
pub use help_way::help_way;
pub use icon::{arch, icon, is_mirrored, mirrored_icon};
pub use known_fact::{fact_list, known_facts};
pub use note::{Tone, note};
pub use origin::Origin;
pub use papers::{papers, papers_at_hand};
pub use print_way::print_way;
pub use progress::progress;
pub use qr::qr;
pub use rules::rules;
pub use steps::{glance, steps};
pub use summary_list::summary_list;
pub use tag::tag;
pub use terms::terms_explained;
pub use text::{email_link, law_link, left_to_right, ltr, phone_link, value, with_codes, with_names};
pub(crate) use tiles::service_names_but;
pub use tiles::{LISTED, PICK, listed_note, offer_list, pick_button, pick_place, service_names, tiles};
pub(crate) use whole_name::name_in;
