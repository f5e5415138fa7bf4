"""What Azure does, as dated and sourced facts: `data/judged` by hand, `data/generated` by machine, compiled for use."""
