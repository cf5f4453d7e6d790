//! [`Hello`]: EHLO, HELO or LHLO.

use super::Owed;
use super::question::{About, Asked, Row, question};
use crate::command::{ClientName, Command};
use crate::extension::{Capabilities, EhloLine};
use crate::reply::Refusal;
use crate::server::Server;
use crate::server::refused_command::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// EHLO, HELO or LHLO (RFC 5321 4.1.1.1, RFC 2033 4.1). Accepting it drops an open transaction;
    /// refusing it does not.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::command::ClientName;
    ///
    /// let replies = play("EHLO relay.orchard.example\r\n", |event| match event {
    ///     Event::Hello(hello) => {
    ///         assert!(hello.is_extended());
    ///         assert_eq!(hello.name().to_string(), "relay.orchard.example");
    ///         hello.accept(&Capabilities::EMPTY.with(Extension::Pipelining));
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250-mx.harbor.example\r\n250 PIPELINING\r\n"));
    /// ```
    pub struct Hello<'a> {
        /// Returns the name that the client gives.
        get name: ClientName<'a>,
        keep extended: bool,
    }
}

impl<'a> Asked<'a> for Hello<'a> {
    const ROW: Row = Row {
        // `Hello::accept` writes the reply, which is the offer.
        reply: |_, _| None,
        accepted: |server, owed, _| {
            let Owed::Hello { extended } = owed else { return };
            server.begin(extended);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, owed: Owed, about: About<'a, '_>) -> Option<Self> {
        let Owed::Hello { extended } = owed else { return None };
        match *about.command()? {
            Command::Ehlo(name) | Command::Helo(name) | Command::Lhlo(name) => {
                Some(Self { answer, name, extended })
            }
            _ => None,
        }
    }
}

impl Server {
    /// Checks EHLO, HELO and LHLO against the role and the state.
    pub(in crate::server) fn check_hello(
        &mut self,
        command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        self.last_of_group(more)?;
        let (name, extended) = match (command, self.config.lmtp) {
            (Command::Lhlo(name), true) | (Command::Ehlo(name), false) => (name, true),
            (Command::Helo(name), false) => (name, false),
            // The verb belongs to the other protocol (RFC 2033 4.1), so it is unknown and not
            // unimplemented.
            _ => return Err(error(Refusal::COMMAND_UNRECOGNIZED)),
        };
        self.in_order(Input::Hello)?;
        self.client_name.set(name.as_bytes());
        Ok(Owed::Hello { extended })
    }
}

impl<'a> Hello<'a> {
    /// Returns `true` for EHLO and LHLO, after which extensions are available.
    #[must_use]
    pub const fn is_extended(&self) -> bool {
        self.extended
    }

    /// Accepts the client, and offers `capabilities`. Extensions that are not offered are refused
    /// from then on. HELO has no offer, but ENHANCEDSTATUSCODES still adds enhanced codes to the
    /// replies.
    ///
    /// The machine omits extensions that are not allowed or cannot work: STARTTLS with TLS,
    /// REQUIRETLS without TLS, AUTH without TLS unless
    /// [`danger_auth_in_clear`](crate::server::Config::danger_auth_in_clear) is set, BINARYMIME
    /// without CHUNKING, SMTPUTF8 without 8BITMIME. SIZE is offered with the limit that is
    /// enforced: the smaller of the limit in `capabilities` and
    /// [`max_message`](crate::server::Config::with_max_message).
    pub fn accept(self, capabilities: &Capabilities) {
        self.answer.hello(capabilities, &[]);
    }

    /// Accepts the client, and adds lines of the application to the offer: unknown keywords, and
    /// keywords with parameters as text. A line that names an extension offers it: `AUTH PLAIN`
    /// permits AUTH with PLAIN, and `LIMITS RCPTMAX=5` is enforced.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::EhloLine;
    ///
    /// let more = ["BURL imap", "X-COLOUR blue"].map(|line| EhloLine::try_from(line).unwrap());
    /// let replies = play("EHLO a.example\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept_with(&Capabilities::EMPTY, &more),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250-mx.harbor.example\r\n250-BURL imap\r\n250 X-COLOUR blue\r\n"));
    /// ```
    pub fn accept_with(self, capabilities: &Capabilities, more: &[EhloLine<'_>]) {
        self.answer.hello(capabilities, more);
    }
}
