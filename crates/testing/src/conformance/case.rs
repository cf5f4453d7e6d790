//! [`Case`]: a conversation with a server, and its text form.

use super::answer::Pattern;

/// A case: what is sent over a connection, and the answers that the RFC permits.
///
/// The comment at the begin of [`CASES`](super::CASES) describes the text form.
///
/// ```
/// use smtp_machine_testing::conformance::{Case, Level};
///
/// let text = "case quit | RFC 5321 4.1.1.10 | MUST | QUIT: 221\ngreeting\nsend QUIT\nexpect 221\nexpect closed\n";
/// let case = &Case::parse_all(text)?[0];
/// assert_eq!((case.id(), case.section()), ("quit", "RFC 5321 4.1.1.10"));
/// assert_eq!((case.level(), case.title()), (Level::Must, "QUIT: 221"));
/// assert_eq!(case.steps().len(), 4);
/// # Ok::<(), smtp_machine_testing::conformance::CaseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    id: String,
    section: String,
    level: Level,
    title: String,
    pub(super) needs: Vec<String>,
    pub(super) lacks: Vec<String>,
    pub(super) only: Option<Protocol>,
    steps: Vec<Step>,
}

/// How strong the requirement is (RFC 2119).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    /// The RFC requires the answer.
    Must,
    /// The RFC recommends the answer.
    Should,
    /// The RFC leaves it open. The case shows what the server does.
    Seen,
}

/// The protocol of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there are two")]
pub enum Protocol {
    /// SMTP (RFC 5321).
    Smtp,
    /// LMTP (RFC 2033).
    Lmtp,
}

/// A step of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Octets to send, and whether each is sent apart.
    Send(Vec<u8>, bool),
    /// A pause in milliseconds.
    Pause(u64),
    /// The next answer.
    Expect(Pattern),
    /// Answers that are as specified as well, and end the case. It follows an `Expect`.
    End(Pattern),
    /// The next answer of a command that is not examined. With another answer the case is not applicable.
    Usual(Pattern),
}

/// A line of the text form that is not valid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("line {line}: {text:?} is not a case or a step")]
pub struct CaseError {
    /// The number of the line, from 1.
    pub line: usize,
    /// The line.
    pub text: String,
}

impl Case {
    /// Parses cases.
    ///
    /// # Errors
    ///
    /// Returns the first line that is not valid.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, CaseError> {
        let mut cases: Vec<Self> = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if line.trim_start().starts_with('#') || line.is_empty() {
                continue;
            }
            let parsed = match line.strip_prefix("case ") {
                Some(head) => Self::head(head).map(|case| cases.push(case)),
                None => cases.last_mut().and_then(|case| case.line(line)),
            };
            parsed.ok_or_else(|| CaseError { line: at + 1, text: line.to_owned() })?;
        }
        Ok(cases)
    }

    fn head(head: &str) -> Option<Self> {
        let mut parts = head.splitn(4, " | ");
        let (id, section) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let level = match parts.next()? {
            "MUST" => Level::Must,
            "SHOULD" => Level::Should,
            "SEEN" => Level::Seen,
            _ => return None,
        };
        let title = parts.next()?.to_owned();
        let (needs, lacks, steps) = (Vec::new(), Vec::new(), Vec::new());
        Some(Self { id, section, level, title, needs, lacks, only: None, steps })
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (verb, text) = line.split_once(' ').unwrap_or((line, ""));
        match verb {
            "needs" => self.needs.push(text.to_owned()),
            "lacks" => self.lacks.push(text.to_owned()),
            "only" => {
                self.only = Some(match text {
                    "smtp" => Protocol::Smtp,
                    "lmtp" => Protocol::Lmtp,
                    _ => return None,
                });
            }
            "greeting" => self.usual("", "220")?,
            "hello" => self.usual("{hello} {name}\\r\\n", "250")?,
            "mail" => self.usual("MAIL FROM:<{from}>\\r\\n", "250")?,
            "rcpt" => self.usual("RCPT TO:<{to}>\\r\\n", "25z")?,
            "data" => self.usual("DATA\\r\\n", "354")?,
            "send" => self.steps.push(Step::Send(octets(&format!("{text}\\r\\n"))?, false)),
            "slowly" => self.steps.push(Step::Send(octets(&format!("{text}\\r\\n"))?, true)),
            "raw" => self.steps.push(Step::Send(octets(text)?, false)),
            "repeat" => {
                let (count, text) = text.split_once(' ')?;
                let count = count.parse().ok().filter(|count| *count <= 1_000_000)?;
                self.steps.push(Step::Send(octets(text)?.repeat(count), false));
            }
            "pause" => self.steps.push(Step::Pause(text.parse().ok()?)),
            "expect" => self.steps.push(Step::Expect(Pattern::parse(text)?)),
            "end" if matches!(self.steps.last(), Some(Step::Expect(_))) => {
                self.steps.push(Step::End(Pattern::parse(text)?));
            }
            _ => return None,
        }
        Some(())
    }

    /// Adds a command that is not examined.
    fn usual(&mut self, command: &str, reply: &str) -> Option<()> {
        if !command.is_empty() {
            self.steps.push(Step::Send(octets(command)?, false));
        }
        self.steps.push(Step::Usual(Pattern::parse(reply)?));
        Some(())
    }

    /// Returns the name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the section of the RFC.
    #[must_use]
    pub fn section(&self) -> &str {
        &self.section
    }

    /// Returns how strong the requirement is.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// Returns what the case is about, in a few words.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the steps.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

/// Returns the octets of a text with escapes. Placeholders are replaced when they are sent.
fn octets(text: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'\\' {
            octets.push(*first);
            continue;
        }
        let (kind, after) = rest.split_first()?;
        rest = after;
        octets.push(match kind {
            b'r' => b'\r',
            b'n' => b'\n',
            b't' => b'\t',
            b'0' => 0,
            b'\\' => b'\\',
            b'x' => {
                let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
                rest = rest.get(2..)?;
                u8::from_str_radix(digits, 16).ok()?
            }
            _ => return None,
        });
    }
    Some(octets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_is_named() {
        for (text, line) in [
            ("greeting\n", 1),
            ("case a | b | MUST | c\nexpect 25\n", 2),
            ("case a | b | MAY | c\n", 1),
            ("case a | b | MUST | c\n\n# x\nend 250\n", 4),
            ("case a | b | MUST | c\nsend \\q\n", 2),
            ("case a | b | MUST | c\nraw \\x4\n", 2),
            ("case a | b | MUST | c\nrepeat 99999999 x\n", 2),
        ] {
            assert_eq!(Case::parse_all(text).unwrap_err().line, line, "{text}");
        }
    }

    #[test]
    fn the_cases_of_the_kit_have_different_names() {
        let cases = Case::parse_all(super::super::CASES).unwrap();
        let mut names: Vec<_> = cases.iter().map(Case::id).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), cases.len());
        let examined = |case: &Case| case.steps.iter().any(|it| matches!(it, Step::Expect(_)));
        assert!(cases.iter().all(examined));
    }
}
