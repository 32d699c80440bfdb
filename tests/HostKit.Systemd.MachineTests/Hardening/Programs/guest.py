"""The same as guest.cs, in Python."""
import ctypes, os, socket, subprocess, sys, tempfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def state():
    path = os.path.join(os.environ["STATE_DIRECTORY"], "state")
    with open(path, "w") as f:
        f.write("kept")
    with open(path) as f:
        return f.read()


def temp():
    with tempfile.NamedTemporaryFile("w+") as f:
        f.write("temporary")
        f.seek(0)
        return f.read()


def child():
    return subprocess.run(["/bin/echo", "child"], capture_output=True, text=True, check=True).stdout.strip()


def lookup():
    return socket.gethostbyname("localhost")


def work():
    # A callback from C, for which libffi needs memory that can be executed.
    compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))(lambda a, b: a[0] - b[0])
    numbers = (ctypes.c_int * 3)(3, 1, 2)
    ctypes.CDLL("libc.so.6").qsort(numbers, 3, ctypes.sizeof(ctypes.c_int), compare)
    return str(list(numbers))


def forbidden():
    done = []
    try:
        open("/etc/forbidden", "w").close()
        done.append("etc")
    except OSError:
        pass
    for directory in ("/home", "/root"):
        try:
            done += os.listdir(directory)
        except OSError:
            pass
    if os.path.exists("/proc/1"):
        done.append("processes")
    return " ".join(done)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        answers = {"/greet": lambda: "hello", "/state": state, "/temp": temp, "/child": child, "/lookup": lookup, "/work": work, "/forbidden": forbidden}
        body = answers[self.path]().encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
