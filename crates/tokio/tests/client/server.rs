//! A server for any number of connections, which deviates from the protocol at one point.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smtp_machine_tokio::{Envelope, Sender};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What a server does.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Behaviour {
    /// The lines of the reply to EHLO after the first one, as `250-A\r\n250 B\r\n`.
    pub(crate) offer: &'static str,
    /// The connections on which it deviates, by their number from 1; all if it is empty.
    pub(crate) on: &'static [usize],
    /// The message of the connection in which it deviates, from 1.
    pub(crate) message: usize,
    /// The command that it answers differently; `.` is the end of the message, `idle` a moment after the reply to it.
    pub(crate) at: &'static str,
    /// What it answers instead. It closes the connection after nothing and after a 421.
    pub(crate) with: &'static str,
    /// How long it waits for the reply to the end of a message.
    pub(crate) delay: Duration,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    pub(crate) connections: usize,
    pub(crate) open: usize,
    pub(crate) most_open: usize,
    /// The lines of all connections, without content.
    pub(crate) lines: Vec<String>,
    /// The contents of the messages that were accepted.
    pub(crate) accepted: Vec<String>,
}

impl Log {
    pub(crate) fn count(&self, verb: &str) -> usize {
        self.lines.iter().filter(|line| line.starts_with(verb)).count()
    }
}

pub(crate) struct Server {
    pub(crate) port: u16,
    log: Arc<Mutex<Log>>,
}

impl Server {
    pub(crate) async fn start(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let log = Arc::new(Mutex::new(Log::default()));
        let shared = Arc::clone(&log);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let number = {
                    let mut log = shared.lock().unwrap();
                    log.connections += 1;
                    log.open += 1;
                    log.most_open = log.most_open.max(log.open);
                    log.connections
                };
                let shared = Arc::clone(&shared);
                tokio::spawn(async move {
                    let deviates = behaviour.on.is_empty() || behaviour.on.contains(&number);
                    let _ = serve(socket, behaviour, deviates, &shared).await;
                    shared.lock().unwrap().open -= 1;
                });
            }
        });
        Self { port, log }
    }

    pub(crate) fn sender(&self) -> Sender {
        Sender::danger_without_tls("127.0.0.1").with_port(self.port)
    }

    pub(crate) fn log(&self) -> Log {
        self.log.lock().unwrap().clone()
    }
}

async fn serve(
    socket: TcpStream,
    behaviour: Behaviour,
    deviates: bool,
    log: &Mutex<Log>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(socket);
    let (mut line, mut message) = ("220".to_owned(), 1);
    loop {
        let verb = line.split([' ', '\r']).next().unwrap_or_default();
        let mut reply = match verb {
            "220" => "220 mx.harbor.example\r\n".to_owned(),
            "EHLO" | "LHLO" if !behaviour.offer.is_empty() => {
                format!("250-mx.harbor.example\r\n{}", behaviour.offer)
            }
            "DATA" => "354 go\r\n".to_owned(),
            "AUTH" => "235 2.7.0 OK\r\n".to_owned(),
            "QUIT" => "221 bye\r\n".to_owned(),
            _ => "250 2.0.0 OK\r\n".to_owned(),
        };
        let differs = |at| deviates && behaviour.at == at && behaviour.message == message;
        if differs(verb) {
            reply = behaviour.with.to_owned();
        }
        stream.write_all(reply.as_bytes()).await?;
        if reply.starts_with("354") {
            let mut content = String::new();
            while content != ".\r\n" && !content.ends_with("\r\n.\r\n") {
                if stream.read_line(&mut content).await? == 0 {
                    return Ok(());
                }
            }
            tokio::time::sleep(behaviour.delay).await;
            reply = if differs(".") { behaviour.with } else { "250 2.0.0 queued\r\n" }.to_owned();
            if reply.starts_with('2') {
                log.lock().unwrap().accepted.push(content);
            }
            stream.write_all(reply.as_bytes()).await?;
            if differs("idle") {
                tokio::time::sleep(Duration::from_millis(30)).await;
                return stream.write_all(behaviour.with.as_bytes()).await;
            }
            message += 1;
        }
        if reply.is_empty() || reply.starts_with("421") || verb == "QUIT" {
            return Ok(());
        }
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        log.lock().unwrap().lines.push(line.clone());
    }
}

pub(crate) fn envelope() -> Envelope {
    Envelope::new("ana@orchard.example", &["ben@harbor.example", "gil@harbor.example"]).unwrap()
}

pub(crate) const CONTENT: &str = "Subject: lunch\n\nAt noon?\n";
