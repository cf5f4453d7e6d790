//! Addresses of the envelope: [`Mailbox`] and its parts, and the paths of MAIL and RCPT.
//!
//! ```text
//! "<" [ source-route ":" ] local-part "@" ( domain / "[" literal "]" ) ">"
//!     └── dropped ──┘      └──────────── Mailbox ─────────────┘
//! └────────────────── ReversePath, ForwardPath ──────────────────┘
//! ```
//!
//! The grammar is that of RFC 5321 4.1.2 and 4.1.3, with the UTF-8 of RFC 6531 3.3. The session decides
//! whether UTF-8 is allowed ([`Mailbox::is_ascii`]). Quoted strings stay quoted: nothing is decoded, so that
//! nothing must be parsed twice.
//!
//! The lengths of RFC 5321 4.5.3.1 are minimums that a server must support. Longer addresses are in use, so
//! that the types accept them; methods such as [`ReversePath::is_within_limits`] check the lengths.
//! `try_from` is strict; `with_syntax` also accepts the forms that a [`Syntax`](crate::command::Syntax)
//! allows.
//!
//! ```
//! use smtp_machine::address::{Host, Mailbox};
//!
//! let mailbox = Mailbox::try_from("ana@orchard.example")?;
//! assert_eq!(mailbox.local_part().as_str(), "ana");
//! assert_eq!(mailbox.host().as_str(), "orchard.example");
//! assert!(Mailbox::try_from("ana@@orchard.example").is_err());
//! # Ok::<(), smtp_machine::Invalid>(())
//! ```

macro_rules! word {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// Returns the octets in wire form.
            #[inline]
            #[must_use]
            pub const fn as_bytes(&self) -> &'a [u8] {
                self.octets
            }

            /// Returns the text in wire form.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &'a str {
                core::str::from_utf8(self.octets).unwrap_or_default()
            }

            /// Returns `true` if all characters are ASCII, so that SMTPUTF8 is not required.
            #[inline]
            #[must_use]
            pub fn is_ascii(&self) -> bool {
                $crate::ascii::run::is_ascii(self.octets)
            }

            /// Writes the value in wire form.
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`](crate::wire::SinkFull) if the sink is full.
            pub fn encode(
                &self,
                sink: &mut impl crate::wire::Sink,
            ) -> Result<(), crate::wire::SinkFull> {
                sink.put(self.octets)
            }
        }

        impl<'a> TryFrom<&'a str> for $name<'a> {
            type Error = crate::Invalid;

            fn try_from(text: &'a str) -> Result<Self, Self::Error> {
                Self::try_from(text.as_bytes())
            }
        }

        impl AsRef<[u8]> for $name<'_> {
            fn as_ref(&self) -> &[u8] {
                self.octets
            }
        }

        impl AsRef<str> for $name<'_> {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl core::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}({:?})", stringify!($name), crate::ascii::Escaped(self.octets))
            }
        }
    };
}

mod address_literal;
mod domain;
#[cfg(test)]
mod equality_tests;
mod forward_path;
mod host;
mod ip;
mod is_mailbox;
mod local_part;
mod mailbox;
#[cfg(feature = "alloc")]
mod owned;
mod path;
mod reverse_path;
mod usual;

pub use address_literal::AddressLiteral;
pub use domain::Domain;
pub use forward_path::ForwardPath;
pub use host::Host;
pub(crate) use is_mailbox::is_mailbox;
pub use local_part::LocalPart;
pub use mailbox::Mailbox;
#[cfg(feature = "alloc")]
pub use owned::{DomainBuf, ForwardPathBuf, HostBuf, MailboxBuf, ReversePathBuf};
pub(crate) use path::{usual as usual_path, usual_len as usual_path_len};
pub use reverse_path::ReversePath;
