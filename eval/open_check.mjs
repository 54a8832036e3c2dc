// The built check over the starter record, in this process: what `chancery check` finds in a new home, without a ledger.
const dist = new URL("../dist/", import.meta.url);
const part = (path) => import(new URL(path, dist).href);

/**
 * `code(document)` and `tables` are those of the coder. Gives `findingsOf(item)`; lexicon, rates and record are made when the first
 * item is checked.
 */
export async function openCheck(code, tables) {
  const { checkText, pairsOfText } = await part("check/index.js");
  const { createLexicon, createRates } = await part("lexicon/index.js");
  const { documentFromRecord, loadRateTables } = await part("intake/index.js");
  const { loadStarterEntries } = await part("intake/starter_file.js");
  let made = null;
  const make = () => ({
    known: loadStarterEntries().flatMap(knownOf),
    parts: { lexicon: createLexicon(tables), meanRate: createRates(loadRateTables()).mean },
  });
  return ({ id, text, published }) => {
    made ??= make();
    const { document } = documentFromRecord({ id, text, published });
    const { claims, sentences, title } = code(document);
    const head = title === null ? null : documentFromRecord({ id, text: title, published }).document;
    const headline = head === null ? [] : code(head).claims;
    const checked = {
      document: "d-eval",
      text: document.text,
      published,
      title,
      sentences,
      claims,
      headline,
    };
    const pairs = pairsOfText(document.text, claims, made.parts.lexicon);
    return checkText(checked, recordOf(made.known, pairs), made.parts);
  };
}

/** The claims of a starter document as the check knows them. */
function knownOf({ id, document, claims }) {
  const { url, publisher } = document;
  const published = typeof document.published === "string" ? document.published : null;
  return claims.map((claim) => ({ claim, document: id, published, publisher, url }));
}

/** The figures and meetings of these pairs. */
function recordOf(known, asked) {
  const pairs = new Set(asked.map(String));
  const own = known.filter(({ claim }) => claim.pairs.some((pair) => pairs.has(String(pair))));
  return {
    figures: own.filter(({ claim }) => claim.kind === "figure"),
    events: own.filter(({ claim }) => claim.kind === "event" && claim.meeting !== undefined),
  };
}
