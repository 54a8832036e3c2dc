// The one form of what is refused of a row that a person enters: the field, the row, its value, and what to do.
import { Refusal } from "../contract/index.js";

/** `The unit of the figure is "dollars": give a currency.` */
export function refusedField(field: string, what: string, value: string, instead: string): Refusal {
  return new Refusal(`The ${field} of the ${what} is "${value.slice(0, 100)}": ${instead}.`);
}
