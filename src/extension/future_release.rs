//! FUTURERELEASE in an EHLO reply: [`FutureRelease`].

use super::DateTime;
use crate::wire::{Sink, SinkFull, put_decimal};

/// The limits of FUTURERELEASE: how long a server holds a message (RFC 4865 3).
///
/// ```
/// use smtp_machine::extension::{Capabilities, FutureRelease};
/// use smtp_machine::reply::Reply;
///
/// let wire = b"250-submit.harbor.example\r\n250 FUTURERELEASE 86400 2026-12-31T23:59:59Z\r\n";
/// let (reply, _) = Reply::parse(wire)?.unwrap();
/// let offered = Capabilities::parse(&reply).future_release().unwrap();
/// assert_eq!(offered.max_interval, 86_400);
/// assert_eq!(offered.max_date_time.to_string(), "2026-12-31T23:59:59Z");
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "RFC 4865 3 requires exactly these two")]
pub struct FutureRelease {
    /// The maximum interval in seconds: 1 to 999 999 999.
    pub max_interval: u32,
    /// The latest time, in UTC.
    pub max_date_time: DateTime,
}

impl FutureRelease {
    pub(super) fn of_words<'a>(mut words: impl Iterator<Item = &'a [u8]>) -> Option<Self> {
        let interval = words.next().filter(|word| word.len() <= 9).and_then(super::number)?;
        let max_date_time = DateTime::from_wire(words.next()?).ok()?;
        Some(Self { max_interval: u32::try_from(interval).ok()?, max_date_time })
    }

    pub(super) fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        put_decimal(sink, self.max_interval.min(999_999_999).into())?;
        sink.put(b" ")?;
        self.max_date_time.encode(sink)
    }
}
