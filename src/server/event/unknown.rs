//! [`Unknown`]: a command with an unknown verb.

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::{Command, UnknownCommand};
use crate::reply::{Code, Refusal, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::malformed::is_other_protocol;
use crate::server::refused_command::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::Input;
use crate::session::Violation;

question! {
    /// A command with an unknown verb, for private extensions.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("XBREW pot-1\r\n", |event| match event {
    ///     Event::Unknown(unknown) => {
    ///         assert_eq!(unknown.command().to_string(), "XBREW pot-1");
    ///         unknown.accept_with(Text::new("brewing").unwrap());
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 brewing\r\n"));
    /// ```
    pub struct Unknown<'a> {
        keep command: UnknownCommand<'a>,
    }
    accept: "Accepts with `250 2.0.0`.";
}

impl<'a> Asked<'a> for Unknown<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some(const { &Accepting::new(Code::OK, Some(Status::UNDEFINED), "OK") }),
        dropped: Dropped::Refused(Refusal::COMMAND_UNRECOGNIZED),
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Query),
        refused: |server, _, code, tx| server.count_refused(Weight::Error, code, tx),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Unknown(command) => Some(Self { answer, command }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_unknown(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::Unknown(unknown) = command else { return Err(Refused::not_checked()) };
        if is_other_protocol(unknown.verb()) {
            return Err(Refused::Closed(Violation::OtherProtocol, &Refusal::NOT_SMTP));
        }
        // The command may be a response of AUTH that was sent too early, and is not shown.
        if self.confidential {
            return Err(error(Refusal::COMMAND_UNRECOGNIZED));
        }
        self.in_order(Input::Query).map(|()| Owed::Unknown)
    }
}

impl<'a> Unknown<'a> {
    /// Returns the command with its rest.
    #[must_use]
    pub const fn command(&self) -> &UnknownCommand<'a> {
        &self.command
    }
}
