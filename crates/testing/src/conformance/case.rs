//! [`Case`]: one short session, and what is specified for it.

use std::fmt;
use std::str::FromStr;

use super::step::{Need, Step};

/// One case: what the client sends, and the answers that the RFC specifies.
///
/// ```
/// use smtp_machine_testing::conformance::{Level, parse_cases};
///
/// let cases = parse_cases("
///     case noop | RFC 5321 4.1.1.9 | MUST | NOOP: 250
///     greeting
///     send NOOP
///     expect 250
/// ")?;
/// assert_eq!((cases[0].id(), cases[0].section()), ("noop", "RFC 5321 4.1.1.9"));
/// assert_eq!((cases[0].level(), cases[0].title()), (Level::Must, "NOOP: 250"));
/// # Ok::<(), smtp_machine_testing::conformance::CaseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub(super) id: String,
    pub(super) section: String,
    pub(super) level: Level,
    pub(super) title: String,
    pub(super) needs: Vec<Need>,
    pub(super) steps: Vec<Step>,
}

impl Case {
    /// Returns the name of the case, which no other case has.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the document and section that specifies the answer.
    #[must_use]
    pub fn section(&self) -> &str {
        &self.section
    }

    /// Returns how far the section requires the answer.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// Returns what is specified, in a few words.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }
}

/// How far an RFC requires an answer (RFC 2119).
///
/// ```
/// use smtp_machine_testing::conformance::Level;
///
/// assert_eq!("SHOULD".parse(), Ok(Level::Should));
/// assert_eq!(Level::Must.to_string(), "MUST");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the levels of RFC 2119")]
pub enum Level {
    /// The answer is required.
    Must,
    /// Another answer needs a reason.
    Should,
    /// The server chooses.
    May,
}

impl Level {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Must => "MUST",
            Self::Should => "SHOULD",
            Self::May => "MAY",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text is no level.
impl FromStr for Level {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Must, Self::Should, Self::May].into_iter().find(|it| it.as_str() == text).ok_or(())
    }
}
