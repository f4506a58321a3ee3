"""Makes the reader's weights from labelled texts. Never imported by the app, and left out of the built one."""
