// A reading thread that cannot load.
throw new Error("no lexicon here");
