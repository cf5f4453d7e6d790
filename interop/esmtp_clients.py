"""Real clients against the `server` on tokio: TLS, AUTH, LMTP, chunks."""
import glob, json, os, shutil, smtplib, socket, ssl
from clients import Curl, Peer, Sink, Swaks
from common import *

MECHANISMS = ("PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256")
MESSAGE = MESSAGES["8-bit"]


class Esmtp(Peer):
    """One case: `send` is told what to do, and what the server has stored is looked at."""
    ABLE = set()

    def __init__(self, sinks, work, peers):
        super().__init__(sinks["plain"], work)
        self.sinks, self.peers, self.certificate = sinks, peers, certificate(work)[0]

    def case(self, case):
        if case not in self.ABLE:
            raise Skipped()
        self.sink = self.sinks.get(case, self.sinks["plain"])
        self.to = "localhost:%d" % self.sink.port
        self.sink.taken()
        messages = {"50 in a row": numbered(50)}.get(case, [self.message(case)])
        names = {"UTF-8": [UTF8], "one refused": [TO, REFUSED]}.get(case, [TO])
        password = "wrong" if case == "wrong password" else PASSWORD
        mechanism = case if case in MECHANISMS else ("PLAIN" if case == "wrong password" else None)
        files = [self.file(self.on_the_wire(message), number) for number, message in enumerate(messages)]
        try:
            self.send(case, files, names, mechanism, password)
        except Failed:
            if case not in ("wrong password", "one refused"):
                raise
        stored, envelopes = self.sink.taken()
        if case == "wrong password":
            if stored:
                raise Failed("the server took the message")
            return None
        stored = [self.own(octets) for octets in stored]
        same(stored, messages)
        for envelope in envelopes:
            expected = [name for name in names if name != REFUSED]
            if envelope["rcpt_to"] != expected or envelope["mail_from"] != FROM:
                raise Failed("envelope %s" % envelope)
            if envelope["tls"] != (case in ("STARTTLS", "TLS at once")) or envelope["auth"] != (mechanism is not None):
                raise Failed("tls %(tls)s, auth %(auth)s" % envelope)
        return None

    def message(self, case):
        return MESSAGES.get(case, MESSAGE)

    def on_the_wire(self, message):
        return message

    def own(self, octets):
        """Without what the peer has put in front."""
        return octets


class EsmtpCurl(Esmtp):
    name = "curl"
    ABLE = {"dots", "20 MiB", "50 in a row", "STARTTLS", "TLS at once", "PLAIN", "LOGIN", "CRAM-MD5", "wrong password", "UTF-8",
            "one refused"}

    def send(self, case, files, names, mechanism, password):
        command = ["curl", "-sS", "--mail-from", FROM, "--cacert", self.certificate, "--mail-rcpt-allowfails"]
        for name in names:
            command += ["--mail-rcpt", name]
        if mechanism:
            command += ["--user", "%s:%s" % (USER, password), "--login-options", "AUTH=" + mechanism]
        if case == "STARTTLS":
            command += ["--ssl-reqd"]
        scheme = "smtps" if case == "TLS at once" else "smtp"
        for file in files:
            command += ["-T", file, "%s://%s/client.example" % (scheme, self.to)]
        # It takes addresses in the encoding of its locale.
        run(["env", "LC_ALL=C.UTF-8"] + command)


class EsmtpSwaks(Esmtp):
    name = "swaks"
    ABLE = {"dots", "20 MiB", "STARTTLS", "TLS at once", "PLAIN", "LOGIN", "CRAM-MD5", "wrong password", "LMTP", "one refused"}

    def on_the_wire(self, message):
        return stuffed(message)

    def send(self, case, files, names, mechanism, password):
        command = ["swaks", "--server", self.to, "--ehlo", "client.example", "--from", FROM, "--to", ",".join(names),
                   "--no-data-fixup", "--data", "@" + files[0], "--timeout", "60", "--hide-all"]
        if mechanism:
            command += ["--auth", mechanism, "--auth-user", USER, "--auth-password", password]
        command += {"STARTTLS": ["--tls"], "TLS at once": ["--tls-on-connect"], "LMTP": ["--protocol", "LMTP"]}.get(case, [])
        run(command)


class EsmtpSmtplib(Esmtp):
    name = "smtplib"
    ABLE = {"dots", "20 MiB", "50 in a row", "STARTTLS", "TLS at once", "PLAIN", "LOGIN", "CRAM-MD5", "wrong password", "LMTP", "UTF-8",
            "one refused"}

    def send(self, case, files, names, mechanism, password):
        context = ssl.create_default_context(cafile=self.certificate)
        kinds = {"LMTP": smtplib.LMTP, "TLS at once": smtplib.SMTP_SSL}
        more = {"context": context} if case == "TLS at once" else {}
        with kinds.get(case, smtplib.SMTP)("localhost", self.sink.port, "client.example", **more) as client:
            if case == "STARTTLS":
                client.starttls(context=context)
            client.ehlo_or_helo_if_needed() if case != "LMTP" else None
            if mechanism:
                client.user, client.password = USER, password
                try:
                    client.auth(mechanism, getattr(client, "auth_" + mechanism.lower().replace("-", "_")))
                except smtplib.SMTPAuthenticationError as error:
                    raise Failed(error)
            options = ["SMTPUTF8"] if case == "UTF-8" else []
            for file in files:
                with open(file, "rb") as message:
                    client.sendmail(FROM, names, message.read(), options)


class Chunks(Esmtp):
    """BDAT by hand (RFC 3030 4.2): chunks of odd sizes, pipelined with the envelope."""
    name = "chunks by hand"
    ABLE = {"dots", "20 MiB", "50 in a row", "chunks"}

    def send(self, case, files, names, mechanism, password):
        with socket.create_connection(("127.0.0.1", self.sink.port), timeout=60) as wire:
            lines = wire.makefile("rb")

            def expect(code):
                line = lines.readline()
                while line[3:4] == b"-":
                    line = lines.readline()
                if not line.startswith(code):
                    raise Failed("%r instead of %s" % (line, code))

            expect(b"220")
            wire.sendall(b"EHLO client.example\r\n")
            expect(b"250")
            for file in files:
                with open(file, "rb") as message:
                    octets = message.read()
                size = 100_003
                pieces = [octets[at:at + size] for at in range(0, len(octets), size)]
                group = b"MAIL FROM:<%s>\r\nRCPT TO:<%s>\r\n" % (FROM.encode(), names[0].encode())
                group += b"".join(b"BDAT %d\r\n%s" % (len(piece), piece) for piece in pieces) + b"BDAT 0 LAST\r\n"
                wire.sendall(group)
                for _ in range(3 + len(pieces)):
                    expect(b"250")


class SmtpSourceLmtp(Esmtp):
    name = "smtp-source -L"
    ABLE = {"LMTP"}

    def send(self, case, files, names, mechanism, password):
        with open(files[0], "rb") as message:
            file = self.file(lf(message.read()), 1)
        run([HERE + "/namespace.sh", os.path.join(self.peers, "postfix"), self.work, "smtp-source", "-L", "-M",
             "client.example", "-f", FROM, "-t", names[0], "-F", file, "inet:127.0.0.1:%d" % self.sink.port])

    def own(self, octets):
        return octets.removesuffix(b"\r\n")  # it puts an empty line behind a message of a file


class EximRelay(Esmtp):
    """Exim, with a smart host: the one that pipelines MAIL, RCPT, BDAT, the message and QUIT."""
    name = "exim"
    ABLE = {"dots", "20 MiB", "50 in a row", "STARTTLS", "PLAIN", "LOGIN", "CRAM-MD5", "wrong password", "LMTP", "chunks", "one refused"}

    def send(self, case, files, names, mechanism, password):
        secrets = {"user": USER, "password": password.replace("^", "^^")}
        login = {
            "PLAIN": "  driver = plaintext\n  public_name = PLAIN\n  client_send = ^%(user)s^%(password)s\n",
            "LOGIN": "  driver = plaintext\n  public_name = LOGIN\n  client_send = : %(user)s : %(password)s\n",
            "CRAM-MD5": "  driver = cram_md5\n  public_name = CRAM-MD5\n  client_name = %(user)s\n  client_secret = %(password)s\n",
        }.get(mechanism, "")
        settings = ["hosts_require_auth = *"] if mechanism else []
        settings += ["protocol = lmtp"] if case == "LMTP" else []
        if case == "STARTTLS":
            settings += ["hosts_require_tls = *", "tls_verify_certificates = " + self.certificate, "tls_verify_hosts = *"]
        else:
            settings += ["hosts_avoid_tls = *"]
        config = RELAY % (self.sink.port, self.sink.port, "".join("  %s\n" % line for line in settings),
                          "login:\n" + login % secrets if login else "")
        run_at = os.path.join(self.work, "exim")
        shutil.rmtree(run_at, ignore_errors=True)
        os.makedirs(run_at + "/etc/exim4")
        write(run_at + "/etc/exim4/exim4.conf", config.encode())
        # Batch SMTP: the commands come from a file, as if from another host.
        batch = b"EHLO client.example\n"
        for file in files:
            with open(file, "rb") as message:
                octets = stuffed(message.read())
            batch += b"MAIL FROM:<%s>\n" % FROM.encode()
            batch += b"".join(b"RCPT TO:<%s>\n" % name.encode() for name in names) + b"DATA\n" + lf(octets)
        script = "mkdir -p /var/spool/exim4 /var/log/exim4; chown -R Debian-exim:Debian-exim /var/spool/exim4 /var/log/exim4\n"
        script += "chown root:root /etc/exim4/exim4.conf; exim4 -oMa 192.0.2.1 -odq -bS; exim4 -q; cat /var/log/exim4/mainlog; exim4 -bpc"
        said = run([HERE + "/namespace.sh", os.path.join(self.peers, "exim"), run_at, "sh", "-c", script], batch + b"QUIT\n")
        write(run_at + "/said", said)
        queued = int(said.split()[-1])
        if queued:
            raise Failed("%d messages are left: %s" % (queued, said.decode("utf-8", "replace").split("== ")[-1][:200]))

    def message(self, case):
        # It parts its own header section from a message that begins without one.
        message = super().message(case)
        return message if message.startswith(HEADER) else HEADER + message

    def own(self, octets):
        # Received is its own.
        lines = octets.split(b"\r\n")
        first = next(at for at, line in enumerate(lines) if not line.startswith((b"Received:", b"\t", b" ")))
        return b"\r\n".join(lines[first:])


RELAY = """primary_hostname = client.example
log_file_path = /var/log/exim4/%%slog
host_lookup =
rfc1413_query_timeout = 0s
never_users =
message_size_limit = 0
smtputf8_advertise_hosts = *
acl_smtp_rcpt = accept
acl_smtp_data = accept
keep_environment = LD_LIBRARY_PATH
bounce_message_text = ""
begin routers
bounces:
  driver = redirect
  senders = :
  data = :blackhole:
smart:
  driver = manualroute
  route_list = * 127.0.0.1::%d byname
  self = send
  transport = out
begin transports
out:
  driver = smtp
  port = %d
%sbegin retry
* * F,2h,1h
begin authenticators
%s"""


def table(binary, peers, work):
    result = Table("into `server`", ESMTP)
    if not shutil.which("openssl"):
        result.absent("all", "openssl is not here")
        return result
    cert, key = certificate(work)
    usual = ["--hostname", "localhost", "--tls-cert", cert, "--tls-key", key, "--auth", "%s:%s" % (USER, PASSWORD),
             "--reply", "RCPT:%s=550 5.1.1 no such user" % REFUSED]
    sinks = {}
    try:
        for case, more in (("plain", []), ("LMTP", ["--lmtp"]), ("TLS at once", ["--implicit-tls"]),
                           ("wrong password", ["--require-auth"])):
            directory = os.path.join(work, "server-" + case.split()[0])
            sinks[case] = Sink(binary, directory, usual + more, greets=case != "TLS at once")
        for kind in (EsmtpCurl, EsmtpSwaks, EsmtpSmtplib, Chunks, SmtpSourceLmtp, EximRelay):
            needs = {SmtpSourceLmtp: "postfix/usr/sbin/smtp-source", EximRelay: "exim/usr/sbin/exim4"}.get(kind)
            if kind in (EsmtpCurl, EsmtpSwaks) and not shutil.which(kind.name) or needs and not os.path.exists(os.path.join(peers, needs)):
                result.absent(kind.name, "is not here")
            else:
                result.row(kind.name, kind(sinks, work, peers).case)
    finally:
        for sink in sinks.values():
            sink.server.stop()
    return result
