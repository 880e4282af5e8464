"""A mail server for tests: takes what it is told to take, and keeps each message with what an independent reader of
MIME makes of it.

Arguments: folder, port, then any of starttls=CERT,KEY tls=CERT,KEY auth=USER,PASSWORD. What it does with the next
message stands in the folder's file "next", a word a line: refuse-sender, refuse-recipient, refuse-message,
later-recipient, later-message, drop, silent; it takes what no line is left for.
"""

import asyncio
import email
import email.policy
import hashlib
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


def context(pair):
    made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    made.load_cert_chain(*pair.split(","))
    return made


class Sink:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    def next(self):
        path = os.path.join(self.folder, "next")
        try:
            with open(path) as file:
                words = file.read().split()
        except FileNotFoundError:
            return "take"
        with open(path + ".new", "w") as file:
            file.write("\n".join(words[1:]))
        os.replace(path + ".new", path)
        return words[0] if words else "take"

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.act = self.next()
        if self.act == "refuse-sender":
            return "550 5.7.1 that sender is not yours"
        envelope.mail_from = address
        return "250 2.1.0 sender ok"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.act == "refuse-recipient":
            return "550 5.1.1 no such user here"
        if self.act == "later-recipient":
            return "451 4.7.1 greylisted, come again"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 recipient ok"

    async def handle_DATA(self, server, session, envelope):
        self.keep(server, session, envelope)
        if self.act == "refuse-message":
            return "554 5.6.0 this message is not wanted"
        if self.act == "later-message":
            return "452 4.3.1 no room at present"
        if self.act == "drop":
            server.transport.abort()
        if self.act == "silent":
            await asyncio.sleep(3600)
        return f"250 2.0.0 taken as {self.count}"

    def keep(self, server, session, envelope):
        self.count += 1
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = {part.get_content_type(): part.get_content()
                 for part in message.walk() if part.get_content_maintype() == "text" and not part.get_filename()}
        files = []
        for part in message.iter_attachments():
            content = part.get_payload(decode=True)
            name = part.get_filename()
            with open(os.path.join(self.folder, f"{self.count}-{name}"), "wb") as file:
                file.write(content)
            files.append({"name": name, "media_type": part.get_content_type(), "size": len(content),
                          "sha256": hashlib.sha256(content).hexdigest()})
        kept = {
            "act": self.act, "sender": envelope.mail_from, "recipients": envelope.rcpt_tos,
            "secret": server.transport.get_extra_info("sslcontext") is not None,
            "user": (session.auth_data or b"").decode(),
            "headers": [[name, str(value)] for name, value in message.items()],
            "text": parts.get("text/plain"), "html": parts.get("text/html"), "files": files,
            "defects": [str(defect) for part in message.walk() for defect in part.defects],
        }
        path = os.path.join(self.folder, f"{self.count}.json")
        with open(path + ".new", "w") as file:
            json.dump(kept, file)
        os.replace(path + ".new", path)


async def main(folder, port, *more):
    more = dict(one.split("=", 1) for one in more)
    sink = Sink(folder)
    settings = {"hostname": "sink.test", "data_size_limit": 64 << 20}
    if "starttls" in more:
        settings.update(tls_context=context(more["starttls"]), require_starttls=True)
    if "auth" in more:
        user, password = (word.encode() for word in more["auth"].split(","))

        def let_in(server, session, envelope, mechanism, data):
            if (data.login, data.password) != (user, password):
                return AuthResult(success=False, handled=False)
            return AuthResult(success=True, auth_data=user)

        settings.update(authenticator=let_in, auth_required=True, auth_require_tls=False)
    secret = context(more["tls"]) if "tls" in more else None
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(sink, loop=loop, **settings), "127.0.0.1", int(port), ssl=secret)
    async with server:
        await server.serve_forever()


asyncio.run(main(*sys.argv[1:]))
