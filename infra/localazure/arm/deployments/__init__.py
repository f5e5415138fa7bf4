"""Template deployments: validate, what-if, create, their records and operations, and the export of a group."""
