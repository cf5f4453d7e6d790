//! [`CannedReply`]: a reply of a rule.

use smtp_machine::reply::{Code, EnhancedCode, Text};

use super::error::{RuleError, RuleErrorKind};

/// A reply of one or more lines with any code.
///
/// ```
/// use smtp_machine_testing::rule::CannedReply;
///
/// let reply = CannedReply::new(550, "5.1.1", &["No such user", "Ask the postmaster"])?;
/// assert_eq!(reply.code().get(), 550);
/// assert_eq!(reply.lines(), ["No such user", "Ask the postmaster"]);
/// assert_eq!(reply.encode(), "550-5.1.1 No such user\r\n550 5.1.1 Ask the postmaster\r\n");
/// # Ok::<(), smtp_machine_testing::rule::RuleError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CannedReply {
    code: Code,
    enhanced: Option<EnhancedCode>,
    lines: Vec<String>,
}

impl CannedReply {
    /// The maximum length of the whole reply in octets.
    pub const MAX: usize = 16_384;

    /// Creates a reply. `enhanced` is an enhanced code such as `4.2.1`, or empty. Without `lines` the text is `scripted`.
    ///
    /// # Errors
    ///
    /// Returns an error if the code is not 100 to 599, if the enhanced code is not one or is of another class, if a line is not a [`Text`], or if
    /// the reply is too long.
    pub fn new(code: u16, enhanced: &str, lines: &[&str]) -> Result<Self, RuleError> {
        let wrong = |kind| RuleError::new(kind, 0);
        let code = Code::new(code).ok_or_else(|| wrong(RuleErrorKind::Code))?;
        let enhanced = match enhanced {
            "" => None,
            text => match text.parse::<EnhancedCode>() {
                Ok(enhanced) if enhanced.fits(code) => Some(enhanced),
                _ => return Err(wrong(RuleErrorKind::EnhancedCode)),
            },
        };
        Self::of(code, enhanced, lines.iter().map(ToString::to_string).collect()).map_err(wrong)
    }

    pub(super) fn of(
        code: Code,
        enhanced: Option<EnhancedCode>,
        mut lines: Vec<String>,
    ) -> Result<Self, RuleErrorKind> {
        if lines.is_empty() {
            lines.push("scripted".to_owned());
        }
        if lines.iter().any(|line| Text::new(line).is_err()) {
            return Err(RuleErrorKind::Text);
        }
        let reply = Self { code, enhanced, lines };
        match reply.encode().len() > Self::MAX {
            true => Err(RuleErrorKind::TooLong),
            false => Ok(reply),
        }
    }

    /// Returns the code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Returns the enhanced code. Each line has it, whatever the client was offered.
    #[must_use]
    pub const fn enhanced(&self) -> Option<EnhancedCode> {
        self.enhanced
    }

    /// Returns the text of each line.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Returns the reply as it is sent.
    #[must_use]
    pub fn encode(&self) -> String {
        let enhanced = self.enhanced.map(|it| format!("{it} ")).unwrap_or_default();
        let last = self.lines.len() - 1;
        let line = |(at, text): (usize, &String)| {
            let separator = if at == last { ' ' } else { '-' };
            format!("{}{separator}{enhanced}{text}\r\n", self.code)
        };
        self.lines.iter().enumerate().map(line).collect()
    }
}
