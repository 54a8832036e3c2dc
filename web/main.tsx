// Where the page begins: the token is taken out of the address, then the page is drawn.
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./page.js";
import { takeTokenFromAddress } from "./session/token.js";

takeTokenFromAddress();
const place = document.getElementById("page");
if (place === null) throw new Error("index.html has no place for the page");
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
