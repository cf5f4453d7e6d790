"""Real clients against the example `sink`: what they send must be stored octet for octet."""
import json, os, shutil, smtplib, socket, threading
from common import *


class Sink:
    """Our server, with an empty directory for each case."""

    def __init__(self, binary, directory, more=(), greets=True):
        self.directory, self.port, self.seen = directory, free_port(), set()
        shutil.rmtree(directory, ignore_errors=True)
        os.makedirs(directory)
        listen = "127.0.0.1:%d" % self.port
        command = [binary, "--listen", listen, "--dir", directory] + list(more)
        self.server = Process(command, directory + ".log", self.port, greets)

    def taken(self):
        """The messages that are new, each with its recipients."""
        names = [name for name in os.listdir(self.directory) if name.endswith(".eml")]
        new = sorted(set(names) - self.seen)
        self.seen.update(new)
        messages, envelopes = [], []
        for name in new:
            with open(os.path.join(self.directory, name), "rb") as file:
                messages.append(file.read())
            with open(os.path.join(self.directory, name[:-4] + ".json")) as file:
                envelopes.append(json.load(file))
        return messages, envelopes


class Peer:
    def __init__(self, sink, work):
        self.sink, self.work = sink, work
        self.to = "127.0.0.1:%d" % sink.port

    def file(self, octets, number=0):
        return write(os.path.join(self.work, "message%d" % number), octets)

    def case(self, case):
        self.sink.taken()
        note = None
        if case == "100 recipients":
            names, messages = recipients(100), numbered(1)
            self.one(messages[0], names)
        elif case == "50 in a row":
            names, messages = [TO], numbered(50)
            self.in_a_row(messages)
        elif case == "100 at once":
            names, messages = [TO], numbered(100)
            self.at_once(messages)
        else:
            names, messages = [TO], [MESSAGES[case]]
            self.one(messages[0], names)
        expected = [self.expected(message) for message in messages]
        if expected != messages:
            note = self.CHANGES
        stored, envelopes = self.sink.taken()
        same(stored, expected)
        for envelope in envelopes:
            if envelope["mail_from"] != FROM or sorted(envelope["rcpt_to"]) != sorted(self.named(names)):
                raise Failed("envelope %s" % envelope)
        return note

    def expected(self, message):
        return message

    def named(self, names):
        return names


class Curl(Peer):
    name = "curl"

    def command(self, files, names):
        command = ["curl", "-sS", "--mail-from", FROM]
        for name in names:
            command += ["--mail-rcpt", name]
        for file in files:
            command += ["-T", file, "smtp://%s/client.example" % self.to]
        return command

    def one(self, message, names):
        run(self.command([self.file(message)], names))

    def in_a_row(self, messages):
        run(self.command([self.file(m, n) for n, m in enumerate(messages)], [TO]))

    def at_once(self, messages):
        at_once([self.command([self.file(m, n)], [TO]) for n, m in enumerate(messages)])


class Swaks(Peer):
    name = "swaks"
    pipeline = []

    def command(self, file, names):
        # Without its data fix-up, the file is what goes over the wire.
        return ["swaks", "--server", self.to, "--ehlo", "client.example", "--from", FROM, "--to", ",".join(names),
                "--no-data-fixup", "--data", "@" + file, "--timeout", "60", "--hide-all"] + self.pipeline

    def one(self, message, names):
        run(self.command(self.file(stuffed(message)), names))

    def in_a_row(self, messages):
        raise Skipped("one message a connection")

    def at_once(self, messages):
        at_once([self.command(self.file(stuffed(m), n), [TO]) for n, m in enumerate(messages)])


class SwaksPipeline(Swaks):
    name = "swaks --pipeline"
    pipeline = ["--pipeline"]


class Smtplib(Peer):
    name = "smtplib"
    CHANGES = "sends an empty message as one CRLF"

    def connect(self):
        return smtplib.SMTP("127.0.0.1", self.sink.port, "client.example", timeout=60)

    def one(self, message, names):
        with self.connect() as client:
            client.sendmail(FROM, names, message)

    def in_a_row(self, messages):
        with self.connect() as client:
            for message in messages:
                client.sendmail(FROM, [TO], message)

    def at_once(self, messages):
        everybody, errors = threading.Barrier(len(messages)), []

        def send(message):
            try:
                with self.connect() as client:
                    everybody.wait(60)  # all are connected before the first sends
                    client.sendmail(FROM, [TO], message)
            except Exception as error:
                errors.append(error)

        threads = [threading.Thread(target=send, args=(message,)) for message in messages]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        if errors:
            raise Failed(errors[0])

    def expected(self, message):
        return message or b"\r\n"


class SmtpSource(Peer):
    name = "smtp-source"
    CHANGES = "puts an empty line behind a message of a file"

    def __init__(self, sink, work, peers):
        super().__init__(sink, work)
        self.postfix = os.path.join(peers, "postfix")

    def command(self, message, extra):
        # -F takes lines with LF, and stuffs them.
        return [HERE + "/namespace.sh", self.postfix, self.work, "smtp-source", "-M", "client.example", "-f", FROM,
                "-t", TO, "-F", self.file(lf(message))] + extra + ["inet:" + self.to]

    def one(self, message, names):
        if not message:
            raise Skipped("sends a text of its own instead of an empty file")
        count = ["-r", str(len(names))] if len(names) > 1 else []
        run(self.command(message, count))

    def in_a_row(self, messages):
        run(self.command(messages[0], ["-d", "-m", str(len(messages))]))

    def at_once(self, messages):
        run(self.command(messages[0], ["-m", str(len(messages)), "-s", str(len(messages))]))

    def expected(self, message):
        # All messages of one run are the same.
        return (numbered(1)[0] if b".number" in message else message) + b"\r\n"

    def named(self, names):
        # It makes its own names of the one that it is given.
        return [TO] + ["%d%s" % (at, TO) for at in range(2, len(names) + 1)]


class Burst(Peer):
    """What no package does: the next transaction right behind the final dot (RFC 2920 3.1)."""
    name = "pipelined by hand"

    def talk(self, groups, replies):
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
            for group, codes in zip(groups, replies):
                wire.sendall(group)
                for code in codes:
                    expect(code)

    def transactions(self, messages, names):
        envelope = b"MAIL FROM:<%s>\r\n" % FROM.encode()
        envelope += b"".join(b"RCPT TO:<%s>\r\n" % name.encode() for name in names) + b"DATA\r\n"
        codes = [b"250"] * (1 + len(names)) + [b"354"]
        ends = [stuffed(message) for message in messages]
        groups = [envelope] + [end + envelope for end in ends[:-1]] + [ends[-1] + b"QUIT\r\n"]
        self.talk(groups, [codes] + [[b"250"] + codes] * (len(ends) - 1) + [[b"250", b"221"]])

    def one(self, message, names):
        self.transactions([message], names)

    def in_a_row(self, messages):
        self.transactions(messages, [TO])

    def at_once(self, messages):
        errors = []

        def send(message):
            try:
                self.one(message, [TO])
            except Exception as error:
                errors.append(error)

        threads = [threading.Thread(target=send, args=(message,)) for message in messages]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        if errors:
            raise Failed(errors[0])


def table(binary, peers, work):
    result = Table("into `sink`")
    sink = Sink(binary, os.path.join(work, "sink"))
    try:
        for kind in (Curl, Swaks, SwaksPipeline, Smtplib, SmtpSource, Burst):
            if kind in (Curl, Swaks, SwaksPipeline) and not shutil.which(kind.name.split()[0]):
                result.absent(kind.name, "is not here")
            elif kind is SmtpSource and not os.path.exists(os.path.join(peers, "postfix/usr/sbin/smtp-source")):
                result.absent(kind.name, "is not here")
            else:
                peer = SmtpSource(sink, work, peers) if kind is SmtpSource else kind(sink, work)
                result.row(peer.name, peer.case)
    finally:
        sink.server.stop()
    return result
