/** What is said to something in between: a thank-you, "kost dit geld?". */
export const asideKeys: readonly string[] = [
  ...['bsn', 'cost', 'forOther', 'gain', 'gainLater', 'gainMore', 'gainOpen', 'good', 'howAreYou', 'howLong'],
  ...[
    'howLongLast',
    'howLongScheme',
    'howLongStart',
    'nextMenu',
    'photo',
    'swearing',
    'thanks',
    'today',
    'todayCall',
    'todayHelp',
  ],
  'whoReads',
];
