//! Commands: the lines that a client sends, parsed and written (RFC 5321 4.1).
//!
//! [`Command::parse`] parses a line without its CRLF. The command borrows from the line:
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
//! let Command::Mail(mail) = command else { panic!("not MAIL") };
//! assert_eq!(mail.size(), Some(1000));
//!
//! let mut wire = Vec::new();
//! command.encode(&mut wire)?;
//! assert_eq!(wire, b"MAIL FROM:<ana@orchard.example> size=1000\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A client encodes commands from checked values: [`encode_mail`] and [`encode_rcpt`] encode the
//! two commands with parameters, [`Command::encode`] the others. No value holds a CR, LF or NUL, so
//! a value cannot end a line early.
//!
//! A [`Syntax`] says which deviations from the grammar the parser accepts. The parser accepts UTF-8
//! where RFC 6531 permits it, because it does not know whether the session has negotiated SMTPUTF8.
//! The method `is_ascii` of each value returns `false` if the value needs SMTPUTF8.

mod argument;
mod auth;
mod client_name;
mod envelope;
mod first_error;
mod front;
mod mail;
mod may_hold_secret;
mod parameter;
mod parse;
mod rcpt;
mod rows;
mod text_value;
mod unknown;
mod url;
mod verb;
mod write;

pub use argument::Argument;
pub(crate) use auth::{AuthParts, needs_no_challenge};
pub use auth::{InitialResponse, Mechanism};
pub use client_name::ClientName;
pub(crate) use front::Front;
pub use mail::{MailCommand, MailParameters, encode_mail};
pub(crate) use may_hold_secret::{auth_at, first_word, may_hold_secret, urlauth_at, verb_of};
pub use parameter::{
    AuthParameter, BodyKind, ByMode, Decode, DeliverBy, EnvelopeId, Hold, Notify,
    OriginalRecipient, Parameter, ParameterValue, Parameters, ParametersIter, Priority, Ret,
    Solicitation, Submitter, Tracking, TransactionId, Utf8Address, ValidSince, Verp, XText,
};
pub(crate) use parameter::{put_char, put_escape};
pub(crate) use parse::auth_parts;
pub use rcpt::{RcptCommand, RcptParameters, encode_rcpt};
pub use unknown::UnknownCommand;
pub use url::Url;
pub use verb::Verb;

pub use crate::syntax::Syntax;

use crate::address::ReversePath;
use crate::error::ParseError;
use crate::wire::{Sink, SinkFull};

/// Declares [`Command`].
macro_rules! commands {
    (
        $($(#[$doc:meta])* $name:ident $(($type:ty))?
        $({ $($(#[$field_doc:meta])* $field:ident: $field_type:ty),+ $(,)? })?
        = $word:literal $how:ident $($reader:ident)?;)+
    ) => {
        /// A command, borrowed from its line.
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
        ///     panic!("a known verb")
        /// };
        /// assert_eq!(unknown.verb(), "XQUEUE");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Command<'a> {
            $($(#[$doc])* $name $(($type))? $({ $($(#[$field_doc])* $field: $field_type),+ })?,)+
            /// An unknown verb, with the rest of its line.
            Unknown(UnknownCommand<'a>),
        }

        impl<'a> Command<'a> {
            /// Returns the verb, or `None` if it is unknown.
            #[must_use]
            pub const fn verb(&self) -> Option<Verb> {
                Some(match self {
                    $(Self::$name { .. } => Verb::$name,)+
                    Self::Unknown(_) => return None,
                })
            }
        }
    };
}

rows::each_command!(commands);

impl<'a> Command<'a> {
    /// Parses a line without its CRLF.
    ///
    /// # Errors
    ///
    /// Returns [`ParseError`] with its offset in `line`. Errors take precedence in this order: a
    /// NUL, another control character, a bare CR or LF; an octet above 127 where only ASCII is
    /// allowed, or invalid UTF-8; an error of the grammar. See
    /// [`ParseErrorKind`](crate::error::ParseErrorKind).
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
        parse::parse(line, syntax)
    }

    /// Parses a line whose verb is known.
    #[inline]
    pub(crate) fn parse_after(
        verb: Option<Verb>,
        line: &'a [u8],
        syntax: &Syntax,
    ) -> Result<Self, ParseError> {
        parse::parse_after(verb, line, syntax)
    }

    /// Writes the command with its CRLF.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full. The octets that were written before the error remain.
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
        if let Some(verb) = self.verb() {
            verb.encode(sink)?;
        }
        self.write_argument(sink)?;
        sink.put(b"\r\n")
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use mail::EXAMPLES as MAIL_EXAMPLES;
#[cfg(test)]
pub(crate) use rcpt::EXAMPLES as RCPT_EXAMPLES;
