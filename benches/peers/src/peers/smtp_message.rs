//! `smtp-message`

use super::lines::lines;
use crate::row::Label;
use crate::workload::{CommandParser, ContentReader, ContentWriter, Parsed, ReplyParser, Shape};
use memchr::memchr;
use std::hint::black_box;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

pub(crate) struct SmtpMessage;
use smtp_message as sm;
impl CommandParser for SmtpMessage {
    const LABEL: Label = Label::peer(
        "smtp-message Command::parse",
        "nom + DFA regexes; borrowed; validates; no AUTH, no BDAT",
    );
    fn run(mut w: &[u8]) -> u64 {
        let mut n = 0;
        while !w.is_empty() {
            match sm::Command::<&str>::parse(w) {
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
        let mut v = vec![];
        lines(w, |l| {
            v.push(sm::Command::<&str>::parse(l).ok().map(|(_, c)| {
                let verb: String =
                    l.iter().take_while(|c| c.is_ascii_alphabetic()).map(|&c| c as char).collect();
                let em = |e: &sm::Email<&str>| {
                    format!(
                        "{}{}",
                        e.localpart.raw(),
                        e.hostname.as_ref().map_or(String::new(), |h| format!("@{}", h.raw()))
                    )
                };
                let arg = match &c {
                    sm::Command::Ehlo { hostname } | sm::Command::Helo { hostname } => {
                        hostname.raw().to_string()
                    }
                    sm::Command::Mail { email, .. } => email.as_ref().map_or(String::new(), em),
                    sm::Command::Rcpt { email, .. } => em(email),
                    sm::Command::Vrfy { name } => name.as_str().to_string(),
                    _ => String::new(),
                };
                (verb, arg)
            }))
        });
        Some(v)
    }
}
impl ReplyParser for SmtpMessage {
    const LABEL: Label =
        Label::peer("smtp-message Reply::parse", "borrowed lines in a Vec; enhanced code parsed");
    fn run(mut w: &[u8], _: &[usize]) -> u64 {
        let mut n = 0;
        while !w.is_empty() {
            match sm::Reply::<&str>::parse(w) {
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
    fn parsed(mut w: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        let mut v = vec![];
        while let Ok((rest, c)) = sm::Reply::<&str>::parse(w) {
            v.push((c.code.code(), Some(c.text.len())));
            w = rest;
            if w.is_empty() {
                break;
            }
        }
        Some(v)
    }
}
struct ChunkReader<'a>(&'a [&'a [u8]], usize);
impl futures::io::AsyncRead for ChunkReader<'_> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buf: &mut [u8],
    ) -> Poll<io::Result<usize>> {
        let Some(c) = self.0.first() else { return Poll::Ready(Ok(0)) };
        let c = &c[self.1..];
        let n = c.len().min(buf.len());
        buf[..n].copy_from_slice(&c[..n]);
        self.1 += n;
        if self.1 == self.0[0].len() {
            self.1 = 0;
            self.0 = &self.0[1..];
        }
        Poll::Ready(Ok(n))
    }
}
impl ContentReader for SmtpMessage {
    const LABEL: Label = Label::peer(
        "smtp-message EscapedDataReader + DataUnescaper",
        "through AsyncRead (one extra copy in place of the read)",
    );
    fn run(chunks: &[&[u8]], out: &mut Vec<u8>) -> bool {
        futures::executor::block_on(async {
            use futures::io::AsyncReadExt;
            let mut buf = vec![0u8; 65536];
            let mut data = vec![0u8; 65536];
            let mut rd = sm::EscapedDataReader::new(&mut buf, 0..0, ChunkReader(chunks, 0));
            let mut rd = std::pin::Pin::new(&mut rd);
            let mut un = sm::DataUnescaper::new(true);
            let mut start = 0;
            loop {
                let Ok(n) = rd.as_mut().read(&mut data[start..]).await else { return false };
                if n == 0 {
                    break;
                }
                let end = start + n;
                let r = un.unescape(&mut data[..end]);
                out.extend_from_slice(&data[..r.written]);
                data.copy_within(r.unhandled_idx..end, 0);
                start = end - r.unhandled_idx;
            }
            // what is left unhandled is the terminator
            rd.is_finished()
        })
    }
}
struct VecWriter<'a>(&'a mut Vec<u8>);
impl futures::io::AsyncWrite for VecWriter<'_> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        b: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.0.extend_from_slice(b);
        Poll::Ready(Ok(b.len()))
    }
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        bufs.iter().for_each(|b| self.0.extend_from_slice(b));
        Poll::Ready(Ok(bufs.iter().map(|b| b.len()).sum()))
    }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
impl ContentWriter for SmtpMessage {
    const LABEL: Label = Label::peer("smtp-message EscapingDataWriter", "");
    fn run(p: &[u8], out: &mut Vec<u8>) {
        use futures::io::AsyncWriteExt;
        futures::executor::block_on(async {
            let mut w = sm::EscapingDataWriter::new(VecWriter(out));
            // fails with WriteZero on bodies where every line starts with a dot (seen with 0.1.0)
            if w.write_all(p).await.is_ok() {
                w.finish().await.unwrap();
            }
        })
    }
}
