// Words that decide how one clause hangs on another.

/** Verbs whose complement clause needs no "that": "officials said Moscow refused". */
export const CLAUSE_TAKING = new Set(
  "say tell add claim announce report believe think know hope fear warn insist argue note state declare admit deny confirm suggest allege charge explain stress acknowledge write show indicate reveal mean expect maintain assert vow promise pledge predict estimate agree demand order propose recommend request urge conclude observe remark recall reckon emphasise emphasize underline underscore reiterate calculate complain contend caution concede reply joke lament forecast quip comment find respond answer highlight repeat reaffirm affirm disclose inform notify clarify specify elaborate testify recount convey boast counter retort object suppose assume suspect imply hint guess speculate foresee anticipate doubt remind assure confide proclaim concur certify posit stipulate opine surmise mention signal swear attest wonder shout exclaim chant whisper grumble scoff fret".split(
    " ",
  ),
);
/** "told reporters the deal was dead": what is said stands behind who is told. */
export const TELLING = new Set("tell warn inform assure remind notify".split(" "));
/** "…, adding that the date was open": gerunds behind a comma that tell what the speaker of the main clause says. */
export const TELLS_ASIDE = new Set(
  "say add note argue warn insist stress explain claim state emphasise emphasize maintain declare complain conclude caution concede".split(
    " ",
  ),
);
/** "the claim that …": nouns with a said clause of their own. */
export const CLAUSE_NOUN = new Set(
  "fact claim report statement accusation allegation belief hope fear warning view sign idea news condition promise pledge assurance announcement suggestion insistence".split(
    " ",
  ),
);
/** The object does what the infinitive says: "urged Iran to stop". */
export const OBJECT_CONTROL = new Set(
  "urge ask tell order force allow permit help want expect press push persuade convince encourage invite call request require advise warn enable pressure compel lead cause get instruct authorize authorise forbid need like".split(
    " ",
  ),
);

/** What one means to do stands behind them: "vowed … to kill", over what comes between. */
export const WANTS_INFINITIVE = new Set(
  "agree attempt decide decline fail intend offer plan pledge prepare promise refuse seek swear threaten try vote vow".split(
    " ",
  ),
);

/** "fled to the border seeking refuge": behind a place the gerund is of who went there. */
export const WHERE = /^(?:in|at|to|into|near|through|across|outside)$/u;

/** Verbs that nothing is done with, so that their past form is their own: the frames "somebody ----s" and no other in WordNet 3.1. */
export const INTRANSITIVE = new Set(
  "agree appear arrive balk bargain battle cave clash collaborate collapse compete complain comply confer cooperate co-operate demonstrate depart die disagree disappear disengage dissent emerge escape exist falter feud hesitate interact intercede intervene kneel languish lapse lash march mediate mutiny occur persist plead pray prevail proceed protest quarrel rally rampage react rebel recur refrain relent rejoice remain resign retaliate retreat riot rise sail side sit skirmish soar speak speculate squabble stand stay steam step struggle succumb surge sympathise sympathize talk testify triumph vanish vie wait walk waver weep work worry yield".split(
    " ",
  ),
);

/** Verbs that leave nothing out: without an object behind it the past form says what was done to the noun in front. */
export const NEEDS_OBJECT = new Set(
  "abduct accuse allege ambush appoint arm arrest assassinate attack back banish base beat blame bury capture charge convict damage deny deploy deport destroy detain dismiss displace dispute elect equip evict exile expel extradite fine finance fire found free fund give grant hit hold house hurt impose imprison injure intern invite jail kidnap kill lead locate loot make mean mobilise mobilize name nominate oust own plan plant print produce publish put rape rebuke release rescue root run seize send sentence shoot sponsor strand suspect sustain torture train trap try use want wound".split(
    " ",
  ),
);

/** Verbs of what one speaker does to another: what is in a state does none of them. */
export const DIRECTS = new Set(
  "accuse appeal ask blame call condemn criticise criticize demand denounce invite offer pledge praise promise reject request thank threaten urge vow warn welcome".split(
    " ",
  ),
);

/** What a text does to whom it is about: "sent a letter to Peru accusing it of". */
export const WRITES = new Set([...DIRECTS, "charge", "congratulate", "express", "wish"]);

/** Texts that are sent to one and are about another. */
export const WRITTEN =
  /^(?:cable|case|complaint|lawsuit|letter|message|note|petition|protest|statement|suit|telegram|wire)$/u;
