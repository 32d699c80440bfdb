import os
import pathlib
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

rounds = pathlib.Path(os.environ.get("STATE_DIRECTORY", "/var/lib/quiz")) / "rounds"


class Quiz(BaseHTTPRequestHandler):
    def do_GET(self):
        rounds.write_text(str(int(rounds.read_text()) + 1) if rounds.exists() else "1")
        body = b"quiz 1\n"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if sys.argv[1] == "tidy":
    rounds.unlink(missing_ok=True)
else:
    HTTPServer(("127.0.0.1", int(sys.argv[1])), Quiz).serve_forever()
