//! `smtp-codec`

use super::lines::lines;
use crate::row::Label;
use crate::workload::{CommandParser, Parsed, ReplyParser, Shape};
use memchr::memchr;
use std::hint::black_box;

pub(crate) struct SmtpCodec;
impl CommandParser for SmtpCodec {
    const LABEL: Label = Label::peer(
        "smtp-codec parse::command::command",
        "nom; validates mailbox; owned Strings; no BDAT, no UTF-8",
    );
    fn run(w: &[u8]) -> u64 {
        let mut n = 0;
        let mut w = w;
        while !w.is_empty() {
            match smtp_codec::parse::command::command(w) {
                Ok((rest, c)) => {
                    black_box(&c);
                    n += 1;
                    w = rest;
                }
                Err(_) => w = memchr(b'\n', w).map_or(&[], |p| &w[p + 1..]),
            }
        }
        n
    }
    fn parsed(w: &[u8]) -> Option<Vec<Parsed>> {
        use smtp_codec::types::{AtomOrQuoted, Command, DomainOrAddress};
        let mut v = vec![];
        lines(w, |l| {
            v.push(smtp_codec::parse::command::command(l).ok().map(|(_, c)| {
                let arg = match &c {
                    Command::Ehlo { domain_or_address } | Command::Helo { domain_or_address } => {
                        match domain_or_address {
                            DomainOrAddress::Domain(d) | DomainOrAddress::Address(d) => d.clone(),
                        }
                    }
                    Command::Mail { reverse_path, .. } => reverse_path.clone(),
                    Command::Rcpt { forward_path, .. } => forward_path.clone(),
                    Command::Vrfy { user_or_mailbox: AtomOrQuoted::Atom(a) } => a.clone(),
                    Command::AuthPlain(_) => "*".into(),
                    _ => String::new(),
                };
                (c.name().replace("AUTHPLAIN", "AUTH"), arg)
            }))
        });
        Some(v)
    }
}
impl ReplyParser for SmtpCodec {
    const LABEL: Label = Label::peer(
        "smtp-codec ehlo_ok_rsp",
        "typed capabilities; only EHLO replies have a typed parser",
    );
    fn run(mut w: &[u8], _: &[usize]) -> u64 {
        let mut n = 0;
        while !w.is_empty() {
            match smtp_codec::parse::response::ehlo_ok_rsp(w) {
                Ok((rest, c)) => {
                    black_box(&c);
                    n += 1;
                    w = rest;
                }
                Err(_) => break,
            }
        }
        n
    }
    fn parsed(w: &[u8], ends: &[usize]) -> Option<Vec<Shape>> {
        let mut s = 0;
        ends.iter()
            .map(|&e| {
                let r =
                    smtp_codec::parse::response::ehlo_ok_rsp(&w[s..e]).ok().map(|_| (250, None));
                s = e;
                r
            })
            .collect()
    }
}
