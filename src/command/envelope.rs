//! Parses the commands with a path: MAIL, RCPT, and the obsolete SEND, SOML and SAML.

use super::first_error::first_error;
use super::front::{AFTER_MAIL, AFTER_RCPT};
use super::mail::MailCommand;
use super::parse::{Line, unknown};
use super::rcpt::RcptCommand;
use super::{Command, Syntax, Verb};
use crate::address::{ForwardPath, Mailbox, ReversePath, usual_path};
use crate::ascii::fold4;
use crate::ascii::run::without_spaces;
use crate::error::{ParseError, ParseErrorKind};

const FROM: u32 = fold4(*b"FROM");

impl<'a> Line<'a, '_> {
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

    #[inline]
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

    /// Parses what follows MAIL.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn mail(&self, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
        // Whatever is not usual is parsed again, so that these steps need no memory for its values.
        match AFTER_MAIL.strip(after).and_then(usual_path) {
            Some((from, [])) => Ok(Command::Mail(MailCommand::bare(ReversePath::Mailbox(from)))),
            Some((from, [b' ', octets @ ..])) => {
                self.mail_with_parameters(ReversePath::Mailbox(from), octets)
            }
            _ => self.any_mail(after),
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    fn any_mail(&self, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
        let rest = match after {
            [b' ', rest @ ..] => self.argument_of(Verb::Mail, rest),
            [] => return Err(self.fail(ParseErrorKind::MissingArgument, &[])),
            _ => return unknown(self.line),
        };
        match self.reverse_path(rest)? {
            (from, []) => Ok(Command::Mail(MailCommand::bare(from))),
            (from, after) => self.mail_with_parameters(from, self.parameters(after)?),
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn mail_with_parameters(
        &self,
        from: ReversePath<'a>,
        octets: &'a [u8],
    ) -> Result<Command<'a>, ParseError> {
        match MailCommand::bare(from).with_parameters(self.line, octets, self.syntax) {
            Ok(mail) => Ok(Command::Mail(mail)),
            Err(error) => Err(first_error(self.line, error)),
        }
    }

    /// Parses what follows RCPT.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn rcpt(&self, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
        match AFTER_RCPT.strip(after).and_then(usual_path) {
            Some((to, [])) => Ok(Command::Rcpt(RcptCommand::bare(ForwardPath::Mailbox(to)))),
            Some((to, [b' ', octets @ ..])) => {
                self.rcpt_with_parameters(ForwardPath::Mailbox(to), octets)
            }
            _ => self.any_rcpt(after),
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    fn any_rcpt(&self, after: &'a [u8]) -> Result<Command<'a>, ParseError> {
        let rest = match after {
            [b' ', rest @ ..] => self.argument_of(Verb::Rcpt, rest),
            [] => return Err(self.fail(ParseErrorKind::MissingArgument, &[])),
            _ => return unknown(self.line),
        };
        match self.forward_path(rest)? {
            (to, []) => Ok(Command::Rcpt(RcptCommand::bare(to))),
            (to, after) => self.rcpt_with_parameters(to, self.parameters(after)?),
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn rcpt_with_parameters(
        &self,
        to: ForwardPath<'a>,
        octets: &'a [u8],
    ) -> Result<Command<'a>, ParseError> {
        match RcptCommand::bare(to).with_parameters(self.line, octets, self.syntax) {
            Ok(rcpt) => Ok(Command::Rcpt(rcpt)),
            Err(error) => Err(first_error(self.line, error)),
        }
    }

    /// Parses the path of SEND, SOML or SAML, which have no parameters.
    pub(super) fn only_path(&self, rest: &'a [u8]) -> Result<ReversePath<'a>, ParseError> {
        match self.reverse_path(rest)? {
            (path, []) => Ok(path),
            (_, after) => Err(self.fail(ParseErrorKind::UnexpectedArgument, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::nearly_a_line;
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn usual_lines_and_their_errors_are_those_of_any_line(octets in nearly_a_line()) {
            for syntax in [Syntax::STRICT, Syntax::default(), Syntax::LENIENT] {
                let line = Line { line: &octets, syntax: &syntax };
                let after = octets.get(4..).unwrap_or_default();
                prop_assert_eq!(line.mail(after), line.any_mail(after));
                prop_assert_eq!(line.rcpt(after), line.any_rcpt(after));
            }
        }
    }
}
