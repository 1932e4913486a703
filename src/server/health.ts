import express, { type Router } from 'express';

/** `/healthz`: the process answers. `/readyz`: it may be sent residents; 503 while it starts, stops or misses a part. */
export const createHealth = (isReady: () => Promise<boolean>): Router => {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'notReady' });
  });
  return router;
};
