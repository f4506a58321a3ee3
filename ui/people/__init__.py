"""The people page: who does what, who is called, how each is reached."""
