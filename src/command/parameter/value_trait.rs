//! [`Value`]: the reader and the writer of a parameter value. Macros implement what most values
//! share.

use crate::extension::Extension;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// A type of parameter values of MAIL or RCPT.
pub(crate) trait Value<'a>: Copy {
    /// Reads a parameter, or returns `None` if the value is invalid. `value` is what follows the
    /// `=`.
    fn read(keyword: &[u8], value: Option<&'a [u8]>, syntax: &Syntax) -> Option<Self>;

    /// Writes the value.
    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull>;

    /// Writes the parameter: `SP keyword "=" value`.
    fn write(&self, keyword: &str, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        sink.put(keyword.as_bytes())?;
        sink.put(b"=")?;
        self.write_value(sink)
    }

    /// Returns `true` if the wire form is ASCII.
    fn is_ascii(&self) -> bool {
        true
    }

    /// Returns the extension that the parameter needs with this value. `usual` is that of its row.
    fn extension(&self, usual: Extension) -> Extension {
        usual
    }

    /// Returns `true` if a server handles the message in the same way without the parameter.
    fn is_a_hint(&self) -> bool {
        false
    }
}

/// A parameter without a value.
#[derive(Clone, Copy)]
pub(crate) struct Flag;

impl<'a> Value<'a> for Flag {
    #[inline]
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        value.is_none().then_some(Self)
    }

    fn write_value(&self, _sink: &mut impl Sink) -> Result<(), SinkFull> {
        Ok(())
    }

    fn write(&self, keyword: &str, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        sink.put(keyword.as_bytes())
    }
}

/// Implements [`Value`] for a type from `$read`, a function of the octets after the `=`, and its
/// `encode`.
macro_rules! parameter_value {
    ($name:ident $(<$life:lifetime>)?, $read:expr) => {
        impl<'a> $crate::command::parameter::value_trait::Value<'a> for $name $(<$life>)? {
            fn read(
                _keyword: &[u8],
                value: Option<&'a [u8]>,
                _syntax: &$crate::syntax::Syntax,
            ) -> Option<Self> {
                let read: fn(&'a [u8]) -> Option<Self> = $read;
                value.and_then(read)
            }

            fn write_value(
                &self,
                sink: &mut impl $crate::wire::Sink,
            ) -> Result<(), $crate::wire::SinkFull> {
                self.encode(sink)
            }
        }
    };
}
pub(super) use parameter_value;

/// Implements `Display`, `FromStr` and [`Value`] for a type that has the functions `parse` and
/// `encode`.
macro_rules! text_form {
    ($name:ident) => {
        $crate::command::parameter::value_trait::parameter_value!($name, Self::parse);

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::wire::display(f, |sink| self.encode(sink))
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::error::Invalid;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let wrong = $crate::error::Invalid::new($crate::error::ValueKind::Parameter, 0);
                Self::parse(text.as_bytes()).ok_or(wrong)
            }
        }
    };
}
pub(super) use text_form;

/// Implements the wire form of an enum that has the functions `parse` and `as_str`, but not
/// [`Value`].
macro_rules! keyword_value {
    ($name:ident) => {
        impl $name {
            /// Writes the keyword.
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`](crate::wire::SinkFull) if the sink is full.
            pub fn encode(
                &self,
                sink: &mut impl $crate::wire::Sink,
            ) -> Result<(), $crate::wire::SinkFull> {
                sink.put(self.as_str().as_bytes())
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::error::Invalid;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_from(text.as_bytes())
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = $crate::error::Invalid;

            fn try_from(octets: &[u8]) -> Result<Self, Self::Error> {
                let wrong = $crate::error::Invalid::new($crate::error::ValueKind::Parameter, 0);
                Self::parse(octets).ok_or(wrong)
            }
        }
    };
}
pub(super) use keyword_value;
