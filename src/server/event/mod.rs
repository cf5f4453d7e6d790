//! [`Event`]: one for each thing that a client does, with the methods to answer.
//!
//! An event lends its answer: its methods take it by value, so nothing can be answered twice, and
//! the next poll can't come before the event is gone. Each question is declared in the file of its name.

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
use super::refused::{Refused, error};
use super::responder::Responder;
use crate::command::Command;
use crate::reply::Refusal;
use question::{About, Asked, Row};

/// A range of a line: its first octet, and its length.
pub(super) type Span = (u16, u16);

/// Declares the events. A line of a question reads
///
/// ```text
/// /// Docs of the event.
/// Burl { last: bool } on Burl { .. } => check_burl;
/// ```
///
/// - `Burl` is the type, which the file of its name declares;
/// - `{ last: bool }` is what [`Owed`] keeps until the question is answered;
/// - `on` names the commands that ask it, and the method of [`Server`] that checks them. A question without it is
///   asked of other things than a parsed command.
///
/// The macro generates [`Event`], [`QuestionKind`], `Owed`, and the look-up of a question by command or by kind.
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

        /// A question that is not answered yet.
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

            /// Whether it is asked of a command that is parsed whole.
            pub(super) const fn is_of_command(self) -> bool {
                match self {
                    $(Self::$name { .. } => !<[&str]>::is_empty(&[$(stringify!($check))?]),)+
                }
            }
        }

        impl<'a> Event<'a> {
            /// The event that asks `owed`; `None` if `about` is something else.
            pub(super) fn asking(answer: Responder<'a>, owed: Owed, about: About<'a>) -> Option<Self> {
                Some(match owed {
                    $(Owed::$name { .. } => Self::$name(<$name<'a> as Asked<'a>>::event(answer, owed, about)?),)+
                })
            }

            /// The question that the event asks, whichever it is; the event itself when it asks none.
            ///
            /// # Errors
            ///
            /// The event, when it is no question: `Chunk`, `Secure`, `Reversed`, `Fault`, `TransactionDropped`.
            ///
            /// ```
            #[doc = include_str!("../example.in")]
            /// // A server that is about to restart refuses every command, whatever it is.
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
            /// The question that a command asks, or why it asks none. `more` says that input waits after it.
            pub(super) fn check(&mut self, command: &Command<'_>, more: bool) -> Result<Owed, Refused> {
                match command {
                    $($($(Command::$command $(($($tuple)*))? $({ $($struct)* })?)|+ => self.$check(command, more),)?)+
                    _ => Err(error(Refusal::COMMAND_NOT_IMPLEMENTED)),
                }
            }
        }
    };
}

events! {
    /// What a client does.
    ///
    /// An event that is only dropped gets a default answer at the next poll: the usual one for RSET,
    /// NOOP, VRFY, HELP and QUIT, 500 for an unknown verb, 550 for EXPN, XCLIENT and XFORWARD, 454 for
    /// STARTTLS and AUTH, 459 for ETRN, 450 for ATRN, 421 for a greeting that was forgotten, and 451 for
    /// all others. `Chunk`, `Reversed`, `Fault` and `TransactionDropped` need no answer;
    /// `Secure` is offered again.
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

    /// Which question it is.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::server::{Question, QuestionKind};
    ///
    /// let mut asked = Vec::new();
    /// play("HELO a.example\r\nMAIL FROM:<>\r\n", |event| match event.into_question() {
    ///     Ok(question) => {
    ///         asked.push(question.kind());
    ///         question.accept();
    ///     }
    ///     Err(_no_question) => {}
    /// });
    /// assert_eq!(asked, [QuestionKind::Open, QuestionKind::Hello, QuestionKind::Mail]);
    /// ```
    enum QuestionKind;

    questions {
        /// A client has connected: greet it or turn it away.
        Open;
        /// EHLO, HELO or LHLO.
        Hello { extended: bool } on Ehlo(_) | Helo(_) | Lhlo(_) => check_hello;
        /// MAIL: a transaction is to begin.
        Mail { smtp_utf8: bool, binary: bool } on Mail(_) => check_mail;
        /// RCPT: one more recipient.
        Rcpt on Rcpt(_) => check_rcpt;
        /// DATA, or the first BDAT: the content is to come.
        Data { chunk: Option<(u64, bool)> } on Data | Bdat { .. } => check_data;
        /// The content is complete: take it or refuse it. On LMTP once for each accepted recipient.
        Message;
        /// BURL: a piece of the content is to be fetched.
        Burl { last: bool } on Burl { .. } => check_burl;
        /// STARTTLS.
        StartTls on StartTls => check_start_tls;
        /// AUTH: the client wants to log in.
        Auth { mechanism: Span, initial: Option<Span> };
        /// A response to a challenge.
        AuthResponse { length: u16 };
        /// ETRN: the client asks for its queue.
        Etrn on Etrn(_) => check_etrn;
        /// ATRN: the client wants to change roles.
        Atrn on Atrn(_) => check_atrn;
        /// XCLIENT: whom a proxy speaks for.
        XClient on XClient(_) => check_xclient;
        /// XFORWARD: what to log of the client behind a filter.
        XForward on XForward(_) => check_xforward;
        /// RSET: the transaction is dropped.
        Reset on Rset => check_reset;
        /// VRFY.
        Verify on Vrfy(_) => check_verify;
        /// EXPN, when it was offered.
        Expand on Expn(_) => check_expand;
        /// HELP.
        Help on Help(_) => check_help;
        /// NOOP.
        Noop on Noop(_) => check_noop;
        /// A verb that has no name here.
        Unknown on Unknown(_) => check_unknown;
        /// QUIT: the session is about to end.
        Quit on Quit => check_quit;
    }

    others {
        /// A piece of the content.
        Chunk(Chunk<'a>),
        /// The 220 to STARTTLS is written: set TLS up.
        Secure(Handover<'a>),
        /// The 250 to ATRN is written: the other side is the server now, and this session is done. What is
        /// left in the input is what that server says.
        Reversed,
        /// The machine has refused something by itself; nothing is asked.
        Fault(Fault<'a>),
        /// An open transaction (MAIL was accepted) has ended without a [`Message`] that was answered: what is
        /// kept of its envelope and content is to be thrown away. Nothing is asked. On LMTP a message that was
        /// accepted for one recipient is not dropped, although the session may end before the others are asked.
        TransactionDropped(DropCause),
    }
}

impl Event<'_> {
    /// Refuses whatever is asked; does nothing when the event asks nothing.
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

    /// Defers whatever is asked; `None` when the event asks nothing.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let mut deferred = None;
    /// play("", |event| deferred = event.defer());
    /// assert!(deferred.is_some()); // Server::resume gives the event back
    /// ```
    pub fn defer(self) -> Option<Deferred> {
        self.into_question().ok().map(Question::defer)
    }
}
