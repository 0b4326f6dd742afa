"""The glossary room: its table, its interchange formats, and where its terms stand in texts."""
