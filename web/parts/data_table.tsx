// The table under a chart: folded, so that it is there for who wants the numbers and for who cannot see the drawing.
import { type ReactNode, useState } from "react";

interface DataTableProps {
  readonly name: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading, the others are numbers. */
  readonly rows: readonly (readonly ReactNode[])[];
}

export function DataTable({ name, head, rows }: DataTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="data-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys
        <section className="scrolled" tabIndex={0} aria-label={name}>
          <table>
            <thead>
              <tr>
                {head.map((cell, index) => (
                  <th key={cell} scope="col" className={index === 0 ? undefined : "number"}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest], row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and keep their order
                <tr key={row}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, index) => (
                    <td key={head[index + 1]} className="number">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
