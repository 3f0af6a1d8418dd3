"""What was measured, as numbers, a table and plots."""
