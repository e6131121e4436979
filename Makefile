SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
BIN := .venv/bin
# What Python compiles is kept, so that tests need not compile it again and again.
export PYTHONDONTWRITEBYTECODE :=
STAMP := .venv/.complete

# Branch coverage that each part must keep.
EXACT := alpdesk/clinical/*,alpdesk/pathways/*
NEARLY := store letters desk exchange

.PHONY: help setup run test check lint fix bench robustness screens pictures words verify mutate-pathways package sbom audit-packages documents lock

help:  ## Show the verbs
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

setup: $(STAMP)  ## Make .venv with everything that the lock names (quick when nothing changed)
	@$(BIN)/python -m compileall -q alpdesk
	@$(BIN)/python packaging/system_libraries.py

$(STAMP): requirements.lock pyproject.toml
	@if [ ! -x $(BIN)/python ]; then \
	  for python in $${PYTHON:-python3 python3.13 python3.12 python3.11}; do \
	    if "$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then found=$$python; break; fi; \
	  done; \
	  if [ -z "$${found:-}" ]; then echo "AlpDesk needs Python 3.11, 3.12 or 3.13; name one with: make setup PYTHON=/path/to/python" >&2; exit 1; fi; \
	  "$$found" -m venv .venv || { rm -rf .venv; echo "Python's venv module is missing; on Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }; \
	fi
	@echo "Installing what requirements.lock names into .venv"
	@$(BIN)/python -m pip install --disable-pip-version-check --no-input --quiet --require-hashes --no-deps --only-binary :all: -r requirements.lock
	@$(BIN)/python -m pip install --disable-pip-version-check --no-input --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m pip check --disable-pip-version-check
	@touch $@

run: setup  ## Open AlpDesk on the demo clinic; without a display do the main job into demo-output/
	@if [ "$$(uname)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  echo "There is no display here: AlpDesk does its main job headless and writes to demo-output/"; \
	  QT_QPA_PLATFORM=offscreen $(BIN)/alpdesk tour demo-output; \
	else \
	  $(BIN)/alpdesk --demo; \
	fi

check: lint  ## Lint, types and import rules
	@$(BIN)/mypy

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-logo --no-cache

fix: setup  ## Let ruff mend what it can
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

test: setup  ## Everything: check, all tests with warnings as errors, coverage limits
	@mkdir -p build
	@status=0; $(BIN)/mypy >build/mypy.log 2>&1 & types=$$!; \
	$(MAKE) --no-print-directory lint && \
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 3 --dist worksteal --cov --cov-report= 2>&1 | tee build/pytest.log || status=1; \
	wait $$types || status=1; cat build/mypy.log; exit $$status
	@echo "Branch coverage: clinical and pathways"
	@$(BIN)/coverage report --include='$(EXACT)' --skip-covered --show-missing --fail-under=100
	@for part in $(NEARLY); do \
	  echo "Branch coverage: $$part"; \
	  $(BIN)/coverage report --include="alpdesk/$$part/*" --skip-covered --show-missing --fail-under=95; \
	done
	@tail -n 1 build/pytest.log

bench: setup  ## Speed of each part as a ratio to its peer or limit (doc: ARCHITECTURE.md)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

robustness: setup  ## Kill, cut the power, damage, tamper and fuzz; one table of figures (hours, goes on where it stopped; PARTS="…" COUNT=number ARGS=--short)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.robustness $(PARTS) $(if $(COUNT),--count $(COUNT)) $(ARGS)

screens: setup  ## Every screen in three languages, both themes, four sizes, two text sizes: pictures, and what is cut off, nameless, too small (INTO=folder ONLY=part of a look)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens $(or $(INTO),build/screens) $(if $(ONLY),--only $(ONLY))

pictures: setup  ## Take the pictures of the help from the running program, in each language, and list its keys
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py

words: setup  ## Collect the sentences of the program into resources/i18n, for Qt Linguist
	@$(BIN)/python packaging/languages.py

verify: setup  ## Prove the pathways' invariants over every combination of findings
	@$(BIN)/alpdesk pathways verify

mutate-pathways: setup  ## Change pathways and findings one thing at a time, and count what is noticed (hours; ONLY=word CASES=folder ARGS=--all)
	@$(BIN)/python -m tests.mutation --workers 2 $(if $(ONLY),--only "$(ONLY)") $(if $(CASES),--cases "$(CASES)") $(ARGS)

sbom: setup  ## Write build/sbom: the parts of a release (CycloneDX, JSON) and their licences
	@$(BIN)/python packaging/sbom.py build/sbom

audit-packages: setup  ## Hold requirements.lock against a list of advisories, offline (LIST=all.zip; doc: packaging/advisories.py)
	@$(BIN)/python packaging/advisories.py $(LIST)

documents: setup  ## Write the hazard log and the threat model anew from resources/help/safety.toml
	@$(BIN)/python packaging/documents.py

package: setup sbom  ## Build the one-dir program and try it: start, walk a pathway, write a letter
	@$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/alpdesk.spec
	@$(BIN)/python packaging/smoke.py dist/alpdesk

lock: setup  ## Write requirements.lock anew from pyproject.toml (hashes, no addresses, every system and Python)
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --extra dev --generate-hashes --upgrade --no-header pyproject.toml --output-file requirements.lock
	@sed -i.bak '1i\
	# Every package of AlpDesk and of its development, with hashes, for Python 3.11 to 3.13 on Linux, macOS and Windows. Written by `make lock`.' requirements.lock && rm requirements.lock.bak
	@! grep -nE '://|index-url' requirements.lock
