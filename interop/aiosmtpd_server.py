"""aiosmtpd on port argv[1] of the loopback, storing in the directory argv[2]; with TLS and AUTH when a
certificate, a key, a name and a password follow."""
import asyncio, json, os, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

port, store, count = int(sys.argv[1]), sys.argv[2], 0


class Handler:
    async def handle_DATA(self, server, session, envelope):
        global count
        count += 1
        base = os.path.join(store, "%06d" % count)
        with open(base + ".json", "w") as file:
            json.dump({"mail_from": envelope.mail_from, "rcpt_to": envelope.rcpt_tos}, file)
        with open(base + ".part", "wb") as file:
            file.write(envelope.original_content or b"")
        os.rename(base + ".part", base + ".eml")
        return "250 OK"


more = {}
if len(sys.argv) > 3:
    certificate, key, user, password = sys.argv[3:7]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)

    def authenticator(server, session, envelope, mechanism, said):
        return AuthResult(success=(said.login, said.password) == (user.encode(), password.encode()), handled=False)

    more = {"tls_context": context, "authenticator": authenticator, "auth_require_tls": True}


async def main():
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(Handler(), hostname="peer.example", data_size_limit=52428800, enable_SMTPUTF8=True, **more),
        "127.0.0.1", port)
    await server.serve_forever()


asyncio.run(main())
