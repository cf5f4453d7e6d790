//! The permit to write content: [`Body`], for DATA and for chunks.

use super::Client;
use super::event::Ticket;
use super::expect::Expect;
use super::table::Input;
use crate::body::{Newlines, StrayNewline};
use crate::buffer::Buffer;
use crate::command::Command;
use crate::session::{Error, Misuse};
use crate::wire::Sink;

/// How the content that is under way is framed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Chunk {
    /// By a dot.
    #[default]
    None,
    /// A chunk of which so many octets are still to be written.
    Exact { left: u64, last: bool, ticket: Ticket },
    /// Chunks as they come.
    Any,
}

/// Why a body is not finished.
///
/// ```
/// use smtp_machine::client::Unfinished;
///
/// let error = Unfinished::TooShort { left: 3 };
/// assert_eq!(error.to_string(), "3 octets of the chunk are missing");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unfinished {
    /// A CR stands alone at the end.
    #[error(transparent)]
    Stray(#[from] StrayNewline),
    /// The chunk was said to be longer.
    #[error("{left} octets of the chunk are missing")]
    TooShort {
        /// How many.
        left: u64,
    },
}

/// The server waits for the content.
///
/// Write it in pieces of any size, polling in between, then [`finish`](Self::finish). A body that
/// is dropped never sends the final dot, nor the last chunk. It is the same for DATA and for chunks; a
/// chunk whose size was given to [`Envelope::bdat`](super::Envelope::bdat) ends by itself when all of
/// it is written.
///
/// ```
#[doc = include_str!("example.in")]
/// let server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n354 go\r\n", OK, BYE];
/// let (mut content, mut named, mut sent) = (&b"one\r\n.two\r\n"[..], false, false);
/// let said = play(&server, |event| match event {
///     Event::Idle(idle) if sent => drop(idle.quit().unwrap()),
///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
///     Event::Envelope(envelope) if named => drop(envelope.data().unwrap()),
///     Event::Envelope(envelope) => {
///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
///     }
///     Event::Body(mut body) if !content.is_empty() => {
///         let taken = body.write(content).unwrap();
///         content = &content[taken..];
///     }
///     Event::Body(body) => sent = body.finish().is_ok(),
///     _ => {}
/// });
/// assert!(said.ends_with("DATA\r\none\r\n..two\r\n.\r\nQUIT\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Body<'a> {
    pub(super) client: &'a mut Client,
    pub(super) tx: &'a mut Buffer,
}

impl Body<'_> {
    /// Room that is kept for the end of the content: CRLF, dot, CRLF.
    pub(super) const END: usize = 5;
    /// Room for the longest BDAT line: `BDAT 18446744073709551615 LAST` and its CRLF.
    const BDAT: usize = 32;

    /// Writes as much of `content` as there is room for, and returns how much that was. Behind DATA the
    /// dots at the start of lines are doubled (RFC 5321 4.5.2).
    ///
    /// The work is in proportion to what is written: give all that is left each time.
    ///
    /// # Errors
    ///
    /// A CR or LF that stands alone, unless
    /// [`Config::with_newlines`](super::Config::with_newlines) says what to make of it, or the message
    /// is BINARYMIME. The message can't be finished then: end the session with [`abort`](Self::abort).
    pub fn write(&mut self, content: &[u8]) -> Result<usize, StrayNewline> {
        let taken = match self.client.chunk {
            Chunk::None => self.write_stuffed(content)?,
            Chunk::Exact { left, last, ticket } => self.write_exact(content, left, last, ticket)?,
            Chunk::Any => self.write_chunk(content)?,
        };
        self.client.wrote = true;
        Ok(taken)
    }

    fn write_stuffed(&mut self, content: &[u8]) -> Result<usize, StrayNewline> {
        // A doubled dot and a CRLF are not divided. When the peer has taken a part of the output, the space at
        // its end may be less than that while there is much at its front, and nothing would ever be taken.
        let _moved = self.tx.spare_for(Self::END.saturating_add(2));
        let spare = self.tx.spare();
        let room = spare.len().saturating_sub(Self::END);
        let room = spare.get_mut(..room).unwrap_or_default();
        let (taken, written) = self.client.stuff.stuff_into(content, room)?;
        self.tx.commit(written);
        Ok(taken)
    }

    fn write_exact(
        &mut self,
        content: &[u8],
        left: u64,
        last: bool,
        ticket: Ticket,
    ) -> Result<usize, StrayNewline> {
        let room = self.tx.spare().len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let piece = content.get(..room.min(content.len())).unwrap_or_default();
        self.client.look(piece)?;
        let _full = self.tx.put(piece);
        let left = left.saturating_sub(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        self.client.chunk = Chunk::Exact { left, last, ticket };
        self.client.end_chunk_when_written();
        Ok(piece.len())
    }

    /// Makes a chunk of its own of as much as there is room for.
    fn write_chunk(&mut self, content: &[u8]) -> Result<usize, StrayNewline> {
        let room = self.tx.room().saturating_sub(Self::BDAT);
        let piece = content.get(..room.min(content.len())).unwrap_or_default();
        if piece.is_empty() || self.client.expected.is_full() {
            return Ok(0);
        }
        self.client.look(piece)?;
        let size = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        let _full = Command::Bdat { size, last: false }.encode(self.tx);
        let _full = self.tx.put(piece);
        self.client.expected.push(Expect::Chunk);
        Ok(piece.len())
    }

    /// Says that the content is complete. The reply with this ticket says what became of the message.
    ///
    /// # Errors
    ///
    /// A CR at the end of the content, which stands alone, or a chunk of which some is missing. The
    /// message is not finished then.
    pub fn finish(self) -> Result<Ticket, Unfinished> {
        let Self { client, tx } = self;
        let (expect, written) = match client.chunk {
            Chunk::None => {
                let end = client.stuff.finish()?;
                (Expect::EndOfData, tx.put(end))
            }
            // It has ended by itself.
            Chunk::Exact { left: 0, ticket, .. } => return Ok(ticket),
            Chunk::Exact { left, .. } => return Err(Unfinished::TooShort { left }),
            Chunk::Any => {
                client.end_of_strays()?;
                (Expect::LastChunk, Command::Bdat { size: 0, last: true }.encode(tx))
            }
        };
        if written.is_err() {
            client.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
        client.enter(Input::EndOfData);
        client.transaction.open = false;
        Ok(client.expected.push(expect))
    }

    /// Whether it goes in chunks, and not up to a dot.
    #[must_use]
    pub fn is_chunk(&self) -> bool {
        self.client.chunk != Chunk::None
    }

    /// Gives the message up, and the connection with it: SMTP has no other way.
    pub fn abort(self) {
        self.client.fail(Error::Misuse(Misuse::UnfinishedBody));
    }
}

impl Client {
    /// Refuses what a server further on could take for the end of the message, were it handed on by
    /// DATA (RFC 5321 2.3.8).
    fn look(&mut self, piece: &[u8]) -> Result<(), StrayNewline> {
        if self.transaction.binary {
            return Ok(());
        }
        self.strays.look(piece);
        self.no_stray()
    }

    fn end_of_strays(&mut self) -> Result<(), StrayNewline> {
        if !self.transaction.binary {
            self.strays.end();
        }
        self.no_stray()
    }

    fn no_stray(&self) -> Result<(), StrayNewline> {
        match self.strays.first() {
            // A chunk is as long as was said: nothing can be added to it. It travels as it is.
            Some(_) if self.config.newlines == Newlines::Normalise => Ok(()),
            Some(stray) => Err(StrayNewline::new(stray, 0)),
            None => Ok(()),
        }
    }

    /// The end of a chunk, when all its octets are out.
    pub(super) fn end_chunk_when_written(&mut self) {
        let Chunk::Exact { left: 0, last, .. } = self.chunk else { return };
        if last {
            self.enter(Input::EndOfData);
            return;
        }
        self.enter(if self.chunk_refused { Input::ChunkRefused } else { Input::EndOfChunk });
    }
}
