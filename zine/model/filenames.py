"""What files in a zine's folder are called."""

SETTINGS_FILES = ("zine.yaml", "zine.yml")  # the first there is counts
