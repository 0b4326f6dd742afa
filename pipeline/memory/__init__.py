"""The translation memory: every text that has a translation, found again by how alike texts are."""
