"""What all tests share: tools that need not be there, and what their absence means.

On a user's machine a test that needs a tool which is not installed is skipped with its reason. Where the environment
variable CI is set, tools have to be there, so such a skip is a failure. A test marked `data` may be skipped anywhere.
"""

from __future__ import annotations

import os
import shutil

import pytest
from hypothesis import settings

_IN_CI = os.environ.get("CI", "").lower() not in ("", "0", "false")

# People try other examples at every run; CI the same ones, so that it judges the change and not its luck. No deadlines:
# how fast an example runs says more about the machine than about the code.
settings.register_profile("people", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if _IN_CI else "people")


def _require(tool):
    path = shutil.which(tool)
    if path is None:
        pytest.skip(f"{tool} is not installed")
    return path


@pytest.fixture(scope="session")
def require_tool():
    """Return a function that gives the path of a command, and skips the test where it is not installed."""
    return _require


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    if not item.get_closest_marker("data"):
        _fail_in_ci(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    report = yield
    _fail_in_ci(report)
    return report


def _fail_in_ci(report):
    if _IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        file, line, reason = report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{file}:{line}: {reason}\nIn CI nothing may be skipped: install what is missing."
