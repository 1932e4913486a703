/** A service of its own process, whose bot never gets to an answer: it is there to be killed. Says where it listens. */
import { openConversationLog } from '../../../src/storage/lowdb/conversation-log.ts';
import { startEchoService } from './echo-service.ts';

const [dir = ''] = process.argv.slice(2);
const service = await startEchoService({
  log: await openConversationLog(dir, () => undefined),
  runBot: async ({ activity }) => {
    if (activity.type === 'message') await new Promise(() => undefined);
  },
});
process.stdout.write(`${service.domain}\n`);
