// An address that leads nowhere.
import { useEffect } from "react";
import { Link } from "../go/link.js";

export function NotFound({ path }: { readonly path: string }) {
  useEffect(() => {
    document.title = "Not found · Chancery";
  }, []);
  return (
    <div className="narrow">
      <h1>There is no such page</h1>
      <p>
        Nothing is kept under <code className="breakable">{path}</code>. A pair has an address such as{" "}
        <Link to="/pair/CHN/RUS">/pair/CHN/RUS</Link>, with the three-letter codes of its countries.
      </p>
      <p>
        <Link to="/">To the pairs of the record</Link>
      </p>
    </div>
  );
}
