//! Clients that misbehave.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::Load;
use super::senders::reply;

/// The time of one hostile session at most: longer than the limits of the server.
const LIMIT: Duration = Duration::from_secs(60);

/// What is sent at once, and then the client waits for the end of the session.
const INPUTS: [&str; 8] = [
    "GET / HTTP/1.1\r\nHost: mx.harbor.example\r\n\r\n",
    "EHLO a.example\r\nMAIL FROM:<eve@far.example>\r\n", // more after EHLO
    "\x16\x03\x01\x02\x00\x01\x00\x01 no handshake",
    "HELO a.example\r\n\r\n\r\nMAIL\r\nMAIL\r\nRCPT\r\nDATA\r\nBDAT\r\n",
    "MAIL FROM:<eve@far.example>\nRCPT TO:<ben@harbor.example>\nDATA\n",
    "RSET\r\nMAIL FROM:<",
    "AUTH PLAIN ====\r\nAUTH PLAIN AAAA\r\nAUTH LOGIN\r\n*\r\n",
    "",
];

/// What is sent line by line, each after the reply to the one before; then the client hangs up.
const DIALOGUES: [&[&str]; 4] = [
    &["EHLO a.example", "STARTTLS", "MAIL FROM:<eve@far.example>"],
    &["EHLO a.example", "MAIL FROM:<eve@far.example>"],
    &["EHLO a.example", "MAIL FROM:<>", "RCPT TO:<ben@harbor.example>", "BDAT 1000000000000"],
    &[
        "EHLO a.example",
        "MAIL FROM:<>",
        "RCPT TO:<ben@harbor.example>",
        "DATA",
        "Hello\n.\nMAIL FROM:<eve@far.example>\n\r\n.\r",
    ],
];

/// Misbehaves in all ways, until it is stopped.
pub(crate) async fn run(load: Arc<Load>, number: u64) {
    for count in number.. {
        // The server closes the connection; that is no error here.
        let _ = timeout(LIMIT, session(&load, count)).await;
        sleep(Duration::from_millis(500)).await;
    }
}

async fn session(load: &Load, count: u64) -> io::Result<()> {
    let mut stream = BufReader::new(TcpStream::connect(&load.address).await?);
    let _open = load.tally.open();
    load.tally.hostile.add(1);
    let way = usize::try_from(count % 16).unwrap_or(0);
    if let Some(input) = INPUTS.get(way) {
        stream.write_all(input.as_bytes()).await?;
        return until_the_end(&mut stream).await;
    }
    if let Some(lines) = DIALOGUES.get(way - INPUTS.len()) {
        for line in *lines {
            reply(&mut stream).await?;
            stream.write_all(format!("{line}\r\n").as_bytes()).await?;
        }
        return Ok(());
    }
    match way {
        12 => drip(&mut stream).await,
        13 => flood(&mut stream).await,
        14 => endless_line(&mut stream).await,
        _ => stop_in_content(&mut stream).await,
    }
}

async fn until_the_end(stream: &mut BufReader<TcpStream>) -> io::Result<()> {
    let mut octets = [0; 1024];
    while stream.read(&mut octets).await? > 0 {}
    Ok(())
}

/// Sends a command octet by octet.
async fn drip(stream: &mut BufReader<TcpStream>) -> io::Result<()> {
    loop {
        stream.write_all(b"N").await?;
        sleep(Duration::from_secs(1)).await;
    }
}

/// Sends commands and does not read the replies.
async fn flood(stream: &mut BufReader<TcpStream>) -> io::Result<()> {
    let commands = b"RSET\r\n".repeat(100);
    loop {
        stream.write_all(&commands).await?;
        sleep(Duration::from_millis(20)).await;
    }
}

async fn endless_line(stream: &mut BufReader<TcpStream>) -> io::Result<()> {
    let octets = [b'x'; 4096];
    loop {
        stream.write_all(&octets).await?;
        sleep(Duration::from_millis(20)).await;
    }
}

/// Stops within the content, and keeps the connection.
async fn stop_in_content(stream: &mut BufReader<TcpStream>) -> io::Result<()> {
    for line in DIALOGUES[3].iter().take(4) {
        reply(stream).await?;
        stream.write_all(format!("{line}\r\n").as_bytes()).await?;
    }
    stream.write_all(&b"Hello\r\n".repeat(1000)).await?;
    until_the_end(stream).await
}
