"""Where the packaged program starts."""

import sys

from alpdesk.__main__ import main

sys.exit(main())
