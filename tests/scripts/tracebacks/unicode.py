naïve = 'é☃🐍'; größe = naïve.missing + 'ü'
