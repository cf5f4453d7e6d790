//! [`Application`]: a handler, its limit of time, and what it was told.

use std::pin::pin;
use std::time::Duration;

use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Answered, DropCause, Event};

use crate::timer::within;
use crate::{Handler, ServeOptions};

/// The handler of a session.
pub(crate) struct Application<'h, H> {
    pub(crate) handler: &'h mut H,
    pub(crate) options: &'h ServeOptions,
    /// The time for each answer.
    limit: Duration,
    content: Content,
}

/// Whether the handler has got the whole content of the message in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Whole,
    /// It exceeded its time for a chunk.
    Torn,
    /// It was told that the transaction is dropped.
    Dropped,
}

/// An event that was passed to the handler.
#[derive(Clone, Copy)]
pub(crate) struct Passed {
    kind: Kind,
    /// The handler exceeded its time.
    cut: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Command,
    Recipient,
    Login,
    /// The end of a message.
    Message {
        /// The answer is for all recipients.
        for_all: bool,
    },
    Chunk,
    Fault,
    Dropped(DropCause),
    Other,
}

impl<'h, H: Handler> Application<'h, H> {
    pub(crate) const fn new(
        handler: &'h mut H,
        options: &'h ServeOptions,
        limit: Duration,
    ) -> Self {
        Self { handler, options, limit, content: Content::Whole }
    }

    /// Passes an event to the handler. [`settle`](Self::settle) follows.
    pub(crate) async fn answer(&mut self, event: Event<'_>) -> Passed {
        let kind = Kind::of(&event);
        let mut cut = false;
        match (self.content, event) {
            // The rest of the message is drained, and the machine reports the dropped transaction.
            (Content::Torn, Event::Chunk(chunk)) => chunk.discard(Refusal::LOCAL_ERROR),
            // The chunk was the last. A dropped event is answered with 451.
            (Content::Torn, Event::Message(_) | Event::Burl(_)) => {
                self.content = Content::Dropped;
                self.tell_dropped(DropCause::Refused).await;
            }
            (
                Content::Dropped,
                Event::Message(_) | Event::Burl(_) | Event::TransactionDropped(_),
            ) => {}
            (_, Event::StartTls(_)) if !self.options.has_tls() => {}
            (_, event) => cut = within(self.limit, pin!(self.dispatch(event))).await.is_none(),
        }
        match kind {
            Kind::Chunk if cut => self.content = Content::Torn,
            Kind::Dropped(_) => self.content = Content::Whole,
            Kind::Command if self.content == Content::Dropped => self.content = Content::Whole,
            _ => {}
        }
        Passed { kind, cut }
    }

    /// Counts how the event was answered, and tells the handler if its message is refused because it exceeded its
    /// time.
    pub(crate) async fn settle(&mut self, passed: Passed, answer: Option<Answered>) {
        let counters = &self.options.counters;
        match passed.kind {
            Kind::Command => counters.command(),
            Kind::Recipient => {
                counters.command();
                counters.recipient(answer);
            }
            Kind::Login => {
                counters.command();
                counters.login(answer);
            }
            Kind::Message { .. } => counters.message(answer),
            Kind::Dropped(DropCause::Refused) => counters.message(None),
            Kind::Fault => counters.fault(),
            Kind::Chunk | Kind::Dropped(_) | Kind::Other => {}
        }
        if passed.cut {
            counters.answer_timed_out();
            if passed.kind == (Kind::Message { for_all: true }) && answer.is_none() {
                self.tell_dropped(DropCause::Refused).await;
            }
        }
    }

    async fn tell_dropped(&mut self, cause: DropCause) {
        let told = pin!(self.handler.transaction_dropped(cause));
        if within(self.limit, told).await.is_none() {
            self.options.counters.answer_timed_out();
        }
    }

    /// Calls the method of the event.
    async fn dispatch(&mut self, event: Event<'_>) {
        let handler = &mut *self.handler;
        match event {
            Event::Open(open) => handler.open(open).await,
            Event::Hello(hello) => {
                let offer = offer(handler.capabilities(), self.options);
                handler.hello(hello, &offer).await;
            }
            Event::Mail(mail) => handler.mail(mail).await,
            Event::Rcpt(rcpt) => handler.rcpt(rcpt).await,
            Event::Data(data) => handler.data(data).await,
            Event::Chunk(chunk) => handler.chunk(chunk).await,
            Event::Message(message) => handler.message(message).await,
            Event::Burl(burl) => handler.burl(burl).await,
            Event::StartTls(starttls) => handler.starttls(starttls).await,
            Event::Auth(auth) => handler.auth(auth).await,
            Event::AuthResponse(response) => handler.auth_response(response).await,
            Event::Etrn(etrn) => handler.etrn(etrn).await,
            Event::Atrn(atrn) => handler.atrn(atrn).await,
            Event::XClient(xclient) => handler.xclient(xclient).await,
            Event::XForward(xforward) => handler.xforward(xforward).await,
            Event::Reset(reset) => handler.reset(reset).await,
            Event::Verify(verify) => handler.verify(verify).await,
            Event::Expand(expand) => handler.expand(expand).await,
            Event::Help(help) => handler.help(help).await,
            Event::Noop(noop) => handler.noop(noop).await,
            Event::Unknown(unknown) => handler.unknown(unknown).await,
            Event::Quit(quit) => handler.quit(quit).await,
            Event::Fault(fault) => handler.fault(fault).await,
            Event::TransactionDropped(cause) => handler.transaction_dropped(cause).await,
            // `serve` handles these two. A new event gets its default answer.
            Event::Secure(_) | Event::Reversed | _ => {}
        }
    }
}

impl Kind {
    fn of(event: &Event<'_>) -> Self {
        match event {
            Event::Rcpt(_) => Self::Recipient,
            Event::Auth(_) | Event::AuthResponse(_) => Self::Login,
            Event::Message(message) => Self::Message { for_all: message.recipient().is_none() },
            Event::Burl(burl) if burl.is_last() => {
                Self::Message { for_all: burl.recipient().is_none() }
            }
            Event::Chunk(_) => Self::Chunk,
            Event::Fault(_) => Self::Fault,
            Event::TransactionDropped(cause) => Self::Dropped(*cause),
            Event::Open(_) | Event::Secure(_) | Event::Reversed => Self::Other,
            _ => Self::Command,
        }
    }
}

/// Returns the offer with STARTTLS if it works.
const fn offer(capabilities: Capabilities, options: &ServeOptions) -> Capabilities {
    match options.has_tls() {
        true => capabilities.with(Extension::StartTls),
        false => capabilities.without(Extension::StartTls),
    }
}
