/** Everyday words and the words of the knowledge base for the same thing. Each line works in both ways. Folded. */
import { family } from './folded-words.ts';

const lines = `
  eenzaam alleen ontmoeten gezelschap
  eten voedsel maaltijd voedselbank
  kleren kleding
  laptop computer pc tablet
  advocaat juridisch rechtsbijstand raadsman recht
  juridisch recht rechten wet
  juridisch raadslieden wetswinkel
  loon salaris inkomen
  drank drinken alcohol drugs gokken verslaving verslaafd
  psychisch psychische psycholoog psychiater depressief depressie somber hoofd
  bejaarden ouderen oud bejaard senioren
  vluchteling asielzoeker statushouder vluchtelingen
  handicap beperking gehandicapt doof blind slechtziend
  dakloos zwerver straat
  administratie thuisadministratie papieren post
  aangifte belastingaangifte inkomstenbelasting
  schuld schulden achterstand
  schuldhulp schuldhulpverlening schuldsanering schuldregeling
  gas licht energie stroom elektra
  uitvaart begrafenis gestorven overleden
  huisbaas verhuurder
  woningbouwvereniging woningcorporaties corporatie woningbouw
  pensioen aow
  ontslag werkloos ww
  zzp ondernemer bedrijf zelfstandige
  meubels inrichting spullen
  sport sporten voetbal zwemmen
  muziek dans cultuur toneel
  feest feestje kinderfeestje verjaardag jarig
  begrijp begrijpen snap snappen
  vertrouwenspersoon maatschappelijk
  weigeren geweigerd afgewezen afwijzing
  klacht bezwaar oneens
  geweld slaan slaat geslagen mishandeling mishandeld mishandelt dreigt bedreigd
  zelfmoord suicide dood
  taal nederlands taalles inburgering
  buurthuis wijkcentrum wijkcentra inloop
  mantelzorg mantelzorger
  rollator rolstoel scootmobiel wmo
  huishouding huishouden huishoudelijk schoonmaken thuiszorg
  ruzie conflict bezwaar
  internet wifi computer
  wissen verwijderen
  bewindvoerder bewind
  deurwaarder beslag beslagvrij
  kerk kerken diaconie
  scheiden scheiding gescheiden
  opvang kinderopvang
  legal lawyer juridisch
  food hungry eten voedsel
  clothes kleding
  debt debts schulden
  rent huur
  tax belasting
  forms letter formulieren brief
  dutch nederlands
  money geld
  refugee refugees vluchtelingen
  allowance benefit toeslag
  verwaarloost verwaarlozing zorgmijders zorgmijder vervuilt
`;

const byFamily = new Map<string, Set<string>>();
for (const words of lines
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ')))
  for (const word of words) {
    const others = byFamily.get(family(word)) ?? new Set<string>();
    for (const other of words) if (other !== word) others.add(other);
    byFamily.set(family(word), others);
  }

export const everydaySynonyms = (word: string): readonly string[] => [...(byFamily.get(family(word)) ?? [])];
