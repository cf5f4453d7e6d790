//! `mailin`

use super::lines::lines;
use crate::row::Label;
use crate::workload::{CommandParser, ContentReader, Parsed, ServerSession};
use memchr::memchr;
use std::hint::black_box;
use std::io;

pub(crate) struct Mailin;
struct Sink<'a> {
    mail: &'a mut Vec<u8>,
    reject: bool,
    n: u64,
}
impl mailin::Handler for Sink<'_> {
    fn rcpt(&mut self, to: &str) -> mailin::Response {
        black_box(to);
        if self.reject { mailin::response::NO_MAILBOX } else { mailin::response::OK }
    }
    fn data_start(&mut self, _: &str, _: &str, _: bool, _: &[String]) -> mailin::Response {
        self.mail.clear();
        mailin::response::START_DATA
    }
    fn data(&mut self, b: &[u8]) -> io::Result<()> {
        self.mail.extend_from_slice(b);
        Ok(())
    }
    fn data_end(&mut self) -> mailin::Response {
        self.n += 1;
        mailin::response::OK
    }
}
const IP: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);
impl CommandParser for Mailin {
    const LABEL: Label = Label::peer(
        "mailin Session::process",
        "parser is private: includes the state machine and building the response; no mailbox validation; only BODY= known; path not shown",
    );
    fn run(w: &[u8]) -> u64 {
        let mut mail = vec![];
        let b = mailin::SessionBuilder::new("mx.example.com");
        let mut n = 0;
        let m = &mut mail as *mut Vec<u8>;
        let mut s = b.build(IP, Sink { mail: unsafe { &mut *m }, reject: true, n: 0 });
        lines(w, |l| {
            let r = s.process(l);
            n += (r.code != 500) as u64;
            let close = r.action == mailin::Action::Close;
            black_box(&r);
            if close {
                s = b.build(IP, Sink { mail: unsafe { &mut *m }, reject: true, n: 0 });
            }
        });
        n
    }
    fn parsed(w: &[u8]) -> Option<Vec<Parsed>> {
        let mut mail = vec![];
        let b = mailin::SessionBuilder::new("mx.example.com");
        let mut v = vec![];
        let m = &mut mail as *mut Vec<u8>;
        let mut s = b.build(IP, Sink { mail: unsafe { &mut *m }, reject: true, n: 0 });
        lines(w, |l| {
            let r = s.process(l);
            let verb: String =
                l.iter().take_while(|c| c.is_ascii_alphabetic()).map(|&c| c as char).collect();
            v.push((r.code != 500).then_some((verb, "*".into())));
            if r.action == mailin::Action::Close {
                s = b.build(IP, Sink { mail: unsafe { &mut *m }, reject: true, n: 0 });
            }
        });
        Some(v)
    }
}
fn mailin_feed(
    s: &mut mailin::Session<Sink<'_>>,
    carry: &mut Vec<u8>,
    c: &[u8],
    mut on: impl FnMut(mailin::Response) -> bool,
) -> bool {
    let mut rest = c;
    while let Some(p) = memchr(b'\n', rest) {
        let r = if carry.is_empty() {
            s.process(&rest[..=p])
        } else {
            carry.extend_from_slice(&rest[..=p]);
            let r = s.process(carry);
            carry.clear();
            r
        };
        rest = &rest[p + 1..];
        if on(r) {
            return true;
        }
    }
    carry.extend_from_slice(rest);
    false
}
impl ContentReader for Mailin {
    const LABEL: Label =
        Label::peer("mailin Session in DATA state", "adapter splits lines; one dyn call per line");
    fn run(chunks: &[&[u8]], out: &mut Vec<u8>) -> bool {
        let mut s =
            mailin::SessionBuilder::new("mx").build(IP, Sink { mail: out, reject: false, n: 0 });
        for l in [
            &b"EHLO a.example\r\n"[..],
            b"MAIL FROM:<a@b.example>\r\n",
            b"RCPT TO:<a@b.example>\r\n",
            b"DATA\r\n",
        ] {
            s.process(l);
        }
        let mut carry = vec![];
        chunks
            .iter()
            .any(|c| mailin_feed(&mut s, &mut carry, c, |r| r.action != mailin::Action::NoReply))
    }
}
impl ServerSession for Mailin {
    const LABEL: Label = Label::peer("mailin Session", "adapter splits lines");
    fn run(chunks: &[&[u8]], rep: &mut Vec<u8>, mail: &mut Vec<u8>) -> u64 {
        let mut n = 0;
        let mut s = mailin::SessionBuilder::new("mx.example.com")
            .build(IP, Sink { mail, reject: false, n: 0 });
        s.greeting().write_to(rep).unwrap();
        let mut carry = vec![];
        let mut data = false;
        for c in chunks {
            mailin_feed(&mut s, &mut carry, c, |r| {
                if r.action != mailin::Action::NoReply {
                    r.write_to(rep).unwrap();
                    n += (data && r.code == 250) as u64;
                    data = r.code == 354;
                }
                false
            });
        }
        n
    }
}
