# What every page of a demonstration says.

demo-banner = Demonstration: invented, not real help.
