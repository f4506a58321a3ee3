"""The Now page: how bad is it, why, what next, who is speaking."""
