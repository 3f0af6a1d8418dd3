"""What operations are to whoever looks at them: people, editors and type checkers."""
