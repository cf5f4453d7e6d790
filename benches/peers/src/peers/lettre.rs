//! `lettre`

use crate::row::Label;
use crate::workload::{ClientSession, ContentWriter, ReplyParser, Shape};
use std::hint::black_box;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

pub(crate) struct Lettre;
use lettre::transport::smtp::response::Response as LettreResponse;
impl ReplyParser for Lettre {
    const LABEL: Label = Label::peer(
        "lettre Response::from_str",
        "nom; adapter hands over one whole reply (lettre itself re-parses after each line read); UTF-8 checked",
    );
    fn run(w: &[u8], ends: &[usize]) -> u64 {
        let (mut s, mut n) = (0, 0);
        for &e in ends {
            if let Ok(Ok(r)) = std::str::from_utf8(&w[s..e]).map(|t| t.parse::<LettreResponse>()) {
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
                let r = std::str::from_utf8(&w[s..e])
                    .unwrap()
                    .parse::<LettreResponse>()
                    .ok()
                    .map(|r| (u16::from(r.code()), Some(r.message().count())));
                s = e;
                r
            })
            .collect()
    }
}
#[derive(Debug, Default)]
struct Mock {
    out: std::sync::Arc<std::sync::Mutex<Vec<u8>>>,
    greeted: u8,
}
impl tokio::io::AsyncRead for Mock {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        b: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        b.put_slice(match self.greeted {
            0 => b"220 mock ESMTP\r\n",
            1 => b"250 mock\r\n",
            _ => b"250 2.0.0 Ok\r\n",
        });
        self.greeted = self.greeted.saturating_add(1).min(2);
        Poll::Ready(Ok(()))
    }
}
impl tokio::io::AsyncWrite for Mock {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, b: &[u8]) -> Poll<io::Result<usize>> {
        self.out.lock().unwrap().extend_from_slice(b);
        Poll::Ready(Ok(b.len()))
    }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
impl lettre::transport::smtp::client::AsyncTokioStream for Mock {
    fn peer_addr(&self) -> io::Result<std::net::SocketAddr> {
        Ok(([127, 0, 0, 1], 25).into())
    }
}
type LettreConn = (
    lettre::transport::smtp::client::AsyncSmtpConnection,
    std::sync::Arc<std::sync::Mutex<Vec<u8>>>,
);
thread_local!(static LETTRE: std::cell::RefCell<Option<LettreConn>> = const { std::cell::RefCell::new(None) });
impl ContentWriter for Lettre {
    const LABEL: Label = Label::peer(
        "lettre AsyncSmtpConnection::message",
        "codec is private: through its connection on an in-memory stream, reads one reply",
    );
    fn run(p: &[u8], out: &mut Vec<u8>) {
        use lettre::transport::smtp::{client::AsyncSmtpConnection, extension::ClientId};
        LETTRE.with_borrow_mut(|l| {
            let (c, o) = l.get_or_insert_with(|| {
                let m = Mock::default();
                let o = m.out.clone();
                let c = futures::executor::block_on(AsyncSmtpConnection::connect_with_transport(
                    Box::new(m),
                    &ClientId::Domain("a.example".into()),
                ))
                .unwrap();
                (c, o)
            });
            std::mem::swap(&mut *o.lock().unwrap(), out);
            o.lock().unwrap().clear();
            futures::executor::block_on(c.message(p)).unwrap();
            std::mem::swap(&mut *o.lock().unwrap(), out);
        })
    }
}

pub(crate) struct LettreClient;
impl ClientSession for LettreClient {
    const LABEL: Label = Label::peer("lettre AsyncSmtpConnection", "");
    fn run(body: &[u8], wire: &mut Vec<u8>) -> u64 {
        use lettre::transport::smtp::{client::AsyncSmtpConnection, extension::ClientId};
        let s = super::scripted::Scripted::new(true);
        let w = s.wire.clone();
        std::mem::swap(&mut *w.lock().unwrap(), wire);
        let n = futures::executor::block_on(async {
            let mut c = AsyncSmtpConnection::connect_with_transport(
                Box::new(s),
                &ClientId::Domain("mail.example.org".into()),
            )
            .await
            .unwrap();
            let envelope = lettre::address::Envelope::new(
                Some("john.doe@example.org".parse().unwrap()),
                vec!["jane.doe@example.com".parse().unwrap()],
            )
            .unwrap();
            let ok = c.send(&envelope, body).await.is_ok();
            c.quit().await.unwrap();
            ok as u64
        });
        std::mem::swap(&mut *w.lock().unwrap(), wire);
        n
    }
}
