//! [`Quit`]: QUIT.

use super::question::{About, Asked, Dropped, Named, Row, question};
use super::{DropCause, Owed};
use crate::command::Command;
use crate::reply::{Code, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// QUIT (RFC 5321 4.1.1.10): the client ends the session. An open transaction is dropped.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("QUIT\r\n", |event| match event {
    ///     Event::Quit(quit) => quit.accept_with(Text::new("see you").unwrap()),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("221 mx.harbor.example see you\r\n"));
    /// ```
    pub struct Quit<'a> {}
    accept: "Accepts with `221 2.0.0 host`, which ends the session.";
}

impl<'a> Asked<'a> for Quit<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const {
                    &Accepting::new(
                        Code::SERVICE_CLOSING,
                        Some(Status::UNDEFINED),
                        "closing connection",
                    )
                },
            )
        },
        named: Named::Accepted,
        dropped: Dropped::Accepted,
        accepted: |server, _, _| {
            server.drop_transaction(DropCause::Quit);
            server.state.enter(Input::Quit);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Quit => Some(Self { answer }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_quit(
        &mut self,
        _command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        self.in_order(Input::Quit).map(|()| Owed::Quit)
    }
}
