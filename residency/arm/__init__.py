"""Azure Resource Manager's neutral syntax: ids, types and the map to the Pulumi SDK's shape. No judgement here."""
