// Bundles src/ into editor.js and gathers the licences of what went in; with --hash it prints the sources' hash.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const SOURCES = ["build.mjs", "package.json", "package-lock.json", ...readdirSync("src").map((name) => `src/${name}`)];

// SHA-256 of every source's name, a zero byte, its contents and another zero byte, in order of their names.
const hash = createHash("sha256");
for (const name of SOURCES.sort()) hash.update(name).update("\0").update(readFileSync(name)).update("\0");
const sources = hash.digest("hex");

if (process.argv.includes("--hash")) {
  console.log(sources);
} else {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: ["src/main.js"],
    outfile: "editor.js",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".css": "text" },
    legalComments: "none",
    metafile: true,
    banner: { js: `/* Built from src/: do not edit. Licences: LICENSES.txt. Sources: sha256-${sources} */` },
  });
  writeFileSync("LICENSES.txt", licences(Object.keys(metafile.inputs)));
}

// The licence of every package of which a file is in the bundle.
function licences(inputs) {
  const names = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean);
  const told = [...new Set(names)].sort().map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = ["LICENSE", "LICENSE.md", "LICENCE"].map((each) => `${folder}/${each}`).find(existsSync);
    if (!file) throw new Error(`${name} brings no licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}\n`;
  });
  return `editor.js contains these packages.\n\n${told.join(`\n${"-".repeat(72)}\n\n`)}`;
}
