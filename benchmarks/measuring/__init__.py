"""How one row is measured: its sides in turn, in processes of their own."""
