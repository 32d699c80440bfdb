# Gets wheels from an index (PEP 503, 691): only files whose SHA-256 the lock has, and that fit the interpreter.
import hashlib, html.parser, json, os, shutil, sys, urllib.parse, urllib.request

index = os.path.expandvars(os.environ.get("HOSTKIT_INDEX") or os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple").rstrip("/")
wanted = json.load(open("/tmp/fetch.json"))
os.makedirs("/tmp/wheels", exist_ok=True)

def shown(url):
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))

def get(url, accept):
    parts = urllib.parse.urlsplit(url)
    request = urllib.request.Request(urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])), headers={"Accept": accept, "User-Agent": "HostKit"})
    account = parts if "@" in parts.netloc else urllib.parse.urlsplit(index)
    if account.username and account.hostname == parts.hostname:
        import base64
        pair = urllib.parse.unquote(account.username) + ":" + urllib.parse.unquote(account.password or "")
        request.add_unredirected_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
    try:
        return urllib.request.urlopen(request, timeout=60)
    except OSError as problem:
        sys.exit("%s: %s" % (shown(url), problem))

class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found.append(dict(attributes).get("href") or "")

def files(name):
    url = "%s/%s/" % (index, name)
    with get(url, "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1") as answer:
        kind, text = answer.headers.get_content_type(), answer.read().decode()
        base = answer.url
    if kind.endswith("+json"):
        return [(f["filename"], urllib.parse.urljoin(base, f["url"]), f.get("hashes", {}).get("sha256")) for f in json.loads(text)["files"]]
    links = Links()
    links.feed(text)
    found = []
    for link in links.found:
        whole, _, fragment = urllib.parse.urljoin(base, link).partition("#")
        name = urllib.parse.unquote(whole.rsplit("/", 1)[1])
        found.append((name, whole, fragment[7:].lower() if fragment.startswith("sha256=") else None))
    return found

def rank(file, tags):
    # The name ends with tags of Python, ABI and platform, each of which may be several.
    parts = file[:-4].split("-")
    if not file.endswith(".whl") or len(parts) < 5:
        return None
    return min((tags[key] for key in ("-".join((p, a, s)) for p in parts[-3].split(".") for a in parts[-2].split(".") for s in parts[-1].split(".")) if key in tags), default=None)

tags = {tag: place for place, tag in enumerate(wanted["tags"])}
for package in wanted["packages"]:
    there = files(package["name"])
    same = [(f, u, h) for f, u, h in there if h in package["hashes"] or (h is None and f.split("-")[1:2] == [package["version"]])]
    fitting = sorted((rank(f, tags), f, u) for f, u, h in same if rank(f, tags) is not None)
    if not fitting:
        sys.exit("%s: %s %s: the index has no wheel with one of its hashes for this interpreter (%s). %s" % (
            package["where"], package["name"], package["version"], wanted["tags"][0],
            "It has: " + ", ".join(sorted(f for f, u, h in same)) if same else "It has none of its files at all: is it the index that the lock was made with?"))
    for place, file, url in fitting:
        hashes = [h for f, u, h in same if f == file and h]
        kept = "/cache/" + hashes[0] if hashes else None
        target = "/tmp/wheels/" + file
        if kept and os.path.isfile(kept) and hashlib.sha256(open(kept, "rb").read()).hexdigest() == hashes[0]:
            shutil.copyfile(kept, target)
        else:
            with get(url, "*/*") as answer:
                data = answer.read()
            found = hashlib.sha256(data).hexdigest()
            if found not in package["hashes"]:
                sys.exit("%s: %s from %s has the SHA-256 %s, which the lock does not have" % (package["where"], file, shown(url), found))
            with open(target, "wb") as output:
                output.write(data)
            if os.path.isdir("/cache"):
                with open("/cache/.%s.%d" % (found, os.getpid()), "wb") as output:
                    output.write(data)
                os.replace("/cache/.%s.%d" % (found, os.getpid()), "/cache/" + found)
        print("got", file)
        break
