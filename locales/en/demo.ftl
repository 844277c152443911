# What every page of a demonstration says.

demo-banner = This is a demonstration. Some of these services are invented. Do not use it to find help.
