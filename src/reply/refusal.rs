//! [`Refusal`]: a negative reply.

use core::fmt;

use super::{Class, Code, EnhancedCode, Severity, Text};
use crate::error::{Invalid, ParseError, ParseErrorKind, ValueKind};
use crate::wire::{Sink, SinkFull};

/// A negative reply: a 4yz or 5yz code, an enhanced code of the same class, and a text.
///
/// The constructor rejects other codes, so that nothing can be refused with a 250. The constants are the
/// usual refusals of servers; [`with_text`](Self::with_text) replaces their text.
///
/// ```
/// use smtp_machine::reply::{Code, Refusal, Status, Text};
///
/// let refusal = Refusal::NO_SUCH_USER.with_text(Text::new("no mailbox ben")?);
/// assert_eq!(refusal.code(), Code::MAILBOX_UNAVAILABLE);
///
/// let status = Status::MAILBOX_FULL.permanent();
/// let refusal = Refusal::new(Code::EXCEEDED_STORAGE_ALLOCATION, Some(status), Text::EMPTY)?;
/// assert!(Refusal::new(Code::OK, None, Text::EMPTY).is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Refusal<'a> {
    code: Code,
    enhanced: Option<EnhancedCode>,
    text: Text<'a>,
}

impl<'a> Refusal<'a> {
    /// Creates a refusal.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the code is not 4yz or 5yz, or if the class of the enhanced code is not its
    /// first digit.
    pub const fn new(
        code: Code,
        enhanced: Option<EnhancedCode>,
        text: Text<'a>,
    ) -> Result<Self, Invalid> {
        let fits = match (code.severity(), enhanced) {
            (Severity::TransientNegative | Severity::PermanentNegative, None) => true,
            (Severity::TransientNegative, Some(enhanced)) => {
                matches!(enhanced.class(), Class::PersistentTransientFailure)
            }
            (Severity::PermanentNegative, Some(enhanced)) => {
                matches!(enhanced.class(), Class::PermanentFailure)
            }
            _ => false,
        };
        if fits {
            Ok(Self { code, enhanced, text })
        } else {
            Err(Invalid::new(ValueKind::Refusal, 0))
        }
    }

    /// Returns the refusal with another text.
    #[must_use]
    pub const fn with_text<'b>(self, text: Text<'b>) -> Refusal<'b> {
        Refusal { code: self.code, enhanced: self.enhanced, text }
    }

    /// Returns the code, 4yz or 5yz.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Returns the enhanced code.
    #[must_use]
    pub const fn enhanced(&self) -> Option<EnhancedCode> {
        self.enhanced
    }

    /// Returns the text.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// Writes the reply.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full. A part may have been written.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        super::encode_reply(sink, self.code, self.enhanced, &[self.text])
    }
}

/// The code, the enhanced code if there is one, and the text.
impl fmt::Display for Refusal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.code)?;
        if let Some(enhanced) = self.enhanced {
            write!(f, "{enhanced} ")?;
        }
        fmt::Display::fmt(&self.text, f)
    }
}

impl From<&ParseError> for Refusal<'static> {
    /// Returns the reply of a server to a line that does not parse.
    fn from(error: &ParseError) -> Self {
        match error.kind() {
            ParseErrorKind::NoVerb => Self::NO_VERB,
            ParseErrorKind::TooLong => Self::LINE_TOO_LONG,
            ParseErrorKind::EightBit | ParseErrorKind::Utf8 => Self::NON_ASCII,
            ParseErrorKind::Nul | ParseErrorKind::Control | ParseErrorKind::BareCr => {
                Self::INVALID_OCTET
            }
            ParseErrorKind::BareLf => Self::BARE_LF,
            ParseErrorKind::ReversePath => Self::BAD_REVERSE_PATH,
            ParseErrorKind::ForwardPath => Self::BAD_FORWARD_PATH,
            ParseErrorKind::RepeatedParameter => Self::REPEATED_PARAMETER,
            ParseErrorKind::Mechanism => Self::MECHANISM_NOT_RECOGNIZED,
            _ => Self::SYNTAX,
        }
    }
}

impl From<ParseError> for Refusal<'static> {
    fn from(error: ParseError) -> Self {
        Self::from(&error)
    }
}

/// Creates a constant. A test checks that code and class match.
pub(super) const fn ready(
    number: u16,
    enhanced: EnhancedCode,
    text: &'static str,
) -> Refusal<'static> {
    let text = match Text::new(text) {
        Ok(text) => text,
        Err(_) => Text::EMPTY,
    };
    Refusal { code: Code(number), enhanced: Some(enhanced), text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Status;

    #[test]
    fn the_constants_are_valid() {
        for &refusal in Refusal::ALL {
            assert_eq!(Refusal::new(refusal.code, refusal.enhanced, refusal.text), Ok(refusal));
            assert!(Code::ALL.contains(&refusal.code), "{refusal:?}");
            assert!(!refusal.text.as_str().is_empty(), "{refusal:?}");
        }
    }

    #[test]
    fn a_refusal_is_4yz_or_5yz_and_its_class_matches() {
        for number in 100..=599 {
            let code = Code::new(number).unwrap();
            assert_eq!(Refusal::new(code, None, Text::EMPTY).is_ok(), number >= 400);
            let permanent = Some(Status::UNDEFINED.permanent());
            assert_eq!(Refusal::new(code, permanent, Text::EMPTY).is_ok(), number >= 500);
        }
    }

    #[test]
    fn the_reply_follows_from_the_parse_error() {
        use crate::command::{Command, Syntax};
        for (line, expected) in [
            (&b""[..], "500 5.5.2"),
            (b" NOOP", "500 5.5.2"),
            (b"=NOOP", "500 5.5.2"),
            (b"NOOP a\0b", "501 5.5.2"),
            (b"NOOP a\rb", "501 5.5.2"),
            (b"NOOP a\nb", "500 5.5.2"),
            (b"NOOP \xff", "500 5.5.2"),
            (b"MAIL FROM:ana", "501 5.5.4"),
            (b"MAIL FROM:<ana@>", "501 5.1.7"),
            (b"RCPT TO:<ben@>", "501 5.1.3"),
            (b"RCPT TO:<>", "501 5.1.3"),
            (b"MAIL FROM:<> SIZE=1 SIZE=2", "501 5.5.4"),
            (b"MAIL FROM:<> SIZE=x", "501 5.5.4"),
            (b"QUIT now", "501 5.5.4"),
            (b"AUTH ABCDEFGHIJKLMNOPQRSTU", "504 5.5.4"),
            (b"AUTH A.B", "504 5.5.4"),
            (b"AUTH PLAIN a\xff", "500 5.5.2"),
        ] {
            let error = Command::parse(line, &Syntax::default()).unwrap_err();
            let mut wire = Vec::new();
            Refusal::from(error).encode(&mut wire).unwrap();
            let told = std::str::from_utf8(wire.get(..9).unwrap()).unwrap();
            assert_eq!(told, expected, "{:?}: {error}", crate::ascii::Escaped(line));
        }
    }
}
