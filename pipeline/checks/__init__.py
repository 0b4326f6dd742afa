"""What can be wrong with the user's content."""
