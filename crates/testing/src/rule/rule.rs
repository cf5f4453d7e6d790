//! [`Rule`]: answers at a point of a session.

use super::act::Act;
use super::answer::Answer;
use super::error::{RuleError, RuleErrorKind};
use super::pattern::Pattern;
use super::point::Point;
use std::time::Duration;

/// The longest wait of a rule.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
/// The most octets of one `send`.
const LONGEST_SEND: usize = 65_536;

/// Answers at a point of a session. The [module](super) has the text form.
///
/// ```
/// use smtp_machine_testing::rule::{Answer, Point, Rule};
///
/// let rule = Rule::at(Point::Content).with_after(100).then(Answer::hang_up().once());
/// assert_eq!(rule.to_string(), "at CONTENT after 100 octets hang up once");
/// assert_eq!("at CONTENT after 100 octets hang up once".parse(), Ok(rule));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    pub(super) point: Point,
    pub(super) from: Option<Pattern>,
    pub(super) to: Option<Pattern>,
    pub(super) by: Option<Pattern>,
    pub(super) after: u64,
    pub(super) answers: Vec<Answer>,
}

impl Rule {
    /// Creates a rule without answers: it has no effect before [`then`](Self::then).
    #[must_use]
    pub const fn at(point: Point) -> Self {
        Self { point, from: None, to: None, by: None, after: 0, answers: Vec::new() }
    }

    /// Limits the rule to senders that match.
    ///
    /// ```
    /// use smtp_machine_testing::rule::{Answer, Point, Rule};
    ///
    /// let rule = Rule::at(Point::Mail).with_from("ana@*").with_by("*.example").then(Answer::hang_up());
    /// assert_eq!(rule.to_string(), "at MAIL from ana@* by *.example hang up");
    /// ```
    #[must_use]
    pub fn with_from(self, pattern: impl Into<Pattern>) -> Self {
        Self { from: Some(pattern.into()), ..self }
    }

    /// Limits the rule to recipients that match: the recipient of a RCPT, of a final reply of LMTP, or any accepted
    /// recipient of the transaction.
    #[must_use]
    pub fn with_to(self, pattern: impl Into<Pattern>) -> Self {
        Self { to: Some(pattern.into()), ..self }
    }

    /// Limits the rule to clients whose name in EHLO matches.
    #[must_use]
    pub fn with_by(self, pattern: impl Into<Pattern>) -> Self {
        Self { by: Some(pattern.into()), ..self }
    }

    /// With [`Point::Content`]: applies the rule after `octets` octets of content.
    #[must_use]
    pub fn with_after(self, octets: u64) -> Self {
        Self { after: octets, ..self }
    }

    /// Adds an answer, which is given after the earlier ones.
    #[must_use]
    pub fn then(mut self, answer: Answer) -> Self {
        self.answers.push(answer);
        self
    }

    /// Returns the point.
    #[must_use]
    pub const fn point(&self) -> Point {
        self.point
    }

    /// Returns the answers.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// Returns `true` if the rule is about this point of a session. `to` are the recipients that it is about.
    pub(crate) fn matches(&self, cue: &Cue<'_>) -> bool {
        let fits = |pattern: &Option<Pattern>, text: Option<&str>| match (pattern, text) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(pattern), Some(text)) => pattern.matches(text),
        };
        let to = match &self.to {
            None => true,
            Some(pattern) => cue.to.iter().any(|to| pattern.matches(to)),
        };
        self.point == cue.point
            && cue.octets >= self.after
            && fits(&self.from, cue.from.map(|from| if from.is_empty() { "<>" } else { from }))
            && fits(&self.by, cue.by)
            && to
    }

    /// Checks what the types allow and the server cannot do.
    ///
    /// # Errors
    ///
    /// Returns the reason, as for a rule in text form.
    pub fn check(&self) -> Result<(), RuleError> {
        self.problem().map_or(Ok(()), |kind| Err(RuleError::new(kind, 0)))
    }

    pub(super) fn problem(&self) -> Option<RuleErrorKind> {
        if self.answers.is_empty() {
            return Some(RuleErrorKind::NoAnswer);
        }
        if self.after > 0 && self.point != Point::Content {
            return Some(RuleErrorKind::AfterOctets);
        }
        let (last, others) = self.answers.split_last()?;
        if others.iter().any(|answer| answer.times.is_none()) {
            return Some(RuleErrorKind::Unreachable);
        }
        let answers = others.iter().chain([last]);
        answers.into_iter().find_map(|answer| problem_of(&answer.acts, self.point))
    }
}

fn problem_of(acts: &[Act], point: Point) -> Option<RuleErrorKind> {
    let (_, others) = acts.split_last()?;
    let decisions = acts.iter().filter(|act| act.decides()).count();
    let too_long = |act: &Act| match act {
        Act::Wait(time) => *time > LONGEST_WAIT,
        Act::Send(octets) => octets.len() > LONGEST_SEND,
        _ => false,
    };
    match () {
        () if others.iter().any(Act::ends) => Some(RuleErrorKind::AfterTheEnd),
        () if decisions > 1 => Some(RuleErrorKind::TwoReplies),
        () if decisions > 0 && !point.is_question() => Some(RuleErrorKind::NoReplyHere),
        () if acts.iter().any(too_long) => Some(RuleErrorKind::TooLong),
        () => None,
    }
}

/// A point of a session that is reached.
pub(crate) struct Cue<'a> {
    pub(crate) point: Point,
    pub(crate) from: Option<&'a str>,
    pub(crate) to: &'a [String],
    pub(crate) by: Option<&'a str>,
    /// The number of octets of content so far.
    pub(crate) octets: u64,
}
