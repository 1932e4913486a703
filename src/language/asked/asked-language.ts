import { foldForMatch } from '../words/normalise.ts';

/**
 * The language that a message asks for and says nothing besides ("in english please", "po polsku", "بالعربية"), as a code;
 * null when it asks for none, for two, or says more. Pure; linear in the length.
 */
export function askedLanguage(text: string): string | null {
  if (text.length > longestWish) return null;
  const words = foldForMatch(text)
    .replace(alsoABit, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const left = words.filter((word) => !around.has(word));
  return left.length === 1 ? (languageOf.get(left[0] ?? '') ?? null) : null;
}

/** A wish beside something else: "none of these, can we speak english?". `rest`: what else is said. */
export interface LanguageWish {
  readonly language: string;
  readonly rest: string;
}

export function languageWish(text: string): LanguageWish | null {
  const whole = askedLanguage(text);
  if (whole !== null) return { language: whole, rest: '' };
  const parts = text.split(besides);
  const at = parts.findIndex((part) => askedLanguage(part) !== null && asksFor.test(foldForMatch(part)));
  const language = at < 0 ? null : askedLanguage(parts[at] ?? '');
  if (language === null) return null;
  const rest = parts.filter((_, index) => index !== at).map((part) => part.replace(/[\s,;]+$/u, ''));
  return {
    language,
    rest: rest
      .filter((part) => part.trim() !== '')
      .join(', ')
      .trim(),
  };
}

/** At a mark, and before the words that begin to ask. */
const besides =
  /(?<=[.?!;,\n])|\s+(?=(?:can|could) (?:we|you|i)\b|(?:kan|kunnen|mag) (?:het|we|wij|je|u|dit|ik)\b|liever\b|(?:but|maar|and|en) (?:can|could|kan|kunnen|liever|english|please)\b)/iu;
/** "Ik spreek Arabisch" in a story tells it, and asks for nothing. */
const asksFor =
  /(?<!\p{L})(?:can|could|please|kan|kunt?|kunnen|mag|graag|liever|aub|alstublieft|alsjeblieft|svp|prefer|want|wil)(?!\p{L})/u;

const longestWish = 80;
/** "Ik praat ook een beetje Nederlands" offers it; "een beetje" alone says how little it is. */
const alsoABit = /(?<!\p{L})ook (?:een )?beetje(?!\p{L})/gu;

/** Every word of a list as it is compared: small, without marks. */
const list = (text: string): string[] => text.split(/\s+/).map(foldForMatch);

/** What languages are called, in the languages that residents write. */
const names: Readonly<Record<string, string>> = {
  nl: `nederlands nederlandse hollands dutch hollandaca felemenkçe flemenkçe niderlandzku niderlandzki holendersku holenderski
    neerlandés holandés néerlandais niederländisch holländisch нідерландська нідерландською нідерландськи голландською
    голландском нидерландском الهولندية بالهولندية هولندي بالهولندي`,
  en: `engels engelse english inglisch ingilizce angielsku angielski inglés anglais englisch англійська англійською
    английском английский الإنجليزية بالإنجليزية إنجليزي بالإنجليزي انكليزي بالانكليزي ingiriis ingiriisi`,
  tr: `turks turkse türkçe turkish türkisch turecku turecki turco turc турецька турецькою التركية بالتركية تركي بالتركي`,
  ar: `arabisch arabische arabic arabça arapça arabsku arabski árabe arabe العربية عربية عربي بالعربية بالعربي арабською carabi`,
  pl: `pools poolse polski polsku polish lehçe polonya polaco polonais polnisch польська польською البولندية بالبولندية`,
  uk: `oekraïens oekraïense oekrains українська українською українськи ukrainian ukrayinska ukrayinskoyu ukraińsku ukraiński
    ucraniano ukrainien ukrainisch ukraynaca украинский украинском украински الأوكرانية بالأوكرانية`,
  es: `spaans spaanse español castellano spanish ispanyolca hiszpańsku hiszpański espagnol spanisch іспанською الإسبانية`,
  de: `duits duitse deutsch german almanca niemiecku niemiecki alemán allemand німецькою الألمانية بالألمانية`,
  fr: `frans franse français french fransızca francusku francuski francés französisch французькою الفرنسية بالفرنسية`,
  so: `somalisch somali soomaali soomaaliga الصومالية`,
  ti: `tigrinya tigrinja tigrigna ትግርኛ بالتغرينية`,
  am: `amhaars amharisch amharic አማርኛ`,
  ru: `russisch russische russian русский русском русски rosyjsku rosyjski rusça ruso russe російською`,
  fa: `farsi perzisch persian dari فارسی دری`,
  pt: `portugees portugese portuguese português`,
  pap: `papiaments papiamento papiamentu`,
  zh: `chinees chinese mandarijn 中文`,
  bg: `bulgaars bulgarian български bulgarca`,
  ro: `roemeens romanian română`,
  ku: `koerdisch kurdish kurdî kürtçe كردي کوردی`,
  ber: `berbers tamazight tarifit riffijns`,
  it: `italiaans italian italiano`,
  hu: `hongaars hungarian magyar`,
};

/** As `list` compares them, by name. */
const languageOf: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, words]) => list(words).map((word): [string, string] => [word, code])),
);

/** What stands around such a name in a wish. Words that turn it round ("geen", "not", "leren") are not among them. */
const around: ReadonlySet<string> = new Set([
  ...list(`in het op aub alstublieft alsjeblieft svp graag liever kan kunt kun kunnen je jij u we wij ik jullie mag mogen wil
    wilt spreek spreekt spreken praat praten schrijf schrijft schrijven antwoord antwoorden taal verder ook dit alleen maar is
    mogelijk met mij me naar gaan nu weer terug vertaal vertalen`),
  ...list(`please can could may you we i speak talk write answer do does the to use only prefer language switch go back now
    want would like translate`),
  ...list(
    `lütfen konuşabilir konuşuyor konuşalım konuşmak mıyız miyiz mısın mısınız musun musunuz biliyor istiyorum dil`,
  ),
  ...list(
    `po proszę prosze czy można mozna możesz możemy mówisz mówi mówić pan pani chcę pisać rozmawiać w języku język`,
  ),
  ...list(`en por favor habla hablas hablar puede puedes quiero solo hablo idioma`),
  ...list(`هل من احد يتكلم تتكلم تتحدث يمكن ممكن أريد اريد من فضلك لو سمحت اللغة باللغة`),
  ...list(`чи можна можете будь ласка говорите розмовляєте по мова мовою хочу пожалуйста можно на`),
  ...list(
    `bitte auf sprechen sprichst sie kann können wir auch ich parlez parler parle aussi vous tu je veux plaît plait s il peut on af afsoomaali`,
  ),
]);
