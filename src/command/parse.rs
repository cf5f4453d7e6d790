//! Parses a line into a [`Command`], in one pass.
//!
//! Each part of a line is checked against the class of octets that it may hold. A line that parses
//! therefore holds no control character, except TABs at its end. A line that does not parse is
//! scanned again for the error that takes precedence.

use super::argument::Argument;
use super::auth::{AuthParts, InitialResponse, Mechanism};
use super::client_name::ClientName;
use super::first_error::first_error;
use super::parameter::Parameters;
use super::parameter::number::count;
use super::parameter::read::{Raw, Seen, read};
use super::rows::each_command;
use super::unknown::UnknownCommand;
use super::url::Url;
use super::{Command, Syntax, Verb};
use crate::ascii::run::{printable, without_spaces};
use crate::error::{Invalid, ParseError, ParseErrorKind};

/// Parses a line: see [`Command::parse`].
#[inline]
pub(super) fn parse<'a>(line: &'a [u8], syntax: &Syntax) -> Result<Command<'a>, ParseError> {
    let line = Line { line: without_blanks(line, syntax)?, syntax };
    match Verb::split(line.line) {
        Some((verb, after)) => after_verb(&line, verb, after),
        None => unknown(line.line),
    }
}

/// Parses a line whose verb is `verb` ([`Verb::from_line`]).
#[inline]
pub(super) fn parse_after<'a>(
    verb: Option<Verb>,
    line: &'a [u8],
    syntax: &Syntax,
) -> Result<Command<'a>, ParseError> {
    let line = Line { line: without_blanks(line, syntax)?, syntax };
    match verb.and_then(|verb| Some((verb, line.line.get(verb.as_str().len()..)?))) {
        Some((verb, after)) => after_verb(&line, verb, after),
        None => unknown(line.line),
    }
}

/// Declares the parser of what follows a verb: see [`each_command`].
macro_rules! parsers {
    (
        $($(#[$doc:meta])* $name:ident $(($type:ty))?
        $({ $($(#[$field_doc:meta])* $field:ident: $field_type:ty),+ $(,)? })?
        = $word:literal $how:ident $($reader:ident)?;)+
    ) => {
        /// Parses a line with a verb and `after`. One branch leads to the rules of the verb.
        fn after_verb<'a>(line: &Line<'a, '_>, verb: Verb, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
            match verb {
                $(Verb::$name => parsers!(@arm $how $name $($reader)?, line, after),)+
            }
        }
    };

    (@arm bare $name:ident, $line:ident, $after:ident) => {
        match $after {
            [] => Ok(Command::$name),
            after => $line.not_bare(Verb::$name, after),
        }
    };
    // These two return the command, so that it is not copied.
    (@arm needs Mail mail, $line:ident, $after:ident) => { $line.mail($after) };
    (@arm needs Rcpt rcpt, $line:ident, $after:ident) => { $line.rcpt($after) };
    // A function for each verb, so that those without an argument do not save registers for the others.
    (@arm $how:ident $name:ident $reader:ident, $line:ident, $after:ident) => {{
        #[inline(never)]
        fn rules<'a>(line: &Line<'a, '_>, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
            match after {
                [b' ', rest @ ..] => {
                    parsers!(@with $how $name $reader, line, line.argument_of(Verb::$name, rest))
                }
                [] => parsers!(@bare $how $name, line),
                _ => unknown(line.line),
            }
        }
        rules($line, $after)
    }};

    (@bare takes $name:ident, $line:ident) => { Ok(Command::$name(None)) };
    (@bare $how:ident $name:ident, $line:ident) => {
        Err($line.fail(ParseErrorKind::MissingArgument, &[]))
    };

    (@with needs $name:ident $reader:ident, $line:ident, $rest:expr) => {
        match $line.$reader($rest) {
            Ok(argument) => Ok(Command::$name(argument)),
            Err(error) => Err(error),
        }
    };
    (@with takes $name:ident $reader:ident, $line:ident, $rest:expr) => {
        match $line.$reader($rest) {
            Ok(argument) => Ok(Command::$name(Some(argument))),
            Err(error) => Err(error),
        }
    };
    (@with parts $name:ident $reader:ident, $line:ident, $rest:expr) => { $line.$reader($rest) };
}

each_command!(parsers);

/// Returns the ranges of the parts of `line`, which is an AUTH. A server decodes the response in
/// place.
///
/// # Errors
///
/// Returns the errors of [`Command::parse`], and [`ParseErrorKind::Argument`] for another command.
pub(crate) fn auth_parts(line: &[u8], syntax: &Syntax) -> Result<AuthParts, ParseError> {
    let line = Line { line: without_blanks(line, syntax)?, syntax };
    match Verb::split(line.line) {
        Some((Verb::Auth, [])) => Err(line.fail(ParseErrorKind::MissingArgument, &[])),
        Some((Verb::Auth, [b' ', rest @ ..])) => {
            line.auth_parts(line.argument_of(Verb::Auth, rest))
        }
        _ => Err(first_error(line.line, ParseError::new(ParseErrorKind::Argument, 0))),
    }
}

/// The line that is parsed, and the syntax that applies.
#[derive(Clone, Copy)]
pub(super) struct Line<'a, 's> {
    pub(super) line: &'a [u8],
    pub(super) syntax: &'s Syntax,
}

impl<'a> Line<'a, '_> {
    /// Returns an error at the start of `rest`, which is the end of the line, or the error that takes precedence.
    #[cold]
    pub(super) fn fail(&self, kind: ParseErrorKind, rest: &[u8]) -> ParseError {
        let at = self.line.len().saturating_sub(rest.len());
        first_error(self.line, ParseError::new(kind, at))
    }

    /// Returns the error of a value that begins where `rest` begins, or the error that takes precedence.
    #[cold]
    pub(super) fn invalid(&self, kind: ParseErrorKind, rest: &[u8], error: Invalid) -> ParseError {
        let start = self.line.len().saturating_sub(rest.len());
        first_error(self.line, ParseError::new(kind, start.saturating_add(error.at())))
    }

    /// Parses a line that begins like a verb without an argument, and goes on.
    #[cold]
    fn not_bare(&self, verb: Verb, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
        match after {
            [b' ', rest @ ..] => {
                let rest = self.argument_of(verb, rest);
                Err(self.fail(ParseErrorKind::UnexpectedArgument, rest))
            }
            _ => unknown(self.line),
        }
    }

    /// Returns what follows the space after the verb, without further spaces if the syntax permits
    /// them.
    #[inline]
    pub(super) fn argument_of(&self, verb: Verb, rest: &'a [u8]) -> &'a [u8] {
        match rest {
            [b' ', ..] => self.after_spaces(verb, rest),
            rest => rest,
        }
    }

    #[cold]
    fn after_spaces(&self, verb: Verb, rest: &'a [u8]) -> &'a [u8] {
        let permitted = match verb {
            Verb::Mail
            | Verb::Rcpt
            | Verb::Send
            | Verb::Soml
            | Verb::Saml
            | Verb::XClient
            | Verb::XForward => self.syntax.repeated_space,
            // A BDAT that two parsers read differently would frame the octets after it
            // differently.
            Verb::Bdat => false,
            _ => self.syntax.blanks_before_word,
        };
        if permitted { without_spaces(rest) } else { rest }
    }

    /// Returns what follows the space after a first word, without further spaces if the syntax
    /// permits them.
    fn second_word(&self, after: &'a [u8]) -> &'a [u8] {
        if self.syntax.blanks_before_word { without_spaces(after) } else { after }
    }

    pub(super) fn argument(&self, rest: &'a [u8]) -> Result<Argument<'a>, ParseError> {
        Argument::try_from(rest)
            .map_err(|error| self.invalid(ParseErrorKind::Argument, rest, error))
    }

    pub(super) fn ascii_argument(&self, rest: &'a [u8]) -> Result<Argument<'a>, ParseError> {
        match self.argument(rest) {
            Ok(argument) if !argument.is_ascii() => Err(self.fail(ParseErrorKind::EightBit, rest)),
            found => found,
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn client_name(&self, rest: &'a [u8]) -> Result<ClientName<'a>, ParseError> {
        match ClientName::split(rest) {
            Ok((name, [])) => Ok(name),
            // The rest is ignored if it is printable ASCII.
            Ok((name, after)) if printable(after) == after.len() => Ok(name),
            Ok((_, after)) => Err(self.fail(ParseErrorKind::Argument, after)),
            Err(error) => Err(self.invalid(ParseErrorKind::Argument, rest, error)),
        }
    }

    pub(super) fn bdat(&self, rest: &'a [u8]) -> Result<Command<'a>, ParseError> {
        let (word, after) = split_word(rest);
        match count(word) {
            Some(size) => Ok(Command::Bdat { size, last: self.last(after)? }),
            None => Err(self.fail(ParseErrorKind::Argument, rest)),
        }
    }

    pub(super) fn burl(&self, rest: &'a [u8]) -> Result<Command<'a>, ParseError> {
        let (word, after) = split_word(rest);
        match Url::try_from(word) {
            Ok(url) => {
                let after = after.map(|after| self.second_word(after));
                Ok(Command::Burl { url, last: self.last(after)? })
            }
            Err(error) => Err(self.invalid(ParseErrorKind::Argument, rest, error)),
        }
    }

    /// Returns `true` if the word LAST follows, and `false` if nothing follows.
    fn last(&self, after: Option<&'a [u8]>) -> Result<bool, ParseError> {
        let Some(after) = after else { return Ok(false) };
        match split_word(after) {
            (word, None) if word.eq_ignore_ascii_case(b"LAST") => Ok(true),
            (word, Some(more)) if word.eq_ignore_ascii_case(b"LAST") => {
                Err(self.fail(ParseErrorKind::UnexpectedArgument, more))
            }
            _ => Err(self.fail(ParseErrorKind::Argument, after)),
        }
    }

    pub(super) fn auth(&self, rest: &'a [u8]) -> Result<Command<'a>, ParseError> {
        let AuthParts { mechanism, initial } = self.auth_parts(rest)?;
        let part = |range| self.line.get(range).unwrap_or_default();
        Ok(Command::Auth {
            mechanism: Mechanism::from_checked(part(mechanism)),
            initial: initial.map(|range| InitialResponse::from_checked(part(range))),
        })
    }

    /// Returns the ranges of the mechanism and of the initial response in `rest`, which is the end
    /// of the line.
    fn auth_parts(&self, rest: &'a [u8]) -> Result<AuthParts, ParseError> {
        let (word, after) = split_word(rest);
        if let Err(error) = Mechanism::try_from(word) {
            return Err(self.invalid(ParseErrorKind::Mechanism, rest, error));
        }
        let start = self.line.len().saturating_sub(rest.len());
        let mechanism = start..start.saturating_add(word.len());
        let Some(after) = after else { return Ok(AuthParts { mechanism, initial: None }) };
        let after = self.second_word(after);
        match split_word(after) {
            (word, None) => match InitialResponse::try_from(word) {
                Ok(_) => {
                    let initial = self.line.len().saturating_sub(after.len())..self.line.len();
                    Ok(AuthParts { mechanism, initial: Some(initial) })
                }
                Err(error) => Err(self.invalid(ParseErrorKind::Argument, after, error)),
            },
            (_, Some(more)) => Err(self.fail(ParseErrorKind::UnexpectedArgument, more)),
        }
    }

    /// Parses the attributes of XCLIENT or XFORWARD. Each has a value in xtext, which is ASCII.
    pub(super) fn attributes(&self, rest: &'a [u8]) -> Result<Parameters<'a>, ParseError> {
        let see = |raw: &Raw<'_>| match raw.value {
            Some(value) if value.is_ascii() => Seen::Unknown,
            _ => Seen::Wrong,
        };
        read(self.line, rest, self.syntax.repeated_space, see)
            .map(|found| Parameters::from_checked(found.octets))
            .map_err(|error| first_error(self.line, error))
    }
}

#[cold]
pub(super) fn unknown(line: &[u8]) -> Result<Command<'_>, ParseError> {
    UnknownCommand::try_from(line).map(Command::Unknown).map_err(|error| {
        let kind = match error.at() {
            0 => ParseErrorKind::NoVerb,
            _ => ParseErrorKind::Argument,
        };
        first_error(line, ParseError::new(kind, error.at()))
    })
}

/// Returns the line without spaces and TABs at its end, if the syntax permits them.
#[inline]
fn without_blanks<'a>(line: &'a [u8], syntax: &Syntax) -> Result<&'a [u8], ParseError> {
    match line {
        [.., b' ' | b'\t'] => after_blanks(line, syntax),
        _ => Ok(line),
    }
}

#[cold]
fn after_blanks<'a>(line: &'a [u8], syntax: &Syntax) -> Result<&'a [u8], ParseError> {
    let mut before = line;
    while let [rest @ .., b' ' | b'\t'] = before {
        before = rest;
    }
    if syntax.trailing_blanks {
        return Ok(before);
    }
    let error = match before.first() {
        Some(octet) if octet.is_ascii_alphabetic() => {
            ParseError::new(ParseErrorKind::UnexpectedArgument, before.len())
        }
        _ => ParseError::new(ParseErrorKind::NoVerb, 0),
    };
    Err(first_error(line, error))
}

/// Splits at the first space: the octets before it, and those after it.
#[inline]
fn split_word(octets: &[u8]) -> (&[u8], Option<&[u8]>) {
    let (word, after) = match octets.iter().position(|octet| *octet == b' ') {
        Some(at) => octets.split_at_checked(at).unwrap_or_default(),
        None => (octets, &[][..]),
    };
    (word, after.split_first().map(|(_, after)| after))
}
