//! [`Noop`]: NOOP.

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::{Argument, Command};
use crate::reply::{Code, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// NOOP (RFC 5321 4.1.1.9).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("NOOP ping\r\n", |event| match event {
    ///     Event::Noop(noop) => {
    ///         assert_eq!(noop.argument().unwrap().as_bytes(), b"ping");
    ///         noop.accept_with(Text::new("pong").unwrap());
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 pong\r\n"));
    /// ```
    pub struct Noop<'a> {
        /// Returns the argument, which has no meaning.
        get argument: Option<Argument<'a>>,
    }
    accept: "Accepts with `250 2.0.0`.";
}

impl<'a> Asked<'a> for Noop<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some(const { &Accepting::new(Code::OK, Some(Status::UNDEFINED), "OK") }),
        dropped: Dropped::Accepted,
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Query),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Noop(argument) => Some(Self { answer, argument }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_noop(
        &mut self,
        command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.last_of_group(more)?;
        let Command::Noop(argument) = command else { return Err(Refused::not_checked()) };
        self.in_order(Input::Query)?;
        self.check_argument(*argument).map(|()| Owed::Noop)
    }
}
