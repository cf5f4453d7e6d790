//! A thousand sessions at once, each with an answer that takes 100 ms, on one thread.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const SESSIONS: usize = 1000;

const DIALOG: &[u8] = b"EHLO a.example\r\n\
    MAIL FROM:<ana@orchard.example>\r\nRCPT TO:<ben@harbor.example>\r\nRCPT TO:<eve@harbor.example>\r\nDATA\r\n";

struct Server {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_smtp-machine-mio"))
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Self { child, output, address }
    }

    fn connect(&self) -> TcpStream {
        let socket = TcpStream::connect(&self.address).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        socket
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_line(socket: &mut BufReader<TcpStream>) -> String {
    let mut line = String::new();
    socket.read_line(&mut line).unwrap();
    line
}

#[test]
fn parked_sessions_share_a_thread() {
    let mut server = Server::start();
    let begin = Instant::now();
    let mut clients: Vec<_> = (0..SESSIONS).map(|_| BufReader::new(server.connect())).collect();
    for client in &mut clients {
        assert!(read_line(client).starts_with("220 "));
        client.get_mut().write_all(b"EHLO a.example\r\n").unwrap();
    }
    for client in &mut clients {
        while read_line(client).as_bytes()[3] == b'-' {}
        let (_, rest) = DIALOG.split_at(DIALOG.iter().position(|it| *it == b'\n').unwrap() + 1);
        client.get_mut().write_all(rest).unwrap();
    }
    for client in &mut clients {
        let codes: Vec<String> = (0..4).map(|_| read_line(client)[..3].to_owned()).collect();
        assert_eq!(codes, ["250", "250", "550", "354"]);
        client.get_mut().write_all(b"Hello\r\n.\r\nQUIT\r\n").unwrap();
    }
    for client in &mut clients {
        let mut rest = String::new();
        client.read_to_string(&mut rest).unwrap();
        assert!(rest.starts_with("250 ") && rest.contains("\r\n221 "), "{rest}");
    }
    // One at a time, the lookups would take three minutes.
    let took = begin.elapsed();
    assert!(took < Duration::from_secs(60), "{took:?}");
    let mut line = String::new();
    server.output.read_line(&mut line).unwrap();
    assert_eq!(line, format!("{SESSIONS} messages, {SESSIONS} sessions at once\n"));
}

#[test]
fn a_client_that_is_gone_does_not_disturb_the_others() {
    let server = Server::start();
    for _ in 0..20 {
        let mut gone = BufReader::new(server.connect());
        assert!(read_line(&mut gone).starts_with("220 "));
        gone.get_mut().write_all(b"EHLO a.example\r\n").unwrap();
        while read_line(&mut gone).as_bytes()[3] == b'-' {}
        let (_, rest) = DIALOG.split_at(16);
        gone.get_mut().write_all(rest).unwrap(); // and hangs up while RCPT is deferred
    }
    let mut client = BufReader::new(server.connect());
    assert!(read_line(&mut client).starts_with("220 "));
    client.get_mut().write_all(b"QUIT\r\n").unwrap();
    let mut rest = String::new();
    client.read_to_string(&mut rest).unwrap();
    assert!(rest.starts_with("221 "), "{rest}");
}
