//! [`Report`]: what the cases have shown.

use std::fmt;

use super::case::{Case, Level};
use super::target::Target;

/// What the cases have shown about a server. `Display` writes a table.
///
/// ```
/// use smtp_machine_testing::FakeServer;
/// use smtp_machine_testing::conformance::{Report, Target, Verdict, parse_cases, run};
///
/// let server = FakeServer::with("reply NOOP with 451"); // the server under test
/// let cases = parse_cases("
///     case noop | RFC 5321 4.1.1.9 | MUST | NOOP: 250
///     greeting
///     send NOOP
///     expect 250
/// ")?;
/// let report = run(&Target::new(&server.address().to_string())?, &cases).with_server("example 1.0");
/// assert_eq!(report.count(Verdict::Differs), 1);
/// assert_eq!(report.findings()[0].why(), "451 instead of 250");
/// assert!(report.to_string().contains("differs         MUST    noop"), "{report}");
///
/// // The JSON has the same contents.
/// assert_eq!(Report::from_json(&report.to_json())?, report);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub(super) server: String,
    pub(super) configuration: String,
    pub(super) lmtp: bool,
    pub(super) greeting: String,
    pub(super) offer: Vec<String>,
    pub(super) findings: Vec<Finding>,
}

impl Report {
    pub(super) fn new(
        target: &Target,
        greeting: String,
        offer: Vec<String>,
        findings: Vec<Finding>,
    ) -> Self {
        Self {
            server: target.address().to_string(),
            configuration: String::new(),
            lmtp: target.lmtp,
            greeting,
            offer,
            findings,
        }
    }

    /// Sets the name and version of the server. It is the address by default.
    #[must_use]
    pub fn with_server(self, name: impl Into<String>) -> Self {
        Self { server: name.into(), ..self }
    }

    /// Sets a note about the configuration of the server.
    #[must_use]
    pub fn with_configuration(self, note: impl Into<String>) -> Self {
        Self { configuration: note.into(), ..self }
    }

    /// Returns the name of the server.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Returns the greeting, escaped; empty if there was none.
    #[must_use]
    pub fn greeting(&self) -> &str {
        &self.greeting
    }

    /// Returns the lines of the reply to EHLO that offer something, escaped.
    #[must_use]
    pub fn offer(&self) -> &[String] {
        &self.offer
    }

    /// Returns what each case has shown, in the order of the cases.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the number of cases with this result.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.findings.iter().filter(|it| it.verdict == verdict).count()
    }
}

/// A table with a line for each case, and a line with the counts.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        write!(f, "{}: {} cases", self.server, self.findings.len())?;
        for verdict in Verdict::ALL {
            write!(f, ", {} {verdict}", self.count(verdict))?;
        }
        writeln!(f)
    }
}

/// What one case has shown.
///
/// ```
/// use smtp_machine_testing::FakeServer;
/// use smtp_machine_testing::conformance::{Target, Verdict, parse_cases, run};
///
/// let server = FakeServer::with("at QUIT stay silent"); // the server under test
/// let cases = parse_cases("
///     case quit | RFC 5321 4.1.1.10 | MUST | QUIT: 221
///     expect 220
///     send QUIT
///     expect 221|silence
///     expect silence
/// ")?;
/// let report = run(&Target::new(&server.address().to_string())?, &cases);
/// let finding = &report.findings()[0];
/// assert_eq!(finding.verdict(), Verdict::AsSpecified);
/// assert_eq!(finding.seen(), ["220", "silence", "silence"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(super) id: String,
    pub(super) section: String,
    pub(super) level: Level,
    pub(super) title: String,
    pub(super) verdict: Verdict,
    pub(super) seen: Vec<String>,
    pub(super) why: String,
    pub(super) transcript: Vec<String>,
}

impl Finding {
    pub(super) fn new(
        case: &Case,
        verdict: Verdict,
        seen: Vec<String>,
        why: String,
        transcript: Vec<String>,
    ) -> Self {
        let Case { id, section, level, title, .. } = case.clone();
        Self { id, section, level, title, verdict, seen, why, transcript }
    }

    /// Returns the name of the case.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the result.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// Returns the answers that were expected, as they came: codes, `closed` and `silence`.
    #[must_use]
    pub fn seen(&self) -> &[String] {
        &self.seen
    }

    /// Returns what differs from what is specified, or why the case is not applicable.
    #[must_use]
    pub fn why(&self) -> &str {
        &self.why
    }

    /// Returns the session, escaped; nothing if all is as specified.
    #[must_use]
    pub fn transcript(&self) -> &[String] {
        &self.transcript
    }
}

/// One line of the table.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { verdict, level, id, title, why, .. } = self;
        write!(f, "{verdict:15} {level:7} {id:30} {:16} {title}", self.seen.join(" "))?;
        if !why.is_empty() {
            write!(f, " ({why})")?;
        }
        Ok(())
    }
}

/// The result of a case.
///
/// ```
/// use smtp_machine_testing::conformance::Verdict;
///
/// assert_eq!(Verdict::NotApplicable.to_string(), "not applicable");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a caller handles each result")]
pub enum Verdict {
    /// The answers are those that are specified.
    AsSpecified,
    /// Another answer came.
    Differs,
    /// The server does not offer the extension, or refused a command that the case begins with.
    NotApplicable,
    /// No answer came in time, or no connection.
    NoAnswer,
}

impl Verdict {
    pub(super) const ALL: [Self; 4] =
        [Self::AsSpecified, Self::Differs, Self::NotApplicable, Self::NoAnswer];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::AsSpecified => "as specified",
            Self::Differs => "differs",
            Self::NotApplicable => "not applicable",
            Self::NoAnswer => "no answer",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
