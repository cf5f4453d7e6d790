//! [`RuleError`]: why a rule cannot be used.

use std::fmt;

/// Why a rule cannot be used, and where in its text.
///
/// ```
/// use smtp_machine_testing::{Rule, rule::RuleErrorKind};
///
/// let error = "at RCPT to bob@* 45 4.2.1 twice".parse::<Rule>().unwrap_err();
/// assert_eq!((error.kind(), error.at()), (RuleErrorKind::Answer, 17));
/// assert_eq!(error.to_string(), r#"expected an answer: a reply code, "accept", "send", "wait", "hang up" or "stay silent"
///   at RCPT to bob@* 45 4.2.1 twice
///                    ^"#);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, thiserror::Error)]
pub struct RuleError {
    kind: RuleErrorKind,
    at: usize,
    text: String,
}

impl RuleError {
    pub(super) const fn new(kind: RuleErrorKind, at: usize) -> Self {
        Self { kind, at, text: String::new() }
    }

    /// Adds the text of the rule.
    pub(crate) fn within(self, text: &str) -> Self {
        Self { text: text.to_owned(), ..self }
    }

    /// Returns what is wrong.
    #[must_use]
    pub const fn kind(&self) -> RuleErrorKind {
        self.kind
    }

    /// Returns the offset of the first octet that is wrong. It is 0 for a rule that is not text.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)?;
        if self.text.is_empty() {
            return Ok(());
        }
        let before = self.text.get(..self.at).unwrap_or(&self.text);
        let column = before.chars().count();
        write!(f, "\n  {}\n  {:column$}^", self.text, "")
    }
}

/// The same as `Display`, because `unwrap` shows it.
impl fmt::Debug for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What is wrong with a rule.
///
/// ```
/// use smtp_machine_testing::rule::{Point, Rule, RuleErrorKind};
///
/// let error = Rule::at(Point::Rcpt).check().unwrap_err();
/// assert_eq!(error.kind(), RuleErrorKind::NoAnswer);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RuleErrorKind {
    /// The rule does not begin with `reply` or `at`.
    #[error(r#"a rule begins with "reply" or "at""#)]
    Start,
    /// The point is unknown.
    #[error("expected a point: CONNECT, EHLO, MAIL, RCPT, DATA, CONTENT, MESSAGE ..")]
    Point,
    /// A pattern is missing.
    #[error("expected a pattern")]
    Pattern,
    /// `with` is missing in a rule that begins with `reply`.
    #[error(r#"expected "with" and a reply"#)]
    With,
    /// A rule that begins with `reply` has no reply first.
    #[error(r#"expected a reply code (a rule with another answer begins with "at")"#)]
    ReplyFirst,
    /// There is no answer where one is expected.
    #[error(
        r#"expected an answer: a reply code, "accept", "send", "wait", "hang up" or "stay silent""#
    )]
    Answer,
    /// The rule has no answer.
    #[error("the rule has no answer")]
    NoAnswer,
    /// The code is not 100 to 599.
    #[error("a reply code is 100 to 599")]
    Code,
    /// The enhanced code is not one, or its class is not the first digit of the code.
    #[error("not an enhanced code such as 4.2.1")]
    EnhancedCode,
    /// The text of a reply contains a control character, or is longer than 496 octets.
    #[error("the text of a reply line has at most 496 octets and no control character")]
    Text,
    /// A string is missing.
    #[error("expected a string in quotes")]
    String,
    /// A string is not ended, or has an unknown escape.
    #[error(r#"a string ends with a quote and has the escapes \r \n \t \0 \" \\ \xNN"#)]
    Escape,
    /// A time is missing.
    #[error(r#"expected a time such as "2 s" or "100 ms""#)]
    Time,
    /// A number is missing or too large.
    #[error("expected a number")]
    Number,
    /// `octets` is missing.
    #[error(r#"expected "octets""#)]
    Octets,
    /// `after .. octets` at another point than `CONTENT`.
    #[error(r#""after .. octets" is possible at CONTENT only"#)]
    AfterOctets,
    /// Something follows `hang up` or `stay silent`.
    #[error("nothing can follow the end of a session")]
    AfterTheEnd,
    /// An answer has two replies.
    #[error(r#"one answer has one reply (use "send" for a second one)"#)]
    TwoReplies,
    /// A reply at a point that has none.
    #[error(r#"CONTENT and HANDSHAKE have no reply (use "send")"#)]
    NoReplyHere,
    /// An answer follows one that is given to all commands.
    #[error(
        r#"the answer before is given to all commands: add "once", "twice" or "3 times" to it"#
    )]
    Unreachable,
    /// A reply, a string or a time is too long.
    #[error("too long: a reply has 16 KiB, a string 64 KiB, a wait 24 hours at most")]
    TooLong,
    /// A line of a [session](crate::client) does not begin with `C:`, `S:` or `--` and a known word.
    #[error(
        r#"expected "C:", "S:", or "--" and "wait", "silent", "closed", "close output" or "hang up""#
    )]
    ScriptLine,
    /// The rule goes on after its end.
    #[error(r#"expected "and", ", then", a count or the end of the line"#)]
    End,
}
