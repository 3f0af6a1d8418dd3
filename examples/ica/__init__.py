"""What people do with ICA every day, a step each. Each runs by itself: `ICA_API_KEY=... ICAV2_PROJECT_ID=... python -m
examples.ica.launch PIPELINE inputs.json`; see `ICA.from_env`."""
