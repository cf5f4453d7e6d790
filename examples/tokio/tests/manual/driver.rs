/// What a runtime provides. After `limit` an operation returns `ErrorKind::TimedOut`.
trait Socket {
    async fn read_in(&mut self, octets: &mut [u8], limit: Duration) -> io::Result<usize>;
    async fn write_in(&mut self, octets: &[u8], limit: Duration) -> io::Result<usize>;
}

async fn drive(
    mut server: Server,
    socket: &mut impl Socket,
    mut answer: impl FnMut(Event<'_>),
) -> io::Result<()> {
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut deadline = Deadline::new();
    loop {
        let wait = match server.poll(&mut rx, &mut tx).map_err(io::Error::other)? {
            Step::Event(event) => {
                answer(event);
                continue;
            }
            Step::Read(wait) | Step::Write(wait) => wait,
            Step::Parked(_) => return Err(io::Error::other("no answer is deferred here")),
            Step::Done => return Ok(()),
        };
        let Some(limit) = deadline.left(wait) else {
            server.expire(&mut tx);
            continue;
        };
        let result = match tx.is_empty() {
            true => socket.read_in(rx.spare(), limit).await.map(|count| match count {
                0 => rx.close(),
                _ => rx.commit(count),
            }),
            false => socket.write_in(tx.filled(), limit).await.map(|count| tx.consume(count)),
        };
        match result {
            Err(error) if error.kind() == ErrorKind::TimedOut => server.expire(&mut tx),
            result => result?,
        }
    }
}
