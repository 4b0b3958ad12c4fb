#!/usr/bin/python3
"""An SMTP server on loopback: smtp_server.py [--address A] [--tls CERTIFICATE KEY] [--user NAME PASSWORD]

Prints its port, then what it is given, a line of JSON each. What it does depends on whom a mail is for: reject@, busy@, stall@
(never answers), drop@ (hangs up at the recipient), vanish@ (takes the mail and hangs up), refuse@ (takes it and says no);
anybody else's is accepted. It ends with its standard input.
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        to = address.split('@')[0]
        if to == 'reject':
            return '550 5.1.1 no such mailbox'
        if to == 'drop':
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0].split('@')[0]
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = list(mail.iter_attachments())
        body = mail.get_body()
        print(json.dumps({
            'from': envelope.mail_from, 'to': envelope.rcpt_tos[0], 'tls': session.ssl is not None, 'user': session.auth_data,
            'headers': {name: str(value) for name, value in mail.items()},
            'longest_line': max(len(line) for line in envelope.content.split(b'\r\n')),
            'defects': [str(defect) for part in mail.walk() for defect in part.defects],
            'text': body.get_content() if body else '',
            'attachments': [{'name': part.get_filename(), 'type': part.get_content_type(), 'size': len(part.get_content())}
                            for part in parts]}), flush=True)
        if to == 'stall':
            await asyncio.sleep(3600)
        if to == 'vanish':
            server.transport.abort()
        return {'busy': '451 4.3.0 busy, try later', 'refuse': '554 5.7.1 not wanted'}.get(to, '250 OK')


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--address', default='127.0.0.1')
    parser.add_argument('--tls', nargs=2)
    parser.add_argument('--user', nargs=2)
    args = parser.parse_args()
    context = None
    if args.tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*args.tls)

    def authenticate(server, session, envelope, mechanism, given):
        fits = args.user and given.login.decode() == args.user[0] and given.password.decode() == args.user[1]
        return AuthResult(success=bool(fits), auth_data=args.user[0] if fits else None)

    def make():
        return SMTP(Handler(), enable_SMTPUTF8=True, tls_context=context, require_starttls=bool(args.tls),
                    authenticator=authenticate if args.user else None, auth_required=bool(args.user),
                    auth_require_tls=bool(args.tls))

    server = await asyncio.get_running_loop().create_server(make, args.address, 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == '__main__':
    asyncio.run(main())
