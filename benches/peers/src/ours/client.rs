//! Sessions of [`Client`].

use crate::row::Label;
use crate::workload::{ClientSession, SERVER_REPLIES};
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};
use std::cell::RefCell;

pub(crate) struct InStep;
pub(crate) struct Pipelined;
pub(crate) struct Bdat;

thread_local! {
    static BUFFERS: RefCell<(Buffer, Buffer)> =
        RefCell::new((Buffer::with_capacity(8192), Buffer::with_capacity(4096)));
}

impl ClientSession for InStep {
    const LABEL: Label = Label::ours(
        "Client, without PIPELINING",
        "the reply to EHLO has another word in its place",
    );

    fn run(content: &[u8], sent: &mut Vec<u8>) -> u64 {
        let mut replies = SERVER_REPLIES;
        replies[1] = b"250-mx.harbor.example\r\n250-PIPELINED\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250-SMTPUTF8\r\n250 SIZE 52428800\r\n";
        send(content, sent, &replies, false)
    }
}

impl ClientSession for Pipelined {
    const LABEL: Label = Label::ours("Client, with PIPELINING", "");

    fn run(content: &[u8], sent: &mut Vec<u8>) -> u64 {
        const REPLIES: [&[u8]; 5] = [
            SERVER_REPLIES[0],
            SERVER_REPLIES[1],
            b"250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n354 go ahead\r\n",
            SERVER_REPLIES[5],
            SERVER_REPLIES[6],
        ];
        send(content, sent, &REPLIES, false)
    }
}

impl ClientSession for Bdat {
    const LABEL: Label = Label::ours("Client, one chunk, with PIPELINING", "");

    fn run(content: &[u8], sent: &mut Vec<u8>) -> u64 {
        const REPLIES: [&[u8]; 4] = [
            SERVER_REPLIES[0],
            b"250-mx.harbor.example\r\n250-PIPELINING\r\n250-CHUNKING\r\n250 SIZE 52428800\r\n",
            b"250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n250 2.0.0 Ok: queued as 4F1A\r\n",
            SERVER_REPLIES[6],
        ];
        send(content, sent, &REPLIES, true)
    }
}

#[inline(always)]
fn send(content: &[u8], sent: &mut Vec<u8>, replies: &[&[u8]], by_chunk: bool) -> u64 {
    BUFFERS.with_borrow_mut(|(rx, tx)| {
        let host = Host::try_from("mail.example.org").expect("a domain");
        let mut client = Client::new(Config::new(host).expect("it is short"));
        let mut replies = replies.iter();
        let (mut begun, mut named, mut accepted, mut rest) = (false, false, 0, content);
        loop {
            match client.poll(rx, tx) {
                Ok(Step::Read(_)) => match replies.next() {
                    Some(reply) => rx.put(reply).expect("a reply fits into the buffer"),
                    None => return 0,
                },
                Ok(Step::Write(_)) => {
                    // As a sink, a vector takes large pieces in blocks: see `Sink`.
                    sent.put(tx.filled()).expect("a vector has space");
                    tx.consume(tx.len());
                }
                Ok(Step::Done) => return accepted,
                Ok(Step::Event(event)) => match event {
                    Event::Idle(idle) if begun => drop(idle.quit()),
                    Event::Idle(idle) => {
                        let from = ReversePath::try_from("<john.doe@example.org>").expect("a path");
                        begun = idle.mail(from, &MailParameters::new()).is_ok();
                    }
                    Event::Envelope(envelope) if named && by_chunk => {
                        _ = envelope.bdat(content.len() as u64, true);
                    }
                    Event::Envelope(envelope) if named => drop(envelope.data()),
                    Event::Envelope(envelope) => {
                        let to = ForwardPath::try_from("<jane.doe@example.com>").expect("a path");
                        named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
                    }
                    Event::Body(mut body) => {
                        let taken = body.write(rest).expect("no bare CR or LF");
                        rest = &rest[taken..];
                        if rest.is_empty() {
                            _ = body.finish();
                        }
                    }
                    Event::Reply(ticket, reply) => {
                        accepted += u64::from(ticket.ends_message() && reply.code().is_positive());
                    }
                    _ => {}
                },
                _ => return 0,
            }
        }
    })
}
