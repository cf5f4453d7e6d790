//! [`Mail`]: MAIL.

use super::Owed;
use super::question::{About, Asked, Row, question};
use crate::address::ReversePath;
use crate::command::{BodyKind, ByMode, Command, Front, Hold, MailCommand, Verb};
use crate::reply::{Code, Refusal, Status, Text};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::content::limit;
use crate::server::refused_command::{Refused, not_offered};
use crate::server::responder::Responder;
use crate::server::table::{Input, State};

question! {
    /// MAIL (RFC 5321 4.1.1.2): the client begins a transaction.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::address::ReversePath;
    ///
    /// let replies = play("EHLO a.example\r\nMAIL FROM:<> SIZE=5\r\nMAIL FROM:<>\r\n", |event| match event {
    ///     Event::Mail(mail) => {
    ///         assert_eq!(mail.from(), ReversePath::Null);
    ///         assert_eq!(mail.command().size(), None); // SIZE is not offered, so the machine refuses it
    ///         mail.accept_with(Text::new("a report").unwrap());
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n555 5.5.4 "));
    /// assert!(replies.ends_with("250 2.1.0 a report\r\n"));
    /// ```
    pub struct Mail<'a> {
        keep command: MailCommand<'a>,
    }
    accept: "Accepts with `250 2.1.0`, which opens the transaction.";
}

impl<'a> Asked<'a> for Mail<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const { &Accepting::new(Code::OK, Some(Status::OTHER_ADDRESS_STATUS), "Sender OK") },
            )
        },
        accepted: |server, owed, _| {
            let Owed::Mail { smtp_utf8, binary } = owed else { return };
            server.open_transaction(smtp_utf8, binary);
            server.state.enter(Input::Mail);
        },
        refused: |server, _, _, tx| {
            server.mail_refused = true;
            server.count_idle(tx);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, owed: Owed, about: About<'a, '_>) -> Option<Self> {
        let Owed::Mail { smtp_utf8, .. } = owed else { return None };
        let Command::Mail(command) = about.command()? else { return None };
        answer.server.utf8 = smtp_utf8;
        Some(Self { answer, command: *command })
    }
}

impl Server {
    /// Checks MAIL against the state, the offer and the limits.
    pub(in crate::server) fn check_mail(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::Mail(command) = command else { return Err(Refused::not_checked()) };
        let ready = self.state.allows(Input::Mail);
        if ready && self.is_too_long(command.from().wire_len()) {
            self.mail_refused = true;
            return Err(Refused::TooLong(Refusal::BAD_REVERSE_PATH));
        }
        match self.refuses_mail(command) {
            Some((refusal, weight)) => {
                self.mail_refused |= self.state == State::Ready;
                Err(Refused::With(refusal, weight))
            }
            None => {
                let binary = command.body() == Some(BodyKind::BinaryMime);
                Ok(Owed::Mail { smtp_utf8: command.smtp_utf8(), binary })
            }
        }
    }

    /// Returns the MAIL that was found at the front, if [`check_mail`](Self::check_mail) allows it. It is ASCII and has no
    /// parameters, so that nothing else is to be checked.
    #[inline(always)]
    pub(in crate::server) fn usual_mail<'a>(
        &self,
        line: &'a [u8],
        at: usize,
    ) -> Option<MailCommand<'a>> {
        let command = Front::mail(line, at)?;
        let allowed = self.policy_refusal(Some(Verb::Mail)).is_none()
            && self.state.allows(Input::Mail)
            && !self.is_too_long(command.from().wire_len());
        allowed.then_some(command)
    }

    fn refuses_mail(&self, command: &MailCommand<'_>) -> Option<(Refusal<'static>, Weight)> {
        if !self.state.allows(Input::Mail) {
            return Some((Refusal::BAD_SEQUENCE, Weight::Error));
        }
        let unknown = command.has_unknown() && !self.config.unknown_parameters;
        let needed = match self.config.syntax.unoffered_parameters || self.config.unknown_parameters
        {
            true => command.extensions_needed(),
            false => command.extensions(),
        };
        if unknown || !self.offered.extensions().contains(needed) {
            return Some((not_offered(command.may_convert() && !unknown), Weight::Error));
        }
        // A correct client may send these, because it does not know the reason.
        let idle = |refusal| Some((refusal, Weight::Idle));
        if let Some(refusal) = self.refuses_times(command) {
            return idle(refusal);
        }
        if !command.is_ascii() && !command.smtp_utf8() {
            return idle(self.unexpected_utf8(Refusal::UTF8_SENDER));
        }
        let too_big = |size| size > limit(&self.config, self.offered.size());
        match command.size().is_some_and(too_big) {
            true => idle(Refusal::MESSAGE_TOO_BIG),
            false => None,
        }
    }

    /// Returns the refusal of times that exceed the offer.
    fn refuses_times(&self, command: &MailCommand<'_>) -> Option<Refusal<'static>> {
        let least = self.offered.deliver_by().and_then(|least| i32::try_from(least).ok());
        if let (Some(by), Some(least)) = (command.deliver_by(), least) {
            // RFC 2852 4: the message would be returned before it could be delivered.
            if by.mode() == ByMode::Return && by.seconds() < least {
                return Some(Refusal::BY_TIME_TOO_SHORT);
            }
        }
        let most = self.offered.future_release()?;
        let beyond = match command.hold()? {
            Hold::For(seconds) => seconds > most.max_interval,
            Hold::Until(moment) => moment.unix() > most.max_date_time.unix(),
        };
        beyond.then_some(Refusal::HOLD_TOO_LONG)
    }
}

impl<'a> Mail<'a> {
    /// Creates the event of a usual command, whose question is the unanswered one.
    #[inline(always)]
    pub(in crate::server) fn usual(answer: Responder<'a>, command: MailCommand<'a>) -> Self {
        answer.server.utf8 = false;
        Self { answer, command }
    }

    /// Returns the reverse-path, to which reports about the message are sent.
    #[must_use]
    pub const fn from(&self) -> ReversePath<'a> {
        self.command.from()
    }

    /// Returns the command with its parameters.
    #[must_use]
    pub const fn command(&self) -> &MailCommand<'a> {
        &self.command
    }

    /// Resumes an interrupted message of CHECKPOINT (RFC 1845): 355, after which DATA follows
    /// without RCPT.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<> TRANSID=<1@a.example>\r\nDATA\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Checkpoint)),
    ///     Event::Mail(mail) => mail.restart(63), // octets received before the interruption
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n355 63 is the transaction offset\r\n354 "));
    /// ```
    pub fn restart(self, offset: u64) {
        self.answer.restart(offset);
    }

    /// Accepts with another status and a text of the application, for example `2.3.6` and the
    /// assigned priority (RFC 6710 5).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::reply::Status;
    ///
    /// let replies = play("EHLO a.example\r\nMAIL FROM:<> MT-PRIORITY=9\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::MtPriority)),
    ///     Event::Mail(mail) => mail.accept_as(
    ///         Status::REQUESTED_PRIORITY_WAS_CHANGED,
    ///         Text::new("3 is the new priority").unwrap(),
    ///     ),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 2.3.6 3 is the new priority\r\n"));
    /// ```
    pub fn accept_as(self, status: Status, text: Text<'_>) {
        self.answer.accept_as(Code::OK, status, text);
    }
}
