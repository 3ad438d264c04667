"""The time machine: what will change and what will break in the days ahead, when nobody changes a file."""
