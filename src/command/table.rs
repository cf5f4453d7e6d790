//! The table of commands: one row for each command declares [`Command`] and [`Verb`].

use super::argument::Argument;
use super::auth::{InitialResponse, Mechanism};
use super::client_name::ClientName;
use super::mail::MailCommand;
use super::parameter::Parameters;
use super::parse::Line;
use super::rcpt::RcptCommand;
use super::unknown::UnknownCommand;
use super::url::Url;
use super::verb::fold4;
use super::write::{self, WriteArgument};
use crate::address::ReversePath;
use crate::error::{ParseError, ParseErrorKind};
use crate::wire::{Sink, SinkFull};

/// Declares the commands. A row is
///
/// ```text
/// /// Docs of the variant of `Command`.
/// Etrn(Argument<'a>) = "ETRN" needs ascii_argument;
/// ```
///
/// After the verb, a keyword says what follows it on the line:
///
/// - `bare`: nothing;
/// - `needs f`: an argument, which the method `f` of [`Line`] parses, and [`WriteArgument`] writes;
/// - `takes f`: the same, but optional;
/// - `parts f`: the fields of the variant, which `Line::f` parses and `write::f` writes.
macro_rules! commands {
    (
        $(#[$command_doc:meta])*
        enum Command { $($(#[$doc:meta])* $name:ident $(($type:ty))?
            $({ $($(#[$field_doc:meta])* $field:ident: $field_type:ty),+ $(,)? })?
            = $word:literal $how:ident $($reader:ident)?;)+ }
        $(#[$verb_doc:meta])*
        enum Verb;
    ) => {
        $(#[$command_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Command<'a> {
            $($(#[$doc])* $name $(($type))? $({ $($(#[$field_doc])* $field: $field_type),+ })?,)+
            /// An unknown verb, with the rest of its line.
            Unknown(UnknownCommand<'a>),
        }

        $(#[$verb_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Verb {
            $(#[doc = concat!("`", $word, "`: see [`Command::", stringify!($name), "`].")] $name,)+
        }

        /// The first four letters of each verb, in upper case. No two verbs share them.
        #[allow(non_upper_case_globals, reason = "named after the variants")]
        mod folded {
            $(pub(super) const $name: u32 = super::first_four($word);)+
        }

        impl Verb {
            /// All known verbs, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the verb in upper case.
            #[must_use]
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// Splits a known verb off the start of a line. More letters may follow it.
            #[inline]
            pub(super) fn split(line: &[u8]) -> Option<(Self, &[u8])> {
                let (first, rest) = line.split_first_chunk::<4>()?;
                let verb = match fold4(*first) {
                    $(folded::$name => Self::$name,)+
                    _ => return None,
                };
                let wanted = verb.as_str().as_bytes().get(4..).unwrap_or_default();
                if wanted.is_empty() {
                    return Some((verb, rest));
                }
                let (found, rest) = rest.split_at_checked(wanted.len())?;
                found.eq_ignore_ascii_case(wanted).then_some((verb, rest))
            }
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

            /// Returns the command of a line that holds only a verb.
            #[inline]
            pub(super) fn without_argument(verb: Verb) -> Result<Self, ParseErrorKind> {
                match verb {
                    $(Verb::$name => commands!(@bare $how $name),)+
                }
            }

            /// Parses a line with a verb, a space and `rest`.
            #[inline]
            pub(super) fn with_argument(
                line: &Line<'a, '_>,
                verb: Verb,
                rest: &'a [u8],
            ) -> Result<Self, ParseError> {
                match verb {
                    $(Verb::$name => commands!(@with $how $name $($reader)?, line, rest),)+
                }
            }

            /// Writes what follows the verb.
            pub(super) fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                match self {
                    $(commands!(@pattern $how $name $({ $($field),+ })?, argument) =>
                        commands!(@write $how $($reader)? $({ $($field),+ })?, argument, sink),)+
                    Self::Unknown(unknown) => unknown.encode(sink),
                }
            }
        }
    };

    (@bare bare $name:ident) => { Ok(Self::$name) };
    (@bare takes $name:ident) => { Ok(Self::$name(None)) };
    (@bare $how:ident $name:ident) => { Err(ParseErrorKind::MissingArgument) };

    (@with bare $name:ident, $line:ident, $rest:ident) => {
        Err($line.fail(ParseErrorKind::UnexpectedArgument, $rest))
    };
    (@with needs $name:ident $reader:ident, $line:ident, $rest:ident) => {
        $line.$reader($rest).map(Self::$name)
    };
    (@with takes $name:ident $reader:ident, $line:ident, $rest:ident) => {
        $line.$reader($rest).map(|argument| Self::$name(Some(argument)))
    };
    (@with parts $name:ident $reader:ident, $line:ident, $rest:ident) => { $line.$reader($rest) };

    (@pattern bare $name:ident, $argument:ident) => { Self::$name };
    (@pattern parts $name:ident { $($field:ident),+ }, $argument:ident) => { Self::$name { $($field),+ } };
    (@pattern $how:ident $name:ident, $argument:ident) => { Self::$name($argument) };

    (@write bare, $argument:ident, $sink:ident) => { Ok(()) };
    (@write parts $writer:ident { $($field:ident),+ }, $argument:ident, $sink:ident) => {
        write::$writer($sink, $(*$field),+)
    };
    (@write $how:ident $reader:ident, $argument:ident, $sink:ident) => { $argument.write_argument($sink) };
}

/// Returns the first four letters of a verb, in upper case.
const fn first_four(word: &str) -> u32 {
    match word.as_bytes().first_chunk::<4>() {
        Some(first) => fold4(*first),
        None => 0,
    }
}

commands! {
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
    ///     panic!("a known verb")
    /// };
    /// assert_eq!(unknown.verb(), "XQUEUE");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    enum Command {
        /// `EHLO relay.orchard.example` (RFC 5321 4.1.1.1).
        Ehlo(ClientName<'a>) = "EHLO" needs client_name;
        /// `HELO relay.orchard.example` (RFC 5321 4.1.1.1).
        Helo(ClientName<'a>) = "HELO" needs client_name;
        /// `LHLO relay.orchard.example` (RFC 2033 4.1).
        Lhlo(ClientName<'a>) = "LHLO" needs client_name;
        /// `MAIL FROM:<ana@orchard.example> SIZE=1000` (RFC 5321 4.1.1.2).
        Mail(MailCommand<'a>) = "MAIL" needs mail;
        /// `RCPT TO:<ben@harbor.example>` (RFC 5321 4.1.1.3).
        Rcpt(RcptCommand<'a>) = "RCPT" needs rcpt;
        /// `DATA` (RFC 5321 4.1.1.4).
        Data = "DATA" bare;
        /// `BDAT 1000 LAST`: 1000 octets follow the line (RFC 3030 2).
        Bdat {
            /// The number of octets that follow the CRLF of the line.
            size: u64,
            /// `true` if they end the message.
            last: bool,
        } = "BDAT" parts bdat;
        /// `BURL imap://harbor.example/outbox LAST`: the server fetches the content (RFC 4468 3).
        Burl {
            /// The location of the content.
            url: Url<'a>,
            /// `true` if it ends the message.
            last: bool,
        } = "BURL" parts burl;
        /// `RSET` (RFC 5321 4.1.1.5).
        Rset = "RSET" bare;
        /// `VRFY ben` (RFC 5321 4.1.1.6). [`Argument::strip_smtp_utf8`] splits the parameter
        /// SMTPUTF8 off its end.
        Vrfy(Argument<'a>) = "VRFY" needs argument;
        /// `EXPN sailors` (RFC 5321 4.1.1.7), with the parameter SMTPUTF8 as in VRFY.
        Expn(Argument<'a>) = "EXPN" needs argument;
        /// `HELP`, `HELP MAIL` (RFC 5321 4.1.1.8).
        Help(Option<Argument<'a>>) = "HELP" takes argument;
        /// `NOOP`, with an argument that has no meaning (RFC 5321 4.1.1.9).
        Noop(Option<Argument<'a>>) = "NOOP" takes argument;
        /// `QUIT` (RFC 5321 4.1.1.10).
        Quit = "QUIT" bare;
        /// `STARTTLS` (RFC 3207 4).
        StartTls = "STARTTLS" bare;
        /// `AUTH PLAIN AGFuYQBzZWNyZXQ=` (RFC 4954 4).
        Auth {
            /// The mechanism.
            mechanism: Mechanism<'a>,
            /// The initial response, if the command has one.
            initial: Option<InitialResponse<'a>>,
        } = "AUTH" parts auth;
        /// `ETRN harbor.example` (RFC 1985 5); ASCII.
        Etrn(Argument<'a>) = "ETRN" needs ascii_argument;
        /// `ATRN harbor.example,quay.example` (RFC 2645 5.2); ASCII.
        Atrn(Option<Argument<'a>>) = "ATRN" takes ascii_argument;
        /// `TURN` (RFC 821 3.8), obsolete.
        Turn = "TURN" bare;
        /// `SEND FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
        Send(ReversePath<'a>) = "SEND" needs only_path;
        /// `SOML FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
        Soml(ReversePath<'a>) = "SOML" needs only_path;
        /// `SAML FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
        Saml(ReversePath<'a>) = "SAML" needs only_path;
        /// `XCLIENT NAME=spike.orchard.example ADDR=192.0.2.7` (vendor), with at least one
        /// attribute.
        XClient(Parameters<'a>) = "XCLIENT" needs attributes;
        /// `XFORWARD NAME=spike.orchard.example` (vendor), with at least one attribute.
        XForward(Parameters<'a>) = "XFORWARD" needs attributes;
        /// `CLIENTID UUID 7f3c` (expired draft); ASCII.
        ClientId(Argument<'a>) = "CLIENTID" needs ascii_argument;
        /// `VERB` (registered without an RFC).
        Verb = "VERB" bare;
        /// `ONEX` (registered without an RFC).
        Onex = "ONEX" bare;
    }

    /// A known verb: the first word of a command.
    ///
    /// ```text
    /// verb = 1*ALPHA                           ; RFC 5321 2.4, 4.1.1
    /// ```
    ///
    /// Verbs are parsed without case and written in upper case (RFC 5321 2.4).
    ///
    /// ```
    /// use smtp_machine::command::Verb;
    ///
    /// assert_eq!(Verb::parse(b"mail"), Some(Verb::Mail));
    /// assert_eq!(Verb::parse(b"MAILS"), None);
    /// assert_eq!(Verb::StartTls.to_string(), "STARTTLS");
    /// ```
    enum Verb;
}
