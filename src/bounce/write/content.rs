//! [`Content`]: the returned message, written into a report.

use super::boundary::Boundary;
use crate::bounce::ReportError;
use crate::wire::Sink;

/// The last part of a [`Report`](crate::bounce::Report): the returned message, or its header section.
///
/// Write the message from its start, in pieces of any size, and call [`finish`](Self::finish). If the report
/// returns only the header section, the rest is dropped, so that the whole message may be written in either
/// case; [`is_satisfied`](Self::is_satisfied) returns whether the rest can be omitted. A report is incomplete
/// without `finish`.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, Mailbox};
/// use smtp_machine::bounce::{Action, ReportedRecipient, Report};
/// use smtp_machine::reply::Status;
///
/// let full = Status::MAILBOX_FULL.permanent();
/// let recipients = [ReportedRecipient::new(ForwardPath::Postmaster, Action::Failed, full)];
/// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
/// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
/// let mut out = Vec::new();
/// let mut content = report.begin(&recipients, &mut out)?;
/// content.write(b"Subject: lunch\r\n\r")?;
/// content.write(b"\nAt noon?\r\n")?;
/// assert!(content.is_satisfied());
/// content.finish()?;
/// assert!(out.ends_with(b"Subject: lunch\r\n\r\n--=_00000000000000000000000000000007--\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use = "a report is incomplete until its content is finished"]
pub struct Content<S> {
    sink: S,
    boundary: Boundary,
    /// The whole message is returned.
    whole: bool,
    seven_bit: bool,
    /// How many octets of the delimiter the current line has begun with; `None` if the line differs.
    matched: Option<usize>,
    header: Header,
    /// How many octets of the header section may still follow.
    left: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Header {
    LineStart,
    /// A line that has begun with a CR that is not written yet.
    LineStartCr,
    Line,
    Ended,
}

impl<S: Sink> Content<S> {
    /// The maximum size of a returned header section, in octets. The rest of a longer one is dropped.
    pub const MAX_HEADER: usize = 65_536;

    pub(in crate::bounce) fn new(
        sink: S,
        boundary: Boundary,
        whole: bool,
        seven_bit: bool,
    ) -> Self {
        Self {
            sink,
            boundary,
            whole,
            seven_bit,
            matched: Some(0),
            header: Header::LineStart,
            left: Self::MAX_HEADER,
        }
    }

    /// Writes the next piece of the message.
    ///
    /// # Errors
    ///
    /// Returns [`ReportError::Boundary`] if a line of the message is a delimiter of the report,
    /// [`ReportError::NotSevenBit`] if the message is not ASCII although the report declares it 7BIT, and
    /// [`ReportError::SinkFull`] if the sink is full. The report is unusable then.
    pub fn write(&mut self, octets: &[u8]) -> Result<(), ReportError> {
        if self.whole {
            return self.pass(octets);
        }
        let mut rest = octets;
        while !rest.is_empty() && self.header != Header::Ended {
            rest = self.header_line(rest)?;
        }
        Ok(())
    }

    /// Returns `true` if the rest of the message is not needed: the header section is complete, and nothing
    /// else is returned.
    #[must_use]
    pub const fn is_satisfied(&self) -> bool {
        !self.whole && matches!(self.header, Header::Ended)
    }

    /// Ends the report.
    ///
    /// # Errors
    ///
    /// Returns [`ReportError::SinkFull`] if the sink is full.
    pub fn finish(mut self) -> Result<(), ReportError> {
        self.sink.put(b"\r\n--")?;
        self.boundary.put(&mut self.sink)?;
        Ok(self.sink.put(b"--\r\n")?)
    }

    /// Writes a line of the header section, or the part of it that is there, and returns the rest.
    fn header_line<'o>(&mut self, octets: &'o [u8]) -> Result<&'o [u8], ReportError> {
        match (self.header, octets) {
            (Header::LineStart | Header::LineStartCr, [b'\n', ..]) => {
                self.header = Header::Ended;
                return Ok(&[]);
            }
            (Header::LineStart, [b'\r', rest @ ..]) => {
                self.header = Header::LineStartCr;
                return Ok(rest);
            }
            (Header::LineStartCr, _) => {
                self.header = Header::Line;
                self.pass_header(b"\r")?;
            }
            _ => {}
        }
        let end = memchr::memchr(b'\n', octets).map(|at| at.saturating_add(1));
        let (line, rest) = octets.split_at_checked(end.unwrap_or(octets.len())).unwrap_or_default();
        self.header = if end.is_some() { Header::LineStart } else { Header::Line };
        self.pass_header(line)?;
        Ok(rest)
    }

    fn pass_header(&mut self, octets: &[u8]) -> Result<(), ReportError> {
        let (octets, more) = match octets.split_at_checked(self.left) {
            Some((octets, cut)) => (octets, !cut.is_empty()),
            None => (octets, false),
        };
        self.left = self.left.saturating_sub(octets.len());
        if more {
            self.header = Header::Ended;
        }
        self.pass(octets)
    }

    fn pass(&mut self, octets: &[u8]) -> Result<(), ReportError> {
        if self.seven_bit && !octets.is_ascii() {
            return Err(ReportError::NotSevenBit);
        }
        let mut rest = octets;
        while let Some((first, behind)) = rest.split_first() {
            let Some(matched) = self.matched else {
                // Other parsers may take a bare CR or LF for a line ending.
                let Some(end) = memchr::memchr2(b'\r', b'\n', rest) else { break };
                rest = rest.get(end.saturating_add(1)..).unwrap_or_default();
                self.matched = Some(0);
                continue;
            };
            if self.boundary.delimiter().get(matched) == Some(first) {
                rest = behind;
                self.matched = Some(matched.saturating_add(1));
                if matched.saturating_add(1) == self.boundary.delimiter().len() {
                    return Err(ReportError::Boundary);
                }
            } else {
                self.matched = None;
            }
        }
        Ok(self.sink.put(octets)?)
    }
}
