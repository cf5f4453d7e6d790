//! [`Advice`]: what a sender should do after a reply.

use super::{Reason, Stage};
use crate::reply::{Code, EnhancedCode, Severity};

/// What a sender should do after a reply, what the reply applies to, and whether the server has accepted the
/// message.
///
/// The advice follows the RFCs from the code and the stage. A [`Reason`] only refines it, and never turns a
/// transient failure into a permanent one or the reverse. (One code contradicts its first digit: 552 for too
/// many recipients is treated as 452, RFC 5321 4.5.3.1.10.)
///
/// ```
/// use smtp_machine::diagnosis::{NextAction, Advice, Alternatives, Scope, Stage, Acceptance};
/// use smtp_machine::reply::{Code, Status};
///
/// let left = Alternatives { hosts: true, ..Alternatives::default() };
/// let busy = Advice::on(Stage::Connect, Code::SERVICE_NOT_AVAILABLE, None, None, &left);
/// assert_eq!((busy.scope, busy.action), (Scope::Host, NextAction::NextHost));
///
/// let unknown = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
/// let refused = Advice::on(Stage::Rcpt, Code::MAILBOX_UNAVAILABLE, Some(unknown), None, &left);
/// assert_eq!((refused.scope, refused.action), (Scope::Recipient, NextAction::GiveUp)); // not the others
///
/// // The connection was lost before the reply to the end of the message.
/// assert_eq!(Advice::on_loss(Stage::EndOfData, &left).acceptance, Acceptance::Unknown);
/// ```
///
/// The struct is exhaustive, so that it can be destructured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(clippy::exhaustive_structs, reason = "it can be destructured")]
pub struct Advice {
    /// What the advice applies to.
    pub scope: Scope,
    /// What to do next.
    pub action: NextAction,
    /// Whether the server has accepted the message.
    pub acceptance: Acceptance,
}

/// What an [`Advice`] applies to.
///
/// ```
/// use smtp_machine::diagnosis::{Advice, Alternatives, Scope, Stage};
/// use smtp_machine::reply::Code;
///
/// // With several recipients, each has a reply of its own.
/// let full = Advice::on(Stage::Rcpt, Code::MAILBOX_TEMPORARILY_UNAVAILABLE, None, None, &Alternatives::default());
/// assert_eq!(full.scope, Scope::Recipient);
/// ```
///
/// The enum is not exhaustive, because scopes may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Scope {
    /// This recipient; the others are not affected.
    Recipient,
    /// This message, for all its recipients.
    Message,
    /// This connection, and its transaction.
    Connection,
    /// This host, for all messages.
    Host,
}

/// What to do next.
///
/// ```
/// use smtp_machine::diagnosis::{NextAction, Advice, Alternatives, Stage};
/// use smtp_machine::reply::{Code, Status};
///
/// // More recipients than the server accepts in one transaction: send the rest in another one.
/// let too_many = Some(Status::TOO_MANY_RECIPIENTS.transient());
/// let left = Alternatives { split: true, ..Alternatives::default() };
/// let advice = Advice::on(Stage::Rcpt, Code::INSUFFICIENT_STORAGE, too_many, None, &left);
/// assert_eq!(advice.action, NextAction::Split);
/// ```
///
/// The enum is not exhaustive, because extensions may add actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NextAction {
    /// Continue the session.
    Proceed,
    /// Nothing: the message is delivered to the server.
    Done,
    /// Retry later: see [`retry`](crate::retry).
    Later,
    /// Try the next host for this domain now.
    NextHost,
    /// Retry now, on another connection to the same host.
    Reconnect,
    /// Send HELO, and use no extensions.
    Hello,
    /// Send the command again without optional parameters.
    DropParameters,
    /// Send STARTTLS first.
    StartTls,
    /// Authenticate first, or with another mechanism or other credentials.
    Authenticate,
    /// Send the message to the accepted recipients, and to the others in another transaction.
    Split,
    /// The message is too large: make it smaller, or give up.
    Shrink,
    /// Give up, and send a report to the sender.
    GiveUp,
}

/// Whether the server has accepted the message.
///
/// ```
/// use smtp_machine::diagnosis::{Advice, Alternatives, Stage, Acceptance};
/// use smtp_machine::reply::Code;
///
/// let queued = Advice::on(Stage::EndOfData, Code::OK, None, None, &Alternatives::default());
/// assert_eq!(queued.acceptance, Acceptance::Accepted);
/// ```
///
/// The enum is exhaustive: there is no fourth case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(clippy::exhaustive_enums, reason = "there is no fourth case")]
pub enum Acceptance {
    /// The server has not accepted the message.
    NotAccepted,
    /// The server has accepted the message, and is responsible for it.
    Accepted,
    /// It is unknown (RFC 1047): a retry may deliver the message twice.
    Unknown,
}

/// The alternatives that a sender has left.
///
/// ```
/// use smtp_machine::diagnosis::{NextAction, Advice, Alternatives, Stage};
/// use smtp_machine::reply::Code;
///
/// let on_ehlo = |left| Advice::on(Stage::Hello, Code::COMMAND_NOT_IMPLEMENTED, None, None, &left).action;
/// assert_eq!(on_ehlo(Alternatives { helo: true, ..Alternatives::default() }), NextAction::Hello);
/// assert_eq!(on_ehlo(Alternatives::default()), NextAction::GiveUp); // HELO was tried, or TLS is required
/// ```
///
/// The struct is exhaustive, because callers construct it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(clippy::exhaustive_structs, clippy::struct_excessive_bools, reason = "made by callers")]
pub struct Alternatives {
    /// There are other hosts for the domain.
    pub hosts: bool,
    /// HELO is possible: EHLO was sent, and neither TLS nor AUTH nor an extension is required.
    pub helo: bool,
    /// Optional parameters were sent: BODY for ASCII content, SIZE, RET, ENVID, NOTIFY, ORCPT.
    pub parameters: bool,
    /// STARTTLS is offered and was not sent.
    pub start_tls: bool,
    /// TLS is not required.
    pub in_clear: bool,
    /// AUTH is possible, or another mechanism or other credentials.
    pub auth: bool,
    /// Some recipients of this transaction are accepted, or others preceded this one.
    pub split: bool,
}

impl Advice {
    /// Returns the advice for a reply to `stage`. `enhanced` and `reason` are optional.
    #[must_use]
    pub fn on(
        stage: Stage,
        code: Code,
        enhanced: Option<EnhancedCode>,
        reason: Option<Reason>,
        left: &Alternatives,
    ) -> Self {
        let case = Case { stage, code, enhanced, reason, left };
        match code.severity() {
            Severity::TransientNegative | Severity::PermanentNegative => case.negative(),
            Severity::PositiveCompletion if stage == Stage::EndOfData => Self {
                scope: Scope::Message,
                action: NextAction::Done,
                acceptance: Acceptance::Accepted,
            },
            _ => case.say(case.usual_scope(), NextAction::Proceed),
        }
    }

    /// Returns the advice for a lost connection or a timeout while a reply to `stage` was due.
    #[must_use]
    pub fn on_loss(stage: Stage, left: &Alternatives) -> Self {
        match stage {
            // The server may have accepted the message: another host would deliver it a second time.
            Stage::EndOfData => Self {
                scope: Scope::Message,
                action: NextAction::Later,
                acceptance: Acceptance::Unknown,
            },
            _ => {
                let action = if left.hosts { NextAction::NextHost } else { NextAction::Later };
                Self { scope: Scope::Connection, action, acceptance: Acceptance::NotAccepted }
            }
        }
    }
}

struct Case<'a> {
    stage: Stage,
    code: Code,
    enhanced: Option<EnhancedCode>,
    reason: Option<Reason>,
    left: &'a Alternatives,
}

impl Case<'_> {
    fn negative(&self) -> Advice {
        // RFC 5321 3.8: the server closes the connection, whatever the command was.
        if self.code == Code::SERVICE_NOT_AVAILABLE {
            let scope = match self.stage {
                Stage::Connect => Scope::Host,
                _ => Scope::Connection,
            };
            return self.say(scope, self.elsewhere_or(NextAction::Later));
        }
        match self.stage {
            Stage::Connect => self.on_connect(),
            Stage::Hello => self.on_hello(),
            Stage::StartTls => self.on_start_tls(),
            Stage::Auth => self.on_auth(),
            Stage::Mail | Stage::Rcpt | Stage::Data | Stage::EndOfData => self.on_transaction(),
            Stage::Other => self.say(Scope::Connection, self.later_or_give_up()),
        }
    }

    fn on_connect(&self) -> Advice {
        // RFC 7504: such a host never accepts mail. A 554 may be temporary, or about this client.
        let last = match self.code.get() {
            521 | 556 => NextAction::GiveUp,
            _ => NextAction::Later,
        };
        self.say(Scope::Host, self.elsewhere_or(last))
    }

    fn on_hello(&self) -> Advice {
        // RFC 5321 3.2: 50z means that EHLO is not supported.
        if self.left.helo && matches!(self.code.get(), 500..=509) {
            return self.say(Scope::Connection, NextAction::Hello);
        }
        self.say(Scope::Host, self.elsewhere_or(self.later_or_give_up()))
    }

    fn on_start_tls(&self) -> Advice {
        // RFC 3207 4.1: the client decides whether to continue without TLS.
        match self.left.in_clear {
            true => self.say(Scope::Connection, NextAction::Proceed),
            false => self.say(Scope::Host, self.elsewhere_or(NextAction::Later)),
        }
    }

    fn on_auth(&self) -> Advice {
        let needs_tls = matches!(self.code.get(), 530 | 538) || self.reason == Some(Reason::Tls);
        if needs_tls && self.left.start_tls {
            return self.say(Scope::Connection, NextAction::StartTls);
        }
        // RFC 4954 4: the same credentials would be refused again, and may lock the account.
        match self.is_permanent() && self.left.auth {
            true => self.say(Scope::Connection, NextAction::Authenticate),
            false => self.say(Scope::Host, NextAction::Later),
        }
    }

    fn on_transaction(&self) -> Advice {
        let scope = self.usual_scope();
        let code = self.code.get();
        if self.left.start_tls
            && (self.is_about(7, 10) || code == 538 || self.reason == Some(Reason::Tls))
        {
            return self.say(Scope::Connection, NextAction::StartTls);
        }
        if self.left.auth && (code == 530 || self.reason == Some(Reason::ClientAuth)) {
            return self.say(Scope::Connection, NextAction::Authenticate);
        }
        if self.stage == Stage::Rcpt && self.is_too_many() {
            let action = if self.left.split { NextAction::Split } else { NextAction::Later };
            return self.say(scope, action);
        }
        if matches!(self.stage, Stage::Mail | Stage::Rcpt)
            && self.left.parameters
            && matches!(code, 501 | 504 | 555)
        {
            return self.say(scope, NextAction::DropParameters);
        }
        if self.is_permanent() && self.is_too_large() {
            return self.say(scope, NextAction::Shrink);
        }
        self.say(scope, self.later_or_give_up())
    }

    /// RFC 5321 4.5.3.1.10: 452, and 552 from older servers. Without an enhanced code they may mean it after
    /// some recipients were accepted.
    fn is_too_many(&self) -> bool {
        let by_code = matches!(self.code.get(), 452 | 552);
        match (self.enhanced, self.reason) {
            (_, Some(Reason::TooManyRecipients)) => by_code,
            (Some(enhanced), _) => {
                by_code && (enhanced.status().subject(), enhanced.status().detail()) == (5, 3)
            }
            (None, None | Some(Reason::Unspecified)) => by_code && self.left.split,
            (None, Some(_)) => false,
        }
    }

    fn is_too_large(&self) -> bool {
        self.is_about(3, 4)
            || self.is_about(2, 3)
            || self.reason == Some(Reason::MessageTooLarge)
            || (self.code.get() == 552
                && self.enhanced.is_none()
                && self.reason.is_none()
                && matches!(self.stage, Stage::Mail | Stage::Data | Stage::EndOfData))
    }

    fn is_about(&self, subject: u16, detail: u16) -> bool {
        let status = self.enhanced.map(|it| (it.status().subject(), it.status().detail()));
        status == Some((subject, detail))
    }

    fn is_permanent(&self) -> bool {
        self.code.severity() == Severity::PermanentNegative
    }

    fn later_or_give_up(&self) -> NextAction {
        if self.is_permanent() { NextAction::GiveUp } else { NextAction::Later }
    }

    fn elsewhere_or(&self, last: NextAction) -> NextAction {
        if self.left.hosts { NextAction::NextHost } else { last }
    }

    const fn usual_scope(&self) -> Scope {
        match self.stage {
            Stage::Rcpt => Scope::Recipient,
            Stage::Mail | Stage::Data | Stage::EndOfData => Scope::Message,
            Stage::Connect => Scope::Host,
            _ => Scope::Connection,
        }
    }

    fn say(&self, scope: Scope, action: NextAction) -> Advice {
        Advice { scope, action, acceptance: Acceptance::NotAccepted }
    }
}

/// The name, for logs.
impl core::fmt::Display for Scope {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::Recipient => "recipient",
            Self::Message => "message",
            Self::Connection => "connection",
            Self::Host => "host",
        })
    }
}

/// What to do, for logs.
impl core::fmt::Display for NextAction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::Proceed => "proceed",
            Self::Done => "done",
            Self::Later => "retry later",
            Self::NextHost => "try the next host",
            Self::Reconnect => "reconnect",
            Self::Hello => "fall back to HELO",
            Self::DropParameters => "drop parameters",
            Self::StartTls => "start TLS",
            Self::Authenticate => "authenticate",
            Self::Split => "split the recipients",
            Self::Shrink => "make the message smaller",
            Self::GiveUp => "give up",
        })
    }
}

/// The name, for logs.
impl core::fmt::Display for Acceptance {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::NotAccepted => "not accepted",
            Self::Accepted => "accepted",
            Self::Unknown => "unknown",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Alternatives = Alternatives {
        hosts: true,
        helo: true,
        parameters: true,
        start_tls: true,
        in_clear: true,
        auth: true,
        split: true,
    };

    fn on(
        stage: Stage,
        reply: &str,
        reason: Option<Reason>,
        left: &Alternatives,
    ) -> (Scope, NextAction) {
        let (code, enhanced) = reply.split_once(' ').unwrap_or((reply, ""));
        let enhanced = enhanced.parse().ok();
        let advice = Advice::on(stage, code.parse().unwrap(), enhanced, reason, left);
        (advice.scope, advice.action)
    }

    #[test]
    fn the_advice_follows_the_rfcs() {
        use {NextAction::*, Reason as R, Scope as S, Stage as T};
        let none = &Alternatives::default();
        for (stage, reply, reason, left, expected) in [
            (T::Connect, "220", None, &ALL, (S::Host, Proceed)),
            (T::Connect, "554", None, &ALL, (S::Host, NextHost)),
            (T::Connect, "554", None, none, (S::Host, Later)),
            (T::Connect, "521", None, none, (S::Host, GiveUp)),
            (T::Connect, "450", None, none, (S::Host, Later)),
            (T::Hello, "502", None, &ALL, (S::Connection, Hello)),
            (T::Hello, "550", None, &ALL, (S::Host, NextHost)),
            (T::Hello, "550", None, none, (S::Host, GiveUp)),
            (T::Hello, "421", None, none, (S::Connection, Later)),
            (T::StartTls, "454", None, &ALL, (S::Connection, Proceed)),
            (T::StartTls, "454", None, none, (S::Host, Later)),
            (T::Auth, "334", None, none, (S::Connection, Proceed)),
            (T::Auth, "535 5.7.8", None, &ALL, (S::Connection, Authenticate)),
            (T::Auth, "535 5.7.8", None, none, (S::Host, Later)),
            (T::Auth, "454 4.7.0", None, &ALL, (S::Host, Later)),
            (T::Auth, "538", None, &ALL, (S::Connection, StartTls)),
            (T::Mail, "530 5.7.0", None, &ALL, (S::Connection, Authenticate)),
            (T::Mail, "530 5.7.0", Some(R::Tls), &ALL, (S::Connection, StartTls)),
            (T::Mail, "555", None, &ALL, (S::Message, DropParameters)),
            (T::Mail, "555", None, none, (S::Message, GiveUp)),
            (T::Mail, "552 5.3.4", None, none, (S::Message, Shrink)),
            (T::Mail, "452 4.3.1", None, none, (S::Message, Later)),
            (T::Rcpt, "250", None, none, (S::Recipient, Proceed)),
            (T::Rcpt, "452 4.5.3", None, &ALL, (S::Recipient, Split)),
            (T::Rcpt, "452 4.5.3", None, none, (S::Recipient, Later)),
            (T::Rcpt, "452", None, &ALL, (S::Recipient, Split)),
            (T::Rcpt, "452", Some(R::MailboxFull), &ALL, (S::Recipient, Later)),
            (T::Rcpt, "552 5.2.2", None, &ALL, (S::Recipient, GiveUp)),
            (T::Rcpt, "450 4.2.0", Some(R::Greylisted), &ALL, (S::Recipient, Later)),
            (T::Rcpt, "550 5.1.1", None, &ALL, (S::Recipient, GiveUp)),
            (T::Rcpt, "421", None, &ALL, (S::Connection, NextHost)),
            (T::Data, "354", None, none, (S::Message, Proceed)),
            (T::Data, "451", None, none, (S::Message, Later)),
            (T::EndOfData, "250", None, none, (S::Message, Done)),
            (T::EndOfData, "552", None, none, (S::Message, Shrink)),
            (T::EndOfData, "550 5.7.1", Some(R::SpamContent), &ALL, (S::Message, GiveUp)),
            (T::EndOfData, "451", None, &ALL, (S::Message, Later)),
        ] {
            assert_eq!(on(stage, reply, reason, left), expected, "{stage:?} {reply} {reason:?}");
        }
    }

    #[test]
    fn a_reason_never_turns_a_transient_failure_into_a_permanent_one() {
        let final_words = [NextAction::GiveUp, NextAction::Shrink];
        for stage in Stage::ALL {
            for code in (400..600).filter_map(|it: u16| Code::try_from(it).ok()) {
                for left in [Alternatives::default(), ALL] {
                    let plain = Advice::on(*stage, code, None, None, &left).action;
                    for reason in Reason::ALL {
                        let finer = Advice::on(*stage, code, None, Some(*reason), &left).action;
                        if code.severity() == Severity::TransientNegative {
                            assert!(!final_words.contains(&finer), "{stage:?} {code} {reason:?}");
                        } else if final_words.contains(&plain)
                            // RFC 5321 4.5.3.1.10: 552 is treated as 452 if there are too many recipients.
                            && (*stage, code.get()) != (Stage::Rcpt, 552)
                        {
                            assert_ne!(finer, NextAction::Later, "{stage:?} {code} {reason:?}");
                        }
                    }
                }
            }
        }
    }
}
