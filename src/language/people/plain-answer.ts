/** An answer in nothing but the words of answers: who lives there, money, benefits, the home, numbers and little words. */
import { spokenNumber } from '../answers/choice-position.ts';
import { foldForMatch } from '../words/normalise.ts';
import { callsForHelp, isPersonWord } from './living-words.ts';

/**
 * "Ja, met me moeder en me zusje van 16", "ik krijg hem helemaal": no word in it tells what anybody does, feels or wants, so
 * that nobody can cry in these. Of more than 9,000 cries none is (test/content/cries-at-questions.test.ts).
 */
export function isPlainAnswer(text: string): boolean {
  const line = foldForMatch(text);
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= longest &&
    !callsForHelp.test(line) &&
    // Who "hij" is was said before, and what of him may be a fear: "hij is er".
    words.every(
      (word) =>
        word !== 'hij' && (isPersonWord(word) || plain.has(word) || /^\d/.test(word) || spokenNumber(word) !== null),
    )
  );
}

const longest = 16;

const plain = new Set(
  // Little words.
  (
    'ik jij je u wij we zij ze hij hem haar hun mij me mijn mn m n t k z zn ons onze jullie de het een en of met van voor in op ' +
    'bij aan uit tot per om te als dan dat die dit deze daar hier er wat hoe wie nu nog al ook wel niet geen niks niets nee ja ' +
    'jawel yes nope ok oke okee klopt inderdaad precies goed zo dus want maar alleen samen allemaal alles helemaal ongeveer ' +
    'bijna minder evenveel totaal ieder elk elke beide allebei verder hoor toch he eh uhm denk geloof dacht ' +
    'weet idee misschien soms altijd nooit pas sinds vanaf al lang net gewoon eigenlijk natuurlijk zeker best heel erg zelf ' +
    'onder boven zonder behalve plus min keer ander andere anderen anders ' +
    // Being and having.
    'is ben bent zijn heb hebt heeft hebben had hadden krijg krijgt krijgen kreeg woon woont wonen woonde werk werkt ' +
    'werken werkte betaal betaalt betalen verdien verdient verdienen huur huurt huren studeer studeert ontvang ontvangt ' +
    // Money, benefits and the home.
    'euro euros eur duizend honderd mille bruto netto maand maanden mnd week weken jaar jaren jr vorig dit volledig volledige ' +
    'volle gedeeltelijk half halve deel hele aow aio pensioen pensioentje bijstand uitkering ww wia wao wajong ziektewet anw ' +
    'loon salaris inkomen inkomsten baan parttime fulltime uur uren dagen huurtoeslag zorgtoeslag kinderbijslag toeslag toeslagen ' +
    'kindgebonden budget alimentatie kinderopvangtoeslag studiefinanciering stufi duo bijverdienste bonus vakantiegeld ' +
    'spaargeld spaarrekening rekening bank gespaard sparen scooter brommer fiets schuld schulden lening ' +
    'huis huisje flat woning appartement kamer kamers studio keuken douche wc huurwoning koopwoning koop sociale servicekosten ' +
    'kale verzekerd zorgverzekering zorgpolis verzekering ziektekosten ' +
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'zoetermeer almere gemeente school basisschool opleiding mbo hbo student studie opvang bso kinderdagverblijf creche'
  ).split(' '),
);
