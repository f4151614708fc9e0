import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  askAt,
  ended,
  freePort,
  installationFolder,
  signInAt,
  startCli,
  untilReady,
} from './testing-process.ts';

const WRITERS = 6;
const ENOUGH = 40;
const PATIENCE_MS = 180_000;
const ALIASES = ['một', 'hai', 'ba', 'bốn', 'năm'];
const CREATE = `mutation Create($input: PartnerCreateInput!) {
  partnerCreate(input: $input) { __typename ... on PartnerPayload { partner { id } } }
}`;
const LIST = `query All($after: String) { partners(where: { text: "Đối tác thử" }, first: 100, after: $after) {
  nodes { id name aliases } pageInfo { hasNextPage endCursor }
} }`;

let folder: string;
let port: number;

beforeAll(async () => {
  folder = installationFolder();
  port = await freePort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function serve() {
  const administrator = ['--admin-email', 'quantri@example.test', '--admin-name', 'Quản Trị Mẫu'];
  const args = ['serve', '--empty', '--port', String(port), ...administrator];
  return startCli(args, { DATA_FOLDER: folder });
}

/** Writes partners one after the other until the server is gone; those it has acknowledged. */
async function write(writer: number, cookie: string, acknowledged: string[]): Promise<void> {
  for (let number = 0; ; number += 1) {
    const nameVi = `Đối tác thử ${writer}-${number}`;
    const partner = { nameVi, aliases: ALIASES, kind: 'OTHER' };
    const input = { partner, idempotencyKey: `${writer}-${number}` };
    try {
      const answer = await askAt(port, cookie, CREATE, { input });
      if (JSON.stringify(answer).includes('PartnerPayload')) acknowledged.push(nameVi);
    } catch {
      return;
    }
  }
}

interface Page {
  readonly data: {
    readonly partners: {
      readonly nodes: readonly { readonly name: string; readonly aliases: readonly string[] }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

async function readAll(cookie: string) {
  const nodes: Page['data']['partners']['nodes'][number][] = [];
  for (let after: string | null = null; ;) {
    const { data } = (await askAt(port, cookie, LIST, { after })) as Page;
    nodes.push(...data.partners.nodes);
    if (!data.partners.pageInfo.hasNextPage) return nodes;
    after = data.partners.pageInfo.endCursor;
  }
}

it(
  'keeps what was acknowledged and nothing by halves when everything is killed in mid-write',
  async () => {
    const first = serve();
    const gone = ended(first);
    await untilReady(port);
    const cookie = await signInAt(port, 'quantri@example.test');
    const acknowledged: string[] = [];
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      write(writer, cookie, acknowledged),
    );
    while (acknowledged.length < ENOUGH) await sleep(20);
    const [postmaster = ''] = readFileSync(
      join(folder, 'postgres', 'postmaster.pid'),
      'utf8',
    ).split('\n');
    process.kill(Number(postmaster), 'SIGKILL');
    first.kill('SIGKILL');
    await Promise.all([...writers, gone]);

    const second = serve();
    await untilReady(port);
    const nodes = await readAll(await signInAt(port, 'quantri@example.test'));
    const names = nodes.map(({ name }) => name);
    expect(acknowledged.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    // At most what each writer was waiting for may stand there unacknowledged, and then whole.
    expect(names.length - acknowledged.length).toBeLessThanOrEqual(WRITERS);
    for (const { aliases } of nodes) expect(aliases.toSorted()).toEqual(ALIASES.toSorted());
    const stopped = ended(second);
    second.kill('SIGINT');
    expect((await stopped).code).toBe(0);
  },
  PATIENCE_MS,
);
