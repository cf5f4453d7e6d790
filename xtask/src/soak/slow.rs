//! Many slow clients.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::process::Process;

/// The number of octets of a message that each busy client has in progress.
const PIECE: usize = 65_536;

/// Runs idle clients, then busy ones, then clients that send single octets until they are disconnected, while
/// an honest client is served without delay.
pub(crate) fn run(server: &Process, connections: usize) -> Result<bool, String> {
    let before = server.memory();
    let mut clients = Vec::new();
    for _ in 0..connections {
        let socket = TcpStream::connect(&server.address)
            .and_then(|socket| {
                socket.set_read_timeout(Some(Duration::from_secs(30)))?;
                Ok(socket)
            })
            .map_err(|error| format!("{} are connected, then: {error}", clients.len()))?;
        clients.push(socket);
    }
    let all = |clients: &mut Vec<TcpStream>, octets: &[u8], code: &str| -> Result<(), String> {
        for client in clients.iter_mut() {
            client.write_all(octets).map_err(|error| error.to_string())?;
        }
        for client in clients {
            let reply = reply(client).map_err(|error| error.to_string())?;
            if !reply.starts_with(code) {
                return Err(format!("{code} expected, not {reply:?}"));
            }
        }
        Ok(())
    };
    all(&mut clients, b"", "220")?;
    all(&mut clients, b"EHLO slow.example\r\n", "250")?;
    let each = |memory: u64| memory.saturating_sub(before) as f64 / connections.max(1) as f64;
    let idle = server.memory();
    println!("idle, after EHLO: {idle} KiB in all, {:.1} KiB each", each(idle));
    let prompt = served(server)?;
    all(&mut clients, b"MAIL FROM:<hostile@slow.example>\r\n", "250")?;
    all(&mut clients, b"RCPT TO:<ben@harbor.example>\r\n", "250")?;
    all(&mut clients, b"DATA\r\n", "354")?;
    let piece = b"0123456789 0123456789\r\n".repeat(PIECE / 23);
    for client in &mut clients {
        client.write_all(&piece).map_err(|error| error.to_string())?;
    }
    std::thread::sleep(Duration::from_millis(500));
    let busy = server.memory();
    println!(
        "busy, {PIECE} octets of a message each: {busy} KiB in all, {:.1} KiB each",
        each(busy)
    );
    let beside = served(server)?;
    println!("an honest message took {prompt:.1?} with idle clients, {beside:.1?} with busy ones");
    drop(clients);
    let gone = trickle(server)?;
    // Two buffers of 64 KiB and 8 KiB, that of the file, and a stack: known when a session begins.
    let held =
        each(busy) < 160.0 && each(idle) < 64.0 && prompt.as_secs() < 2 && beside.as_secs() < 2;
    if !held || !gone {
        println!("FAILED: too much memory, too slow, or not disconnected");
    }
    Ok(held && gone)
}

/// Sends one octet of a command each half second. Returns whether the server closes the connection when the
/// limit for the command has passed.
fn trickle(server: &Process) -> Result<bool, String> {
    let mut socket = TcpStream::connect(&server.address).map_err(|error| error.to_string())?;
    let half = Duration::from_millis(500);
    let wrong = |error: std::io::Error| error.to_string();
    socket.set_read_timeout(Some(half)).map_err(wrong)?;
    reply(&mut socket).map_err(wrong)?;
    let start = Instant::now();
    let mut said = Vec::new();
    while start.elapsed() < Duration::from_secs(40) {
        let _ = socket.write_all(b"N");
        let mut octets = [0; 512];
        match socket.read(&mut octets) {
            Ok(0) => break,
            Ok(count) => said.extend_from_slice(&octets[..count]),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => break,
        }
    }
    println!(
        "an octet each half second of a command: hung up on after {:.1?}, {:?}",
        start.elapsed(),
        String::from_utf8_lossy(&said)
    );
    Ok(said.starts_with(b"421") && start.elapsed() < Duration::from_secs(25))
}

/// Returns how long a small message takes.
fn served(server: &Process) -> Result<Duration, String> {
    let start = Instant::now();
    let wrong = |error: std::io::Error| error.to_string();
    let mut socket = TcpStream::connect(&server.address).map_err(wrong)?;
    socket.set_read_timeout(Some(Duration::from_secs(30))).map_err(wrong)?;
    reply(&mut socket).map_err(wrong)?;
    for line in [
        "EHLO a.example",
        "MAIL FROM:<hostile@slow.example>",
        "RCPT TO:<ben@harbor.example>",
        "DATA",
        "Subject: lunch\r\n\r\nAt noon?\r\n.",
    ] {
        socket.write_all(format!("{line}\r\n").as_bytes()).map_err(wrong)?;
        let reply = reply(&mut socket).map_err(wrong)?;
        if !reply.starts_with(['2', '3']) {
            return Err(reply);
        }
    }
    Ok(start.elapsed())
}

/// Returns the last line of the next reply.
pub(crate) fn reply(socket: &mut TcpStream) -> std::io::Result<String> {
    let (mut line, mut octet) = (String::new(), [0]);
    loop {
        socket.read_exact(&mut octet)?;
        line.push(octet[0].into());
        if line.ends_with('\n') {
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(line);
            }
            line.clear();
        }
    }
}
