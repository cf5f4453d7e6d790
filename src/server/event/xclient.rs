//! [`XClient`]: XCLIENT (Postfix).

use super::Owed;
use super::question::{About, Asked, Dropped, Named, Row, question};
use crate::command::{Command, Parameters};
use crate::extension::{Attributes, Extension};
use crate::reply::Refusal;
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::pending::Pending;
use crate::server::refused_command::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// XCLIENT (Postfix): a proxy sends attributes of its client. The machine refuses attributes
    /// that were not offered. The application decides whether the proxy is authorized.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::Attributes;
    ///
    /// let input = "EHLO proxy.a.example\r\nXCLIENT ADDR=192.0.2.7 NAME=[UNAVAILABLE]\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_xclient(Attributes::ADDR | Attributes::NAME)),
    ///     Event::XClient(xclient) => {
    ///         let address = xclient.attributes().iter().next().unwrap();
    ///         assert_eq!(address.to_string(), "ADDR=192.0.2.7");
    ///         xclient.accept();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("220 mx.harbor.example ESMTP\r\n"));
    /// ```
    pub struct XClient<'a> {
        /// Returns the attributes, with values in xtext.
        get attributes: Parameters<'a>,
    }
    accept: "Accepts with the greeting 220: the session restarts with the attributes of the client.";
}

impl<'a> Asked<'a> for XClient<'a> {
    const ROW: Row = Row {
        reply: |config, _| Some(Accepting::greeting(config)),
        named: Named::Accepted,
        dropped: Dropped::Refused(Refusal::NOT_AUTHORIZED),
        counts: Weight::Idle,
        accepted: |server, _, _| {
            server.pending |= Pending::FLUSH;
            server.reset_client();
            server.state.enter(Input::XClient);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        match *about.command()? {
            Command::XClient(attributes) => Some(Self { answer, attributes }),
            _ => None,
        }
    }
}

impl Server {
    pub(in crate::server) fn check_xclient(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::XClient(attributes) = command else { return Err(Refused::not_checked()) };
        self.offered_now(Extension::XClient, Input::XClient)?;
        fits_offer(self.offered.xclient(), *attributes).map(|()| Owed::XClient)
    }
}

pub(super) fn fits_offer(offered: Attributes, attributes: Parameters<'_>) -> Result<(), Refused> {
    let names = attributes.iter().map(|it| Attributes::of_name(it.keyword().as_bytes()));
    if offered.contains(names.collect()) { Ok(()) } else { Err(error(Refusal::SYNTAX)) }
}
