"""Reads a draft as an angry customer would. Pure: a text and a language's phrases in, a verdict out."""
