/** The same work on the same word, done once: people use few words often. Forgets all when it has many. */
export function remembering<T>(work: (word: string) => T, most = 5000): (word: string) => T {
  const done = new Map<string, T>();
  return (word) => {
    const before = done.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    if (done.size >= most) done.clear();
    done.set(word, result);
    return result;
  };
}
