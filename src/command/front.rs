//! Finds a usual command at the front of the input: the end of its line in the same pass as its parts.

use super::mail::MailCommand;
use super::parse::{Line, parse_after};
use super::rcpt::RcptCommand;
use super::{Command, Syntax, Verb};
use crate::address::{ForwardPath, Mailbox, ReversePath, usual_path_len};
use crate::ascii::block::Prefix;
use crate::ascii::fold4;
use crate::error::ParseError;

const MAIL: u32 = fold4(*b"MAIL");
const RCPT: u32 = fold4(*b"RCPT");
const DATA: u32 = fold4(*b"DATA");
/// The start of most MAIL and RCPT, after the verb, with the first bracket of the path.
pub(super) const AFTER_MAIL: Prefix = Prefix::new(b" FROM:<");
pub(super) const AFTER_RCPT: Prefix = Prefix::new(b" TO:<");

/// A command at the front of the input: MAIL or RCPT with a usual mailbox, or a verb of four letters without an argument.
///
/// It holds numbers, so that it does not borrow the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Front {
    pub(crate) verb: Verb,
    /// Octets of the verb and the path.
    pub(crate) len: usize,
    /// CRLF follows: there are no parameters.
    pub(crate) ends: bool,
    /// The offset of the `@` in the mailbox.
    pub(crate) at: usize,
}

impl Front {
    /// Returns the command at the front, if it is one of these.
    #[inline(always)]
    pub(crate) fn of(octets: &[u8]) -> Option<Self> {
        let (word, after) = octets.split_first_chunk()?;
        match fold4(*word) {
            MAIL => Self::with_path(Verb::Mail, AFTER_MAIL.strip(after)?, octets),
            RCPT => Self::with_path(Verb::Rcpt, AFTER_RCPT.strip(after)?, octets),
            first => match after {
                [b'\r', b'\n', ..] => {
                    let verb = if first == DATA { Verb::Data } else { Verb::from_line(word)? };
                    Some(Self { verb, len: word.len(), ends: true, at: 0 })
                }
                _ => None,
            },
        }
    }

    /// Returns a command with its path, whose first octet is that after the bracket.
    #[inline(always)]
    fn with_path(verb: Verb, path: &[u8], octets: &[u8]) -> Option<Self> {
        let (at, len) = usual_path_len(path)?;
        let ends = match path.get(len..)? {
            [b'\r', b'\n', ..] => true,
            [b' ', ..] => false,
            _ => return None,
        };
        let start = octets.len().wrapping_sub(path.len());
        Some(Self { verb, len: start.wrapping_add(len), ends, at })
    }

    /// Returns the command of the line of a MAIL without parameters that was found, and the [`at`](Self::at) of it.
    #[inline(always)]
    pub(crate) fn mail(line: &[u8], at: usize) -> Option<MailCommand<'_>> {
        Some(MailCommand::bare(reverse_path(line, at)?))
    }

    /// The same for a RCPT.
    #[inline(always)]
    pub(crate) fn rcpt(line: &[u8], at: usize) -> Option<RcptCommand<'_>> {
        Some(RcptCommand::bare(forward_path(line, at)?))
    }

    /// Parses the line. A path is not parsed again.
    #[inline]
    pub(crate) fn parse<'a>(
        self,
        line: &'a [u8],
        syntax: &Syntax,
    ) -> Result<Command<'a>, ParseError> {
        let parsed = Line { line, syntax };
        let (path, after) = line.split_at_checked(self.len).unwrap_or_default();
        match (self.verb, after) {
            (_, [.., b' ' | b'\t']) => {}
            (Verb::Mail, [b' ', parameters @ ..]) => {
                if let Some(from) = reverse_path(path, self.at) {
                    return parsed.mail_with_parameters(from, parameters);
                }
            }
            (Verb::Rcpt, [b' ', parameters @ ..]) => {
                if let Some(to) = forward_path(path, self.at) {
                    return parsed.rcpt_with_parameters(to, parameters);
                }
            }
            _ => {}
        }
        parse_after(Some(self.verb), line, syntax)
    }
}

/// Returns the path at the end of `line`, which is a MAIL.
#[inline(always)]
fn reverse_path(line: &[u8], at: usize) -> Option<ReversePath<'_>> {
    const START: usize = Verb::Mail.as_str().len().wrapping_add(AFTER_MAIL.len());
    Some(ReversePath::Mailbox(mailbox(line.get(START..)?, at)?))
}

/// Returns the path at the end of `line`, which is a RCPT.
#[inline(always)]
fn forward_path(line: &[u8], at: usize) -> Option<ForwardPath<'_>> {
    const START: usize = Verb::Rcpt.as_str().len().wrapping_add(AFTER_RCPT.len());
    Some(ForwardPath::Mailbox(mailbox(line.get(START..)?, at)?))
}

#[inline(always)]
fn mailbox(path: &[u8], at: usize) -> Option<Mailbox<'_>> {
    let [mailbox @ .., b'>'] = path else { return None };
    Some(Mailbox::of_parts(mailbox, at))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::nearly_a_line;
    use super::*;

    /// Compares what is found at the front with the first line and what the parser finds in it.
    fn compare(octets: &[u8]) {
        let Some(front) = Front::of(octets) else { return };
        let lf = octets.iter().position(|octet| *octet == b'\n');
        let crlf = lf.filter(|lf| octets[..*lf].last() == Some(&b'\r')).map(|lf| lf - 1);
        assert!(!front.ends || crlf == Some(front.len), "{octets:?}");
        let Some(line) = octets.get(..crlf.unwrap_or(octets.len())) else { return };
        assert_eq!(Verb::from_line(line), Some(front.verb));
        for syntax in [Syntax::STRICT, Syntax::default(), Syntax::LENIENT] {
            let parsed = Command::parse(line, &syntax);
            assert_eq!(front.parse(line, &syntax), parsed, "{octets:?}");
            let found = match front.verb {
                Verb::Mail => Front::mail(line, front.at).map(Command::Mail),
                Verb::Rcpt => Front::rcpt(line, front.at).map(Command::Rcpt),
                _ => continue,
            };
            if front.ends {
                assert_eq!(found, parsed.ok());
                assert!(line.is_ascii());
            }
        }
    }

    #[test]
    fn usual_commands_are_found_at_the_front() {
        for line in [
            "MAIL FROM:<ana@orchard.example>",
            "mail from:<a@b.example>",
            "RCPT TO:<ben.b@harbor.example>",
            "rcpt To:<a@b.example>",
            "DATA",
            "quit",
        ] {
            for after in ["", "\r\n", "QUIT\r\n", "Subject: lunch\r\n\r\n"] {
                let octets = [line, "\r\n", after].concat();
                let found = Front::of(octets.as_bytes()).map(|front| front.len);
                assert_eq!(found, Some(line.len()), "{octets:?}");
                compare(octets.as_bytes());
                // A part of the line is not yet a command.
                assert!(
                    (0..line.len() + 2).all(|end| Front::of(&octets.as_bytes()[..end]).is_none())
                );
            }
        }
    }

    #[test]
    fn a_path_is_found_before_parameters() {
        for (line, len) in [("MAIL FROM:<a@b.example> SIZE=1", 23), ("rcpt to:<a@b.example> ", 21)]
        {
            let octets = [line, "\r\n"].concat();
            let front = Front::of(octets.as_bytes()).unwrap();
            assert_eq!((front.len, front.ends), (len, false));
            compare(octets.as_bytes());
        }
    }

    #[test]
    fn other_lines_are_left_to_the_parser() {
        for line in ["MAIL FROM:<>", "MAIL FROM: <a@b>", "EHLO a", "NOOP a", "STARTTLS", "XXXX"] {
            let octets = [line, "\r\n"].concat();
            assert_eq!(Front::of(octets.as_bytes()), None, "{line}");
        }
        for octets in ["MAIL FROM:<a@b>\n\r\n", "DATA\n\r\n", "DATA\r\r\n", "RCPT TO:<a@b>\r\r\n"] {
            assert_eq!(Front::of(octets.as_bytes()), None, "{octets:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn the_command_at_the_front_is_that_of_the_first_line(
            line in nearly_a_line(), end in "\r\n|\n|\r|", after in nearly_a_line(),
        ) {
            compare(&[&line, end.as_bytes(), &after].concat());
        }

        #[test]
        fn the_path_at_the_front_is_that_of_the_first_line(
            text in "(MAIL FROM:<|RCPT TO:<)[a-c.\r\n]{1,9}@[a-c.\r\n]{1,9}>( SIZE=1| X=1| |\t){0,2}\r?\n?[ -~\r\n]{0,9}",
        ) {
            compare(text.as_bytes());
        }
    }
}
