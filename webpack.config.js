const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Pages of the product. Everything loads from its own folder: dist works on any static server, also without network. */
module.exports = async (env, argv) => {
  const { buildLaw } = await import("./scripts/build-law.mjs");
  const { PrintPageSizes } = await import("./scripts/support/pageSizes.mjs");
  buildLaw();
  return {
    mode: argv.mode ?? "production",
    devtool: false,
    entry: { workbench: "./src/workbench/main.tsx" },
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
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          exclude: /node_modules/,
          // A folder's index may name more than a page uses: law data and rules stay with the worker.
          sideEffects: false,
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new HtmlPlugin({ template: "./src/workbench/index.html", filename: "index.html", chunks: ["workbench"] }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "." }] }),
      new PrintPageSizes(),
    ],
    optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" } },
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache", "webpack") },
    stats: { preset: "errors-warnings" },
  };
};
