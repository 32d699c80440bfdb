# Tells what wheels and markers have to know of this interpreter.
import json, os, platform, sys, sysconfig
libpython = ""
with open("/proc/self/maps") as maps:
    for line in maps:
        path = line.split(None, 5)[-1].strip()
        if os.path.basename(path).startswith("libpython"):
            libpython = path
info = sys.implementation.version
print(json.dumps({
    "version": platform.python_version(), "minor": "%d.%d" % sys.version_info[:2], "implementation": sys.implementation.name,
    "executable": os.path.realpath(sys.executable), "prefix": sys.base_prefix, "stdlib": os.path.realpath(sysconfig.get_path("stdlib")),
    "soabi": sysconfig.get_config_var("SOABI") or "", "abiflags": sys.abiflags, "libpython": libpython,
    "glibc": (os.confstr("CS_GNU_LIBC_VERSION") or "").replace("glibc ", ""),
    "environment": {
        "os_name": os.name, "sys_platform": sys.platform, "platform_machine": platform.machine(), "platform_system": platform.system(),
        "platform_python_implementation": platform.python_implementation(), "python_version": "%d.%d" % sys.version_info[:2],
        "python_full_version": platform.python_version(), "implementation_name": sys.implementation.name,
        "implementation_version": "%d.%d.%d" % info[:3] + ("" if info.releaselevel == "final" else info.releaselevel[0] + str(info.serial)),
        "platform_release": "", "platform_version": ""}}))
