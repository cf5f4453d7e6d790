//! [`Help`]: HELP.

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
    /// HELP (RFC 5321 4.1.1.8): the client requests a help text.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("HELP data\r\n", |event| match event {
    ///     Event::Help(help) => {
    ///         assert_eq!(help.argument().unwrap().as_bytes(), b"data");
    ///         let lines = ["The message follows.", "End it with a dot on a line."];
    ///         help.text(&lines.map(|line| Text::new(line).unwrap())).unwrap();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("214-The message follows.\r\n214 End it with a dot on a line.\r\n"));
    /// ```
    pub struct Help<'a> {
        /// Returns the topic, or `None` if it is absent.
        get argument: Option<Argument<'a>>,
    }
}

impl<'a> Asked<'a> for Help<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const { &Accepting::new(Code::HELP_MESSAGE, Some(Status::UNDEFINED), "See RFC 5321") },
            )
        },
        dropped: Dropped::Accepted,
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Query),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Help(argument) => Some(Self { answer, argument }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_help(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::Help(argument) = command else { return Err(Refused::not_checked()) };
        self.in_order(Input::Query)?;
        self.check_argument(*argument).map(|()| Owed::Help)
    }
}

impl<'a> Help<'a> {
    /// Accepts with 214 and these lines.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the lines do not fit. The next poll then gives the default answer.
    pub fn text(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::HELP_MESSAGE, Status::UNDEFINED, lines)
    }
}
