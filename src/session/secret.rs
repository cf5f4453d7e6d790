//! [`Secret`]: octets of an AUTH exchange, redacted in every log.

use core::fmt;

/// The octets of an AUTH exchange, which no log may show.
///
/// `Debug` and `Display` write `[redacted]`. The type has no `PartialEq`: compare the exposed
/// octets in constant time.
///
/// ```
/// use smtp_machine::sasl::Plain;
///
/// let plain = Plain::parse(b"\0ana\0secret").ok_or("malformed")?;
/// let password = plain.password();
/// assert_eq!(format!("{password} {password:?}"), "[redacted] [redacted]");
/// assert_eq!(password.expose(), b"secret");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Secret<'a>(&'a [u8]);

impl<'a> Secret<'a> {
    pub(crate) const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }

    /// Returns the octets.
    #[must_use]
    pub const fn expose(self) -> &'a [u8] {
        self.0
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Display for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
