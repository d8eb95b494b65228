// A setup that exports nothing.
