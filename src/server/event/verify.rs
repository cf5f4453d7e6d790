//! [`Verify`]: VRFY.

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::{Argument, Command};
use crate::reply::{Code, Status, Text};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;
use crate::wire::SinkFull;

question! {
    /// VRFY (RFC 5321 3.5, 4.1.1.6): the client requests to verify a user. The default answer is
    /// 252, which reveals nothing.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("EHLO a.example\r\nVRFY ben\r\nVRFY eve\r\nVRFY dan\r\n", |event| match event {
    ///     Event::Verify(verify) => match verify.argument().as_bytes() {
    ///         b"ben" => verify.found(&[Text::new("Ben <ben@harbor.example>").unwrap()]).unwrap(),
    ///         b"eve" => verify.refuse(Refusal::NO_SUCH_USER),
    ///         _ => verify.accept_with(Text::new("just try").unwrap()),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n250 2.1.5 Ben <ben@harbor.example>\r\n550 5.1.1 "));
    /// assert!(replies.ends_with("\r\n252 2.5.0 just try\r\n"));
    /// ```
    pub struct Verify<'a> {
        /// Returns the user or mailbox, without the parameter SMTPUTF8.
        get argument: Argument<'a>,
        keep utf8: bool,
    }
    accept: "Accepts with 252: the server cannot verify the user, but accepts messages for it.";
}

impl<'a> Asked<'a> for Verify<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some(&Accepting::CANNOT_VRFY),
        dropped: Dropped::Accepted,
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Query),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        let Command::Vrfy(argument) = *about.command()? else { return None };
        let argument = answer.server.without_smtp_utf8(argument);
        let utf8 = answer.server.utf8;
        Some(Self { answer, argument, utf8 })
    }
}

impl Server {
    pub(in crate::server) fn check_verify(
        &mut self,
        command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.last_of_group(more)?;
        let Command::Vrfy(argument) = command else { return Err(Refused::not_checked()) };
        self.in_order(Input::Query)?;
        self.check_argument(Some(*argument)).map(|()| Owed::Verify)
    }
}

impl<'a> Verify<'a> {
    /// Returns `true` if the command has the parameter SMTPUTF8 (RFC 6531 3.7.4.2), so that the
    /// reply may hold UTF-8. Otherwise each non-ASCII character is replaced.
    #[must_use]
    pub const fn smtp_utf8(&self) -> bool {
        self.utf8
    }

    /// Accepts with 250 and a line for each match.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the lines do not fit. The next poll then gives the default answer.
    pub fn found(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::OK, Status::DESTINATION_ADDRESS_VALID, lines)
    }
}
