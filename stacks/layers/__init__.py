"""One module a layer; each has `deploy(settings)`, which registers the layer's resources."""
