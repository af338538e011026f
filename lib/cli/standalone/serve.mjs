// Serves the site of this folder: node serve.mjs. Written into it by `npm run standalone`; Node's own modules only.

// Next takes the address from HOSTNAME, in which a container has its own name: nobody else could reach it there.
process.env.HOSTNAME = process.env.HOST || "127.0.0.1";
// The pages were built of the corpus in this folder, and others would not fit them.
delete process.env.CORPUS_DIR;
process.env.NEXT_TELEMETRY_DISABLED = "1";

// Asked to end, Next finishes the requests under way and gives the code of the signal; all went as it should.
process.on("exit", (code) => {
  if (code === 143) process.exitCode = 0;
});

// Next writes it there.
await import(new URL("server.js", import.meta.url).href);
