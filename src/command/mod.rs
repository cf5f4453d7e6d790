//! Commands: the lines that a client sends, read and written (RFC 5321 4.1).
//!
//! [`Command::parse`] takes a line without its CRLF and borrows everything from it:
//!
//! ```text
//! MAIL FROM:<ana@orchard.example> SIZE=1000 BODY=8BITMIME
//! ^^^^      ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
//! Verb      ReversePath           Parameters, with typed views
//! ```
//!
//! ```
//! use smtp_machine::command::{Command, Syntax, Verb};
//!
//! let line = b"mail from:<ana@orchard.example> size=1000";
//! let command = Command::parse(line, &Syntax::default())?;
//! assert_eq!(command.verb(), Some(Verb::Mail));
//! let Command::Mail(mail) = command else { panic!("it is MAIL") };
//! assert_eq!(mail.size(), Some(1000));
//!
//! let mut wire = Vec::new();
//! command.encode(&mut wire)?;
//! assert_eq!(wire, b"MAIL FROM:<ana@orchard.example> size=1000\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What a client sends is put together from checked values: [`encode_mail`] and [`encode_rcpt`] for the
//! two commands with parameters, [`Command::encode`] for the others. No value holds a CR, an LF or a
//! NUL, so none can end a line early.
//!
//! How much a parser forgives is a [`Syntax`]. Whether UTF-8 may stand in a command depends on what the
//! session has agreed on: the parser takes it where RFC 6531 allows it, and the `is_ascii` of each
//! value tells.

mod argument;
mod auth;
mod client_name;
mod mail;
mod parameter;
mod parse;
mod rcpt;
mod secret;
mod text;
mod unknown;
mod url;
mod verb;

pub use argument::Argument;
pub(crate) use auth::{AuthParts, says_all_at_once};
pub use auth::{InitialResponse, Mechanism};
pub use client_name::ClientName;
pub use mail::{MailCommand, MailParameters, encode_mail};
pub use parameter::{
    AuthParameter, BodyKind, ByMode, Decode, DeliverBy, EnvelopeId, Hold, Notify,
    OriginalRecipient, Parameter, ParameterValue, Parameters, ParametersIter, Priority, Ret,
    Solicitation, Submitter, Tracking, TransactionId, Utf8Address, ValidSince, Verp, XText,
};
pub(crate) use parameter::{put_char, put_escape};
pub(crate) use parse::auth_parts;
pub use rcpt::{RcptCommand, RcptParameters, encode_rcpt};
pub(crate) use secret::{auth_at, first_word, may_hold_secret, urlauth_at, verb_of};
pub use unknown::UnknownCommand;
pub use url::Url;
pub use verb::Verb;

pub use crate::syntax::Syntax;

use crate::address::ReversePath;
use crate::error::ParseError;
use crate::wire::{Sink, SinkFull, put_decimal};

/// One command, borrowed from its line.
///
/// ```text
/// ehlo     = "EHLO" SP ( Domain / address-literal ) CRLF     ; RFC 5321 4.1.1.1, likewise HELO, LHLO
/// mail     = "MAIL FROM:" Reverse-path [ SP Mail-parameters ] CRLF
/// rcpt     = "RCPT TO:" Forward-path [ SP Rcpt-parameters ] CRLF
/// data     = "DATA" CRLF                          ; likewise RSET, QUIT, STARTTLS, TURN, VERB, ONEX
/// vrfy     = "VRFY" SP String CRLF                ; likewise EXPN, ETRN, CLIENTID
/// help     = "HELP" [ SP String ] CRLF            ; likewise NOOP, ATRN
/// bdat-cmd = "BDAT" SP chunk-size [ SP "LAST" ] CRLF         ; RFC 3030 2
/// burl-cmd = "BURL" SP absolute-URI [ SP "LAST" ] CRLF       ; RFC 4468 3
/// auth     = "AUTH" SP sasl-mech [ SP initial-response ] CRLF      ; RFC 4954 8
/// ```
///
/// ```
/// use smtp_machine::command::{Command, Syntax};
///
/// let command = Command::parse(b"BDAT 1000 LAST", &Syntax::default())?;
/// assert_eq!(command, Command::Bdat { size: 1000, last: true });
///
/// let Command::Unknown(unknown) = Command::parse(b"XQUEUE 7", &Syntax::default())? else {
///     panic!("it has no name here")
/// };
/// assert_eq!(unknown.verb(), "XQUEUE");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Command<'a> {
    /// `EHLO relay.orchard.example` (RFC 5321 4.1.1.1).
    Ehlo(ClientName<'a>),
    /// `HELO relay.orchard.example` (RFC 5321 4.1.1.1).
    Helo(ClientName<'a>),
    /// `LHLO relay.orchard.example` (RFC 2033 4.1).
    Lhlo(ClientName<'a>),
    /// `MAIL FROM:<ana@orchard.example> SIZE=1000` (RFC 5321 4.1.1.2).
    Mail(MailCommand<'a>),
    /// `RCPT TO:<ben@harbor.example>` (RFC 5321 4.1.1.3).
    Rcpt(RcptCommand<'a>),
    /// `DATA` (RFC 5321 4.1.1.4).
    Data,
    /// `BDAT 1000 LAST`: so many octets follow the line (RFC 3030 2).
    Bdat {
        /// How many octets follow the CRLF of the line.
        size: u64,
        /// Whether they end the message.
        last: bool,
    },
    /// `BURL imap://harbor.example/outbox LAST`: the content is to be fetched (RFC 4468 3).
    Burl {
        /// From where.
        url: Url<'a>,
        /// Whether it ends the message.
        last: bool,
    },
    /// `RSET` (RFC 5321 4.1.1.5).
    Rset,
    /// `VRFY ben` (RFC 5321 4.1.1.6). Where SMTPUTF8 was offered, see
    /// [`Argument::strip_smtp_utf8`] for the parameter at its end.
    Vrfy(Argument<'a>),
    /// `EXPN sailors` (RFC 5321 4.1.1.7), with the parameter SMTPUTF8 as for VRFY.
    Expn(Argument<'a>),
    /// `HELP`, `HELP MAIL` (RFC 5321 4.1.1.8).
    Help(Option<Argument<'a>>),
    /// `NOOP`; what follows it has no meaning (RFC 5321 4.1.1.9).
    Noop(Option<Argument<'a>>),
    /// `QUIT` (RFC 5321 4.1.1.10).
    Quit,
    /// `STARTTLS` (RFC 3207 4).
    StartTls,
    /// `AUTH PLAIN AGFuYQBzZWNyZXQ=` (RFC 4954 4).
    Auth {
        /// The mechanism.
        mechanism: Mechanism<'a>,
        /// The first response, when the client gives it at once.
        initial: Option<InitialResponse<'a>>,
    },
    /// `ETRN harbor.example` (RFC 1985 5); ASCII.
    Etrn(Argument<'a>),
    /// `ATRN harbor.example,quay.example` (RFC 2645 5.2); ASCII.
    Atrn(Option<Argument<'a>>),
    /// `TURN` (RFC 821 3.8), obsolete.
    Turn,
    /// `SEND FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
    Send(ReversePath<'a>),
    /// `SOML FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
    Soml(ReversePath<'a>),
    /// `SAML FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
    Saml(ReversePath<'a>),
    /// `XCLIENT NAME=spike.orchard.example ADDR=192.0.2.7` (vendor): one attribute at least.
    XClient(Parameters<'a>),
    /// `XFORWARD NAME=spike.orchard.example` (vendor): one attribute at least.
    XForward(Parameters<'a>),
    /// `CLIENTID UUID 7f3c` (expired draft); ASCII.
    ClientId(Argument<'a>),
    /// `VERB` (registered without an RFC).
    Verb,
    /// `ONEX` (registered without an RFC).
    Onex,
    /// A verb that has no name here.
    Unknown(UnknownCommand<'a>),
}

impl<'a> Command<'a> {
    /// Reads a line without its CRLF.
    ///
    /// # Errors
    ///
    /// [`ParseError`] with its offset in `line`. A NUL, another control octet, a stray CR or LF comes
    /// before all other errors; then an octet above 127 where none may stand, or that is no UTF-8;
    /// then what is wrong with the grammar. See [`ParseErrorKind`](crate::error::ParseErrorKind).
    ///
    /// ```
    /// use smtp_machine::command::{Command, Syntax};
    /// use smtp_machine::error::ParseErrorKind;
    ///
    /// let parse = |line: &'static str| Command::parse(line.as_bytes(), &Syntax::default());
    /// assert_eq!(parse("data  "), Ok(Command::Data));
    ///
    /// let kind = |line| parse(line).map_err(|error| error.kind());
    /// assert_eq!(kind("DATA now"), Err(ParseErrorKind::UnexpectedArgument));
    /// assert_eq!(kind("EHLO"), Err(ParseErrorKind::MissingArgument));
    /// assert_eq!(kind("RCPT TO:<>"), Err(ParseErrorKind::ForwardPath));
    /// assert_eq!(kind("AUTH A.B"), Err(ParseErrorKind::Mechanism));
    /// assert_eq!(kind("NOOP\rQUIT"), Err(ParseErrorKind::BareCr));
    /// ```
    #[inline]
    pub fn parse(line: &'a [u8], syntax: &Syntax) -> Result<Self, ParseError> {
        parse::parse(Verb::of_line(line), line, syntax)
    }

    /// The same for a line whose verb is known.
    #[inline]
    pub(crate) fn parse_after(
        verb: Option<Verb>,
        line: &'a [u8],
        syntax: &Syntax,
    ) -> Result<Self, ParseError> {
        parse::parse(verb, line, syntax)
    }

    /// The verb; `None` when it has no name here.
    #[must_use]
    pub const fn verb(&self) -> Option<Verb> {
        Some(match self {
            Self::Ehlo(_) => Verb::Ehlo,
            Self::Helo(_) => Verb::Helo,
            Self::Lhlo(_) => Verb::Lhlo,
            Self::Mail(_) => Verb::Mail,
            Self::Rcpt(_) => Verb::Rcpt,
            Self::Data => Verb::Data,
            Self::Bdat { .. } => Verb::Bdat,
            Self::Burl { .. } => Verb::Burl,
            Self::Rset => Verb::Rset,
            Self::Vrfy(_) => Verb::Vrfy,
            Self::Expn(_) => Verb::Expn,
            Self::Help(_) => Verb::Help,
            Self::Noop(_) => Verb::Noop,
            Self::Quit => Verb::Quit,
            Self::StartTls => Verb::StartTls,
            Self::Auth { .. } => Verb::Auth,
            Self::Etrn(_) => Verb::Etrn,
            Self::Atrn(_) => Verb::Atrn,
            Self::Turn => Verb::Turn,
            Self::Send(_) => Verb::Send,
            Self::Soml(_) => Verb::Soml,
            Self::Saml(_) => Verb::Saml,
            Self::XClient(_) => Verb::XClient,
            Self::XForward(_) => Verb::XForward,
            Self::ClientId(_) => Verb::ClientId,
            Self::Verb => Verb::Verb,
            Self::Onex => Verb::Onex,
            Self::Unknown(_) => return None,
        })
    }

    /// Writes the command with its CRLF.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room; what was put before stays.
    ///
    /// ```
    /// use smtp_machine::command::{ClientName, Command};
    ///
    /// let mut wire = Vec::new();
    /// Command::Ehlo(ClientName::try_from("relay.orchard.example")?).encode(&mut wire)?;
    /// Command::Bdat { size: 5, last: true }.encode(&mut wire)?;
    /// assert_eq!(wire, b"EHLO relay.orchard.example\r\nBDAT 5 LAST\r\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self {
            Self::Mail(mail) => return mail.encode(sink),
            Self::Rcpt(rcpt) => return rcpt.encode(sink),
            _ => {}
        }
        if let Some(verb) = self.verb() {
            verb.encode(sink)?;
        }
        self.encode_argument(sink)?;
        sink.put(b"\r\n")
    }

    fn encode_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self {
            Self::Ehlo(name) | Self::Helo(name) | Self::Lhlo(name) => {
                sink.put(b" ")?;
                name.encode(sink)
            }
            Self::Bdat { size, last } => {
                sink.put(b" ")?;
                put_decimal(sink, *size)?;
                encode_last(sink, *last)
            }
            Self::Burl { url, last } => {
                sink.put(b" ")?;
                url.encode(sink)?;
                encode_last(sink, *last)
            }
            Self::Vrfy(argument)
            | Self::Expn(argument)
            | Self::Etrn(argument)
            | Self::ClientId(argument)
            | Self::Help(Some(argument))
            | Self::Noop(Some(argument))
            | Self::Atrn(Some(argument)) => {
                sink.put(b" ")?;
                argument.encode(sink)
            }
            Self::Auth { mechanism, initial } => {
                sink.put(b" ")?;
                mechanism.encode(sink)?;
                initial.map_or(Ok(()), |initial| {
                    sink.put(b" ")?;
                    initial.encode(sink)
                })
            }
            Self::Send(from) | Self::Soml(from) | Self::Saml(from) => {
                sink.put(b" FROM:")?;
                from.encode(sink)
            }
            Self::XClient(params) | Self::XForward(params) => params.encode(sink),
            Self::Unknown(unknown) => unknown.encode(sink),
            _ => Ok(()),
        }
    }
}

fn encode_last(sink: &mut impl Sink, last: bool) -> Result<(), SinkFull> {
    if last { sink.put(b" LAST") } else { Ok(()) }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use mail::EXAMPLES as MAIL_EXAMPLES;
#[cfg(test)]
pub(crate) use rcpt::EXAMPLES as RCPT_EXAMPLES;
