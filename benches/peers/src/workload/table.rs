//! Which row does which workload.

use super::{client, command, content_in, content_out, reply, server};
use crate::corpus::{self, Content, keep};
use crate::ours;
use crate::peers::*;
use crate::row::Rows;

/// Makes the rows of all workloads, or of the named one.
pub(crate) fn all(workload: Option<&str>) -> Rows {
    let wanted = Wanted(workload);
    let mut rows = Rows::default();
    commands(&mut rows, wanted);
    replies(&mut rows, wanted);
    contents(&mut rows, wanted);
    if wanted.any_of("server/") {
        servers(&mut rows);
    }
    if wanted.any_of("client/") {
        clients(&mut rows);
    }
    ours::diagnosis_rows(&mut rows);
    ours::report_rows(&mut rows);
    ours::linear_rows(&mut rows);
    rows
}

/// The workload whose rows are made, `None` for all.
#[derive(Clone, Copy)]
struct Wanted<'a>(Option<&'a str>);

impl Wanted<'_> {
    fn any_of(self, prefix: &str) -> bool {
        self.0.is_none_or(|workload| workload.starts_with(prefix))
    }
}

fn commands(rows: &mut Rows, wanted: Wanted<'_>) {
    for (name, full) in [("basic", false), ("full", true)] {
        if !wanted.any_of(&format!("command/{name}")) {
            continue;
        }
        let corpus = keep(corpus::commands(full, 5000));
        command::row::<LineEnds>(rows, name, corpus);
        command::row::<ours::Parse>(rows, name, corpus);
        command::row::<SmtpProto>(rows, name, corpus);
        command::row::<SmtpProtoReceiver>(rows, name, corpus);
        command::row::<Mailrs>(rows, name, corpus);
        command::row::<SmtpCodec>(rows, name, corpus);
        command::row::<SmtpMessage>(rows, name, corpus);
        command::row::<Mailin>(rows, name, corpus);
        command::row::<HttpParseHeaders>(rows, name, corpus);
        command::row::<HttpParseRequests>(rows, name, corpus);
    }
}

fn replies(rows: &mut Rows, wanted: Wanted<'_>) {
    if !wanted.any_of("reply/") {
        return;
    }
    let mix = keep(corpus::replies(2000, false));
    reply::row::<LineEnds>(rows, "mix", mix);
    reply::row::<ours::Parse>(rows, "mix", mix);
    reply::row::<SmtpProto>(rows, "mix", mix);
    reply::row::<WasmSmtp>(rows, "mix", mix);
    reply::row::<Lettre>(rows, "mix", mix);
    reply::row::<SmtpMessage>(rows, "mix", mix);
    reply::row::<IoSmtp>(rows, "mix", mix);
    let ehlo = keep(corpus::replies(300, true));
    reply::row::<LineEnds>(rows, "ehlo", ehlo);
    reply::row::<ours::Ehlo>(rows, "ehlo", ehlo);
    reply::row::<SmtpProtoEhlo>(rows, "ehlo", ehlo);
    reply::row::<SmtpCodec>(rows, "ehlo", ehlo);
    reply::row::<IoSmtpEhlo>(rows, "ehlo", ehlo);
}

fn contents(rows: &mut Rows, wanted: Wanted<'_>) {
    for kind in corpus::KINDS {
        let name = kind.name;
        let received = wanted.any_of(&format!("content-in/{name}/"));
        let sent = wanted.any_of(&format!("content-out/{name}"));
        if !received && !sent {
            continue;
        }
        let content = keep(kind.content(1 << 20));
        if received {
            for read in [1 << 10, 8 << 10, 64 << 10] {
                content_in(rows, content, read);
            }
        }
        if sent {
            content_out(rows, content);
        }
    }
}

fn content_in(rows: &mut Rows, content: &'static Content, read: usize) {
    content_in::row::<Memcpy>(rows, content, read);
    content_in::row::<Memmem>(rows, content, read);
    content_in::row::<ours::Lent>(rows, content, read);
    content_in::row::<ours::Copied>(rows, content, read);
    content_in::row::<SmtpProto>(rows, content, read);
    content_in::row::<SmtpProtoDiscard>(rows, content, read);
    content_in::row::<Mailrs>(rows, content, read);
    content_in::row::<Mailin>(rows, content, read);
    content_in::row::<SmtpMessage>(rows, content, read);
}

fn content_out(rows: &mut Rows, content: &'static Content) {
    content_out::row::<Memcpy>(rows, content);
    content_out::row::<ours::Lent>(rows, content);
    content_out::row::<ours::Copied>(rows, content);
    content_out::row::<ours::Spare>(rows, content);
    content_out::row::<Lettre>(rows, content);
    content_out::row::<MailSend>(rows, content);
    content_out::row::<WasmSmtp>(rows, content);
    content_out::row::<IoSmtp>(rows, content);
    content_out::row::<SmtpMessage>(rows, content);
}

fn servers(rows: &mut Rows) {
    for session in corpus::sessions() {
        let session = keep(session);
        // A buffer for each octet is not what a server has.
        if session.name != "octet-by-octet" {
            server::row::<ours::InPlace>(rows, session);
        }
        server::row::<ours::Kept>(rows, session);
        server::row::<ours::New>(rows, session);
        server::row::<SmtpProto>(rows, session);
        if matches!(session.name, "one" | "pipelined") {
            server::row::<Mailrs>(rows, session);
            server::row::<Mailin>(rows, session);
        }
    }
}

fn clients(rows: &mut Rows) {
    let content = keep(corpus::TEXT.content(corpus::SMALL));
    client::row::<HandClient>(rows, "one", content);
    client::row::<ours::Pipelined>(rows, "one", content);
    client::row::<ours::InStep>(rows, "one", content);
    client::row::<IoSmtpClient>(rows, "one", content);
    client::row::<MailSendClient>(rows, "one", content);
    client::row::<LettreClient>(rows, "one", content);
    client::row::<ours::Bdat>(rows, "bdat", content);
    client::row::<MailSendBdat>(rows, "bdat", content);
}
