"""What is done with the glossary: reading it, binding translations to it, telling what a change of it means."""
