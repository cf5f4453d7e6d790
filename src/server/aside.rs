//! The events of what some servers do beside taking mail: BURL, ETRN, ATRN, XCLIENT and XFORWARD.

use super::answer::Answer;
use super::question::{acceptable, question};
use super::reply_out::fixed;
use crate::command::{Argument, Parameters, Url};
use crate::reply::{Code, Status};

/// BURL (RFC 4468 3): the next piece of the content is what this URL names. The first piece of a
/// message may be one, and any that follows; with `LAST` it ends the message.
///
/// ```
#[doc = include_str!("example.in")]
/// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n\
///              BURL imap://ana@imap.harbor.example/outbox;uid=25 LAST\r\n";
/// let replies = play(input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Burl)),
///     Event::Burl(burl) => {
///         assert!(burl.url().as_str().starts_with("imap://") && burl.is_last());
///         burl.accept_with(Text::new("fetched and queued").unwrap());
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250 2.5.0 fetched and queued\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Burl<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) url: Url<'a>,
    pub(super) last: bool,
    pub(super) recipient: Option<usize>,
}

question!(Burl);
acceptable!(Burl, "The piece is there: `250 2.5.0`. With `LAST`, the message is taken.");

impl<'a> Burl<'a> {
    /// What to fetch.
    #[must_use]
    pub const fn url(&self) -> Url<'a> {
        self.url
    }

    /// Whether it ends the message.
    #[must_use]
    pub const fn is_last(&self) -> bool {
        self.last
    }

    /// On LMTP, with `LAST`: the recipient that the answer is for (RFC 2033 4.2), as with
    /// [`Message::recipient`](super::Message::recipient). The question comes once for each.
    #[must_use]
    pub const fn recipient(&self) -> Option<usize> {
        self.recipient
    }
}

/// ETRN (RFC 1985): the client asks to start the queue for a host.
///
/// ```
#[doc = include_str!("example.in")]
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
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Etrn<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) node: Argument<'a>,
}

question!(Etrn);
acceptable!(Etrn, "The queue is started: 250.");

impl<'a> Etrn<'a> {
    /// The host; with `@` in front all below it, with `#` a queue (RFC 1985 5.2).
    #[must_use]
    pub const fn node(&self) -> Argument<'a> {
        self.node
    }

    /// Nothing waits for the host: 251.
    ///
    /// ```
    #[doc = include_str!("example.in")]
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
        // 251 and 252 mean other things here than behind RCPT and VRFY (RFC 1985 5.3).
        let text = fixed("OK, no messages waiting");
        self.answer.accept_as(Code::USER_NOT_LOCAL_WILL_FORWARD, Status::UNDEFINED, text);
    }

    /// What waits is on its way: 252.
    pub fn started(self) {
        let text = fixed("OK, pending messages started");
        self.answer.accept_as(Code::CANNOT_VRFY, Status::UNDEFINED, text);
    }

    /// `count` messages wait: 253.
    pub fn pending(self, count: u32) {
        self.answer.pending(count);
    }
}

/// ATRN (RFC 2645 5.2): the client, which has logged in, wants to change roles and get its mail.
///
/// ```
#[doc = include_str!("example.in")]
/// let mut reversed = false;
/// let replies = play("EHLO gw.a.example\r\nATRN a.example,b.a.example\r\n", |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Atrn)),
///     Event::Atrn(atrn) => {
///         assert_eq!(atrn.domains().unwrap().as_str(), "a.example,b.a.example");
///         atrn.accept();
///     }
///     Event::Reversed => reversed = true, // go on with a Client on this connection
///     other => usual(other),
/// });
/// assert!(reversed && replies.ends_with("250 2.0.0 OK, now reversing the connection\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Atrn<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) domains: Option<Argument<'a>>,
}

question!(Atrn);
acceptable!(
    Atrn,
    "Changes roles: 250, then [`Event::Reversed`](super::Event::Reversed) when it is written."
);

impl<'a> Atrn<'a> {
    /// The domains, divided by commas; without any, all that are the client's.
    #[must_use]
    pub const fn domains(&self) -> Option<Argument<'a>> {
        self.domains
    }
}

/// XCLIENT (Postfix): a proxy tells about the client behind it. Only attributes that were offered
/// come here; who may say it is for the application to know.
///
/// ```
#[doc = include_str!("example.in")]
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
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct XClient<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) attributes: Parameters<'a>,
}

question!(XClient);
acceptable!(XClient, "Begins anew, with that client: the greeting 220.");

/// XFORWARD (Postfix): what a content filter logs of the client, for the messages of the next
/// transaction. Only attributes that were offered come here.
///
/// ```
#[doc = include_str!("example.in")]
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
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct XForward<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) attributes: Parameters<'a>,
}

question!(XForward);
acceptable!(XForward, "Noted: 250.");

impl<'a> XClient<'a> {
    /// The attributes, with values in xtext.
    #[must_use]
    pub const fn attributes(&self) -> Parameters<'a> {
        self.attributes
    }
}

impl<'a> XForward<'a> {
    /// The attributes, with values in xtext.
    #[must_use]
    pub const fn attributes(&self) -> Parameters<'a> {
        self.attributes
    }
}
