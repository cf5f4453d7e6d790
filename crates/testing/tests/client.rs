//! The fake client against the server machine and against sockets that misbehave.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use smtp_machine::address::Host;
use smtp_machine::blocking::serve;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine_testing::client::{ClientError, FakeClient, Problem};

/// A server of the library with the driver for blocking sockets.
fn server() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for socket in listener.incoming() {
            let config = Config::mx(Host::try_from("mx.harbor.example").unwrap()).unwrap();
            thread::spawn(move || {
                serve(&mut Server::new(config), &mut socket.unwrap(), |event| match event {
                    Event::Open(open) => open.accept(),
                    Event::Hello(hello) => hello.accept(&OFFER),
                    Event::Mail(mail) => mail.accept(),
                    Event::Rcpt(rcpt) => rcpt.accept(),
                    Event::Data(data) => data.start(),
                    Event::Message(message) => message.accept(),
                    _ => {}
                })
            });
        }
    });
    address
}

const OFFER: Capabilities =
    Capabilities::new().with(Extension::Pipelining).with(Extension::Chunking);

/// A server that writes these octets, and closes the connection if it is told so.
fn raw(octets: &'static [u8], close: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        socket.write_all(octets).unwrap();
        if !close {
            // Until the client hangs up.
            while socket.read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
        }
    });
    address
}

fn connect(address: SocketAddr) -> FakeClient {
    FakeClient::connect(address).unwrap().with_timeout(Duration::from_millis(300))
}

#[test]
fn a_session_runs_as_it_is_written() -> Result<(), ClientError> {
    let replies = connect(server()).run(
        r#"
        S: 220 mx.harbor.example*
        C: EHLO a.example
        S: 250*CHUNKING*
        # A burst, cut in the middle of a command.
        C: MAIL FROM:<ana@orchard.example>
        C: "RCPT TO:<ben@harb"
        -- wait 10 ms
        C: "or.example>\r\nBDAT 5 LAST\r\nHe"
        S: 250
        S: 250
        -- silent 30 ms
        C: "llo"
        S: 250
        C: "QUIT\r"
        -- silent 30 ms
        C: "\n"
        S: 221
        -- closed
        "#,
    )?;
    assert_eq!(replies.len(), 6);
    Ok(())
}

#[test]
fn a_command_can_be_sent_octet_by_octet() {
    let mut client = connect(server());
    client.expect(220).unwrap();
    let cuts: Vec<usize> = (0..100).collect();
    client.send_cut("EHLO a.example\r\nNOOP\r\n", &cuts, Duration::from_millis(1)).unwrap();
    assert_eq!(
        client.expect("250*").unwrap().lines(),
        ["mx.harbor.example", "CHUNKING", "PIPELINING"]
    );
    client.expect("250 *").unwrap();
    let transcript = client.transcript();
    let sent: Vec<&str> = transcript.lines().filter(|line| line.starts_with("  C:")).collect();
    assert_eq!(sent, ["  C: EHLO a.example", "  C: NOOP"]);
}

#[test]
fn replies_come_after_the_output_is_closed() {
    let mut client = connect(server());
    client.run("S: 220\nC: NOOP\n-- close output\nS: 250\n-- closed").unwrap();
}

#[test]
fn a_hang_up_ends_the_session() {
    let mut client = connect(server());
    client.run("S: 220\nC: \"HEL\"\n-- hang up").unwrap();
    let error = client.expect(250).unwrap_err();
    assert!(matches!(error.problem(), Problem::Closed { .. }), "{error}");
}

#[test]
fn another_reply_shows_the_transcript() {
    let mut client = connect(server());
    let error = client.run("S: 220\nC: RCPT TO:<ben@harbor.example>\nS: 250").unwrap_err();
    assert!(matches!(error.problem(), Problem::OtherReply { reply, .. } if reply.code() == 503));
    let text = "expected the reply 250*, got 503 5.5.1 Bad sequence of commands\n  \
                S: 220 mx.harbor.example ESMTP\n  C: RCPT TO:<ben@harbor.example>\n  \
                S: 503 5.5.1 Bad sequence of commands\n";
    // Before EHLO no reply has an enhanced code.
    let text = text.replace("503 5.5.1", "503");
    assert_eq!((error.to_string(), format!("{error:?}")), (text.clone(), text));
}

#[test]
fn a_password_is_not_in_the_transcript() {
    let mut client = connect(server());
    client.run("S: 220\nC: AUTH PLAIN AGFuYQBzZWNyZXQ=\nS: 5*").unwrap();
    assert!(!client.transcript().contains("AGFu"), "{}", client.transcript());
}

#[test]
fn each_wait_has_a_limit() {
    let start = Instant::now();
    let problem = |address: SocketAddr, script: &str| {
        let error = connect(address).run(script).unwrap_err();
        format!("{:?}", error.problem()).split([' ', '(']).next().unwrap().to_owned()
    };
    assert_eq!(problem(raw(b"", false), "S: 220"), "NoReply");
    assert_eq!(problem(raw(b"220-half\r\n220", false), "S: 220"), "NoReply");
    assert_eq!(problem(raw(b"220-half\r\n220", true), "S: 220"), "Closed");
    assert_eq!(problem(raw(b"220 OK\r\n", false), "S: 220\n-- closed"), "NotClosed");
    assert_eq!(problem(raw(b"220 OK\r\n250", true), "S: 220\n-- closed"), "NotSilent");
    assert_eq!(
        problem(raw(b"220 OK\r\n250 surplus\r\n", false), "S: 220\n-- silent 50 ms"),
        "NotSilent"
    );
    assert_eq!(problem(raw(b"220 OK\r\n", true), "S: 220\n-- silent 50 ms"), "NotSilent");
    assert_eq!(problem(raw(b"SSH-2.0-x\r\n", false), "S: 220"), "NotAReply");
    assert_eq!(problem(raw(b"220-a\r\n250 b\r\n", false), "S: 220"), "NotAReply");
    assert_eq!(problem(raw(b"", false), "S: 220\nfoo"), "Script");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn an_endless_reply_is_an_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        while socket.write_all(&b"220-more\r\n".repeat(100)).is_ok() {}
    });
    let error = FakeClient::connect(address).unwrap().expect(220).unwrap_err();
    assert!(matches!(error.problem(), Problem::NotAReply { octets, .. } if octets.len() == 200));
}

#[test]
fn a_drip_of_octets_does_not_prolong_the_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        while socket.write_all(b"2").is_ok() && socket.write_all(b"20-x\r\n2").is_ok() {
            thread::sleep(Duration::from_millis(20));
            socket.write_all(b"20-").ok();
        }
    });
    let start = Instant::now();
    assert!(connect(address).expect(220).is_err());
    assert!(start.elapsed() < Duration::from_secs(3));
}

#[test]
fn a_server_that_does_not_read_ends_a_write() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut client = connect(listener.local_addr().unwrap());
    let start = Instant::now();
    let error = client.send(vec![b'x'; 64 << 20]).unwrap_err();
    assert!(matches!(error.problem(), Problem::Connection(_)), "{error}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_closed_port_is_an_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert!(TcpStream::connect(address).is_err());
    let error = FakeClient::connect(address).unwrap_err();
    assert!(matches!(error.problem(), Problem::Connection(_)), "{error}");
}
