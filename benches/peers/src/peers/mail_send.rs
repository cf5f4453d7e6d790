//! `mail-send`

use super::scripted::Scripted;
use crate::row::Label;
use crate::workload::{ClientSession, ContentWriter};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

pub(crate) struct MailSend;
struct TokioVec<'a>(&'a mut Vec<u8>);
impl tokio::io::AsyncRead for TokioVec<'_> {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
impl tokio::io::AsyncWrite for TokioVec<'_> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        b: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.0.extend_from_slice(b);
        Poll::Ready(Ok(b.len()))
    }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
impl ContentWriter for MailSend {
    const LABEL: Label = Label::peer(
        "mail-send SmtpClient::write_message",
        "writes pieces to an in-memory stream (on a socket each stuffed line is two system calls)",
    );
    fn run(p: &[u8], out: &mut Vec<u8>) {
        let mut c =
            mail_send::SmtpClient { stream: TokioVec(out), timeout: Duration::from_secs(9) };
        futures::executor::block_on(c.write_message(p)).unwrap();
    }
}

pub(crate) struct MailSendClient;
pub(crate) struct MailSendBdat;

impl ClientSession for MailSendClient {
    const LABEL: Label = Label::peer("mail-send SmtpClient", "");
    fn run(body: &[u8], wire: &mut Vec<u8>) -> u64 {
        send(body, wire, true)
    }
}

impl ClientSession for MailSendBdat {
    const LABEL: Label = Label::peer("mail-send SmtpClient::bdat", "");
    fn run(body: &[u8], wire: &mut Vec<u8>) -> u64 {
        send(body, wire, false)
    }
}

thread_local! {
    /// The client needs a runtime with a timer.
    static RUNTIME: Runtime = Builder::new_current_thread().enable_time().build().unwrap();
}

fn send(body: &[u8], wire: &mut Vec<u8>, data: bool) -> u64 {
    let stream = Scripted::new(data);
    let written = stream.wire.clone();
    std::mem::swap(&mut *written.lock().unwrap(), wire);
    let mut client = mail_send::SmtpClient { stream, timeout: Duration::from_secs(9) };
    let accepted = RUNTIME.with(|runtime| {
        runtime.block_on(async {
            client.read().await.unwrap();
            client.ehlo("mail.example.org").await.unwrap();
            client.mail_from("john.doe@example.org", &Default::default()).await.unwrap();
            client.rcpt_to("jane.doe@example.com", &Default::default()).await.unwrap();
            let accepted = match data {
                true => client.data(body).await.is_ok(),
                false => client.bdat(body).await.is_ok(),
            };
            client.quit().await.unwrap();
            u64::from(accepted)
        })
    });
    std::mem::swap(&mut *written.lock().unwrap(), wire);
    accepted
}
