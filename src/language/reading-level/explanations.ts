const longestTerm = 60;
const before = String.raw`(?:heet|heten|noem|noemt|noemen|genoemd|oftewel|ofwel)`;
const after = String.raw`["”’»]?(?: \([^)]*\p{L}{3}[^)]*\)|,? (?:betekent|wil zeggen|houdt in)|:? ?(?:is|zijn|was) (?:een|het bedrag|het geld|de brief|geld|hulp|iemand|iets|wat|als|extra|belasting|mensen|spullen|kosten)|, dat (?:is|zijn|betekent)|[.:] (?:Dat|Dit|dat|dit) (?:is|zijn|betekent|wil zeggen)|: (?=\p{Ll}{2}))`;

/** Whether a text says what a term means, where it stands: "Dat heet X", "X betekent …", "X (…)", "X is een …". */
export function isExplained(term: string, text: string): boolean {
  if (term.length > longestTerm) return false;
  const literal = `["“‘«]?${escape(term)}`;
  const told = `${literal}${after}`;
  const named = String.raw`(?:${before})(?: (?:we|wij|dat|dit|de|het|een|officieel|ook|vaak|mensen|gemeente)){0,3} ${literal}(?![\p{L}\p{N}])`;
  const bracketed = String.raw`\p{L}{3,} \(${escape(term)}\)`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${told}|${named})|${bracketed}`, 'iu').test(text);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
