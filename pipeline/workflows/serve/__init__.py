"""The built site in a browser, rebuilt and reloaded whenever something changes that it is made of."""
