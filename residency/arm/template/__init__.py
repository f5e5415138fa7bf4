"""ARM templates: from the JSON of a template to the resources that its deployment would write. Pure."""
