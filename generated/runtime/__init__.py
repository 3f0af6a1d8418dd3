"""What every generated client shares: decoding, request building, views, and the shapes of pages and downloads."""
