//! [`Expand`]: EXPN, if the server has offered it.

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::{Argument, Command};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status, Text};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::refused_command::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::Input;
use crate::wire::SinkFull;

question! {
    /// EXPN (RFC 5321 3.5, 4.1.1.7): the client requests the members of a list.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("EHLO a.example\r\nEXPN crew\r\n", |event| match event {
    ///     Event::Expand(expand) => {
    ///         assert_eq!(expand.argument().as_bytes(), b"crew");
    ///         let crew = ["<ana@harbor.example>", "<ben@harbor.example>"];
    ///         expand.members(&crew.map(|name| Text::new(name).unwrap())).unwrap();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250-2.1.5 <ana@harbor.example>\r\n250 2.1.5 <ben@harbor.example>\r\n"));
    /// ```
    pub struct Expand<'a> {
        /// Returns the list, without the parameter SMTPUTF8.
        get argument: Argument<'a>,
        keep utf8: bool,
    }
}

impl<'a> Asked<'a> for Expand<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some(&Accepting::CANNOT_VRFY),
        dropped: Dropped::Refused(Refusal::RELAY_DENIED),
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Query),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        let Command::Expn(argument) = *about.command()? else { return None };
        let argument = answer.server.without_smtp_utf8(argument);
        let utf8 = answer.server.utf8;
        Some(Self { answer, argument, utf8 })
    }
}

impl Server {
    pub(in crate::server) fn check_expand(
        &mut self,
        command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.last_of_group(more)?;
        let Command::Expn(argument) = command else { return Err(Refused::not_checked()) };
        // RFC 5321 4.1.1.1: EXPN is optional, so it must be offered.
        if !self.offered.has(Extension::Expn) {
            return Err(error(Refusal::COMMAND_NOT_IMPLEMENTED));
        }
        self.in_order(Input::Query)?;
        self.check_argument(Some(*argument)).map(|()| Owed::Expand)
    }
}

impl<'a> Expand<'a> {
    /// Returns `true` if the command has the parameter SMTPUTF8: see
    /// [`Verify::smtp_utf8`](crate::server::Verify::smtp_utf8).
    #[must_use]
    pub const fn smtp_utf8(&self) -> bool {
        self.utf8
    }

    /// Accepts with 250 and a line for each member.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the lines do not fit. The next poll then gives the default answer.
    pub fn members(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::OK, Status::DESTINATION_ADDRESS_VALID, lines)
    }
}
