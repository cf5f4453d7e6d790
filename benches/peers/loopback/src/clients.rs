//! Clients that send messages over one connection.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::blocking::Connection;
use smtp_machine::body::Survey;
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Outcome, Recipient};
use smtp_machine_tokio::{Envelope, Sender};
use std::error::Error;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

type Done = Result<(), Box<dyn Error>>;

/// Runs a client, or returns `None` if there is none of this name.
pub(crate) fn send(name: &str, port: u16, count: usize) -> Option<Done> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    match name {
        "blocking" => Some(blocking(address, count)),
        "tokio" => Some(on_tokio(port, count)),
        "raw" => Some(raw(address, count)),
        "lettre" => Some(lettre(port, count)),
        "lettre-async" => Some(lettre_async(port, count)),
        "mail-send" => Some(mail_send(address, count)),
        _ => None,
    }
}

/// 4 KiB of lines without a dot at their start.
fn content() -> Vec<u8> {
    let line = b"A line of content that is 64 octets long with its line end, so.\n";
    let mut line = line.to_vec();
    line[62..].copy_from_slice(b"\r\n");
    line.repeat(64)
}

fn blocking(address: SocketAddr, count: usize) -> Done {
    let socket = TcpStream::connect(address)?;
    socket.set_nodelay(true)?;
    let mut connection = Connection::new(socket);
    let mut client = Client::new(Config::new(Host::try_from("mail.orchard.example")?)?);
    let (content, from) = (content(), ReversePath::try_from("<ana@orchard.example>")?);
    let survey = Survey::from_slice(&content);
    for _ in 0..count {
        let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
        let mut delivery = Delivery::new(from, &mut recipients).with_survey(survey);
        connection.deliver(&mut delivery, &mut client, &content)?;
        if !matches!(recipients[0].outcome(), Outcome::Accepted(_)) {
            return Err(format!("{}", recipients[0].outcome()).into());
        }
    }
    Ok(connection.quit(&mut client)?)
}

fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

fn on_tokio(port: u16, count: usize) -> Done {
    let content = content();
    runtime()?.block_on(async {
        let sender = Sender::danger_without_tls("127.0.0.1").with_port(port);
        let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?;
        for _ in 0..count {
            let report = sender.send(&envelope, &content[..]).await?;
            if !report.is_accepted() {
                return Err(format!("{report:?}").into());
            }
        }
        sender.close().await;
        Ok(())
    })
}

/// What no client can do without: MAIL, RCPT and DATA in one write, the content in another, and a look at each reply.
fn raw(address: SocketAddr, count: usize) -> Done {
    let mut socket = TcpStream::connect(address)?;
    socket.set_nodelay(true)?;
    let mut replies = BufReader::new(socket.try_clone()?);
    let content = [&content()[..], b".\r\n"].concat();
    expect(&mut replies, "220")?;
    socket.write_all(b"EHLO mail.orchard.example\r\n")?;
    expect(&mut replies, "250")?;
    for _ in 0..count {
        socket.write_all(
            b"MAIL FROM:<ana@orchard.example>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n",
        )?;
        for code in ["250", "250", "354"] {
            expect(&mut replies, code)?;
        }
        socket.write_all(&content)?;
        expect(&mut replies, "250")?;
    }
    Ok(())
}

/// Reads a reply, and fails if it has another code.
fn expect(replies: &mut impl BufRead, code: &str) -> Done {
    let mut line = String::new();
    loop {
        line.clear();
        replies.read_line(&mut line)?;
        if !line.starts_with(code) {
            return Err(format!("{line:?}, not {code}").into());
        }
        if line.as_bytes().get(3) == Some(&b' ') {
            return Ok(());
        }
    }
}

fn lettre_envelope() -> Result<lettre::address::Envelope, Box<dyn Error>> {
    let to = vec!["ben@harbor.example".parse()?];
    Ok(lettre::address::Envelope::new(Some("ana@orchard.example".parse()?), to)?)
}

fn lettre(port: u16, count: usize) -> Done {
    use lettre::{SmtpTransport, Transport};
    let transport = SmtpTransport::builder_dangerous("127.0.0.1").port(port).build();
    let (envelope, content) = (lettre_envelope()?, content());
    for _ in 0..count {
        transport.send_raw(&envelope, &content)?;
    }
    Ok(())
}

fn lettre_async(port: u16, count: usize) -> Done {
    use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
    let (envelope, content) = (lettre_envelope()?, content());
    runtime()?.block_on(async {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1");
        let transport = transport.port(port).build();
        for _ in 0..count {
            transport.send_raw(&envelope, &content).await?;
        }
        Ok(())
    })
}

fn mail_send(address: SocketAddr, count: usize) -> Done {
    let content = content();
    runtime()?.block_on(async {
        let stream = tokio::net::TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let mut client = mail_send::SmtpClient { stream, timeout: Duration::from_secs(30) };
        client.read().await?;
        client.cmd(b"EHLO mail.orchard.example\r\n").await?;
        for _ in 0..count {
            client.mail_from("ana@orchard.example", &Default::default()).await?;
            client.rcpt_to("ben@harbor.example", &Default::default()).await?;
            client.data(&content).await?;
        }
        Ok(())
    })
}

/// Opens connections, says `ready`, and keeps them until a line of input. A busy one is in the middle of a content.
pub(crate) fn hold(port: u16, count: usize, busy: bool) -> Done {
    let mut open = Vec::with_capacity(count);
    for _ in 0..count {
        let mut socket = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        let mut replies = BufReader::with_capacity(512, socket.try_clone()?);
        expect(&mut replies, "220")?;
        if busy {
            socket.write_all(b"EHLO mail.orchard.example\r\n")?;
            expect(&mut replies, "250")?;
            socket.write_all(b"MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n")?;
            for code in ["250", "250", "354"] {
                expect(&mut replies, code)?;
            }
            socket.write_all(&content())?;
        }
        drop(replies);
        open.push(socket);
    }
    println!("ready");
    io::stdin().lock().read_line(&mut String::new())?;
    Ok(())
}
