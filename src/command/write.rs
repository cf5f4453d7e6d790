//! Writes the arguments of commands.

use super::Command;
use super::argument::Argument;
use super::auth::{InitialResponse, Mechanism};
use super::client_name::ClientName;
use super::mail::MailCommand;
use super::parameter::Parameters;
use super::rcpt::RcptCommand;
use super::rows::each_command;
use super::url::Url;
use crate::address::ReversePath;
use crate::wire::{Sink, SinkFull, put_decimal};

/// Declares the writer of what follows a verb: see [`each_command`].
macro_rules! writers {
    (
        $($(#[$doc:meta])* $name:ident $(($type:ty))?
        $({ $($(#[$field_doc:meta])* $field:ident: $field_type:ty),+ $(,)? })?
        = $word:literal $how:ident $($reader:ident)?;)+
    ) => {
        impl Command<'_> {
            /// Writes what follows the verb.
            pub(super) fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                match self {
                    $(writers!(@pattern $how $name $({ $($field),+ })?, argument) =>
                        writers!(@write $how $($reader)? $({ $($field),+ })?, argument, sink),)+
                    Self::Unknown(unknown) => unknown.encode(sink),
                }
            }
        }
    };

    (@pattern bare $name:ident, $argument:ident) => { Self::$name };
    (@pattern parts $name:ident { $($field:ident),+ }, $argument:ident) => { Self::$name { $($field),+ } };
    (@pattern $how:ident $name:ident, $argument:ident) => { Self::$name($argument) };

    (@write bare, $argument:ident, $sink:ident) => { Ok(()) };
    (@write parts $writer:ident { $($field:ident),+ }, $argument:ident, $sink:ident) => {
        $writer($sink, $(*$field),+)
    };
    (@write $how:ident $reader:ident, $argument:ident, $sink:ident) => { $argument.write_argument($sink) };
}

each_command!(writers);

/// The argument of a command, which is written with a space before it.
pub(super) trait WriteArgument {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull>;
}

impl WriteArgument for ClientName<'_> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        self.encode(sink)
    }
}

impl WriteArgument for Argument<'_> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        self.encode(sink)
    }
}

impl WriteArgument for Option<Argument<'_>> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.map_or(Ok(()), |argument| argument.write_argument(sink))
    }
}

/// The argument of SEND, SOML and SAML.
impl WriteArgument for ReversePath<'_> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" FROM:")?;
        self.encode(sink)
    }
}

/// The argument of XCLIENT and XFORWARD.
impl WriteArgument for Parameters<'_> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode(sink)
    }
}

impl WriteArgument for MailCommand<'_> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode_argument(sink)
    }
}

impl WriteArgument for RcptCommand<'_> {
    fn write_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode_argument(sink)
    }
}

pub(super) fn bdat(sink: &mut impl Sink, size: u64, is_last: bool) -> Result<(), SinkFull> {
    sink.put(b" ")?;
    put_decimal(sink, size)?;
    last(sink, is_last)
}

pub(super) fn burl(sink: &mut impl Sink, url: Url<'_>, is_last: bool) -> Result<(), SinkFull> {
    sink.put(b" ")?;
    url.encode(sink)?;
    last(sink, is_last)
}

fn last(sink: &mut impl Sink, is_last: bool) -> Result<(), SinkFull> {
    if is_last { sink.put(b" LAST") } else { Ok(()) }
}

pub(super) fn auth(
    sink: &mut impl Sink,
    mechanism: Mechanism<'_>,
    initial: Option<InitialResponse<'_>>,
) -> Result<(), SinkFull> {
    sink.put(b" ")?;
    mechanism.encode(sink)?;
    initial.map_or(Ok(()), |initial| {
        sink.put(b" ")?;
        initial.encode(sink)
    })
}
