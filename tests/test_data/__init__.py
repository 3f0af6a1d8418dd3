"""Lists as DataFrames, JSON Lines and Parquet, and what is exported by many processes at once."""
