use tokio::{io::{AsyncReadExt, AsyncWriteExt}, net::TcpStream, time::timeout};

impl Socket for TcpStream {
    async fn read_in(&mut self, octets: &mut [u8], limit: Duration) -> io::Result<usize> {
        timeout(limit, self.read(octets)).await?
    }

    async fn write_in(&mut self, octets: &[u8], limit: Duration) -> io::Result<usize> {
        timeout(limit, self.write(octets)).await?
    }
}
