/** Words that say nothing about what is sought: left out unless a query has no others. Folded. */
const list = `
  a aan aangeven aub af al alle allemaal alles als alsjeblieft alstublieft altijd ander andere anderen anders
  b ben bent bestaat beste bij bijna bijvoorbeeld binnen c d daar daarvoor dan dat de deze den der die dit doe doen doet door
  dus e een eens eentje eigenlijk en er erg ergens even f g ga gaan gaat gaan geef geen geworden goed graag ga h haar had
  hallo heb hebben hebt heeft heel hem hen het hier hij hoe hoeveel hoi hun i iemand iets ik ikzelf in is ja jij je jou jouw
  jullie k kan kom komen komt kon krijg krijgen krijgt kun kunnen kunt kwam l laat laten m maar mag maak maakt me meer
  meest men met meteen mij mijn moest moet moeten mogelijk mogen n na naar naast nee nergens niemand niet niets niks nix
  nodig nog nou nu o of om omdat onder ons ook op over p q r s slecht snel soms staan staat t te ter terecht toch toe tot u
  uit uw v van vandaag vanuit veel via vind vinden voor vraag vragen w waar waarom waarmee waarvoor wanneer want waren was
  wat we weer weet weinig wel welk welke werd weten wie wij wil willen wilt word worden wordt x y z zal ze zelf zeg zich zij zijn zit
  zitten zo zoals zoek zoeken zonder zou zouden graag bestaan gebruik kennen ken mensen mens
 per keer dagen hele helemaal maken week maand jaar goede eigen vaak laatste paar beetje soort manier
  omdat doordat terwijl tegen lang hoor hoeft hoeven even steeds ooit nooit altijd ergens daarna eerst al weg werkt
  the i you my can for help helpen helpt hulp please want need to in of and is me how where do get
  dag goedemorgen goedemiddag goedenavond hoi dank bedankt alvast meneer mevrouw
`;
export const emptyWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
