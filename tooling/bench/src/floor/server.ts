/** The floor: each operation as one prepared statement behind a bare route; `node server.ts <port>`. */
import { createPool } from '@cau-noi/db/pool';
import fastify from 'fastify';
import { TODAY } from '../dataset/days.ts';
import type { Asked } from './floor.ts';
import { FLOORS } from './floors.ts';

const port = Number(process.argv[2]);
const pool = createPool(process.env['DATABASE_URL'] ?? '', { applicationName: 'cau-noi floor' });
const app = fastify({ logger: false, forceCloseConnections: true });

/** The token of the session in the cookie, whose other half signs it. */
function tokenOf(cookie: string | undefined): string {
  const [, value = ''] = /session_token=([^;]+)/u.exec(cookie ?? '') ?? [];
  return decodeURIComponent(value).split('.')[0] ?? '';
}

app.get('/health', () => 'ready');

for (const [name, floor] of Object.entries(FLOORS)) {
  app.post<{ Body: { readonly variables: Asked } }>(`/floor/${name}`, async (request, reply) => {
    const { variables } = request.body;
    const asking = { token: tokenOf(request.headers.cookie), today: TODAY, variables };
    const { rows } = await pool.query<{ body: string }>({
      name,
      text: floor.text,
      values: [...floor.values(asking)],
    });
    const [row] = rows;
    if (row === undefined) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    return reply.type('application/json').send(row.body);
  });
}

await app.listen({ port, host: '127.0.0.1' });
process.once('SIGTERM', () => {
  void app.close().then(() => pool.end());
});
