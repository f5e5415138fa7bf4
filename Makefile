# Two commands: `make up` and `make test`. Everything lives in .venv, .tools and .localazure, all ignored by git.
PYTHON ?= python3
PORT ?= 8899
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
AZ := .tools/azure-cli
AZURITE := .tools/azurite
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help up down setup engine az azurite lint format test test-slow bench docs lock

help: ## say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

up: $(READY) ## platform-local on the embedded Azure, and a residency verdict on it
	@$(BIN)/python -m infra.quickstart up --port $(PORT) $(if $(DOWNLOAD_ENGINE),--download-engine)

down: $(READY) ## destroy platform-local and stop the embedded Azure
	@$(BIN)/python -m infra.quickstart down --port $(PORT)

setup: $(READY) ## the environment, from the locked requirements

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: run make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 2; }
	@echo "[setup] the Python environment in $(VENV) (once, about two minutes)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python $(PIP_INSTALL) --require-hashes -r requirements.txt
	@$(BIN)/python $(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $(READY)

engine: $(READY) ## the Pulumi engine and the plugins beside it
	@$(BIN)/python -m infra.engine.executable

az: $(AZ)/.ready ## the az CLI in an environment of its own, as .tools/bin/az

$(AZ)/.ready: tools/azure-cli/requirements.txt
	@echo "[az] azure-cli in $(AZ) (once, 750 MB, about two minutes)"
	@$(PYTHON) -m venv $(AZ)
	@$(AZ)/bin/python $(PIP_INSTALL) --require-hashes -r tools/azure-cli/requirements.txt
	@mkdir -p .tools/bin && ln -sf ../azure-cli/bin/az .tools/bin/az
	@touch $(AZ)/.ready

azurite: $(AZURITE)/.ready ## the data plane of storage accounts, in .tools/azurite (needs Node.js 18 or newer)

$(AZURITE)/.ready: tools/azurite/package-lock.json
	@command -v npm >/dev/null || \
	  { echo "npm is needed: install Node.js 18 or newer. Without Azurite all works but the data in storage accounts."; exit 2; }
	@echo "[azurite] Azurite in $(AZURITE) (once, 190 MB, half a minute)"
	@mkdir -p $(AZURITE) && cp tools/azurite/package.json tools/azurite/package-lock.json $(AZURITE)
	@npm ci --prefix $(AZURITE) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $(AZURITE)/.ready

lint: $(READY) ## ruff, mypy --strict, import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(READY) ## let ruff mend what it can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

test: lint engine ## lint, then every test that is quick; coverage printed
	@$(BIN)/pytest --cov --cov-report=term

test-slow: engine az ## faults, kills, large estates, and the az CLI
	@$(BIN)/pytest -m slow

bench: engine ## figures, printed and never asserted
	@for file in benchmarks/[a-z]*.py; do echo "== $$file"; $(BIN)/python $$file || exit 1; done

docs: $(READY) ## write the generated pages anew
	@$(BIN)/python -m tools.generate_docs

lock: ## resolve the requirements anew (needs uv)
	uv pip compile --universal --custom-compile-command "make lock" --python-version 3.11 --generate-hashes --no-emit-index-url --all-extras \
	  --output-file requirements.txt pyproject.toml tools/build-requirements.txt
	uv pip compile --universal --custom-compile-command "make lock" --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --output-file tools/azure-cli/requirements.txt tools/azure-cli/requirements.in
