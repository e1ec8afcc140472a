// Serves dist on localhost.
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

export const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist");

/** Starts a server on the first free port from `port` on (0: any); answers the server and its address. */
export function serve(port = 3000, folder = dist) {
  const handler = sirv(folder, { dev: true });
  return new Promise((done, failed) => {
    const server = createServer((request, response) => {
      handler(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    });
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port !== 0) serve(port + 1, folder).then(done, failed);
      else failed(error);
    });
    server.listen(port, "127.0.0.1", () => {
      done({ server, address: `http://localhost:${server.address().port}/` });
    });
  });
}
