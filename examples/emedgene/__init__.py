"""What the platform's guides show, step by step. Each runs by itself: `EMEDGENE_URL=https://HOST.emedgene.com
EMEDGENE_USERNAME=... EMEDGENE_PASSWORD=... python -m examples.emedgene.list_cases`; see `Emedgene.from_env`."""
