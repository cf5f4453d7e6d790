//! Servers that accept each message and discard it.

use smtp_machine::address::Host;
use smtp_machine::blocking;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::server::{Chunk, Config, Event, Message, Rcpt, Server};
use smtp_machine_tokio::{Handler, Service};
use smtp_proto::request::receiver::{DataReceiver, RequestReceiver};
use std::error::Error;
use std::hint::black_box;
use std::net::{Ipv4Addr, TcpListener};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::{Builder, Runtime};

type Done = Result<(), Box<dyn Error>>;

/// Runs a server, or returns `None` if there is none of this name.
pub(crate) fn serve(name: &str, port: u16) -> Option<Done> {
    match name {
        "tokio" => Some(on_tokio(port)),
        "threads" => Some(on_threads(port)),
        "smtp-proto" => Some(by_smtp_proto(port)),
        _ => None,
    }
}

fn runtime() -> Result<Runtime, std::io::Error> {
    Builder::new_current_thread().enable_all().build()
}

fn config() -> Result<Config, Box<dyn Error>> {
    Ok(Config::new(Host::try_from("mx.harbor.example")?)?)
}

struct Discard;

impl Handler for Discard {
    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        rcpt.accept();
    }

    async fn chunk(&mut self, chunk: Chunk<'_>) {
        black_box(chunk.bytes());
    }

    async fn message(&mut self, message: Message<'_>) {
        message.accept();
    }
}

fn on_tokio(port: u16) -> Done {
    let service = Service::new(config()?).with_max_connections(20_000).with_max_per_address(20_000);
    runtime()?.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        service.run(listener, |_peer| Discard, std::future::pending::<()>()).await;
        Ok(())
    })
}

fn on_threads(port: u16) -> Done {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let config = config()?;
    let offer = Capabilities::EMPTY.with(Extension::Pipelining).with_size(52_428_800);
    for socket in listener.incoming() {
        let (mut socket, config) = (socket?, config.clone());
        std::thread::spawn(move || {
            _ = socket.set_nodelay(true);
            blocking::serve(&mut Server::new(config), &mut socket, |event| match event {
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => hello.accept(&offer),
                Event::Mail(mail) => mail.accept(),
                Event::Rcpt(rcpt) => rcpt.accept(),
                Event::Data(data) => data.start(),
                Event::Chunk(chunk) => _ = black_box(chunk.bytes()),
                Event::Message(message) => message.accept(),
                _ => {}
            })
        });
    }
    Ok(())
}

fn by_smtp_proto(port: u16) -> Done {
    runtime()?.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        loop {
            let (socket, _) = listener.accept().await?;
            tokio::spawn(session(socket));
        }
    })
}

/// The least state that a session needs, with fixed replies: `smtp-proto` has no state machine.
async fn session(mut socket: tokio::net::TcpStream) -> std::io::Result<()> {
    socket.set_nodelay(true)?;
    let (mut input, mut replies) = (vec![0; 16 << 10], b"220 mx.harbor.example ESMTP\r\n".to_vec());
    let (mut receiver, mut state) = (RequestReceiver::default(), State::default());
    loop {
        socket.write_all(&replies).await?;
        replies.clear();
        let count = socket.read(&mut input).await?;
        if count == 0 || state.over {
            return Ok(());
        }
        let mut octets = input[..count].iter();
        loop {
            if let Some(data) = &mut state.data {
                if !data.ingest(&mut octets, &mut state.content) {
                    break;
                }
                state = State::default();
                replies.extend_from_slice(b"250 2.0.0 Ok\r\n");
            }
            match receiver.ingest(&mut octets) {
                Err(smtp_proto::Error::NeedsMoreData { .. }) => break,
                request => replies.extend_from_slice(state.answer(request)),
            }
        }
    }
}

#[derive(Default)]
struct State {
    from: Option<String>,
    recipients: Vec<String>,
    data: Option<DataReceiver>,
    content: Vec<u8>,
    over: bool,
}

impl State {
    fn answer<T: AsRef<str>>(
        &mut self,
        request: Result<smtp_proto::Request<T>, smtp_proto::Error>,
    ) -> &'static [u8] {
        use smtp_proto::Request;
        match request {
            Ok(Request::Ehlo { .. } | Request::Helo { .. }) => {
                b"250-mx.harbor.example\r\n250-PIPELINING\r\n250 SIZE 52428800\r\n"
            }
            Ok(Request::Mail { from }) if self.from.is_none() => {
                self.from = Some(from.address.as_ref().to_owned());
                b"250 2.1.0 Ok\r\n"
            }
            Ok(Request::Rcpt { to }) if self.from.is_some() => {
                self.recipients.push(to.address.as_ref().to_owned());
                b"250 2.1.5 Ok\r\n"
            }
            Ok(Request::Data) if !self.recipients.is_empty() => {
                self.data = Some(DataReceiver::new());
                b"354 go ahead\r\n"
            }
            Ok(Request::Quit) => {
                self.over = true;
                b"221 2.0.0 Bye\r\n"
            }
            _ => b"503 5.5.1 Bad sequence\r\n",
        }
    }
}
