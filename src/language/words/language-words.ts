/** Small words that give a language away, without diacritics: people leave those out on a phone. A word may belong to more than one. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const languageWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: list(`ja nee kinder ik je jij u hij zij ze wij we jullie mij me mijn mn m'n jou jouw uw zijn haar ons onze hun hen het t de een n dit
    dat deze die der er hier daar waar wie wat welke hoe hoeveel wanneer waarom en of maar want dus omdat als dan toen nog
    al ook wel niet nie niks niets geen iets iemand niemand alles veel weinig meer minder heel erg zo te ben bent is was
    waren wordt word worden heb hebt heeft hebben had kan kunt kun kunnen kon mag moet moeten wil wilt willen zou zal ga
    gaat gaan kom komt krijg krijgt krijgen doe doet doen weet wist geef betalen betaal van voor met bij op in aan uit om
    naar over door na sinds zonder tegen tot per ff effe kheb kwil kga kben hep heppe nou hoi hallo goedemorgen
    goedemiddag dag graag alsjeblieft alstublieft svp aub bedankt dank geld huur brief gemeente toeslag uitkering kind
    kinderen school eten werk huis netto bruto man vrouw zoon dochter moeder vader maand jaar week vandaag morgen gisteren nu altijd
    nooit help hulp vraag vragen aanvragen rekening iedereen gewoon echt eigenlijk eens ff vnd mss idd zelf allemaal
    da ma nie gij ge gullie gellie hedde kunde zedde bende mot motte mit naor vur veur veul veuls gin gien gjin jild hed hep hoast
    mien mie mienen d'n 'k 't jou'n bin wa oe kin ons vader joh joa`),
  en: list(`i you he she we they my your his our their me him us them the a an this that these those is are am was were be
    been have has had do does did don't dont can can't cant cannot could would should will won't i'm im i've ive it it's and
    or but because if then not no yes please help what how where when who why which with without for from to of on at about
    my need want get got pay money rent letter kids children husband wife son daughter school food bill bills job lost
    work any anyone someone something nothing there here hello hi thanks thank know much many more still been afford`),
  tr: list(`ben sen biz siz onlar bu su bir ve ile icin ama cok az var yok ne nasil nerede nereye neden kim hangi kac mi
    mu evet hayir lutfen yardim merhaba selam tesekkurler para kira ev cocuk cocugum cocuklarim oglum kizim esim kocam karim
    istiyorum lazim gerek degil benim bana bize sana olarak gibi kadar daha en her hic simdi bugun yarin dun odeyemiyorum
    bilmiyorum anlamiyorum alabilir miyim musunuz yapabilirim borc borcum is isim maas okul yemek belediye mektup geldi
    fatura sonra once ay gun yil abi abla tamam`),
  pl: list(`ja ty on ona my wy oni jestem jest sa mam masz ma mamy nie tak i lub ale bo ze czy co jak gdzie kiedy kto dlaczego
    ile moj moja moje mnie mi mu jej nas nam to ten ta te do na w z za od po przez dla o prosze pomoc pomocy dzien dobry
    dziekuje pieniadze pieniedzy czynsz mieszkanie dziecko dzieci syn corka maz zona praca prace pracy moge chce
    potrzebuje trzeba juz jeszcze bardzo tylko sie rachunek gmina szkola jedzenie list wniosek dlug dlugi zasilek`),
  es: list(`yo tu el ella nosotros ellos mi mis su sus un una unos unas los las lo la de del que y o pero porque si no con
    sin para por en como donde cuando quien cuanto cual es soy eres son estoy esta estan tengo tiene tenemos tienen puedo
    puede quiero necesito hay muy mas menos ya hola gracias ayuda favor dinero alquiler casa hijo hija hijos marido
    mujer trabajo escuela comida factura carta ayuntamiento pagar me te se nos al a todo nada algo aqui hoy`),
  de: list(`ich du er sie wir ihr mein meine meinen meiner mir mich dich uns unser ist bin sind war habe hat haben hatte kann
    konnen muss mussen will mochte werden wird und oder aber weil wenn dass das der die den dem des ein eine einen einer
    nicht kein keine wie wo wann warum wer was mit ohne fur von zu zum zur bei auf aus nach uber bitte danke hilfe hallo geld
    miete brief kind kinder schule essen arbeit wohnung bezahlen mehr noch auch sehr`),
  fr: list(`je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre votre leur le la les un une des du de
    ce cette ces est suis es sommes sont ai as avons avez ont peux peut veux besoin pas ne plus et ou mais parce que si
    avec sans pour par dans sur comment quand qui quoi pourquoi combien bonjour merci aide svp argent loyer enfant
    enfants mari femme travail ecole lettre facture payer mairie j'ai n'ai c'est`),
  so: list(`waxaan waan waa ma maya haa iyo ama laakiin sidee xaggee goorma maxaa yaa kee aniga adiga isaga iyada annaga
    caawimaad caawimo caawi fadlan mahadsanid lacag lacagta guri guriga kirada carruur carruurta ilmo ilmahayga wiil gabadh
    xaas seyga shaqo shaqada cunto iskuul warqad ka ku u soo ayaan baahanahay haysto helin karo aan`),
};

/** Letters that only some of these languages have. */
export const languageLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['tr', /[ğışİ]/iu],
  ['pl', /[ąęłżźśćń]/iu],
  ['es', /[ñ¿¡]/u],
  ['de', /ß/u],
];
