# Ce que dit chaque page d’une démonstration.

demo-banner = Démonstration : services inventés, pas de vraie aide.
