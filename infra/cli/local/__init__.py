"""The embedded Azure on this machine: start it, stop it, put a shell on it.

    infra local start              serve at https://localhost:8899, in the background
    eval "$(infra local env)"      put this shell on it: Azure SDKs, az and pulumi now reach it and nothing else
    eval "$(infra local env --entry proxy)"   the same by Azure's real host names, for any program as it is
    infra local status             is it running, and how
    infra local stop               stop it; everything is kept
    infra local purge              let go for good of deleted vaults and the like
    infra local reset --yes        remove every resource
    infra local fault add '…'      make requests slow, fail or go unanswered while it runs

State is in $LOCALAZURE_HOME, else in .localazure of the working directory.
"""
