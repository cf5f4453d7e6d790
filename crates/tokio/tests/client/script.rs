//! Servers that follow a script.

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};

/// The replies of a server that accepts everything, up to the 354 to DATA and the reply to the end of the message.
pub(crate) const ACCEPTED: [&str; 7] = [
    "220 mx.harbor.example\r\n",
    "250 mx.harbor.example\r\n",
    "250 OK\r\n",
    "250 OK\r\n",
    "354 go\r\n",
    "250 2.0.0 queued\r\n",
    "221 bye\r\n",
];

/// Sends the first reply, then one reply for each line, or for the whole content after 354. After the last reply the
/// connection is closed, unless `stays` is set: then the server is silent until the client closes. Returns the lines.
pub(crate) async fn play(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    replies: &[&str],
    stays: bool,
) -> Vec<String> {
    let mut stream = BufReader::new(stream);
    let (mut lines, mut in_content) = (Vec::new(), false);
    for (at, reply) in replies.iter().enumerate() {
        // The first reply is the greeting.
        let mut answered = at == 0;
        while !answered {
            let mut line = String::new();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return lines;
            }
            answered = !in_content || line == ".\r\n";
            lines.push(line);
        }
        in_content = reply.starts_with("354");
        if stream.write_all(reply.as_bytes()).await.is_err() {
            return lines;
        }
    }
    let mut line = String::new();
    while stays && stream.read_line(&mut line).await.unwrap_or(0) > 0 {
        lines.push(std::mem::take(&mut line));
    }
    lines
}
