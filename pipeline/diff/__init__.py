"""What happened between two revisions."""
