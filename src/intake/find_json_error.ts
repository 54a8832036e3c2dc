// Where a text stops being JSON: one pass, no recursion, so that a line of a million brackets is answered too.
// Source of the grammar: RFC 8259.

/** The offset of the first character that cannot stand where it is; the text's length when it only ends too early. */
export function findJsonError(text: string): number {
  return new JsonScan(text).run();
}

type Wants = "value" | "first value" | "key" | "first key" | "after value";

class JsonScan {
  #at = 0;
  #wants: Wants = "value";
  readonly #open: ("}" | "]")[] = [];

  constructor(private readonly text: string) {}

  run(): number {
    this.#skipSpace();
    while (this.#step()) this.#skipSpace();
    return this.#at;
  }

  /** Takes one token; false when it cannot stand here, with the position on the wrong character. */
  #step(): boolean {
    if (this.#wants === "after value") return this.#endOrComma();
    if (this.#wants === "key") return this.#key();
    if (this.#wants === "first key") return this.#close("}") || this.#key();
    return (this.#wants === "first value" && this.#close("]")) || this.#value();
  }

  #endOrComma(): boolean {
    const closer = this.#open[this.#open.length - 1];
    if (closer === undefined) return false;
    if (this.#take(",")) {
      this.#wants = closer === "}" ? "key" : "value";
      return true;
    }
    return this.#close(closer);
  }

  #close(closer: "}" | "]"): boolean {
    if (!this.#take(closer)) return false;
    this.#open.pop();
    this.#wants = "after value";
    return true;
  }

  #key(): boolean {
    if (!this.#string()) return false;
    this.#skipSpace();
    if (!this.#take(":")) return false;
    this.#wants = "value";
    return true;
  }

  #value(): boolean {
    if (this.#take("{")) {
      this.#open.push("}");
      this.#wants = "first key";
      return true;
    }
    if (this.#take("[")) {
      this.#open.push("]");
      this.#wants = "first value";
      return true;
    }
    this.#wants = "after value";
    if (this.text[this.#at] === '"') return this.#string();
    return this.#word() || this.#number();
  }

  #string(): boolean {
    if (!this.#take('"')) return false;
    for (; this.#at < this.text.length; this.#at++) {
      const code = this.text.charCodeAt(this.#at);
      if (code < 0x20) return false;
      if (code === 0x22) return this.#take('"');
      if (code === 0x5c && !this.#escape()) return false;
    }
    return false;
  }

  /** On the backslash before, on the last character of the escape after. */
  #escape(): boolean {
    this.#at++;
    const sign = this.text[this.#at] ?? "";
    if (sign !== "u") return sign !== "" && '"\\/bfnrt'.includes(sign);
    for (let i = 0; i < 4; i++) {
      this.#at++;
      if (!/^[0-9a-f]$/i.test(this.text[this.#at] ?? "")) return false;
    }
    return true;
  }

  #word(): boolean {
    return ["true", "false", "null"].some((word) => this.#take(word));
  }

  #number(): boolean {
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.#at;
    const found = number.exec(this.text);
    this.#at += found?.[0].length ?? 0;
    return found !== null;
  }

  #take(word: string): boolean {
    if (!this.text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #skipSpace(): void {
    while (/^[ \t\n\r]$/.test(this.text[this.#at] ?? "")) this.#at++;
  }
}
