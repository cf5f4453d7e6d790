//! [`Meaning`]: what the library says about a reply.

use smtp_machine::diagnosis::{Advice, Alternatives, Context, Diagnosis, Stage};
use smtp_machine::reply::{EnhancedCode, Reply};

use crate::logs::Entry;

/// The diagnosis of a reply, and the advice for a sender without alternatives.
pub(crate) struct Meaning<'a> {
    pub(crate) diagnosis: Diagnosis<'a>,
    pub(crate) advice: Advice,
}

impl<'a> Meaning<'a> {
    pub(crate) fn new(reply: &Reply<'a>, stage: Option<Stage>) -> Self {
        let context = stage.map_or(Context::new(), |stage| Context::new().with_stage(stage));
        let diagnosis = context.diagnose(reply);
        let reason = Some(diagnosis.reason());
        let stage = stage.unwrap_or_else(|| assumed(reply));
        let advice =
            Advice::on(stage, reply.code(), reply.enhanced(), reason, &Alternatives::default());
        Self { diagnosis, advice }
    }

    /// `stage` is the one for entries without a stage.
    pub(crate) fn of(entry: &Entry<'a>, stage: Option<Stage>) -> Self {
        Self::new(&entry.reply, entry.stage.or(stage))
    }
}

/// Returns the stage that advice assumes if it is unknown: a refusal is about a recipient; a positive reply does not say
/// that a message is delivered.
fn assumed(reply: &Reply<'_>) -> Stage {
    if reply.code().is_negative() { Stage::Rcpt } else { Stage::Other }
}

/// Returns the enhanced code of a reply, also one whose class differs from the code.
pub(crate) fn enhanced(reply: &Reply<'_>) -> Option<EnhancedCode> {
    reply.stated_enhanced().or_else(|| reply.loose_enhanced())
}

#[cfg(test)]
mod tests {
    use super::*;
    use smtp_machine::diagnosis::{NextAction, Reason};

    #[test]
    fn an_unknown_stage_gives_the_advice_for_rcpt() {
        for (text, reason, action) in [
            ("550 5.1.1 no such user", Reason::MailboxNotFound, NextAction::GiveUp),
            ("452 4.2.2 mailbox full", Reason::MailboxFull, NextAction::Later),
            ("250 2.0.0 ok", Reason::Success, NextAction::Proceed),
        ] {
            let meaning = Meaning::new(&Reply::from_log(text.as_bytes()).unwrap(), None);
            assert_eq!((meaning.diagnosis.reason(), meaning.advice.action), (reason, action));
        }
        let delivered = Reply::from_log(b"250 2.0.0 ok").unwrap();
        let advice = Meaning::new(&delivered, Some(Stage::EndOfData)).advice;
        assert_eq!(advice.action, NextAction::Done);
    }
}
