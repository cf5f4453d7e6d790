//! Writes the arguments of commands.

use super::argument::Argument;
use super::auth::{InitialResponse, Mechanism};
use super::client_name::ClientName;
use super::mail::MailCommand;
use super::parameter::Parameters;
use super::rcpt::RcptCommand;
use super::url::Url;
use crate::address::ReversePath;
use crate::wire::{Sink, SinkFull, put_decimal};

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
