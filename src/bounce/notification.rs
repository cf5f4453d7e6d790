//! [`Notification`]: a report, read.

use super::fields::Fields;
use super::mime::{Kind, Part};
use super::transfer_encoding::{Encoding, Filled, decode};
use crate::wire::Full;

/// A delivery status notification (RFC 3464, RFC 6533), read.
///
/// The whole message is given, and must be in memory. Lines may end in LF, other parts may stand between and around
/// those that are looked for, and the message may be cut off after them. A report that was forwarded is found inside of the
/// `message/rfc822` part that it is in; where a message is a report and holds another, it is the outer one that is read.
///
/// [`parse`](Self::parse) copies nothing and reads reports that are not encoded, as RFC 3464 asks.
/// [`parse_with`](Self::parse_with) decodes base64 and quoted-printable into memory that is lent, and with `alloc` a
/// [`NotificationBuf`](super::NotificationBuf) owns what was read. The work is linear in the message: parts are looked
/// for in parts to a depth of 8.
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
/// # Ok::<(), smtp_machine::bounce::Unreadable>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Notification<'a> {
    status: &'a [u8],
    original: Option<&'a [u8]>,
    is_cut: bool,
}

/// Why a message can't be read as a report.
///
/// ```
/// use smtp_machine::bounce::{Notification, Unreadable};
///
/// let message = b"Subject: lunch\r\n\r\nAt noon?\r\n";
/// assert_eq!(Notification::parse(message).unwrap_err(), Unreadable::NoStatus);
///
/// // A status that tells of nobody is no report of a delivery (RFC 3464 2.1).
/// let message = b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.harbor.example\r\n";
/// assert_eq!(Notification::parse(message).unwrap_err(), Unreadable::NoRecipient);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// No part of it is a delivery status.
    #[error("the message holds no delivery status")]
    NoStatus,
    /// There is a delivery status, and it has no fields about a recipient.
    #[error("the delivery status names no recipient")]
    NoRecipient,
    /// The delivery status, or a message that may hold it, is in base64 or quoted-printable: see
    /// [`parse_with`](Notification::parse_with). Or it is in an encoding that MIME does not know: see
    /// [`from_status`](Notification::from_status).
    #[error("the delivery status is encoded")]
    Encoded,
    /// The memory that was lent is too short for the decoded delivery status, or for a message that may hold it.
    #[error("the delivery status does not fit into the memory lent for it")]
    ScratchFull,
}

/// How deep parts are looked for in parts.
pub(super) const MAX_DEPTH: u8 = 8;

impl<'a> Notification<'a> {
    /// Finds the delivery status in a message.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when there is none, when it names no recipient, or when it is encoded.
    pub fn parse(message: &'a [u8]) -> Result<Self, Unreadable> {
        Found::default().find(message)
    }

    /// The same, and parts in base64 or quoted-printable are decoded into `scratch`.
    ///
    /// Decoded text is never longer than the encoded one: as many octets as the message has are enough, unless an encoded
    /// message is in another one. A returned message that does not fit is cut off at the end of `scratch`, see
    /// [`original_is_cut`](Self::original_is_cut).
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when there is no delivery status, when it names no recipient, when it does not fit, or when it is in
    /// another encoding.
    ///
    /// ```
    /// use smtp_machine::bounce::{Notification, Unreadable};
    ///
    /// let message = b"Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
    ///     Reporting-MTA: dns;=\r\n mx.harbor.example\r\n\r\n\
    ///     Final-Recipient: utf-8; =D0=B4@harbor.example\r\nAction: failed\r\n";
    /// assert_eq!(Notification::parse(message).unwrap_err(), Unreadable::Encoded);
    ///
    /// let mut scratch = [0; 512];
    /// let report = Notification::parse_with(message, &mut scratch)?;
    /// let recipient = report.recipients().next().unwrap().final_recipient().unwrap();
    /// assert_eq!(recipient.to_string(), "utf-8; д@harbor.example");
    /// # Ok::<(), Unreadable>(())
    /// ```
    pub fn parse_with(message: &'a [u8], scratch: &'a mut [u8]) -> Result<Self, Unreadable> {
        Found { scratch: Some(scratch), ..Found::default() }.find(message)
    }

    /// The fields of a delivery status that was found and decoded by other means. It may name no recipient.
    #[must_use]
    pub const fn from_status(octets: &'a [u8]) -> Self {
        Self { status: octets, original: None, is_cut: false }
    }

    #[cfg(feature = "alloc")]
    pub(super) const fn of(status: &'a [u8], original: Option<&'a [u8]>) -> Self {
        Self { status, original, is_cut: false }
    }

    #[cfg(feature = "alloc")]
    pub(super) const fn status_bytes(&self) -> &'a [u8] {
        self.status
    }

    /// The fields about the message.
    #[must_use]
    pub fn message(&self) -> Fields<'a> {
        Fields::new(groups(self.status).next().unwrap_or_default())
    }

    /// The fields about each recipient.
    pub fn recipients(&self) -> impl Iterator<Item = Fields<'a>> + use<'a> {
        groups(self.status).map(Fields::new).filter(|fields| {
            fields.raw("Final-Recipient").is_some() || fields.raw("Action").is_some()
        })
    }

    /// The header section of the message that it is about, if it is there.
    #[must_use]
    pub fn original(&self) -> Option<Fields<'a>> {
        self.original
            .map(|original| groups(original).next().map(Fields::new).unwrap_or(Fields::new(b"")))
    }

    /// That message, or as much of it as was returned. `None` also where it is encoded and no scratch memory was lent.
    ///
    /// ```
    /// # use smtp_machine::bounce::Notification;
    /// let status = Notification::from_status(b"Reporting-MTA: dns; mx.harbor.example\r\n");
    /// assert_eq!(status.original_bytes(), None);
    /// assert!(status.original().is_none());
    /// ```
    #[must_use]
    pub const fn original_bytes(&self) -> Option<&'a [u8]> {
        self.original
    }

    /// Whether that message was cut off for want of scratch memory.
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
    /// assert!(report.original_is_cut());
    /// assert_eq!(report.original_bytes(), Some(&b"Subject:"[..]));
    /// # Ok::<(), smtp_machine::bounce::Unreadable>(())
    /// ```
    #[must_use]
    pub const fn original_is_cut(&self) -> bool {
        self.is_cut
    }
}

/// What was found so far.
#[derive(Default)]
struct Found<'a> {
    /// The delivery status, and in how many messages it is.
    status: Option<(&'a [u8], u8)>,
    original: Option<&'a [u8]>,
    is_cut: bool,
    scratch: Option<&'a mut [u8]>,
    /// Of a part that is a delivery status, or may hold one: what was wrong with it.
    encoded: bool,
    full: bool,
    no_recipient: bool,
}

impl<'a> Found<'a> {
    fn find(mut self, message: &'a [u8]) -> Result<Notification<'a>, Unreadable> {
        self.look(Part::new(message), 0, 0);
        let Self { original, is_cut, .. } = self;
        match self.status {
            Some((status, _)) => Ok(Notification { status, original, is_cut }),
            None if self.encoded => Err(Unreadable::Encoded),
            None if self.full => Err(Unreadable::ScratchFull),
            None if self.no_recipient => Err(Unreadable::NoRecipient),
            None => Err(Unreadable::NoStatus),
        }
    }

    /// `depth` counts the parts that it is in, `level` the messages.
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

    /// The body of a part, decoded.
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
            Err(Full) => {
                self.full = true;
                (&[][..], filled.into_inner())
            }
        };
        self.scratch = Some(left);
        decoded.ok().map(|()| octets)
    }

    /// The same, as much of it as fits.
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

/// Runs of lines between empty ones.
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
