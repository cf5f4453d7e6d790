//! [`Notification`]: a parsed report.

use super::fields::Fields;
use super::mime::{Kind, Part};
use super::transfer_encoding::{Encoding, Filled, decode};
use crate::wire::SinkFull;

/// A parsed delivery status notification (RFC 3464, RFC 6533).
///
/// The whole message must be in memory. Lines may end in LF, there may be other parts between and around
/// those of the report, and the message may be truncated after them. A forwarded report is found within its
/// `message/rfc822` part; if a report contains another report, the outer one is parsed.
///
/// [`parse`](Self::parse) copies nothing and parses reports that are not encoded, as RFC 3464 requires.
/// [`parse_with`](Self::parse_with) decodes base64 and quoted-printable into memory of the caller, and with
/// the feature `alloc` a [`NotificationBuf`](crate::bounce::NotificationBuf) owns the result. The work is linear in
/// the size of the message: nested parts are searched to a depth of 8.
///
/// ```
/// use smtp_machine::bounce::{Action, Notification};
///
/// let message = b"From: mailer-daemon@mx.harbor.example\r\n\
///     Content-Type: multipart/report; report-type=delivery-status; boundary=frontier\r\n\r\n\
///     --frontier\r\n\r\nSorry.\r\n\
///     --frontier\r\nContent-Type: message/delivery-status\r\n\r\n\
///     Reporting-MTA: dns; mx.harbor.example\r\n\r\n\
///     Final-Recipient: rfc822; gil@harbor.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
///     --frontier\r\nContent-Type: text/rfc822-headers\r\n\r\n\
///     Subject: lunch\r\nMessage-ID: <1@orchard.example>\r\n--frontier--\r\n";
/// let report = Notification::parse(message)?;
/// for recipient in report.recipients() {
///     assert_eq!(recipient.action(), Some(Action::Failed));
/// }
/// let lunch = report.original().unwrap();
/// assert_eq!(lunch.field("Message-ID").unwrap().as_str(), Some("<1@orchard.example>"));
/// # Ok::<(), smtp_machine::bounce::NotificationError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notification<'a> {
    status: &'a [u8],
    original: Option<&'a [u8]>,
    is_cut: bool,
}

/// The reason why a message cannot be parsed as a report.
///
/// ```
/// use smtp_machine::bounce::{Notification, NotificationError};
///
/// let message = b"Subject: lunch\r\n\r\nAt noon?\r\n";
/// assert_eq!(Notification::parse(message).unwrap_err(), NotificationError::NoStatus);
///
/// // A status without a recipient is not a report (RFC 3464 2.1).
/// let message = b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.harbor.example\r\n";
/// assert_eq!(Notification::parse(message).unwrap_err(), NotificationError::NoRecipient);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NotificationError {
    /// No part of the message is a delivery status.
    #[error("no delivery status in the message")]
    NoStatus,
    /// There is a delivery status, but it has no fields about a recipient.
    #[error("no recipient in the delivery status")]
    NoRecipient,
    /// The delivery status, or a message that may contain it, is in base64 or quoted-printable: see
    /// [`parse_with`](Notification::parse_with). Or its encoding is unknown in MIME: see
    /// [`from_status`](Notification::from_status).
    #[error("encoded delivery status")]
    Encoded,
    /// The scratch memory is too small for the decoded delivery status, or for a message that may contain it.
    #[error("scratch memory too small for the delivery status")]
    ScratchFull,
}

/// The maximum depth of nested parts.
pub(in crate::bounce) const MAX_DEPTH: u8 = 8;

impl<'a> Notification<'a> {
    /// Finds the delivery status in a message.
    ///
    /// # Errors
    ///
    /// Returns [`NotificationError`] if there is no delivery status, if it names no recipient, or if it is encoded.
    pub fn parse(message: &'a [u8]) -> Result<Self, NotificationError> {
        Found::default().find(message)
    }

    /// Finds the delivery status in a message, and decodes parts in base64 or quoted-printable into
    /// `scratch`.
    ///
    /// Decoded text is never longer than encoded text: as many octets as the message has suffice, unless an
    /// encoded message is within another one. A returned message that does not fit is truncated to the end of
    /// `scratch`: see [`original_is_truncated`](Self::original_is_truncated).
    ///
    /// # Errors
    ///
    /// Returns [`NotificationError`] if there is no delivery status, if it names no recipient, if it does not fit,
    /// or if its encoding is unknown.
    ///
    /// ```
    /// use smtp_machine::bounce::{Notification, NotificationError};
    ///
    /// let message = b"Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
    ///     Reporting-MTA: dns;=\r\n mx.harbor.example\r\n\r\n\
    ///     Final-Recipient: utf-8; =D0=B4@harbor.example\r\nAction: failed\r\n";
    /// assert_eq!(Notification::parse(message).unwrap_err(), NotificationError::Encoded);
    ///
    /// let mut scratch = [0; 512];
    /// let report = Notification::parse_with(message, &mut scratch)?;
    /// let recipient = report.recipients().next().unwrap().final_recipient().unwrap();
    /// assert_eq!(recipient.to_string(), "utf-8; д@harbor.example");
    /// # Ok::<(), NotificationError>(())
    /// ```
    pub fn parse_with(message: &'a [u8], scratch: &'a mut [u8]) -> Result<Self, NotificationError> {
        Found { scratch: Some(scratch), ..Found::default() }.find(message)
    }

    /// Creates a report from the fields of a delivery status, which was found and decoded by other means. It
    /// may name no recipient.
    #[must_use]
    pub const fn from_status(octets: &'a [u8]) -> Self {
        Self { status: octets, original: None, is_cut: false }
    }

    #[cfg(feature = "alloc")]
    pub(in crate::bounce) const fn of(status: &'a [u8], original: Option<&'a [u8]>) -> Self {
        Self { status, original, is_cut: false }
    }

    #[cfg(feature = "alloc")]
    pub(in crate::bounce) const fn status_bytes(&self) -> &'a [u8] {
        self.status
    }

    /// Returns the fields about the message.
    #[must_use]
    pub fn message(&self) -> Fields<'a> {
        Fields::new(groups(self.status).next().unwrap_or_default())
    }

    /// Returns the fields about each recipient.
    pub fn recipients(&self) -> impl Iterator<Item = Fields<'a>> + use<'a> {
        groups(self.status).map(Fields::new).filter(|fields| {
            fields.raw("Final-Recipient").is_some() || fields.raw("Action").is_some()
        })
    }

    /// Returns the header section of the returned message, if there is one.
    #[must_use]
    pub fn original(&self) -> Option<Fields<'a>> {
        self.original
            .map(|original| groups(original).next().map(Fields::new).unwrap_or(Fields::new(b"")))
    }

    /// Returns the returned message, which may be only its header section. Returns `None` also if it is
    /// encoded and there was no scratch memory.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let status = Notification::from_status(b"Reporting-MTA: dns; mx.harbor.example\r\n");
    /// assert_eq!(status.original_bytes(), None);
    /// assert!(status.original().is_none());
    /// ```
    #[must_use]
    pub const fn original_bytes(&self) -> Option<&'a [u8]> {
        self.original
    }

    /// Returns `true` if the returned message was truncated to the scratch memory.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let message = b"Content-Type: multipart/report; boundary=b\n\n\
    ///     --b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; g@a.example\nAction: failed\n\
    ///     --b\nContent-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\n\
    ///     U3ViamVjdDogbHVuY2gNCg==\n--b--\n";
    /// let mut scratch = [0; 8];
    /// let report = Notification::parse_with(message, &mut scratch)?;
    /// assert!(report.original_is_truncated());
    /// assert_eq!(report.original_bytes(), Some(&b"Subject:"[..]));
    /// # Ok::<(), smtp_machine::bounce::NotificationError>(())
    /// ```
    #[must_use]
    pub const fn original_is_truncated(&self) -> bool {
        self.is_cut
    }
}

/// The result of the search so far.
#[derive(Default)]
struct Found<'a> {
    /// The delivery status, and the number of messages that contain it.
    status: Option<(&'a [u8], u8)>,
    original: Option<&'a [u8]>,
    is_cut: bool,
    scratch: Option<&'a mut [u8]>,
    /// Errors of parts that are a delivery status, or may contain one.
    encoded: bool,
    full: bool,
    no_recipient: bool,
}

impl<'a> Found<'a> {
    fn find(mut self, message: &'a [u8]) -> Result<Notification<'a>, NotificationError> {
        self.look(Part::new(message), 0, 0);
        let Self { original, is_cut, .. } = self;
        match self.status {
            Some((status, _)) => Ok(Notification { status, original, is_cut }),
            None if self.encoded => Err(NotificationError::Encoded),
            None if self.full => Err(NotificationError::ScratchFull),
            None if self.no_recipient => Err(NotificationError::NoRecipient),
            None => Err(NotificationError::NoStatus),
        }
    }

    /// Searches a part. `depth` counts the parts that contain it, `level` the messages.
    fn look(&mut self, part: Part<'a>, depth: u8, level: u8) {
        let next = depth.saturating_add(1);
        if let Some(boundary) = part.boundary().filter(|_| depth < MAX_DEPTH) {
            return part.parts(boundary).for_each(|part| self.look(part, next, level));
        }
        let follows = self.status.is_some_and(|(_, found)| found == level);
        match part.kind() {
            // The status of a report that the message returns is not its own.
            Kind::Status if self.status.is_none_or(|(_, found)| level < found) => {
                let Some(status) = self.whole(part) else { return };
                if Notification::from_status(status).recipients().next().is_some() {
                    self.status = Some((status, level));
                    (self.original, self.is_cut) = (None, false);
                } else {
                    self.no_recipient = true;
                }
            }
            Kind::Message | Kind::Header if follows && self.original.is_none() => {
                self.keep_original(part)
            }
            Kind::Message if self.status.is_none() && depth < MAX_DEPTH => {
                let Some(message) = self.whole(part) else { return };
                self.look(Part::new(message), next, level.saturating_add(1));
            }
            _ => {}
        }
    }

    /// Returns the decoded body of a part.
    fn whole(&mut self, part: Part<'a>) -> Option<&'a [u8]> {
        let encoding = part.encoding();
        if encoding == Encoding::Identity {
            return Some(part.body);
        }
        let Some(scratch) = self.scratch.take_if(|_| encoding != Encoding::Unknown) else {
            self.encoded = true;
            return None;
        };
        let mut filled = Filled::new(scratch);
        let decoded = decode(encoding, part.body, &mut filled);
        let (octets, left) = match decoded {
            Ok(()) => filled.split(),
            Err(SinkFull) => {
                self.full = true;
                (&[][..], filled.into_inner())
            }
        };
        self.scratch = Some(left);
        decoded.ok().map(|()| octets)
    }

    /// Keeps as much of the decoded body of a part as fits.
    fn keep_original(&mut self, part: Part<'a>) {
        let encoding = part.encoding();
        if encoding == Encoding::Identity {
            self.original = Some(part.body);
        } else if let Some(scratch) = self.scratch.take_if(|_| encoding != Encoding::Unknown) {
            let mut filled = Filled::new(scratch);
            self.is_cut = decode(encoding, part.body, &mut filled).is_err();
            let (octets, left) = filled.split();
            (self.original, self.scratch) = (Some(octets), Some(left));
        }
    }
}

/// Returns the runs of lines between empty lines.
fn groups(octets: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = octets;
    core::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let mut at = 0_usize;
            let mut behind = rest.len();
            while let Some(line) = rest.get(at..).filter(|line| !line.is_empty()) {
                let len =
                    memchr::memchr(b'\n', line).map_or(line.len(), |len| len.saturating_add(1));
                let next = at.saturating_add(len);
                if line.get(..len).unwrap_or_default().trim_ascii().is_empty() {
                    behind = next;
                    break;
                }
                at = next;
            }
            let group = rest.get(..at).unwrap_or_default();
            rest = rest.get(behind..).unwrap_or_default();
            if !group.is_empty() {
                return Some(group);
            }
        }
    })
}

#[cfg(test)]
mod tests;
