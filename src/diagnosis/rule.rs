//! [`Rule`]: a rule of the application.

use super::phrase_search::seek;
use super::{Basis, Diagnosis, Reason};
use crate::reply::Reply;

/// A rule of the application: phrases that must all occur in the text, and one that must not.
///
/// A phrase is a sequence of words, in lower case and without apostrophes; `word*` matches each word that
/// begins with `word`.
///
/// ```
/// use smtp_machine::diagnosis::{Basis, Context, Reason, Rule};
/// use smtp_machine::reply::Reply;
///
/// let rules = [Rule::new("ours.holiday", Reason::MailboxDisabled, &["on holiday", "back in"]).unless("sender")];
/// let reply = Reply::from_log(b"550 5.7.1 Ana is on holiday; back in May")?;
/// let diagnosis = Context::new().with_rules(&rules).diagnose(&reply);
/// assert_eq!((diagnosis.reason(), diagnosis.rule()), (Reason::MailboxDisabled, "ours.holiday"));
/// assert_eq!((diagnosis.basis(), diagnosis.evidence()), (Basis::OwnRule, &b"on holiday"[..]));
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule<'a> {
    name: &'a str,
    reason: Reason,
    phrases: &'a [&'a str],
    not: Option<&'a str>,
}

impl<'a> Rule<'a> {
    /// Creates a rule that matches if all `phrases` occur. A rule without phrases never matches.
    #[must_use]
    pub const fn new(name: &'a str, reason: Reason, phrases: &'a [&'a str]) -> Self {
        Self { name, reason, phrases, not: None }
    }

    /// Excludes replies that contain `phrase`. A second call replaces the phrase of the first.
    #[must_use]
    pub const fn unless(mut self, phrase: &'a str) -> Self {
        self.not = Some(phrase);
        self
    }

    /// Returns the name.
    ///
    /// ```
    /// use smtp_machine::diagnosis::{Reason, Rule};
    ///
    /// let rule = Rule::new("ours.holiday", Reason::MailboxDisabled, &["on holiday"]).unless("sender");
    /// assert_eq!((rule.name(), rule.reason()), ("ours.holiday", Reason::MailboxDisabled));
    /// assert_eq!((rule.phrases(), rule.excluded()), (&["on holiday"][..], Some("sender")));
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// Returns the reason that a match means.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// Returns the phrases that must all occur.
    #[must_use]
    pub const fn phrases(&self) -> &'a [&'a str] {
        self.phrases
    }

    /// Returns the phrase that must not occur, if there is one.
    #[must_use]
    pub const fn excluded(&self) -> Option<&'a str> {
        self.not
    }

    /// Returns the diagnosis of `reply`, if the rule matches.
    pub(super) fn diagnose(&self, reply: &Reply<'a>) -> Option<Diagnosis<'a>> {
        let (first, rest) = self.phrases.split_first()?;
        let span = seek(reply, first)?;
        let other = |at: usize| rest.get(at).and_then(|phrase| seek(reply, phrase)).unwrap_or(0..0);
        let fits = rest.iter().all(|phrase| seek(reply, phrase).is_some())
            && self.not.is_none_or(|phrase| seek(reply, phrase).is_none());
        fits.then(|| {
            Diagnosis::new(reply, self.reason, Basis::OwnRule, self.name)
                .at(span)
                .and([other(0), other(1)])
        })
    }
}
