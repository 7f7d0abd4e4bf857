# The commands of the house. `make run` opens the program, `make test` tests it.

PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= 2

.PHONY: setup run tour test bench lint format translations lock wheel wheel-check clean

setup:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) was not found; Python 3.11 or newer is needed." >&2; exit 1; }
	@$(PYTHON) packaging/setup_environment.py

run:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) was not found; Python 3.11 or newer is needed." >&2; exit 1; }
	@$(PYTHON) packaging/setup_environment.py --running
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here: walking the main job offscreen instead (make tour)."; \
		$(MAKE) --no-print-directory tour; \
	else \
		$(BIN)/praksisrum; \
	fi

# The main job on the example library, offscreen: the status report and a PNG of every page.
tour: setup
	@mkdir -p build/tour
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m desktop.tour build/tour
	@echo "The tour is in build/tour."

test: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

bench: setup
	@mkdir -p build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench build/bench.json

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo --no-cache
	$(BIN)/python packaging/translations.py check

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# After a text was added or changed: then fill in the Danish, see CONTRIBUTING.
translations: setup
	$(BIN)/python packaging/translations.py update
	$(BIN)/python packaging/translations.py compile

# After a dependency was changed in pyproject.toml (needs uv).
lock:
	$(PYTHON) packaging/lock.py

wheel: setup
	$(BIN)/hatchling build -t wheel -d dist

# The wheel in an environment of its own, with the pinned packages fetched anew (a few minutes).
wheel-check: wheel
	$(BIN)/python packaging/check_wheel.py

clean:
	rm -rf build dist .pytest_cache .ruff_cache .hypothesis
