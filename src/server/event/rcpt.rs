//! [`Rcpt`]: RCPT.

use super::Owed;
use super::question::{About, Asked, Row, question};
use crate::address::ForwardPath;
use crate::command::{Command, Front, RcptCommand, Verb};
use crate::reply::{Code, Refusal, Severity, Status, Text};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::refused_command::{Refused, error, idle, not_offered};
use crate::server::responder::Responder;
use crate::server::table::Input;
use crate::wire::SinkFull;

question! {
    /// RCPT (RFC 5321 4.1.1.3): a recipient. A refusal does not change the transaction.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nRCPT TO:<x@harbor.example>\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Rcpt(rcpt) => match rcpt.to().to_string().as_str() {
    ///         "<ben@harbor.example>" => rcpt.accept_with(Text::new("Ben is here").unwrap()),
    ///         _ => rcpt.refuse(Refusal::NO_SUCH_USER),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("250 2.1.5 Ben is here\r\n550 5.1.1 "));
    /// ```
    pub struct Rcpt<'a> {
        keep command: RcptCommand<'a>,
    }
    accept: "Accepts the recipient: `250 2.1.5`.";
}

impl<'a> Asked<'a> for Rcpt<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const {
                    &Accepting::new(
                        Code::OK,
                        Some(Status::DESTINATION_ADDRESS_VALID),
                        "Recipient OK",
                    )
                },
            )
        },
        accepted: |server, _, _| {
            server.transaction.count();
            server.state.enter(Input::Rcpt);
        },
        // A transient refusal says nothing about the existence of the mailbox.
        refused: |server, _, code, tx| match code.severity() {
            Severity::TransientNegative => server.count_idle(tx),
            _ => server.count_refused_recipient(tx),
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        let Command::Rcpt(command) = about.command()? else { return None };
        Some(Self { answer, command: *command })
    }
}

impl Server {
    /// Checks RCPT against the state, the offer and the limits.
    pub(in crate::server) fn check_rcpt(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::Rcpt(command) = command else { return Err(Refused::not_checked()) };
        if !self.state.allows(Input::Rcpt) {
            return Err(self.sequence(Refusal::BAD_SEQUENCE));
        }
        self.transaction.tried = true;
        if self.is_too_long(command.to().wire_len()) {
            return Err(Refused::TooLong(Refusal::BAD_FORWARD_PATH));
        }
        let unknown = command.has_unknown() && !self.config.unknown_parameters;
        if unknown || !self.offered.extensions().contains(command.extensions()) {
            return Err(error(not_offered(command.conneg() && !unknown)));
        }
        if !command.is_ascii() && !self.transaction.smtp_utf8 {
            return Err(idle(self.unexpected_utf8(Refusal::UTF8_RECIPIENT)));
        }
        if self.has_enough_recipients() {
            // RFC 5321 4.5.3.1.10: the client cannot know the limit, and the accepted recipients
            // receive the message.
            return Err(idle(Refusal::TOO_MANY_RECIPIENTS));
        }
        Ok(Owed::Rcpt)
    }

    fn has_enough_recipients(&self) -> bool {
        let offered = self.offered.limits().rcpt_max.unwrap_or(u32::MAX);
        self.transaction.recipients >= self.config.max_recipients.min(offered)
    }

    /// Returns the RCPT that was found at the front, if [`check_rcpt`](Self::check_rcpt) allows it. It is ASCII and has no
    /// parameters, so that nothing else is to be checked.
    #[inline(always)]
    pub(in crate::server) fn usual_rcpt<'a>(
        &self,
        line: &'a [u8],
        at: usize,
    ) -> Option<RcptCommand<'a>> {
        let command = Front::rcpt(line, at)?;
        let allowed = self.policy_refusal(Some(Verb::Rcpt)).is_none()
            && self.state.allows(Input::Rcpt)
            && !self.is_too_long(command.to().wire_len())
            && !self.has_enough_recipients();
        allowed.then_some(command)
    }
}

impl<'a> Rcpt<'a> {
    /// Creates the event of a usual command, whose question is the unanswered one.
    #[inline(always)]
    pub(in crate::server) const fn usual(answer: Responder<'a>, command: RcptCommand<'a>) -> Self {
        Self { answer, command }
    }

    /// Returns the forward-path: the recipient.
    #[must_use]
    pub const fn to(&self) -> ForwardPath<'a> {
        self.command.to()
    }

    /// Returns the command with its parameters.
    #[must_use]
    pub const fn command(&self) -> &RcptCommand<'a> {
        &self.command
    }

    /// Accepts the recipient, and tells the client that the message is forwarded to `path` (251,
    /// RFC 5321 3.4). The path is omitted if it does not fit, or if it is not ASCII in a
    /// transaction without SMTPUTF8 (RFC 6531 3.7.4).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Rcpt(rcpt) => rcpt.forward(ForwardPath::try_from("<ben@orchard.example>").unwrap()),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("251 2.1.5 User not local; will forward to <ben@orchard.example>\r\n"));
    /// ```
    pub fn forward(self, path: ForwardPath<'_>) {
        self.answer.forward(path);
    }

    /// Accepts the recipient with a reply of several lines, for example for CONNEG (RFC 4141 5).
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the lines do not fit. The next poll then refuses the recipient with
    /// 451.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example> CONNEG\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Conneg)),
    ///     Event::Rcpt(rcpt) => {
    ///         let lines = ["Recipient OK", "CONNEG (paper-size=A4)"];
    ///         rcpt.accept_lines(&lines.map(|line| Text::new(line).unwrap())).unwrap();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250-2.1.5 Recipient OK\r\n250 2.1.5 CONNEG (paper-size=A4)\r\n"));
    /// ```
    pub fn accept_lines(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::OK, Status::DESTINATION_ADDRESS_VALID, lines)
    }
}
