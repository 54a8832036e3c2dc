// Nouns that the tagger takes for names when they open a sentence: "Talks between", "Curbs on trade".

export const SENTENCE_NOUN: ReadonlySet<string> = new Set(
  "activists artillery attacks authorities bans bombardment bombs clashes clergy commandos consultations criticism crowds curbs deputies diplomats dissidents doctors donors doubts dozens elections envoys exiles explosions exports fighting gendarmes guerrillas gunfire gunmen helicopters hijackers hundreds imports inspectors insurgents investigators jets judges kidnappers lawmakers leaders legislators limits marines militants militiamen millions miners ministers mobs monks mutineers negotiations nurses objections officials opponents opposition paratroopers peasants pirates plans police prices priests prosecutors protesters rebels refugees relations reservations residents resistance restrictions sanctions scores senators separatists settlers shelling shipments soldiers students support talks tanks tariffs teachers temperatures tensions thousands ties trade tribesmen troops villagers voters warplanes warships workers youths".split(
    " ",
  ),
);
