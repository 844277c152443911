# Ce que dit chaque page d’une démonstration.

demo-banner = Ceci est une démonstration. Certains de ces services sont inventés. Ne l’utilisez pas pour trouver de l’aide.
