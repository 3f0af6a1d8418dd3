"""Generation from hostile and foreign descriptions: nothing executed, nothing lost, everything typed."""
