//! [`Notification`]: a report, read.

use super::fields::Fields;
use super::mime::Part;

/// A delivery status notification (RFC 3464, RFC 6533), read.
///
/// The whole message is given, and must be in memory; nothing is copied. Lines may end in LF, other parts may stand between and around
/// those that are looked for, and the message may be cut off behind them.
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
}

/// Why a message can't be read as a report.
///
/// ```
/// use smtp_machine::bounce::{Notification, Unreadable};
///
/// let message = b"Subject: lunch\r\n\r\nAt noon?\r\n";
/// assert_eq!(Notification::parse(message).unwrap_err(), Unreadable::NoStatus);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// No part of it is a delivery status.
    #[error("the message holds no delivery status")]
    NoStatus,
    /// The delivery status is in base64 or quoted-printable: decode it, and see
    /// [`from_status`](Notification::from_status).
    #[error("the delivery status is encoded")]
    Encoded,
}

/// How deep parts are looked for in parts.
const MAX_DEPTH: u8 = 8;

impl<'a> Notification<'a> {
    /// Finds the delivery status in a message.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when there is none, or when it is encoded.
    pub fn parse(message: &'a [u8]) -> Result<Self, Unreadable> {
        let mut found = Found::default();
        found.look(Part::new(message), 0);
        match (found.status, found.encoded) {
            (Some(status), _) => Ok(Self { status, original: found.original }),
            (None, true) => Err(Unreadable::Encoded),
            (None, false) => Err(Unreadable::NoStatus),
        }
    }

    /// The fields of a delivery status that was found and decoded by other means.
    #[must_use]
    pub const fn from_status(octets: &'a [u8]) -> Self {
        Self { status: octets, original: None }
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

    /// That message, or as much of it as was returned.
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
}

#[derive(Default)]
struct Found<'a> {
    status: Option<&'a [u8]>,
    original: Option<&'a [u8]>,
    encoded: bool,
}

impl<'a> Found<'a> {
    fn look(&mut self, part: Part<'a>, depth: u8) {
        if let Some(boundary) = part.boundary().filter(|_| depth < MAX_DEPTH) {
            let parts = part.parts(boundary);
            return parts.for_each(|part| self.look(part, depth.saturating_add(1)));
        }
        let is_any = |types: &[&str]| types.iter().any(|it| part.is(it));
        if self.status.is_none() {
            if is_any(&["message/delivery-status", "message/global-delivery-status"]) {
                match part.is_plain() {
                    true => self.status = Some(part.body),
                    false => self.encoded = true,
                }
            }
        } else if self.original.is_none()
            && part.is_plain()
            && is_any(&[
                "message/rfc822",
                "message/global",
                "text/rfc822-headers",
                "message/rfc822-headers",
                "message/global-headers",
            ])
        {
            self.original = Some(part.body);
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
