import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import { expect, inject, it, onTestFinished } from "vitest";
import { isBuilt, isInstalled } from "@/lib/cli/setup.mjs";
import { exportText } from "../export-file";
import { index } from "./expected";

const project = path.resolve(import.meta.dirname, "../..");

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const place = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof place === "object" && place !== null ? place.port : 0;
}

/** Starts the build as people do, and waits until it says that it is well. */
async function start(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["lib/cli/start.mjs", "--port", `${port}`], {
    cwd: project,
    stdio: "ignore",
  });
  onTestFinished(() => void server.kill("SIGKILL"));
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
  return server;
}

// Else it would begin to install or to build, as it should.
it.skipIf(!isInstalled() || !isBuilt())(
  "npm start that is asked to end answers what is under way, takes nothing new, and ends with 0",
  async () => {
    const port = await freePort();
    const server = await start(port);
    const ended = once(server, "exit");
    const form = "stance=for&voice=own";
    const slow = request({
      ...{ port, host: "127.0.0.1", method: "POST", path: "/recommendations.json" },
      headers: {
        ...{ "content-type": "application/x-www-form-urlencoded", "content-length": form.length },
        // Which the server answers when it has begun to read.
        expect: "100-continue",
      },
    });
    const answered = once(slow, "response");
    const begun = once(slow, "continue");
    slow.write(form.slice(0, 5));
    await begun;
    server.kill("SIGTERM");
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          () => "answers",
          () => "refuses",
        ),
      )
      .toBe("refuses");
    expect(server.exitCode).toBeNull();
    slow.end(form.slice(5));
    const [response] = await answered;
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const expected = await exportText(index, "recommendations", "json", form);
    expect(Buffer.concat(chunks).toString("utf8") === expected, "the whole file").toBe(true);
    expect(await ended).toEqual([0, null]);
  },
);

it("a server says that it is well, and with which data, and nobody keeps the answer", async () => {
  const answer = await fetch(`${inject("address")}/healthz`);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(await answer.json()).toEqual({ status: "ok", dataVersion: index.corpus.meta.dataVersion });
});
