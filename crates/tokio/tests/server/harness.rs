//! A handler that records its calls, and a client that sends lines.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smtp_machine_tokio::smtp_machine::address::Host;
use smtp_machine_tokio::smtp_machine::extension::Capabilities;
use smtp_machine_tokio::smtp_machine::reply::Refusal;
use smtp_machine_tokio::smtp_machine::server::{
    Chunk, Config, Data, DropCause, Fault, Hello, Mail, Message, Open, Quit, Rcpt, Server,
};
use smtp_machine_tokio::{Connection, DriverError, Handler, ServeOptions, serve_with};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream};
use tokio::task::JoinHandle;

pub(crate) fn config() -> Config {
    Config::mx(Host::try_from("mx.harbor.example").unwrap()).unwrap()
}

/// What the handlers of a test were called with.
#[derive(Clone, Default)]
pub(crate) struct Calls(Arc<Mutex<Vec<String>>>);

impl Calls {
    fn add(&self, call: impl Into<String>) {
        self.0.lock().unwrap().push(call.into());
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    pub(crate) fn count(&self, start: &str) -> usize {
        self.all().iter().filter(|call| call.starts_with(start)).count()
    }
}

/// Accepts messages for any recipient at `harbor.example`.
#[derive(Clone, Default)]
pub(crate) struct Mailbox {
    pub(crate) calls: Calls,
    /// The method that takes this long.
    pub(crate) slow: Option<(&'static str, Duration)>,
    content: Vec<u8>,
}

impl Mailbox {
    pub(crate) fn slow(method: &'static str, time: Duration) -> Self {
        Self { slow: Some((method, time)), ..Self::default() }
    }

    async fn called(&self, method: &str, about: impl std::fmt::Display) {
        self.calls.add(format!("{method} {about}"));
        if let Some((slow, time)) = self.slow {
            if slow == method {
                tokio::time::sleep(time).await;
            }
        }
    }
}

impl Handler for Mailbox {
    async fn open(&mut self, open: Open<'_>) {
        self.called("open", "").await;
        open.accept();
    }

    async fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) {
        self.called("hello", hello.name()).await;
        hello.accept(offer);
    }

    async fn mail(&mut self, mail: Mail<'_>) {
        self.called("mail", mail.from()).await;
        self.content.clear();
        mail.accept();
    }

    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        self.called("rcpt", rcpt.to()).await;
        match rcpt.to().to_string().ends_with("@harbor.example>") {
            true => rcpt.accept(),
            false => rcpt.refuse(Refusal::RELAY_DENIED),
        }
    }

    async fn data(&mut self, data: Data<'_>) {
        self.called("data", "").await;
        data.start();
    }

    async fn chunk(&mut self, chunk: Chunk<'_>) {
        self.called("chunk", chunk.bytes().len()).await;
        self.content.extend_from_slice(chunk.bytes());
    }

    async fn message(&mut self, message: Message<'_>) {
        let content = String::from_utf8_lossy(&self.content).into_owned();
        self.called("message", format!("{content:?}")).await;
        message.accept();
    }

    async fn transaction_dropped(&mut self, cause: DropCause) {
        self.called("dropped", format!("{cause:?}")).await;
        self.content.clear();
    }

    async fn fault(&mut self, fault: Fault<'_>) {
        self.called("fault", fault.refusal().code()).await;
    }

    async fn quit(&mut self, quit: Quit<'_>) {
        self.called("quit", "").await;
        quit.accept();
    }
}

/// The client of a session. It reads whole replies.
pub(crate) struct Client<S> {
    pub(crate) stream: S,
    read: Vec<u8>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    pub(crate) const fn new(stream: S) -> Self {
        Self { stream, read: Vec::new() }
    }

    pub(crate) async fn send(&mut self, lines: &str) {
        self.stream.write_all(lines.as_bytes()).await.unwrap();
    }

    /// Returns the next reply, or an empty text at the end of the input.
    pub(crate) async fn reply(&mut self) -> String {
        loop {
            let text = String::from_utf8(self.read.clone()).unwrap();
            let mut length = 0;
            for line in text.split_inclusive("\r\n") {
                length += line.len();
                if line.ends_with("\r\n") && line.as_bytes().get(3) != Some(&b'-') {
                    self.read.drain(..length);
                    return text[..length].to_owned();
                }
            }
            if self.stream.read_buf(&mut self.read).await.unwrap_or(0) == 0 {
                return String::new();
            }
        }
    }

    /// Sends a command, and returns its reply.
    pub(crate) async fn say(&mut self, line: &str) -> String {
        self.send(&format!("{line}\r\n")).await;
        self.reply().await
    }

    /// Reads a reply, which must have this code.
    pub(crate) async fn expect(&mut self, code: &str) {
        let reply = self.reply().await;
        assert!(reply.starts_with(code), "{code} expected: {reply:?}");
    }

    /// Sends commands one by one, each with the code that its reply must have.
    pub(crate) async fn play(&mut self, commands: &[(&str, &str)]) {
        for (line, code) in commands {
            let reply = self.say(line).await;
            assert!(reply.starts_with(code), "{line}: {code} expected: {reply:?}");
        }
    }

    pub(crate) async fn is_at_end(&mut self) -> bool {
        self.reply().await.is_empty()
    }
}

pub(crate) type End = JoinHandle<Result<(), DriverError>>;

/// Starts a session over a pipe with this space.
pub(crate) fn start(
    server: Server,
    handler: Mailbox,
    options: ServeOptions,
) -> (Client<DuplexStream>, End) {
    start_with_space(server, handler, options, 65_536)
}

pub(crate) fn start_with_space(
    mut server: Server,
    mut handler: Mailbox,
    options: ServeOptions,
    space: usize,
) -> (Client<DuplexStream>, End) {
    let (client, stream) = tokio::io::duplex(space);
    let session = tokio::spawn(async move {
        let mut connection = Connection::new(stream);
        serve_with(&mut server, &mut connection, &mut handler, &options).await
    });
    (Client::new(client), session)
}

/// The commands before the content, with the codes of their replies.
pub(crate) const ENVELOPE: [(&str, &str); 4] = [
    ("EHLO relay.orchard.example", "250"),
    ("MAIL FROM:<ana@orchard.example>", "250"),
    ("RCPT TO:<ben@harbor.example>", "250"),
    ("DATA", "354"),
];
