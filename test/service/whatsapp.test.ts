/** The whole product over WhatsApp: webhook, bot, outbox and Graph, over HTTP. */
import assert from 'node:assert/strict';
import { choicesOf } from '../../src/commands/loopback-graph/choices-of.ts';
import type { Delivery, Resident } from '../../src/commands/loopback-graph/resident.ts';
import type { Sent } from '../../src/commands/loopback-graph/sent.ts';
import { bubble } from './whatsapp-bubble.ts';
import { runWhatsApp, type WhatsAppService } from './whatsapp-service.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe('the whole product over WhatsApp', function () {
  this.timeout(60_000);
  let service: WhatsAppService;
  before(async () => {
    service = await runWhatsApp();
  });
  after(() => service.close());

  let last: Sent | undefined;
  /** Taps where there is something to tap with that title, and types otherwise. */
  const answer = async (resident: Resident, words: string): Promise<string> => {
    const canTap = last !== undefined && choicesOf(last.body).some(({ title }) => title === words);
    return hear(last !== undefined && canTap ? resident.taps(last, words) : resident.says(words));
  };
  const hear = async (delivery: Promise<Delivery>): Promise<string> => {
    const said = await service.answers(delivery);
    last = said.at(-1);
    return said.map(bubble).join('\n— — —\n');
  };
  const tell = async (resident: Resident, ...lines: string[]): Promise<string> => {
    let heard = '';
    for (const line of lines) heard = await answer(resident, line);
    return heard;
  };
  const person = (): Resident => service.graph.resident({ phone: '31612345678', name: 'Noor Bakker' });
  beforeEach(() => {
    last = undefined;
  });

  it('does the handshake, and no other', async () => {
    assert.deepEqual(await service.graph.verify(), { status: 200, ok: true });
    assert.deepEqual(await service.graph.verify('made-up'), { status: 403, ok: false });
  });

  it('answers no post whose signature is not right', async () => {
    const resident = person();
    const change = { value: resident.value([resident.message('text', { body: 'hoi' })]) };
    const bytes = Buffer.from(JSON.stringify(service.graph.envelope([change])));
    const before = service.graph.sent.length;
    for (const signature of [null, 'sha256=00', service.graph.sign(Buffer.from('other')), 'sha1=abc'])
      assert.ok([401, 403].includes(await service.graph.post(bytes, signature)));
    assert.match(await hear(resident.says('hoi')), /^Hallo\./);
    assert.equal(service.graph.sent.length, before + 1);
  });

  it('greets in one bubble, in the words of its municipality, and says that it is a computer', async () => {
    const heard = await hear(person().says('hoi'));
    assert.match(heard, /^Hallo\. Ik ben Wegwijs, een computer van de gemeente Zoetermeer\./);
    assert.match(heard, /WhatsApp laat wel uw nummer zien/);
    assert.match(heard, /Waar gaat het over\?[\s\S]*≡ [\s\S]*• Alles nagaan/);
    assert.equal(heard.includes('— — —'), false);
  });

  it('marks what it answers as read, with the signs of typing', async () => {
    const delivery = await person().says('hoi');
    await service.answers(Promise.resolve(delivery));
    const isRead = (): boolean =>
      service.graph.reads.some(({ messageId, typing }) => messageId === delivery.id && typing);
    await service.until('a read receipt', isRead);
  });

  it('goes from the first word to the result with taps, rows and numbers', async () => {
    const heard = await check(person(), 'hoi');
    assert.match(heard, /Klaar\. Dit krijgt u waarschijnlijk:\n✔ /);
    assert.match(heard, /✔ \*Huurtoeslag \(ongeveer € 389 per maand\)\*/);
    assert.match(heard, /✔ \*Kindgebonden budget \(ongeveer € 714 per maand\)\*/);
    assert.match(heard, /Dit krijgt u al: Bijstand en Zorgtoeslag\./);
    assert.match(heard, /Dit is geen besluit\./);
  });

  const answers: readonly (readonly [question: RegExp, answer: string])[] = [
    [/Waar gaat het over\?/, 'Alles nagaan'],
    [/Met wie woont u\?/, 'Alleen met kinderen'],
    [/Hoe oud bent u\?/, '34'],
    [/Wat geldt nu voor u/, '1 en 2'],
    [/Hoe oud zijn uw kinderen\?/, '5 en 9'],
    [/naar de opvang/, 'Nee'],
    [/38\.479 of minder spaargeld/, 'Ja'],
    [/Hoe woont u\?/, 'Huur, niet gedeeld'],
    [/Hoeveel huur/, '640'],
    [/1\.348,49 per maand of minder/, 'Ja'],
    [/Hoe lang is uw inkomen/, 'Al 3 jaar, blijft zo'],
    [/16\.000 of minder/, 'Ja'],
  ];
  async function check(resident: Resident, first: string): Promise<string> {
    let heard = await hear(resident.says(first));
    for (let count = 0; count < 20 && !heard.includes('Klaar.'); count += 1) {
      const found = answers.find(([question]) => question.test(heard));
      assert.ok(found !== undefined, `no answer to: ${heard}`);
      heard = await answer(resident, found[1]);
    }
    return heard;
  }

  it('repeats what numbers stood for', async () => {
    const heard = await tell(person(), 'hoi', 'Alles nagaan', 'Helemaal alleen', '46', '1 en 3');
    assert.match(heard, /^Dit geldt voor u: bijstand en huurtoeslag\./);
  });

  it('answers a cry in the middle of a question at once, with where to call and nothing before or beside it', async () => {
    const resident = person();
    await tell(resident, 'hoi', 'Alles nagaan', 'Helemaal alleen');
    const said = await service.answers(resident.says('ik wil er niet meer zijn'));
    last = said.at(-1);
    const [first = '', ...others] = said.map(bubble);
    assert.deepEqual(others, []);
    assert.match(first, /^Goed dat u dit zegt\.[\s\S]*\*113\*[\s\S]*0800-0113[\s\S]*\*112\*/);
    assert.doesNotMatch(first, /Hoe oud|Bijvoorbeeld/);
    assert.match(first, /\[Ja\] \[Nee\] \[Verder met de vragen\]$/);
    assert.match(await answer(resident, 'Nee'), /^Bel nu \*112\*/);
    assert.match(await answer(resident, 'Verder met de vragen'), /Hoe oud bent u\?/);
  });

  it('shows the way to a human, asks before anything is shown, and whether we may write first', async () => {
    const resident = person();
    await tell(resident, 'hoi', 'Alles nagaan');
    const way = await answer(resident, 'mens');
    assert.match(way, /Bel 14 079[\s\S]*Mag een medewerker later uw antwoorden zien\?[\s\S]*\[Ja, dat mag\] \[Nee\]$/);
    const consent = await answer(resident, 'Ja, dat mag');
    assert.match(consent, /Mag de gemeente u hier een bericht sturen als er antwoord is\?\n\[Ja, dat mag\] \[Nee\]$/);
    const goesOn = await answer(resident, 'Ja, dat mag');
    assert.match(goesOn, /^Goed\. Is er antwoord[\s\S]*Met wie woont u\?/);
    assert.match(await answer(resident, 'STOP'), /^De gemeente stuurt u geen berichten meer uit zichzelf\./);
  });

  it('takes a conversation up days later', async () => {
    const resident = person();
    await tell(resident, 'hoi', 'Alles nagaan', 'Helemaal alleen');
    service.graph.advance(3 * dayMs);
    assert.match(await answer(resident, 'hallo'), /^Welkom terug\./);
    assert.match(await answer(resident, 'Ja, verder'), /Hoe oud bent u\?/);
  });

  it('goes on where it was after a stop of the service', async () => {
    const resident = person();
    await tell(resident, 'hoi', 'Alles nagaan', 'Helemaal alleen');
    await service.stopService();
    await service.startService();
    assert.match(await answer(resident, '46'), /^U bent 46 jaar\./);
  });

  it('answers what came twice once', async () => {
    const resident = person();
    const id = 'wamid.twice';
    await service.answers(resident.says('hoi', { id }));
    const at = service.graph.now();
    assert.equal((await resident.says('hoi', { id, at })).status, 200);
    await hear(resident.says('alles nagaan'));
    assert.equal(service.graph.sent.filter(({ bizData }) => bizData?.startsWith(id)).length, 1);
  });

  it('answers in the order in which messages were written, not in that in which they came', async () => {
    const resident = person();
    await tell(resident, 'hoi', 'Alles nagaan', 'Helemaal alleen');
    service.graph.advance(60_000);
    const now = service.graph.now().getTime();
    const second = resident.says('46', { at: new Date(now + 5000) });
    const first = resident.says('waarom', { at: new Date(now + 1000) });
    assert.match(await hear(first), /Hoe oud bent u\?/);
    assert.match(await hear(second), /^U bent 46 jaar\./);
    const ids = [await first, await second].map(({ id }) => id);
    const order = service.graph.sent.flatMap(({ bizData = '' }) => ids.filter((id) => bizData.startsWith(`${id}#`)));
    assert.deepEqual(order, ids);
  });

  describe('what cannot be read', () => {
    const cases: [what: string, send: (resident: Resident) => Promise<Delivery>, heard: RegExp][] = [
      ['a voice note', (r) => r.sendsVoice(), /^Ik kan niet luisteren naar een spraakbericht[\s\S]*\[Ja, laat horen\]/],
      ['a photo', (r) => r.sendsPhoto(), /^Ik kan geen foto's bekijken[\s\S]*\[Ja, laat zien\] \[Nee\] \[Een mens\]$/],
      ['a document', (r) => r.sendsDocument(), /^Ik kan dit bestand niet lezen/],
      ['a place on the map', (r) => r.sendsLocation(), /^Ik gebruik uw locatie niet[\s\S]*Hoe oud bent u\?/],
      ['a contact', (r) => r.sendsContact(), /^Een nummer van iemand anders heb ik niet nodig[\s\S]*Hoe oud bent u\?/],
      ['a sticker', (r) => r.sends('sticker', { id: '1', mime_type: 'image/webp' }), /^Leuk, dank u\.[\s\S]*Hoe oud/],
      ['something new', (r) => r.sends('hologram', { depth: 3 }), /^Dit soort bericht kan ik niet lezen/],
      ['what WhatsApp does not bring', (r) => r.sends('unsupported', { errors: [{ code: 131051 }] }), /^Dit soort/],
      ['an edited message', (r) => r.edits('wamid.before', '47'), /^Ik zie niet wat u veranderde/],
    ];
    for (const [what, send, heard] of cases)
      it(`${what}: says so, and the question stays`, async () => {
        const resident = person();
        await tell(resident, 'hoi', 'Alles nagaan', 'Helemaal alleen');
        assert.match(await hear(send(resident)), heard);
        assert.match(await hear(resident.says('46')), /^U bent 46 jaar\./);
      });
  });

  it('is not woken by a reaction, nor by taking back what it has answered', async () => {
    const resident = person();
    const greeting = await service.answers(resident.says('hoi'));
    const before = service.graph.sent.length;
    const acts = [
      () => resident.reacts(greeting[0]?.id ?? ''),
      () => resident.reacts(greeting[0]?.id ?? '', null),
      () => resident.deletes('wamid.long-ago'),
    ];
    for (const act of acts) {
      service.graph.advance(1000);
      assert.equal((await act()).status, 200);
    }
    await service.answers(resident.says('alles nagaan'));
    assert.equal(service.graph.sent.length, before + 1);
  });

  it('does not answer what was taken back before its turn', async () => {
    const resident = person();
    await service.answers(resident.says('hoi'));
    service.graph.advance(60_000);
    const id = 'wamid.regretted';
    const regretted = resident.message('text', { body: 'ik heb schulden' }, { id });
    const taken = resident.message('revoke', { original_message_id: id });
    assert.equal(
      await service.graph.deliver(service.graph.envelope([{ value: resident.value([regretted, taken]) }])),
      200,
    );
    await service.answers(resident.says('alles nagaan'));
    assert.deepEqual(
      service.graph.sent.filter(({ bizData }) => bizData?.startsWith(id)),
      [],
    );
  });

  it('takes no tap under an old question for an answer', async () => {
    const resident = person();
    await tell(resident, 'hoi', 'Alles nagaan');
    const old = last;
    await tell(resident, 'Helemaal alleen');
    assert.ok(old !== undefined);
    const heard = await hear(resident.taps(old, 'Met partner en kinderen'));
    assert.match(heard, /^Die knop was van een eerdere vraag[\s\S]*Hoe oud bent u\?/);
  });

  it('answers several residents of one post, each their own', async () => {
    const people = ['31611110001', '31611110002', '31611110003'].map((phone) => service.graph.resident({ phone }));
    service.graph.advance(60_000);
    const changes = people.map((one, at) => ({
      value: one.value([one.message('text', { body: 'hoi' }, { id: `wamid.batch${String(at)}` })]),
    }));
    assert.equal(await service.graph.deliver(service.graph.envelope(changes)), 200);
    const to = (one: Resident): Sent[] => service.graph.sent.filter(({ person: who }) => who === one.person);
    await service.until('an answer to each', () => people.every((one) => to(one).length === 1));
    for (const one of people) assert.match(bubble(to(one)[0] ?? { body: {} }), /^Hallo\./);
  });

  it('leaves unanswered what was written three days ago, and says sorry for what was written two hours ago', async () => {
    const resident = person();
    await service.answers(resident.says('hoi'));
    service.graph.advance(5 * dayMs);
    const ago = (hours: number) => ({ at: new Date(service.graph.now().getTime() - hours * hourMs) });
    const old = await resident.says('ik zoek geld voor een fiets', ago(72));
    assert.equal(old.status, 200);
    await service.until('it to be counted', async () => (await service.figure('inbox_too_old')) === 1);
    const heard = await hear(resident.says('alles nagaan', ago(2)));
    assert.match(heard, /^Uw bericht kwam later bij mij aan\. Sorry voor het wachten\./);
    assert.deepEqual(
      service.graph.sent.filter(({ bizData }) => bizData?.startsWith(old.id)),
      [],
    );
  });
});
