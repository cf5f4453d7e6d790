//! [`XForward`]: XFORWARD (Postfix).

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use super::xclient::fits_offer;
use crate::command::{Command, Parameters};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::refused_command::Refused;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// XFORWARD (Postfix): attributes of the original client, which a content filter logs for the
    /// next transaction. The machine refuses attributes that were not offered.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::Attributes;
    ///
    /// let replies = play("EHLO filter.a.example\r\nXFORWARD IDENT=4F1A\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_xforward(Attributes::IDENT)),
    ///     Event::XForward(xforward) => {
    ///         assert_eq!(xforward.attributes().as_bytes(), b"IDENT=4F1A");
    ///         xforward.accept();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 2.0.0 OK\r\n"));
    /// ```
    pub struct XForward<'a> {
        /// Returns the attributes, with values in xtext.
        get attributes: Parameters<'a>,
    }
    accept: "Accepts with 250.";
}

impl<'a> Asked<'a> for XForward<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some(const { &Accepting::new(Code::OK, Some(Status::UNDEFINED), "OK") }),
        dropped: Dropped::Refused(Refusal::NOT_AUTHORIZED),
        counts: Weight::Idle,
        accepted: |server, _, _| server.state.enter(Input::Aside),
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::XForward(attributes) => Some(Self { answer, attributes }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_xforward(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::XForward(attributes) = command else { return Err(Refused::not_checked()) };
        self.offered_now(Extension::XForward, Input::Aside)?;
        fits_offer(self.offered.xforward(), *attributes).map(|()| Owed::XForward)
    }
}
