//! What no implementation can do without.

use crate::row::Label;
use crate::workload::{
    ClientSession, CommandParser, ContentReader, ContentWriter, Parsed, ReplyParser,
    SERVER_REPLIES, Shape,
};
use memchr::memchr;
use memchr::memmem;
use std::hint::black_box;

pub(crate) struct LineEnds;
impl CommandParser for LineEnds {
    const LABEL: Label = Label::limit("memchr LF + CR check");
    fn run(mut w: &[u8]) -> u64 {
        let mut n = 0;
        while let Some(p) = memchr(b'\n', w) {
            if p > 0 && w[p - 1] == b'\r' {
                n += 1;
                black_box(&w[..p - 1]);
            }
            w = &w[p + 1..];
        }
        n
    }
    fn parsed(_: &[u8]) -> Option<Vec<Parsed>> {
        None
    }
}
impl ReplyParser for LineEnds {
    const LABEL: Label = Label::limit("memchr LF + CR check");
    fn run(w: &[u8], _: &[usize]) -> u64 {
        <Self as CommandParser>::run(w)
    }
    fn parsed(_: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        None
    }
}
pub(crate) struct Memcpy;
impl ContentReader for Memcpy {
    const LABEL: Label = Label::limit("memcpy of the chunks");
    const COPIES: bool = false;
    fn run(chunks: &[&[u8]], out: &mut Vec<u8>) -> bool {
        for c in chunks {
            out.extend_from_slice(c);
        }
        true
    }
}
impl ContentWriter for Memcpy {
    const LABEL: Label = Label::limit("memcpy");
    const COPIES: bool = false;
    fn run(p: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(p);
        out.extend_from_slice(b".\r\n");
    }
}
pub(crate) struct Memmem;
impl ContentReader for Memmem {
    const LABEL: Label = Label::limit("memmem CRLF.CRLF per chunk, no copy");
    const COPIES: bool = false;
    fn run(chunks: &[&[u8]], _: &mut Vec<u8>) -> bool {
        let f = memmem::Finder::new(b"\r\n.\r\n");
        chunks.iter().any(|c| black_box(f.find(c)).is_some())
    }
}

pub(crate) struct HandClient;
impl ClientSession for HandClient {
    const LABEL: Label =
        Label::limit("hand-written loop, smtp-proto replies, body copied unlooked at");
    fn run(body: &[u8], wire: &mut Vec<u8>) -> u64 {
        let mut replies = SERVER_REPLIES.iter();
        let mut rx = smtp_proto::response::parser::ResponseReceiver::default();
        let mut read = |first: u16| {
            rx.reset();
            let r = rx.parse(&mut replies.next().unwrap().iter()).unwrap();
            assert!(r.code / 100 == first);
            black_box(&r);
        };
        read(2);
        wire.extend_from_slice(b"EHLO mail.example.org\r\n");
        read(2);
        for (a, b) in [
            (b"MAIL FROM:<".as_slice(), "john.doe@example.org"),
            (b"RCPT TO:<", "jane.doe@example.com"),
        ] {
            wire.extend_from_slice(a);
            wire.extend_from_slice(black_box(b).as_bytes());
            wire.extend_from_slice(b">\r\n");
            read(2);
        }
        wire.extend_from_slice(b"DATA\r\n");
        read(3);
        wire.extend_from_slice(body);
        wire.extend_from_slice(b".\r\n");
        read(2);
        wire.extend_from_slice(b"QUIT\r\n");
        read(2);
        1
    }
}
