//! `smtp-proto`

use super::lines::lines;
use crate::row::Label;
use crate::workload::{CommandParser, ContentReader, Parsed, ReplyParser, Shape};
use std::hint::black_box;

pub(crate) struct SmtpProto;
pub(crate) struct SmtpProtoReceiver;
pub(crate) struct SmtpProtoDiscard;
pub(crate) struct SmtpProtoEhlo;
use smtp_proto::request::receiver::{DataReceiver, DummyDataReceiver, RequestReceiver};
use smtp_proto::{Error as SpErr, Request as SpReq};
fn sp_canon<T: AsRef<str>>(r: &SpReq<T>) -> (String, String) {
    let arg = match r {
        SpReq::Ehlo { host } | SpReq::Helo { host } => host.as_ref().to_string(),
        SpReq::Mail { from } => from.address.as_ref().to_string(),
        SpReq::Rcpt { to } => to.address.as_ref().to_string(),
        SpReq::Bdat { chunk_size, .. } => chunk_size.to_string(),
        SpReq::Auth { initial_response, .. } => initial_response.as_ref().to_string(),
        SpReq::Vrfy { value } => value.as_ref().to_string(),
        _ => String::new(),
    };
    (r.name().to_string(), arg)
}
impl CommandParser for SmtpProto {
    const LABEL: Label = Label::peer("smtp-proto Request::parse", "");
    fn run(w: &[u8]) -> u64 {
        let mut it = w.iter();
        let mut n = 0;
        while !it.as_slice().is_empty() {
            match SpReq::parse(&mut it) {
                Ok(r) => {
                    black_box(&r);
                    n += 1;
                }
                Err(SpErr::NeedsMoreData { .. }) => break,
                Err(_) => {}
            }
        }
        n
    }
    fn parsed(w: &[u8]) -> Option<Vec<Parsed>> {
        let mut v = vec![];
        lines(w, |l| v.push(SpReq::parse(&mut l.iter()).ok().map(|r| sp_canon(&r))));
        Some(v)
    }
}
impl CommandParser for SmtpProtoReceiver {
    const LABEL: Label = Label::peer(
        "smtp-proto RequestReceiver",
        "fed 1460-byte segments, so that commands are cut as by TCP",
    );
    fn run(w: &[u8]) -> u64 {
        let mut rx = RequestReceiver::default();
        let mut n = 0;
        for seg in w.chunks(1460) {
            let mut it = seg.iter();
            loop {
                match rx.ingest(&mut it) {
                    Ok(r) => {
                        black_box(&r);
                        n += 1;
                    }
                    Err(SpErr::NeedsMoreData { .. }) => break,
                    Err(_) => {}
                }
            }
        }
        n
    }
    fn parsed(w: &[u8]) -> Option<Vec<Parsed>> {
        <SmtpProto as CommandParser>::parsed(w)
    }
}
impl ReplyParser for SmtpProto {
    const LABEL: Label =
        Label::peer("smtp-proto ResponseReceiver", "joins the lines into one String");
    fn run(w: &[u8], _: &[usize]) -> u64 {
        let mut it = w.iter();
        let mut n = 0;
        let mut rx = smtp_proto::response::parser::ResponseReceiver::default();
        while let Ok(r) = rx.parse(&mut it) {
            black_box(&r);
            n += 1;
            rx.reset();
        }
        n
    }
    fn parsed(w: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        let mut it = w.iter();
        let mut v = vec![];
        let mut rx = smtp_proto::response::parser::ResponseReceiver::default();
        while let Ok(r) = rx.parse(&mut it) {
            v.push((r.code, Some(r.message.trim_end().split('\n').count())));
            rx.reset();
        }
        Some(v)
    }
}
impl ReplyParser for SmtpProtoEhlo {
    const LABEL: Label = Label::peer("smtp-proto EhloResponse::parse", "typed capabilities");
    fn run(w: &[u8], _: &[usize]) -> u64 {
        let mut it = w.iter();
        let mut n = 0;
        while let Ok(r) = smtp_proto::EhloResponse::parse(&mut it) {
            black_box(&r);
            n += 1;
        }
        n
    }
    fn parsed(w: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        let mut it = w.iter();
        let mut v = vec![];
        while let Ok(r) = smtp_proto::EhloResponse::parse(&mut it) {
            black_box(&r);
            v.push((250, None));
        }
        Some(v)
    }
}
impl ContentReader for SmtpProto {
    const LABEL: Label = Label::peer("smtp-proto DataReceiver", "");
    fn run(chunks: &[&[u8]], out: &mut Vec<u8>) -> bool {
        let mut rx = DataReceiver::new();
        chunks.iter().any(|c| rx.ingest(&mut c.iter(), out))
    }
}
impl ContentReader for SmtpProtoDiscard {
    const LABEL: Label = Label::part("smtp-proto DummyDataReceiver", "discards the content");
    const COPIES: bool = false;
    fn run(chunks: &[&[u8]], _: &mut Vec<u8>) -> bool {
        let mut rx = DummyDataReceiver::new_data(&DataReceiver::new());
        chunks.iter().any(|c| rx.ingest(&mut c.iter()))
    }
}
