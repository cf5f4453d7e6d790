//! [`BareNewline`]: a CR or LF that is not part of a CRLF, and its error.

use core::fmt;

/// A CR or an LF that is not part of a CRLF.
///
/// ```
/// use smtp_machine::body::BareNewline;
/// assert_eq!(BareNewline::Lf.to_string(), "bare LF");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_enums, reason = "CRLF has two octets")]
pub enum BareNewline {
    /// A CR that is not followed by LF.
    Cr,
    /// An LF that is not preceded by CR.
    Lf,
}

impl fmt::Display for BareNewline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Cr => "bare CR",
            Self::Lf => "bare LF",
        })
    }
}

/// The error of content with a bare CR or LF.
///
/// ```
/// use smtp_machine::body::{BareNewline, Newlines, Stuff};
///
/// let mut out = [0; 16];
/// let error = Stuff::new(Newlines::Refuse).stuff_into(b"a\nb", &mut out).unwrap_err();
/// assert_eq!((error.kind(), error.at()), (BareNewline::Lf, 1));
/// assert_eq!(error.to_string(), "bare LF at octet 1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[error("{kind} at octet {at}")]
pub struct BareNewlineError {
    kind: BareNewline,
    at: usize,
}

impl BareNewlineError {
    pub(crate) const fn new(kind: BareNewline, at: usize) -> Self {
        Self { kind, at }
    }

    /// Returns whether it is a CR or an LF.
    #[must_use]
    pub const fn kind(&self) -> BareNewline {
        self.kind
    }

    /// Returns the offset of the error in the last piece.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }
}
