// The whole page: with a token the frame and what the address asks for, without one how to come by it.
import { useRef, useSyncExternalStore } from "react";
import { ApiPage } from "./api/api_page.js";
import { JobsProvider } from "./ask/jobs.js";
import { NamesProvider } from "./ask/names.js";
import { BriefPage } from "./brief/brief_page.js";
import { CheckPage } from "./check/check_page.js";
import { CountryPage } from "./country/country_page.js";
import { DocumentPage } from "./document/document_page.js";
import { DoubtsPage } from "./doubts/doubts_page.js";
import { GalleryPage } from "./gallery/gallery_page.js";
import { useAddress } from "./go/address.js";
import { type Route, routeOf } from "./go/routes.js";
import { AddPage } from "./home/add_page.js";
import { HomePage } from "./home/home_page.js";
import { PairPage } from "./pair/pair_page.js";
import { FaultBoundary } from "./parts/fault_boundary.js";
import { Frame } from "./parts/frame.js";
import { NotFound } from "./parts/not_found.js";
import { SearchPage } from "./search/search_page.js";
import { currentToken, onTokenChange } from "./session/token.js";
import { TokenPage } from "./session/token_page.js";

export function Page() {
  const token = useSyncExternalStore(onTokenChange, currentToken);
  const hadToken = useRef(token !== null);
  const route = routeOf(useAddress());
  if (token === null) return <TokenPage wasRefused={hadToken.current} />;
  hadToken.current = true;
  return (
    <NamesProvider key={token}>
      <JobsProvider>
        <Frame>
          <FaultBoundary key={route.page}>
            <Content route={route} />
          </FaultBoundary>
        </Frame>
      </JobsProvider>
    </NamesProvider>
  );
}

function Content({ route }: { readonly route: Route }) {
  switch (route.page) {
    case "home":
      return <HomePage />;
    case "pair":
      return <PairPage key={route.pair.join()} pair={route.pair} />;
    case "country":
      return <CountryPage key={route.party} party={route.party} />;
    case "document":
      return <DocumentPage key={route.id} id={route.id} />;
    case "search":
      return <SearchPage words={route.words} />;
    case "doubts":
      return <DoubtsPage />;
    case "add":
      return <AddPage />;
    case "brief":
      return <BriefPage />;
    case "check":
      return <CheckPage />;
    case "api":
      return <ApiPage />;
    case "gallery":
      return <GalleryPage />;
    case "unknown":
      return <NotFound path={route.path} />;
  }
}
