"""What is measured on: pages, a server, and what is kept of both between runs."""
