"""Run one Pulumi program: `python program.py SETTINGS`, with the settings as JSON.

The language host starts this file with the interpreter of the program's own environment, so it needs nothing beyond
the Pulumi SDK. Configuration comes by the environment variables that the SDK itself reads.
"""

from __future__ import annotations

import asyncio
import json
import logging
import runpy
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pulumi
import pulumi.runtime

EXIT_AFTER_MESSAGE = 32
"""Exit code after the error was shown by the engine's log, so that nobody need repeat it."""

_THREADS_PER_TASK = 4


def main() -> int:
    """Run the program that the settings name; returns the exit code."""
    settings = json.loads(sys.argv[1])
    program = Path(settings["program"])
    directory = program if program.is_dir() else program.parent
    sys.path[0] = str(directory)
    sys.argv = [str(program), *settings["arguments"]]
    _configure(settings)
    try:
        _loop(settings["parallel"]).run_until_complete(pulumi.runtime.run_in_stack(lambda: _run(program)))
    except pulumi.RunError as error:
        pulumi.log.error(str(error))
        return EXIT_AFTER_MESSAGE
    except Exception as error:  # noqa: BLE001 - whatever the user's program raises is shown, with the user's own frames
        pulumi.log.error(f"Program failed with an unhandled exception:\n{_user_traceback(error, directory)}")
        return EXIT_AFTER_MESSAGE
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def _run(program: Path) -> None:
    runpy.run_path(str(program / "__main__.py" if program.is_dir() else program), run_name="__main__")


def _configure(settings: dict[str, Any]) -> None:
    pulumi.runtime.set_all_config(pulumi.runtime.get_config_env(), pulumi.runtime.get_config_secret_keys_env())
    pulumi.runtime.configure(
        pulumi.runtime.Settings(
            monitor=settings["monitor"],
            engine=settings["engine"],
            project=settings["project"],
            stack=settings["stack"],
            organization=settings["organization"],
            root_directory=settings["root_directory"],
            parallel=settings["parallel"],
            dry_run=settings["dry_run"],
        )
    )


def _loop(parallel: int) -> asyncio.AbstractEventLoop:
    """An event loop with threads enough for every registration that the engine lets run at the same time."""
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # a failed task is reported once, by its exception
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    if parallel > 1:
        loop.set_default_executor(ThreadPoolExecutor(max_workers=parallel * _THREADS_PER_TASK))
    return loop


def _user_traceback(error: Exception, directory: Path) -> str:
    """The traceback from the first frame of the user's program on; whole where it has none."""
    own = error.__traceback__
    while own and not own.tb_frame.f_code.co_filename.startswith(str(directory)):
        own = own.tb_next
    return "".join(traceback.format_exception(error.with_traceback(own or error.__traceback__)))


if __name__ == "__main__":
    sys.exit(main())
