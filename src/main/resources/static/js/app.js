// Small things every page uses; each page works without them.
