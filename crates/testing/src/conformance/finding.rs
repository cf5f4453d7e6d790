//! [`Finding`]: how a server answered a case.

use std::fmt;

use super::answer::{Answer, Pattern};

/// How a server answered a case. Displays as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// All answers are as specified.
    AsSpecified {
        /// The answers, without those of usual commands.
        seen: Vec<Answer>,
    },
    /// An answer is not as specified.
    Differs {
        /// The answers, the last of which differs.
        seen: Vec<Answer>,
        /// The answers that are as specified.
        wanted: Pattern,
    },
    /// The case does not apply: the server does not offer the extension, or a usual command had another answer.
    NotApplicable(String),
}

impl Finding {
    /// Returns the answers of the server, without those of usual commands.
    ///
    /// ```
    /// use smtp_machine_testing::conformance::{Answer, Finding};
    ///
    /// let finding = Finding::AsSpecified { seen: vec![Answer::Reply(221, "bye".into()), Answer::Closed] };
    /// assert_eq!(finding.seen().len(), 2);
    /// assert_eq!(finding.to_string(), "as specified: 221 closed");
    /// ```
    #[must_use]
    pub fn seen(&self) -> &[Answer] {
        match self {
            Self::AsSpecified { seen } | Self::Differs { seen, .. } => seen,
            Self::NotApplicable(_) => &[],
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AsSpecified { .. } => "as specified:",
            Self::Differs { .. } => "differs:",
            Self::NotApplicable(why) => return write!(f, "not applicable: {why}"),
        })?;
        self.seen().iter().try_for_each(|answer| write!(f, " {answer}"))?;
        match self {
            Self::Differs { wanted, .. } => write!(f, " (specified: {wanted})"),
            _ => Ok(()),
        }
    }
}
