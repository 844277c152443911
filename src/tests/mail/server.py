"""A real mail server for the tests: keeps what it takes as files, and is as difficult as the recipient's name asks for.

Usage: server.py PORT FOLDER. Without a failure it serves until it is stopped.
"""

import asyncio
import os
import sys
import uuid

from aiosmtpd.controller import Controller

port, folder = int(sys.argv[1]), sys.argv[2]


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("later"):
            return "451 4.3.0 try again later"
        if address.startswith("never"):
            return "550 5.1.1 there is no such mailbox"
        if address.startswith("policy"):
            return "550 5.7.1 relaying denied"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        with open(os.path.join(folder, f"{uuid.uuid4().hex}.eml"), "wb") as file:
            file.write(f"X-Greeted-As: {session.host_name}\r\n".encode() + envelope.content)
        if envelope.rcpt_tos[0].startswith("silent"):
            # It has the letter, and nobody is told.
            server.transport.close()
            return None
        return "250 OK"


Controller(Handler(), hostname="127.0.0.1", port=port).start()
print("ready", flush=True)
asyncio.new_event_loop().run_forever()
