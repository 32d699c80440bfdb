using HostKit.Systemd;
using HostKit.Tests;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A bot with a project file, a wheel of pure Python and one that is compiled.</summary>
internal sealed class PythonBot() : ServedProgram("bot", 7005, For.Python)
{
    public override void Write(string version)
    {
        Folder.With("bot.py", $$"""
            import sys
            from http.server import BaseHTTPRequestHandler, HTTPServer
            import answers, fast
            import ssl, sqlite3, ctypes, lzma, bz2, zlib, hashlib, decimal, asyncio, uuid

            class Handler(BaseHTTPRequestHandler):
                def do_GET(self):
                    body = answers.text("bot", "{{version}}" if fast.add(40, 2) == 42 else "cannot add").encode()
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                def log_message(self, *args):
                    pass

            def main():
                if "{{version}}" == "broken":
                    sys.exit(1)
                HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()

            if __name__ == "__main__":
                main()
            """);
        if (Directory.Exists($"{Folder.Path}/wheels"))
            return;
        Folder.With("pyproject.toml", """
            [project]
            name = "bot"
            version = "1.0"
            dependencies = ["answers", "fast"]
            [project.scripts]
            bot = "bot:main"
            """);
        Wheel("answers", "setup(name='answers', version='1.0', py_modules=['answers'], install_requires=['fast>=1'])", ("answers.py", "def text(name, version):\n    return f'{name} {version}'\n"));
        Wheel("fast", "setup(name='fast', version='1.5', ext_modules=[Extension('fast', ['fast.c'])])", ("fast.c", """
            #include <Python.h>
            static PyObject *add(PyObject *self, PyObject *args)
            {
                long a, b;
                return PyArg_ParseTuple(args, "ll", &a, &b) ? PyLong_FromLong(a + b) : NULL;
            }
            static PyMethodDef methods[] = {{"add", add, METH_VARARGS, ""}, {0}};
            static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "fast", 0, -1, methods};
            PyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&module); }
            """));
        new PythonApp("bot", Source.Folder(Folder.Path)).LockAsync().GetAwaiter().GetResult();
    }

    protected override App App() => new PythonApp(Name, Source.Folder(Folder.Path));

    private void Wheel(string name, string setup, (string Path, string Text) file)
    {
        using var project = new Folder();
        project.With("setup.py", $"from setuptools import setup, Extension\n{setup}\n").With(file.Path, file.Text);
        Tool.RequireAsync(project.Path, "/usr/bin/python3", "setup.py", "-q", "bdist_wheel", "-d", $"{Folder.Path}/wheels").GetAwaiter().GetResult();
    }
}
