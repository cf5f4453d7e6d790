//! [`Event`]: an action of the client, with the methods to answer it.
//!
//! An event lends its answer. Its methods take the event by value, so a question cannot be answered
//! twice, and the machine cannot be polled while an event exists. The file of its name declares
//! each question.

mod answered;
mod atrn;
mod auth;
mod auth_response;
mod burl;
mod chunk;
mod data;
mod deferred;
mod drop_cause;
mod etrn;
mod expand;
mod fault;
mod handover;
mod hello;
mod help;
mod mail;
mod message;
mod noop;
mod open;
pub(super) mod question;
mod quit;
mod rcpt;
mod reset;
mod starttls;
mod unknown;
mod verify;
mod xclient;
mod xforward;

pub use answered::Answered;
pub use atrn::Atrn;
pub use auth::Auth;
pub use auth_response::AuthResponse;
pub use burl::Burl;
pub use chunk::Chunk;
pub use data::Data;
pub use deferred::Deferred;
pub use drop_cause::DropCause;
pub use etrn::Etrn;
pub use expand::Expand;
pub use fault::Fault;
pub use handover::Handover;
pub use hello::Hello;
pub use help::Help;
pub use mail::Mail;
pub use message::Message;
pub use noop::Noop;
pub use open::Open;
pub use question::{Question, ReplyError};
pub use quit::Quit;
pub use rcpt::Rcpt;
pub use reset::Reset;
pub use starttls::StartTls;
pub use unknown::Unknown;
pub use verify::Verify;
pub use xclient::XClient;
pub use xforward::XForward;

use super::Server;
use super::refused_command::Refused;
use super::responder::Responder;
use crate::buffer::Buffer;
use crate::command::Command;
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Step};
use question::{About, Asked, Row};

/// A range of a line: its first octet, and its length.
pub(super) type Span = (u16, u16);

/// Declares the events. A row of a question is
///
/// ```text
/// /// Docs of the event.
/// Burl { last: bool } on Burl { .. } => check_burl;
/// ```
///
/// - `Burl` is the type, which the file of its name declares;
/// - `{ last: bool }` is the state that [`Owed`] keeps until the question is answered;
/// - `on` names the commands that lead to the question, and the method of [`Server`] that checks
///   them. A question without it does not come from a parsed command.
///
/// The macro generates [`Event`], [`QuestionKind`], `Owed`, and the lookup of a question by command
/// or by kind.
macro_rules! events {
    (
        $(#[$event_doc:meta])*
        enum Event;
        $(#[$kind_doc:meta])*
        enum QuestionKind;
        questions { $($(#[$doc:meta])* $name:ident $({ $($field:ident: $type:ty),+ })?
            $(on $($command:ident $(($($tuple:tt)*))? $({ $($struct:tt)* })?)|+ => $check:ident)?;)+ }
        others { $($(#[$other_doc:meta])* $other:ident $(($($content:tt)*))?,)+ }
    ) => {
        $(#[$event_doc])*
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum Event<'a> {
            $($(#[$doc])* $name($name<'a>),)+
            $($(#[$other_doc])* $other $(($($content)*))?,)+
        }

        $(#[$kind_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum QuestionKind {
            $(#[doc = concat!("[`", stringify!($name), "`].")] $name,)+
        }

        /// An unanswered question.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Owed {
            $($name $({ $($field: $type),+ })?,)+
        }

        impl Owed {
            pub(super) const fn kind(self) -> QuestionKind {
                match self {
                    $(Self::$name { .. } => QuestionKind::$name,)+
                }
            }

            pub(super) const fn row(self) -> &'static Row {
                match self {
                    $(Self::$name { .. } => const { &<$name<'_> as Asked<'_>>::ROW },)+
                }
            }

            /// Returns `true` if the question comes from a parsed command.
            pub(super) const fn is_of_command(self) -> bool {
                match self {
                    $(Self::$name { .. } => !<[&str]>::is_empty(&[$(stringify!($check))?]),)+
                }
            }
        }

        impl<'a> Event<'a> {
            /// Returns the step with the event of `owed`, or an error if `about` is something else.
            pub(super) fn of_question(
                answer: Responder<'a>,
                owed: Owed,
                about: About<'a, '_>,
            ) -> Result<Step<Self>, Error> {
                match owed {
                    $(Owed::$name { .. } => {
                        Self::asked(<$name<'a> as Asked<'a>>::event(answer, owed, about).map(Self::$name))
                    })+
                }
            }

            /// Returns the step with the event of a question, or the error if there is none.
            #[inline]
            pub(super) fn asked(event: Option<Self>) -> Result<Step<Self>, Error> {
                match event {
                    Some(event) => Ok(Step::Event(event)),
                    None => Err(Error::Misuse(Misuse::InputChanged)),
                }
            }

            /// Returns the question of the event.
            ///
            /// # Errors
            ///
            /// Returns the event if it is not a question: `Chunk`, `Secure`, `Reversed`, `Fault` or
            /// `TransactionDropped`.
            ///
            /// ```
            #[doc = include_str!("../example.in")]
            /// // A server that is about to restart refuses every command.
            /// let replies = play("MAIL FROM:<>\r\n", |event| match event.into_question() {
            ///     Ok(question) => question.refuse(Refusal::SHUTTING_DOWN),
            ///     Err(_event) => {}
            /// });
            /// assert!(replies.starts_with("421 mx.harbor.example Service shutting down"));
            /// ```
            pub fn into_question(self) -> Result<Question<'a>, Self> {
                match self {
                    $(Self::$name(question) => Ok(question.into()),)+
                    $(Self::$other { .. } => Err(self),)+
                }
            }
        }

        impl Server {
            /// Returns the question of a command, or the reason why there is none. `more` is `true`
            /// if more input follows the command.
            pub(super) fn check(&mut self, command: &Command<'_>, more: bool) -> Result<Owed, Refused> {
                match command {
                    $($($(Command::$command $(($($tuple)*))? $({ $($struct)* })?)|+ => self.$check(command, more),)?)+
                    _ => Err(Refused::not_checked()),
                }
            }

            /// Checks a command, and returns its event, as [`check`](Self::check) and [`ask`](Self::ask) do. The
            /// compiler knows here which question each check leads to.
            pub(super) fn check_and_ask<'a>(
                &'a mut self,
                line: &'a [u8],
                command: &Command<'a>,
                more: bool,
                tx: &'a mut Buffer,
            ) -> Result<Step<Event<'a>>, Error> {
                match command {
                    $($($(Command::$command $(($($tuple)*))? $({ $($struct)* })?)|+ => {
                        match self.$check(command, more) {
                            Ok(owed) => {
                                let about = About::of_command(line, command);
                                let event = <$name<'a> as Asked<'a>>::event(self.owe(owed, tx), owed, about);
                                Event::asked(event.map(Event::$name))
                            }
                            Err(refused) => self.refused_by_check(line, command, refused, tx),
                        }
                    })?)+
                    _ => self.refused_by_check(line, command, Refused::not_checked(), tx),
                }
            }
        }
    };
}

events! {
    /// An action of the client.
    ///
    /// An event that is dropped gets a default answer at the next poll: the usual reply for RSET,
    /// NOOP, VRFY, HELP and QUIT, 500 for an unknown verb, 550 for EXPN, XCLIENT and XFORWARD, 454
    /// for STARTTLS and AUTH, 459 for ETRN, 450 for ATRN, 421 for the greeting, and 451 for all
    /// others. `Chunk`, `Reversed`, `Fault` and `TransactionDropped` need no answer; `Secure` is
    /// returned again.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("HELP\r\nXBREW pot-1\r\n", |event| match event {
    ///     Event::Open(open) => open.accept(),
    ///     Event::Help(_) | Event::Unknown(_) => {} // dropped: the default answer
    ///     _ => {}
    /// });
    /// assert!(replies.contains("\r\n214 See RFC 5321\r\n500 "), "{replies}");
    /// ```
    enum Event;

    /// The kind of a question.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::server::{Question, QuestionKind};
    ///
    /// let mut kinds = Vec::new();
    /// play("HELO a.example\r\nMAIL FROM:<>\r\n", |event| match event.into_question() {
    ///     Ok(question) => {
    ///         kinds.push(question.kind());
    ///         question.accept();
    ///     }
    ///     Err(_no_question) => {}
    /// });
    /// assert_eq!(kinds, [QuestionKind::Open, QuestionKind::Hello, QuestionKind::Mail]);
    /// ```
    enum QuestionKind;

    questions {
        /// A client has connected.
        Open;
        /// EHLO, HELO or LHLO.
        Hello { extended: bool } on Ehlo(_) | Helo(_) | Lhlo(_) => check_hello;
        /// MAIL: the client begins a transaction.
        Mail { smtp_utf8: bool, binary: bool } on Mail(_) => check_mail;
        /// RCPT: a recipient.
        Rcpt on Rcpt(_) => check_rcpt;
        /// DATA, or the first BDAT: the content follows.
        Data { size: u64, last: Option<bool> } on Data | Bdat { .. } => check_data;
        /// The content is complete. With LMTP the question is repeated for each accepted recipient.
        Message;
        /// BURL: the server fetches a part of the content.
        Burl { last: bool } on Burl { .. } => check_burl;
        /// STARTTLS.
        StartTls on StartTls => check_start_tls;
        /// AUTH: the client begins a login.
        Auth { mechanism: Span, initial: Option<Span> };
        /// A response to a challenge.
        AuthResponse { length: u16 };
        /// ETRN: the client requests the delivery of a queue.
        Etrn on Etrn(_) => check_etrn;
        /// ATRN: the client requests to reverse the roles.
        Atrn on Atrn(_) => check_atrn;
        /// XCLIENT: attributes of the client of a proxy.
        XClient on XClient(_) => check_xclient;
        /// XFORWARD: attributes of the original client, for logs.
        XForward on XForward(_) => check_xforward;
        /// RSET: the client drops the transaction.
        Reset on Rset => check_reset;
        /// VRFY.
        Verify on Vrfy(_) => check_verify;
        /// EXPN, if it was offered.
        Expand on Expn(_) => check_expand;
        /// HELP.
        Help on Help(_) => check_help;
        /// NOOP.
        Noop on Noop(_) => check_noop;
        /// A command with an unknown verb.
        Unknown on Unknown(_) => check_unknown;
        /// QUIT: the client ends the session.
        Quit on Quit => check_quit;
    }

    others {
        /// A chunk of the content.
        Chunk(Chunk<'a>),
        /// The 220 reply to STARTTLS is written: establish TLS.
        Secure(Handover<'a>),
        /// The 250 reply to ATRN is written: the peer is now the server, and this session is over.
        /// The rest of the input is from that server.
        Reversed,
        /// The machine has refused a command or a message. No answer is needed.
        Fault(Fault<'a>),
        /// An open transaction, after an accepted MAIL, has ended without an answered [`Message`]:
        /// discard its envelope and content. No answer is needed. With LMTP a message that was
        /// accepted for one recipient is not dropped, even if the session ends before the others
        /// are answered.
        TransactionDropped(DropCause),
    }
}

impl Event<'_> {
    /// Refuses the question of the event, or does nothing if it is not a question.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("", |event| event.refuse(Refusal::TOO_BUSY));
    /// assert!(replies.starts_with("421 mx.harbor.example "));
    /// ```
    pub fn refuse(self, refusal: Refusal<'_>) {
        if let Ok(question) = self.into_question() {
            question.refuse(refusal);
        }
    }

    /// Defers the answer to the question of the event, or returns `None` if it is not a question.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let mut deferred = None;
    /// play("", |event| deferred = event.defer());
    /// assert!(deferred.is_some()); // `Server::resume` returns the event again
    /// ```
    pub fn defer(self) -> Option<Deferred> {
        self.into_question().ok().map(Question::defer)
    }
}
