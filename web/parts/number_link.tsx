// A number that stands for records: it opens their list. None is no link.
import { numberWords } from "../words/numbers.js";
import { listText, type ToldList } from "./told_list.js";

interface NumberLinkProps {
  readonly count: number;
  readonly list: ToldList;
  /** What is counted, for the ear: "conflict between China and the United States". */
  readonly says: string;
  readonly onList: (list: string) => void;
}

export function NumberLink({ count, list, says, onList }: NumberLinkProps) {
  if (count === 0) return <>0</>;
  return (
    <button
      type="button"
      className="text-link number-link"
      aria-label={`${count} of ${says}: show them`}
      onClick={() => onList(listText(list))}
    >
      {numberWords(count)}
    </button>
  );
}
