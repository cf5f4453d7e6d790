//! The header of the PROXY protocol, versions 1 and 2, with which a proxy states the address of its client.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::time::Duration;

use ppp::{HeaderResult, v1, v2};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::time::timeout;

/// The maximum length of a header of version 1, in octets, with its CRLF.
const MAX_VERSION_1: usize = 107;

/// The length of the fixed part of a header of version 2, in octets. It ends with the length of the rest.
const FIXED: usize = 16;

/// The maximum length of a header of version 2, in octets: the fixed part, and addresses with extensions.
const MAX_VERSION_2: usize = FIXED + 520;

/// The time for the whole header. A proxy sends it at once.
const LIMIT: Duration = Duration::from_secs(5);

/// Reads the header, and returns the address of the client, or that of the proxy for a connection of its own.
///
/// No octet after the header is read: it belongs to the session, or to its TLS handshake.
pub(crate) async fn read_client<S: AsyncRead + Unpin>(
    stream: &mut S,
    proxy: SocketAddr,
) -> io::Result<SocketAddr> {
    let header = timeout(LIMIT, read_header(stream)).await??;
    client(&header).ok_or_else(wrong).map(|client| client.unwrap_or(proxy))
}

async fn read_header<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<Vec<u8>> {
    // A header of version 1 is longer than this too.
    let mut header = vec![0; v2::PROTOCOL_PREFIX.len()];
    stream.read_exact(&mut header).await?;
    if header == v2::PROTOCOL_PREFIX {
        header.resize(FIXED, 0);
        stream.read_exact(header.get_mut(v2::PROTOCOL_PREFIX.len()..).unwrap_or_default()).await?;
        let more = match header.as_slice() {
            [.., high, low] => usize::from(u16::from_be_bytes([*high, *low])),
            _ => 0,
        };
        let whole = FIXED + more;
        if whole > MAX_VERSION_2 {
            return Err(wrong());
        }
        header.resize(whole, 0);
        stream.read_exact(header.get_mut(FIXED..).unwrap_or_default()).await?;
        return Ok(header);
    }
    if !header.starts_with(b"PROXY ") {
        return Err(wrong());
    }
    while !header.ends_with(b"\r\n") {
        if header.len() == MAX_VERSION_1 {
            return Err(wrong());
        }
        // The length of the line is not known before its end.
        header.push(stream.read_u8().await?);
    }
    Ok(header)
}

/// Returns the client of a header, `Some(None)` if it states none, or `None` if it is malformed.
fn client(header: &[u8]) -> Option<Option<SocketAddr>> {
    match HeaderResult::parse(header) {
        HeaderResult::V1(Ok(header)) => Some(match header.addresses {
            v1::Addresses::Tcp4(it) => Some((it.source_address, it.source_port).into()),
            v1::Addresses::Tcp6(it) => Some((it.source_address, it.source_port).into()),
            v1::Addresses::Unknown => None,
        }),
        HeaderResult::V2(Ok(header)) => Some(match (header.command, header.addresses) {
            // A connection of the proxy itself, for example to test whether the server is alive.
            (v2::Command::Local, _) => None,
            (_, v2::Addresses::IPv4(it)) => Some((it.source_address, it.source_port).into()),
            (_, v2::Addresses::IPv6(it)) => Some((it.source_address, it.source_port).into()),
            (_, v2::Addresses::Unspecified | v2::Addresses::Unix(_)) => None,
        }),
        _ => None,
    }
}

fn wrong() -> io::Error {
    io::Error::new(ErrorKind::InvalidData, "not a header of the PROXY protocol")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROXY: SocketAddr =
        SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 9);

    async fn read(input: &[u8]) -> Result<(String, usize), ErrorKind> {
        let mut rest = input;
        let client = read_client(&mut rest, PROXY).await.map_err(|error| error.kind())?;
        Ok((client.to_string(), rest.len()))
    }

    fn version_2(command: u8, family: u8, more: &[u8]) -> Vec<u8> {
        let mut header = v2::PROTOCOL_PREFIX.to_vec();
        header.extend([command, family]);
        header.extend((more.len() as u16).to_be_bytes());
        header.extend(more);
        header
    }

    #[tokio::test]
    async fn the_octets_after_the_header_are_not_read() {
        let header = b"PROXY TCP4 192.0.2.7 192.0.2.1 4711 25\r\nEHLO a.example\r\n";
        assert_eq!(read(header).await, Ok(("192.0.2.7:4711".to_owned(), 16)));
        let header = b"PROXY TCP6 2001:db8::7 2001:db8::1 4711 25\r\n\r\n";
        assert_eq!(read(header).await, Ok(("[2001:db8::7]:4711".to_owned(), 2)));
        let addresses = [192, 0, 2, 7, 192, 0, 2, 1, 0x12, 0x67, 0, 25];
        let mut header = version_2(0x21, 0x11, &addresses);
        header.extend(b"\x16\x03\x01");
        assert_eq!(read(&header).await, Ok(("192.0.2.7:4711".to_owned(), 3)));
    }

    #[tokio::test]
    async fn a_header_without_a_client_has_the_address_of_the_proxy() {
        assert_eq!(read(b"PROXY UNKNOWN\r\n").await, Ok((PROXY.to_string(), 0)));
        let addresses = [192, 0, 2, 7, 192, 0, 2, 1, 0x12, 0x67, 0, 25];
        for header in
            [version_2(0x20, 0, &[]), version_2(0x20, 0x11, &addresses), version_2(0x21, 0, &[])]
        {
            assert_eq!(read(&header).await, Ok((PROXY.to_string(), 0)));
        }
    }

    #[tokio::test]
    async fn anything_else_is_an_error_and_has_a_limit() {
        let long = format!("PROXY TCP4 {}", "1".repeat(1000));
        let inputs: [&[u8]; 6] = [
            b"EHLO relay.orchard.example\r\n",
            b"PROXY TCP4 elsewhere\r\n",
            b"PROXY TCP4 192.0.2.7 192.0.2.1 4711 25 and more\r\n",
            long.as_bytes(),
            &version_2(0x21, 0x11, &[1, 2, 3]),
            &version_2(0x21, 0x11, &[0; 600]),
        ];
        for input in inputs {
            assert_eq!(read(input).await, Err(ErrorKind::InvalidData), "{}", input.escape_ascii());
        }
        for input in
            [&b""[..], b"PROXY ", b"PROXY TCP4 192.0.2.7 192.0.2.1", &v2::PROTOCOL_PREFIX[..9]]
        {
            assert_eq!(
                read(input).await,
                Err(ErrorKind::UnexpectedEof),
                "{}",
                input.escape_ascii()
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_header_is_timed_out() {
        let (_client, mut stream) = tokio::io::duplex(64);
        let error = read_client(&mut stream, PROXY).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
    }
}
