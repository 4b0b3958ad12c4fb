"""A display, a session bus and an accessibility bus of a test's own, and the application in front of them.

Nothing of it is shared: two tests run side by side, and the machine needs neither a desktop nor a bus.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile


class Stage:
    """With it, in this order: a display, a bus, the application. Leaving it ends what it started."""

    def __init__(self, program, *arguments, size=(1280, 800)):
        self.started = []
        self.home = tempfile.mkdtemp(prefix="a11y-")
        self.size = size
        self.command = [program, *arguments]

    def __enter__(self):
        try:
            self._prepare_home()
            os.environ["DISPLAY"] = ":" + self._start_telling(
                ["Xvfb", "-displayfd", "{fd}", "-screen", "0", "%dx%dx24" % self.size, "-nolisten", "tcp"])
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_telling(
                ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
            # The application tells of itself at once instead of waiting for a screen reader to come.
            os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            os.environ["QT_QPA_PLATFORM"] = "xcb"
            self.application = subprocess.Popen(self.command)
            self.started.append(self.application)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def give_keyboard(self):
        """Hands the keyboard to the application's window, which is a window manager's work where there is one."""
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x.XOpenDisplay(None))
        x.XDefaultRootWindow.restype = ctypes.c_ulong
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        x.XQueryTree(display, ctypes.c_ulong(x.XDefaultRootWindow(display)), ctypes.byref(root), ctypes.byref(parent),
                     ctypes.byref(windows), ctypes.byref(count))
        sizes = {}
        for window in windows[:count.value]:
            size = [ctypes.c_uint() for _ in range(6)]  # where it is, how large, its border and depth
            x.XGetGeometry(display, ctypes.c_ulong(window), ctypes.byref(root), *map(ctypes.byref, size))
            sizes[window] = size[2].value * size[3].value
        x.XSetInputFocus(display, ctypes.c_ulong(max(sizes, key=sizes.get)), 2, ctypes.c_ulong(0))  # then its parent; now
        x.XCloseDisplay(display)

    def _prepare_home(self):
        os.environ["HOME"] = self.home
        for variable, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"),
                                 ("XDG_RUNTIME_DIR", "run")):
            os.environ[variable] = os.path.join(self.home, folder)
            os.mkdir(os.environ[variable], 0o700)
        for variable in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_ACCESSIBILITY", "NO_AT_BRIDGE"):
            os.environ.pop(variable, None)

    def _start_telling(self, command):
        """Starts a program that writes one line to {fd} once it is ready, and returns the line."""
        reading, writing = os.pipe()
        process = subprocess.Popen([word.format(fd=writing) for word in command], pass_fds=[writing],
                                   stderr=subprocess.DEVNULL)
        os.close(writing)
        self.started.append(process)
        with os.fdopen(reading) as line:
            told = line.readline().strip()
        if not told:
            raise SystemExit("%s did not start" % command[0])
        return told
