// What the tagger costs alone: reads the same lines from standard input, makes tokens and tags of each, and keeps nothing.
// Its pipe is the shortest that gives both (sentences, tags). Prints how many tokens it saw.
import { createInterface } from "node:readline";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;
let tokens = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const document = nlp.readDoc(JSON.parse(line).text);
  document.tokens().out(its.value);
  tokens += document.tokens().out(its.pos).length;
}
console.log(tokens);
