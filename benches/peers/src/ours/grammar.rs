//! Commands and replies parsed.

use crate::row::Label;
use crate::workload::{CommandParser, Parsed, ReplyParser, Shape};
use memchr::memchr;
use smtp_machine::address::{ForwardPath, ReversePath};
use smtp_machine::command::{Command, Syntax};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Reply;
use std::hint::black_box;

pub(crate) struct Parse;
pub(crate) struct Ehlo;

impl CommandParser for Parse {
    const LABEL: Label = Label::ours("Command::parse", "the caller finds the lines with memchr");

    fn run(octets: &[u8]) -> u64 {
        let syntax = Syntax::default();
        let mut count = 0;
        each_line(octets, |line| {
            if let Ok(command) = &Command::parse(line, &syntax) {
                black_box(command);
                count += 1;
            }
        });
        count
    }

    fn parsed(octets: &[u8]) -> Option<Vec<Parsed>> {
        let mut found = Vec::new();
        each_line(octets, |line| {
            let command = Command::parse(line, &Syntax::default()).ok();
            found.push(command.map(|command| {
                let verb = command.verb().map(|verb| verb.to_string()).unwrap_or_default();
                (verb, argument(&command, line))
            }));
        });
        Some(found)
    }
}

fn each_line<'a>(mut octets: &'a [u8], mut act: impl FnMut(&'a [u8])) {
    while let Some(end) = memchr(b'\n', octets) {
        if let Some(line) = octets[..=end].strip_suffix(b"\r\n") {
            act(line);
        }
        octets = &octets[end + 1..];
    }
}

fn argument(command: &Command<'_>, line: &[u8]) -> String {
    match command {
        Command::Ehlo(name) | Command::Helo(name) | Command::Lhlo(name) => name.to_string(),
        Command::Mail(mail) => match mail.from() {
            ReversePath::Mailbox(mailbox) => mailbox.as_str().to_owned(),
            _ => String::new(),
        },
        Command::Rcpt(rcpt) => match rcpt.to() {
            ForwardPath::Mailbox(mailbox) => mailbox.as_str().to_owned(),
            _ => "postmaster".to_owned(),
        },
        Command::Bdat { size, .. } => size.to_string(),
        Command::Auth { .. } => {
            let text = String::from_utf8_lossy(line);
            text.split(' ').nth(2).unwrap_or_default().to_owned()
        }
        Command::Vrfy(argument) => argument.as_str().to_owned(),
        _ => String::new(),
    }
}

impl ReplyParser for Parse {
    const LABEL: Label =
        Label::ours("Reply::parse", "finds the end, the code and the enhanced code");

    fn run(mut octets: &[u8], _: &[usize]) -> u64 {
        let mut count = 0;
        while let Ok(Some((reply, len))) = Reply::parse(octets) {
            black_box((&reply, reply.code(), reply.enhanced()));
            octets = &octets[len..];
            count += 1;
        }
        count
    }

    fn parsed(mut octets: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        let mut found = Vec::new();
        while let Ok(Some((reply, len))) = Reply::parse(octets) {
            found.push((reply.code().get(), Some(reply.lines().count())));
            octets = &octets[len..];
        }
        Some(found)
    }
}

impl ReplyParser for Ehlo {
    const LABEL: Label =
        Label::ours("Reply::parse + Capabilities::parse", "finds the end; typed capabilities");

    fn run(mut octets: &[u8], _: &[usize]) -> u64 {
        let mut count = 0;
        while let Ok(Some((reply, len))) = Reply::parse(octets) {
            black_box(Capabilities::parse(&reply));
            octets = &octets[len..];
            count += 1;
        }
        count
    }

    fn parsed(mut octets: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        let mut found = Vec::new();
        while let Ok(Some((reply, len))) = Reply::parse(octets) {
            let size = Capabilities::parse(&reply).has(Extension::Size);
            found.push((if size { reply.code().get() } else { 0 }, Some(reply.lines().count())));
            octets = &octets[len..];
        }
        Some(found)
    }
}
