//! The permit [`Envelope`]: the commands in a transaction.

use super::body::{Chunk, Held};
use crate::address::ForwardPath;
use crate::body::Stuff;
use crate::buffer::Buffer;
use crate::client::Client;
use crate::client::config::Config;
use crate::client::expect::Expect;
use crate::client::not_sent::NotSent;
use crate::client::send::DATA;
use crate::client::table::{Input, State};
use crate::client::ticket::Ticket;
use crate::command::{Command, RcptParameters, Url};
use crate::extension::{Capabilities, Extensions};

/// A permit for a command in a transaction: a recipient or the content.
///
/// ```
#[doc = include_str!("../example.in")]
/// let server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n550 5.1.1 no such user\r\n354 go\r\n"];
/// let mut to = ["<ben@harbor.example>", "<eve@harbor.example>"].into_iter();
/// let commands = play(&server, |event| match event {
///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
///     Event::Envelope(envelope) => match to.next() {
///         Some(to) => {
///             let to = ForwardPath::try_from(to).unwrap();
///             envelope.rcpt(to, &RcptParameters::new()).unwrap();
///         }
///         None => drop(envelope.data().unwrap()),
///     },
///     Event::Body(body) => body.abort(), // this example ends here
///     _ => {}
/// });
/// assert!(commands.ends_with("RCPT TO:<ben@harbor.example>\r\nRCPT TO:<eve@harbor.example>\r\nDATA\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Envelope<'a> {
    pub(crate) client: &'a mut Client,
    pub(crate) tx: &'a mut Buffer,
}

impl Envelope<'_> {
    /// Sends RCPT (RFC 5321 4.1.1.3) for one recipient.
    ///
    /// # Errors
    ///
    /// - [`NotSent::NotOffered`] or [`NotSent::NotAscii`] if the server does not offer what a
    ///   parameter or the address needs;
    /// - [`NotSent::InChunks`] if content was sent in chunks;
    /// - [`NotSent::LimitReached`] if the server accepts no more RCPT (RFC 9422);
    /// - [`NotSent::TooLong`] if the output has no space.
    // Whether there are parameters is mostly known where it is called.
    #[cfg_attr(not(target_os = "none"), inline)]
    pub fn rcpt(
        self,
        to: ForwardPath<'_>,
        parameters: &RcptParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        match !cfg!(target_os = "none") && parameters.is_empty() {
            true => self.client.send_bare_rcpt(self.tx, to),
            false => self.client.send_rcpt(self.tx, to, parameters),
        }
    }

    /// Sends DATA (RFC 5321 4.1.1.4). If the server has refused all recipients and still replies
    /// 354, the machine sends only the end-of-message marker (RFC 2920 3.1).
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::InChunks`] if content was sent in chunks or the message is BINARYMIME,
    /// and [`NotSent::TooLong`] if the output has no space.
    pub fn data(self) -> Result<Ticket, NotSent> {
        if !self.client.state.allows(Input::Data) || self.client.transaction.binary {
            return Err(NotSent::InChunks);
        }
        let ticket = self.client.send_line(Expect::Data, self.tx, &DATA)?;
        self.client.state.enter(Input::Data);
        Ok(ticket)
    }

    /// Sends BDAT (RFC 3030 2), which announces a chunk of `size` octets on the wire. The following
    /// [`Body`](crate::client::Body) permits accept exactly this number. With `last` the chunk ends the
    /// message; otherwise an `Envelope` permit for the next chunk follows. An empty chunk has no
    /// `Body`.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotOffered`] if the server does not offer CHUNKING, and
    /// [`NotSent::TooLong`] if the output has no space.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let server = [GREETING, "250-mx.harbor.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n", "250 OK\r\n250 OK\r\n250 OK\r\n", BYE];
    /// let (mut named, mut begun) = (false, false);
    /// let commands = play(&server, |event| match event {
    ///     Event::Idle(idle) if begun => drop(idle.quit().unwrap()),
    ///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
    ///     Event::Envelope(envelope) if named => drop(envelope.bdat(7, true).unwrap()),
    ///     Event::Envelope(envelope) => {
    ///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    ///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
    ///     }
    ///     Event::Body(mut body) => {
    ///         assert!(body.is_chunk());
    ///         assert_eq!(body.write(b".dots\r\n"), Ok(7));
    ///         begun = body.finish().is_ok();
    ///     }
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("BDAT 7 LAST\r\n.dots\r\nQUIT\r\n"), "{commands}");
    /// ```
    pub fn bdat(self, size: u64, last: bool) -> Result<Ticket, NotSent> {
        let Self { client, tx } = self;
        client.offers(Extensions::CHUNKING)?;
        let expect = if last { Expect::LastChunk } else { Expect::Chunk };
        let ticket = client.send(expect, tx, |tx| Command::Bdat { size, last }.encode(tx))?;
        // Line endings are examined across the chunks of a message.
        client.begin_chunks();
        client.chunk = Chunk::Exact { left: size, held: Held::default(), last, ticket };
        client.transaction.open &= !last;
        if size == 0 {
            client.end_chunk();
        }
        Ok(ticket)
    }

    /// Starts content in chunks of unknown total size: each [`Body::write`](crate::client::Body::write)
    /// sends a chunk, and [`Body::finish`](crate::client::Body::finish) the last.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotOffered`] if the server does not offer CHUNKING.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let server = [GREETING, "250-mx.harbor.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n",
    ///     "250 OK\r\n250 OK\r\n250 OK\r\n250 OK\r\n", BYE];
    /// let (mut named, mut content) = (false, Some(b"Hello\r\n"));
    /// let mut sent = false;
    /// let commands = play(&server, |event| match event {
    ///     Event::Idle(idle) if sent => drop(idle.quit().unwrap()),
    ///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
    ///     Event::Envelope(envelope) if named => envelope.chunks().unwrap(),
    ///     Event::Envelope(envelope) => {
    ///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    ///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
    ///     }
    ///     Event::Body(mut body) => match content.take() {
    ///         Some(content) => assert_eq!(body.write(content), Ok(7)),
    ///         None => sent = body.finish().is_ok(),
    ///     },
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("BDAT 7\r\nHello\r\nBDAT 0 LAST\r\nQUIT\r\n"), "{commands}");
    /// ```
    pub fn chunks(self) -> Result<(), NotSent> {
        self.client.offers(Extensions::CHUNKING)?;
        self.client.begin_chunks();
        self.client.chunk = Chunk::Any;
        Ok(())
    }

    /// Sends BURL (RFC 4468 3): the server fetches the next part of the content from `url`.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotOffered`] if the server does not offer BURL, and [`NotSent::TooLong`]
    /// if the output has no space.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::command::Url;
    ///
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 BURL imap\r\n", OK, OK, OK, BYE];
    /// let (mut named, mut sent) = (false, false);
    /// let commands = play(&server, |event| match event {
    ///     Event::Idle(idle) if sent => drop(idle.quit().unwrap()),
    ///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
    ///     Event::Envelope(envelope) if named => {
    ///         assert!(!envelope.has_content());
    ///         let url = Url::try_from("imap://ana@imap.harbor.example/outbox;uid=25").unwrap();
    ///         sent = envelope.burl(url, true).is_ok();
    ///     }
    ///     Event::Envelope(envelope) => {
    ///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    ///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
    ///     }
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("BURL imap://ana@imap.harbor.example/outbox;uid=25 LAST\r\nQUIT\r\n"));
    /// ```
    pub fn burl(self, url: Url<'_>, last: bool) -> Result<Ticket, NotSent> {
        let Self { client, tx } = self;
        client.offers(Extensions::BURL)?;
        let expect = if last { Expect::LastChunk } else { Expect::Chunk };
        let ticket = client.send(expect, tx, |tx| Command::Burl { url, last }.encode(tx))?;
        client.transaction.open &= !last;
        client.state.enter(if last { Input::EndOfData } else { Input::EndOfChunk });
        Ok(ticket)
    }

    pub(crate) const fn config(&self) -> &Config {
        &self.client.config
    }

    /// Returns the capabilities that the server offers.
    #[must_use]
    pub const fn capabilities(&self) -> &Capabilities {
        &self.client.offered
    }

    /// Returns `true` if content was sent in chunks. Only more content, RSET and QUIT may follow.
    #[must_use]
    pub fn has_content(&self) -> bool {
        self.client.state == State::Chunks
    }

    /// Sends RSET (RFC 5321 4.1.1.5), which drops the transaction.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    pub fn reset(self) -> Result<Ticket, NotSent> {
        self.client.send_reset(self.tx)
    }

    /// Sends QUIT (RFC 5321 4.1.1.10), which drops the transaction and ends the session.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    pub fn quit(self) -> Result<Ticket, NotSent> {
        self.client.send_quit(self.tx)
    }

    /// Sends nothing for now: see [`Idle::hold`](crate::client::Idle::hold).
    pub fn hold(self) {
        self.client.held = true;
    }
}

impl Client {
    /// Begins or continues content in chunks.
    fn begin_chunks(&mut self) {
        if self.state == State::Envelope {
            self.stuff = Stuff::counted(self.config.newlines, self.transaction.binary);
        }
        self.state.enter(Input::Chunk);
    }
}
