"""Connected Insights through the facade."""
