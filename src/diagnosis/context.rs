//! [`Context`]: what is known beside the reply, and the order in which its parts are asked.

use super::automaton::Automaton;
use super::matching::{Case, Hit, first_hit};
use super::phrase_search::seek;
use super::{Basis, Diagnosis, Reason, reason_by_code, table, words};
use crate::address::Host;
use crate::reply::{Reply, Severity};

/// What a reply answers.
///
/// ```
/// use smtp_machine::diagnosis::{Context, Reason, Stage};
/// use smtp_machine::reply::Reply;
///
/// let reply = Reply::from_log(b"553 orchard.example does not exist")?;
/// let to = |stage| Context::new().with_stage(stage).diagnose(&reply).reason();
/// assert_eq!(to(Stage::Rcpt), Reason::DomainNotFound);
/// assert_eq!(to(Stage::Mail), Reason::SenderRejected); // nobody else was named yet
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
///
/// Not exhaustive: extensions add commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// The connection: it is the greeting.
    Connect,
    /// EHLO, HELO or LHLO.
    Hello,
    /// STARTTLS.
    StartTls,
    /// AUTH.
    Auth,
    /// MAIL.
    Mail,
    /// RCPT.
    Rcpt,
    /// DATA, or BDAT that is not the last.
    Data,
    /// The end of the content: the final dot, or the last chunk.
    EndOfData,
    /// Any other command.
    Other,
}

impl Stage {
    #[cfg(test)]
    pub(super) const ALL: &'static [Self] = &[
        Self::Connect,
        Self::Hello,
        Self::StartTls,
        Self::Auth,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::EndOfData,
    ];

    /// As the rules spell it.
    #[cfg(test)]
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Hello => "ehlo",
            Self::StartTls => "starttls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::EndOfData => "end",
            Self::Other => "other",
        }
    }
}

/// A rule of one's own: phrases that must all be in the text, and one that must not.
///
/// A phrase is words in a row, in lower case and without apostrophes; `word*` stands for any word that begins so.
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
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    name: &'a str,
    reason: Reason,
    phrases: &'a [&'a str],
    not: Option<&'a str>,
}

impl<'a> Rule<'a> {
    /// A rule that fits where all of `phrases` are; never, if there are none.
    #[must_use]
    pub const fn new(name: &'a str, reason: Reason, phrases: &'a [&'a str]) -> Self {
        Self { name, reason, phrases, not: None }
    }

    /// The same, but not where `phrase` is.
    #[must_use]
    pub const fn unless(mut self, phrase: &'a str) -> Self {
        self.not = Some(phrase);
        self
    }
}

/// What is known beside the reply.
///
/// ```
/// use smtp_machine::diagnosis::{Context, Reason, Stage};
/// use smtp_machine::reply::Reply;
///
/// let reply = Reply::from_log(b"552 no")?;
/// let context = Context::new().with_stage(Stage::EndOfData);
/// assert_eq!(context.diagnose(&reply).reason(), Reason::MessageTooLarge);
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    pub(super) stage: Option<Stage>,
    server: Option<Host<'a>>,
    rules: &'a [Rule<'a>],
}

impl<'a> Context<'a> {
    /// Nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self { stage: None, server: None, rules: &[] }
    }

    /// The same, for replies to `stage`.
    #[must_use]
    pub const fn with_stage(mut self, stage: Stage) -> Self {
        self.stage = Some(stage);
        self
    }

    /// The same, for a server of this name, as in its MX record: operators have codes and phrases of their own, and what
    /// is too short to be known by itself is read as theirs.
    ///
    /// ```
    /// use smtp_machine::{address::Host, diagnosis::{Context, Reason}, reply::Reply};
    ///
    /// let reply = Reply::from_log(b"554 5.4.0 service unavailable (AUP#1420)")?;
    /// let cox = Context::new().with_server(Host::try_from("cxr.mx.a.cloudfilter.net")?);
    /// assert_eq!(cox.diagnose(&reply).reason(), Reason::Blocklisted);
    /// assert_ne!(Context::new().diagnose(&reply).reason(), Reason::Blocklisted);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_server(mut self, server: Host<'a>) -> Self {
        self.server = Some(server);
        self
    }

    /// The same, with rules that come before all others.
    #[must_use]
    pub const fn with_rules(mut self, rules: &'a [Rule<'a>]) -> Self {
        self.rules = rules;
        self
    }

    /// Reads `reply`. What it costs grows with its text, and with the rules of one's own.
    #[must_use]
    pub fn diagnose(&self, reply: &Reply<'a>) -> Diagnosis<'a> {
        match reply.code().severity() {
            Severity::TransientNegative | Severity::PermanentNegative => {}
            Severity::PositiveIntermediate => {
                return Diagnosis::new(reply, Reason::Intermediate, Basis::Basic, "basic.3yz");
            }
            _ => return Diagnosis::new(reply, Reason::Success, Basis::Basic, "basic.2yz"),
        }
        if let Some(own) = self.rules.iter().find_map(|rule| own(rule, reply)) {
            return own;
        }
        let mut automaton = Automaton::new();
        words::scan(reply, &mut automaton);
        let case = Case::new(reply, self.stage, self.server);
        let hit = first_hit(&automaton, &case, None);
        let name = |hit: Hit| (hit.reason, hit.name());
        let by_phrase = |hit: Hit| {
            let is_operators = hit.rule < table::OPERATOR_RULES;
            let basis = if is_operators { Basis::OperatorCode } else { Basis::Phrase };
            let also = first_hit(&automaton, &case, Some(hit.reason)).map(name);
            Diagnosis::new(reply, hit.reason, basis, hit.name()).at(hit.found.span()).but(also)
        };
        if let Some(hit) = hit.filter(|hit| hit.rule < table::STRONG_RULES) {
            return by_phrase(hit);
        }
        if let Some((reason, rule)) =
            case.stated.and_then(|stated| reason_by_code::enhanced(stated, reply.code()))
        {
            let other = hit.filter(|hit| hit.reason != reason).map(name);
            return Diagnosis::new(reply, reason, Basis::Enhanced, rule).but(other);
        }
        if let Some(hit) = hit {
            return by_phrase(hit);
        }
        match reason_by_code::basic(reply.code(), self.stage) {
            Some((reason, rule)) => Diagnosis::new(reply, reason, Basis::Basic, rule),
            None => Diagnosis::new(reply, Reason::Unspecified, Basis::Nothing, "none"),
        }
    }
}

fn own<'a>(rule: &Rule<'a>, reply: &Reply<'a>) -> Option<Diagnosis<'a>> {
    let (first, rest) = rule.phrases.split_first()?;
    let span = seek(reply, first)?;
    let fits = rest.iter().all(|phrase| seek(reply, phrase).is_some())
        && rule.not.is_none_or(|phrase| seek(reply, phrase).is_none());
    fits.then(|| Diagnosis::new(reply, rule.reason, Basis::OwnRule, rule.name).at(span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_bears_out_the_reason_is_no_conflict() {
        let reply = Reply::from_log(b"550 5.6.0 improper headers").unwrap();
        let diagnosis = Context::new().diagnose(&reply);
        assert_eq!((diagnosis.reason(), diagnosis.also()), (Reason::MessageFormat, None));
    }
}
