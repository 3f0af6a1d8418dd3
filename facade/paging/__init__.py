"""Lists that come page by page: the walk through each dialect, and the pagers that people iterate over."""
