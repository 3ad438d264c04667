"""All tests; the folders mirror `plugins/`. A package, so that a dependency that installs its own `tests` does not come first."""
