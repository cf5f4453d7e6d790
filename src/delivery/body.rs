//! The permit to write the content of a delivery: [`Body`].

use crate::client::{self, BodyError, Ticket};

/// The server waits for the content.
///
/// It says from which octet of the content it goes on: from 0 on at first, and again when the content is to be
/// sent once more, for recipients that the server did not take at once (RCPTMAX, RFC 9422). A body that is only
/// dropped is offered again at the next poll.
///
/// ```
/// use smtp_machine::{client::BodyError, delivery::Body};
///
/// /// The content is in memory.
/// fn write(body: Body<'_>, content: &[u8]) -> Result<(), BodyError> {
///     body.send(content)
/// }
///
/// /// The content is made piece by piece.
/// fn write_pieces(mut body: Body<'_>, piece: impl Fn(u64) -> Vec<u8>) -> Result<(), BodyError> {
///     let piece = piece(body.offset());
///     if piece.is_empty() {
///         return body.finish();
///     }
///     body.write(&piece)?; // what is not taken is asked for again
///     Ok(())
/// }
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
    /// Octets of the content that were taken.
    pub(super) offset: u64,
    /// How many there are, if that is known.
    pub(super) octets: Option<u64>,
    /// The end is written.
    pub(super) end: Option<Ticket>,
    /// The content can't be sent.
    pub(super) error: Option<BodyError>,
}

impl Body<'_> {
    /// The octet of the content to go on from.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.progress.offset
    }

    /// Writes as much of `content`, which begins at [`offset`](Self::offset), as there is space for, and returns
    /// how much that was.
    ///
    /// # Errors
    ///
    /// When the content can't be sent: a bare CR or LF, an octet above 127 that the server does not take, or
    /// more octets than the survey found. The recipients get [`NotPossible`](super::Outcome::NotPossible), and
    /// the session ends.
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

    /// Says that the content is complete.
    ///
    /// # Errors
    ///
    /// When it ends in a bare CR, or has fewer octets than the survey found: as with [`write`](Self::write).
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

    /// Writes what comes next of `content`, which is the whole content, and finishes the body when all is
    /// written: one call for each body.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write) and [`finish`](Self::finish).
    pub fn send(mut self, content: &[u8]) -> Result<(), BodyError> {
        let offset = usize::try_from(self.offset()).unwrap_or(usize::MAX);
        let rest = content.get(offset..).unwrap_or_default();
        match self.write(rest)? == rest.len() {
            true => self.finish(),
            false => Ok(()),
        }
    }

    /// The same for content that is read from `source`, of which octet 0 is the first of the content: a file.
    ///
    /// # Errors
    ///
    /// Those of `source`, and [`BodyError`] as [`InvalidData`](std::io::ErrorKind::InvalidData). After an error
    /// of `source` the body may be asked for again.
    ///
    /// ```
    /// use std::fs::File;
    /// use smtp_machine::delivery::Event;
    ///
    /// fn answer(event: Event<'_>, file: &mut File) -> std::io::Result<()> {
    ///     match event {
    ///         Event::Body(body) => body.send_from(file),
    ///         _ => Ok(()),
    ///     }
    /// }
    /// ```
    #[cfg(feature = "std")]
    pub fn send_from<S: std::io::Read + std::io::Seek>(
        mut self,
        source: &mut S,
    ) -> std::io::Result<()> {
        use std::io::{Error, ErrorKind, SeekFrom};

        let invalid = |error: BodyError| Error::new(ErrorKind::InvalidData, error);
        source.seek(SeekFrom::Start(self.offset()))?;
        let mut piece = [0; 8192];
        loop {
            let count = match source.read(&mut piece) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                result => result?,
            };
            if count == 0 {
                return self.finish().map_err(invalid);
            }
            let piece = piece.get(..count).unwrap_or_default();
            if self.write(piece).map_err(invalid)? < count {
                return Ok(());
            }
        }
    }

    /// Gives the message up, and the connection with it: SMTP has no other way.
    pub fn abort(self) {
        self.body.abort();
    }
}
