//! [`Next`]: the decision of a poll, by ranges, before anything is lent.

use super::event::DropCause;
use crate::buffer::FoundLine;
use crate::reply::Refusal;
use crate::session::Phase;

/// The decision of [`Server::poll`](super::Server::poll).
pub(super) enum Next {
    Read(Phase),
    Write,
    Parked,
    Done,
    /// The event of the unanswered question.
    Question,
    Secure,
    Reversed,
    TransactionDropped(DropCause),
    /// A whole line at the front of the input.
    Line(FoundLine, LineKind),
    /// A line that was dropped.
    LineTooLong(Refusal<'static>),
    /// A run of content: its position in the input, and the number of octets to consume with it.
    Chunk {
        skip: usize,
        run: usize,
        consumed: usize,
    },
    /// The replacement of a bare CR or LF in the content.
    Replaced {
        bytes: &'static [u8],
        consumed: usize,
    },
    /// A message or a chunk that the machine has refused.
    Refused(Refusal<'static>),
}

/// The kind of a line, before it is checked as a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    Command,
    /// A parsed BDAT: its count frames the octets after the line.
    Bdat {
        size: u64,
        last: bool,
    },
    /// A response in an AUTH exchange.
    Response,
    /// A line that ends in a bare LF. Its CRLF has not arrived.
    BareLf,
}
