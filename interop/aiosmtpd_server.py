"""aiosmtpd on port argv[1] of the loopback, storing in the directory argv[2]."""
import asyncio, json, os, sys
from aiosmtpd.smtp import SMTP

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


async def main():
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(Handler(), hostname="peer.example", data_size_limit=52428800, enable_SMTPUTF8=True),
        "127.0.0.1", port)
    await server.serve_forever()


asyncio.run(main())
