//! `mailrs`

use super::lines::lines;
use crate::row::Label;
use crate::workload::{CommandParser, ContentReader, Parsed, ServerSession};
use memchr::memchr;
use memchr::memmem;
use std::hint::black_box;

pub(crate) struct Mailrs;
use mailrs_smtp_proto as mrs;
impl CommandParser for Mailrs {
    const LABEL: Label = Label::peer(
        "mailrs-smtp-proto parse_command",
        "caller splits lines and checks UTF-8; no mailbox or domain validation",
    );
    fn run(w: &[u8]) -> u64 {
        let mut n = 0;
        lines(w, |l| {
            let Some(l) = l.strip_suffix(b"\r\n") else { return };
            let Ok(s) = std::str::from_utf8(l) else { return };
            if let Ok(c) = mrs::parse_command(s) {
                black_box(&c);
                n += 1;
            }
        });
        n
    }
    fn parsed(w: &[u8]) -> Option<Vec<Parsed>> {
        let mut v = vec![];
        lines(w, |l| {
            let s = std::str::from_utf8(&l[..l.len() - 2]).unwrap();
            v.push(mrs::parse_command(s).ok().map(|c| {
                let verb = s.split(' ').next().unwrap().to_string();
                use mrs::*;
                let arg = match &c {
                    Command::Ehlo(d) | Command::Helo(d) | Command::Vrfy(d) => d.to_string(),
                    Command::MailFrom { .. } | Command::RcptTo { .. } => {
                        // the path types differ between versions: take what the Debug output shows
                        let d = format!("{c:?}");
                        let k = d.find("(\"").map(|p| p + 2).unwrap_or(0);
                        if d.contains("Null") {
                            String::new()
                        } else {
                            d[k..]
                                .split("\")")
                                .next()
                                .unwrap()
                                .replace("\\\"", "\"")
                                .replace("\\\\", "\\")
                        }
                    }
                    Command::Auth { .. } => "*".into(),
                    _ => String::new(),
                };
                (verb, arg)
            }))
        });
        Some(v)
    }
}
impl ContentReader for Mailrs {
    const LABEL: Label = Label::peer(
        "mailrs-smtp-proto unstuff_data",
        "whole-payload helper: adapter accumulates the chunks and finds the end with memmem",
    );
    fn run(chunks: &[&[u8]], out: &mut Vec<u8>) -> bool {
        let mut acc: Vec<u8> = vec![];
        let f = memmem::Finder::new(b"\r\n.\r\n");
        for c in chunks {
            let from = acc.len().saturating_sub(4);
            acc.extend_from_slice(c);
            if let Some(p) = f.find(&acc[from..]) {
                *out = mrs::unstuff_data(&acc[..from + p + 5]);
                return true;
            }
        }
        false
    }
}
impl ServerSession for Mailrs {
    const LABEL: Label = Label::peer(
        "mailrs-smtp-proto Session",
        "adapter splits lines, collects DATA, ends it with memmem and unstuff_data",
    );
    fn run(chunks: &[&[u8]], rep: &mut Vec<u8>, mail: &mut Vec<u8>) -> u64 {
        use mrs::{Event, Response, Session, SessionConfig};
        let mut s = Session::new("mx.example.com", SessionConfig::default());
        rep.extend_from_slice(Response::greeting("mx.example.com").format_greeting().as_bytes());
        let f = memmem::Finder::new(b"\r\n.\r\n");
        let (mut in_data, mut acc, mut n) = (false, Vec::<u8>::new(), 0);
        for c in chunks {
            let mut rest = *c;
            while !rest.is_empty() {
                if in_data {
                    let from = acc.len().saturating_sub(4);
                    let before = acc.len();
                    acc.extend_from_slice(rest);
                    let Some(p) = f.find(&acc[from..]) else { break };
                    rest = &rest[from + p + 5 - before..];
                    acc.truncate(from + p + 5);
                    *mail = mrs::unstuff_data(&acc);
                    acc.clear();
                    in_data = false;
                    n += 1;
                    rep.extend_from_slice(Response::data_ok().format().as_bytes());
                    continue;
                }
                let Some(p) = memchr(b'\n', rest) else { break };
                let line = rest[..p].strip_suffix(b"\r").unwrap_or(&rest[..p]);
                rest = &rest[p + 1..];
                let Ok(cmd) = std::str::from_utf8(line)
                    .map_err(|_| ())
                    .and_then(|l| mrs::parse_command(l).map_err(|_| ()))
                else {
                    rep.extend_from_slice(Response::syntax_error().format().as_bytes());
                    continue;
                };
                let ehlo = matches!(cmd, mrs::Command::Ehlo(_));
                match s.handle_command(&cmd) {
                    Event::Reply(_) if ehlo => rep.extend_from_slice(
                        mrs::format_ehlo_response("mx.example.com", &s.capabilities()).as_bytes(),
                    ),
                    Event::Reply(r) | Event::Shutdown(r) => {
                        rep.extend_from_slice(r.format().as_bytes())
                    }
                    Event::NeedData { reverse_path, forward_paths } => {
                        black_box((reverse_path, forward_paths));
                        rep.extend_from_slice(Response::data_start().format().as_bytes());
                        in_data = true;
                    }
                    _ => {}
                }
            }
        }
        n
    }
}
