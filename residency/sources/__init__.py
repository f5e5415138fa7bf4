"""One reader per vantage. A source yields raw rows and gaps; it judges nothing and drops nothing."""
