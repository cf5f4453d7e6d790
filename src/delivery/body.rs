//! [`Body`]: the permit to write the content of a delivery.

use crate::client::{self, BodyError, Ticket};

/// A permit to write the content: the server waits for it.
///
/// [`offset`](Self::offset) is the octet of the content to continue from. It is 0 at first, and again if the
/// content must be sent once more, for recipients that the server did not accept in the first transaction
/// (RCPTMAX, RFC 9422). A body that is only dropped is offered again at the next poll.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::client::{BodyError, Client, Config};
/// use smtp_machine::delivery::{Body, Delivery, Event, Outcome, Recipient};
/// use smtp_machine::{Buffer, Step, wire::Sink};
///
/// /// Writes content that is produced in pieces of at most 10 octets.
/// fn write_piece(mut body: Body<'_>, content: &[u8]) -> Result<(), BodyError> {
///     let rest = &content[body.offset() as usize..];
///     if rest.is_empty() {
///         return body.finish();
///     }
///     body.write(&rest[..rest.len().min(10)])?; // the next permit continues after what was written
///     Ok(())
/// }
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let replies =
///     ["220 mx\r\n", "250-mx\r\n250 PIPELINING\r\n", "250 OK\r\n250 OK\r\n354 go\r\n", "250 queued\r\n"];
/// let (mut server, mut wire) = (replies.into_iter(), Vec::new());
/// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
/// let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
/// loop {
///     match delivery.poll(&mut client, &mut rx, &mut tx)? {
///         Step::Event(Event::Body(body)) => write_piece(body, b"Subject: lunch\r\n\r\nAt noon?\r\n")?,
///         Step::Event(_) => {}
///         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
///         Step::Write(_) => {
///             wire.extend_from_slice(tx.filled());
///             tx.consume(tx.len());
///         }
///         Step::Parked(_) | Step::Done => break,
///     }
/// }
/// assert!(wire.ends_with(b"DATA\r\nSubject: lunch\r\n\r\nAt noon?\r\n.\r\n"));
/// assert!(matches!(recipients[0].outcome(), Outcome::Accepted(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Body<'a> {
    pub(super) body: client::Body<'a>,
    pub(super) progress: &'a mut Progress,
}

/// How much of the content is written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Progress {
    /// The number of octets written.
    pub(super) offset: u64,
    /// The size of the content, if it is known.
    pub(super) octets: Option<u64>,
    /// The end of the message was written, with this ticket.
    pub(super) end: Option<Ticket>,
    /// The error for which the content cannot be sent.
    pub(super) error: Option<BodyError>,
}

impl Body<'_> {
    /// Returns the octet of the content to continue from.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.progress.offset
    }

    /// Writes as much of `content`, which begins at [`offset`](Self::offset), as there is space for, and
    /// returns the number of octets written.
    ///
    /// # Errors
    ///
    /// Returns an error if the content cannot be sent: a bare CR or LF, an octet above 127 that the server
    /// does not accept, or more octets than the survey found. The outcome of the recipients is then
    /// [`NotPossible`](super::Outcome::NotPossible), and the session ends.
    pub fn write(&mut self, content: &[u8]) -> Result<usize, BodyError> {
        let left = self.progress.octets.map(|all| all.saturating_sub(self.progress.offset));
        let count = u64::try_from(content.len()).unwrap_or(u64::MAX);
        let result = match left {
            Some(left) if count > left => Err(BodyError::TooLong),
            _ => self.body.write(content),
        };
        match result {
            Ok(taken) => {
                let count = u64::try_from(taken).unwrap_or(u64::MAX);
                self.progress.offset = self.progress.offset.saturating_add(count);
            }
            Err(error) => self.progress.error = Some(error),
        }
        result
    }

    /// Ends the content.
    ///
    /// # Errors
    ///
    /// Returns an error if the content ends in a bare CR, or has fewer octets than the survey found, with the
    /// same effect as for [`write`](Self::write).
    pub fn finish(self) -> Result<(), BodyError> {
        let Self { body, progress } = self;
        let left = progress.octets.map(|all| all.saturating_sub(progress.offset));
        let result = match left {
            Some(left) if left > 0 => Err(BodyError::TooShort { left }),
            _ => body.finish(),
        };
        match result {
            Ok(ticket) => progress.end = Some(ticket),
            Err(error) => progress.error = Some(error),
        }
        result.map(drop)
    }

    /// Writes the next part of `content`, which is the whole content, and finishes the body once all is
    /// written. Call it once for each body permit.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`write`](Self::write) and [`finish`](Self::finish).
    pub fn send(mut self, content: &[u8]) -> Result<(), BodyError> {
        let offset = usize::try_from(self.offset()).unwrap_or(usize::MAX);
        let rest = content.get(offset..).unwrap_or_default();
        match self.write(rest)? == rest.len() && !self.body.must_wait() {
            true => self.finish(),
            false => Ok(()),
        }
    }

    /// Writes the next part of the content that `source` holds, such as a file, as [`send`](Self::send) does.
    /// Octet 0 of `source` is the first octet of the content.
    ///
    /// # Errors
    ///
    /// Returns the errors of `source`, and a [`BodyError`] as
    /// [`InvalidData`](std::io::ErrorKind::InvalidData). After an error of `source` the session ends without
    /// the message, as after [`abort`](Self::abort).
    ///
    /// ```
    /// use std::io::Cursor;
    /// use smtp_machine::address::{ForwardPath, Host, ReversePath};
    /// use smtp_machine::client::{Client, Config};
    /// use smtp_machine::delivery::{Delivery, Event, Recipient};
    /// use smtp_machine::{Buffer, Step, wire::Sink};
    ///
    /// let mut file = Cursor::new("Subject: lunch\r\n\r\nAt noon?\r\n"); // or a `File`
    /// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let replies =
    ///     ["220 mx\r\n", "250-mx\r\n250 PIPELINING\r\n", "250 OK\r\n250 OK\r\n354 go\r\n", "250 queued\r\n"];
    /// let (mut server, mut wire) = (replies.into_iter(), Vec::new());
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
    /// loop {
    ///     match delivery.poll(&mut client, &mut rx, &mut tx)? {
    ///         Step::Event(Event::Body(body)) => body.send_from(&mut file)?,
    ///         Step::Event(_) => {}
    ///         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
    ///         Step::Write(_) => drop(tx.write_to(&mut wire)?),
    ///         Step::Parked(_) | Step::Done => break,
    ///     }
    /// }
    /// assert!(wire.ends_with(b"At noon?\r\n.\r\n"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "std")]
    pub fn send_from<S: std::io::Read + std::io::Seek>(
        mut self,
        source: &mut S,
    ) -> std::io::Result<()> {
        match self.write_from(source) {
            Ok(true) => self.finish().map_err(invalid),
            Ok(false) => Ok(()),
            Err(error) => {
                self.abort();
                Err(error)
            }
        }
    }

    /// Writes what there is space for, and returns whether the content can be finished now.
    #[cfg(feature = "std")]
    fn write_from<S: std::io::Read + std::io::Seek>(
        &mut self,
        source: &mut S,
    ) -> std::io::Result<bool> {
        use std::io::{ErrorKind, SeekFrom};

        source.seek(SeekFrom::Start(self.offset()))?;
        let mut piece = [0; 8192];
        loop {
            let count = match source.read(&mut piece) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                result => result?,
            };
            let piece = piece.get(..count).unwrap_or_default();
            if count == 0 || self.write(piece).map_err(invalid)? < count {
                return Ok(count == 0 && !self.body.must_wait());
            }
        }
    }

    /// Abandons the message and the connection: SMTP has no other way to abandon content.
    pub fn abort(self) {
        self.body.abort();
    }
}

#[cfg(feature = "std")]
fn invalid(error: BodyError) -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, error)
}
