//! [`Atrn`]: ATRN (RFC 2645).

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::{Argument, Command};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::pending::Pending;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// ATRN (RFC 2645 5.2): an authenticated client requests to reverse the roles and to receive
    /// its messages.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let mut reversed = false;
    /// let replies = play("EHLO gw.a.example\r\nATRN a.example,b.a.example\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Atrn)),
    ///     Event::Atrn(atrn) => {
    ///         assert_eq!(atrn.domains().unwrap().as_str(), "a.example,b.a.example");
    ///         atrn.accept();
    ///     }
    ///     Event::Reversed => reversed = true, // continue with a `Client` on this connection
    ///     other => usual(other),
    /// });
    /// assert!(reversed && replies.ends_with("250 2.0.0 OK, now reversing the connection\r\n"));
    /// ```
    pub struct Atrn<'a> {
        /// Returns the domains, separated by commas, or `None` for all domains of the client.
        get domains: Option<Argument<'a>>,
    }
    accept: "Accepts with 250, then returns [`Event::Reversed`](super::Event::Reversed) when the reply is written.";
}

impl<'a> Asked<'a> for Atrn<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const {
                    &Accepting::new(
                        Code::OK,
                        Some(Status::UNDEFINED),
                        "OK, now reversing the connection",
                    )
                },
            )
        },
        dropped: Dropped::Refused(Refusal::ATRN_REFUSED),
        accepted: |server, _, _| {
            server.pending |= Pending::FLUSH;
            server.state.enter(Input::Atrn);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Atrn(domains) => Some(Self { answer, domains }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_atrn(
        &mut self,
        _command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.last_of_group(more)?;
        self.offered_now(Extension::Atrn, Input::Atrn).map(|()| Owed::Atrn)
    }
}
