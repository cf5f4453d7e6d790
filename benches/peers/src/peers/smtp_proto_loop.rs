//! A server of `smtp-proto`, which has no state machine: the least state and fixed replies by hand.

use super::SmtpProto;
use crate::row::Label;
use crate::workload::ServerSession;
use smtp_proto::request::receiver::{BdatReceiver, DataReceiver, RequestReceiver};
use smtp_proto::{Error, Request};
use std::hint::black_box;
use std::slice::Iter;

impl ServerSession for SmtpProto {
    const LABEL: Label = Label::peer(
        "smtp-proto + a loop by hand",
        "the crate has no state machine: the least state, fixed replies, owned sender and recipients",
    );

    fn run(groups: &[&[u8]], replies: &mut Vec<u8>, content: &mut Vec<u8>) -> u64 {
        replies.extend_from_slice(b"220 mx.example.com ESMTP\r\n");
        let (mut receiver, mut state) = (RequestReceiver::default(), State::default());
        for group in groups {
            let mut octets = group.iter();
            while state.take_content(&mut octets, replies, content) {
                match receiver.ingest(&mut octets) {
                    Err(Error::NeedsMoreData { .. }) => break,
                    request => replies.extend_from_slice(state.answer(request, content)),
                }
            }
        }
        state.messages
    }
}

#[derive(Default)]
struct State {
    helo: Option<String>,
    from: Option<String>,
    recipients: Vec<String>,
    incoming: Option<Incoming>,
    messages: u64,
}

enum Incoming {
    Data(DataReceiver),
    Bdat(BdatReceiver),
}

impl State {
    /// Takes content, if some is due. Returns whether a command is next.
    fn take_content(
        &mut self,
        octets: &mut Iter<'_, u8>,
        replies: &mut Vec<u8>,
        content: &mut Vec<u8>,
    ) -> bool {
        let complete = match &mut self.incoming {
            None => return true,
            Some(Incoming::Data(data)) => data.ingest(octets, content),
            Some(Incoming::Bdat(chunk)) => chunk.ingest(octets, content),
        };
        if complete {
            let ends = !matches!(&self.incoming, Some(Incoming::Bdat(chunk)) if !chunk.is_last);
            self.incoming = None;
            if ends {
                black_box((&self.from, &self.recipients));
                self.from = None;
                self.recipients.clear();
                self.messages += 1;
            }
            replies.extend_from_slice(b"250 2.0.0 Ok\r\n");
        }
        complete
    }

    fn answer(
        &mut self,
        request: Result<Request<std::borrow::Cow<'_, str>>, Error>,
        content: &mut Vec<u8>,
    ) -> &'static [u8] {
        match request {
            Ok(Request::Ehlo { host }) => {
                self.helo = Some(host.into_owned());
                b"250-mx.example.com\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250-SMTPUTF8\r\n250-CHUNKING\r\n250 SIZE 52428800\r\n"
            }
            Ok(Request::Mail { from }) if self.helo.is_some() && self.from.is_none() => {
                self.from = Some(from.address.into_owned());
                content.clear();
                b"250 2.1.0 Ok\r\n"
            }
            Ok(Request::Rcpt { to }) if self.from.is_some() => {
                self.recipients.push(to.address.into_owned());
                b"250 2.1.5 Ok\r\n"
            }
            Ok(Request::Data) if !self.recipients.is_empty() => {
                self.incoming = Some(Incoming::Data(DataReceiver::new()));
                b"354 go ahead\r\n"
            }
            Ok(Request::Bdat { chunk_size, is_last }) if !self.recipients.is_empty() => {
                self.incoming = Some(Incoming::Bdat(BdatReceiver::new(chunk_size, is_last)));
                b""
            }
            Ok(Request::Quit) => b"221 2.0.0 Bye\r\n",
            _ => b"503 5.5.1 Bad sequence\r\n",
        }
    }
}
