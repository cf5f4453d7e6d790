//! What a reply means: its levels, what a reason is based on, and how far to trust it.
//!
//! # Three levels
//!
//! | level | says | set by | how to read it |
//! |---|---|---|---|
//! | code: `550` | whether to try again, and roughly about what | RFC 5321 4.2 | [`severity`](crate::reply::Code::severity), [`category`](crate::reply::Code::category) |
//! | enhanced code: `5.7.1` | the subject and the detail | RFC 3463 and the IANA registry | [`Reply::enhanced`](crate::reply::Reply::enhanced), [`Status::meaning`](crate::reply::Status::meaning) |
//! | text: `blocked using zen.example.net` | why, in the words of the operator | no standard | [`diagnose`](crate::diagnosis::diagnose) |
//!
//! ```
//! use smtp_machine::diagnosis::{Basis, Reason, diagnose};
//! use smtp_machine::reply::{Category, Reply, Severity};
//!
//! let reply = Reply::from_log(b"550 5.7.1 Client host blocked using zen.example.net")?;
//! assert_eq!(reply.code().severity(), Severity::PermanentNegative);
//! assert_eq!(reply.code().category(), Category::MailSystem);
//!
//! let enhanced = reply.enhanced().expect("5.7.1");
//! assert_eq!((enhanced.status().subject(), enhanced.status().detail()), (7, 1));
//!
//! let diagnosis = diagnose(&reply);
//! assert_eq!(diagnosis.reason(), Reason::Blocklisted);
//! assert_eq!(diagnosis.basis(), Basis::Phrase);
//! assert_eq!(diagnosis.evidence(), b"blocked using");
//! assert_eq!(diagnosis.named(), Some(&b"zen.example.net"[..])); // the block list
//! # Ok::<(), smtp_machine::ParseError>(())
//! ```
//!
//! # Basis
//!
//! A [`Diagnosis`](crate::diagnosis::Diagnosis) has a reason and its evidence: the
//! [`basis`](crate::diagnosis::Diagnosis::basis), the name of the rule, and the octets that the rule matched. There is no
//! number for confidence.
//!
//! | basis | the reason comes from |
//! |---|---|
//! | [`OwnRule`](crate::diagnosis::Basis::OwnRule) | a rule of the application |
//! | [`OperatorCode`](crate::diagnosis::Basis::OperatorCode) | a code or a text that only one operator sends |
//! | [`Phrase`](crate::diagnosis::Basis::Phrase) | the words of the text |
//! | [`Enhanced`](crate::diagnosis::Basis::Enhanced) | the enhanced code |
//! | [`Basic`](crate::diagnosis::Basis::Basic) | a basic code that has few reasons, such as 535 |
//! | [`CodeOnly`](crate::diagnosis::Basis::CodeOnly) | only a basic code that servers send for any reason, such as 550: the reply tells whether to retry, not why |
//! | [`Nothing`](crate::diagnosis::Basis::Nothing) | nothing: [`Reason::Unspecified`](crate::diagnosis::Reason::Unspecified) |
//!
//! ```
//! use smtp_machine::diagnosis::{Basis, Reason, diagnose};
//! use smtp_machine::{ParseError, reply::Reply};
//!
//! let read = |text: &'static str| -> Result<(Reason, Basis), ParseError> {
//!     let reply = Reply::from_log(text.as_bytes())?;
//!     let diagnosis = diagnose(&reply);
//!     Ok((diagnosis.reason(), diagnosis.basis()))
//! };
//! assert_eq!(read("550 5.1.1 <ben@harbor.example>")?, (Reason::MailboxNotFound, Basis::Enhanced));
//! assert_eq!(read("535 no")?, (Reason::ClientAuth, Basis::Basic));
//! assert_eq!(read("550 no")?, (Reason::Unspecified, Basis::CodeOnly));
//! // Operators use codes for what they do not mean. A clear phrase decides before the enhanced code does.
//! assert_eq!(read("550 5.1.1 user over quota")?, (Reason::MailboxFull, Basis::Phrase));
//! # Ok::<(), ParseError>(())
//! ```
//!
//! # Order of trust
//!
//! A rule names *who* a reply is about (the recipient, the sender, the client host ..) and *what is wrong* (unknown, full,
//! refused ..), both in all usual words, and both in one clause: `mailbox is unavailable`, `RecipientNotFound` and `no such
//! user` need no rules of their own. If a reply names several causes, the first of this list decides:
//!
//! 1. rules of the application, and texts that only one operator sends;
//! 2. words that state a cause: first at the client (its reputation, its name, its rate, its authentication), then at the
//!    sender, at the recipient, at the message, and last at the server;
//! 3. the enhanced code, unless operators use it for other reasons;
//! 4. numbers that an operator has published;
//! 5. words that state a refusal, but not its cause (*denied by policy*);
//! 6. the basic code.
//!
//! A basic code never means that a recipient does not exist. Clauses that explain (*for more information ..*, *to protect
//! our users ..*) state no cause. Concepts contain words of other languages where operators send them.
//!
//! # Context
//!
//! The same text means different things at different stages.
//! [`Context`](crate::diagnosis::Context) takes the stage, the name of the server, and rules of the application.
//!
//! ```
//! use smtp_machine::diagnosis::{Basis, Context, Reason, Rule, Stage};
//! use smtp_machine::reply::Reply;
//!
//! let reply = Reply::from_log(b"553 orchard.example does not exist")?;
//! let at = |stage| Context::new().with_stage(stage).diagnose(&reply).reason();
//! assert_eq!(at(Stage::Mail), Reason::SenderRejected);
//! assert_eq!(at(Stage::Rcpt), Reason::DomainNotFound);
//!
//! let rules = [Rule::new("ours.holiday", Reason::MailboxDisabled, &["on holiday"])];
//! let reply = Reply::from_log(b"550 Ana is on holiday")?;
//! let diagnosis = Context::new().with_rules(&rules).diagnose(&reply);
//! assert_eq!((diagnosis.reason(), diagnosis.basis()), (Reason::MailboxDisabled, Basis::OwnRule));
//! # Ok::<(), smtp_machine::ParseError>(())
//! ```
//!
//! # Trust
//!
//! - The code decides whether to try again. A reason never turns a transient failure into a permanent one.
//! - The text comes from the peer. It is good for a log, for statistics and for a hint to a person. Do not remove an
//!   address from a list because of the text of a 4yz.
//! - [`also`](crate::diagnosis::Diagnosis::also) is the second reason that the text supports, and
//!   [`asks_to_retry`](crate::diagnosis::Diagnosis::asks_to_retry) is the part of a permanent refusal that asks to try
//!   again. Both are signs of a reply that contradicts itself.
//! - The rules miss some of what servers send. DESIGN.md has the share on replies from sources that the rules were not
//!   derived from. Measure them on replies of your own: `REPLIES=FILE cargo test --test replies -- --nocapture`.
//!
//! ```
//! use smtp_machine::diagnosis::{Advice, Alternatives, NextAction, Reason, Stage, diagnose};
//! use smtp_machine::reply::Reply;
//!
//! let reply = Reply::from_log(b"552 mailbox full, try again later")?;
//! let diagnosis = diagnose(&reply);
//! assert_eq!(diagnosis.reason(), Reason::MailboxFull);
//! assert_eq!(diagnosis.asks_to_retry(), Some(&b"again later"[..]));
//! // The code is permanent, and the advice follows the code.
//! let reason = Some(diagnosis.reason());
//! let advice = Advice::on(Stage::Rcpt, reply.code(), reply.enhanced(), reason, &Alternatives::default());
//! assert_eq!(advice.action, NextAction::GiveUp);
//! # Ok::<(), smtp_machine::ParseError>(())
//! ```
//!
//! # Replies in reports
//!
//! [`Notification`](crate::bounce::Notification) reads reports of RFC 3464. Many servers report in words of their own:
//! [`bounce::guess`](crate::bounce::guess) finds the replies in them, says how sure it is, and tells delays, complaints and
//! automatic replies apart from failures.
//!
//! ```
//! use smtp_machine::bounce::guess::{Confidence, Guess, Kind};
//! use smtp_machine::diagnosis::{Reason, diagnose};
//! use smtp_machine::reply::Code;
//!
//! let message = b"Return-Path: <>\nFrom: Postmaster@harbor.example\n\
//!     Subject: DELIVERY FAILURE: User gil not listed in Domino Directory\n\n\
//!     Your message\n\n  Subject: lunch\n\nwas not delivered to:\n\n  gil@harbor.example\n\n\
//!     because:\n\n  552 5.2.2 mailbox full\n";
//! let mut scratch = [0; 4096]; // for encoded text
//! let guess = Guess::parse_with(message, &mut scratch);
//! assert_eq!((guess.kind(), guess.rule()), (Kind::Failure, "domino"));
//! assert!(guess.confidence() >= Confidence::Likely);
//! for recipient in guess.recipients() {
//!     let mut lines = [0; 2048];
//!     // A text without a reply is read as if it had this code.
//!     let reply = recipient.reply_or(Code::MAILBOX_UNAVAILABLE, &mut lines).unwrap();
//!     assert_eq!(diagnose(&reply).reason(), Reason::MailboxFull);
//! }
//! ```
//!
//! # Advice
//!
//! [`Advice::on`](crate::diagnosis::Advice::on) says what RFC 5321 4.2 and 4.5.4 recommend for a reply: the
//! [`NextAction`](crate::diagnosis::NextAction), and the [`Scope`](crate::diagnosis::Scope) that it concerns (recipient,
//! message, connection or host). [`Advice::on_loss`](crate::diagnosis::Advice::on_loss) does so for a lost connection. A
//! program that uses [`Delivery`](crate::delivery::Delivery) calls
//! [`Outcome::advice`](crate::delivery::Outcome::advice) instead: see [`outcomes`](super::outcomes).
