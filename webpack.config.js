const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const PANE_PAGE = "./src/taskpane/page/index.html";

/**
 * The page of the add-in. Its own small start comes first, then office.js, then the functions, then the pane: all of it
 * deferred, so that the page can speak while office.js does not answer.
 */
function panePage({ officeJs, panePolicy }) {
  const template = readFileSync(path.resolve(__dirname, PANE_PAGE), "utf8");
  return new HtmlPlugin({
    filename: "taskpane.html",
    inject: false,
    chunks: [],
    templateContent: ({ compilation }) => {
      const filesOf = (...entries) => entries.flatMap((entry) => compilation.entrypoints.get(entry).getFiles());
      const tags = (files) => [...files].map((file) => `<script defer src="${file}"></script>`).join("\n    ");
      const before = new Set(filesOf("boot"));
      const after = new Set(filesOf("functions", "taskpane").filter((file) => !before.has(file)));
      const values = { csp: panePolicy(), officeJs: officeJs().source, before: tags(before), after: tags(after) };
      return template.replace(/<%= (\w+) %>/g, (_, name) => values[name]);
    },
  });
}

/**
 * Pages of the product. Everything loads from its own folder: dist works on any static server, also without network.
 *
 * `--env site=https://…` writes that address into the manifest and the functions' metadata, `--env environment=test` makes
 * an add-in that can be installed beside the production one; `OFFICE_JS=local` puts office.js beside the pane.
 */
module.exports = async (env = {}, argv = {}) => {
  const { buildGenerated } = await import("./scripts/build-generated.mjs");
  const { Notices } = await import("./scripts/support/notices.mjs");
  const { NoModuleTwice, PrintPageSizes } = await import("./scripts/support/pageSizes.mjs");
  const { officeJs, officeJsFolders, officeJsPatterns, panePolicy, SiteFiles } =
    await import("./scripts/support/siteFiles.mjs");
  buildGenerated();
  return {
    mode: argv.mode ?? "production",
    devtool: false,
    entry: {
      workbench: "./src/workbench/main.tsx",
      boot: "./src/taskpane/page/boot.ts",
      // One page, one runtime, each module once: what the functions hold the pane takes from them.
      functions: { import: "./src/taskpane/page/functions.ts", dependOn: "boot" },
      taskpane: { import: "./src/taskpane/page/main.tsx", dependOn: ["boot", "functions"] },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: { sourceMaps: false },
          exclude: /node_modules/,
          // A folder's index may name more than a page uses: law data and rules stay with the worker.
          sideEffects: false,
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new HtmlPlugin({ template: "./src/workbench/index.html", filename: "index.html", chunks: ["workbench"] }),
      panePage({ officeJs, panePolicy }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "." }, ...officeJsPatterns()] }),
      new SiteFiles({ site: env.site, environment: env.environment, contact: env.contact }),
      new Notices(officeJsFolders()),
      new NoModuleTwice(),
      new PrintPageSizes(),
    ],
    optimization: {
      runtimeChunk: "single",
      splitChunks: { chunks: "all" },
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })],
    },
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache", "webpack") },
    stats: { preset: "errors-warnings" },
  };
};
