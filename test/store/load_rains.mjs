// Loads made files one after the other and says of each when it is on disk, for a test that kills it.
import { openBulk } from "../../dist/store/index.js";

const [home, plan, ...files] = process.argv.slice(2);
const store = openBulk(home);
const told = { dataset: "rains", address: null, licence: null, published: null, replaces: null };
for (const path of files) {
  const file = await store.receive({ kind: "file", path }, () => {});
  const provenance = { ...told, loadedAt: new Date().toISOString() };
  const { loaded } = await store.load(file, JSON.parse(plan), provenance, {
    onProgress() {},
    onProblem() {},
  });
  await file.drop();
  process.stdout.write(`${loaded.name}\n`);
}
await store.close();
