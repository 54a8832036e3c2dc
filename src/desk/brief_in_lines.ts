// The use case "make a brief, and tell how far it is": register after register, then the paper, then its files one after the other.
import { type BriefMaterial, briefPaper } from "../brief/index.js";
import { BRIEF_FORMATS, type BriefLine, type BriefMaking, type BriefProgress } from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import { briefFile, commissionOf } from "./brief.js";
import { type AskVotes, gatherMaterial } from "./brief_material.js";

/** Nobody waits for it any more. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Ends without the last line when it is stopped. Throws a Refusal. */
export async function makeBriefInLines(
  store: LedgerStore,
  making: BriefMaking,
  today: string,
  votes: AskVotes,
): Promise<void> {
  const goOn = () => {
    if (making.isStopped?.() === true) throw new Stopped();
  };
  const tell = async (line: BriefLine) => {
    if (!(await making.tell(line))) throw new Stopped();
    await breath(); // what comes next may be long, and the line is to leave before it
    goOn();
  };
  const progress = (now: BriefProgress) => tell({ progress: now });
  try {
    const { request, registers, write } = commissionOf(making.request, today);
    const asked = stoppable(store, goOn);
    let material: Partial<BriefMaterial> = {};
    for (const [i, register] of [...registers].entries()) {
      await progress({ step: "reading", what: register, done: i, of: registers.size });
      const more = await gatherMaterial(asked, new Set([register]), request, votes, material);
      material = { ...material, ...more };
    }
    await progress({ step: "writing", what: "sections", done: 0, of: 1 });
    const brief = write(material);
    await tell({ paper: briefPaper(brief) });
    for (const [i, format] of BRIEF_FORMATS.entries()) {
      await progress({ step: "setting", what: format, done: i, of: BRIEF_FORMATS.length });
      const { bytes, mediaType, name } = await briefFile(brief, request, format);
      await tell({ file: { format, name, mediaType, bytes: Buffer.from(bytes).toString("base64") } });
    }
    await making.tell({ made: [...BRIEF_FORMATS] });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
}

/** The ledger, which is asked nothing more once `goOn` throws. */
function stoppable(store: LedgerStore, goOn: () => void): LedgerStore {
  return new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        goOn();
        return Reflect.apply(value, target, args);
      };
    },
  });
}

function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
