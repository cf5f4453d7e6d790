//! [`Etrn`]: ETRN (RFC 1985).

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::{Argument, Command};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status, Text};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// ETRN (RFC 1985): the client requests the delivery of the queue of a host.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nETRN a.example\r\nETRN far.example\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Etrn)),
    ///     Event::Etrn(etrn) => match etrn.node().as_str() {
    ///         "a.example" => etrn.pending(14),
    ///         _ => etrn.refuse(Refusal::NODE_NOT_ALLOWED),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n253 2.0.0 OK, 14 pending messages\r\n459 4.7.1 "));
    /// ```
    pub struct Etrn<'a> {
        /// Returns the host. With the prefix `@` it includes all subdomains, with `#` it is a queue
        /// (RFC 1985 5.2).
        get node: Argument<'a>,
    }
    accept: "Accepts with 250: the delivery of the queue has started.";
}

impl<'a> Asked<'a> for Etrn<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const { &Accepting::new(Code::OK, Some(Status::UNDEFINED), "OK, queuing started") },
            )
        },
        dropped: Dropped::Refused(Refusal::NODE_NOT_ALLOWED),
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Aside),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::Etrn(node) => Some(Self { answer, node }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_etrn(
        &mut self,
        _command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.last_of_group(more)?;
        self.offered_now(Extension::Etrn, Input::Aside).map(|()| Owed::Etrn)
    }
}

impl<'a> Etrn<'a> {
    /// Accepts with 251: no messages are pending for the host.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("EHLO a.example\r\nETRN a.example\r\nETRN @b.example\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Etrn)),
    ///     Event::Etrn(etrn) if etrn.node().as_str() == "a.example" => etrn.nothing_waits(),
    ///     Event::Etrn(etrn) => etrn.started(),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with(
    ///     "251 2.0.0 OK, no messages waiting\r\n252 2.0.0 OK, pending messages started\r\n"
    /// ));
    /// ```
    pub fn nothing_waits(self) {
        // 251 and 252 have other meanings than after RCPT and VRFY (RFC 1985 5.3).
        let text = Text::fixed("OK, no messages waiting");
        self.answer.accept_as(Code::USER_NOT_LOCAL_WILL_FORWARD, Status::UNDEFINED, text);
    }

    /// Accepts with 252: the delivery of the pending messages has started.
    pub fn started(self) {
        let text = Text::fixed("OK, pending messages started");
        self.answer.accept_as(Code::CANNOT_VRFY, Status::UNDEFINED, text);
    }

    /// Accepts with 253: `count` messages are pending.
    pub fn pending(self, count: u32) {
        self.answer.pending(count);
    }
}
