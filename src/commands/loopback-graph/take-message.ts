/** What happens to a body that was posted to `/{phone-number-id}/messages`. */
import { checkMessage, checkProduct, type MessageRules } from './check-message.ts';
import { newMessageId } from './envelope.ts';
import { fault, type GraphFault } from './graph-fault.ts';
import { ok, page, refused, type Answer } from './http-answer.ts';
import type { RateLimiter } from './limits.ts';
import { given, textOf, type Json } from './meta-json.ts';
import type { People } from './people.ts';
import type { Mishap, Script, ScriptedAnswer } from './script.ts';
import type { Read, Sent } from './sent.ts';

export interface TakeMessageParts {
  readonly phoneNumberId: string;
  readonly rules: MessageRules;
  readonly people: People;
  readonly script: Script;
  readonly pair: RateLimiter;
  readonly number: RateLimiter;
  readonly now: () => Date;
  /** Whether a resident sent a message with that id. */
  readonly isReceived: (messageId: string) => boolean;
  readonly onSent: (sent: Sent, failsWith?: number) => void;
  readonly onRead: (read: Read) => void;
}

export function createTakeMessage(parts: TakeMessageParts): (body: Json) => Answer {
  const { people, script, rules, now } = parts;

  const take = (body: Json, failsWith?: number): Answer => {
    const found = checkMessage(body, rules) ?? checkLimits(body) ?? checkWindow(body);
    if (found !== null) return refused(found);
    const sent = sentOf(body, parts);
    parts.onSent(sent, failsWith ?? (sent.person === undefined ? 131026 : undefined));
    return ok(accepted(sent));
  };

  const checkLimits = (body: Json): GraphFault | null => {
    if (!parts.number.pass('number')) return fault(130429, 'Cloud API message throughput has been reached.');
    const { userId, phone } = people.find(body) ?? {};
    return parts.pair.pass(userId ?? phone ?? '')
      ? null
      : fault(131056, 'Too many messages sent from this phone number to the same phone number in a short time.');
  };

  const checkWindow = (body: Json): GraphFault | null =>
    body['type'] === 'template' || people.windowOpen(people.find(body), now())
      ? null
      : fault(131047, 'More than 24 hours have passed since the recipient last replied.');

  const read = (body: Json): Answer => {
    const messageId = textOf(body['message_id']);
    if (messageId === undefined) return refused(fault(131008, 'The parameter message_id is required.'));
    if (!parts.isReceived(messageId)) return refused(fault(131009, 'message_id: no such message was received.'));
    parts.onRead({ at: now().toISOString(), messageId, typing: body['typing_indicator'] !== undefined });
    return ok({ success: true });
  };

  const scripted = (answer: ScriptedAnswer, body: Json): Answer => {
    if (typeof answer === 'string') return mishap(answer, () => take(body));
    if ('failsLater' in answer) return take(body, answer.failsLater);
    return refused(fault(answer.code, answer.details ?? 'As the script says.'), answer.httpStatus);
  };

  return (body) => {
    const answer = script.next(body);
    if (answer !== undefined) return scripted(answer, body);
    if (body['status'] !== 'read') return take(body);
    const found = checkProduct(body);
    return found === null ? read(body) : refused(found);
  };
}

function mishap(kind: Mishap, take: () => Answer): Answer {
  const answers: Record<Mishap, () => Answer> = {
    timeoutBefore: () => ({ mishap: 'hang' }),
    reset: () => ({ mishap: 'reset' }),
    timeoutAfterAccept: () => unheard(take(), 'hang'),
    resetAfterAccept: () => unheard(take(), 'reset'),
    html429: () => page(429, '<!DOCTYPE html><html><body><h1>Too Many Requests</h1></body></html>'),
    html500: () => page(500, '<!DOCTYPE html><html><body><h1>Sorry, something went wrong.</h1></body></html>'),
    garbage: () => page(200, '{"messaging_product":"whatsapp","mess', 'application/json'),
  };
  return answers[kind]();
}

/** What cannot be taken is refused aloud, or a wrong message would pass for one that got lost. */
const unheard = (taken: Answer, how: 'hang' | 'reset'): Answer =>
  'status' in taken && taken.status === 200 ? { mishap: how } : taken;

function sentOf(body: Json, { phoneNumberId, people, now }: TakeMessageParts): Sent {
  const [to, recipient, bizData] = [body['to'], body['recipient'], body['biz_opaque_callback_data']].map(textOf);
  return {
    id: newMessageId(),
    at: now().toISOString(),
    phoneNumberId,
    ...(to === undefined ? {} : { to }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(bizData === undefined ? {} : { bizData }),
    person: people.find(body),
    type: textOf(body['type']) ?? 'text',
    body,
    statuses: [],
  };
}

const accepted = ({ id, to, recipient, person, type }: Sent): Json => ({
  messaging_product: 'whatsapp',
  contacts: [given({ input: to ?? recipient, wa_id: to?.replace(/^\+/, ''), user_id: person?.userId ?? recipient })],
  messages: [given({ id, message_status: type === 'template' ? 'accepted' : undefined })],
});
