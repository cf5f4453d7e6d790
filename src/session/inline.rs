//! [`Inline`]: a short text stored by value.

use core::fmt;

/// A short text, stored by value, because a session has no memory except its struct.
#[derive(Clone, Copy)]
pub(crate) struct Inline<const MAX: usize> {
    octets: [u8; MAX],
    len: u8,
}

impl<const MAX: usize> Inline<MAX> {
    pub(crate) const EMPTY: Self = Self { octets: [0; MAX], len: 0 };

    /// Returns `None` if the text is longer than `MAX` octets.
    pub(crate) fn new(text: &[u8]) -> Option<Self> {
        let mut octets = [0; MAX];
        octets.get_mut(..text.len())?.copy_from_slice(text);
        Some(Self { octets, len: u8::try_from(text.len()).ok()? })
    }

    /// Stores another text in place. A text that is longer than `MAX` octets is stored as an empty one.
    pub(crate) fn set(&mut self, text: &[u8]) {
        let len = match self.octets.get_mut(..text.len()) {
            Some(octets) => {
                octets.copy_from_slice(text);
                text.len()
            }
            None => 0,
        };
        self.len = u8::try_from(len).unwrap_or(0);
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl<const MAX: usize> fmt::Debug for Inline<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&crate::ascii::Escaped(self.as_bytes()), f)
    }
}
