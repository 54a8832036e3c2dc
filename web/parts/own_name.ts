// The name under which a person of this browser signs, kept from form to form.
import { useState } from "react";

const NAME_KEY = "chancery.name";

/** The name as it is filled in, and how to change it. */
export function useOwnName(): readonly [string, (name: string) => void] {
  return useState(() => localStorage.getItem(NAME_KEY) ?? "");
}

/** Keeps the name for the next form. */
export function keepOwnName(name: string): void {
  localStorage.setItem(NAME_KEY, name.trim());
}
