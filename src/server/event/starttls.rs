//! [`StartTls`]: STARTTLS (RFC 3207).

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::Command;
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::pending::Pending;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;
use crate::session::Violation;

question! {
    /// STARTTLS (RFC 3207 4): the client requests TLS.
    ///
    /// [`Handover`](crate::server::Handover) describes what follows.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nSTARTTLS\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
    ///     Event::StartTls(start) => start.refuse(Refusal::TLS_NOT_AVAILABLE), // the certificate has expired
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("454 4.7.0 TLS not available due to temporary reason\r\n"));
    /// ```
    pub struct StartTls<'a> {}
    accept: "Accepts with `220`, then returns [`Event::Secure`](super::Event::Secure) when the reply is written.";
}

impl<'a> Asked<'a> for StartTls<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const {
                    &Accepting::new(
                        Code::SERVICE_READY,
                        Some(Status::UNDEFINED),
                        "Ready to start TLS",
                    )
                },
            )
        },
        dropped: Dropped::Refused(Refusal::TLS_NOT_AVAILABLE),
        accepted: |server, _, _| {
            server.pending |= Pending::FLUSH;
            server.state.enter(Input::StartTls);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::StartTls => Some(Self { answer }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_start_tls(
        &mut self,
        _command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.offered_now(Extension::StartTls, Input::StartTls)?;
        match more {
            false => Ok(Owed::StartTls),
            true => {
                let violation = Violation::PlaintextAfterStartTls;
                Err(Refused::Closed(violation, &Refusal::SYNCHRONIZATION))
            }
        }
    }
}
