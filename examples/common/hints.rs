//! Commands to try a server with, which the example servers print when they start.

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::Path;

/// The TLS of the server: how it begins, and the file with its certificate if that was written.
#[allow(dead_code, reason = "one of the servers has no TLS")]
pub(crate) enum Encryption<'a> {
    None,
    StartTls(Option<&'a Path>),
    Implicit(Option<&'a Path>),
}

/// Returns commands that send a message to the server at `address`, one in each line.
pub(crate) fn commands(
    address: SocketAddr,
    tls: &Encryption<'_>,
    lmtp: bool,
    auth: bool,
) -> String {
    // The certificate names `localhost`, not another address.
    let host = match tls {
        Encryption::None => address.to_string(),
        _ if address.ip().is_loopback() => format!("localhost:{}", address.port()),
        _ => address.to_string(),
    };
    let (from, to, file) = ("ana@orchard.example", "ben@harbor.example", "examples/data/lunch.eml");
    let port = address.port();
    let name = host.strip_suffix(&format!(":{port}")).unwrap_or(&host);
    let name = name.trim_matches(['[', ']']);
    let mut text = String::new();
    let mut add = |line: String| {
        let _ = writeln!(text, "  {line}");
    };
    if !lmtp {
        let scheme = if matches!(tls, Encryption::Implicit(_)) { "smtps" } else { "smtp" };
        let tls = match tls {
            Encryption::None => String::new(),
            Encryption::StartTls(file) => {
                format!(" --ssl-reqd{}", trusted("--cacert", *file, "-k"))
            }
            Encryption::Implicit(file) => trusted("--cacert", *file, "-k"),
        };
        let user = if auth { " --user USER:PASS" } else { "" };
        add(format!(
            "curl {scheme}://{host}{tls}{user} --mail-from {from} --mail-rcpt {to} -T {file}"
        ));
    }
    let protocol = if lmtp { " --protocol LMTP" } else { "" };
    let swaks = match tls {
        Encryption::None => "",
        Encryption::StartTls(_) => " --tls",
        Encryption::Implicit(_) => " --tls-on-connect",
    };
    let user = if auth { " --auth-user USER --auth-password PASS" } else { "" };
    add(format!("swaks --server {host}{protocol}{swaks}{user} --from {from} --to {to}"));
    match tls {
        Encryption::None => {
            add(format!(
                "cargo run --example send -- --server {host} --from {from} --to {to} --file {file}"
            ));
            add(format!("nc -C {name} {port}"));
        }
        Encryption::StartTls(certificate) | Encryption::Implicit(certificate) => {
            let implicit = matches!(tls, Encryption::Implicit(_));
            if let Some(certificate) = certificate {
                let begin = if implicit { "--implicit-tls" } else { "--starttls" };
                let lmtp = if lmtp { " --lmtp" } else { "" };
                let user = if auth { " --auth USER:PASS" } else { "" };
                add(format!(
                    "cargo run -p smtp-machine-examples --bin client -- --server {host} {begin}{lmtp} --ca {}{user} \
                     --from {from} --to {to} --file {file}",
                    certificate.display()
                ));
            }
            let begin = match (implicit, lmtp) {
                (true, _) => "",
                (false, true) => " -starttls lmtp",
                (false, false) => " -starttls smtp",
            };
            // Without -quiet, openssl takes a line that begins with R or Q for a command to itself.
            let trust = trusted("-CAfile", *certificate, "");
            add(format!("openssl s_client -connect {host}{begin}{trust} -crlf -quiet"));
        }
    }
    text
}

/// Returns the option that trusts the certificate in `file`, or `otherwise` if it is not known.
fn trusted(option: &str, file: Option<&Path>, otherwise: &str) -> String {
    match file {
        Some(file) => format!(" {option} {}", file.display()),
        None if otherwise.is_empty() => String::new(),
        None => format!(" {otherwise}"),
    }
}
