//! What is true in Shubbak: the catalogue, facts, the journey, the gate. Pure: no async, no web, no SQL, no view.

pub mod application;
pub mod caller;
pub mod catalogue;
pub mod contact;
pub mod contact_figures;
pub mod correction;
pub mod definition;
pub mod directory;
pub mod encounter;
pub mod exchange;
pub mod facts;
pub mod gate;
pub mod journey;
pub mod keeping;
pub mod newer;
pub mod notice;
pub mod proposal;
pub mod queue;
pub mod resume_code;
pub mod rule;
pub mod submission;
pub mod verification;
pub mod vouched;
