//! [`Reset`]: RSET.

use super::question::{About, Asked, Dropped, Row, question};
use super::{DropCause, Owed};
use crate::command::Command;
use crate::reply::{Code, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// RSET (RFC 5321 4.1.1.5): the client drops the transaction.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("RSET\r\n", |event| match event {
    ///     Event::Reset(reset) => reset.accept_with(Text::new("transaction dropped").unwrap()),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 transaction dropped\r\n"));
    /// ```
    pub struct Reset<'a> {}
    accept: "Accepts with `250 2.0.0`, and drops the transaction.";
}

impl<'a> Asked<'a> for Reset<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some(const { &Accepting::new(Code::OK, Some(Status::UNDEFINED), "OK") }),
        dropped: Dropped::Accepted,
        counts: Weight::Idle,
        accepted: |server, _, _| {
            server.drop_transaction(DropCause::Reset);
            server.mail_refused = false;
            server.state.enter(Input::Reset);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Rset => Some(Self { answer }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_reset(
        &mut self,
        _command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        self.in_order(Input::Reset).map(|()| Owed::Reset)
    }
}
