"""Many at once: lines of cases and drafts in, lines of results out, in order, and resumable."""
