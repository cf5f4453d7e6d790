"""aiosmtpd that accepts each message and discards it. Usage: aiosmtpd_server.py PORT"""
import asyncio
import sys

from aiosmtpd.smtp import SMTP


class Discard:
    async def handle_DATA(self, server, session, envelope):
        len(envelope.content)
        return "250 2.0.0 Ok"


async def main():
    def protocol():
        return SMTP(Discard(), hostname="mx.harbor.example", data_size_limit=1 << 26)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", int(sys.argv[1]), backlog=512)
    await server.serve_forever()


asyncio.run(main())
