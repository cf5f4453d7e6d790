//! Guesses at reports in free text, and at automatic replies: what RFC 3464 does not cover.
//!
//! ```text
//! a message ──► Guess::parse, parse_with ──► kind(), confidence(), rule()
//!                                            recipients() ──► address(), reply_in(..) ──► diagnosis
//! ```
//!
//! Many servers report failures in words of their own: qmail, older versions of Exim, Exchange, Domino, and gateways
//! of all kinds. [`Guess`] recognizes the words of about a hundred formats together with the header section, and finds
//! the recipients and the replies in them. It also recognizes what looks similar and reports no failure: delays,
//! complaints (RFC 5965), disposition notifications (RFC 8098), automatic replies (RFC 3834) and challenges.
//!
//! It is a guess: [`Confidence`] says how sure it is, and [`rule`](Guess::rule) why. A report of RFC 3464 needs no guess:
//! give each message to [`Notification`](crate::bounce::Notification) first, and guess at those that it refuses.
//! [`Kind::Notification`] says that a message has the form of such a report.
//!
//! ```
//! use smtp_machine::bounce::guess::{Confidence, Guess, Kind};
//! use smtp_machine::diagnosis::{Context, Reason};
//! use smtp_machine::reply::Code;
//!
//! let message = b"Return-Path: <>\n\
//!     From: Mail Delivery System <Mailer-Daemon@relay.orchard.example>\n\
//!     Subject: Mail delivery failed: returning message to sender\n\n\
//!     This message was created automatically by mail delivery software.\n\n\
//!     A message that you sent could not be delivered to one or more of its\n\
//!     recipients. This is a permanent error. The following address(es) failed:\n\n  \
//!     gil@harbor.example\n    \
//!     SMTP error from remote mail server after RCPT TO:<gil@harbor.example>:\n    \
//!     host mx.harbor.example [192.0.2.1]: 550-5.1.1 We have no\n    550 5.1.1 mailbox of this name\n";
//!
//! let mut scratch = [0; 4096]; // for encoded text
//! let guess = Guess::parse_with(message, &mut scratch);
//! if guess.kind() == Kind::Failure && guess.confidence() >= Confidence::Likely {
//!     for recipient in guess.recipients() {
//!         let mut lines = [0; 2048];
//!         let Some(reply) = recipient.reply_or(Code::MAILBOX_UNAVAILABLE, &mut lines) else { continue };
//!         let mut context = Context::new();
//!         if let Some(stage) = recipient.stage() {
//!             context = context.with_stage(stage);
//!         }
//!         assert_eq!(recipient.mailbox().unwrap().to_string(), "gil@harbor.example");
//!         assert_eq!(context.diagnose(&reply).reason(), Reason::MailboxNotFound);
//!     }
//! }
//! # assert_eq!((guess.kind(), guess.confidence()), (Kind::Failure, Confidence::Strong));
//! ```
//!
//! This module does not allocate, and converts no charset: of text that is not in US-ASCII, ISO 8859 or UTF-8, it finds at most
//! what is in US-ASCII, such as addresses and replies.

mod format;
mod formats;
mod guess;
mod html;
mod kind;
mod opening;
mod parts;
mod phrase;
mod recipient;
mod reply_text;
mod sign;

pub use guess::Guess;
pub use kind::{Confidence, Kind};
pub use recipient::{GuessedRecipient, Recipients};
