"""What schemathesis makes up, signed as both sides agreed, but for one message in five: those are nobody's."""

import base64
import hashlib
import hmac
import os
import time
import uuid

import requests
import schemathesis

SECRET = os.environ["SCAN_SECRET"].encode()
CLIENT = os.environ["SCAN_CLIENT"]


class Signed(requests.auth.AuthBase):
    """Standard Webhooks: HMAC-SHA-256 over id, time and body."""

    def __call__(self, request):
        body = request.body or b""
        body = body.encode() if isinstance(body, str) else body
        if hashlib.sha256(body).digest()[0] < 51:
            return request
        name, at = str(uuid.uuid4()), str(int(time.time()))
        signature = hmac.new(SECRET, f"{name}.{at}.".encode() + body, hashlib.sha256).digest()
        request.headers.update({
            "X-Road-Client": CLIENT, "webhook-id": name, "webhook-timestamp": at,
            "webhook-signature": "v1," + base64.b64encode(signature).decode(),
        })
        return request


schemathesis.auth.set_from_requests(Signed())
