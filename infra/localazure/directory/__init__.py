"""The directory as Microsoft Graph shows it: as much as role commands ask."""
