//! The rows of other crates, one file for each. An adaptor does the least that a user of the crate has to do.

mod httparse;
mod io_smtp;
mod lettre;
mod limits;
mod lines;
mod mail_send;
mod mailin;
mod mailrs;
mod scripted;
mod smtp_codec;
mod smtp_message;
mod smtp_proto;
mod smtp_proto_loop;
mod wasm_smtp;

pub(crate) use httparse::{HttpParseHeaders, HttpParseRequests};
pub(crate) use io_smtp::{IoSmtp, IoSmtpClient, IoSmtpEhlo};
pub(crate) use lettre::{Lettre, LettreClient};
pub(crate) use limits::{HandClient, LineEnds, Memcpy, Memmem};
pub(crate) use mail_send::{MailSend, MailSendBdat, MailSendClient};
pub(crate) use mailin::Mailin;
pub(crate) use mailrs::Mailrs;
pub(crate) use smtp_codec::SmtpCodec;
pub(crate) use smtp_message::SmtpMessage;
pub(crate) use smtp_proto::{SmtpProto, SmtpProtoDiscard, SmtpProtoEhlo, SmtpProtoReceiver};
pub(crate) use wasm_smtp::WasmSmtp;
