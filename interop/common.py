"""Messages, cases, processes and the table that all of interop uses."""
import collections, os, signal, socket, subprocess, time

HERE = os.path.dirname(os.path.abspath(__file__))
FROM = "ana@orchard.example"
TO = "ben@harbor.example"
HEADER = b"Subject: interop\r\n\r\n"

# What travels. A server may not change an octet of it.
MESSAGES = {
    "empty": b"",
    "dots": b".first line\r\n" + HEADER + b".a\r\n..\r\n...b\r\n" + (b".x" * 30 + b"\r\n") * 2000,
    "lone dots": HEADER + b".\r\n" * 5000 + b"end\r\n.\r\n",
    "8-bit": HEADER + bytes(range(128, 256)) + b"\r\n" + "déjeuner à midi\r\n".encode(),
    "998 octets": HEADER + (b"x" * 998 + b"\r\n") * 50,
    "20 MiB": HEADER + (b"y" * 70 + b"\r\n") * (20 * 1024 * 1024 // 72),
}
# What only the examples on tokio do.
ESMTP = ["dots", "20 MiB", "50 in a row", "STARTTLS", "TLS at once", "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256",
         "wrong password", "LMTP", "chunks", "UTF-8", "one refused"]
USER, PASSWORD = "ana", "pass word+1"
REFUSED = "nobody@harbor.example"
UTF8 = "d\u00e9j\u00e0@harbor.example"
CASES = list(MESSAGES) + ["100 recipients", "50 in a row", "100 at once"]


def numbered(count):
    """That many messages that differ."""
    return [HEADER + b".number %d\r\n.\r\n" % at for at in range(count)]


def recipients(count):
    return ["user%d@harbor.example" % at for at in range(count)]


def stuffed(message):
    """As it goes over the wire, with the final dot."""
    lines = message.split(b"\r\n")
    return b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines) + b".\r\n"


def lf(message):
    return message.replace(b"\r\n", b"\n")


def write(path, octets):
    with open(path, "wb") as file:
        file.write(octets)
    return path


def certificate(directory):
    """A certificate for this host, and its key."""
    names = [os.path.join(directory, name) for name in ("cert.pem", "key.pem")]
    if not os.path.exists(names[0]):
        run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE",
             "-out", names[0], "-keyout", names[1]])
    return names


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Failed(Exception):
    """A case did not come out as it should."""


class Skipped(Exception):
    """A case that this peer can't be asked for, and why; nothing when it just has no such thing."""


def run(command, stdin=None, timeout=120, accept=(0,)):
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=timeout)
    if done.returncode not in accept:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip()[-200:]
        raise Failed("exit status %d: %s" % (done.returncode, said))
    return done.stdout


def at_once(commands, timeout=120):
    """All of them side by side."""
    running = [subprocess.Popen(c, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for c in commands]
    for process in running:
        _, error = process.communicate(timeout=timeout)
        if process.returncode != 0:
            raise Failed("exit status %d: %s" % (process.returncode, error.decode()[-200:]))


class Process:
    """A server in the background, killed with all that it started."""

    def __init__(self, command, log, port, greets=True):
        self.log = log
        self.process = subprocess.Popen(command, stdout=open(log, "wb"), stderr=subprocess.STDOUT,
                                        stdin=subprocess.DEVNULL, start_new_session=True)
        until = time.time() + 30
        while time.time() < until:
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=2) as probe:
                    if not greets:
                        return
                    if probe.recv(3) == b"220":
                        probe.sendall(b"QUIT\r\n")
                        return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.stop()
        raise Failed("the server did not start, see " + log)

    def stop(self, by=signal.SIGKILL):
        try:
            os.killpg(self.process.pid, by)
        except ProcessLookupError:
            pass
        self.process.wait(30)


def same(stored, expected):
    """Compares all messages of a case, whatever their order."""
    stored, expected = collections.Counter(stored), collections.Counter(expected)
    if stored == expected:
        return
    if sum(stored.values()) != sum(expected.values()):
        raise Failed("%d messages instead of %d" % (sum(stored.values()), sum(expected.values())))
    one, other = next(iter((stored - expected).keys())), next(iter((expected - stored).keys()))
    at = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    raise Failed("differs at octet %d of %d: %r instead of %r" % (at, len(other), one[at:at + 20], other[at:at + 20]))


class Table:
    """Peers down, cases across."""

    def __init__(self, title, cases=CASES):
        self.title, self.cases, self.rows, self.notes, self.failed, self.passed = title, cases, [], [], 0, 0

    def row(self, peer, case_of):
        cells = []
        for case in self.cases:
            begun = time.time()
            try:
                note = case_of(case)
                cells.append("pass" + ("*" if note else ""))
                self.passed += 1
                if note:
                    self.notes.append("* %s: %s" % (peer, note))
            except Skipped as why:
                cells.append("-")
                if str(why):
                    self.notes.append("- %s, %s: %s" % (peer, case, why))
            except (Failed, OSError, subprocess.SubprocessError) as why:
                cells.append("FAIL")
                self.failed += 1
                self.notes.append("FAIL %s, %s: %s" % (peer, case, why))
            print("%-10s %-15s %-5s %.1f s" % (peer, case, cells[-1], time.time() - begun), flush=True)
        self.rows.append([peer] + cells)

    def absent(self, peer, why):
        self.rows.append([peer] + ["-"] * len(self.cases))
        self.notes.append("- %s: %s" % (peer, why))

    def text(self):
        lines = ["| %s | %s |" % (self.title, " | ".join(self.cases)), "|---" * (len(self.cases) + 1) + "|"]
        lines += ["| %s |" % " | ".join(row) for row in self.rows]
        return "\n".join(lines + [""] + sorted(set(self.notes)))
