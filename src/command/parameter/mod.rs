//! The parameters of MAIL and RCPT: the list as it is on the wire ([`Parameters`]), and one file
//! for each type of value.
//!
//! `command/mail.rs` and `command/rcpt.rs` hold one row for each known parameter; the macro in
//! `parameters_macro.rs` turns the rows into the parsers, the typed getters, the builders and the encoders.

mod auth;
mod body_kind;
mod deliver_by;
mod envelope_id;
mod hold;
mod list;
mod notify;
pub(super) mod number;
mod original_recipient;
pub(super) mod parameters_macro;
mod priority;
pub(super) mod read;
mod ret;
mod size;
mod solicitation;
mod submitter;
mod tracking;
mod transaction_id;
mod utf8_address;
mod valid_since;
pub(super) mod value_trait;
mod verp;
mod xtext;

pub use auth::AuthParameter;
pub use body_kind::BodyKind;
pub use deliver_by::{ByMode, DeliverBy};
pub use envelope_id::EnvelopeId;
pub use hold::Hold;
pub use list::{Parameter, ParameterValue, Parameters, ParametersIter};
pub use notify::Notify;
pub use original_recipient::OriginalRecipient;
pub use priority::Priority;
pub use ret::Ret;
pub use solicitation::Solicitation;
pub use submitter::Submitter;
pub use tracking::Tracking;
pub use transaction_id::TransactionId;
pub use utf8_address::Utf8Address;
pub(crate) use utf8_address::{put_char, put_escape};
pub use valid_since::ValidSince;
pub use verp::Verp;
pub use xtext::{Decode, XText};
