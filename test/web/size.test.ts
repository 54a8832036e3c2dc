// What a browser has to load for the page, as it was built.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("../../dist/web/", import.meta.url));
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const bytesOf = (ending: string) =>
  files
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + gzipSync(readFileSync(FOLDER + name)).length, 0);

it("is under 250 kB of JavaScript, packed", () => {
  const packed = bytesOf(".js");
  console.log(
    `JavaScript ${(packed / 1000).toFixed(1)} kB, styles ${(bytesOf(".css") / 1000).toFixed(1)} kB, packed`,
  );
  expect(packed).toBeGreaterThan(30_000);
  expect(packed).toBeLessThan(250_000);
});

it("names nothing of another host but the names of formats", () => {
  for (const name of files.filter((file) => /\.(?:js|css|html)$/.test(file))) {
    const hosts = [...readFileSync(FOLDER + name, "utf8").matchAll(/https?:\/\/([\w.-]+\.[a-z]{2,})/g)].map(
      ([, host]) => host,
    );
    expect(hosts.filter((host) => host !== "www.w3.org" && host !== "react.dev")).toEqual([]);
  }
});
