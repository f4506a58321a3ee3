"""Reads resources/: data in, model out; a broken file names itself."""
