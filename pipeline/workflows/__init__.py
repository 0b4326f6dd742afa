"""What the commands do, without printing: settings and workspace in, a result out."""
