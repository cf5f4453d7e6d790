//! `io-smtp`

use crate::row::Label;
use crate::workload::{ClientSession, ContentWriter, ReplyParser, SERVER_REPLIES, Shape};
use std::hint::black_box;

pub(crate) struct IoSmtp;
pub(crate) struct IoSmtpEhlo;
use io_smtp::coroutine::{SmtpCoroutine, SmtpCoroutineState, SmtpYield};
use io_smtp::rfc5321::{SmtpEhloResponse, SmtpResponse, data::SmtpData};
impl ReplyParser for IoSmtp {
    const LABEL: Label = Label::peer(
        "io-smtp SmtpResponse::parse",
        "chumsky; adapter hands over one whole reply; enhanced code not parsed",
    );
    fn run(w: &[u8], ends: &[usize]) -> u64 {
        let (mut s, mut n) = (0, 0);
        for &e in ends {
            if let Ok(r) = SmtpResponse::parse(&w[s..e]) {
                black_box(&r);
                n += 1;
            }
            s = e;
        }
        n
    }
    fn parsed(w: &[u8], ends: &[usize]) -> Option<Vec<Shape>> {
        let mut s = 0;
        ends.iter()
            .map(|&e| {
                let r = SmtpResponse::parse(&w[s..e])
                    .ok()
                    .map(|r| (r.code.code(), Some(r.lines.as_ref().len())));
                s = e;
                r
            })
            .collect()
    }
}
impl ReplyParser for IoSmtpEhlo {
    const LABEL: Label = Label::peer("io-smtp SmtpEhloResponse::parse", "chumsky; keyword strings");
    fn run(w: &[u8], ends: &[usize]) -> u64 {
        let (mut s, mut n) = (0, 0);
        for &e in ends {
            if let Ok(r) = SmtpEhloResponse::parse(&w[s..e]) {
                black_box(&r);
                n += 1;
            }
            s = e;
        }
        n
    }
    fn parsed(w: &[u8], ends: &[usize]) -> Option<Vec<Shape>> {
        let mut s = 0;
        ends.iter()
            .map(|&e| {
                let r = SmtpEhloResponse::parse(&w[s..e]).ok().map(|_| (250, None));
                s = e;
                r
            })
            .collect()
    }
}
impl ContentWriter for IoSmtp {
    const LABEL: Label = Label::peer(
        "io-smtp SmtpData coroutine",
        "takes an owned message (clone counted), parses two replies",
    );
    fn run(p: &[u8], out: &mut Vec<u8>) {
        let mut co = SmtpData::new(p.to_vec());
        let mut arg: Option<&[u8]> = None;
        let mut first = true;
        loop {
            match co.resume(arg.take()) {
                SmtpCoroutineState::Yielded(SmtpYield::WantsWrite(b)) => {
                    if !first {
                        out.extend_from_slice(&b);
                    }
                }
                SmtpCoroutineState::Yielded(SmtpYield::WantsRead) => {
                    arg = Some(if first { b"354 go\r\n" } else { b"250 Ok\r\n" });
                    first = false;
                }
                SmtpCoroutineState::Complete(r) => {
                    r.unwrap();
                    break;
                }
            }
        }
    }
}

pub(crate) struct IoSmtpClient;
impl ClientSession for IoSmtpClient {
    const LABEL: Label = Label::peer("io-smtp coroutines", "");
    fn run(body: &[u8], wire: &mut Vec<u8>) -> u64 {
        use io_smtp::coroutine::{SmtpCoroutine, SmtpCoroutineState, SmtpYield};
        use io_smtp::message::{SmtpMessageSend, SmtpMessageSendOptions};
        use io_smtp::rfc5321::{ehlo::SmtpEhlo, greeting::SmtpGreetingGet, quit::SmtpQuit, *};
        use std::borrow::Cow;
        let mut replies = SERVER_REPLIES.iter();
        fn pump<C: SmtpCoroutine<Yield = SmtpYield>>(
            mut c: C,
            replies: &mut std::slice::Iter<&[u8]>,
            wire: &mut Vec<u8>,
        ) -> C::Return {
            let mut arg: Option<&[u8]> = None;
            loop {
                match c.resume(arg.take()) {
                    SmtpCoroutineState::Yielded(SmtpYield::WantsWrite(b)) => {
                        wire.extend_from_slice(&b)
                    }
                    SmtpCoroutineState::Yielded(SmtpYield::WantsRead) => {
                        arg = Some(replies.next().unwrap())
                    }
                    SmtpCoroutineState::Complete(r) => return r,
                }
            }
        }
        let mailbox = |l: &'static str, d: &'static str| SmtpMailbox {
            local_part: SmtpLocalPart(Cow::Borrowed(l)),
            domain: SmtpEhloDomain::SmtpDomain(SmtpDomain(Cow::Borrowed(d))),
        };
        pump(SmtpGreetingGet::new(), &mut replies, wire).unwrap();
        pump(
            SmtpEhlo::new(SmtpEhloDomain::SmtpDomain(SmtpDomain(Cow::Borrowed(
                "mail.example.org",
            )))),
            &mut replies,
            wire,
        )
        .unwrap();
        let options = SmtpMessageSendOptions { keep_bcc: true, ..Default::default() };
        let n = pump(
            SmtpMessageSend::new(
                SmtpReversePath::SmtpMailbox(mailbox("john.doe", "example.org")),
                [SmtpForwardPath(mailbox("jane.doe", "example.com"))],
                body.to_vec(),
                options,
            ),
            &mut replies,
            wire,
        )
        .is_ok();
        pump(SmtpQuit::new(), &mut replies, wire).unwrap();
        n as u64
    }
}
