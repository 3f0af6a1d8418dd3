"""Values that mean something else to servers, file systems or parsers than to whoever passes them on."""
