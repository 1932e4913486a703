import assert from 'node:assert/strict';
import { parseDontKnow } from '../../../src/language/answers/dont-know.ts';
import { parseYesNo } from '../../../src/language/answers/yes-no.ts';

const dontKnow = `weet nie|weet k niet|wnie|kweenie|kweet t nie|geen idee|geeeen idee|Geen idee!|weet ik niet|IK WEET HET NIET!!!|weet ik zo niet|
  zou t niet weten|zou ’t niet weten|dat zou ik echt niet weten|ik heb echt geen idee joh|pff geen idee sorry|haha geen idee|
  geen flauw idee man|weet ik veel|moet ik opzoeken|weet ik niet uit m'n hoofd|weet ik niet meer|ja weet ik niet|nee geen idee|idk|
  weet ik nie hoe kan ik da weten|geen idee, hoe moet ik dat weten`;

const ratherNot = `liever niet|Liever niet.|zeg ik niet|dat zeg ik liever niet|nee dat zeg ik niet|gaat je niks aan|gaat u niets aan|
  wil ik niet zeggen|wil ik liever niet zeggen|prive|privé|dat is privé|sla maar over|daar geef ik geen antwoord op|skip`;

const neither = `|ja|nee|niet|klopt niet|1200|weet niet precies, ongeveer 1200|ik weet niet wat dat is|weet ik wel|stadspas|
  weet ik niet ik wil gewoon dat het stopt ik wil er niet meer zijn|ja?|wat bedoel je?|hoe moet ik dat weten|geen|ik wil niet|geen huur`;

describe('parseDontKnow', () => {
  for (const [texts, expected] of [
    [dontKnow, 'dontKnow'],
    [ratherNot, 'ratherNot'],
    [neither, null],
  ] as const)
    for (const text of texts.split(/\|\s*/))
      it(`${JSON.stringify(text)}: ${expected ?? 'neither'}`, () => {
        assert.equal(parseDontKnow(text), expected);
        if (expected !== null) assert.equal(parseYesNo(text).status, 'fail');
      });
});
