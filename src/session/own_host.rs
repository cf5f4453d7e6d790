//! [`OwnHost`]: the host name of the local peer.

use core::fmt;

use crate::address::Host;
use crate::ascii::run::is_ascii;
use crate::error::{Invalid, ValueKind};

/// The local host name, stored by value, because a session has no memory except its struct.
#[derive(Clone, Copy)]
pub(crate) struct OwnHost {
    octets: [u8; Self::MAX],
    len: u8,
}

impl OwnHost {
    /// The maximum length of a domain (RFC 5321 4.5.3.1.2).
    const MAX: usize = 255;

    /// No name, which [`set`](Self::set) replaces.
    pub(crate) const EMPTY: Self = Self { octets: [0; Self::MAX], len: 0 };

    /// Stores a name in place. Rejects a name that is not ASCII, because it is sent before SMTPUTF8 is negotiated.
    #[inline]
    pub(crate) fn set(&mut self, host: Host<'_>) -> Result<(), Invalid> {
        let name = host.as_bytes();
        if !is_ascii(name) {
            return Err(not_ascii(name));
        }
        let len = name.len().min(Self::MAX);
        if let (Some(to), Some(from)) = (self.octets.get_mut(..len), name.get(..len)) {
            to.copy_from_slice(from);
        }
        self.len = u8::try_from(len).unwrap_or(u8::MAX);
        Ok(())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
    }
}

#[cold]
fn not_ascii(name: &[u8]) -> Invalid {
    let at = name.iter().position(|octet| !octet.is_ascii()).unwrap_or(name.len());
    Invalid::new(ValueKind::ClientName, at)
}

impl fmt::Debug for OwnHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&crate::ascii::Escaped(self.as_bytes()), f)
    }
}
