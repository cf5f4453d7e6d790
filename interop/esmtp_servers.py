"""The `client` on tokio into real servers: TLS, AUTH, LMTP, chunks."""
import json, os, shutil
from clients import Sink
from common import *
from servers import Aiosmtpd, LIMITS, MAIN, MASTER, Postfix, SmtpSink, START, DOMAIN

MESSAGE = MESSAGES["8-bit"].replace(b"8-bit", b"")
USUAL = {"dots", "20 MiB", "50 in a row", "one refused"}


class TlsAiosmtpd(Aiosmtpd):
    ABLE = USUAL - {"one refused"} | {"STARTTLS", "PLAIN", "LOGIN", "wrong password", "UTF-8"}

    def command(self):
        cert, key = certificate(os.path.dirname(self.work))
        return super().command() + [cert, key, USER, PASSWORD]


class SmtpSinkLmtp(SmtpSink):
    name = "smtp-sink -L"
    ABLE = {"LMTP"}

    def command(self):
        command = super().command()
        return command[:-1] + [command[-1].replace("smtp-sink -u", "smtp-sink -L -u")]


class TlsPostfix(Postfix):
    ABLE = USUAL | {"STARTTLS", "chunks", "UTF-8"}

    def command(self):
        command = super().command()
        cert, key = certificate(os.path.dirname(self.work))
        more = "smtpd_tls_cert_file = %s\nsmtpd_tls_key_file = %s\nsmtpd_tls_security_level = may\n" % (cert, key)
        limits = LIMITS.replace("permit_mynetworks, reject", "check_recipient_access inline:{%s=REJECT}, permit_mynetworks, reject" % REFUSED)
        self.write("etc/postfix/main.cf", MAIN + limits % (DOMAIN, self.store.lstrip("/")) + more)
        self.write("etc/postfix/master.cf", "127.0.0.1:%d inet n - n - - smtpd\n" % self.port + MASTER +
                   "tlsmgr unix - - n 1000? 1 tlsmgr\n")
        return command


class Exim(Postfix):
    name = "exim"
    ABLE = USUAL | {"STARTTLS", "TLS at once", "PLAIN", "LOGIN", "CRAM-MD5", "wrong password", "chunks", "UTF-8"}

    def command(self):
        cert, key = certificate(os.path.dirname(self.work))
        self.tls_port = free_port()
        values = dict(port=self.port, tls_port=self.tls_port, cert=cert, store=self.store, user=USER, password=PASSWORD,
                      refused=REFUSED)
        self.write("etc/exim4/exim4.conf", EXIM % values)
        script = "mkdir -p /var/spool/exim4 /var/log/exim4; chown -R Debian-exim:Debian-exim /var/spool/exim4 /var/log/exim4\n"
        script += "cp %s /etc/exim4/key.pem; chown Debian-exim /etc/exim4/key.pem; chown root:root /etc/exim4/exim4.conf\n" % key
        return [HERE + "/namespace.sh", os.path.join(self.peers, "exim"), self.work, "sh", "-c", script + "exec exim4 -bdf -q5s"]

    def parse(self, octets, path):
        lines = octets.split(b"\n")
        own, to = 0, []
        while lines[own].startswith((b"Return-path:", b"Envelope-to:", b"Received:", b"\t")):
            if lines[own].startswith(b"Envelope-to:"):
                to += lines[own].decode().split(": ")[1].split(", ")
            own += 1
        return b"\n".join(lines[own:]), to


class Ours(Sink):
    """Our own server, for what no package here does."""
    name = "`server`"
    ABLE = {"SCRAM-SHA-256", "wrong password", "LMTP", "chunks", "TLS at once"}

    def wait_for(self, count):
        messages, envelopes = self.taken()
        return [(None, octets, envelope["rcpt_to"]) for octets, envelope in zip(messages, envelopes)]

    def expected(self, message):
        return message


class EsmtpClient:
    def __init__(self, binary, server, work):
        self.binary, self.server, self.work, self.certificate = binary, server, work, certificate(work)[0]

    def case(self, case):
        if case not in self.server.ABLE:
            raise Skipped()
        messages = {"50 in a row": numbered(50)}.get(case, [MESSAGES.get(case, MESSAGE)])
        messages = [message if message.startswith(b"Subject") else HEADER + message for message in messages]
        names = {"UTF-8": [UTF8], "one refused": [TO, REFUSED]}.get(case, [TO])
        port = self.server.tls_port if case == "TLS at once" else self.server.port
        command = [self.binary, "--server", "localhost:%d" % port, "--from", FROM, "--ehlo", "client.example"]
        for name in names:
            command += ["--to", name]
        for number, message in enumerate(messages):
            command += ["--file", write(os.path.join(self.work, "message%d" % number), message)]
        mechanism = case if case in ("PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256") else None
        if mechanism:
            command += ["--auth", "%s:%s" % (USER, PASSWORD), "--auth-mech", mechanism]
        if case in ("PLAIN", "LOGIN"):
            command += ["--starttls", "--ca", self.certificate]  # not in the clear
        command += {"STARTTLS": ["--starttls", "--ca", self.certificate], "TLS at once": ["--implicit-tls", "--ca", self.certificate],
                    "wrong password": ["--auth", USER + ":wrong"], "LMTP": ["--lmtp"],
                    "chunks": ["--chunking", "on"]}.get(case, [])
        output = run(command, accept={"one refused": (1,), "wrong password": (2,)}.get(case, (0,)))
        lines = [json.loads(line) for line in output.splitlines()]
        accepted = [line["recipient"] for line in lines if line["outcome"] == "accepted"]
        names = [] if case == "wrong password" else [name for name in names if name != REFUSED]
        if accepted != names * len(messages):
            raise Failed("said that %s were accepted" % accepted)
        if not names:
            return None
        found = self.server.wait_for(len(messages))
        same([octets for _, octets, _ in found], [self.server.expected(message) for message in messages])
        named = sorted(name for _, _, to in found for name in to)
        if named != sorted(names * len(messages)):
            raise Failed("stored for %s" % named)
        return None



def table(binary, server_binary, peers, work):
    result = Table("`client` into", ESMTP)
    if not shutil.which("openssl"):
        result.absent("all", "openssl is not here")
        return result
    kinds = [(TlsAiosmtpd, "python/bin/python"), (SmtpSinkLmtp, "postfix/usr/sbin/postfix"),
             (TlsPostfix, "postfix/usr/sbin/postfix"), (Exim, "exim/usr/sbin/exim4")]
    for kind, needs in kinds:
        if not os.path.exists(os.path.join(peers, needs)):
            result.absent(kind.name, "is not here")
            continue
        try:
            server = kind(peers, work)
        except Failed as why:
            result.failed += 1
            result.absent(kind.name, why)
            continue
        try:
            result.row(kind.name, EsmtpClient(binary, server, work).case)
        finally:
            server.process.stop()
    cert, key = certificate(work)
    usual = ["--hostname", "localhost", "--tls-cert", cert, "--tls-key", key, "--auth", "%s:%s" % (USER, PASSWORD)]
    server = Ours(server_binary, os.path.join(work, "ours"), usual)
    lmtp = Ours(server_binary, os.path.join(work, "ours-lmtp"), usual + ["--lmtp"])
    secure = Ours(server_binary, os.path.join(work, "ours-tls"), usual + ["--implicit-tls"], greets=False)
    secure.tls_port = secure.port
    try:
        pick = {"LMTP": lmtp, "TLS at once": secure}
        result.row(Ours.name, lambda case: EsmtpClient(binary, pick.get(case, server), work).case(case))
    finally:
        for one in (server, lmtp, secure):
            one.server.stop()
    return result


EXIM = """primary_hostname = peer.example
log_file_path = /var/log/exim4/%%slog
local_interfaces = 127.0.0.1
daemon_smtp_ports = %(port)d : %(tls_port)d
tls_on_connect_ports = %(tls_port)d
tls_advertise_hosts = *
tls_certificate = %(cert)s
tls_privatekey = /etc/exim4/key.pem
host_lookup =
rfc1413_query_timeout = 0s
never_users =
message_size_limit = 50M
smtp_accept_max = 200
smtp_accept_queue_per_connection = 0
smtp_accept_max_per_connection = 5000
smtputf8_advertise_hosts = *
chunking_advertise_hosts = *
keep_environment = LD_LIBRARY_PATH
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = accept
begin acl
acl_rcpt:
  deny condition = ${if eq{$local_part@$domain}{%(refused)s}}
       message = no such user
  accept
begin routers
all:
  driver = accept
  transport = store
begin transports
store:
  driver = appendfile
  directory = %(store)s
  maildir_format
  create_directory
  envelope_to_add
  return_path_add
  user = vmail
  group = vmail
  mode = 0644
begin retry
* * F,2h,5s
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{%(user)s}}{eq{$auth3}{%(password)s}}}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${if and{{eq{$auth1}{%(user)s}}{eq{$auth2}{%(password)s}}}}
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${if eq{$auth1}{%(user)s}{%(password)s}fail}
"""
