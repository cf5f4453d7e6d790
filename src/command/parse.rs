//! Parses a line into a [`Command`], in one pass.
//!
//! Each part of a line is checked against the class of octets that it may hold. A line that parses
//! therefore holds no control character, except TABs at its end. A line that does not parse is
//! scanned again for the error that takes precedence.

use super::argument::Argument;
use super::auth::{AuthParts, InitialResponse, Mechanism};
use super::client_name::ClientName;
use super::first_error::first_error;
use super::mail::MailCommand;
use super::parameter::Parameters;
use super::parameter::number::count;
use super::parameter::read::{Raw, Seen, read};
use super::rcpt::RcptCommand;
use super::rows::each_command;
use super::unknown::UnknownCommand;
use super::url::Url;
use super::{Command, Syntax, Verb};
use crate::address::{ForwardPath, Mailbox, ReversePath};
use crate::ascii::fold4;
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
    line: &'a [u8],
    syntax: &'s Syntax,
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
    fn invalid(&self, kind: ParseErrorKind, rest: &[u8], error: Invalid) -> ParseError {
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
    fn argument_of(&self, verb: Verb, rest: &'a [u8]) -> &'a [u8] {
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

    #[inline]
    pub(super) fn client_name(&self, rest: &'a [u8]) -> Result<ClientName<'a>, ParseError> {
        match ClientName::split(rest) {
            Ok((name, [])) => Ok(name),
            // The rest is ignored if it is printable ASCII.
            Ok((name, after)) if printable(after) == after.len() => Ok(name),
            Ok((_, after)) => Err(self.fail(ParseErrorKind::Argument, after)),
            Err(error) => Err(self.invalid(ParseErrorKind::Argument, rest, error)),
        }
    }

    /// Parses what follows `FROM` or `TO`, up to the path.
    #[inline]
    fn path(&self, after_word: &'a [u8]) -> Result<&'a [u8], ParseError> {
        let rest = match after_word {
            [b':', rest @ ..] => rest,
            _ => self.path_after_blank(after_word)?,
        };
        match rest {
            [b'<', ..] => Ok(rest),
            _ => self.loose_path(rest),
        }
    }

    #[cold]
    fn path_after_blank(&self, after_word: &'a [u8]) -> Result<&'a [u8], ParseError> {
        match self.skip_space(after_word, self.syntax.space_before_colon) {
            [b':', rest @ ..] => Ok(rest),
            _ => Err(self.fail(ParseErrorKind::Argument, after_word)),
        }
    }

    #[cold]
    fn loose_path(&self, rest: &'a [u8]) -> Result<&'a [u8], ParseError> {
        match self.skip_space(rest, self.syntax.space_after_colon) {
            [] => Err(self.fail(ParseErrorKind::MissingArgument, &[])),
            [b' ', ..] => Err(self.fail(ParseErrorKind::Argument, rest)),
            path @ [b'<', ..] => Ok(path),
            path if self.syntax.bare_path => Ok(path),
            path => Err(self.fail(ParseErrorKind::Argument, path)),
        }
    }

    fn skip_space(&self, octets: &'a [u8], one: bool) -> &'a [u8] {
        match octets {
            [b' ', ..] if one && self.syntax.repeated_space => without_spaces(octets),
            [b' ', rest @ ..] if one => rest,
            _ => octets,
        }
    }

    #[inline(always)]
    fn reverse_path(&self, rest: &'a [u8]) -> Result<(ReversePath<'a>, &'a [u8]), ParseError> {
        let path = match rest.split_first_chunk::<4>() {
            Some((word, after)) if fold4(*word) == FROM => self.path(after)?,
            _ => return Err(self.fail(ParseErrorKind::Argument, rest)),
        };
        let kind = ParseErrorKind::ReversePath;
        if path.first() != Some(&b'<') {
            let (mailbox, after) = self.bare_mailbox(path, kind)?;
            return Ok((ReversePath::from(mailbox), after));
        }
        match ReversePath::parse_with(path, self.syntax) {
            Ok((found, consumed)) => Ok((found, path.get(consumed..).unwrap_or_default())),
            Err(error) => Err(self.invalid(kind, path, error)),
        }
    }

    #[inline(always)]
    fn forward_path(&self, rest: &'a [u8]) -> Result<(ForwardPath<'a>, &'a [u8]), ParseError> {
        let path = match rest {
            [b'T' | b't', b'O' | b'o', after @ ..] => self.path(after)?,
            _ => return Err(self.fail(ParseErrorKind::Argument, rest)),
        };
        let kind = ParseErrorKind::ForwardPath;
        if path.first() != Some(&b'<') {
            let (mailbox, after) = self.bare_mailbox(path, kind)?;
            return Ok((ForwardPath::from(mailbox), after));
        }
        match ForwardPath::parse_with(path, self.syntax) {
            Ok((found, consumed)) => Ok((found, path.get(consumed..).unwrap_or_default())),
            Err(error) => Err(self.invalid(kind, path, error)),
        }
    }

    #[cold]
    fn bare_mailbox(
        &self,
        path: &'a [u8],
        kind: ParseErrorKind,
    ) -> Result<(Mailbox<'a>, &'a [u8]), ParseError> {
        let end = path.iter().position(|octet| *octet == b' ').unwrap_or(path.len());
        let (mailbox, after) = path.split_at_checked(end).unwrap_or_default();
        let syntax = Syntax { path_without_domain: false, ..*self.syntax };
        match Mailbox::with_syntax(mailbox, &syntax) {
            Ok(mailbox) => Ok((mailbox, after)),
            Err(error) => Err(self.invalid(kind, path, error)),
        }
    }

    /// Returns what follows the space after a path.
    #[inline]
    fn parameters(&self, after: &'a [u8]) -> Result<&'a [u8], ParseError> {
        match after {
            [b' ', parameters @ ..] => Ok(parameters),
            _ => Err(self.fail(ParseErrorKind::Parameter, after)),
        }
    }

    #[inline(always)]
    pub(super) fn mail(&self, rest: &'a [u8]) -> Result<MailCommand<'a>, ParseError> {
        let (from, after) = self.reverse_path(rest)?;
        let mail = MailCommand::bare(from);
        if after.is_empty() {
            return Ok(mail);
        }
        let octets = self.parameters(after)?;
        mail.with_parameters(self.line, octets, self.syntax)
            .map_err(|error| first_error(self.line, error))
    }

    #[inline(always)]
    pub(super) fn rcpt(&self, rest: &'a [u8]) -> Result<RcptCommand<'a>, ParseError> {
        let (to, after) = self.forward_path(rest)?;
        let rcpt = RcptCommand::bare(to);
        if after.is_empty() {
            return Ok(rcpt);
        }
        let octets = self.parameters(after)?;
        rcpt.with_parameters(self.line, octets, self.syntax)
            .map_err(|error| first_error(self.line, error))
    }

    /// Parses the path of SEND, SOML or SAML, which have no parameters.
    pub(super) fn only_path(&self, rest: &'a [u8]) -> Result<ReversePath<'a>, ParseError> {
        match self.reverse_path(rest)? {
            (path, []) => Ok(path),
            (_, after) => Err(self.fail(ParseErrorKind::UnexpectedArgument, after)),
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
fn unknown(line: &[u8]) -> Result<Command<'_>, ParseError> {
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

const FROM: u32 = fold4(*b"FROM");
