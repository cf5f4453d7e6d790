//! The methods that all borrowed values of commands share.

/// Implements access to the octets and the text, the wire form and an escaped `Debug`, for a type
/// with one field `octets`.
macro_rules! text_value {
    ($name:ident) => {
        $crate::command::text_value::text_value!($name, without Debug);

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), Escaped(self.octets))
            }
        }
    };
    ($name:ident, without Debug) => {
        impl<'a> $name<'a> {
            /// Returns the octets of the wire form.
            #[inline]
            #[must_use]
            pub const fn as_bytes(&self) -> &'a [u8] {
                self.octets
            }

            /// Returns the wire form as text.
            #[must_use]
            pub fn as_str(&self) -> &'a str {
                core::str::from_utf8(self.octets).unwrap_or_default()
            }

            /// Writes the wire form.
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`] if the sink is full.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                sink.put(self.octets)
            }
        }

        impl<'a> TryFrom<&'a str> for $name<'a> {
            type Error = Invalid;

            fn try_from(text: &'a str) -> Result<Self, Invalid> {
                Self::try_from(text.as_bytes())
            }
        }

        impl AsRef<[u8]> for $name<'_> {
            fn as_ref(&self) -> &[u8] {
                self.as_bytes()
            }
        }

        impl AsRef<str> for $name<'_> {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(super) use text_value;
