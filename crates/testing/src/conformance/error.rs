//! [`CaseError`]: a line of the cases is wrong.

/// A line of the cases is wrong.
///
/// ```
/// use smtp_machine_testing::conformance::parse_cases;
///
/// let error = parse_cases("case a | RFC 5321 | MUST | a\nbrew coffee").unwrap_err();
/// assert_eq!(error.to_string(), "line 2: there is no step \"brew\"");
/// assert_eq!(error.line(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct CaseError {
    line: usize,
    problem: String,
}

impl CaseError {
    pub(super) fn new(line: usize, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }

    /// Returns the number of the line. The first is 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }
}
