//! LIMITS in an EHLO reply: [`Limits`].

use crate::wire::{Sink, SinkFull, put_decimal};

/// The limits in a LIMITS capability (RFC 9422 4); `None` for a limit that is not stated.
///
/// ```text
/// limit = limit-name [ "=" limit-value ]    ; the values of these three: %x31-39 *5DIGIT
/// ```
///
/// Unknown names and invalid values are ignored.
///
/// ```
/// use smtp_machine::extension::{Capabilities, Limits};
/// use smtp_machine::reply::Reply;
///
/// let (reply, _) = Reply::parse(b"250-mx.harbor.example\r\n250 LIMITS RCPTMAX=20 MAILMAX=0\r\n")?.unwrap();
/// let limits = Capabilities::parse(&reply).limits();
/// assert_eq!(limits, Limits { rcpt_max: Some(20), ..Limits::NONE });
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "the registry of RFC 9422 7 has these three")]
pub struct Limits {
    /// MAILMAX: the maximum number of transactions in one session.
    pub mail_max: Option<u32>,
    /// RCPTMAX: the maximum number of recipients in one transaction.
    pub rcpt_max: Option<u32>,
    /// RCPTDOMAINMAX: the maximum number of domains among the recipients of one session.
    pub rcpt_domain_max: Option<u32>,
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self { mail_max: None, rcpt_max: None, rcpt_domain_max: None };

    pub(super) fn of_words<'a>(words: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut limits = Self::NONE;
        for word in words {
            let Some(at) = word.iter().position(|octet| *octet == b'=') else { continue };
            let (name, value) = word.split_at_checked(at).unwrap_or_default();
            let Some(value) = value.get(1..).and_then(limit) else { continue };
            let place = match name {
                name if name.eq_ignore_ascii_case(b"MAILMAX") => &mut limits.mail_max,
                name if name.eq_ignore_ascii_case(b"RCPTMAX") => &mut limits.rcpt_max,
                name if name.eq_ignore_ascii_case(b"RCPTDOMAINMAX") => &mut limits.rcpt_domain_max,
                _ => continue,
            };
            *place = Some(value);
        }
        limits
    }

    pub(super) fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        let named = [
            (" MAILMAX=", self.mail_max),
            (" RCPTMAX=", self.rcpt_max),
            (" RCPTDOMAINMAX=", self.rcpt_domain_max),
        ];
        for (name, value) in named {
            // Values outside the grammar, 0 and more than six digits, are not written.
            if let Some(value) = value.filter(|value| (1..=999_999).contains(value)) {
                sink.put(name.as_bytes())?;
                put_decimal(sink, value.into())?;
            }
        }
        Ok(())
    }
}

/// Parses one to six digits, the first of them not 0.
fn limit(digits: &[u8]) -> Option<u32> {
    match digits {
        [b'1'..=b'9', ..] if digits.len() <= 6 => super::number(digits)?.try_into().ok(),
        _ => None,
    }
}
