// Loaded into Azurite by `node --require`. Its standard input is a pipe that nobody writes to and that ends with the
// server, however the server ends: Azurite then closes as at any SIGTERM and saves its data. What it says meanwhile
// nobody reads any more, and that must not end it sooner.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
process.stdin.on("close", () => process.kill(process.pid, "SIGTERM")).resume();
process.stdin.unref();
