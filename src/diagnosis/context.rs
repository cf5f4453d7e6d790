//! [`Context`]: the facts besides the reply, and the order in which its parts are interpreted.

use super::automaton::Automaton;
use super::condition::Case;
use super::matching::{Hit, first_hit};
use super::{Basis, Diagnosis, Reason, Rule, Stage, reason_by_code, table, words};
use crate::address::Host;
use crate::reply::{Reply, Severity};

/// The facts besides the reply.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    pub(super) stage: Option<Stage>,
    server: Option<Host<'a>>,
    rules: &'a [Rule<'a>],
}

impl<'a> Context<'a> {
    /// Creates an empty context.
    #[must_use]
    pub const fn new() -> Self {
        Self { stage: None, server: None, rules: &[] }
    }

    /// Sets the stage that the reply belongs to.
    #[must_use]
    pub const fn with_stage(mut self, stage: Stage) -> Self {
        self.stage = Some(stage);
        self
    }

    /// Sets the name of the server, as in its MX record: operators have their own codes and phrases, and
    /// phrases that are too short to be unique are interpreted only for their operator.
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

    /// Sets rules that precede all others.
    #[must_use]
    pub const fn with_rules(mut self, rules: &'a [Rule<'a>]) -> Self {
        self.rules = rules;
        self
    }

    /// Returns the stage, if it was set.
    ///
    /// ```
    /// use smtp_machine::address::Host;
    /// use smtp_machine::diagnosis::{Context, Reason, Rule, Stage};
    ///
    /// let rules = [Rule::new("ours.holiday", Reason::MailboxDisabled, &["on holiday"])];
    /// let server = Host::try_from("mx.harbor.example")?;
    /// let context = Context::new().with_stage(Stage::Rcpt).with_server(server).with_rules(&rules);
    /// assert_eq!((context.stage(), context.server()), (Some(Stage::Rcpt), Some(server)));
    /// assert_eq!(context.rules()[0].name(), "ours.holiday");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn stage(&self) -> Option<Stage> {
        self.stage
    }

    /// Returns the name of the server, if it was set.
    #[must_use]
    pub const fn server(&self) -> Option<Host<'a>> {
        self.server
    }

    /// Returns the rules of the application.
    #[must_use]
    pub const fn rules(&self) -> &'a [Rule<'a>] {
        self.rules
    }

    /// Interprets `reply`. The work grows with the length of its text, and with the number of rules of the
    /// application.
    #[must_use]
    pub fn diagnose(&self, reply: &Reply<'a>) -> Diagnosis<'a> {
        match reply.code().severity() {
            Severity::TransientNegative | Severity::PermanentNegative => {}
            Severity::PositiveIntermediate => {
                return Diagnosis::new(reply, Reason::Intermediate, Basis::Basic, "basic.3yz");
            }
            _ => return Diagnosis::new(reply, Reason::Success, Basis::Basic, "basic.2yz"),
        }
        if let Some(own) = self.rules.iter().find_map(|rule| rule.diagnose(reply)) {
            return own;
        }
        let mut automaton = Automaton::new();
        words::scan(reply, &mut automaton);
        let case = Case::new(reply, self.stage, self.server);
        let hit = first_hit(&automaton, &case, None);
        let by_phrase = |hit: Hit| {
            let is_cause = (table::OPERATOR_RULES..table::CAUSE_RULES).contains(&hit.rule);
            let is_words = is_cause || hit.rule >= table::NUMBER_RULES;
            let basis = if is_words { Basis::Phrase } else { Basis::OperatorCode };
            let [first, second, third] = hit.spans();
            Diagnosis::new(reply, hit.reason, basis, hit.name())
                .at(first)
                .and([second, third])
                .within(self.stage, self.server)
        };
        if let Some(hit) = hit.filter(|hit| hit.rule < table::CAUSE_RULES) {
            return by_phrase(hit);
        }
        if let Some((reason, rule)) =
            case.stated.and_then(|stated| reason_by_code::enhanced(stated, reply.code()))
        {
            let diagnosis = Diagnosis::new(reply, reason, Basis::Enhanced, rule);
            return diagnosis.within(self.stage, self.server);
        }
        if let Some(hit) = hit {
            return by_phrase(hit);
        }
        match case.basic() {
            Some((reason, basis, rule)) => Diagnosis::new(reply, reason, basis, rule),
            None => Diagnosis::new(reply, Reason::Unspecified, Basis::Nothing, "none"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_match_of_the_same_reason_is_no_conflict() {
        let reply = Reply::from_log(b"550 5.6.0 improper headers").unwrap();
        let diagnosis = Context::new().diagnose(&reply);
        assert_eq!((diagnosis.reason(), diagnosis.also()), (Reason::MessageFormat, None));
    }
}
