//! Delivery status notifications ("reports") to the sender of a message: formatted and parsed.
//!
//! ```text
//! delivery::Recipient ──► Recipient ──┐
//!                                     ├──► Report::begin ──► Content ──► your sink
//! ENVID, RET, hosts and times ──► Report ┘                 the message ▲
//!
//! a message ──► Notification::parse, parse_with ──► message(), recipients(), original()
//!           └─► guess::Guess::parse, parse_with ──► kind(), confidence(), recipients()
//! ```
//!
//! A message that was accepted and cannot be delivered is never silently dropped: its sender gets a report
//! (RFC 5321 6.1). The report is a message for humans and programs (RFC 3462), with fields for each recipient
//! (RFC 3464). The sender decides by NOTIFY whether to get one; a report never causes another report.
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::bounce::{Action, Notification, ReportedRecipient, Report};
//! use smtp_machine::reply::{Reply, Status};
//!
//! let now = "2026-11-23T12:00:00Z".parse()?;
//! let from = ReversePath::try_from("<ana@orchard.example>")?;
//! let recipients = [
//!     ReportedRecipient::new(
//!         ForwardPath::try_from("<gil@harbor.example>")?,
//!         Action::Failed,
//!         Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent(),
//!     )
//!     .with_remote_mta(Host::try_from("mx.harbor.example")?)
//!     .with_reply(Reply::from_log(b"550-5.1.1 no such user\n550 5.1.1 ask postmaster")?),
//! ];
//!
//! // A message from <> is a report itself: there is no mailbox to report to.
//! let mut out = Vec::new();
//! if let Some(to) = from.mailbox() {
//!     let report = Report::new(Host::try_from("relay.orchard.example")?, to, now, 0x5eed);
//!     let mut content = report.begin(&recipients, &mut out)?;
//!     content.write(b"Subject: lunch\r\n\r\nAt noon?\r\n")?; // the message, from its start
//!     content.finish()?;
//! }
//!
//! let report = Notification::parse(&out)?;
//! let gil = report.recipients().next().unwrap();
//! assert_eq!(gil.action(), Some(Action::Failed));
//! assert_eq!(gil.final_recipient().unwrap().to_string(), "rfc822; gil@harbor.example");
//! assert_eq!(report.original().unwrap().field("Subject").unwrap().as_str(), Some("lunch"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Reports in free text, which no RFC describes, are read by [`guess`], apart from those of RFC 3464.
//!
//! This module does not allocate. Text of other systems cannot add a field or a part to a report: line
//! endings and control characters in it are replaced, lines are folded, and a message that contains a
//! delimiter of the report is an error while it is written.

mod action;
pub mod guess;
mod parse;
#[cfg(test)]
mod tests;
mod write;

pub use action::Action;
#[cfg(feature = "alloc")]
pub use parse::NotificationBuf;
pub use parse::{Fields, Notification, NotificationError, TypedValue, Value};
pub use write::{Content, Report, ReportError, ReportedRecipient};
