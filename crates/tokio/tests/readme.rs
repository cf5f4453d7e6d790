//! The programs of the README of the repository, unchanged: each is compiled and run here.

const README: &str = include_str!("../../../README.md");

/// The server.
mod server {
    include!("../../../tests/readme/tokio_server.rs");

    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpStream;
    use std::thread;

    const PROGRAM: &str = include_str!("../../../tests/readme/tokio_server.rs");

    #[test]
    fn the_readme_has_this_server() {
        assert!(super::README.contains(PROGRAM) && PROGRAM.lines().count() < 30);
    }

    #[test]
    fn the_server_needs_its_port() {
        // Whether the port is free or in use, `main` does not get past this listener.
        let _taken = std::net::TcpListener::bind("127.0.0.1:2525");
        let error = main().unwrap_err();
        let error = error.downcast_ref::<std::io::Error>().expect("an error of the socket");
        assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    }

    #[tokio::test]
    async fn it_accepts_messages_for_its_recipient() {
        let domain = Domain::try_from("harbor.example").unwrap();
        let service =
            Service::new(Config::mx(Host::try_from("mx.harbor.example").unwrap()).unwrap());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shutdown = service.shutdown().clone();
        let client = thread::spawn(move || {
            let mut socket = BufReader::new(TcpStream::connect(address).unwrap());
            let mut codes = Vec::new();
            for line in [
                "",
                "HELO orchard.example\r\n",
                "MAIL FROM:<ana@orchard.example>\r\n",
                "RCPT TO:<ben@harbor.example>\r\n",
                "RCPT TO:<Postmaster>\r\n",
                "DATA\r\n",
                "Subject: lunch\r\n\r\nAt noon?\r\n.\r\n",
                "QUIT\r\n",
            ] {
                socket.get_mut().write_all(line.as_bytes()).unwrap();
                let mut reply = String::new();
                socket.read_line(&mut reply).unwrap();
                codes.push(reply[..3].to_owned());
            }
            shutdown.begin();
            codes
        });
        let new = move |_| Postmaster(domain, Vec::new());
        service.run(listener, new, std::future::pending::<()>()).await;
        let codes = client.join().unwrap();
        assert_eq!(codes, ["220", "250", "250", "550", "250", "354", "250", "221"]);
    }
}

/// The sender.
#[cfg(all(feature = "ring", feature = "public-roots"))]
mod sender {
    include!("../../../tests/readme/tokio_sender.rs");

    use smtp_machine_tokio::smtp_machine::address::Host;
    use smtp_machine_tokio::smtp_machine::reply::Refusal;
    use smtp_machine_tokio::smtp_machine::server::{Config, Message, Rcpt};
    use smtp_machine_tokio::{Handler, Service};

    const PROGRAM: &str = include_str!("../../../tests/readme/tokio_sender.rs");

    #[test]
    fn the_readme_has_this_sender() {
        assert!(super::README.contains(PROGRAM) && PROGRAM.lines().count() < 30);
        // It needs a server on the Internet; its function `send` is run below.
        let _program: fn() -> Result<(), Box<dyn Error>> = main;
    }

    /// Accepts messages for this recipient.
    struct Accepting(&'static str);

    impl Handler for Accepting {
        async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
            let known = rcpt.to().to_string() == self.0;
            if known { rcpt.accept() } else { rcpt.refuse(Refusal::NO_SUCH_USER) }
        }

        async fn message(&mut self, message: Message<'_>) {
            message.accept();
        }
    }

    /// Runs `send` with a server that has this recipient.
    async fn send_to(recipient: &'static str) -> Result<(), String> {
        let service =
            Service::new(Config::mx(Host::try_from("mx.harbor.example").unwrap()).unwrap());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let sender = Sender::danger_without_tls("127.0.0.1").with_port(port);
        let shutdown = service.shutdown().clone();
        let serving = tokio::spawn(async move {
            service
                .run(listener, move |_| Accepting(recipient), std::future::pending::<()>())
                .await;
        });
        let sent = send(&sender).await.map_err(|error| error.to_string());
        shutdown.begin();
        serving.await.unwrap();
        sent
    }

    #[tokio::test]
    async fn it_sends_and_reports_a_refusal() {
        assert_eq!(send_to("<ben@harbor.example>").await, Ok(()));
        let error = send_to("<gil@harbor.example>").await.unwrap_err();
        assert!(error.contains("<ben@harbor.example>: refused: 550 5.1.1"), "{error}");
    }
}
