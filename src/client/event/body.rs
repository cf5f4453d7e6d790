//! The permit [`Body`] to write content, for DATA and for chunks.

use crate::ascii::run::is_ascii;
use crate::body::BareNewlineError;
use crate::buffer::Buffer;
use crate::client::Client;
use crate::client::expect::Expect;
use crate::client::table::Input;
use crate::client::ticket::Ticket;
use crate::command::Command;
use crate::extension::Extension;
use crate::session::{Error, Misuse};
use crate::wire::Sink;

/// The framing of the content that is being written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::client) enum Chunk {
    /// The end-of-message marker of DATA.
    #[default]
    None,
    /// A chunk of which `left` octets are not yet written. The last `held` of them are known, and
    /// are written when the body is finished.
    Exact { left: u64, held: Held, last: bool, ticket: Ticket },
    /// A chunk for each write.
    Any,
}

/// The octets that end a chunk. They are held until the body is finished, because a chunk that
/// lacks them cannot complete a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::client) struct Held {
    octets: [u8; 2],
    len: u8,
}

impl Held {
    fn new(octets: &[u8]) -> Option<Self> {
        let mut held = Self { octets: [0; 2], len: u8::try_from(octets.len()).ok()? };
        held.octets.get_mut(..octets.len())?.copy_from_slice(octets);
        Some(held)
    }

    fn as_bytes(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
    }
}

/// The error of content that is not written, or of a body that is not finished. The message cannot
/// be completed.
///
/// ```
/// use smtp_machine::client::BodyError;
///
/// let error = BodyError::TooShort { left: 3 };
/// assert_eq!(error.to_string(), "chunk too short: 3 octets are missing");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum BodyError {
    /// A bare CR or LF. [`Config::with_newlines`](crate::client::Config::with_newlines) does not permit it,
    /// and the message is not BINARYMIME.
    #[error(transparent)]
    BareNewline(#[from] BareNewlineError),
    /// The content is shorter than the announced size of the chunk.
    #[error("chunk too short: {left} octets are missing")]
    TooShort {
        /// The number of missing octets.
        left: u64,
    },
    /// The content is longer than the announced size of the chunk.
    #[error("content longer than the chunk")]
    TooLong,
    /// The content has an octet above 127, and the server does not offer 8BITMIME (RFC 6152).
    /// [`Config::danger_eight_bit`](crate::client::Config::danger_eight_bit) sends it nevertheless.
    #[error("8-bit content without 8BITMIME")]
    EightBit,
}

/// A permit to write the content, which the server expects.
///
/// Write the content in pieces of any size, poll in between, then call [`finish`](Self::finish). If
/// the body is dropped, the end-of-message marker, the last chunk or the last octet of a chunk is
/// not sent. The permit is the same for DATA and for chunks.
///
/// ```
#[doc = include_str!("../example.in")]
/// let server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n354 go\r\n", OK, BYE];
/// let (mut content, mut named, mut sent) = (&b"one\r\n.two\r\n"[..], false, false);
/// let commands = play(&server, |event| match event {
///     Event::Idle(idle) if sent => drop(idle.quit().unwrap()),
///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
///     Event::Envelope(envelope) if named => drop(envelope.data().unwrap()),
///     Event::Envelope(envelope) => {
///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
///     }
///     Event::Body(mut body) if !content.is_empty() => {
///         let written = body.write(content).unwrap();
///         content = &content[written..];
///     }
///     Event::Body(body) => sent = body.finish().is_ok(),
///     _ => {}
/// });
/// assert!(commands.ends_with("DATA\r\none\r\n..two\r\n.\r\nQUIT\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Body<'a> {
    pub(in crate::client) client: &'a mut Client,
    pub(in crate::client) tx: &'a mut Buffer,
}

impl Body<'_> {
    /// The space reserved for the end of the content: CRLF, dot, CRLF.
    pub(in crate::client) const END: usize = 5;
    /// The space for the line of a chunk that fills a buffer (`BDAT 4294967295` and CRLF: 17
    /// octets), and for the line of the last chunk after it with a CRLF (15 octets).
    const BDAT: usize = 32;

    /// Writes the octets of `content` that the output has space for, and returns the number of octets consumed. It may
    /// leave space for a later call, because output that waits is not moved each time. After DATA, dots at the start of
    /// lines are doubled (RFC 5321 4.5.2).
    ///
    /// The work is proportional to the octets written, so pass all remaining content each time.
    ///
    /// # Errors
    ///
    /// Returns [`BodyError`] at a bare CR or LF, if the content is longer than the announced chunk,
    /// or at an octet above 127 that the server does not accept. The message cannot be finished
    /// then: end the session with [`abort`](Self::abort).
    pub fn write(&mut self, content: &[u8]) -> Result<usize, BodyError> {
        // No more octets are examined than may be written, so that the work is linear for any length
        // of `content`.
        let most = content.len().min(self.tx.capacity());
        let content = content.get(..most).unwrap_or_default();
        self.client.check_eight_bit(content)?;
        let taken = match self.client.chunk {
            Chunk::None => self.write_stuffed(content)?,
            Chunk::Exact { left, held, .. } => self.write_exact(content, left, held)?,
            Chunk::Any => self.write_chunk(content)?,
        };
        self.client.wrote = true;
        Ok(taken)
    }

    fn write_stuffed(&mut self, content: &[u8]) -> Result<usize, BodyError> {
        // A doubled dot and a CRLF are not divided. After a partial write, the space at the end
        // of the buffer may be smaller than that while most of the space is at its front, and no
        // write would succeed.
        let _moved = self.tx.spare_for(Self::END.saturating_add(2));
        let space = self.tx.spare().len().saturating_sub(Self::END);
        let (taken, _written) = self.stuff(content, space)?;
        Ok(taken)
    }

    /// Writes content to at most `space` octets. Returns the number of octets consumed, and the
    /// number written.
    fn stuff(&mut self, content: &[u8], space: usize) -> Result<(usize, usize), BodyError> {
        let spare = self.tx.spare().get_mut(..space).unwrap_or_default();
        let (taken, written) = self.client.stuff.stuff_into(content, spare)?;
        self.tx.commit(written);
        Ok((taken, written))
    }

    /// Writes all but the octets that would complete the chunk.
    fn write_exact(&mut self, content: &[u8], left: u64, held: Held) -> Result<usize, BodyError> {
        if held.len > 0 {
            return if content.is_empty() { Ok(0) } else { Err(BodyError::TooLong) };
        }
        let space = usize::try_from(left.saturating_sub(1)).unwrap_or(usize::MAX);
        let _moved = self.tx.spare_for(Self::END);
        let space = space.min(self.tx.spare().len());
        let (mut taken, written) = self.stuff(content, space)?;
        let mut left = left.saturating_sub(u64::try_from(written).unwrap_or(u64::MAX));
        let mut held = Held::default();
        let rest = content.get(taken..).unwrap_or_default();
        let ends = usize::try_from(left).is_ok_and(|left| left <= 2 && left <= self.tx.free());
        if ends && !rest.is_empty() {
            // The rest of the content must be the rest of the chunk.
            let (mut stuff, mut octets) = (self.client.stuff, [0; 4]);
            let (count, written) = stuff.stuff_into(rest, &mut octets)?;
            let octets = octets.get(..written).unwrap_or_default();
            let fits = u64::try_from(written).is_ok_and(|written| written <= left);
            if !fits || count < rest.len() {
                return Err(BodyError::TooLong);
            }
            taken = taken.saturating_add(count);
            self.client.stuff = stuff;
            if u64::try_from(written) == Ok(left) {
                held = Held::new(octets).unwrap_or_default();
            } else {
                let _full = self.tx.put(octets);
                left = left.saturating_sub(u64::try_from(written).unwrap_or(u64::MAX));
            }
        }
        if let Chunk::Exact { left: old_left, held: old_held, .. } = &mut self.client.chunk {
            (*old_left, *old_held) = (left, held);
        }
        Ok(taken)
    }

    /// Writes a chunk of as much content as fits.
    fn write_chunk(&mut self, content: &[u8]) -> Result<usize, BodyError> {
        if content.is_empty() || self.client.expected.is_full() || self.must_wait() {
            return Ok(0);
        }
        let mark = self.tx.len();
        // The size precedes the content, and is not known before the line endings are examined.
        let space = self.tx.free().saturating_sub(Self::BDAT);
        let (mut probe, mut size, mut taken) = (self.client.stuff, 0_usize, 0_usize);
        let mut piece = [0; 256];
        while let Some(rest) = content.get(taken..).filter(|rest| !rest.is_empty()) {
            let most = space.saturating_sub(size).min(piece.len());
            let (count, written) =
                probe.stuff_into(rest, piece.get_mut(..most).unwrap_or_default())?;
            if count == 0 && written == 0 {
                break;
            }
            taken = taken.saturating_add(count);
            size = size.saturating_add(written);
        }
        if size == 0 {
            // The content is a CR, which the encoder holds until the next octet.
            self.client.stuff = probe;
            return Ok(taken);
        }
        let size = u64::try_from(size).unwrap_or(u64::MAX);
        let _full = Command::Bdat { size, last: false }.encode(self.tx);
        let content = content.get(..taken).unwrap_or_default();
        if self.client.stuff.stuff(content, self.tx).is_err() {
            self.tx.truncate(mark);
            return Ok(0);
        }
        self.client.expected.push(Expect::Chunk);
        Ok(taken)
    }

    /// Returns `true` if the reply to a chunk must come before the next chunk, because the server does not offer PIPELINING.
    /// The body is offered again then.
    pub(crate) fn must_wait(&self) -> bool {
        self.client.chunk == Chunk::Any && !self.client.may_follow()
    }

    /// Ends the content. The reply with this ticket is the outcome of the message.
    ///
    /// If the content is sent in chunks to a server without PIPELINING, call it at the first permit that has nothing left
    /// to write: it sends a chunk.
    ///
    /// # Errors
    ///
    /// Returns [`BodyError`] if the content ends with a bare CR, or if it is shorter or longer than
    /// the announced chunk. The message is not finished then.
    pub fn finish(self) -> Result<Ticket, BodyError> {
        let Self { client, tx } = self;
        let end = client.stuff.finish()?;
        let (ticket, written) = match client.chunk {
            Chunk::None => (None, tx.put(end)),
            Chunk::Exact { left, held, last, ticket } => {
                let held = if held.len > 0 { held.as_bytes() } else { end };
                match (u64::try_from(held.len()), left) {
                    (Ok(len), left) if len < left => {
                        return Err(BodyError::TooShort { left: left.saturating_sub(len) });
                    }
                    (Ok(len), left) if len == left => {}
                    _ => return Err(BodyError::TooLong),
                }
                let written = tx.put(held);
                client.chunk = Chunk::Exact { left: 0, held: Held::default(), last, ticket };
                client.wrote = true;
                (Some(ticket), written)
            }
            Chunk::Any => {
                let size = u64::try_from(end.len()).unwrap_or(u64::MAX);
                let line = Command::Bdat { size, last: true }.encode(tx);
                (None, line.and_then(|()| tx.put(end)))
            }
        };
        if written.is_err() {
            client.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
        if let Some(ticket) = ticket {
            client.end_chunk();
            client.message_ends(ticket, tx);
            return Ok(ticket);
        }
        client.state.enter(Input::EndOfData);
        client.transaction.open = false;
        let end = if client.chunk == Chunk::Any { Expect::LastChunk } else { Expect::EndOfData };
        let ticket = client.expected.push(end);
        client.message_ends(ticket, tx);
        Ok(ticket)
    }

    /// Returns `true` if the content is sent in chunks.
    #[must_use]
    pub fn is_chunk(&self) -> bool {
        self.client.chunk != Chunk::None
    }

    /// Abandons the message, and ends the session: SMTP has no other way to abandon content.
    pub fn abort(self) {
        self.client.abandon_content();
    }
}

impl Client {
    /// Rejects 8-bit content if the server does not offer 8BITMIME (RFC 6152 3).
    fn check_eight_bit(&self, content: &[u8]) -> Result<(), BodyError> {
        let taken = self.offered.has(Extension::EightBitMime) || self.transaction.binary;
        match taken || self.config.eight_bit || is_ascii(content) {
            true => Ok(()),
            false => Err(BodyError::EightBit),
        }
    }

    /// Ends a chunk whose octets are all written.
    pub(in crate::client) fn end_chunk(&mut self) {
        let Chunk::Exact { last, .. } = self.chunk else { return };
        if last {
            self.state.enter(Input::EndOfData);
            return;
        }
        self.state.enter(if self.chunk_refused { Input::ChunkRefused } else { Input::EndOfChunk });
    }
}
