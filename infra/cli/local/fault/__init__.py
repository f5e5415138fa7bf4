"""Make the running embedded Azure slow, refuse, lose or fail requests, and stop it again.

    infra local fault add 'PUT * 429:2*20'         the next 20 PUTs are refused, to be sent again after 2 seconds
    infra local fault add '* * latency=0.5 for 60' half a second more for each request, for a minute
    infra local fault add 'PUT */vaults/* crash*1' the next vault is written, and its client gets no answer
    infra local fault list
    infra local fault clear

`infra local fault add --help` tells all forms; `infra local start --fault` takes the same.
"""
