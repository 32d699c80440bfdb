// The same as guest.cs, in JavaScript.
const fs = require("fs"), http = require("http"), os = require("os"), path = require("path"), dns = require("dns").promises;
const { execFileSync } = require("child_process");
const { Worker } = require("worker_threads");

const answers = {
  "/greet": () => "hello",
  "/state": () => {
    const file = path.join(process.env.STATE_DIRECTORY, "state");
    fs.writeFileSync(file, "kept");
    return fs.readFileSync(file, "utf8");
  },
  "/temp": () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "guest-")), "file");
    fs.writeFileSync(file, "temporary");
    return fs.readFileSync(file, "utf8");
  },
  "/child": () => execFileSync("/bin/echo", ["child"]).toString().trim(),
  "/lookup": async () => (await dns.lookup("localhost", { family: 4 })).address,
  "/work": () => new Promise((resolve, reject) => {
    const worker = new Worker("let s = 0; for (let i = 0; i < 5e6; i++) s += i; require('worker_threads').parentPort.postMessage(s)", { eval: true });
    worker.on("message", (sum) => resolve(String(sum)));
    worker.on("error", reject);
  }),
  "/forbidden": () => {
    const done = [];
    try { fs.writeFileSync("/etc/forbidden", ""); done.push("etc"); } catch { }
    for (const directory of ["/home", "/root"])
      try { done.push(...fs.readdirSync(directory)); } catch { }
    if (fs.existsSync("/proc/1")) done.push("processes");
    return done.join(" ");
  },
};

http.createServer(async (request, response) => {
  try {
    response.end(await answers[request.url]());
  } catch (e) {
    response.statusCode = 500;
    response.end(String(e));
  }
}).listen(Number(process.argv[2]), "127.0.0.1");
