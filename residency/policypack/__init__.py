"""The policy pack: `pulumi preview --policy-pack residency/policypack`. Needs the Pulumi SDK for its messages."""
